// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>

namespace ui {

/// A way to show the window: its light, its size, its direction, its text.
struct TourLook {
    QString name; ///< also a folder of pictures
    QSize size;   ///< of the window, in its own pixels
    bool isDark = false;
    bool isRightToLeft = false;
    int textPercent = 100; ///< of the system's text size

    /// The look that a person has at first: its pictures lie in no folder of their own.
    [[nodiscard]] bool isUsual() const;
};

/// All that a tour goes through, the usual one first.
[[nodiscard]] QList<TourLook> tourLooks();
/// The look of that name, alone; empty when there is none.
[[nodiscard]] QList<TourLook> tourLooks(const QString &name);

} // namespace ui
