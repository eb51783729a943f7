// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <algorithm>
#include <map>

namespace items {

/// The rows of a long list that are in memory: whole pages, the least recently used ones dropped.
/// Row is a value with a member id. One thread.
template <typename Row>
class RowWindow {
public:
    using RowId = decltype(Row::id);

    RowWindow(int pageSize, int mostPages) : m_pageSize(pageSize), m_mostPages(mostPages) {}

    [[nodiscard]] int pageOf(int row) const { return row / m_pageSize; }

    /// The row, or null when it isn't in memory; marks its page as used.
    [[nodiscard]] const Row *at(int row)
    {
        const auto found = m_rows.find(row);
        if (found == m_rows.end())
            return nullptr;
        use(pageOf(row));
        return &found->second;
    }
    /// Like at(), without marking.
    [[nodiscard]] const Row *peek(int row) const
    {
        const auto found = m_rows.find(row);
        return found == m_rows.end() ? nullptr : &found->second;
    }
    [[nodiscard]] int rowOf(const RowId &id) const { return m_index.value(id, -1); }
    [[nodiscard]] const std::map<int, Row> &rows() const { return m_rows; }
    /// Page numbers, the most recently used first.
    [[nodiscard]] const QList<int> &pages() const { return m_recent; }

    void clear()
    {
        m_rows.clear();
        m_index.clear();
        m_recent.clear();
    }

    /// Takes a page in; another may be dropped for it.
    void putPage(int page, const QList<Row> &rows)
    {
        dropPage(page);
        for (int i = 0; i < rows.size() && i < m_pageSize; ++i)
            put(page * m_pageSize + i, rows.at(i));
        use(page);
        while (m_recent.size() > m_mostPages)
            dropPage(m_recent.last());
    }

    /// Replaces a row that is in memory; its number, or -1.
    int replace(const Row &row)
    {
        const int number = rowOf(row.id);
        if (number != -1)
            m_rows[number] = row;
        return number;
    }

    /// Takes rows out; those below move up.
    void removeRows(int first, int count)
    {
        renumber([first, count](int row) {
            return row < first ? row : row < first + count ? -1 : row - count;
        });
    }
    /// Makes room for rows that aren't in memory; those below move down.
    void insertRows(int first, int count)
    {
        renumber([first, count](int row) { return row < first ? row : row + count; });
    }

private:
    void put(int number, const Row &row)
    {
        m_rows.insert_or_assign(number, row);
        m_index.insert(row.id, number);
    }

    void use(int page)
    {
        if (!m_recent.isEmpty() && m_recent.first() == page)
            return;
        m_recent.removeOne(page);
        m_recent.prepend(page);
    }

    void dropPage(int page)
    {
        for (int row = page * m_pageSize; row < (page + 1) * m_pageSize; ++row) {
            const auto found = m_rows.find(row);
            if (found == m_rows.end())
                continue;
            if (m_index.value(found->second.id, -1) == row)
                m_index.remove(found->second.id);
            m_rows.erase(found);
        }
        m_recent.removeOne(page);
    }

    template <typename NewNumber>
    void renumber(NewNumber newNumber)
    {
        std::map<int, Row> old;
        old.swap(m_rows);
        m_index.clear();
        for (auto &[number, row] : old) {
            if (const int moved = newNumber(number); moved != -1)
                put(moved, row);
        }
    }

    int m_pageSize;
    int m_mostPages;
    std::map<int, Row> m_rows;
    QHash<RowId, int> m_index;
    QList<int> m_recent;
};

} // namespace items
