// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/conversationlist.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/conversationdelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

#include <utility>

namespace ui {

ConversationList::ConversationList(items::ConversationListModel &model, const ActionRegistry &actions,
                                   QWidget *parent)
    : QListView(parent), m_model(model), m_actions(actions), m_pill(new QToolButton(this))
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
    setDragEnabled(true);
    m_pill->setObjectName(QStringLiteral("newPill"));
    m_pill->setIcon(icon(QStringLiteral("chevron-up")));
    m_pill->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pill->setCursor(Qt::PointingHandCursor);
    m_pill->hide();
    connect(m_pill, &QToolButton::clicked, this, &ConversationList::showNewRows);
    connect(this, &QListView::activated, this, &ConversationList::openWanted);
    connectModel();
}

void ConversationList::connectModel()
{
    using items::ConversationListModel;
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ConversationList::selectionAltered);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_top = QModelIndex();
        m_hadSelection = false;
        m_next = QModelIndex();
        ++m_wantedSelection;
        Q_EMIT selectionAltered();
    });
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &ConversationList::doItemsLayout);
    connect(&m_model, &ConversationListModel::sectionsChanged, this, &ConversationList::doItemsLayout);
    connect(&m_model, &ConversationListModel::loaded, this, &ConversationList::updatePill);
    connect(&m_model, &ConversationListModel::loaded, this, &ConversationList::selectTheNext);
}

ConversationList::Rows ConversationList::selectedInMemory() const
{
    Rows rows;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        rows.append(m_model.inMemory(range.top(), range.bottom()));
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
    return currentIndex().isValid() ? m_model.row(currentIndex().row()) : std::nullopt;
}

void ConversationList::selectConversation(domain::ConversationId id)
{
    m_model.find(id, [this, question = ++m_wantedSelection](int row) {
        if (question != m_wantedSelection)
            return;
        if (row == -1)
            clearSelection();
        else
            setCurrentIndex(m_model.index(row));
    });
}

void ConversationList::showNewRows()
{
    verticalScrollBar()->setValue(0);
    m_model.markSeen();
    updatePill();
}

void ConversationList::updatePill()
{
    const bool atTop = verticalScrollBar()->value() == 0;
    if (atTop)
        m_model.markSeen();
    const int count = atTop ? 0 : m_model.newRows();
    m_pill->setVisible(count > 0);
    if (count == 0)
        return;
    m_pill->setText(tr("%n new", "conversations that came while the list was scrolled away", count));
    QPalette colors = palette();
    colors.setColor(QPalette::Button, colors.color(QPalette::Highlight));
    colors.setColor(QPalette::ButtonText, colors.color(QPalette::HighlightedText));
    m_pill->setPalette(colors);
    m_pill->setIcon(iconPixmap(QStringLiteral("chevron-up"), colors.color(QPalette::HighlightedText),
                               tokens::iconSize, devicePixelRatioF()));
    m_pill->adjustSize();
    m_pill->move((viewport()->width() - m_pill->width()) / 2, coveredTop() + tokens::space1);
}

/// By the mouse it opens where that is, by the keyboard at the row that has it.
void ConversationList::contextMenuEvent(QContextMenuEvent *event)
{
    if (!selectionModel()->hasSelection())
        return;
    const QLatin1String separator;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("conversationMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QLatin1String id :
         {command::openWindow, separator, command::pin, command::unpin, command::archive, command::unarchive,
          command::markRead, command::markUnread, command::tagConversations, command::rename, separator,
          command::trash, command::restore, command::purge, separator, command::exportConversations}) {
        if (id.isEmpty())
            menu->addSeparator();
        else
            menu->addAction(m_actions.action(id));
    }
    const QPoint atRow = visualRect(currentIndex()).intersected(viewport()->rect()).center();
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(atRow)
                                                               : event->globalPos());
}

/// Screen readers hear which row it is. QListView would ask its own layout, which knows no rows here.
void ConversationList::tell(QAccessible::Event what, int row)
{
    if (!QAccessible::isActive() || row < 0)
        return;
    QAccessibleEvent event(this, what);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void ConversationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (hasFocus())
        tell(QAccessible::Focus, current.row());
}

void ConversationList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!selected.isEmpty())
        tell(QAccessible::SelectionAdd, selected.first().top());
    if (!deselected.isEmpty())
        tell(QAccessible::SelectionRemove, deselected.first().top());
    Q_EMIT selectionAltered();
}

void ConversationList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    m_hadSelection = m_hadSelection || selectionModel()->hasSelection();
    const QModelIndex place = m_next.isValid() ? QModelIndex(m_next) : currentIndex();
    if (place.row() >= start && place.row() <= end)
        m_next = end + 1 < m_model.rowCount() ? m_model.index(end + 1) : m_model.index(start - 1);
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

/// When all that was selected has gone, to the archive for instance, the person goes on with what came after it.
void ConversationList::selectTheNext()
{
    const QModelIndex next = std::exchange(m_next, {});
    if (std::exchange(m_hadSelection, false) && !selectionModel()->hasSelection() && next.isValid())
        setCurrentIndex(next);
}

void ConversationList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        doItemsLayout();
    if (event->type() == QEvent::PaletteChange)
        updatePill();
}

} // namespace ui
