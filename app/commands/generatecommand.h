// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "domain/importreport.h"

#include <QCoreApplication>

namespace app {

class Generator;

/// A synthetic library: generate.
class GenerateCommand {
    Q_DECLARE_TR_FUNCTIONS(app::GenerateCommand)

public:
    [[nodiscard]] static QList<Command> all();

private:
    static CommandResult generate(CommandContext &context);
    static domain::Result<domain::ImportReport> write(CommandContext &context, Generator &generator,
                                                      store::Library &library);
};

} // namespace app
