// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace ui {

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (lines.isEmpty() || lines.last().width + m_gap + size.width() > width)
            lines.append(Line{});
        Line &line = lines.last();
        line.width += (line.items.isEmpty() ? 0 : m_gap) + size.width();
        line.height = std::max(line.height, size.height());
        line.items.append(item);
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const auto lines = linesFor(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + m_gap * std::max<int>(0, int(lines.size()) - 1);
    for (const Line &line : lines)
        height += line.height;
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize size(margins.left() + margins.right(), 0);
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + m_gap;
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size + QSize(0, margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int top = inner.top();
    const auto lines = linesFor(inner.width());
    for (const Line &line : lines) {
        place(line, QRect(inner.left(), top, inner.width(), line.height));
        top += line.height + m_gap;
    }
}

void FlowLayout::place(const Line &line, const QRect &rect) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = rect.left();
    int spare = std::max(0, rect.width() - line.width);
    for (QLayoutItem *item : line.items) {
        QSize size = item->sizeHint().boundedTo(QSize(rect.width(), line.height));
        if (item->expandingDirections().testFlag(Qt::Horizontal)) {
            const int most = item->maximumSize().width();
            const int more = std::min(spare, std::max(0, most - size.width()));
            size.rwidth() += more;
            spare -= more;
        }
        const QRect place(QPoint(left, rect.top() + (line.height - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, rect, place));
        left += size.width() + m_gap;
    }
}

} // namespace ui
