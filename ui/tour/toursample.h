// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui {

/// Writes a few small exports into a folder, one of them with a record that can't be read; the tour imports
/// them.
[[nodiscard]] QStringList writeTourSample(const QString &folder);

} // namespace ui
