// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dategroups.h"

namespace domain {

namespace {

constexpr int daysOfAWeek = 7;
constexpr int yearsByMonth = 3; ///< this one and those before it
constexpr int firstYear = 2000;

} // namespace

QList<DateGroup> dateGroups(const QDate &today)
{
    QList<DateGroup> groups;
    const auto add = [&groups](DateGroup::Kind kind, const QDate &first) {
        groups.append({kind, first, Timestamp::fromDateTime(first.startOfDay())});
    };
    add(DateGroup::Kind::Today, today);
    add(DateGroup::Kind::Yesterday, today.addDays(-1));
    const QDate week = today.addDays(-daysOfAWeek);
    add(DateGroup::Kind::Week, week);
    const QDate before = week.addDays(-1);
    QDate month(before.year(), before.month(), 1);
    for (; month.year() > today.year() - yearsByMonth; month = month.addMonths(-1))
        add(DateGroup::Kind::Month, month);
    for (int year = month.year(); year >= firstYear; --year)
        add(DateGroup::Kind::Year, QDate(year, 1, 1));
    return groups;
}

} // namespace domain
