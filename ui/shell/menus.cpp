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
    addMenu(bar, actions, Words::tr("&Library"),
            {importFiles, importFolder, exportConversations, separator, newLibrary, openLibrary,
             connectLibrary, closeLibrary, separator, quit});
    addMenu(bar, actions, Words::tr("&Edit"),
            {undo, redo, separator, copy, separator, focusSearch, nextHit, previousHit});
    addMenu(bar, actions, Words::tr("&Conversation"),
            {pin, unpin, archive, unarchive, separator, trash, restore});
    addMenu(bar, actions, Words::tr("&View"),
            {showAll, showPinned, showArchived, showTrash, separator, focusList, focusReader});
    addMenu(bar, actions, Words::tr("&Help"), {about});
}

} // namespace ui
