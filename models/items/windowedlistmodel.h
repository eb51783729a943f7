// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "items/pagedlistmodel.h"
#include "items/roles.h"
#include "items/rowwindow.h"
#include "items/whendone.h"
#include "store/listskeleton.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace items {

/// A list of any length: rows are known by number at once and fetched by pages when a view looks at them; about
/// 20 pages are kept. After a change the list is read again and the differences applied, so that a selection stays
/// with its rows. Which rows belong to the list, and in which order, is the store's to say. Row is a value with a
/// member id. The subclass asks the store and turns a row into data; it never writes.
template <typename Row>
class WindowedListModel : public PagedListModel {
public:
    using Rows = QList<Row>;
    using RowId = decltype(Row::id);

    static constexpr int pageSize = 100;
    static constexpr int mostPages = 20;

    /// Reads the list again and applies the differences.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : m_count;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

    /// True once the first answer for the present filter is there.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// The value of a row that is in memory.
    [[nodiscard]] std::optional<Row> row(int number) const
    {
        const Row *found = m_window.peek(number);
        return found ? std::optional(*found) : std::nullopt;
    }
    /// Its row while that is in memory, else -1.
    [[nodiscard]] int rowOf(RowId id) const { return m_window.rowOf(id); }
    /// Hands over the values of these rows, after reading those that aren't in memory. Rows that went meanwhile
    /// are left out; after a failure nothing is handed over.
    void fetch(const QList<int> &numbers, std::function<void(const Rows &)> handler);

protected:
    using Page = domain::Result<domain::Page<Row>>;
    using Skeleton = domain::Result<store::ListSkeleton>;

    explicit WindowedListModel(QObject *parent) : PagedListModel(parent), m_window(pageSize, mostPages)
    {
        m_wantedTimer.setSingleShot(true);
        m_wantedTimer.setInterval(0);
        this->connect(&m_wantedTimer, &QTimer::timeout, this, [this] { requestWanted(); });
    }

    [[nodiscard]] virtual QFuture<Page> askPage(const domain::PageRequest &request) = 0;
    [[nodiscard]] virtual QFuture<Skeleton> askSkeleton() = 0;
    [[nodiscard]] virtual QVariant rowData(const Row &row, int role) const = 0;
    /// True when a stands at or above b in the order of the list.
    [[nodiscard]] virtual bool isNotBelow(const Row &a, const Row &b) const = 0;
    /// True when a row that changed so may have left the list or its place in it.
    [[nodiscard]] virtual bool mayMove(const Row &before, const Row &after) const = 0;

    /// The subclass has another filter: empties the list and reads it.
    void restart();
    /// The store says that these rows are now so.
    void takeChanges(const Rows &rows);

private:
    /// What a refresh has gathered so far: the list's new shape, and anew the pages that are looked at.
    struct Refresh {
        store::ListSkeleton skeleton;
        std::map<int, Rows> pages;
        int outstanding = 0;
        QSet<RowId> ids; ///< of all pages
    };
    struct Fetch;

    /// While the person drags through the list, only the pages looked at last are worth asking for.
    static constexpr int mostWanted = 4;
    /// A refresh reads again what a view is likely to look at; other pages are read when they are wanted.
    static constexpr int recentPagesToRefresh = 3;
    static constexpr int mostPagesToRefresh = 8;

    void loadFirstPage();
    void loadSkeleton();
    void takeSkeleton(const store::ListSkeleton &skeleton);
    void requestPage(int page);
    void requestWanted();
    void takePage(int page, const Rows &rows);
    void setCount(int count);
    void tellLoaded();

    // windowedlistrefresh.h
    void startRefresh();
    void fetchForRefresh(const store::ListSkeleton &skeleton);
    [[nodiscard]] QSet<int> pagesToKeep() const;
    void abandonRefresh(const domain::Error &error);
    void applyRefresh();
    [[nodiscard]] bool hasVanished(int number, const Row &row) const;
    void removeVanished();
    void insertAppeared();
    void replaceRows();
    void moveIndexes();

    quint64 m_generation = 0; ///< answers to questions of an earlier one are dropped
    bool m_loaded = false;
    bool m_counted = false;      ///< m_pageStarts is there
    bool m_refreshAgain = false; ///< something changed while a refresh was under way
    int m_count = 0;
    QList<domain::Cursor> m_pageStarts;
    std::unique_ptr<Refresh> m_refresh;
    // A view asks through const functions; asking is what loads.
    mutable RowWindow<Row> m_window;
    mutable QList<int> m_wanted; ///< pages that a view looked at, the latest last
    mutable QTimer m_wantedTimer;
    QSet<int> m_loading;
};

template <typename Row>
QVariant WindowedListModel<Row>::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row *row = m_window.at(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (row)
        return rowData(*row, role);
    const int page = m_window.pageOf(index.row());
    m_wanted.removeOne(page);
    m_wanted.append(page);
    m_wantedTimer.start();
    return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
}

template <typename Row>
void WindowedListModel<Row>::restart()
{
    beginResetModel();
    ++m_generation;
    m_loaded = m_counted = m_refreshAgain = false;
    m_count = 0;
    m_pageStarts.clear();
    m_refresh.reset();
    m_window.clear();
    m_wanted.clear();
    m_loading.clear();
    endResetModel();
    loadFirstPage();
    loadSkeleton();
}

/// Pages of a fetch as they come in.
template <typename Row>
struct WindowedListModel<Row>::Fetch {
    QList<int> numbers;
    std::map<int, Row> found;
    std::function<void(const Rows &)> handler;
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
void WindowedListModel<Row>::fetch(const QList<int> &numbers, std::function<void(const Rows &)> handler)
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
        whenDone(this, askPage({m_pageStarts.at(page), pageSize}), [this, page, fetch](const Page &answer) {
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

template <typename Row>
void WindowedListModel<Row>::tellLoaded()
{
    m_loaded = true;
    Q_EMIT loaded();
}

template <typename Row>
void WindowedListModel<Row>::loadFirstPage()
{
    whenDone(this, askPage({{}, pageSize}), [this, generation = m_generation](const Page &page) {
        if (generation != m_generation || m_counted)
            return;
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        setCount(int(page->rows.size()));
        takePage(0, page->rows);
        tellLoaded();
    });
}

template <typename Row>
void WindowedListModel<Row>::loadSkeleton()
{
    whenDone(this, askSkeleton(), [this, generation = m_generation](const Skeleton &skeleton) {
        if (generation != m_generation)
            return;
        if (!skeleton)
            Q_EMIT failed(skeleton.error());
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
    whenDone(this, askPage({m_pageStarts.at(page), pageSize}),
             [this, page, generation = m_generation](const Page &answer) {
                 if (generation != m_generation)
                     return;
                 m_loading.remove(page);
                 if (!answer) {
                     Q_EMIT failed(answer.error());
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
void WindowedListModel<Row>::takeChanges(const Rows &rows)
{
    bool moves = false;
    for (const Row &row : rows) {
        const int number = m_window.rowOf(row.id);
        const Row *before = m_window.peek(number);
        moves = moves || !before || mayMove(*before, row);
        if (before) {
            m_window.replace(row);
            Q_EMIT dataChanged(index(number), index(number));
        }
    }
    if (moves)
        refresh();
}

template <typename Row>
void WindowedListModel<Row>::refresh()
{
    if (m_refresh || !m_counted) {
        m_refreshAgain = true;
        return;
    }
    startRefresh();
}

} // namespace items

#include "items/windowedlistrefresh.h" // IWYU pragma: keep
