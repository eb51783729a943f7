// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/registry.h"

#include "app/commands/browsecommands.h"
#include "app/commands/exportcommand.h"
#include "app/commands/generatecommand.h"
#include "app/commands/importcommands.h"
#include "app/commands/memorycommands.h"
#include "app/commands/organisecommands.h"
#include "app/commands/purgecommand.h"
#include "app/commands/schemacommands.h"
#include "app/commands/showcommand.h"
#include "app/commands/statscommand.h"
#include "app/commands/usercommands.h"

namespace app {

CommandRegistry::CommandRegistry()
{
    m_commands += ImportCommands::all();
    m_commands += BrowseCommands::all();
    m_commands += ShowCommand::all();
    m_commands += ExportCommand::all();
    m_commands += OrganiseCommands::all();
    m_commands += PurgeCommand::all();
    m_commands += MemoryCommands::all();
    m_commands += UserCommands::all();
    m_commands += StatsCommand::all();
    m_commands += SchemaCommands::all();
    m_commands += GenerateCommand::all();
}

const Command *CommandRegistry::find(const QStringList &words) const
{
    for (const qsizetype count : {2, 1}) {
        if (words.size() < count)
            continue;
        const QString name = words.first(count).join(u' ');
        for (const Command &command : m_commands) {
            if (command.name == name)
                return &command;
        }
    }
    return nullptr;
}

QList<Command> CommandRegistry::family(const QString &word) const
{
    QList<Command> commands;
    for (const Command &command : m_commands) {
        if (command.name.startsWith(word + u' '))
            commands.append(command);
    }
    return commands;
}

} // namespace app
