// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/listgeometry.h"

#include <algorithm>

namespace ui {

ListGeometry::ListGeometry(int rows, int rowHeight, int headingHeight, QList<int> firstRows)
    : m_rows(rows), m_rowHeight(std::max(1, rowHeight)), m_headingHeight(headingHeight)
{
    // While a refresh is being applied, headings may be about rows that are gone.
    for (const int first : firstRows) {
        if (first < rows)
            m_firstRows.append(first);
    }
}

int ListGeometry::top(int row) const
{
    return std::max(0, row) * m_rowHeight + (headingOf(row) + 1) * m_headingHeight * int(hasHeadings());
}

int ListGeometry::headingOf(int row) const
{
    return int(std::upper_bound(m_firstRows.begin(), m_firstRows.end(), row) - m_firstRows.begin()) - 1;
}

int ListGeometry::headingTop(int heading) const
{
    return m_firstRows.at(heading) * m_rowHeight + heading * m_headingHeight;
}

int ListGeometry::headingAt(int y) const
{
    int low = 0;
    int high = headings();
    while (low < high) {
        const int middle = (low + high) / 2;
        if (headingTop(middle) <= y)
            low = middle + 1;
        else
            high = middle;
    }
    return hasHeadings() ? std::max(0, low - 1) : -1;
}

int ListGeometry::rowAt(int y) const
{
    const int heading = headingAt(y);
    const int begin = heading == -1 ? 0 : headingTop(heading) + m_headingHeight;
    const int row = (heading == -1 ? 0 : m_firstRows.at(heading)) + (y - begin) / m_rowHeight;
    return y < begin || row >= m_rows ? -1 : row;
}

int ListGeometry::rowNear(int y) const
{
    if (const int row = rowAt(y); row != -1 || m_rows == 0)
        return row;
    const int below = rowAt(y + m_headingHeight);
    return y < 0 || (below == -1 && y < top(0)) ? 0 : below == -1 ? m_rows - 1 : below;
}

} // namespace ui
