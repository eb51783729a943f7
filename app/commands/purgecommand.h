// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "domain/ids.h"

#include <QCoreApplication>

namespace app {

/// Deleting for good: purge.
class PurgeCommand {
    Q_DECLARE_TR_FUNCTIONS(app::PurgeCommand)

public:
    [[nodiscard]] static QList<Command> all();

private:
    static CommandResult purge(CommandContext &context);
    static domain::Result<QList<domain::ConversationId>> chosen(const CommandContext &context,
                                                                const store::Library &library);
};

} // namespace app
