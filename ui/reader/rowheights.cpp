// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/rowheights.h"

namespace ui {

namespace {

size_t lowestBit(size_t number)
{
    return number & (~number + 1);
}

} // namespace

void RowHeights::assign(std::vector<int> heights)
{
    m_heights = std::move(heights);
    m_sums.assign(m_heights.size() + 1, 0);
    for (size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += m_heights[i - 1];
        if (const size_t next = i + lowestBit(i); next < m_sums.size())
            m_sums[next] += m_sums[i];
    }
}

void RowHeights::setHeight(int row, int height)
{
    const int difference = height - m_heights.at(size_t(row));
    if (difference == 0)
        return;
    m_heights[size_t(row)] = height;
    for (size_t i = size_t(row) + 1; i < m_sums.size(); i += lowestBit(i))
        m_sums[i] += difference;
}

qint64 RowHeights::top(int row) const
{
    qint64 sum = 0;
    for (size_t i = size_t(row); i > 0; i -= lowestBit(i))
        sum += m_sums[i];
    return sum;
}

int RowHeights::rowAt(qint64 y) const
{
    if (m_heights.empty())
        return -1;
    size_t step = 1;
    while (step * 2 < m_sums.size())
        step *= 2;
    size_t row = 0;
    for (; step > 0; step /= 2) {
        if (row + step < m_sums.size() && m_sums[row + step] <= y) {
            row += step;
            y -= m_sums[row];
        }
    }
    return int(std::min(row, m_heights.size() - 1));
}

} // namespace ui
