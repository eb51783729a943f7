// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commands.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commandtables.h"

#include <QCoreApplication>

namespace ui {

namespace {

using Keys = QList<QKeySequence>;

Keys keys(const char *text)
{
    return {QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText)};
}

Keys keys(QKeySequence::StandardKey key)
{
    return QKeySequence::keyBindings(key);
}

QList<Command> libraryCommands()
{
    return {
        {command::importFiles, QT_TRANSLATE_NOOP("ui::Commands", "&Import files …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Import"), "import", keys("Ctrl+I"), needsNoReadOnly},
        {command::importFolder,
         QT_TRANSLATE_NOOP("ui::Commands", "Import a &folder …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Import folder"),
         "folder",
         {},
         needsNoReadOnly},
        {command::newLibrary, QT_TRANSLATE_NOOP("ui::Commands", "&New library …"),
         QT_TRANSLATE_NOOP("ui::Commands", "New library"), "plus", keys(QKeySequence::New)},
        {command::openLibrary, QT_TRANSLATE_NOOP("ui::Commands", "&Open library …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Open library"), "library", keys(QKeySequence::Open)},
        {command::connectLibrary,
         QT_TRANSLATE_NOOP("ui::Commands", "Connect to a &server …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Connect"),
         "database",
         {}},
        {command::closeLibrary, QT_TRANSLATE_NOOP("ui::Commands", "&Close library"), nullptr, nullptr,
         keys(QKeySequence::Close), needsLibrary},
        {command::quit, QT_TRANSLATE_NOOP("ui::Commands", "&Quit"), nullptr, nullptr, keys("Ctrl+Q")},
        {command::about, QT_TRANSLATE_NOOP("ui::Commands", "&About Recollect"), nullptr, "info", {}},
    };
}

QList<Command> editCommands()
{
    return {
        {command::undo, QT_TRANSLATE_NOOP("ui::Commands", "&Undo"), QT_TRANSLATE_NOOP("ui::Commands", "Undo"),
         "undo", keys(QKeySequence::Undo), needsWriting},
        {command::redo, QT_TRANSLATE_NOOP("ui::Commands", "&Redo"), QT_TRANSLATE_NOOP("ui::Commands", "Redo"),
         "redo", keys(QKeySequence::Redo), needsWriting},
        {command::copy, QT_TRANSLATE_NOOP("ui::Commands", "&Copy"), QT_TRANSLATE_NOOP("ui::Commands", "Copy"),
         "copy", keys(QKeySequence::Copy), needsLibrary},
        {command::focusSearch, QT_TRANSLATE_NOOP("ui::Commands", "&Search"),
         QT_TRANSLATE_NOOP("ui::Commands", "Search"), "search", keys("Ctrl+Shift+F"), needsLibrary},
        {command::nextHit, QT_TRANSLATE_NOOP("ui::Commands", "&Next hit"),
         QT_TRANSLATE_NOOP("ui::Commands", "Next hit"), "chevron-down", keys("F3"), needsLibrary},
        {command::previousHit, QT_TRANSLATE_NOOP("ui::Commands", "&Previous hit"),
         QT_TRANSLATE_NOOP("ui::Commands", "Previous hit"), "chevron-up", keys("Shift+F3"), needsLibrary},
    };
}

/// Of a command and its opposite only one is enabled at a time, so they share a shortcut. Qt's own keys for deleting hold
/// Ctrl+D on X11, which is for pinning here.
QList<Command> conversationCommands()
{
    return {
        {command::pin, QT_TRANSLATE_NOOP("ui::Commands", "&Pin"), QT_TRANSLATE_NOOP("ui::Commands", "Pin"),
         "pin", keys("Ctrl+D"), needsWriting},
        {command::unpin, QT_TRANSLATE_NOOP("ui::Commands", "Un&pin"),
         QT_TRANSLATE_NOOP("ui::Commands", "Unpin"), "unpin", keys("Ctrl+D"), needsWriting},
        {command::archive, QT_TRANSLATE_NOOP("ui::Commands", "&Archive"),
         QT_TRANSLATE_NOOP("ui::Commands", "Archive"), "archive", keys("Ctrl+E"), needsWriting},
        {command::unarchive, QT_TRANSLATE_NOOP("ui::Commands", "Un&archive"),
         QT_TRANSLATE_NOOP("ui::Commands", "Unarchive"), "unarchive", keys("Ctrl+E"), needsWriting},
        {command::trash, QT_TRANSLATE_NOOP("ui::Commands", "Move to &trash"),
         QT_TRANSLATE_NOOP("ui::Commands", "Trash"), "trash", keys("Del"), needsWriting},
        {command::restore, QT_TRANSLATE_NOOP("ui::Commands", "&Restore from trash"),
         QT_TRANSLATE_NOOP("ui::Commands", "Restore"), "restore", keys("Ctrl+R"), needsWriting},
        {command::exportConversations, QT_TRANSLATE_NOOP("ui::Commands", "&Export …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Export"), "export", keys("Ctrl+Shift+E"), needsLibrary},
    };
}

QList<Command> viewCommands()
{
    return {
        {command::showAll, QT_TRANSLATE_NOOP("ui::Commands", "&All conversations"),
         QT_TRANSLATE_NOOP("ui::Commands", "All"), "conversations", keys("Ctrl+1"), needsLibrary},
        {command::showPinned, QT_TRANSLATE_NOOP("ui::Commands", "&Pinned"), nullptr, "pin", keys("Ctrl+2"),
         needsLibrary},
        {command::showArchived, QT_TRANSLATE_NOOP("ui::Commands", "A&rchived"), nullptr, "archive",
         keys("Ctrl+3"), needsLibrary},
        {command::showTrash, QT_TRANSLATE_NOOP("ui::Commands", "&Trash"), nullptr, "trash", keys("Ctrl+4"),
         needsLibrary},
        {command::focusList, QT_TRANSLATE_NOOP("ui::Commands", "Go to the l&ist"), nullptr, nullptr,
         keys("F6"), needsLibrary},
        {command::focusReader, QT_TRANSLATE_NOOP("ui::Commands", "Go to the r&eader"), nullptr, nullptr,
         keys("Shift+F6"), needsLibrary},
    };
}

} // namespace

void addCommands(ActionRegistry &registry)
{
    for (const auto &commands : {libraryCommands(), editCommands(), conversationCommands(), viewCommands(),
                                 browseCommands(), searchCommands(), transferCommands(), memoryCommands()}) {
        for (const Command &command : commands)
            registry.add(command);
    }
    registry.makeExclusive(
        {command::sortNewest, command::sortOldest, command::sortTitle, command::sortLongest});
    addConnectCommands(registry);
    addReaderCommands(registry);
}

} // namespace ui
