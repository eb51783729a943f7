// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace app {

/// The option --yes of commands that delete for good.
[[nodiscard]] QCommandLineOption yesOption();

/// True with --yes, or when the person at the terminal says so. ErrorCode::InvalidArgument when there is
/// nobody to ask.
[[nodiscard]] domain::Result<bool> confirm(const CommandContext &context, const QString &question);

} // namespace app
