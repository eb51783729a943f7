// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace app {

/// What assistants keep in mind: memory list, search, show, add, edit, trash, restore, export, import.
class MemoryCommands {
    Q_DECLARE_TR_FUNCTIONS(app::MemoryCommands)

public:
    [[nodiscard]] static QList<Command> all();

private:
    static CommandResult list(CommandContext &context);
    static CommandResult search(CommandContext &context);
    static CommandResult show(CommandContext &context);
    static CommandResult add(CommandContext &context);
    static CommandResult edit(CommandContext &context);
    static CommandResult trash(CommandContext &context);
    static CommandResult restore(CommandContext &context);
};

} // namespace app
