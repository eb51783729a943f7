// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/windowedlistmodel.h"

namespace items {

// The part of WindowedListModel that reads a list for the first time, and further pages of it when they are wanted.

template <typename Row>
void WindowedListModel<Row>::tellLoaded()
{
    m_loaded = true;
    Q_EMIT loaded();
}

template <typename Row>
void WindowedListModel<Row>::loadFirstPage()
{
    whenDone(this, askPage({{}, pageSize}, m_token), [this, generation = m_generation](const Page &page) {
        if (generation != m_generation || m_counted)
            return;
        if (!page) {
            fail(page.error());
            return;
        }
        setCount(int(page->rows.size()));
        takePage(0, page->rows);
        setSections(sectionsOf(page->rows));
        tellLoaded();
    });
}

template <typename Row>
void WindowedListModel<Row>::loadSkeleton()
{
    m_counting = true;
    whenDone(this, askSkeleton(m_token), [this, generation = m_generation](const Skeleton &skeleton) {
        if (generation != m_generation)
            return;
        m_counting = false;
        if (!skeleton)
            fail(skeleton.error());
        else
            takeSkeleton(*skeleton);
    });
}

template <typename Row>
void WindowedListModel<Row>::takeSkeleton(const store::ListSkeleton &skeleton)
{
    m_counted = true;
    m_pageStarts = skeleton.pageStarts;
    setCount(int(skeleton.count));
    setSections(skeleton.sections);
    if (!m_loaded && m_count > 0)
        requestPage(0);
    else if (!m_loaded)
        tellLoaded();
    else
        Q_EMIT loaded(); // the length is known now
    if (m_refreshAgain)
        refresh();
}

template <typename Row>
void WindowedListModel<Row>::requestWanted()
{
    if (!m_counted)
        return;
    while (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    while (!m_wanted.isEmpty())
        requestPage(m_wanted.takeLast());
}

template <typename Row>
void WindowedListModel<Row>::requestPage(int page)
{
    if (page >= m_pageStarts.size() || m_loading.contains(page))
        return;
    m_loading.insert(page);
    whenDone(this, askPage({m_pageStarts.at(page), pageSize}, m_token),
             [this, page, generation = m_generation](const Page &answer) {
                 if (generation != m_generation)
                     return;
                 m_loading.remove(page);
                 if (!answer) {
                     fail(answer.error());
                     return;
                 }
                 takePage(page, answer->rows);
                 if (!m_loaded)
                     tellLoaded();
             });
}

template <typename Row>
void WindowedListModel<Row>::takePage(int page, const Rows &rows)
{
    const int first = page * pageSize;
    const int last = std::min(m_count, first + int(rows.size())) - 1;
    if (last < first)
        return;
    m_window.putPage(page, rows.mid(0, last - first + 1));
    Q_EMIT dataChanged(index(first), index(last));
}

/// Rows come and go at the end only: for what was not known before, and what is not known any more.
template <typename Row>
void WindowedListModel<Row>::setCount(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_window.removeRows(count, m_count - count);
        m_count = count;
        endRemoveRows();
    }
}

template <typename Row>
void WindowedListModel<Row>::setSections(const QList<store::ListSection> &sections)
{
    if (m_sections == sections)
        return;
    m_sections = sections;
    Q_EMIT sectionsChanged();
}

/// A list must not stay unread, or as it was before, because the connection was lost; that it is lost is said once.
template <typename Row>
void WindowedListModel<Row>::fail(const domain::Error &error)
{
    const bool lost =
        error.code == domain::ErrorCode::ConnectionLost || error.code == domain::ErrorCode::Unreachable;
    const bool saidBefore = lost && m_retryAfter > firstRetryAfter;
    if (lost) {
        m_retry.start(m_retryAfter);
        m_retryAfter = std::min(2 * m_retryAfter, longestRetryAfter);
    }
    if (!saidBefore)
        Q_EMIT failed(error);
}

template <typename Row>
QList<Row> WindowedListModel<Row>::inMemory(int first, int last) const
{
    Rows rows;
    const auto &known = m_window.rows();
    for (auto row = known.lower_bound(first); row != known.end() && row->first <= last; ++row)
        rows.append(row->second);
    return rows;
}

/// Pages of a fetch as they come in.
template <typename Row>
struct WindowedListModel<Row>::Fetch {
    QList<int> numbers;
    std::map<int, Row> found;
    Handler handler;
    int outstanding = 0;

    void finish() const
    {
        Rows result;
        for (const int number : numbers) {
            if (const auto known = found.find(number); known != found.end())
                result.append(known->second);
        }
        handler(result);
    }
};

template <typename Row>
void WindowedListModel<Row>::fetch(const QList<int> &numbers, Handler handler)
{
    auto fetch = std::make_shared<Fetch>();
    fetch->numbers = numbers;
    fetch->handler = std::move(handler);
    QSet<int> pages;
    for (const int number : numbers) {
        if (const Row *known = m_window.peek(number))
            fetch->found.emplace(number, *known);
        else if (m_window.pageOf(number) < m_pageStarts.size())
            pages.insert(m_window.pageOf(number));
    }
    fetch->outstanding = int(pages.size());
    if (pages.isEmpty())
        fetch->finish();
    for (const int page : std::as_const(pages)) {
        whenDone(this, askPage({m_pageStarts.at(page), pageSize}, {}),
                 [this, page, fetch](const Page &answer) {
                     if (!answer) {
                         Q_EMIT failed(answer.error());
                         return;
                     }
                     for (int i = 0; i < answer->rows.size(); ++i)
                         fetch->found.emplace(page * pageSize + i, answer->rows.at(i));
                     if (--fetch->outstanding == 0)
                         fetch->finish();
                 });
    }
}

} // namespace items
