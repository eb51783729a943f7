// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <optional>

namespace app {

/// Every command, in the order in which the help lists them. The one place that knows them all.
class CommandRegistry {
public:
    CommandRegistry();

    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    /// The command that the words begin with, the longest name first; null when there is none.
    [[nodiscard]] const Command *find(const QStringList &words) const;
    /// The commands of a family such as "memory"; empty for a word that is no family.
    [[nodiscard]] QList<Command> family(const QString &word) const;

private:
    QList<Command> m_commands;
};

} // namespace app
