// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsonsplitter.h"

#include <cstring>

namespace importers {

namespace {

constexpr qsizetype longestKey = 1'024;

bool isSpace(int c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool nestsTooDeep(const QByteArray &line, int maxDepth)
{
    JsonNesting nesting(maxDepth);
    for (qsizetype at = 0; at < line.size();)
        at += nesting.walk(line.constData() + at, line.size() - at);
    return nesting.isTooDeep();
}

} // namespace

JsonSplitter::JsonSplitter(Utf8Stream &stream, Options options)
    : m_stream(stream), m_options(std::move(options)), m_nesting(m_options.maxDepth)
{
}

JsonSplitter::Item JsonSplitter::next()
{
    if (m_ended)
        return {};
    if (m_options.layout == JsonLayout::Lines)
        return nextLine();
    for (;;) {
        Item item;
        const bool found = m_place == Place::Top ? stepTop(item)
            : m_place == Place::List             ? stepList(item)
                                                 : stepObject(item);
        if (found)
            return item;
    }
}

bool JsonSplitter::fill()
{
    m_base += m_piece.size();
    m_at = 0;
    m_piece = m_stream.read();
    return !m_piece.isEmpty();
}

int JsonSplitter::peek()
{
    if (m_at == m_piece.size() && !fill())
        return -1;
    return static_cast<unsigned char>(m_piece.at(m_at));
}

/// Commas count as space: a missing or doubled one costs nothing.
int JsonSplitter::peekPastSpace()
{
    int c = peek();
    while (isSpace(c) || c == ',') {
        ++m_at;
        c = peek();
    }
    return c;
}

bool JsonSplitter::stepTop(Item &item)
{
    switch (peekPastSpace()) {
    case -1:
        item = finish(Kind::End);
        return true;
    case '[':
        ++m_at;
        m_place = Place::List;
        m_around = Place::Top;
        m_key.clear();
        return false;
    case '{':
        if (m_options.layout == JsonLayout::Members) {
            ++m_at;
            m_place = Place::Object;
            return false;
        }
        item = takeValue(true);
        return true;
    default:
        item = takeGarbage("{[");
        return true;
    }
}

bool JsonSplitter::stepList(Item &item)
{
    switch (peekPastSpace()) {
    case -1:
        item = finish(Kind::Truncated);
        return true;
    case ']':
        ++m_at;
        m_place = m_around;
        return false;
    case '{':
    case '[':
        item = takeValue(true);
        return true;
    default:
        item = takeGarbage("{[]");
        return true;
    }
}

bool JsonSplitter::stepObject(Item &item)
{
    switch (peekPastSpace()) {
    case -1:
        item = finish(Kind::Truncated);
        return true;
    case '}':
        ++m_at;
        m_place = Place::Top;
        return false;
    case '"':
        return stepMember(item);
    default:
        item = takeGarbage("\"}");
        return true;
    }
}

/// One `"key": value` of the top-level object.
bool JsonSplitter::stepMember(Item &item)
{
    Item name = begin(false);
    scanString(name, true);
    m_key = name.bytes.mid(1, name.bytes.size() - 2).left(longestKey);
    if (peekPastSpace() == ':')
        ++m_at;
    const int c = peekPastSpace();
    const bool all = m_options.keys.isEmpty();
    const bool wanted = all || m_options.keys.contains(m_key);
    if (c == '[' && wanted && !all) {
        ++m_at;
        m_place = Place::List;
        m_around = Place::Object;
        return false;
    }
    if (c == '{' || c == '[') {
        item = takeValue(wanted);
        return wanted || item.kind == Kind::Truncated || item.kind == Kind::Unreadable;
    }
    if (c == '}' || c == -1)
        return false;
    Item scalar = begin(all);
    if (c == '"')
        scanString(scalar, all);
    else
        scanLiteral(scalar);
    item = settle(std::move(scalar), all);
    return all || item.kind == Kind::Truncated || item.kind == Kind::Unreadable;
}

JsonSplitter::Item JsonSplitter::nextLine()
{
    for (;;) {
        Item item = begin(true);
        bool more = true;
        for (bool ended = false; !ended && more;) {
            const qsizetype from = m_at;
            const qsizetype newline = m_piece.indexOf('\n', m_at);
            ended = newline >= 0;
            m_at = ended ? newline : m_piece.size();
            append(item, from, true);
            if (ended)
                ++m_at;
            else
                more = fill();
        }
        if (m_stream.failed())
            return finish(Kind::Unreadable);
        if (!m_tooLarge && item.bytes.trimmed().isEmpty()) {
            --m_number;
            if (!more)
                return finish(Kind::End);
            continue;
        }
        m_tooDeep = !m_tooLarge && nestsTooDeep(item.bytes, m_options.maxDepth);
        return settle(std::move(item), true);
    }
}

JsonSplitter::Item JsonSplitter::finish(Kind kind)
{
    m_ended = true;
    Item item;
    item.kind = m_stream.failed() ? Kind::Unreadable : kind;
    item.offset = m_base + m_at;
    item.number = m_number;
    return item;
}

JsonSplitter::Item JsonSplitter::begin(bool counted)
{
    m_tooLarge = m_tooDeep = m_cut = false;
    Item item;
    item.kind = Kind::Record;
    item.key = m_key;
    item.offset = m_base + m_at;
    item.number = counted ? ++m_number : m_number;
    return item;
}

JsonSplitter::Item JsonSplitter::takeValue(bool keep)
{
    Item item = begin(keep);
    scanBrackets(item, keep);
    return settle(std::move(item), keep);
}

/// What became of a value that was scanned.
JsonSplitter::Item JsonSplitter::settle(Item item, bool keep)
{
    if (m_cut) {
        const qint64 offset = item.offset;
        const qint64 number = item.number;
        item = finish(keep && m_tooDeep ? Kind::TooDeep : Kind::Truncated);
        item.offset = offset;
        item.number = number;
    } else if (keep && m_tooDeep) {
        item.kind = Kind::TooDeep;
    } else if (keep && m_tooLarge) {
        item.kind = Kind::TooLarge;
    }
    if (item.kind != Kind::Record)
        item.bytes.clear();
    return item;
}

void JsonSplitter::scanBrackets(Item &item, bool keep)
{
    m_nesting.reset();
    do {
        const qsizetype from = m_at;
        m_at += m_nesting.walk(m_piece.constData() + m_at, m_piece.size() - m_at);
        m_tooDeep = m_nesting.isTooDeep();
        append(item, from, keep);
        if (m_nesting.isClosed())
            return;
    } while (fill());
    m_cut = true;
}

void JsonSplitter::scanString(Item &item, bool keep)
{
    qsizetype from = m_at++;
    for (bool escaped = false;;) {
        while (m_at < m_piece.size()) {
            const char c = m_piece.at(m_at++);
            if (escaped) {
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else if (c == '"') {
                append(item, from, keep);
                return;
            }
        }
        append(item, from, keep);
        if (!fill()) {
            m_cut = true;
            return;
        }
        from = 0;
    }
}

void JsonSplitter::scanLiteral(Item &item)
{
    for (int c = peek(); c >= 0 && !isSpace(c) && !std::strchr(",{}[]\"", c); c = peek()) {
        if (item.bytes.size() < longestKey)
            item.bytes.append(char(c));
        ++m_at;
    }
}

/// Everything up to one of the stops is one piece of garbage, so that a long list of numbers, a run of
/// NULs or stray brackets cost one line of the report.
JsonSplitter::Item JsonSplitter::takeGarbage(const char *stops)
{
    Item item = begin(true);
    item.kind = Kind::Garbage;
    bool atValue = true;
    int c = peek();
    do {
        if (c == '"' && atValue && *stops != '"') {
            scanString(item, false);
            atValue = false;
        } else {
            atValue = c == ',' || (atValue && isSpace(c));
            ++m_at;
        }
        c = peek();
    } while (c >= 0 && (c == 0 || !std::strchr(stops, c)));
    return item;
}

/// Adds what lies between from and the current place to the record, unless it has become too large.
void JsonSplitter::append(Item &item, qsizetype from, bool keep)
{
    if (!keep || m_tooDeep || m_tooLarge) {
        item.bytes.clear();
        return;
    }
    if (item.bytes.size() + m_at - from > m_options.maxBytes) {
        m_tooLarge = true;
        item.bytes = {};
        return;
    }
    item.bytes.append(m_piece.constData() + from, m_at - from);
}

} // namespace importers
