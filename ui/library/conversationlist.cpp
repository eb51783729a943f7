// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/conversationlist.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/conversationdelegate.h"
#include "ui/widgets/tokens.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace ui {

ConversationList::ConversationList(items::ConversationListModel &model, const ActionRegistry &actions,
                                   QWidget *parent)
    : QListView(parent), m_model(model), m_actions(actions)
{
    setObjectName(QStringLiteral("conversationList"));
    setAccessibleName(tr("Conversations"));
    setModel(&model);
    setItemDelegate(new ConversationDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true); // for the tint under the pointer
    setEditTriggers(NoEditTriggers);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ConversationList::selectionAltered);
    connect(&model, &QAbstractItemModel::modelReset, this, &ConversationList::selectionAltered);
}

ConversationList::Rows ConversationList::selectedInMemory() const
{
    Rows rows;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const auto conversation = m_model.conversation(row))
                rows.append(*conversation);
        }
    }
    return rows;
}

int ConversationList::selectedCount() const
{
    int count = 0;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    return count;
}

std::optional<domain::Conversation> ConversationList::current() const
{
    return currentIndex().isValid() ? m_model.conversation(currentIndex().row()) : std::nullopt;
}

void ConversationList::selectConversation(domain::ConversationId id)
{
    const int row = m_model.rowOf(id);
    if (row == -1) {
        clearSelection();
        return;
    }
    setCurrentIndex(m_model.index(row));
}

void ConversationList::contextMenuEvent(QContextMenuEvent *event)
{
    if (!selectionModel()->hasSelection())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QLatin1String id : {command::pin, command::unpin, command::archive, command::unarchive,
                                   command::trash, command::restore})
        menu->addAction(m_actions.action(id));
    menu->addSeparator();
    menu->addAction(m_actions.action(command::exportConversations));
    menu->popup(event->globalPos());
}

void ConversationList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionAltered();
}

} // namespace ui
