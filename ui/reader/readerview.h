// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/readermodel.h"
#include "ui/reader/attachmentimages.h"
#include "ui/reader/readerlayout.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <optional>

namespace ui {

/// Shows the messages of a ReaderModel, one rendered document each, however many there are: what is on the
/// screen is laid out, the rest is estimated. Text of a message can be selected and copied; the arrow keys
/// go from message to message, Tab through what can be activated in one.
class ReaderView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// Both outlive the view.
    ReaderView(items::ReaderModel &model, AttachmentImages &images, QWidget *parent = nullptr);
    ~ReaderView() override;

    /// What a search found is marked in all messages.
    void setMarks(const std::vector<domain::TextTerm> &marks);
    /// Scrolls to a message as soon as it is there: to its first match (or its last, when stepping
    /// backwards), else to its beginning. It also becomes the focused message.
    void reveal(domain::MessageId id, bool lastMatch = false);
    /// Steps to the next or previous match in the focused message; false when there is none.
    bool stepMatch(bool forwards);

    [[nodiscard]] std::optional<domain::MessageId> focusedMessage() const;
    /// The row that the keyboard is on, or -1.
    [[nodiscard]] int focusedRow() const { return m_focusedRow; }
    [[nodiscard]] int currentMatch() const { return m_currentMatch; }
    [[nodiscard]] const QList<ReaderLayout::Shown> &shown() const { return m_layout.shown(); }
    /// True when everything on the screen is there and rendered.
    [[nodiscard]] bool isComplete() const;
    /// Puts the selected text, or the focused message, on the clipboard.
    void copy();
    [[nodiscard]] QString selectedText() const;

Q_SIGNALS:
    /// The person wants to follow a link of a message; the address is untrusted.
    void linkActivated(const QString &address);
    void pictureActivated(const domain::StoredFile &file);
    /// reveal() arrived at its message.
    void revealed(domain::MessageId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Selection {
        domain::MessageId message;
        TextPlace anchor;
        TextPlace position;
    };
    void restyle();
    void connectModel();
    void updateLayout();
    void settleReveal();
    void updateScrollBar();
    [[nodiscard]] QRect column() const;
    [[nodiscard]] QPoint origin(const ReaderLayout::Shown &shown) const;
    [[nodiscard]] const ReaderLayout::Shown *shownAt(const QPoint &point) const;
    [[nodiscard]] MessageTarget targetAt(const QPoint &point, int *row) const;
    void activate(int row, const MessageTarget &target);
    void showBranch(int row, int step);
    void paintMessage(QPainter &painter, const ReaderLayout::Shown &shown, const QRect &clip);
    void paintAwaited(QPainter &painter, const ReaderLayout::Shown &shown) const;
    [[nodiscard]] MessageItem::Look lookOf(const ReaderLayout::Shown &shown) const;

    // readerkeys.cpp
    void scrollByKey(int pixels);
    void moveFocus(int step);
    void setFocusedRow(int row, bool byKeyboard);
    void ensureVisible(const QRect &inItem, int row);
    bool activateFocused();
    void announce();
    void extendSelection(const QPoint &point);

    items::ReaderModel &m_model;
    AttachmentImages &m_images;
    ReaderLayout m_layout;
    QTimer m_again;         ///< rendering went out of time: the rest follows at once
    bool m_placing = false; ///< the scroll bar is being set by us
    int m_focusedRow = -1;
    bool m_keyboardFocus = false;
    int m_focusedTarget = -1;
    int m_currentMatch = -1;
    MessageTarget m_hovered;
    int m_hoveredRow = -1;
    std::optional<Selection> m_selection;
    bool m_selecting = false;
    MessageTarget m_pressed;
    struct Pending {
        domain::MessageId id;
        bool lastMatch = false;
    };
    std::optional<Pending> m_pending; ///< reveal() waits for this message
};

} // namespace ui
