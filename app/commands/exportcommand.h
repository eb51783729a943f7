// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace app {

/// Taking out: export.
class ExportCommand {
    Q_DECLARE_TR_FUNCTIONS(app::ExportCommand)

public:
    [[nodiscard]] static QList<Command> all();

private:
    static CommandResult exportAll(CommandContext &context);
};

} // namespace app
