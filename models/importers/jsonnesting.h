// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace importers {

/// Follows the brackets of one JSON value through pieces of text, without parsing it and without recursion.
class JsonNesting {
public:
    explicit JsonNesting(int maxDepth) : m_maxDepth(maxDepth) {}

    /// Begins a new value.
    void reset();
    /// Walks through the text until the value's last bracket closes or the text ends; how far it came.
    [[nodiscard]] qsizetype walk(const char *text, qsizetype size);
    /// No bracket is open.
    [[nodiscard]] bool isClosed() const { return m_depth == 0; }
    /// More than maxDepth brackets were open at once.
    [[nodiscard]] bool isTooDeep() const { return m_tooDeep; }

private:
    [[nodiscard]] const char *skipPlain(const char *at, const char *end) const;
    void open(char bracket);
    void close(char bracket);

    int m_maxDepth;
    std::vector<char> m_open; ///< open brackets, at most maxDepth of them
    qint64 m_depth = 0;       ///< all open brackets
    bool m_inString = false;
    bool m_escaped = false;
    bool m_tooDeep = false;
};

} // namespace importers
