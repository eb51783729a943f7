// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commands.h"

#include "ui/actions/actionregistry.h"

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

#define TEXT(text) QT_TRANSLATE_NOOP("ui::Commands", text)

QList<Command> libraryCommands()
{
    return {
        {command::importFiles, TEXT("&Import files …"), TEXT("Import"), "import", keys("Ctrl+I")},
        {command::importFolder, TEXT("Import a &folder …"), TEXT("Import folder"), "folder", {}},
        {command::newLibrary, TEXT("&New library …"), TEXT("New library"), "plus", keys(QKeySequence::New)},
        {command::openLibrary, TEXT("&Open library …"), TEXT("Open library"), "library",
         keys(QKeySequence::Open)},
        {command::connectLibrary, TEXT("Connect to a &server …"), TEXT("Connect"), "database", {}},
        {command::closeLibrary, TEXT("&Close library"), nullptr, nullptr, keys(QKeySequence::Close)},
        {command::quit, TEXT("&Quit"), nullptr, nullptr, keys("Ctrl+Q")},
        {command::about, TEXT("&About Recollect"), nullptr, "info", {}},
    };
}

QList<Command> editCommands()
{
    return {
        {command::undo, TEXT("&Undo"), TEXT("Undo"), "undo", keys(QKeySequence::Undo)},
        {command::redo, TEXT("&Redo"), TEXT("Redo"), "redo", keys(QKeySequence::Redo)},
        {command::copy, TEXT("&Copy"), TEXT("Copy"), "copy", keys(QKeySequence::Copy)},
        {command::focusSearch, TEXT("&Search"), TEXT("Search"), "search", keys(QKeySequence::Find)},
        {command::nextHit, TEXT("&Next hit"), TEXT("Next hit"), "chevron-down", keys("F3")},
        {command::previousHit, TEXT("&Previous hit"), TEXT("Previous hit"), "chevron-up", keys("Shift+F3")},
    };
}

/// Of a command and its opposite only one is enabled at a time, so they share a shortcut.
QList<Command> conversationCommands()
{
    return {
        {command::pin, TEXT("&Pin"), TEXT("Pin"), "pin", keys("Ctrl+D")},
        {command::unpin, TEXT("Un&pin"), TEXT("Unpin"), "unpin", keys("Ctrl+D")},
        {command::archive, TEXT("&Archive"), TEXT("Archive"), "archive", keys("Ctrl+E")},
        {command::unarchive, TEXT("Un&archive"), TEXT("Unarchive"), "unarchive", keys("Ctrl+E")},
        {command::trash, TEXT("Move to &trash"), TEXT("Trash"), "trash", keys(QKeySequence::Delete)},
        {command::restore, TEXT("&Restore from trash"), TEXT("Restore"), "restore", keys("Ctrl+R")},
        {command::exportConversations, TEXT("&Export …"), TEXT("Export"), "export", keys("Ctrl+Shift+E")},
    };
}

QList<Command> viewCommands()
{
    return {
        {command::showAll, TEXT("&All conversations"), TEXT("All"), "conversations", keys("Ctrl+1")},
        {command::showPinned, TEXT("&Pinned"), nullptr, "pin", keys("Ctrl+2")},
        {command::showArchived, TEXT("A&rchived"), nullptr, "archive", keys("Ctrl+3")},
        {command::showTrash, TEXT("&Trash"), nullptr, "trash", keys("Ctrl+4")},
        {command::focusList, TEXT("Go to the &list"), nullptr, nullptr, keys("F6")},
        {command::focusReader, TEXT("Go to the r&eader"), nullptr, nullptr, keys("Shift+F6")},
    };
}

#undef TEXT

} // namespace

void addCommands(ActionRegistry &registry)
{
    for (const auto &commands : {libraryCommands(), editCommands(), conversationCommands(), viewCommands()}) {
        for (const Command &command : commands)
            registry.add(command);
    }
}

} // namespace ui
