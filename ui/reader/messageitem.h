// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/reader/messagecontent.h"
#include "ui/reader/textfinder.h"

#include <QRect>
#include <QSet>
#include <QTextCursor>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace ui {

class AttachmentImages;
class CodeHighlighter;

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
    enum class Kind {
        None,
        Fold,
        More,
        PreviousBranch,
        NextBranch,
        Link,
        Picture,
        Attachment,
        CopyCode,
        CopyMessage,
        CopyAddress,
        Remember,
    };
    Kind kind = Kind::None;
    int section = -1; ///< Fold, More, Link, CopyCode
    int number = -1;  ///< Picture, Attachment: index among the message's attachments; CopyCode: of the block
    QString address;  ///< Link
    QRect rect;       ///< where it is

    [[nodiscard]] bool isValid() const { return kind != Kind::None; }
    friend bool operator==(const MessageTarget &, const MessageTarget &) = default;
};

/// A place in the texts of a message.
struct TextPlace {
    int section = -1;
    int position = 0;

    /// Before and after everything in a message.
    [[nodiscard]] static constexpr TextPlace first() { return {0, 0}; }
    [[nodiscard]] static constexpr TextPlace last()
    {
        return {std::numeric_limits<int>::max(), std::numeric_limits<int>::max()};
    }
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
    /// What a message shows of its surroundings.
    struct Around {
        Branch branch;
        QString gap; ///< stands above it: how much later it was written
    };
    /// images outlives the item.
    MessageItem(const domain::Message &message, MessageState state, Around around, ReaderStyle style,
                TextFinder finder, AttachmentImages &images);
    ~MessageItem();
    Q_DISABLE_COPY_MOVE(MessageItem)

    [[nodiscard]] const domain::Message &message() const { return m_message; }
    [[nodiscard]] const MessageState &state() const { return m_state; }

    /// Lays it out; answers its height.
    int layOut(int width);
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int width() const { return m_width; }
    /// Where the message itself begins, below what stands above it.
    [[nodiscard]] int top() const { return m_top; }

    /// Opens or closes a fold, or shows more of a long text. layOut() is needed afterwards.
    void toggleFold(int section);
    void showMore();
    /// Opens the folds in which a search found something.
    void openFoldsWithMatches();

    [[nodiscard]] MessageTarget targetAt(const QPoint &point) const;
    /// All, in the order of the keyboard.
    [[nodiscard]] QList<MessageTarget> targets() const;

    [[nodiscard]] int matchCount() const;
    /// Where a match is, which must exist; code is scrolled so that it can be seen.
    [[nodiscard]] QRect showMatch(int match);
    /// The match at or after a place; the number of matches when there is none.
    [[nodiscard]] int matchFrom(const TextPlace &place) const;

    // messageplaces.cpp
    [[nodiscard]] std::optional<TextPlace> placeAt(const QPoint &point) const;
    /// The nearest place, wherever the point is; nothing in a message without text.
    [[nodiscard]] std::optional<TextPlace> placeNear(const QPoint &point) const;
    using Places = std::pair<TextPlace, TextPlace>;
    /// The word or the paragraph around a place.
    [[nodiscard]] Places around(const TextPlace &place, QTextCursor::SelectionType type) const;
    /// A step of the caret; nothing when it leaves the message.
    [[nodiscard]] std::optional<TextPlace> step(const TextPlace &from,
                                                QTextCursor::MoveOperation operation) const;
    /// Whether a step goes towards the beginning, by the direction of the text at a place.
    [[nodiscard]] bool goesBack(const TextPlace &from, QTextCursor::MoveOperation operation) const;
    [[nodiscard]] std::optional<TextPlace> edge(bool atEnd) const;
    /// Where a caret stands; empty for a place that isn't shown.
    [[nodiscard]] QRect caretRect(const TextPlace &place) const;
    [[nodiscard]] QString textBetween(TextPlace from, TextPlace to) const;
    /// All that is shown, with what is folded by its summary.
    [[nodiscard]] QString spokenText() const;
    /// What a fold says while it is closed.
    [[nodiscard]] QString foldText(int section) const;
    /// What stands below a text that isn't shown to its end.
    [[nodiscard]] QString moreText(int section) const;

    // messagecode.cpp
    [[nodiscard]] QString codeText(int section, int code) const;
    /// Scrolls the code at a point sideways; false when there is none, or it can't.
    bool scrollCodeAt(const QPoint &point, int pixels);
    [[nodiscard]] bool canScrollCodeAt(const QPoint &point) const;
    /// Colours one more block of code; false when all are coloured.
    bool colorNext(CodeHighlighter &highlighter);

    struct Look {
        bool focused = false; ///< the message the keyboard is on
        bool active = false;  ///< the pointer or the keyboard is on the message: what it offers is shown
        MessageTarget hovered;
        MessageTarget keyboardTarget;
        int currentMatch = -1;
        TextPlace selectionStart;
        TextPlace selectionEnd;
        std::optional<TextPlace> caret;
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
        int colored = 0;      ///< blocks of code that have their colours
    };
    struct File {
        int index = 0; ///< among the message's attachments
        QRect rect;
    };
    struct Action {
        MessageTarget::Kind kind = MessageTarget::Kind::None;
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
    [[nodiscard]] const Section *sectionNear(int y) const;
    [[nodiscard]] MessageTarget targetInText(int number, const QPoint &point) const;
    void addTargetsOf(int number, QList<MessageTarget> &targets) const;

    // messagecaption.cpp
    [[nodiscard]] QString branchText() const;
    void layOutActions(QRect &left, int height);
    void paintGap(QPainter &painter) const;
    void paintCaption(QPainter &painter, const Look &look) const;
    void paintActions(QPainter &painter, const Look &look) const;
    void paintBranch(QPainter &painter, const Look &look) const;

    // messagepainter.cpp
    void paintFrame(QPainter &painter, const Look &look) const;
    void paintSummary(QPainter &painter, const Section &section, bool hovered) const;
    void paintSection(QPainter &painter, int number, const QRect &clip, const Look &look) const;
    void paintPictures(QPainter &painter, const QRect &clip) const;
    void paintChips(QPainter &painter) const;
    [[nodiscard]] QList<MessageDocument::Mark> marksOf(int section, const Look &look) const;

    domain::Message m_message;
    MessageState m_state;
    Around m_around;
    ReaderStyle m_style;
    TextFinder m_finder;
    AttachmentImages &m_images;
    std::vector<Section> m_sections;
    std::vector<File> m_pictures;
    std::vector<File> m_chips;
    std::vector<Action> m_actions;
    QRect m_gapRect;
    QRect m_captionRect;
    QRect m_previousRect;
    QRect m_branchRect;
    QRect m_nextRect;
    int m_top = 0;
    int m_width = 0;
    int m_height = 0;
};

} // namespace ui
