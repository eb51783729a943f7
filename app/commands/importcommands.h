// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace app {

/// Bringing in, and taking back: import, analyze, imports, rollback.
class ImportCommands {
    Q_DECLARE_TR_FUNCTIONS(app::ImportCommands)

public:
    [[nodiscard]] static QList<Command> all();

private:
    static CommandResult import(CommandContext &context);
    static CommandResult analyze(CommandContext &context);
    static CommandResult imports(CommandContext &context);
    static CommandResult rollback(CommandContext &context);
};

} // namespace app
