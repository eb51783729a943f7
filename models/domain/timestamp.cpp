// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timestamp.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

namespace domain {

namespace {

constexpr qint64 microsPerMilli = 1'000;
// 0001-01-01 and 9999-12-31, in microseconds; both databases hold these.
constexpr qint64 earliest = -62'135'596'800'000'000;
constexpr qint64 latest = 253'402'300'799'999'999;

std::optional<Timestamp> bounded(qint64 microseconds)
{
    if (microseconds < earliest || microseconds > latest)
        return std::nullopt;
    return Timestamp{microseconds};
}

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

} // namespace

Timestamp Timestamp::now()
{
    return {QDateTime::currentMSecsSinceEpoch() * microsPerMilli};
}

Timestamp Timestamp::fromDateTime(const QDateTime &moment)
{
    return {moment.isValid() ? moment.toMSecsSinceEpoch() * microsPerMilli : 0};
}

std::optional<Timestamp> Timestamp::fromIso(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9})\d*)?)?\s*(Z|z|UTC|[+-]\d\d(?::?\d\d)?)?)?$)"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const int seconds = match.captured(6).toInt();
    // A leap second is written as :60; the clock of both databases has none.
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), std::min(seconds, 59));
    if (!date.isValid() || !time.isValid() || seconds > 60)
        return std::nullopt;
    const QString zone = match.captured(8);
    qint64 offset = 0;
    if (zone.startsWith(u'+') || zone.startsWith(u'-')) {
        offset = zone.mid(1, 2).toInt() * 3600 + zone.right(zone.size() > 3 ? 2 : 0).toInt() * 60;
        if (zone.startsWith(u'-'))
            offset = -offset;
    }
    const qint64 fraction = match.captured(7).leftJustified(6, u'0').left(6).toLongLong();
    const qint64 base = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch() - offset;
    return bounded(base * 1'000'000 + fraction);
}

std::optional<Timestamp> Timestamp::fromEpoch(double number)
{
    if (!std::isfinite(number))
        return std::nullopt;
    // Up to 1e11 it is seconds (year 5138); each unit is a thousand times the one before.
    double scale = 1e6;
    for (double limit = 1e11; std::abs(number) > limit && scale > 1e-3; limit *= 1e3)
        scale /= 1e3;
    const double micros = number * scale;
    if (std::abs(micros) > 9e17)
        return std::nullopt;
    return bounded(std::llround(micros));
}

QString Timestamp::toIso() const
{
    const qint64 seconds = floorDiv(microseconds, 1'000'000);
    const qint64 fraction = microseconds - seconds * 1'000'000;
    QString text =
        QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    if (fraction != 0) {
        QString digits = QString::number(fraction).rightJustified(6, u'0');
        if (digits.endsWith(QLatin1String("000")))
            digits.chop(3);
        text += u'.' + digits;
    }
    return text + u'Z';
}

QDateTime Timestamp::toLocal() const
{
    return QDateTime::fromMSecsSinceEpoch(floorDiv(microseconds, microsPerMilli), Qt::LocalTime);
}

} // namespace domain
