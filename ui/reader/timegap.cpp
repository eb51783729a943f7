// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/timegap.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

constexpr qint64 hour = 3'600'000'000;
constexpr qint64 longPause = 6 * hour; ///< within a day

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::TimeGap)
};

QString laterByDays(int days)
{
    constexpr int week = 7;
    constexpr int month = 30;
    constexpr int year = 365;
    if (days < 2 * week)
        return Words::tr("%n day(s) later", nullptr, days);
    if (days < 2 * month)
        return Words::tr("%n week(s) later", nullptr, (days + week / 2) / week);
    if (days < 2 * year)
        return Words::tr("%n month(s) later", nullptr, (days + month / 2) / month);
    return Words::tr("%n year(s) later", nullptr, days / year);
}

} // namespace

QString timeGap(const std::optional<domain::Timestamp> &before, domain::Timestamp now)
{
    if (now.microseconds <= 0 || (before && before->microseconds <= 0))
        return {};
    const QDate date = now.toLocal().date();
    const QString day = QLocale().toString(date, QLocale::LongFormat);
    if (!before)
        return day;
    const qint64 apart = now.microseconds - before->microseconds;
    const auto days = before->toLocal().date().daysTo(date);
    if (apart < 0 || (days <= 0 && apart < longPause))
        return {};
    if (days <= 0)
        return Words::tr("%n hour(s) later", nullptr, int(apart / hour));
    if (apart < longPause)
        return day;
    //: Between two messages: %1 how much later ("3 days later"), %2 the date
    return Words::tr("%1  ·  %2").arg(laterByDays(int(days)), day);
}

} // namespace ui
