// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerlayout.h"

#include "ui/reader/timegap.h"
#include "ui/widgets/tokens.h"

#include <QFontMetrics>

#include <algorithm>

namespace ui {

namespace {

constexpr size_t mostRendered = 300;
/// Rendering stops after so long, to let the person's next input in; at least one message is rendered. The last one
/// and painting come on top, and a frame has 16.7 ms.
constexpr int millisecondsPerUpdate = 7;
constexpr int gap = tokens::space5;
constexpr int foldedHeight = 30;

bool startsFolded(domain::Role role)
{
    return role == domain::Role::System || role == domain::Role::Tool;
}

} // namespace

ReaderLayout::ReaderLayout(items::ReaderModel &model, AttachmentImages &images)
    : m_model(model), m_images(images)
{
}

ReaderLayout::~ReaderLayout() = default;

void ReaderLayout::setStyle(const ReaderStyle &style)
{
    const bool within = m_anchorY < 0 && m_anchorRow < m_heights.count();
    const double share = within ? double(m_anchorY) / m_heights.height(m_anchorRow) : 0;
    m_style = style;
    const QFontMetrics metrics(m_style.text.font);
    m_lineHeight = metrics.height();
    m_characterWidth = std::max(1, metrics.averageCharWidth());
    m_items.clear();
    m_measured.clear();
    estimateAll();
    // In the middle of a long message, its middle stays.
    if (within && m_anchorRow < m_heights.count() && item(m_anchorRow))
        m_anchorY = int(share * m_heights.height(m_anchorRow));
}

void ReaderLayout::setSize(int columnWidth, int viewHeight)
{
    m_viewHeight = viewHeight;
    if (columnWidth == m_width)
        return;
    m_width = columnWidth;
    m_measured.clear();
    const bool within = m_anchorY < 0 && m_anchorRow < m_heights.count();
    const double share = within ? double(m_anchorY) / m_heights.height(m_anchorRow) : 0;
    estimateAll();
    if (within && m_anchorRow < m_heights.count() && item(m_anchorRow))
        m_anchorY = int(share * m_heights.height(m_anchorRow));
}

void ReaderLayout::setFinder(const TextFinder &finder)
{
    if (finder == m_finder)
        return;
    m_finder = finder;
    m_items.clear();
    m_shown.clear();
}

void ReaderLayout::reset()
{
    m_items.clear();
    m_measured.clear();
    m_states.clear();
    m_anchorRow = 0;
    m_anchorY = margin;
    estimateAll();
}

void ReaderLayout::rowsReplaced(int first)
{
    // Alternatives that came change the switcher of rows before, so these are rendered again too.
    Q_UNUSED(first)
    m_items.clear();
    estimateAll();
    m_anchorRow = std::clamp(m_anchorRow, 0, std::max(0, m_heights.count() - 1));
}

void ReaderLayout::forget(domain::MessageId id)
{
    m_items.erase(id.value);
    m_shown.clear();
}

/// How much later than the one before it a message was written, if that is worth saying.
QString ReaderLayout::gapAbove(int row) const
{
    const auto before = row == 0 ? std::nullopt : std::optional(m_model.outline(row - 1).createdAt);
    return timeGap(before, m_model.outline(row).createdAt);
}

/// What a message that was never rendered may measure, from the length of its text.
int ReaderLayout::estimate(int row) const
{
    const domain::MessageOutline &outline = m_model.outline(row);
    if (startsFolded(outline.role))
        return foldedHeight;
    const int caption = m_lineHeight + tokens::space2;
    const int perLine = std::max(10, m_width / m_characterWidth);
    const qint64 shown = std::min<qint64>(outline.length, renderedCharacters);
    const qint64 lines = 1 + shown * 5 / (perLine * 4);
    const int card = outline.role == domain::Role::User ? 2 * tokens::space3 : 0;
    return int(std::min<qint64>(1'000'000, caption + card + lines * m_lineHeight * 5 / 4));
}

int ReaderLayout::knownHeight(int row) const
{
    const auto measured = m_measured.constFind(m_model.outline(row).id);
    return (measured == m_measured.constEnd() ? estimate(row) : *measured) + gap;
}

void ReaderLayout::estimateAll()
{
    std::vector<int> heights;
    const int rows = m_model.rowCount();
    heights.reserve(size_t(rows));
    for (int row = 0; row < rows; ++row)
        heights.push_back(knownHeight(row));
    m_heights.assign(std::move(heights));
    m_shown.clear();
}

bool ReaderLayout::outOfTime() const
{
    return m_renderedNow > 0 && m_time.isValid() && m_time.elapsed() > millisecondsPerUpdate;
}

MessageItem *ReaderLayout::renderedItem(int row) const
{
    const auto found = m_items.find(m_model.outline(row).id.value);
    return found == m_items.end() ? nullptr : found->second.item.get();
}

MessageItem *ReaderLayout::item(int row)
{
    const domain::MessageId id = m_model.outline(row).id;
    if (const auto found = m_items.find(id.value); found != m_items.end()) {
        found->second.used = m_updates;
        MessageItem *known = found->second.item.get();
        if (known->width() != m_width) {
            m_measured.insert(id, known->layOut(m_width));
            m_heights.setHeight(row, known->height() + gap);
        }
        return known;
    }
    const domain::Message *message = m_model.message(row);
    if (!message || m_width <= 0)
        return nullptr;
    const auto siblings = m_model.siblings(row);
    const MessageItem::Around around{{int(siblings.indexOf(id)) + 1, int(siblings.size())}, gapAbove(row)};
    auto made =
        std::make_unique<MessageItem>(*message, m_states.value(id), around, m_style, m_finder, m_images);
    MessageItem *item = made.get();
    ++m_renderedNow;
    m_items[id.value] = {std::move(made), m_updates};
    m_measured.insert(id, item->layOut(m_width));
    m_heights.setHeight(row, item->height() + gap);
    return item;
}

void ReaderLayout::remeasure(int row)
{
    MessageItem *changed = item(row);
    if (!changed)
        return;
    const domain::MessageId id = m_model.outline(row).id;
    m_states.insert(id, changed->state());
    m_measured.insert(id, changed->layOut(m_width));
    m_heights.setHeight(row, changed->height() + gap);
}

bool ReaderLayout::update()
{
    ++m_updates;
    m_renderedNow = 0;
    m_time.start();
    if (m_heights.count() == 0) {
        m_shown.clear();
        return true;
    }
    bool complete = placeRows();
    // What was measured may have pulled an end of the conversation into the screen.
    for (int again = 0; again < 3 && clamp(); ++again)
        complete = placeRows();
    m_model.want(m_shown.first().row, m_shown.last().row);
    dropUnused();
    m_time.invalidate();
    return complete;
}

/// Walks from the anchor up and down until the screen is full. Every row it meets is measured if time allows.
bool ReaderLayout::placeRows()
{
    bool complete = true;
    const auto place = [&](int row) {
        const bool loaded = m_model.message(row) != nullptr;
        MessageItem *rendered =
            outOfTime() && m_items.count(m_model.outline(row).id.value) == 0 ? nullptr : item(row);
        complete = complete && (rendered || !loaded);
        return Shown{row, 0, m_heights.height(row), rendered};
    };
    m_anchorRow = std::clamp(m_anchorRow, 0, m_heights.count() - 1);
    m_shown = {place(m_anchorRow)};
    m_shown.first().y = m_anchorY;
    while (m_shown.first().y > 0 && m_shown.first().row > 0) {
        Shown above = place(m_shown.first().row - 1);
        above.y = m_shown.first().y - above.height;
        m_shown.prepend(above);
    }
    while (m_shown.last().y + m_shown.last().height < m_viewHeight
           && m_shown.last().row + 1 < m_heights.count()) {
        Shown below = place(m_shown.last().row + 1);
        below.y = m_shown.last().y + m_shown.last().height;
        m_shown.append(below);
    }
    while (m_shown.size() > 1 && m_shown.first().y + m_shown.first().height <= 0)
        m_shown.removeFirst();
    while (m_shown.size() > 1 && m_shown.last().y >= m_viewHeight)
        m_shown.removeLast();
    // The anchor becomes the first row on the screen whose height is known: one above it whose message is still on
    // its way grows upwards then, and what the person reads stays where it is.
    // Of a row that only its lower margin is left of, nothing is read. While no height is known it stays.
    const auto read = std::find_if(m_shown.cbegin(), m_shown.cend(), [](const Shown &row) {
        return row.item != nullptr && row.y + row.height > margin;
    });
    const auto present = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                      [this](const Shown &row) { return row.row == m_anchorRow; });
    const Shown &anchor = read != m_shown.cend() ? *read
        : present != m_shown.cend()              ? *present
                                                 : m_shown.constFirst();
    m_anchorRow = anchor.row;
    m_anchorY = anchor.y;
    return complete;
}

/// Keeps the ends of the conversation at the ends of the screen; true when something had to move.
bool ReaderLayout::clamp()
{
    const Shown &first = m_shown.first();
    const Shown &last = m_shown.last();
    const int bottom = last.y + last.height - gap + margin;
    if (last.row == m_heights.count() - 1 && bottom < m_viewHeight
        && !(first.row == 0 && first.y >= margin)) {
        const int room = m_viewHeight - bottom;
        m_anchorY += first.row == 0 ? std::min(room, margin - first.y) : room;
        return true;
    }
    if (first.row == 0 && first.y > margin) {
        m_anchorY = margin;
        return true;
    }
    return false;
}

void ReaderLayout::scrollBy(int pixels)
{
    if (std::abs(pixels) > 4 * m_viewHeight)
        scrollTo(value() + pixels);
    else
        m_anchorY -= pixels;
}

void ReaderLayout::scrollTo(qint64 value)
{
    const qint64 y = std::max<qint64>(0, value - margin);
    m_anchorRow = std::max(0, m_heights.rowAt(y));
    m_anchorY = int(m_heights.top(m_anchorRow) + margin - value);
}

void ReaderLayout::setAnchor(int row, int y)
{
    m_anchorRow = row;
    m_anchorY = y;
}

qint64 ReaderLayout::value() const
{
    return m_heights.count() == 0 ? 0 : m_heights.top(m_anchorRow) + margin - m_anchorY;
}

qint64 ReaderLayout::maximum() const
{
    return std::max<qint64>(0, m_heights.total() - gap + 2 * margin - m_viewHeight);
}

void ReaderLayout::dropUnused()
{
    if (m_items.size() <= mostRendered)
        return;
    // The oldest third goes at once, so that this is rare.
    std::vector<quint64> ages;
    ages.reserve(m_items.size());
    for (const auto &[id, rendered] : m_items)
        ages.push_back(rendered.used);
    const auto third = ages.begin() + qsizetype(ages.size() / 3);
    std::nth_element(ages.begin(), third, ages.end());
    const quint64 limit = std::min(*third, m_updates - 1);
    for (auto item = m_items.begin(); item != m_items.end();)
        item = item->second.used <= limit ? m_items.erase(item) : std::next(item);
}

} // namespace ui
