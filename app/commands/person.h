// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace app {

/// The option --user of commands that add to a person's share of the library.
[[nodiscard]] QCommandLineOption personOption();

/// --user, else the name under which the library keeps what its owner brings. ErrorCode::InvalidArgument
/// when there is neither.
[[nodiscard]] domain::Result<QString> personName(const CommandContext &context,
                                                 const store::Library &library);

} // namespace app
