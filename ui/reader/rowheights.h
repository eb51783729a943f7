// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace ui {

/// The heights of many rows, measured or estimated, and where each row begins: every question is answered in
/// logarithmic time, also for 100,000 rows.
class RowHeights {
public:
    /// Replaces all rows.
    void assign(std::vector<int> heights);

    [[nodiscard]] int count() const { return int(m_heights.size()); }
    [[nodiscard]] int height(int row) const { return m_heights.at(size_t(row)); }
    void setHeight(int row, int height);
    /// The sum of the heights before a row; row may be count().
    [[nodiscard]] qint64 top(int row) const;
    [[nodiscard]] qint64 total() const { return top(count()); }
    /// The row that y lies in, the first or last one for a y outside; -1 without rows.
    [[nodiscard]] int rowAt(qint64 y) const;

private:
    std::vector<int> m_heights;
    std::vector<qint64> m_sums; ///< a Fenwick tree, from index 1
};

} // namespace ui
