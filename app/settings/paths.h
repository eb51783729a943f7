// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// Where the program keeps its own things, as the platform wants it. Needs QCoreApplication's name.

/// Settings: ~/.config/recollect on Linux.
[[nodiscard]] QString configFolder();
/// Logs: ~/.local/state/recollect on Linux. A folder of the machine, not of a roaming profile.
[[nodiscard]] QString stateFolder();
/// The library of a person who never chose one: ~/.local/share/recollect/library.recollect on Linux.
[[nodiscard]] QString defaultLibraryFile();
/// The library of made-up conversations to try things with, beside it.
[[nodiscard]] QString demoLibraryFile();

} // namespace app
