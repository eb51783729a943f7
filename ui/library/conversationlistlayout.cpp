// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/conversationlist.h"
#include "ui/library/datenames.h"
#include "ui/library/rowpainting.h"
#include "ui/widgets/tokens.h"

#include <QAbstractItemDelegate>
#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace ui {

// Where the rows are, and how they are painted.

int ConversationList::headingHeight() const
{
    return QFontMetrics(tokens::strong(tokens::caption(font()))).height() + tokens::space3;
}

void ConversationList::layOut()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rowHeight = itemDelegate()->sizeHint(option, {}).height();
    QList<int> firstRows;
    for (const store::ListSection &section : m_model.sections())
        firstRows.append(int(section.firstRow));
    m_geometry = ListGeometry(m_model.rowCount(), rowHeight, headingHeight(), firstRows);
}

/// Not QListView's, which would lay out each row.
void ConversationList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void ConversationList::updateGeometries()
{
    layOut();
    QScrollBar *bar = verticalScrollBar();
    m_holding = true;
    bar->setSingleStep(m_geometry.rowHeight() / 2);
    bar->setPageStep(std::max(1, viewport()->height() - coveredTop()));
    bar->setRange(0, std::max(0, m_geometry.height() - viewport()->height()));
    holdPlace();
    m_holding = false;
    QAbstractItemView::updateGeometries();
    updatePill();
    viewport()->update();
}

/// Who is at the top sees what comes; who has scrolled keeps looking at the same rows.
void ConversationList::holdPlace()
{
    if (m_top.isValid() && verticalScrollBar()->value() > 0)
        verticalScrollBar()->setValue(m_geometry.top(m_top.row()) - m_topOffset);
    else
        noteTop();
}

void ConversationList::noteTop()
{
    const int row = m_geometry.rowNear(verticalOffset() + coveredTop());
    m_top = row == -1 ? QModelIndex() : m_model.index(row);
    m_topOffset = row == -1 ? 0 : m_geometry.top(row) - verticalOffset();
}

int ConversationList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void ConversationList::scrollContentsBy(int, int)
{
    if (!m_holding) {
        noteTop();
        updatePill();
    }
    viewport()->update();
}

QRect ConversationList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_geometry.rows())
        return {};
    return {0, m_geometry.top(index.row()) - verticalOffset(), viewport()->width(), m_geometry.rowHeight()};
}

QModelIndex ConversationList::indexAt(const QPoint &point) const
{
    const bool onHeading = point.y() >= 0 && point.y() < coveredTop();
    const int row = onHeading ? -1 : m_geometry.rowAt(point.y() + verticalOffset());
    return row == -1 ? QModelIndex() : m_model.index(row);
}

void ConversationList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    executeDelayedItemsLayout(); // rows that have just come have a place
    const int top = m_geometry.top(index.row());
    const int room = viewport()->height() - m_geometry.rowHeight();
    const int highest = top - coveredTop(); // the row right below the heading that stays put
    const int lowest = top - room;
    int value = verticalOffset();
    if (hint == PositionAtTop)
        value = highest;
    else if (hint == PositionAtBottom)
        value = lowest;
    else if (hint == PositionAtCenter || value > highest + viewport()->height()
             || value < lowest - viewport()->height())
        value = top - room / 2; // far away: with what is around it
    else
        value = std::clamp(value, lowest, std::max(lowest, highest));
    verticalScrollBar()->setValue(index.row() == 0 ? 0 : value);
}

QModelIndex ConversationList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return {};
    const int page = std::max(1, (viewport()->height() - coveredTop()) / m_geometry.rowHeight() - 1);
    int row = currentIndex().row();
    if (row < 0)
        return m_model.index(0);
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        ++row;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return m_model.index(std::clamp(row, 0, last));
}

void ConversationList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int first = m_geometry.rowNear(rect.normalized().top() + verticalOffset());
    const int last = m_geometry.rowNear(rect.normalized().bottom() + verticalOffset());
    QItemSelection selection;
    if (first != -1 && last != -1)
        selection.select(m_model.index(first), m_model.index(std::max(first, last)));
    selectionModel()->select(selection, command);
}

QRegion ConversationList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
    return region.intersected(viewport()->rect());
}

void ConversationList::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout(); // what is painted is where the model says it is now
    QPainter painter(viewport());
    if (m_geometry.rows() == 0)
        return;
    const int top = verticalOffset() + event->rect().top();
    const int bottom = verticalOffset() + event->rect().bottom();
    for (int row = m_geometry.rowNear(top); row <= m_geometry.rowNear(bottom); ++row)
        paintRow(painter, row);
    if (!m_geometry.hasHeadings())
        return;
    const int first = m_geometry.headingAt(verticalOffset());
    for (int heading = first; heading < m_geometry.headings(); ++heading) {
        int y = m_geometry.headingTop(heading) - verticalOffset();
        if (y > viewport()->height())
            break;
        if (heading == first) { // stays put until the next one pushes it away
            const int next = heading + 1 < m_geometry.headings()
                ? m_geometry.headingTop(heading + 1) - verticalOffset()
                : viewport()->height();
            y = std::max(y, std::min(0, next - m_geometry.headingHeight()));
        }
        paintHeading(painter, heading, y);
    }
}

void ConversationList::paintRow(QPainter &painter, int row)
{
    const QModelIndex index = m_model.index(row);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const bool under =
        viewport()->underMouse() && option.rect.contains(pointer) && pointer.y() >= coveredTop();
    option.state.setFlag(QStyle::State_MouseOver, under);
    itemDelegate()->paint(&painter, option, index);
}

void ConversationList::paintHeading(QPainter &painter, int heading, int y)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, y, viewport()->width(), m_geometry.headingHeight());
    painter.fillRect(option.rect, tokens::surface(palette()));
    const QRect inner = option.rect.adjusted(tokens::space4, tokens::space1, -tokens::space4, 0);
    const int group = m_model.sections().at(heading).group;
    paintRowText(painter, option, inner, dateGroupName(m_model.groups(), group),
                 tokens::strong(tokens::caption(font())), tokens::mutedText(palette()));
}

} // namespace ui
