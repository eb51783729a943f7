// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commands.h"
#include "ui/actions/commandtables.h"

namespace ui {

/// Some share a shortcut with a command on conversations: of both only one is enabled at a time.
QList<Command> memoryCommands()
{
    return {
        {command::newMemory,
         QT_TRANSLATE_NOOP("ui::Commands", "&New memory"),
         QT_TRANSLATE_NOOP("ui::Commands", "New memory"),
         "plus",
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}},
        {command::remember,
         QT_TRANSLATE_NOOP("ui::Commands", "&Remember this"),
         QT_TRANSLATE_NOOP("ui::Commands", "Remember"),
         "memory",
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}},
        {command::saveMemory, QT_TRANSLATE_NOOP("ui::Commands", "&Save the memory"),
         QT_TRANSLATE_NOOP("ui::Commands", "Save"), "check", QKeySequence::keyBindings(QKeySequence::Save)},
        {command::discardMemory,
         QT_TRANSLATE_NOOP("ui::Commands", "&Discard the changes"),
         nullptr,
         nullptr,
         {}},
        {command::tagMemories,
         QT_TRANSLATE_NOOP("ui::Commands", "&Tags …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Tags"),
         nullptr,
         {QKeySequence(Qt::CTRL | Qt::Key_T)}},
        {command::weighMemories,
         QT_TRANSLATE_NOOP("ui::Commands", "&Importance …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Importance"),
         nullptr,
         {}},
        {command::trashMemories,
         QT_TRANSLATE_NOOP("ui::Commands", "Move the memory to tras&h"),
         QT_TRANSLATE_NOOP("ui::Commands", "Trash"),
         "trash",
         {QKeySequence(Qt::Key_Delete)}},
        {command::restoreMemories,
         QT_TRANSLATE_NOOP("ui::Commands", "R&estore the memory"),
         QT_TRANSLATE_NOOP("ui::Commands", "Restore"),
         "restore",
         {QKeySequence(Qt::CTRL | Qt::Key_R)}},
        {command::purgeMemories,
         QT_TRANSLATE_NOOP("ui::Commands", "Delete the memory &for good …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Delete for good"),
         "close",
         {QKeySequence(Qt::SHIFT | Qt::Key_Delete)}},
        {command::exportMemories,
         QT_TRANSLATE_NOOP("ui::Commands", "E&xport the selected memories …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Export"),
         "export",
         {}},
        {command::exportAllMemories,
         QT_TRANSLATE_NOOP("ui::Commands", "Export &all memories of the list …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Export all"),
         "export",
         {}},
    };
}

} // namespace ui
