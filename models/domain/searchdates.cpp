// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchdates.h"

#include <QRegularExpression>

namespace domain {

namespace {

std::optional<DateSpan> span(QDate first, QDate next)
{
    if (!first.isValid() || !next.isValid())
        return std::nullopt;
    return DateSpan{Timestamp::fromDateTime(first.startOfDay(Qt::LocalTime)),
                    Timestamp::fromDateTime(next.startOfDay(Qt::LocalTime))};
}

QDate ago(QDate today, int number, QChar unit)
{
    if (unit == u'd')
        return today.addDays(-number);
    if (unit == u'w')
        return today.addDays(-7 * number);
    return unit == u'm' ? today.addMonths(-number) : today.addYears(-number);
}

} // namespace

std::optional<DateSpan> dateSpan(const QString &text, QDate today)
{
    static const QRegularExpression date(QStringLiteral(R"(^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$)"));
    static const QRegularExpression relative(QStringLiteral(R"(^(\d{1,4})([dwmy])$)"));
    const QString word = text.trimmed().toLower();
    if (word == QLatin1String("today"))
        return span(today, today.addDays(1));
    if (word == QLatin1String("yesterday"))
        return span(today.addDays(-1), today);
    if (const auto match = relative.match(word); match.hasMatch()) {
        const QDate day = ago(today, match.captured(1).toInt(), match.captured(2).at(0));
        return span(day, day.addDays(1));
    }
    const auto match = date.match(word);
    if (!match.hasMatch() || match.captured(1).toInt() < 1)
        return std::nullopt;
    const bool hasMonth = !match.captured(2).isEmpty();
    const bool hasDay = !match.captured(3).isEmpty();
    const QDate first(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1);
    if (!hasMonth)
        return span(first, first.addYears(1));
    return span(first, hasDay ? first.addDays(1) : first.addMonths(1));
}

} // namespace domain
