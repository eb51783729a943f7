// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/datenames.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DateNames)
};

QString monthName(const QDate &month, const QDate &today)
{
    const QLocale locale;
    if (month.year() == today.year())
        return locale.standaloneMonthName(month.month());
    //: The month of another year as a heading: %1 is its name, %2 the year
    return Words::tr("%1 %2").arg(locale.standaloneMonthName(month.month()), QString::number(month.year()));
}

} // namespace

QString dateGroupName(const QList<domain::DateGroup> &groups, int group)
{
    using Kind = domain::DateGroup::Kind;
    if (group < 0 || group >= groups.size())
        return Words::tr("Earlier");
    const domain::DateGroup &found = groups.at(group);
    switch (found.kind) {
    case Kind::Today:
        return Words::tr("Today");
    case Kind::Yesterday:
        return Words::tr("Yesterday");
    case Kind::Week:
        return Words::tr("Previous 7 days");
    case Kind::Month:
        return monthName(found.first, groups.first().first);
    case Kind::Year:
        break;
    }
    return QString::number(found.first.year());
}

} // namespace ui
