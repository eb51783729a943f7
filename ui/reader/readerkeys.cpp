// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/messagecontent.h"
#include "ui/reader/readerview.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>

/// The keyboard in the reader.
namespace ui {

/// Shift with the keys of a caret: selects.
bool ReaderView::keySelects(const QKeyEvent &event)
{
    using Move = QTextCursor::MoveOperation;
    if (!event.modifiers().testFlag(Qt::ShiftModifier))
        return false;
    const bool words = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        moveCaret(words ? Move::WordLeft : Move::Left);
        return true;
    case Qt::Key_Right:
        moveCaret(words ? Move::WordRight : Move::Right);
        return true;
    case Qt::Key_Up:
        moveCaret(Move::Up);
        return true;
    case Qt::Key_Down:
        moveCaret(Move::Down);
        return true;
    case Qt::Key_Home:
        moveCaret(Move::StartOfLine);
        return true;
    case Qt::Key_End:
        moveCaret(Move::EndOfLine);
        return true;
    default:
        return false;
    }
}

bool ReaderView::keyScrolls(const QKeyEvent &event)
{
    const int step = verticalScrollBar()->singleStep();
    const int page = viewport()->height() - step;
    switch (event.key()) {
    case Qt::Key_Down:
        moveFocus(1);
        return true;
    case Qt::Key_Up:
        moveFocus(-1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return scrollFocusedCode(event.key() == Qt::Key_Left ? -step : step);
    case Qt::Key_PageDown:
        scrollByKey(page);
        return true;
    case Qt::Key_Space:
        scrollByKey(event.modifiers().testFlag(Qt::ShiftModifier) ? -page : page);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        scrollByKey(-page);
        return true;
    case Qt::Key_Home:
        goToRow(0);
        return true;
    case Qt::Key_End:
        setFocusedRow(m_model.rowCount() - 1, true);
        m_layout.setAnchor(m_model.rowCount() - 1, 0);
        updateLayout();
        return true;
    default:
        return false;
    }
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_selection || m_copier.isBusy())) {
        m_copier.cancel();
        clearSelection();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    if (keySelects(*event) || keyScrolls(*event))
        return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers().testFlag(Qt::ControlModifier) || !activateFocused())
        QAbstractScrollArea::keyPressEvent(event);
}

/// The code whose button the keyboard is on, or else the first of the focused message that can scroll.
bool ReaderView::scrollFocusedCode(int pixels)
{
    MessageItem *item = focusedItem();
    if (!item)
        return false;
    const auto targets = item->targets();
    for (int i = 0; i < targets.size(); ++i) {
        const bool chosen = m_focusedTarget == -1 || m_focusedTarget == i;
        const QPoint inside = targets.at(i).rect.center();
        if (chosen && targets.at(i).kind == MessageTarget::Kind::CopyCode && item->canScrollCodeAt(inside)) {
            item->scrollCodeAt(inside, pixels);
            viewport()->update();
            return true;
        }
    }
    return false;
}

MessageItem *ReaderView::focusedItem()
{
    return m_focusedRow >= 0 && m_focusedRow < m_model.rowCount() ? m_layout.item(m_focusedRow) : nullptr;
}

void ReaderView::scrollByKey(int pixels)
{
    m_layout.scrollBy(pixels);
    updateLayout();
}

/// To the next message, or on within one that is longer than the screen.
void ReaderView::moveFocus(int step)
{
    const int scroll = verticalScrollBar()->singleStep();
    for (const ReaderLayout::Shown &shown : m_layout.shown()) {
        if (shown.row != m_focusedRow)
            continue;
        const int bottom = shown.y + shown.height;
        if (step > 0 ? bottom > viewport()->height() + scroll : shown.y < -scroll) {
            scrollByKey(step * scroll);
            return;
        }
    }
    int next = m_focusedRow + step;
    const bool isShown =
        std::any_of(m_layout.shown().begin(), m_layout.shown().end(),
                    [this](const ReaderLayout::Shown &row) { return row.row == m_focusedRow; });
    if (!isShown && !m_layout.shown().isEmpty()) // it was scrolled away: begin where the person looks
        next = m_layout.shown().first().row;
    if (next < 0 || next >= m_model.rowCount())
        return;
    setFocusedRow(next, true);
    if (MessageItem *item = m_layout.item(next))
        ensureVisible(QRect(0, 0, item->width(), std::min(item->height(), viewport()->height() / 2)), next);
    else
        m_layout.setAnchor(next, viewport()->height() / 3); // its text is on its way
    updateLayout();
}

void ReaderView::setFocusedRow(int row, bool byKeyboard)
{
    const bool same = row == m_focusedRow;
    m_focusedRow = row;
    m_keyboardFocus = byKeyboard;
    if (same)
        return;
    m_focusedTarget = -1;
    m_currentMatch = -1;
    announce();
    viewport()->update();
    Q_EMIT placeChanged();
}

/// Screen readers hear the message that the keyboard came to, or what of it can be activated.
void ReaderView::announce()
{
    const bool valid = m_focusedRow >= 0 && m_focusedRow < m_model.rowCount();
    const domain::Message *message = valid ? m_model.message(m_focusedRow) : nullptr;
    setAccessibleDescription(message ? spokenMessage(*message) : QString());
    if (!QAccessible::isActive() || !hasFocus())
        return;
    const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *focus = reader ? reader->focusChild() : nullptr;
    if (!focus)
        return; // not on the screen
    QAccessibleEvent event(focus, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

/// Scrolls as little as needed to bring a part of a row onto the screen.
void ReaderView::ensureVisible(const QRect &inItem, int row)
{
    for (const ReaderLayout::Shown &shown : m_layout.shown()) {
        if (shown.row != row)
            continue;
        const int top = shown.y + inItem.top() - ReaderLayout::margin;
        const int bottom = shown.y + inItem.bottom() + ReaderLayout::margin;
        if (top < 0)
            m_layout.scrollBy(top);
        else if (bottom > viewport()->height())
            m_layout.scrollBy(std::min(top, bottom - viewport()->height()));
        return;
    }
    m_layout.setAnchor(row, viewport()->height() / 3 - inItem.top());
}

bool ReaderView::focusNextPrevChild(bool next)
{
    MessageItem *item = focusedItem();
    const auto targets = item ? item->targets() : QList<MessageTarget>();
    const int wanted = m_focusedTarget + (next ? 1 : -1);
    if (wanted < -1 || wanted >= targets.size() || (wanted == -1 && m_focusedTarget == -1)) {
        m_focusedTarget = -1;
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    m_keyboardFocus = true;
    m_focusedTarget = wanted;
    if (wanted >= 0)
        ensureVisible(targets.at(wanted).rect, m_focusedRow);
    updateLayout();
    announce();
    return true;
}

bool ReaderView::activateFocused()
{
    MessageItem *item = focusedItem();
    if (!item)
        return false;
    const auto targets = item->targets();
    if (m_focusedTarget >= 0 && m_focusedTarget < targets.size()) {
        activate(m_focusedRow, targets.at(m_focusedTarget));
        return true;
    }
    // Without a choice of its own, Enter opens what is folded.
    const auto fold = std::find_if(targets.begin(), targets.end(), [](const MessageTarget &target) {
        return target.kind == MessageTarget::Kind::Fold;
    });
    if (fold == targets.end())
        return false;
    activate(m_focusedRow, *fold);
    return true;
}

void ReaderView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKeyboard && m_focusedRow == -1 && !m_layout.shown().isEmpty())
        setFocusedRow(m_layout.shown().first().row, true);
    m_keyboardFocus = m_keyboardFocus || byKeyboard;
    viewport()->update();
}

void ReaderView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace ui
