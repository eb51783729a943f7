// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace support {

/// What a screen reader could not name or tell the kind of in a window: widgets that take the keyboard or the mouse, rows
/// and cells. Empty when all is well. Link test_window.
[[nodiscard]] QStringList accessibilityProblems(QWidget &root);

} // namespace support
