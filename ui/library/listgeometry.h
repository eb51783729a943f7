// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace ui {

/// Where the rows of a list are: all of one height, under headings of another. Whatever the number of rows, each
/// question costs a search among the headings.
class ListGeometry final {
public:
    ListGeometry() = default;
    /// firstRows: the row below each heading, ascending, the first of them 0; empty for a list without headings.
    ListGeometry(int rows, int rowHeight, int headingHeight, QList<int> firstRows);

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int headingHeight() const { return m_headingHeight; }
    [[nodiscard]] int height() const { return top(m_rows - 1) + (m_rows > 0 ? m_rowHeight : 0); }
    [[nodiscard]] int top(int row) const;
    /// The row at a height; -1 on a heading and below the last row.
    [[nodiscard]] int rowAt(int y) const;
    /// The same, but the nearest row instead of none; -1 only for an empty list.
    [[nodiscard]] int rowNear(int y) const;

    [[nodiscard]] bool hasHeadings() const { return !m_firstRows.isEmpty(); }
    [[nodiscard]] int headings() const { return int(m_firstRows.size()); }
    [[nodiscard]] int headingTop(int heading) const;
    /// The heading that a row stands under.
    [[nodiscard]] int headingOf(int row) const;
    /// The heading at a height, or the one whose rows are there; -1 without headings.
    [[nodiscard]] int headingAt(int y) const;

private:
    int m_rows = 0;
    int m_rowHeight = 1;
    int m_headingHeight = 0;
    QList<int> m_firstRows;
};

} // namespace ui
