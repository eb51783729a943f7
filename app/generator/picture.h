// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace app {

/// How many different pictures there are; libraries hold the same ones again and again, too.
constexpr int pictureCount = 64;

/// A small PNG (a chart of bars, or hills under a sky), the same bytes for the same number everywhere: it is
/// not compressed, since every zlib does that in its own way.
[[nodiscard]] QByteArray pictureBytes(int number);

} // namespace app
