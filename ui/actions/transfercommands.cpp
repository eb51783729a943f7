// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commands.h"
#include "ui/actions/commandtables.h"

namespace ui {

QList<Command> transferCommands()
{
    return {
        {command::importList,
         QT_TRANSLATE_NOOP("ui::Commands", "I&mports so far …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Imports"),
         "import",
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
         needsLibrary},
        {command::printConversation, QT_TRANSLATE_NOOP("ui::Commands", "&Print …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Print"), "print", QKeySequence::keyBindings(QKeySequence::Print),
         needsLibrary},
    };
}

} // namespace ui
