// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/messageitem.h"

#include "ui/widgets/tokens.h"

/// What of a message can be pointed at, and what a search found in it.
namespace ui {

using Kind = MessageTarget::Kind;

MessageTarget MessageItem::targetInText(int number, const QPoint &point) const
{
    const Section &section = m_sections.at(size_t(number));
    const QPointF inText = point - section.textRect.topLeft();
    const int code = section.document->codeAt(inText);
    if (code >= 0 && section.document->codeButton(code).contains(inText)) {
        const QRect button = section.document->codeButton(code).toAlignedRect();
        return {Kind::CopyCode, number, code, {}, button.translated(section.textRect.topLeft())};
    }
    if (const QString address = section.document->linkAt(inText); !address.isEmpty())
        return {Kind::Link, number, -1, address, {}};
    return {};
}

MessageTarget MessageItem::targetAt(const QPoint &point) const
{
    if (m_previousRect.contains(point))
        return {Kind::PreviousBranch, -1, -1, {}, m_previousRect};
    if (m_nextRect.contains(point))
        return {Kind::NextBranch, -1, -1, {}, m_nextRect};
    for (const Action &action : m_actions) {
        if (action.rect.contains(point))
            return {action.kind, -1, -1, {}, action.rect};
    }
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const Section &section = m_sections.at(i);
        if (section.summaryRect.contains(point))
            return {Kind::Fold, int(i), -1, {}, section.summaryRect};
        if (section.moreRect.contains(point))
            return {Kind::More, int(i), -1, {}, section.moreRect};
        if (!section.document || !section.textRect.contains(point))
            continue;
        if (const MessageTarget target = targetInText(int(i), point); target.isValid())
            return target;
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

/// Links and blocks of code in the order in which they stand in the text.
void MessageItem::addTargetsOf(int number, QList<MessageTarget> &targets) const
{
    const Section &section = m_sections.at(size_t(number));
    const QPoint corner = section.textRect.topLeft();
    QList<MessageTarget> found;
    for (const MessageDocument::Link &link : section.document->links()) {
        const QRect line = section.document->lineRect(link.start).toAlignedRect();
        found.append({Kind::Link, number, -1, link.address, line.translated(corner)});
    }
    for (int code = 0; code < section.document->codeCount(); ++code) {
        const QRect button = section.document->codeButton(code).toAlignedRect();
        found.append({Kind::CopyCode, number, code, {}, button.translated(corner)});
    }
    std::stable_sort(found.begin(), found.end(), [](const MessageTarget &a, const MessageTarget &b) {
        return a.rect.top() < b.rect.top();
    });
    targets += found;
}

QList<MessageTarget> MessageItem::targets() const
{
    QList<MessageTarget> targets;
    for (const Action &action : m_actions)
        targets.append({action.kind, -1, -1, {}, action.rect});
    if (m_around.branch.count > 1) {
        targets.append({Kind::PreviousBranch, -1, -1, {}, m_previousRect});
        targets.append({Kind::NextBranch, -1, -1, {}, m_nextRect});
    }
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const Section &section = m_sections.at(i);
        if (section.content.folded)
            targets.append({Kind::Fold, int(i), -1, {}, section.summaryRect});
        if (!section.document)
            continue;
        addTargetsOf(int(i), targets);
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

QRect MessageItem::showMatch(int match)
{
    for (const Section &section : m_sections) {
        if (match < section.matches.size()) {
            const int start = section.matches.at(match).first;
            section.document->showPosition(start);
            const QRectF line = section.document->lineRect(start);
            return line.toAlignedRect().translated(section.textRect.topLeft());
        }
        match -= int(section.matches.size());
    }
    return {};
}

int MessageItem::matchFrom(const TextPlace &place) const
{
    int match = 0;
    for (int i = 0; i < int(m_sections.size()); ++i) {
        for (const domain::TextRange &range : m_sections.at(size_t(i)).matches) {
            if (TextPlace{i, range.first} >= place)
                return match;
            ++match;
        }
    }
    return match;
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
    const TextPlace from = std::min(look.selectionStart, look.selectionEnd);
    const TextPlace to = std::max(look.selectionStart, look.selectionEnd);
    if (from.section >= 0 && from.section <= number && number <= to.section) {
        const int start = from.section == number ? from.position : 0;
        const int end = to.section == number ? to.position : section.document->characterCount();
        if (end > start)
            marks.append({start, end - start, tokens::selection(m_style.text.palette)});
    }
    return marks;
}

} // namespace ui
