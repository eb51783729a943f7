// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/conversationlistrefresh.h"

#include "items/whendone.h"

#include <chrono>
#include <utility>

namespace items {

namespace {

/// A refresh reads again what a view is likely to look at; other pages are read when they are wanted.
constexpr int recentPagesToRefresh = 3;
constexpr int mostPagesToRefresh = 8;
constexpr std::chrono::seconds retryAfter{1};

} // namespace

void ConversationListModel::startRefresh()
{
    m_refreshAgain = false;
    m_refresh = std::make_unique<Refresh>();
    setGroups(); // it may be another day
    whenDone(this, m_store.skeleton(m_filter, pageSize, groupStarts(), m_token),
             [this, generation = m_generation](const domain::Result<store::ListSkeleton> &skeleton) {
                 if (generation != m_generation || !m_refresh)
                     return;
                 if (!skeleton) {
                     abandonRefresh(skeleton.error());
                     return;
                 }
                 fetchForRefresh(*skeleton);
             });
}

QSet<int> ConversationListModel::pagesToKeep() const
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

void ConversationListModel::fetchForRefresh(const store::ListSkeleton &skeleton)
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
        whenDone(this, m_store.page(m_filter, {skeleton.pageStarts.at(page), pageSize}, m_token),
                 [this, page, generation = m_generation](
                     const domain::Result<domain::Page<domain::Conversation>> &answer) {
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

void ConversationListModel::abandonRefresh(const domain::Error &error)
{
    m_refresh.reset();
    ++m_generation;
    m_loading.clear();
    // The connections of a library come back one after the other: the list must not stay as it was before. That it is
    // lost is said once.
    const bool lost =
        error.code == domain::ErrorCode::ConnectionLost || error.code == domain::ErrorCode::Unreachable;
    if (lost)
        QTimer::singleShot(retryAfter, this, &ConversationListModel::refresh);
    if (!std::exchange(m_retrying, lost) || !lost)
        Q_EMIT failed(error);
}

void ConversationListModel::applyRefresh()
{
    m_retrying = false;
    for (const auto &[page, rows] : m_refresh->pages) {
        for (const domain::Conversation &row : rows)
            m_refresh->ids.insert(row.id);
    }
    removeVanished();
    insertAppeared();
    replaceRows();
    m_refresh.reset();
    m_loaded = true;
    Q_EMIT loaded();
    if (m_refreshAgain)
        refresh();
}

/// Takes out, where they stand, rows that a page read anew doesn't hold any more. A row that may just have
/// slipped onto a page that wasn't read stays for replaceRows() to place.
void ConversationListModel::removeVanished()
{
    const int lastPage = int(m_refresh->skeleton.pageStarts.size()) - 1;
    QList<int> vanished;
    for (const auto &[number, row] : m_window.rows()) {
        const int page = m_window.pageOf(number);
        if (m_refresh->ids.contains(row.id))
            continue;
        const auto fresh = m_refresh->pages.find(page);
        const bool emptied = m_refresh->skeleton.count == 0;
        if (fresh == m_refresh->pages.end() || fresh->second.isEmpty()) {
            if (emptied)
                vanished.append(number);
            continue;
        }
        const bool notBelow = page == lastPage || !comesLater(row, fresh->second.last());
        const bool notAbove = page == 0 || !comesLater(fresh->second.first(), row);
        if (notBelow && notAbove)
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

/// Whether a may come after b in the list. Of titles only the store knows.
bool ConversationListModel::comesLater(const domain::Conversation &a, const domain::Conversation &b) const
{
    switch (m_filter.sort) {
    case store::ConversationSort::Newest:
        return a.updatedAt < b.updatedAt;
    case store::ConversationSort::Oldest:
        return a.updatedAt > b.updatedAt;
    case store::ConversationSort::Longest:
        return a.messageCount < b.messageCount;
    case store::ConversationSort::Title:
        break;
    }
    return true;
}

/// Puts in, where they belong, rows that are new on a page of which others were known.
void ConversationListModel::insertAppeared()
{
    int missing = int(m_refresh->skeleton.count) - m_count;
    for (const auto &[page, rows] : m_refresh->pages) {
        const bool wasKnown = std::any_of(rows.begin(), rows.end(), [this](const domain::Conversation &row) {
            return m_window.rowOf(row.id) != -1;
        });
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

/// Makes the window what was read. Indexes follow their conversations when the order changed.
void ConversationListModel::replaceRows()
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
    if (!sameOrder)
        Q_EMIT layoutAboutToBeChanged();
    if (!sameOrder)
        moveIndexes();
    m_window.clear();
    for (const auto &[page, rows] : m_refresh->pages)
        m_window.putPage(page, rows.mid(0, std::max(0, m_count - page * pageSize)));
    const bool otherSections = m_sections != m_refresh->skeleton.sections;
    m_sections = m_refresh->skeleton.sections;
    if (!sameOrder)
        Q_EMIT layoutChanged();
    if (otherSections)
        Q_EMIT sectionsChanged();
    if (sameOrder && m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
}

void ConversationListModel::moveIndexes()
{
    QHash<domain::ConversationId, int> now;
    for (const auto &[page, rows] : m_refresh->pages) {
        for (int i = 0; i < rows.size(); ++i)
            now.insert(rows.at(i).id, page * pageSize + i);
    }
    QModelIndexList from;
    QModelIndexList to;
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &old : persistent) {
        const domain::Conversation *row = m_window.peek(old.row());
        if (!row)
            continue;
        const int number = now.value(row->id, -1);
        from.append(old);
        to.append(number >= 0 && number < m_count ? index(number) : QModelIndex());
    }
    changePersistentIndexList(from, to);
}

} // namespace items
