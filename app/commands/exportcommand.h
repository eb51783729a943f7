// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace app {

/// Taking out: export; also memory export.
class ExportCommand {
    Q_DECLARE_TR_FUNCTIONS(app::ExportCommand)

public:
    [[nodiscard]] static QList<Command> all();
    /// The options of `memory export`, and its work.
    [[nodiscard]] static QList<QCommandLineOption> memoryOptions();
    static CommandResult exportMemories(CommandContext &context);

private:
    static CommandResult exportConversations(CommandContext &context);
};

} // namespace app
