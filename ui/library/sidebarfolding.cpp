// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/conversationlistmodel.h"
#include "ui/actions/actionregistry.h"
#include "ui/library/sidebar.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace ui {

// What of the sidebar is folded, and what is dropped on it.

void Sidebar::setFoldings(const QStringList &paths)
{
    m_toggled = {paths.begin(), paths.end()};
    foldInserted({}, 0, m_model.rowCount() - 1);
}

/// Rows come when they have been counted, and again after they were gone: they fold as they were.
void Sidebar::foldInserted(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        fold(parent); // before it had rows there was nothing to unfold
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        fold(index);
        if (const int below = m_model.rowCount(index); below > 0)
            foldInserted(index, 0, below - 1);
    }
    if (!currentIndex().isValid() || currentIndex() != m_model.indexOf(m_place)) {
        if (const QModelIndex shown = m_model.indexOf(m_place); shown.isValid() && !hasFocus())
            setCurrentIndex(shown);
    }
}

void Sidebar::fold(const QModelIndex &index)
{
    if (!m_model.hasChildren(index))
        return;
    const bool toggled = m_toggled.contains(index.data(PlacesModel::PathRole).toString());
    setExpanded(index, isOpenAtFirst(index) != toggled);
}

void Sidebar::noteFolding(const QModelIndex &index, bool expanded)
{
    const QString path = index.data(PlacesModel::PathRole).toString();
    if (expanded == isOpenAtFirst(index))
        m_toggled.remove(path);
    else
        m_toggled.insert(path);
}

void Sidebar::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_actions.allowsWriting() && event->mimeData()->hasFormat(items::ConversationListModel::mimeType))
        event->acceptProposedAction();
}

void Sidebar::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool takes = m_actions.allowsWriting() && index.flags().testFlag(Qt::ItemIsDropEnabled);
    setDropIndex(takes ? index : QModelIndex());
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(takes);
}

void Sidebar::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropIndex({});
}

void Sidebar::dropEvent(QDropEvent *event)
{
    const auto place = m_model.placeAt(m_dropIndex);
    const bool takes = m_actions.allowsWriting() && m_dropIndex.isValid() && place;
    setDropIndex({});
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(takes);
    if (takes)
        Q_EMIT conversationsDropped(*place);
}

void Sidebar::setDropIndex(const QModelIndex &index)
{
    if (index == m_dropIndex)
        return;
    m_dropIndex = index;
    viewport()->update();
}

} // namespace ui
