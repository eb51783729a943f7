// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace app {

/// One conversation: show.
class ShowCommand {
    Q_DECLARE_TR_FUNCTIONS(app::ShowCommand)

public:
    [[nodiscard]] static QList<Command> all();

private:
    static CommandResult show(CommandContext &context);
};

} // namespace app
