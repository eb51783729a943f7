// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace app {

/// People: user list, show, add, deactivate.
class UserCommands {
    Q_DECLARE_TR_FUNCTIONS(app::UserCommands)

public:
    [[nodiscard]] static QList<Command> all();

private:
    static CommandResult list(CommandContext &context);
    static CommandResult show(CommandContext &context);
    static CommandResult add(CommandContext &context);
    static CommandResult deactivate(CommandContext &context);
};

} // namespace app
