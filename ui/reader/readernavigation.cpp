// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerview.h"

#include <algorithm>

/// Going to places in a conversation: to what was found, to messages, and back to where the person was.
namespace ui {

void ReaderView::reveal(domain::MessageId id, bool lastMatch)
{
    m_pending = Pending{id, lastMatch};
    m_restore.reset();
    m_again.start();
}

/// Once the message that reveal() or restorePosition() named is rendered, it comes to its place on the screen.
void ReaderView::settleReveal()
{
    if (m_restore) {
        const int row = m_model.rowOf(m_restore->message);
        if (row == -1) {
            if (m_model.rowCount() > 0)
                m_restore.reset(); // it is gone
            return;
        }
        m_layout.setAnchor(row, m_restore->y);
        if (m_layout.item(row))
            m_restore.reset();
        m_layout.update();
        return;
    }
    const int row = m_pending ? m_model.rowOf(m_pending->id) : -1;
    if (row == -1)
        return;
    MessageItem *item = m_layout.item(row);
    if (!item) {
        m_layout.setAnchor(row, ReaderLayout::margin);
        m_layout.update(); // asks for the message
        return;
    }
    item->openFoldsWithMatches();
    m_layout.remeasure(row);
    setFocusedRow(row, false);
    m_currentMatch = item->matchCount() == 0 ? -1 : m_pending->lastMatch ? item->matchCount() - 1 : 0;
    const int match = m_currentMatch == -1 ? 0 : item->showMatch(m_currentMatch).top();
    const bool nearTop = match < viewport()->height() * 2 / 3;
    m_layout.setAnchor(row, nearTop ? ReaderLayout::margin : viewport()->height() / 3 - match);
    const domain::MessageId id = m_pending->id;
    m_pending.reset();
    m_layout.update();
    Q_EMIT revealed(id);
}

bool ReaderView::stepMatch(bool forwards)
{
    MessageItem *item = focusedItem();
    const int next = m_currentMatch + (forwards ? 1 : -1);
    if (!item || m_currentMatch == -1 || next < 0 || next >= item->matchCount())
        return false;
    m_currentMatch = next;
    ensureVisible(item->showMatch(next), m_focusedRow);
    updateLayout();
    return true;
}

bool ReaderView::startAtVisibleMatch()
{
    const auto shown = m_layout.shown();
    for (const ReaderLayout::Shown &row : shown) {
        MessageItem *item = m_layout.item(row.row);
        if (!item)
            continue;
        for (int match = 0; match < item->matchCount(); ++match) {
            if (row.y + item->showMatch(match).bottom() < 0)
                continue; // scrolled past
            setFocusedRow(row.row, false);
            m_currentMatch = match;
            ensureVisible(item->showMatch(match), row.row);
            updateLayout();
            return true;
        }
    }
    return false;
}

void ReaderView::goToRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    setFocusedRow(row, m_keyboardFocus);
    m_layout.setAnchor(row, ReaderLayout::margin);
    updateLayout();
}

void ReaderView::stepPerson(bool forwards)
{
    const auto isPerson = [this](int row) { return m_model.outline(row).role == domain::Role::User; };
    // From the message that was gone to, while it is still on the screen; else from what is at the top.
    const auto &shown = m_layout.shown();
    const bool focusShown = std::any_of(shown.begin(), shown.end(), [this](const ReaderLayout::Shown &row) {
        return row.row == m_focusedRow && row.y < viewport()->height() / 2;
    });
    const int from = focusShown ? m_focusedRow : topRow();
    const int step = forwards ? 1 : -1;
    for (int row = from + step; row >= 0 && row < m_model.rowCount(); row += step) {
        if (isPerson(row)) {
            m_keyboardFocus = true;
            goToRow(row);
            return;
        }
    }
}

int ReaderView::topRow() const
{
    for (const ReaderLayout::Shown &row : m_layout.shown()) {
        if (row.y + row.height > ReaderLayout::margin)
            return row.row;
    }
    return -1;
}

std::optional<ReaderView::Position> ReaderView::position() const
{
    const int row = topRow();
    if (row < 0 || row >= m_model.rowCount())
        return std::nullopt;
    for (const ReaderLayout::Shown &shown : m_layout.shown()) {
        if (shown.row == row)
            return Position{m_model.outline(row).id, shown.y};
    }
    return std::nullopt;
}

void ReaderView::restorePosition(const Position &position)
{
    m_restore = position;
    m_again.start();
}

QString ReaderView::shownText(int row) const
{
    const MessageItem *item = m_layout.renderedItem(row);
    return item ? item->spokenText() : QString();
}

std::optional<domain::MessageId> ReaderView::focusedMessage() const
{
    if (m_focusedRow < 0 || m_focusedRow >= m_model.rowCount())
        return std::nullopt;
    return m_model.outline(m_focusedRow).id;
}

} // namespace ui
