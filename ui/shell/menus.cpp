// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace ui {

namespace {

/// An empty id is a separator.
void addMenu(QMenuBar &bar, const ActionRegistry &actions, const QString &title,
             const QList<QLatin1String> &ids)
{
    QMenu *menu = bar.addMenu(title);
    for (const QLatin1String id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else
            menu->addAction(actions.action(id));
    }
}

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Menus)
};

} // namespace

void fillMenus(QMenuBar &bar, const ActionRegistry &actions)
{
    using namespace command;
    const QLatin1String separator;
    qDeleteAll(bar.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    addMenu(bar, actions, Words::tr("&Library"),
            {importFiles, importFolder, importList, separator, exportConversations, printConversation,
             separator, newLibrary, openLibrary, connectLibrary, manageLibraries, closeLibrary, separator,
             emptyTrash, separator, quit});
    addMenu(bar, actions, Words::tr("&Edit"),
            {undo, redo, separator, copy, copyMarkdown, copyAddress, selectAllText, separator,
             findInConversation, separator, settings});
    addMenu(bar, actions, Words::tr("&Search"),
            {focusSearch, buildSearch, saveSearch, separator, nextHit, previousHit, separator, searchNewest,
             searchBest, separator, editSavedSearch, removeSavedSearch, clearSearchHistory});
    addMenu(bar, actions, Words::tr("&Conversation"),
            {openWindow, separator, pin, unpin, archive, unarchive, markRead, markUnread, tagConversations,
             rename, separator, trash, restore, purge, separator, renameTag, removeTag});
    addMenu(bar, actions, Words::tr("&Memory"),
            {newMemory, remember, separator, saveMemory, discardMemory, separator, tagMemories, weighMemories,
             separator, trashMemories, restoreMemories, purgeMemories, separator, exportMemories,
             exportAllMemories});
    addMenu(bar, actions, Words::tr("&View"),
            {openPalette, separator,  showAll,    showPinned, showArchived, showTrash, showMemories,
             separator,   sortNewest, sortOldest, sortTitle,  sortLongest,  separator, focusList,
             focusReader, separator,  outline,    zoomIn,     zoomOut,      zoomReset});
    addMenu(bar, actions, Words::tr("&Go"),
            {goBack, goForward, separator, goRecent, separator, previousQuestion, nextQuestion, jumpToDate});
    addMenu(bar, actions, Words::tr("&Help"), {tryDemo, removeDemo, separator, about});
}

} // namespace ui
