// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace app {

/// Finding: list and search.
class BrowseCommands {
    Q_DECLARE_TR_FUNCTIONS(app::BrowseCommands)

public:
    [[nodiscard]] static QList<Command> all();
    /// The options of every search: page and order.
    [[nodiscard]] static QList<QCommandLineOption> searchOptions();
    /// Prints the hits of a query; memory search is this with in:memories.
    [[nodiscard]] static CommandResult search(CommandContext &context, const QString &words);

private:
    static CommandResult list(CommandContext &context);
};

} // namespace app
