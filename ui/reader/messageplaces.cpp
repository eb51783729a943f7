// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/messageitem.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>

#include <limits>

/// Places in the texts of a message: for selecting with the mouse and with the keyboard.
namespace ui {

namespace {

int lastPosition(const MessageDocument &document)
{
    return document.characterCount() - 1;
}

} // namespace

std::optional<TextPlace> MessageItem::placeAt(const QPoint &point) const
{
    for (const Section &section : m_sections) {
        if (section.document && point.y() >= section.textRect.top() && point.y() <= section.textRect.bottom())
            return placeNear(point);
    }
    return std::nullopt;
}

const MessageItem::Section *MessageItem::sectionNear(int y) const
{
    const Section *nearest = nullptr;
    int distance = std::numeric_limits<int>::max();
    for (const Section &section : m_sections) {
        if (!section.document)
            continue;
        const int away = std::max({0, section.textRect.top() - y, y - section.textRect.bottom()});
        if (away < distance) {
            nearest = &section;
            distance = away;
        }
    }
    return nearest;
}

std::optional<TextPlace> MessageItem::placeNear(const QPoint &point) const
{
    const Section *section = sectionNear(point.y());
    if (!section)
        return std::nullopt;
    const int number = int(section - m_sections.data());
    if (point.y() < section->textRect.top())
        return TextPlace{number, 0};
    if (point.y() > section->textRect.bottom())
        return TextPlace{number, lastPosition(*section->document)};
    const int position = section->document->positionAt(point - section->textRect.topLeft());
    return position < 0 ? std::nullopt : std::optional(TextPlace{number, position});
}

MessageItem::Places MessageItem::around(const TextPlace &place, QTextCursor::SelectionType type) const
{
    QTextCursor cursor(m_sections.at(size_t(place.section)).document.get());
    cursor.setPosition(place.position);
    cursor.select(type);
    return {{place.section, cursor.selectionStart()}, {place.section, cursor.selectionEnd()}};
}

std::optional<TextPlace> MessageItem::edge(bool atEnd) const
{
    std::optional<TextPlace> found;
    for (int i = 0; i < int(m_sections.size()); ++i) {
        const MessageDocument *document = m_sections.at(size_t(i)).document.get();
        if (document && (atEnd || !found))
            found = TextPlace{i, atEnd ? lastPosition(*document) : 0};
    }
    return found;
}

std::optional<TextPlace> MessageItem::step(const TextPlace &from, QTextCursor::MoveOperation operation) const
{
    if (from.section < 0 || from.section >= int(m_sections.size()))
        return std::nullopt;
    if (MessageDocument *document = m_sections.at(size_t(from.section)).document.get()) {
        QTextCursor cursor(document);
        cursor.setPosition(std::clamp(from.position, 0, lastPosition(*document)));
        if (cursor.movePosition(operation) && cursor.position() != from.position)
            return TextPlace{from.section, cursor.position()};
    }
    using Move = QTextCursor::MoveOperation;
    const bool back = goesBack(from, operation);
    if (operation == Move::StartOfLine || operation == Move::EndOfLine)
        return from;
    for (int next = from.section + (back ? -1 : 1); next >= 0 && next < int(m_sections.size());
         next += back ? -1 : 1) {
        if (const MessageDocument *document = m_sections.at(size_t(next)).document.get())
            return TextPlace{next, back ? lastPosition(*document) : 0};
    }
    return std::nullopt;
}

bool MessageItem::goesBack(const TextPlace &from, QTextCursor::MoveOperation operation) const
{
    using Move = QTextCursor::MoveOperation;
    if (operation == Move::Up || operation == Move::StartOfLine)
        return true;
    const bool known = from.section >= 0 && from.section < int(m_sections.size());
    const MessageDocument *document = known ? m_sections.at(size_t(from.section)).document.get() : nullptr;
    const bool mirrored = document && document->findBlock(from.position).textDirection() == Qt::RightToLeft;
    const bool left = operation == Move::Left || operation == Move::WordLeft;
    const bool right = operation == Move::Right || operation == Move::WordRight;
    return mirrored ? right : left;
}

QRect MessageItem::caretRect(const TextPlace &place) const
{
    if (place.section < 0 || place.section >= int(m_sections.size()))
        return {};
    const Section &section = m_sections.at(size_t(place.section));
    if (!section.document)
        return {};
    const int position = std::clamp(place.position, 0, lastPosition(*section.document));
    return section.document->caretRect(position).toAlignedRect().translated(section.textRect.topLeft());
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
        const int last = lastPosition(*document);
        QTextCursor cursor(document);
        cursor.setPosition(i == from.section ? std::min(from.position, last) : 0);
        cursor.setPosition(i == to.section ? std::min(to.position, last) : last, QTextCursor::KeepAnchor);
        parts.append(cursor.selection().toPlainText());
    }
    return parts.join(u'\n');
}

QString MessageItem::foldText(int section) const
{
    return m_sections.at(size_t(section)).content.summary;
}

QString MessageItem::moreText(int section) const
{
    const qsizetype hidden = m_sections.at(size_t(section)).hidden;
    const int count = int(std::min<qsizetype>(hidden, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("ui::MessageItem", "Show more (%n character(s) left)", nullptr, count);
}

QString MessageItem::spokenText() const
{
    QStringList parts;
    for (const Section &section : m_sections) {
        if (section.content.folded)
            parts.append(section.content.summary);
        if (section.document)
            parts.append(section.document->toPlainText());
    }
    return parts.join(u'\n');
}

} // namespace ui
