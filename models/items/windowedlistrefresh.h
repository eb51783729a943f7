// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/windowedlistmodel.h"

namespace items {

// The part of WindowedListModel that keeps it as the store is: reading a list again and applying the differences.

template <typename Row>
void WindowedListModel<Row>::startRefresh()
{
    m_refreshAgain = false;
    m_refresh = std::make_unique<Refresh>();
    prepareToAsk();
    whenDone(this, askSkeleton(m_token), [this, generation = m_generation](const Skeleton &skeleton) {
        if (generation != m_generation || !m_refresh)
            return;
        if (!skeleton)
            abandonRefresh(skeleton.error());
        else
            fetchForRefresh(*skeleton);
    });
}

template <typename Row>
QSet<int> WindowedListModel<Row>::pagesToKeep() const
{
    QSet<int> pages{0}; // what is new is there
    for (const int page : m_window.pages().mid(0, recentPagesToRefresh))
        pages.insert(page);
    for (const QModelIndex &kept : persistentIndexList()) {
        if (pages.size() >= mostPagesToRefresh)
            break;
        pages.insert(m_window.pageOf(kept.row()));
    }
    return pages;
}

template <typename Row>
void WindowedListModel<Row>::fetchForRefresh(const store::ListSkeleton &skeleton)
{
    m_refresh->skeleton = skeleton;
    QSet<int> pages;
    for (const int page : pagesToKeep()) {
        if (page < skeleton.pageStarts.size())
            pages.insert(page);
    }
    if (pages.isEmpty() && skeleton.count > 0)
        pages.insert(0);
    m_refresh->outstanding = int(pages.size());
    if (pages.isEmpty())
        applyRefresh();
    for (const int page : std::as_const(pages)) {
        whenDone(this, askPage({skeleton.pageStarts.at(page), pageSize}, m_token),
                 [this, page, generation = m_generation](const Page &answer) {
                     if (generation != m_generation || !m_refresh)
                         return;
                     if (!answer) {
                         abandonRefresh(answer.error());
                         return;
                     }
                     m_refresh->pages[page] = answer->rows;
                     if (--m_refresh->outstanding == 0)
                         applyRefresh();
                 });
    }
}

template <typename Row>
void WindowedListModel<Row>::abandonRefresh(const domain::Error &error)
{
    m_refresh.reset();
    ++m_generation;
    m_loading.clear();
    fail(error);
}

template <typename Row>
void WindowedListModel<Row>::applyRefresh()
{
    m_counted = true;
    m_retryAfter = firstRetryAfter;
    for (const auto &[page, rows] : m_refresh->pages) {
        for (const Row &row : rows)
            m_refresh->ids.insert(row.id);
    }
    removeVanished();
    insertAppeared();
    replaceRows();
    m_refresh.reset();
    tellLoaded();
    if (m_refreshAgain)
        refresh();
}

/// A row that may just have slipped onto a page that wasn't read stays for replaceRows() to place.
template <typename Row>
bool WindowedListModel<Row>::hasVanished(int number, const Row &row) const
{
    if (m_refresh->ids.contains(row.id))
        return false;
    const int page = m_window.pageOf(number);
    const auto fresh = m_refresh->pages.find(page);
    if (fresh == m_refresh->pages.end() || fresh->second.isEmpty())
        return m_refresh->skeleton.count == 0;
    const bool last = page == int(m_refresh->skeleton.pageStarts.size()) - 1;
    return (last || isNotBelow(row, fresh->second.last()))
        && (page == 0 || isNotBelow(fresh->second.first(), row));
}

/// Takes rows out where they stand.
template <typename Row>
void WindowedListModel<Row>::removeVanished()
{
    QList<int> vanished;
    for (const auto &[number, row] : m_window.rows()) {
        if (hasVanished(number, row))
            vanished.append(number);
    }
    for (qsizetype end = vanished.size(); end > 0;) {
        qsizetype begin = end - 1;
        while (begin > 0 && vanished.at(begin - 1) == vanished.at(begin) - 1)
            --begin;
        const int first = vanished.at(begin);
        const int count = int(end - begin);
        beginRemoveRows({}, first, first + count - 1);
        m_window.removeRows(first, count);
        m_count -= count;
        endRemoveRows();
        end = begin;
    }
}

/// Puts in, where they belong, rows that are new on a page of which others were known.
template <typename Row>
void WindowedListModel<Row>::insertAppeared()
{
    int missing = int(m_refresh->skeleton.count) - m_count;
    for (const auto &[page, rows] : m_refresh->pages) {
        const bool wasKnown = std::any_of(rows.begin(), rows.end(),
                                          [this](const Row &row) { return m_window.rowOf(row.id) != -1; });
        for (int i = 0; wasKnown && missing > 0 && i < rows.size(); ++i) {
            const int number = page * pageSize + i;
            if (m_window.rowOf(rows.at(i).id) != -1 || number > m_count)
                continue;
            beginInsertRows({}, number, number);
            m_window.insertRows(number, 1);
            ++m_count;
            --missing;
            endInsertRows();
        }
    }
}

/// Makes the window what was read. Indexes follow their rows when the order changed.
template <typename Row>
void WindowedListModel<Row>::replaceRows()
{
    setCount(int(m_refresh->skeleton.count));
    bool sameOrder = true;
    for (const auto &[page, rows] : m_refresh->pages) {
        for (int i = 0; sameOrder && i < rows.size(); ++i) {
            const int before = m_window.rowOf(rows.at(i).id);
            sameOrder = before == -1 || before == page * pageSize + i;
        }
    }
    // Answers that are still under way were asked with the old keys.
    ++m_generation;
    m_loading.clear();
    m_pageStarts = m_refresh->skeleton.pageStarts;
    if (!sameOrder) {
        Q_EMIT layoutAboutToBeChanged();
        moveIndexes();
    }
    m_window.clear();
    for (const auto &[page, rows] : m_refresh->pages)
        m_window.putPage(page, rows.mid(0, std::max(0, m_count - page * pageSize)));
    if (!sameOrder)
        Q_EMIT layoutChanged();
    setSections(m_refresh->skeleton.sections);
    if (sameOrder && m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
}

template <typename Row>
void WindowedListModel<Row>::moveIndexes()
{
    QHash<RowId, int> now;
    for (const auto &[page, rows] : m_refresh->pages) {
        for (int i = 0; i < rows.size(); ++i)
            now.insert(rows.at(i).id, page * pageSize + i);
    }
    QModelIndexList from;
    QModelIndexList to;
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &old : persistent) {
        const Row *row = m_window.peek(old.row());
        if (!row)
            continue;
        const int number = now.value(row->id, -1);
        from.append(old);
        to.append(number >= 0 && number < m_count ? index(number) : QModelIndex());
    }
    changePersistentIndexList(from, to);
}

} // namespace items
