// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/messageitem.h"

#include "ui/reader/attachmentimages.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QStyle>
#include <QTextCursor>

namespace ui {

namespace {

constexpr int cardPadding = tokens::space4;
constexpr int foldIndent = tokens::space4;
constexpr int highestPicture = 340;
constexpr QSize awaitedPicture{260, 170};
constexpr int switchWidth = 24;

/// Text cut so that no character is torn.
QString beginning(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.left(text.at(length - 1).isHighSurrogate() ? length - 1 : length);
}

} // namespace

MessageItem::MessageItem(const domain::Message &message, MessageState state, Around around, ReaderStyle style,
                         TextFinder finder, AttachmentImages &images)
    : m_message(message), m_state(std::move(state)), m_around(std::move(around)), m_style(std::move(style)),
      m_finder(std::move(finder)), m_images(images)
{
    if (m_message.role == domain::Role::System)
        m_style.text.palette.setColor(QPalette::Text, tokens::mutedText(m_style.text.palette));
    for (const MessageSection &content : messageSections(m_message)) {
        Section section;
        section.content = content;
        m_sections.push_back(std::move(section));
    }
    for (Section &section : m_sections) {
        if (!section.content.folded || m_state.openFolds.contains(section.content.key))
            render(section);
    }
    for (int i = 0; i < m_message.attachments.size(); ++i) {
        const domain::StoredFile &file = m_message.attachments.at(i);
        const bool picture =
            file.hasBytes() && file.kind() == domain::FileKind::Image && !m_images.isBroken(file.id);
        (picture ? m_pictures : m_chips).push_back({i, {}});
    }
}

MessageItem::~MessageItem() = default;

void MessageItem::render(Section &section)
{
    section.document = std::make_unique<MessageDocument>();
    const QString shown = beginning(section.content.text, m_state.shown);
    section.hidden = section.content.text.size() - shown.size();
    section.document->setContent(shown, section.content.kind, m_style.text, section.content.citations);
    section.colored = 0;
    if (!m_finder.isEmpty())
        section.matches = m_finder.in(section.document->toPlainText());
}

bool MessageItem::hasCaption() const
{
    const bool folded = m_sections.size() == 1 && m_sections.front().content.folded
        && (m_message.role == domain::Role::System || m_message.role == domain::Role::Tool);
    return !folded || m_around.branch.count > 1;
}

QRect MessageItem::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(m_style.direction, QRect(0, 0, m_width, 1), rect);
}

int MessageItem::layOut(int width)
{
    m_width = width;
    m_top = 0;
    if (!m_around.gap.isEmpty()) {
        m_gapRect =
            QRect(0, 0, width, QFontMetrics(tokens::caption(m_style.text.font)).height() + tokens::space2);
        m_top = m_gapRect.height() + tokens::space4;
    }
    const int padding = isCard() ? cardPadding : 0;
    const QRect inner(padding, m_top + (isCard() ? tokens::space3 : 0), width - 2 * padding, 0);
    int y = inner.top();
    m_actions.clear();
    if (hasCaption())
        y = layOutCaption(inner) + tokens::space2 - 2;
    else
        m_captionRect = m_previousRect = m_nextRect = m_branchRect = {};
    for (Section &section : m_sections)
        y = layOutSection(section, inner, y);
    y = layOutPictures(inner, y);
    y = layOutChips(inner, y);
    m_height = y + (isCard() ? tokens::space3 : 0);
    return m_height;
}

int MessageItem::layOutCaption(const QRect &inner)
{
    const int height = std::max(QFontMetrics(m_style.text.font).height(), switchWidth);
    QRect left(inner.left(), inner.top(), inner.width(), height);
    m_previousRect = m_nextRect = m_branchRect = {};
    if (m_around.branch.count > 1) {
        const QFontMetrics metrics(tokens::caption(m_style.text.font));
        const int number = metrics.horizontalAdvance(branchText()) + tokens::space2;
        const QRect next(left.right() - switchWidth + 1, left.top(), switchWidth, height);
        const QRect middle(next.left() - number, left.top(), number, height);
        const QRect previous(middle.left() - switchWidth, left.top(), switchWidth, height);
        left.setRight(previous.left() - tokens::space2);
        m_nextRect = mirrored(next);
        m_branchRect = mirrored(middle);
        m_previousRect = mirrored(previous);
    }
    layOutActions(left, height);
    m_captionRect = mirrored(left);
    return inner.top() + height;
}

int MessageItem::layOutSection(Section &section, const QRect &inner, int y)
{
    section.summaryRect = section.textRect = section.moreRect = {};
    QRect text(inner.left(), y, inner.width(), 0);
    if (section.content.folded) {
        const int height = QFontMetrics(m_style.text.font).height() + tokens::space2;
        section.summaryRect = mirrored(QRect(inner.left(), y, inner.width(), height));
        y += height + tokens::space1;
        if (!section.document)
            return y;
        text = QRect(inner.left() + foldIndent, y, inner.width() - foldIndent, 0);
    }
    text.setHeight(section.document->layOut(text.width()));
    section.textRect = mirrored(text);
    y = text.bottom() + 1;
    if (section.hidden > 0) {
        const int height = QFontMetrics(m_style.text.font).height() + tokens::space2;
        section.moreRect = mirrored(QRect(text.left(), y, text.width(), height));
        y += height;
    }
    return y + (section.content.folded ? tokens::space2 : 0);
}

QSize MessageItem::pictureSize(const domain::StoredFile &file, int widest) const
{
    const QImage image = m_images.image(file.id);
    QSize size = image.isNull() ? awaitedPicture : image.size();
    const QSize most(widest, highestPicture);
    if (size.width() > most.width() || size.height() > most.height())
        size.scale(most, Qt::KeepAspectRatio);
    return size.expandedTo({1, 1});
}

int MessageItem::layOutPictures(const QRect &inner, int y)
{
    int x = inner.left();
    int rowHeight = 0;
    if (!m_pictures.empty())
        y += tokens::space2;
    for (File &file : m_pictures) {
        const QSize size = pictureSize(m_message.attachments.at(file.index), inner.width());
        if (x > inner.left() && x + size.width() > inner.right() + 1) {
            y += rowHeight + tokens::space2;
            x = inner.left();
            rowHeight = 0;
        }
        file.rect = mirrored(QRect(QPoint(x, y), size));
        x += size.width() + tokens::space2;
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight;
}

QString MessageItem::chipText(const domain::StoredFile &file) const
{
    const QString name = plainLine(file.name.isEmpty() ? file.externalId : file.name, 60);
    if (file.hasBytes())
        //: An attached file: %1 its name, %2 its size
        return QCoreApplication::translate("ui::MessageItem", "%1 · %2").arg(name, fileSize(file.size));
    //: An attached file that the export did not contain; %1 is its name
    return QCoreApplication::translate("ui::MessageItem", "%1 · not in the library").arg(name);
}

int MessageItem::layOutChips(const QRect &inner, int y)
{
    const QFontMetrics metrics(tokens::caption(m_style.text.font));
    const int height = metrics.height() + tokens::space2;
    int x = inner.left();
    if (!m_chips.empty())
        y += tokens::space2;
    for (File &file : m_chips) {
        const int text = metrics.horizontalAdvance(chipText(m_message.attachments.at(file.index)));
        const int width =
            std::min(inner.width(), text + tokens::iconSize + 2 * tokens::space2 + tokens::space1);
        if (x > inner.left() && x + width > inner.right() + 1) {
            y += height + tokens::space1;
            x = inner.left();
        }
        file.rect = mirrored(QRect(x, y, width, height));
        x += width + tokens::space2;
    }
    return m_chips.empty() ? y : y + height;
}

void MessageItem::toggleFold(int section)
{
    Section &chosen = m_sections.at(size_t(section));
    if (chosen.document) {
        chosen.document.reset();
        chosen.matches.clear();
        chosen.hidden = 0;
        m_state.openFolds.remove(chosen.content.key);
    } else {
        m_state.openFolds.insert(chosen.content.key);
        render(chosen);
    }
}

void MessageItem::showMore()
{
    m_state.shown += renderedCharacters;
    for (Section &section : m_sections) {
        if (section.document && section.hidden > 0)
            render(section);
    }
}

/// Shows all of what hides a match: folds, and what is beyond the beginning of a long text.
void MessageItem::openFoldsWithMatches()
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        Section &section = m_sections.at(i);
        const bool closed = section.content.folded && !section.document;
        if (closed && !m_finder.in(section.content.text).isEmpty())
            toggleFold(int(i));
        const QString beyond = section.hidden > 0
            ? section.content.text.mid(m_state.shown, foundCharacters - m_state.shown)
            : QString();
        if (section.document && !m_finder.in(beyond).isEmpty()) {
            m_state.shown = foundCharacters;
            render(section);
        }
    }
}

} // namespace ui
