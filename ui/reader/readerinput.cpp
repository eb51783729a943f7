// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerview.h"

#include "ui/widgets/texts.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

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

/// The row at a point, or the first or last one of the screen.
const ReaderLayout::Shown *ReaderView::shownNear(const QPoint &point) const
{
    const auto &shown = m_layout.shown();
    if (shown.isEmpty())
        return nullptr;
    if (const ReaderLayout::Shown *at = shownAt(point))
        return at;
    return point.y() < shown.first().y ? &shown.first() : &shown.last();
}

MessageTarget ReaderView::targetAt(const QPoint &point, int *row) const
{
    const ReaderLayout::Shown *shown = shownAt(point);
    if (!shown)
        return {};
    *row = shown->row;
    return shown->item ? shown->item->targetAt(point - origin(*shown)) : MessageTarget();
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool third = m_sinceDoubleClick.isValid()
        && m_sinceDoubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
    m_sinceDoubleClick.invalidate();
    int row = -1;
    m_pressed = targetAt(event->pos(), &row);
    m_selecting = false;
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    if (!extend)
        setSelection(std::nullopt);
    if (third)
        selectAround(event->pos(), QTextCursor::BlockUnderCursor);
    else if (!m_pressed.isValid() || m_pressed.kind == MessageTarget::Kind::Link)
        beginSelection(event->pos(), extend);
    if (row != -1)
        setFocusedRow(row, false);
    viewport()->update();
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_selecting && event->buttons().testFlag(Qt::LeftButton))
        extendSelection(event->pos());
    else
        hover(event->pos());
}

void ReaderView::hover(const QPoint &point)
{
    int row = -1;
    const MessageTarget target = targetAt(point, &row);
    if (target != m_hovered || row != m_hoveredRow) {
        m_hovered = target;
        m_hoveredRow = row;
        viewport()->update();
    }
    const ReaderLayout::Shown *shown = shownAt(point);
    const bool text = shown && shown->item && shown->item->placeAt(point - origin(*shown));
    viewport()->setCursor(target.isValid() && target.kind != MessageTarget::Kind::Attachment
                              ? Qt::PointingHandCursor
                              : text ? Qt::IBeamCursor
                                     : Qt::ArrowCursor);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    int row = -1;
    const MessageTarget target = targetAt(event->pos(), &row);
    m_selecting = false;
    m_autoScroll.stop();
    if (!hasSelection() && target.isValid() && target == m_pressed)
        activate(row, target);
    m_pressed = {};
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    selectAround(event->pos(), QTextCursor::WordUnderCursor);
    m_sinceDoubleClick.start();
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    constexpr int notch = 120;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (const int steps = event->angleDelta().y() / notch; steps != 0)
            Q_EMIT zoomWanted(steps);
        return;
    }
    // Sideways, or with Shift, the wheel scrolls the code it is over.
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const QPoint turned = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    const int sideways = turned.x() != 0 ? turned.x() : shift ? turned.y() : 0;
    if (sideways == 0 || std::abs(turned.y()) > std::abs(sideways)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const QPoint point = event->position().toPoint();
    const ReaderLayout::Shown *shown = shownAt(point);
    if (shown && shown->item && shown->item->scrollCodeAt(point - origin(*shown), -sideways))
        viewport()->update();
    event->accept();
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
        Q_EMIT pictureActivated(item->message().attachments.at(target.number));
        return;
    case Kind::CopyCode:
        copyCode(*item, target);
        return;
    case Kind::CopyMessage:
        setFocusedRow(row, m_keyboardFocus);
        setSelection(std::nullopt);
        copy();
        tell(tr("Copied"));
        return;
    case Kind::CopyAddress:
        Q_EMIT addressWanted(item->message().id);
        tell(tr("Address copied"));
        return;
    case Kind::Remember:
        Q_EMIT rememberWanted(item->message().id);
        return;
    case Kind::Attachment:
    case Kind::None:
        return;
    }
    setSelection(std::nullopt); // places in what was folded are none any more
    m_layout.remeasure(row);
    updateLayout();
}

void ReaderView::copyCode(const MessageItem &item, const MessageTarget &target)
{
    QGuiApplication::clipboard()->setText(item.codeText(target.section, target.number));
    tell(tr("Code copied"));
}

/// A word where the person looks, that goes away by itself.
void ReaderView::tell(const QString &text)
{
    constexpr int shownFor = 1'500;
    QToolTip::showText(QCursor::pos(), text, viewport(), {}, shownFor);
}

void ReaderView::showBranch(int row, int step)
{
    const auto siblings = m_model.siblings(row);
    const qsizetype number = siblings.indexOf(m_model.outline(row).id) + step;
    if (number < 0 || number >= siblings.size())
        return;
    setSelection(std::nullopt);
    // The switcher stays under the pointer: the alternative comes to where this message was.
    for (const ReaderLayout::Shown &shown : m_layout.shown()) {
        if (shown.row == row)
            m_layout.setAnchor(row, shown.y);
    }
    m_model.showBranch(siblings.at(number));
    updateLayout();
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const ReaderLayout::Shown *shown = shownAt(event->pos()))
            setFocusedRow(shown->row, false);
        Q_EMIT menuWanted(event->globalPos());
        return;
    }
    // The menu key: beside the message that the keyboard is on.
    QPoint corner = viewport()->rect().center();
    for (const ReaderLayout::Shown &shown : m_layout.shown()) {
        if (shown.row == m_focusedRow)
            corner = {origin(shown).x(), std::clamp(shown.y, 0, viewport()->height() - 1)};
    }
    Q_EMIT menuWanted(viewport()->mapToGlobal(corner));
}

QString ReaderView::toolTipAt(const QPoint &point) const
{
    using Kind = MessageTarget::Kind;
    const ReaderLayout::Shown *shown = shownAt(point);
    if (!shown || !shown->item)
        return {};
    const QPoint inItem = point - origin(*shown);
    const MessageTarget target = shown->item->targetAt(inItem);
    // A fold and what is left of a long text say themselves what they do.
    if (target.isValid() && target.kind != Kind::Fold && target.kind != Kind::More)
        return nameOf(*shown->item, target);
    return shown->item->placeAt(inItem) ? QString() : longMoment(shown->item->message().createdAt);
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
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()).toHtmlEscaped(), viewport());
    return true;
}

} // namespace ui
