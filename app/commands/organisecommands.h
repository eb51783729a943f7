// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace app {

/// Keeping order: pin, unpin, archive, unarchive, trash, restore, tag, rename.
class OrganiseCommands {
    Q_DECLARE_TR_FUNCTIONS(app::OrganiseCommands)

public:
    [[nodiscard]] static QList<Command> all();

private:
    static CommandResult tag(CommandContext &context);
    static CommandResult rename(CommandContext &context);
};

} // namespace app
