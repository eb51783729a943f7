// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace support {

/// What is wrong with the layout of a window as it is shown: texts and controls with less room than they need, widgets
/// that stick out of what holds them, siblings that lie on each other. Each problem names the widget by its path.
[[nodiscard]] QStringList layoutProblems(const QWidget &window);

} // namespace support
