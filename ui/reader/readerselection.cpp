// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <tuple>

/// Selecting text across messages and copying it.
namespace ui {

namespace {

constexpr int scrollEvery = 30; ///< milliseconds, while the mouse selects beyond the edge
constexpr int fastestScroll = 80;

} // namespace

std::optional<ReaderPlace> ReaderView::placeNear(const QPoint &point) const
{
    const ReaderLayout::Shown *shown = shownNear(point);
    if (!shown || !shown->item)
        return std::nullopt;
    const domain::MessageId id = m_model.outline(shown->row).id;
    const auto place = shown->item->placeNear(point - origin(*shown));
    // A message without text is passed over.
    const bool below = point.y() > shown->y + shown->height / 2;
    return ReaderPlace{id, place.value_or(below ? TextPlace::last() : TextPlace::first())};
}

bool ReaderView::isBefore(const ReaderPlace &a, const ReaderPlace &b) const
{
    const int first = m_model.rowOf(a.message);
    const int second = m_model.rowOf(b.message);
    return first == second ? a.place < b.place : first < second;
}

std::pair<ReaderPlace, ReaderPlace> ReaderView::selectedRange() const
{
    const auto &[anchor, position] = *m_selection;
    return isBefore(position, anchor) ? std::pair(position, anchor) : std::pair(anchor, position);
}

void ReaderView::setSelection(const std::optional<ReaderSelection> &selection)
{
    const bool had = hasSelection();
    m_selection = selection;
    m_selectedFirst.reset();
    m_caret = false;
    if (had != hasSelection())
        Q_EMIT selectionChanged();
    viewport()->update();
}

void ReaderView::clearSelection()
{
    setSelection(std::nullopt);
}

void ReaderView::selectAll()
{
    if (m_model.rowCount() == 0)
        return;
    setSelection(ReaderSelection{{m_model.outline(0).id, TextPlace::first()},
                                 {m_model.outline(m_model.rowCount() - 1).id, TextPlace::last()}});
}

/// A press begins a selection; with Shift it moves the end of the one there is.
void ReaderView::beginSelection(const QPoint &point, bool extend)
{
    const auto place = placeNear(point);
    if (!place)
        return;
    if (extend && m_selection)
        selectTo(*place);
    else
        setSelection(ReaderSelection{*place, *place});
    m_selecting = true;
}

void ReaderView::selectAround(const QPoint &point, QTextCursor::SelectionType type)
{
    const ReaderLayout::Shown *shown = shownAt(point);
    const auto place = shown && shown->item ? shown->item->placeAt(point - origin(*shown)) : std::nullopt;
    if (!place)
        return;
    const domain::MessageId id = m_model.outline(shown->row).id;
    const auto [start, end] = shown->item->around(*place, type);
    const ReaderSelection selection{{id, start}, {id, end}};
    setSelection(selection);
    m_selectedFirst = {selection.anchor, selection.position};
    m_selecting = true;
}

void ReaderView::selectTo(const ReaderPlace &place)
{
    const bool had = hasSelection();
    // What a double click selected stays selected, whichever way the mouse goes.
    if (m_selectedFirst)
        m_selection->anchor =
            isBefore(place, m_selectedFirst->first) ? m_selectedFirst->second : m_selectedFirst->first;
    m_selection->position = place;
    if (had != hasSelection())
        Q_EMIT selectionChanged();
    viewport()->update();
}

void ReaderView::extendSelection(const QPoint &point)
{
    m_lastPoint = point;
    scrollWhileSelecting(point);
    const QPoint inside(point.x(), std::clamp(point.y(), 0, viewport()->height() - 1));
    if (const auto place = placeNear(inside); place && m_selection)
        selectTo(*place);
}

/// Beyond the edge the view follows, the faster the farther the mouse is away.
void ReaderView::scrollWhileSelecting(const QPoint &point)
{
    const bool outside = point.y() < 0 || point.y() >= viewport()->height();
    if (!outside)
        m_autoScroll.stop();
    else if (!m_autoScroll.isActive())
        m_autoScroll.start(scrollEvery, this);
}

void ReaderView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const int above = m_lastPoint.y();
    const int below = m_lastPoint.y() - viewport()->height();
    m_layout.scrollBy(std::clamp(above < 0 ? above : std::max(1, below), -fastestScroll, fastestScroll));
    updateLayout();
    extendSelection(m_lastPoint);
}

/// Shift with an arrow: from the end of the selection, or from the beginning of the focused message.
void ReaderView::moveCaret(QTextCursor::MoveOperation operation)
{
    if (!m_selection) {
        const MessageItem *item = focusedItem();
        const auto first = item ? item->edge(false) : std::nullopt;
        if (!first)
            return;
        const ReaderPlace place{m_model.outline(m_focusedRow).id, *first};
        m_selection = ReaderSelection{place, place};
    }
    int row = m_model.rowOf(m_selection->position.message);
    MessageItem *item = row == -1 ? nullptr : m_layout.item(row);
    const bool back = item && item->goesBack(m_selection->position.place, operation);
    auto next = item ? item->step(m_selection->position.place, operation) : std::nullopt;
    // Out of the message into the next one that has text and is in memory.
    while (!next && row != -1 && row + (back ? -1 : 1) >= 0 && row + (back ? -1 : 1) < m_model.rowCount()) {
        row += back ? -1 : 1;
        item = m_layout.item(row);
        if (!item)
            return;
        next = item->edge(back);
    }
    if (!next)
        return;
    selectTo({m_model.outline(row).id, *next});
    setFocusedRow(row, true);
    m_caret = true;
    ensureVisible(item->caretRect(*next), row);
    updateLayout();
}

void ReaderView::addSelectionTo(MessageItem::Look &look, int row) const
{
    if (!m_selection)
        return;
    const auto [from, to] = selectedRange();
    const int first = m_model.rowOf(from.message);
    const int last = m_model.rowOf(to.message);
    if (first == -1 || last == -1 || row < first || row > last)
        return;
    look.selectionStart = row == first ? from.place : TextPlace::first();
    look.selectionEnd = row == last ? to.place : TextPlace::last();
    if (m_caret && hasFocus() && m_selection->position.message == m_model.outline(row).id)
        look.caret = m_selection->position.place;
}

QList<SelectedPart> ReaderView::selectedParts() const
{
    QList<SelectedPart> parts;
    int first = m_focusedRow;
    int last = m_focusedRow;
    ReaderPlace from{{}, TextPlace::first()};
    ReaderPlace to{{}, TextPlace::last()};
    if (hasSelection()) {
        std::tie(from, to) = selectedRange();
        first = m_model.rowOf(from.message);
        last = m_model.rowOf(to.message);
    }
    for (int row = std::max(0, first); first != -1 && row <= last && row < m_model.rowCount(); ++row) {
        const domain::MessageId id = m_model.outline(row).id;
        SelectedPart part{id, TextPlace::first(), TextPlace::last(), m_layout.stateOf(id)};
        // From the beginning to the end of a message is the whole of it.
        const MessageItem *item = m_layout.renderedItem(row);
        if (row == first && !(item && item->edge(false) == from.place))
            part.from = from.place;
        if (row == last && !(item && item->edge(true) == to.place))
            part.to = to.place;
        parts.append(part);
    }
    return parts;
}

QString ReaderView::selectedText() const
{
    if (!hasSelection())
        return {};
    const auto [from, to] = selectedRange();
    const int first = m_model.rowOf(from.message);
    QStringList texts;
    for (int row = first; row != -1 && row <= m_model.rowOf(to.message); ++row) {
        const MessageItem *item = m_layout.renderedItem(row);
        if (!item)
            continue;
        texts.append(item->textBetween(row == first ? from.place : TextPlace::first(),
                                       m_model.outline(row).id == to.message ? to.place : TextPlace::last()));
    }
    return texts.join(QStringLiteral("\n\n"));
}

void ReaderView::withSelectedText(const SelectionCopier::Handler &handler)
{
    m_copier.copy(selectedParts(), handler);
}

void ReaderView::copy()
{
    withSelectedText([selected = hasSelection()](const CopiedText &text) {
        auto *data = new QMimeData;
        // A message as a whole is copied as it was written: that is what one pastes into another chat.
        data->setText(selected ? text.plain : text.markdown);
        data->setHtml(text.html);
        QGuiApplication::clipboard()->setMimeData(data);
    });
}

void ReaderView::copyMarkdown()
{
    withSelectedText([](const CopiedText &text) {
        auto *data = new QMimeData;
        data->setText(text.markdown);
        data->setData(QStringLiteral("text/markdown"), text.markdown.toUtf8());
        QGuiApplication::clipboard()->setMimeData(data);
    });
}

} // namespace ui
