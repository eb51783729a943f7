// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/memorylist.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/memories/memorydelegate.h"
#include "ui/memories/memorydrafts.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace ui {

MemoryList::MemoryList(items::MemoryListModel &model, const ActionRegistry &actions,
                       const MemoryDrafts &drafts, QWidget *parent)
    : QListView(parent), m_model(model), m_actions(actions), m_delegate(new MemoryDelegate(drafts, this))
{
    setObjectName(QStringLiteral("memoryList"));
    setAccessibleName(tr("Memories"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true); // for the tint under the pointer
    setEditTriggers(NoEditTriggers);
    connect(&model, &QAbstractItemModel::dataChanged, this, &MemoryList::selectionAltered);
    connect(&model, &QAbstractItemModel::modelReset, this, &MemoryList::selectionAltered);
    connect(this, &QListView::doubleClicked, this, &MemoryList::editWanted);
    connect(&drafts, &MemoryDrafts::changed, viewport(), qOverload<>(&QWidget::update));
}

QList<domain::Memory> MemoryList::selectedInMemory() const
{
    QList<domain::Memory> found;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int number = range.top(); number <= range.bottom(); ++number) {
            if (const auto memory = m_model.row(number))
                found.append(*memory);
        }
    }
    return found;
}

QList<int> MemoryList::selectedRows() const
{
    QList<int> rows;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int number = range.top(); number <= range.bottom(); ++number)
            rows.append(number);
    }
    return rows;
}

int MemoryList::selectedCount() const
{
    int count = 0;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    return count;
}

std::optional<domain::Memory> MemoryList::current() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()) : std::nullopt;
}

bool MemoryList::selectMemory(domain::MemoryId id)
{
    const int row = m_model.rowOf(id);
    if (row == -1)
        return false;
    setCurrentIndex(m_model.index(row));
    return true;
}

void MemoryList::setShowsPerson(bool shows)
{
    m_delegate->setShowsPerson(shows);
    viewport()->update();
}

void MemoryList::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (selectionModel()->hasSelection()) {
        for (const QLatin1String id : {command::tagMemories, command::weighMemories, command::trashMemories,
                                       command::restoreMemories, command::purgeMemories})
            menu->addAction(m_actions.action(id));
        menu->addSeparator();
        menu->addAction(m_actions.action(command::exportMemories));
        menu->addSeparator();
    }
    menu->addAction(m_actions.action(command::newMemory));
    menu->popup(event->globalPos());
}

void MemoryList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && selectedCount() == 1)
        Q_EMIT editWanted();
    else
        QListView::keyPressEvent(event);
}

void MemoryList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionAltered();
}

} // namespace ui
