// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace app {

/// Bringing in, and taking back: import, analyze, imports, rollback; also memory import.
class ImportCommands {
    Q_DECLARE_TR_FUNCTIONS(app::ImportCommands)

public:
    [[nodiscard]] static QList<Command> all();
    /// The options of `import` and `memory import`, and the latter's work.
    [[nodiscard]] static QList<QCommandLineOption> importOptions();
    static CommandResult importMemories(CommandContext &context);

private:
    static CommandResult import(CommandContext &context);
    static CommandResult bringIn(CommandContext &context, bool memoriesOnly);
    static CommandResult analyze(CommandContext &context);
    static CommandResult imports(CommandContext &context);
    static CommandResult rollback(CommandContext &context);
};

} // namespace app
