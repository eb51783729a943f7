// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commands.h"
#include "ui/actions/commandtables.h"

namespace ui {

QList<Command> browseCommands()
{
    return {
        {command::showMemories,
         QT_TRANSLATE_NOOP("ui::Commands", "&Memories"),
         nullptr,
         "memory",
         {QKeySequence(Qt::CTRL | Qt::Key_5)}},
    };
}

} // namespace ui
