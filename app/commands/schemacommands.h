// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace app {

/// The database's schema: schema status, history, upgrade, downgrade. They also work on a database that
/// every other command refuses.
class SchemaCommands {
    Q_DECLARE_TR_FUNCTIONS(app::SchemaCommands)

public:
    [[nodiscard]] static QList<Command> all();

private:
    static CommandResult status(CommandContext &context);
    static CommandResult history(CommandContext &context);
    static CommandResult upgrade(CommandContext &context);
    static CommandResult downgrade(CommandContext &context);
};

} // namespace app
