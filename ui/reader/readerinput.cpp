// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerview.h"

#include "ui/widgets/texts.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

/// The mouse in the reader.
namespace ui {

const ReaderLayout::Shown *ReaderView::shownAt(const QPoint &point) const
{
    for (const ReaderLayout::Shown &shown : m_layout.shown()) {
        if (point.y() >= shown.y && point.y() < shown.y + shown.height)
            return &shown;
    }
    return nullptr;
}

MessageTarget ReaderView::targetAt(const QPoint &point, int *row) const
{
    const ReaderLayout::Shown *shown = shownAt(point);
    if (!shown || !shown->item)
        return {};
    *row = shown->row;
    return shown->item->targetAt(point - origin(*shown));
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const ReaderLayout::Shown *shown = shownAt(event->pos());
    int row = -1;
    m_pressed = targetAt(event->pos(), &row);
    m_selection.reset();
    m_selecting = false;
    if (shown && shown->item) {
        setFocusedRow(shown->row, false);
        if (const auto place = shown->item->placeAt(event->pos() - origin(*shown));
            place && !m_pressed.rect.isValid()) {
            m_selection = Selection{m_model.outline(shown->row).id, *place, *place};
            m_selecting = true;
        }
    }
    viewport()->update();
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_selecting && event->buttons().testFlag(Qt::LeftButton)) {
        extendSelection(event->pos());
        return;
    }
    int row = -1;
    const MessageTarget target = targetAt(event->pos(), &row);
    if (target != m_hovered || row != m_hoveredRow) {
        m_hovered = target;
        m_hoveredRow = row;
        viewport()->update();
    }
    const ReaderLayout::Shown *shown = shownAt(event->pos());
    const bool text = shown && shown->item && shown->item->placeAt(event->pos() - origin(*shown));
    viewport()->setCursor(target.isValid() && target.kind != MessageTarget::Kind::Attachment
                              ? Qt::PointingHandCursor
                              : text ? Qt::IBeamCursor
                                     : Qt::ArrowCursor);
}

void ReaderView::extendSelection(const QPoint &point)
{
    for (const ReaderLayout::Shown &shown : m_layout.shown()) {
        if (!m_selection || !shown.item || m_model.outline(shown.row).id != m_selection->message)
            continue;
        if (const auto place = shown.item->placeAt(point - origin(shown))) {
            m_selection->position = *place;
            viewport()->update();
        }
    }
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    int row = -1;
    const MessageTarget target = targetAt(event->pos(), &row);
    const bool selected = m_selection && m_selection->anchor != m_selection->position;
    m_selecting = false;
    if (!selected && target.isValid() && target == m_pressed)
        activate(row, target);
    m_pressed = {};
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ReaderLayout::Shown *shown = shownAt(event->pos());
    const auto place =
        shown && shown->item ? shown->item->placeAt(event->pos() - origin(*shown)) : std::nullopt;
    if (event->button() != Qt::LeftButton || !place)
        return;
    const auto [start, end] = shown->item->wordAt(*place);
    m_selection = Selection{m_model.outline(shown->row).id, start, end};
    viewport()->update();
}

void ReaderView::activate(int row, const MessageTarget &target)
{
    using Kind = MessageTarget::Kind;
    MessageItem *item = m_layout.item(row);
    if (!item)
        return;
    switch (target.kind) {
    case Kind::Fold:
        item->toggleFold(target.section);
        break;
    case Kind::More:
        item->showMore();
        break;
    case Kind::PreviousBranch:
        showBranch(row, -1);
        return;
    case Kind::NextBranch:
        showBranch(row, 1);
        return;
    case Kind::Link:
        Q_EMIT linkActivated(target.address);
        return;
    case Kind::Picture:
        Q_EMIT pictureActivated(item->message().attachments.at(target.file));
        return;
    case Kind::Attachment:
    case Kind::None:
        return;
    }
    m_layout.remeasure(row);
    updateLayout();
}

void ReaderView::showBranch(int row, int step)
{
    const auto siblings = m_model.siblings(row);
    const qsizetype number = siblings.indexOf(m_model.outline(row).id) + step;
    if (number < 0 || number >= siblings.size())
        return;
    // The switcher stays under the pointer: the alternative comes to where this message was.
    for (const ReaderLayout::Shown &shown : m_layout.shown()) {
        if (shown.row == row)
            m_layout.setAnchor(row, shown.y);
    }
    m_model.showBranch(siblings.at(number));
    updateLayout();
}

QString ReaderView::selectedText() const
{
    if (!m_selection)
        return {};
    for (const ReaderLayout::Shown &shown : m_layout.shown()) {
        if (shown.item && m_model.outline(shown.row).id == m_selection->message)
            return shown.item->textBetween(m_selection->anchor, m_selection->position);
    }
    return {};
}

void ReaderView::copy()
{
    const QString selected = selectedText();
    if (!selected.isEmpty()) {
        QApplication::clipboard()->setText(selected);
        return;
    }
    if (m_focusedRow < 0 || m_focusedRow >= m_model.rowCount())
        return;
    if (const domain::Message *message = m_model.message(m_focusedRow))
        QApplication::clipboard()->setText(message->content);
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    // The actions that others put on this widget; the message under the pointer is what they are about.
    if (const ReaderLayout::Shown *shown = shownAt(event->pos()))
        setFocusedRow(shown->row, false);
    QAbstractScrollArea::contextMenuEvent(event);
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered = {};
        m_hoveredRow = -1;
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const ReaderLayout::Shown *shown = shownAt(help->pos());
    if (!shown || !shown->item)
        return true;
    const QPoint inItem = help->pos() - origin(*shown);
    const MessageTarget target = shown->item->targetAt(inItem);
    const domain::Message &message = shown->item->message();
    QString text;
    if (target.kind == MessageTarget::Kind::Link)
        text = plainLine(target.address);
    else if (target.file >= 0)
        text = plainLine(message.attachments.at(target.file).name);
    else if (!shown->item->placeAt(inItem))
        text = longMoment(message.createdAt);
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), viewport());
    return true;
}

} // namespace ui
