// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/readermodel.h"
#include "ui/reader/attachmentimages.h"
#include "ui/reader/codehighlighter.h"
#include "ui/reader/readerlayout.h"
#include "ui/reader/selection.h"
#include "ui/reader/selectioncopier.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace ui {

class HitRail;

/// Shows the messages of a ReaderModel, one rendered document each, however many there are: what is on the
/// screen is laid out, the rest is estimated. Text can be selected across messages and copied; the arrow keys
/// go from message to message, with Shift they select, Tab goes through what can be activated in a message.
class ReaderView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// Both outlive the view.
    ReaderView(items::ReaderModel &model, AttachmentImages &images, QWidget *parent = nullptr);
    ~ReaderView() override;

    /// What a search found is marked in all messages.
    void setMarks(const std::vector<domain::TextTerm> &marks);
    /// What is looked for in the conversation is marked instead; empty: no longer.
    void setNeedle(const QString &needle);
    /// Rows that hold something that was found, in order: ticks beside the scroll bar.
    void setHitRows(const QList<int> &rows);

    /// Scrolls to a message as soon as it is there: to its first match (or its last, when stepping
    /// backwards), else to its beginning. It also becomes the focused message.
    void reveal(domain::MessageId id, bool lastMatch = false);
    /// Steps to the next or previous match in the focused message; false when there is none.
    bool stepMatch(bool forwards);
    /// The match at or below what the person reads becomes the current one, if a message on the screen has one.
    bool startAtVisibleMatch();
    /// Puts a message at the top and the keyboard on it.
    void goToRow(int row);
    /// To the next or previous message of the person.
    void stepPerson(bool forwards);
    /// The first row that is on the screen, or -1.
    [[nodiscard]] int topRow() const;

    /// Where the person reads: a message and where its top is, to come back to.
    struct Position {
        domain::MessageId message;
        int y = 0;
    };
    [[nodiscard]] std::optional<Position> position() const;
    void restorePosition(const Position &position);

    [[nodiscard]] std::optional<domain::MessageId> focusedMessage() const;
    /// The row that the keyboard is on, or -1.
    [[nodiscard]] int focusedRow() const { return m_focusedRow; }
    [[nodiscard]] int currentMatch() const { return m_currentMatch; }
    [[nodiscard]] const QList<ReaderLayout::Shown> &shown() const { return m_layout.shown(); }
    /// True when everything on the screen is there and rendered.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] const items::ReaderModel &model() const { return m_model; }
    /// What of a message can be read on the screen, as plain text; empty while it isn't rendered.
    [[nodiscard]] QString shownText(int row) const;
    /// Where a row on the screen lies in the viewport.
    [[nodiscard]] QRect rowRect(const ReaderLayout::Shown &shown) const;

    // readertargets.cpp
    /// What can be activated in a message that is on the screen, in the order of the keyboard.
    [[nodiscard]] QList<MessageTarget> targets(domain::MessageId message) const;
    /// Which of those of the focused message the keyboard is on; -1 while it is on the message itself.
    [[nodiscard]] int focusedTarget() const { return m_focusedTarget; }
    /// What it is or does, in words.
    [[nodiscard]] QString targetName(domain::MessageId message, const MessageTarget &target) const;
    /// Activates it, as a click does.
    void press(domain::MessageId message, const MessageTarget &target);

    /// Puts the selected text, or the focused message, on the clipboard: as plain text and as HTML.
    void copy();
    /// The same as the Markdown that was written.
    void copyMarkdown();
    void selectAll();
    void clearSelection();
    [[nodiscard]] bool hasSelection() const { return m_selection && !m_selection->isEmpty(); }
    /// Of a selection that is in memory; a longer one is fetched by withSelectedText().
    [[nodiscard]] QString selectedText() const;
    /// Calls handler with what is selected, or with the focused message, once it is there.
    void withSelectedText(const SelectionCopier::Handler &handler);
    [[nodiscard]] SelectionCopier &copier() { return m_copier; }

Q_SIGNALS:
    /// The person wants to follow a link of a message; the address is untrusted.
    void linkActivated(const QString &address);
    void pictureActivated(const domain::StoredFile &file);
    /// reveal() arrived at its message.
    void revealed(domain::MessageId id);
    /// Something of a message's caption was chosen.
    void addressWanted(domain::MessageId id);
    void rememberWanted(domain::MessageId id);
    /// The context menu of the focused message, at a place of the screen.
    void menuWanted(const QPoint &globalPosition);
    /// The person turned the wheel with Ctrl: by how many steps.
    void zoomWanted(int steps);
    /// Another row came to the top, or another got the keyboard.
    void placeChanged();
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void restyle();
    void connectModel();
    void forgetPlaces();
    void updateLayout();
    void updateScrollBar();
    void updateTop();
    void placeRail();
    [[nodiscard]] QRect column() const;
    [[nodiscard]] QPoint origin(const ReaderLayout::Shown &shown) const;
    void paintMessage(QPainter &painter, const ReaderLayout::Shown &shown, const QRect &clip);
    void paintAwaited(QPainter &painter, const ReaderLayout::Shown &shown) const;
    [[nodiscard]] MessageItem::Look lookOf(const ReaderLayout::Shown &shown) const;
    void colorCode();

    // readerinput.cpp
    [[nodiscard]] const ReaderLayout::Shown *shownAt(const QPoint &point) const;
    [[nodiscard]] const ReaderLayout::Shown *shownNear(const QPoint &point) const;
    [[nodiscard]] MessageTarget targetAt(const QPoint &point, int *row) const;
    void hover(const QPoint &point);
    void activate(int row, const MessageTarget &target);
    void copyCode(const MessageItem &item, const MessageTarget &target);
    void showBranch(int row, int step);
    void tell(const QString &text);
    [[nodiscard]] QString toolTipAt(const QPoint &point) const;
    [[nodiscard]] const MessageItem *shownItem(domain::MessageId message) const;
    [[nodiscard]] static QString nameOf(const MessageItem &item, const MessageTarget &target);

    // readerkeys.cpp
    bool keySelects(const QKeyEvent &event);
    bool keyScrolls(const QKeyEvent &event);
    void scrollByKey(int pixels);
    bool scrollFocusedCode(int pixels);
    void moveFocus(int step);
    void setFocusedRow(int row, bool byKeyboard);
    void ensureVisible(const QRect &inItem, int row);
    bool activateFocused();
    void announce();
    [[nodiscard]] MessageItem *focusedItem();

    // readernavigation.cpp
    void settleReveal();

    // readerselection.cpp
    [[nodiscard]] std::optional<ReaderPlace> placeNear(const QPoint &point) const;
    void beginSelection(const QPoint &point, bool extend);
    void selectAround(const QPoint &point, QTextCursor::SelectionType type);
    void extendSelection(const QPoint &point);
    void scrollWhileSelecting(const QPoint &point);
    void setSelection(const std::optional<ReaderSelection> &selection);
    void moveCaret(QTextCursor::MoveOperation operation);
    void selectTo(const ReaderPlace &place);
    [[nodiscard]] bool isBefore(const ReaderPlace &a, const ReaderPlace &b) const;
    [[nodiscard]] std::pair<ReaderPlace, ReaderPlace> selectedRange() const;
    [[nodiscard]] QList<SelectedPart> selectedParts() const;
    void addSelectionTo(MessageItem::Look &look, int row) const;

    items::ReaderModel &m_model;
    AttachmentImages &m_images;
    ReaderLayout m_layout;
    CodeHighlighter m_highlighter;
    SelectionCopier m_copier;
    HitRail *m_rail;
    QTimer m_again;         ///< rendering went out of time: the rest follows at once
    QTimer m_coloring;      ///< code on the screen waits for its colours
    bool m_placing = false; ///< the scroll bar is being set by us
    int m_topRow = -1;
    int m_focusedRow = -1;
    bool m_keyboardFocus = false;
    int m_focusedTarget = -1;
    int m_currentMatch = -1;
    MessageTarget m_hovered;
    int m_hoveredRow = -1;
    TextFinder m_finder;
    std::optional<ReaderSelection> m_selection;
    bool m_caret = false; ///< the selection is made with the keyboard: its end is shown
    bool m_selecting = false;
    std::optional<std::pair<ReaderPlace, ReaderPlace>>
        m_selectedFirst; ///< the word a double click began with
    QPoint m_lastPoint;  ///< of the mouse while selecting
    QBasicTimer m_autoScroll;
    QElapsedTimer m_sinceDoubleClick;
    MessageTarget m_pressed;
    struct Pending {
        domain::MessageId id;
        bool lastMatch = false;
    };
    std::optional<Pending> m_pending;  ///< reveal() waits for this message
    std::optional<Position> m_restore; ///< restorePosition() waits for its message
};

} // namespace ui
