// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace app {

/// Figures about the library: stats.
class StatsCommand {
    Q_DECLARE_TR_FUNCTIONS(app::StatsCommand)

public:
    [[nodiscard]] static QList<Command> all();

private:
    static CommandResult stats(CommandContext &context);
};

} // namespace app
