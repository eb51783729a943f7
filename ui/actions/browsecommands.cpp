// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commands.h"
#include "ui/actions/commandtables.h"

namespace ui {

namespace {

using Keys = QList<QKeySequence>;

QList<Command> moreOfConversations()
{
    return {
        {command::openWindow, QT_TRANSLATE_NOOP("ui::Commands", "Open in a new &window"),
         QT_TRANSLATE_NOOP("ui::Commands", "New window"), "window",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, needsLibrary},
        {command::tagConversations, QT_TRANSLATE_NOOP("ui::Commands", "Ta&gs …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Tags"), "tag", Keys{QKeySequence(Qt::CTRL | Qt::Key_T)},
         needsWriting},
        {command::rename, QT_TRANSLATE_NOOP("ui::Commands", "Re&name …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Rename"), "rename", Keys{QKeySequence(Qt::Key_F2)}, needsWriting},
        {command::markRead, QT_TRANSLATE_NOOP("ui::Commands", "Mark as r&ead"),
         QT_TRANSLATE_NOOP("ui::Commands", "Read"), "read", Keys{QKeySequence(Qt::CTRL | Qt::Key_U)},
         needsWriting},
        {command::markUnread, QT_TRANSLATE_NOOP("ui::Commands", "Mark as unr&ead"),
         QT_TRANSLATE_NOOP("ui::Commands", "Unread"), "unread", Keys{QKeySequence(Qt::CTRL | Qt::Key_U)},
         needsWriting},
        {command::purge, QT_TRANSLATE_NOOP("ui::Commands", "&Delete for good …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Delete for good"), "trash",
         Keys{QKeySequence(Qt::SHIFT | Qt::Key_Delete)}, needsWriting},
        {command::emptyTrash,
         QT_TRANSLATE_NOOP("ui::Commands", "Empt&y the trash …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Empty trash"),
         "trash",
         {},
         needsWriting},
    };
}

QList<Command> places()
{
    return {
        {command::showMemories, QT_TRANSLATE_NOOP("ui::Commands", "&Memories"), nullptr, "memory",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_5)}, needsLibrary},
        {command::renameTag,
         QT_TRANSLATE_NOOP("ui::Commands", "Rena&me the tag …"),
         nullptr,
         "rename",
         {},
         needsWriting},
        {command::removeTag,
         QT_TRANSLATE_NOOP("ui::Commands", "Remo&ve the tag"),
         nullptr,
         "trash",
         {},
         needsWriting},
        {command::editSavedSearch,
         QT_TRANSLATE_NOOP("ui::Commands", "Edit the saved s&earch …"),
         nullptr,
         "rename",
         {},
         needsWriting},
        {command::removeSavedSearch,
         QT_TRANSLATE_NOOP("ui::Commands", "Remove the save&d search"),
         nullptr,
         "trash",
         {},
         needsWriting},
    };
}

QList<Command> going()
{
    return {
        {command::goBack, QT_TRANSLATE_NOOP("ui::Commands", "&Back"), nullptr, "chevron-left",
         QKeySequence::keyBindings(QKeySequence::Back), needsLibrary},
        {command::goForward, QT_TRANSLATE_NOOP("ui::Commands", "&Forward"), nullptr, "chevron-right",
         QKeySequence::keyBindings(QKeySequence::Forward), needsLibrary},
        {command::goRecent, QT_TRANSLATE_NOOP("ui::Commands", "&Recent conversations"), nullptr, "recent",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Tab)}, needsLibrary},
        {command::sortNewest,
         QT_TRANSLATE_NOOP("ui::Commands", "Sort: &newest first"),
         nullptr,
         nullptr,
         {},
         needsLibrary},
        {command::sortOldest,
         QT_TRANSLATE_NOOP("ui::Commands", "Sort: &oldest first"),
         nullptr,
         nullptr,
         {},
         needsLibrary},
        {command::sortTitle,
         QT_TRANSLATE_NOOP("ui::Commands", "Sort: &by title"),
         nullptr,
         nullptr,
         {},
         needsLibrary},
        {command::sortLongest,
         QT_TRANSLATE_NOOP("ui::Commands", "Sort: &longest first"),
         nullptr,
         nullptr,
         {},
         needsLibrary},
    };
}

} // namespace

QList<Command> browseCommands()
{
    return moreOfConversations() + places() + going();
}

} // namespace ui
