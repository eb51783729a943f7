// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/globaloptions.h"
#include "store/location.h"

#include <optional>

namespace app {

class Settings;

/// The library that a run is about: --library, else --profile, else what the window showed last; nothing
/// when none of them says.
[[nodiscard]] domain::Result<std::optional<store::Location>> chosenLibrary(const GlobalOptions &options,
                                                                           const Settings &settings);

} // namespace app
