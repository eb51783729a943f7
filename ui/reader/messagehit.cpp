// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/messageitem.h"

#include "ui/widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocumentFragment>

/// What of a message lies where: targets, matches, places in the text.
namespace ui {

MessageTarget MessageItem::targetAt(const QPoint &point) const
{
    using Kind = MessageTarget::Kind;
    if (m_previousRect.contains(point))
        return {Kind::PreviousBranch, -1, -1, {}, m_previousRect};
    if (m_nextRect.contains(point))
        return {Kind::NextBranch, -1, -1, {}, m_nextRect};
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const Section &section = m_sections.at(i);
        if (section.summaryRect.contains(point))
            return {Kind::Fold, int(i), -1, {}, section.summaryRect};
        if (section.moreRect.contains(point))
            return {Kind::More, int(i), -1, {}, section.moreRect};
        if (!section.document || !section.textRect.contains(point))
            continue;
        if (const QString address = section.document->linkAt(point - section.textRect.topLeft());
            !address.isEmpty())
            return {Kind::Link, int(i), -1, address, {}};
    }
    for (const File &file : m_pictures) {
        if (file.rect.contains(point))
            return {Kind::Picture, -1, file.index, {}, file.rect};
    }
    for (const File &file : m_chips) {
        if (file.rect.contains(point))
            return {Kind::Attachment, -1, file.index, {}, file.rect};
    }
    return {};
}

QList<MessageTarget> MessageItem::targets() const
{
    using Kind = MessageTarget::Kind;
    QList<MessageTarget> targets;
    if (m_branch.count > 1) {
        targets.append({Kind::PreviousBranch, -1, -1, {}, m_previousRect});
        targets.append({Kind::NextBranch, -1, -1, {}, m_nextRect});
    }
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const Section &section = m_sections.at(i);
        if (section.content.folded)
            targets.append({Kind::Fold, int(i), -1, {}, section.summaryRect});
        if (!section.document)
            continue;
        for (const MessageDocument::Link &link : section.document->links()) {
            const QRect line = section.document->lineRect(link.start).toAlignedRect();
            targets.append(
                {Kind::Link, int(i), -1, link.address, line.translated(section.textRect.topLeft())});
        }
        if (section.hidden > 0)
            targets.append({Kind::More, int(i), -1, {}, section.moreRect});
    }
    for (const File &file : m_pictures)
        targets.append({Kind::Picture, -1, file.index, {}, file.rect});
    return targets;
}

int MessageItem::matchCount() const
{
    int count = 0;
    for (const Section &section : m_sections)
        count += int(section.matches.size());
    return count;
}

QRect MessageItem::matchRect(int match) const
{
    for (const Section &section : m_sections) {
        if (match < section.matches.size()) {
            const QRectF line = section.document->lineRect(section.matches.at(match).first);
            return line.toAlignedRect().translated(section.textRect.topLeft());
        }
        match -= int(section.matches.size());
    }
    return {};
}

std::optional<TextPlace> MessageItem::placeAt(const QPoint &point) const
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const Section &section = m_sections.at(i);
        if (!section.document || point.y() < section.textRect.top() || point.y() > section.textRect.bottom())
            continue;
        const QPointF inText = point - section.textRect.topLeft();
        const int position = section.document->documentLayout()->hitTest(inText, Qt::FuzzyHit);
        if (position >= 0)
            return TextPlace{int(i), position};
    }
    return std::nullopt;
}

std::pair<TextPlace, TextPlace> MessageItem::wordAt(const TextPlace &place) const
{
    QTextCursor cursor(m_sections.at(size_t(place.section)).document.get());
    cursor.setPosition(place.position);
    cursor.select(QTextCursor::WordUnderCursor);
    return {{place.section, cursor.selectionStart()}, {place.section, cursor.selectionEnd()}};
}

QString MessageItem::textBetween(TextPlace from, TextPlace to) const
{
    if (to < from)
        std::swap(from, to);
    QStringList parts;
    for (int i = std::max(0, from.section); i <= to.section && i < int(m_sections.size()); ++i) {
        MessageDocument *document = m_sections.at(size_t(i)).document.get();
        if (!document)
            continue;
        const int last = document->characterCount() - 1;
        QTextCursor cursor(document);
        cursor.setPosition(i == from.section ? std::min(from.position, last) : 0);
        cursor.setPosition(i == to.section ? std::min(to.position, last) : last, QTextCursor::KeepAnchor);
        parts.append(cursor.selection().toPlainText());
    }
    return parts.join(u'\n');
}

QList<MessageDocument::Mark> MessageItem::marksOf(int number, const Look &look) const
{
    const Section &section = m_sections.at(size_t(number));
    int before = 0;
    for (int i = 0; i < number; ++i)
        before += int(m_sections.at(size_t(i)).matches.size());
    QList<MessageDocument::Mark> marks;
    for (int i = 0; i < section.matches.size(); ++i) {
        const bool current = before + i == look.currentMatch;
        const QColor color =
            current ? tokens::currentMatch(m_style.text.palette) : tokens::match(m_style.text.palette);
        marks.append({section.matches.at(i).first, section.matches.at(i).second, color});
    }
    TextPlace from = look.selectionStart;
    TextPlace to = look.selectionEnd;
    if (to < from)
        std::swap(from, to);
    if (from.section >= 0 && from.section <= number && number <= to.section) {
        const int start = from.section == number ? from.position : 0;
        const int end = to.section == number ? to.position : section.document->characterCount();
        if (end > start)
            marks.append({start, end - start, tokens::selection(m_style.text.palette)});
    }
    return marks;
}

} // namespace ui
