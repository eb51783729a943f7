// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsonnesting.h"

#include <algorithm>
#include <array>

namespace importers {

namespace {

/// True for the characters that matter outside of strings: quotes and brackets.
constexpr std::array<bool, 256> structural = [] {
    std::array<bool, 256> table{};
    for (const char c : {'"', '{', '}', '[', ']'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

} // namespace

void JsonNesting::reset()
{
    m_open.clear();
    m_depth = 0;
    m_inString = m_escaped = m_tooDeep = false;
}

/// The next character that changes anything.
const char *JsonNesting::skipPlain(const char *at, const char *end) const
{
    if (m_inString) {
        while (at < end && *at != '"' && *at != '\\')
            ++at;
    } else {
        while (at < end && !structural[static_cast<unsigned char>(*at)])
            ++at;
    }
    return at;
}

qsizetype JsonNesting::walk(const char *text, qsizetype size)
{
    const char *const end = text + size;
    const char *at = text;
    while (at < end) {
        if (m_escaped) {
            m_escaped = false;
            ++at;
            continue;
        }
        at = skipPlain(at, end);
        if (at == end)
            break;
        const char c = *at++;
        if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inString = !m_inString;
        else if (c == '{' || c == '[')
            open(c);
        else
            close(c);
        if (m_depth == 0 && (c == '}' || c == ']'))
            break;
    }
    return at - text;
}

void JsonNesting::open(char bracket)
{
    ++m_depth;
    if (m_depth <= m_maxDepth)
        m_open.push_back(bracket);
    else
        m_tooDeep = true;
}

/// A closing bracket that matches no open one is passed over, one that matches an outer one closes all
/// within it: either way the parser refuses the record, and the records after it are found.
void JsonNesting::close(char bracket)
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

} // namespace importers
