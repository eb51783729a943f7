// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsonsplitter.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace importers {

namespace {

constexpr qsizetype longestKey = 1'024;

bool isSpace(int c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// True for the characters that matter outside of strings: quotes and brackets.
constexpr std::array<bool, 256> structural = [] {
    std::array<bool, 256> table{};
    for (const char c : {'"', '{', '}', '[', ']'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

qint64 nestingOf(const QByteArray &json)
{
    qint64 depth = 0;
    qint64 deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '"')
            inString = !inString;
        else if (inString)
            i += c == '\\' ? 1 : 0;
        else if (c == '{' || c == '[')
            deepest = std::max(deepest, ++depth);
        else if (c == '}' || c == ']')
            --depth;
    }
    return deepest;
}

} // namespace

JsonSplitter::JsonSplitter(Utf8Stream &stream, Options options)
    : m_stream(stream)
    , m_options(std::move(options))
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
        m_tooDeep = !m_tooLarge && nestingOf(item.bytes) > m_options.maxDepth;
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
    m_open.clear();
    m_depth = 0;
    m_inString = m_escaped = m_tooLarge = m_tooDeep = m_cut = false;
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
    do {
        const qsizetype from = m_at;
        scanPiece();
        append(item, from, keep);
        if (m_depth == 0)
            return;
    } while (fill());
    m_cut = true;
}

/// Walks through the current piece until the value ends or the piece does.
void JsonSplitter::scanPiece()
{
    const char *const begin = m_piece.constData();
    const char *const end = begin + m_piece.size();
    const char *at = begin + m_at;
    while (at < end) {
        if (m_escaped) {
            m_escaped = false;
            ++at;
            continue;
        }
        if (m_inString) {
            while (at < end && *at != '"' && *at != '\\')
                ++at;
        } else {
            while (at < end && !structural[static_cast<unsigned char>(*at)])
                ++at;
        }
        if (at == end)
            break;
        const char c = *at++;
        if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inString = !m_inString;
        else if (c == '{' || c == '[') {
            ++m_depth;
            m_tooDeep = m_tooDeep || m_depth > m_options.maxDepth;
            if (m_depth <= m_options.maxDepth)
                m_open.push_back(c);
        } else {
            closeBracket(c);
            if (m_depth == 0)
                break;
        }
    }
    m_at = at - begin;
}

/// A closing bracket that matches no open one is passed over, one that matches an outer one closes all
/// within it: either way the parser refuses the record, and the records after it are found.
void JsonSplitter::closeBracket(char bracket)
{
    if (m_depth > qint64(m_open.size())) {
        --m_depth;
        return;
    }
    const char opening = bracket == '}' ? '{' : '[';
    const auto match = std::find(m_open.rbegin(), m_open.rend(), opening);
    if (match == m_open.rend())
        return;
    m_open.erase(std::prev(match.base()), m_open.end());
    m_depth = qint64(m_open.size());
}

void JsonSplitter::scanString(Item &item, bool keep)
{
    qsizetype from = m_at++;
    for (;;) {
        while (m_at < m_piece.size()) {
            const char c = m_piece.at(m_at++);
            if (m_escaped) {
                m_escaped = false;
            } else if (c == '\\') {
                m_escaped = true;
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
