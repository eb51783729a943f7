// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourlook.h"

namespace ui {

namespace {

const QString usualName = QStringLiteral("light");
constexpr QSize usualSize{1280, 800};
constexpr QSize narrowSize{900, 600};
constexpr QSize wideSize{2200, 1200};
/// Large text needs room, but no more than a small laptop has.
constexpr QSize largeTextSize{1440, 900};

} // namespace

bool TourLook::isUsual() const
{
    return name == usualName;
}

QList<TourLook> tourLooks()
{
    return {
        {usualName, usualSize},
        {QStringLiteral("dark"), usualSize, true},
        {QStringLiteral("narrow"), narrowSize},
        {QStringLiteral("wide"), wideSize},
        {QStringLiteral("right-to-left"), usualSize, false, true},
        {QStringLiteral("large-text"), largeTextSize, false, false, 200},
    };
}

QList<TourLook> tourLooks(const QString &name)
{
    QList<TourLook> looks = tourLooks();
    looks.removeIf([&name](const TourLook &look) { return look.name != name; });
    return looks;
}

} // namespace ui
