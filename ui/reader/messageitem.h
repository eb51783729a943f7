// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/snippet.h"
#include "ui/reader/messagecontent.h"

#include <QRect>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace ui {

class AttachmentImages;

/// How messages look, beyond their texts.
struct ReaderStyle {
    TextStyle text;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qreal scale = 1; ///< device pixels to a pixel
};

/// What the person did to a message: which folds are open, how much of a long text is shown.
struct MessageState {
    QSet<QString> openFolds;
    qsizetype shown = renderedCharacters;
};

/// Something in a message that can be pointed at.
struct MessageTarget {
    enum class Kind { None, Fold, More, PreviousBranch, NextBranch, Link, Picture, Attachment };
    Kind kind = Kind::None;
    int section = -1; ///< Fold, More, Link
    int file = -1;    ///< Picture, Attachment: index among the message's attachments
    QString address;  ///< Link
    QRect rect;       ///< where it is

    [[nodiscard]] bool isValid() const { return kind != Kind::None; }
    friend bool operator==(const MessageTarget &, const MessageTarget &) = default;
};

/// A place in the texts of a message.
struct TextPlace {
    int section = -1;
    int position = 0;

    friend auto operator<=>(const TextPlace &, const TextPlace &) =
        default; // NOLINT(modernize-use-nullptr): clang-tidy 14 sees a 0
};

/// One message, laid out for a width: its documents and where its parts are. Coordinates begin at the
/// message's own top left corner.
class MessageItem {
public:
    struct Branch {
        int number = 1; ///< of count alternatives, this one
        int count = 1;
    };
    /// images outlives the item.
    MessageItem(const domain::Message &message, MessageState state, Branch branch, ReaderStyle style,
                const std::vector<domain::TextTerm> &marks, AttachmentImages &images);
    ~MessageItem();
    Q_DISABLE_COPY_MOVE(MessageItem)

    [[nodiscard]] const domain::Message &message() const { return m_message; }
    [[nodiscard]] const MessageState &state() const { return m_state; }

    /// Lays it out; answers its height.
    int layOut(int width);
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int width() const { return m_width; }

    /// Opens or closes a fold, or shows more of a long text. layOut() is needed afterwards.
    void toggleFold(int section);
    void showMore();
    /// Opens the folds in which a search found something.
    void openFoldsWithMatches();

    [[nodiscard]] MessageTarget targetAt(const QPoint &point) const;
    /// All, in the order of the keyboard.
    [[nodiscard]] QList<MessageTarget> targets() const;

    [[nodiscard]] int matchCount() const;
    /// The line of a match; it must exist.
    [[nodiscard]] QRect matchRect(int match) const;

    [[nodiscard]] std::optional<TextPlace> placeAt(const QPoint &point) const;
    /// The word around a place, as a pair of places.
    [[nodiscard]] std::pair<TextPlace, TextPlace> wordAt(const TextPlace &place) const;
    [[nodiscard]] QString textBetween(TextPlace from, TextPlace to) const;

    struct Look {
        bool focused = false; ///< the message the keyboard is on
        MessageTarget hovered;
        MessageTarget keyboardTarget;
        int currentMatch = -1;
        TextPlace selectionStart;
        TextPlace selectionEnd;
    };
    /// clip in the item's coordinates.
    void paint(QPainter &painter, const QRect &clip, const Look &look) const;

private:
    struct Section {
        MessageSection content;
        std::unique_ptr<MessageDocument> document; ///< null while folded
        QList<domain::TextRange> matches;          ///< in the document's text
        QRect summaryRect;
        QRect textRect;
        QRect moreRect;
        qsizetype hidden = 0; ///< characters beyond what is rendered
    };
    struct File {
        int index = 0; ///< among the message's attachments
        QRect rect;
    };

    [[nodiscard]] bool isCard() const { return m_message.role == domain::Role::User; }
    [[nodiscard]] bool hasCaption() const;
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    void render(Section &section);
    int layOutCaption(const QRect &inner);
    int layOutSection(Section &section, const QRect &inner, int y);
    int layOutPictures(const QRect &inner, int y);
    int layOutChips(const QRect &inner, int y);
    [[nodiscard]] QSize pictureSize(const domain::StoredFile &file, int widest) const;
    [[nodiscard]] QString chipText(const domain::StoredFile &file) const;

    // messagepainter.cpp
    void paintCaption(QPainter &painter, const Look &look) const;
    void paintBranch(QPainter &painter, const Look &look) const;
    void paintSummary(QPainter &painter, const Section &section, bool hovered) const;
    void paintSection(QPainter &painter, int number, const QRect &clip, const Look &look) const;
    void paintPictures(QPainter &painter, const QRect &clip) const;
    void paintChips(QPainter &painter) const;
    [[nodiscard]] QList<MessageDocument::Mark> marksOf(int section, const Look &look) const;

    domain::Message m_message;
    MessageState m_state;
    Branch m_branch;
    ReaderStyle m_style;
    std::vector<domain::TextTerm> m_marks;
    AttachmentImages &m_images;
    std::vector<Section> m_sections;
    std::vector<File> m_pictures;
    std::vector<File> m_chips;
    QRect m_captionRect;
    QRect m_previousRect;
    QRect m_branchRect;
    QRect m_nextRect;
    int m_width = 0;
    int m_height = 0;
};

} // namespace ui
