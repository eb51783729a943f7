// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/readermodel.h"
#include "ui/reader/messageitem.h"
#include "ui/reader/rowheights.h"
#include "ui/widgets/tokens.h"

#include <QElapsedTimer>
#include <QHash>

#include <memory>
#include <unordered_map>

namespace ui {

/// Which messages stand where in the reader. Rows that were never seen have estimated heights; those on the
/// screen are measured. An anchor, a row and where its top is on the screen, stays put while heights change
/// around it. About 300 messages stay rendered.
class ReaderLayout {
public:
    /// Both outlive this object.
    ReaderLayout(items::ReaderModel &model, AttachmentImages &images);
    ~ReaderLayout();

    /// The look, the width of the column and the height of the screen. Measures anew what is needed.
    void setStyle(const ReaderStyle &style);
    void setSize(int columnWidth, int viewHeight);
    void setFinder(const TextFinder &finder);

    /// Everything anew: another conversation.
    void reset();
    /// The rows from first on came, went or changed.
    void rowsReplaced(int first);
    /// A message's text or pictures changed: it is rendered again.
    void forget(domain::MessageId id);

    /// One row on the screen; item is null while its message is on its way.
    struct Shown {
        int row = 0;
        int y = 0;
        int height = 0;
        MessageItem *item = nullptr;
    };
    /// Lays out what is on the screen. False when time ran out before everything was rendered: then once
    /// more, soon.
    bool update();
    [[nodiscard]] const QList<Shown> &shown() const { return m_shown; }

    /// Scrolling. The value is in pixels from the top of the first message.
    void scrollBy(int pixels);
    void scrollTo(qint64 value);
    [[nodiscard]] qint64 value() const;
    [[nodiscard]] qint64 maximum() const;
    /// Puts a row's top at y on the screen.
    void setAnchor(int row, int y);
    /// What stays put while heights change.
    [[nodiscard]] int anchorRow() const { return m_anchorRow; }
    [[nodiscard]] int anchorY() const { return m_anchorY; }
    /// Where a row begins, as scroll values count; estimated for rows that were never seen.
    [[nodiscard]] qint64 topOf(int row) const { return m_heights.top(row) + margin; }

    /// The item of a row, rendered if its message is there; null else.
    MessageItem *item(int row);
    /// What the person did to a message.
    [[nodiscard]] MessageState stateOf(domain::MessageId id) const { return m_states.value(id); }
    /// The item of a row if it is rendered, else null.
    [[nodiscard]] MessageItem *renderedItem(int row) const;
    /// Measures a row again after its item changed.
    void remeasure(int row);

    /// Room above the first message and below the last.
    static constexpr int margin = tokens::space5;

private:
    struct Rendered {
        std::unique_ptr<MessageItem> item;
        quint64 used = 0; ///< number of the update that used it last
    };
    [[nodiscard]] QString gapAbove(int row) const;
    [[nodiscard]] int estimate(int row) const;
    [[nodiscard]] int knownHeight(int row) const;
    void estimateAll();
    bool placeRows();
    bool clamp();
    void dropUnused();
    [[nodiscard]] bool outOfTime() const;

    items::ReaderModel &m_model;
    AttachmentImages &m_images;
    ReaderStyle m_style;
    int m_lineHeight = 0;     ///< of the style's font
    int m_characterWidth = 1; ///< on average
    TextFinder m_finder;
    RowHeights m_heights;
    QHash<domain::MessageId, int> m_measured; ///< for the present width and font
    QHash<domain::MessageId, MessageState> m_states;
    std::unordered_map<qint64, Rendered> m_items;
    QList<Shown> m_shown;
    int m_width = 0;
    int m_viewHeight = 0;
    int m_anchorRow = 0;
    int m_anchorY = margin;
    quint64 m_updates = 0;
    int m_renderedNow = 0;
    QElapsedTimer m_time;
};

} // namespace ui
