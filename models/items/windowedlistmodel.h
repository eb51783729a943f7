// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "items/pagedlistmodel.h"
#include "items/roles.h"
#include "items/rowwindow.h"
#include "items/whendone.h"
#include "store/cancel.h"
#include "store/listskeleton.h"

#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace items {

/// A list of any length: rows are known by number at once and fetched by pages when a view looks at them; about
/// 20 pages are kept. After a change the list is read again and the differences applied, so that a selection stays
/// with its rows. Which rows belong to the list, and in which order, is the store's to say. When the connection is
/// lost, the list asks again until it is as it should be. Row is a value with a member id. The subclass asks the store
/// and turns a row into data; it never writes.
template <typename Row>
class WindowedListModel : public PagedListModel {
public:
    using Rows = QList<Row>;
    using RowId = decltype(Row::id);
    using Handler = std::function<void(const Rows &)>;

    static constexpr int pageSize = 100;
    static constexpr int mostPages = 20;

    ~WindowedListModel() override { m_token.cancel(); }

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
    /// Those of the rows from first to last that are in memory.
    [[nodiscard]] Rows inMemory(int first, int last) const;
    /// Hands over the values of these rows, after reading those that aren't in memory. Rows that went meanwhile
    /// are left out; after a failure nothing is handed over.
    void fetch(const QList<int> &numbers, Handler handler);
    /// Which rows stand together under a heading; empty where the list has none.
    [[nodiscard]] const QList<store::ListSection> &sections() const { return m_sections; }

protected:
    using Page = domain::Result<domain::Page<Row>>;
    using Skeleton = domain::Result<store::ListSkeleton>;

    explicit WindowedListModel(QObject *parent) : PagedListModel(parent), m_window(pageSize, mostPages)
    {
        m_wantedTimer.setSingleShot(true);
        m_wantedTimer.setInterval(0);
        this->connect(&m_wantedTimer, &QTimer::timeout, this, [this] { requestWanted(); });
        m_retry.setSingleShot(true);
        this->connect(&m_retry, &QTimer::timeout, this, [this] { refresh(); });
    }

    /// Asks the store for rows, or for the shape of the list. The token is cancelled when the answer isn't wanted
    /// any more; a subclass whose store can't be stopped may leave it.
    [[nodiscard]] virtual QFuture<Page> askPage(const domain::PageRequest &request,
                                                const store::CancelToken &token) = 0;
    [[nodiscard]] virtual QFuture<Skeleton> askSkeleton(const store::CancelToken &token) = 0;
    [[nodiscard]] virtual QVariant rowData(const Row &row, int role) const = 0;
    /// True when a stands at or above b in the order of the list.
    [[nodiscard]] virtual bool isNotBelow(const Row &a, const Row &b) const = 0;
    /// True when a row that changed so may have left the list or its place in it.
    [[nodiscard]] virtual bool mayMove(const Row &before, const Row &after) const = 0;
    /// What the skeleton will say of the first rows, for the moment until it is there.
    [[nodiscard]] virtual QList<store::ListSection> sectionsOf(const Rows &) const { return {}; }
    /// The shape of the list is about to be asked for.
    virtual void prepareToAsk() {}

    /// The subclass has another filter: empties the list and reads it.
    void restart();
    /// The store says that these rows are now so.
    void takeChanges(const Rows &rows);
    /// Another number when rows may have moved since: answers about numbers of rows are only good for one of these.
    [[nodiscard]] quint64 generation() const { return m_generation; }

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
    /// The connections of a library come back one after the other; a server may be away for the night.
    static constexpr std::chrono::milliseconds firstRetryAfter{1'000};
    static constexpr std::chrono::milliseconds longestRetryAfter{30'000};

    // windowedlistloading.h
    void loadFirstPage();
    void loadSkeleton();
    void takeSkeleton(const store::ListSkeleton &skeleton);
    void requestPage(int page);
    void requestWanted();
    void takePage(int page, const Rows &rows);
    void setCount(int count);
    void setSections(const QList<store::ListSection> &sections);
    void tellLoaded();
    void fail(const domain::Error &error);

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

    quint64 m_generation = 0;   ///< answers to questions of an earlier one are dropped
    store::CancelToken m_token; ///< stops the questions about the list that is shown
    bool m_loaded = false;
    bool m_counting = false;     ///< the skeleton of a new list is on its way
    bool m_counted = false;      ///< m_pageStarts is there
    bool m_refreshAgain = false; ///< something changed while the list was being read
    QTimer m_retry;              ///< after a lost connection
    std::chrono::milliseconds m_retryAfter = firstRetryAfter;
    int m_count = 0;
    QList<domain::Cursor> m_pageStarts;
    QList<store::ListSection> m_sections;
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
    m_token.cancel();
    m_token = {};
    m_loaded = m_counted = m_refreshAgain = false;
    m_retry.stop();
    m_retryAfter = firstRetryAfter;
    m_count = 0;
    m_pageStarts.clear();
    m_sections.clear();
    m_refresh.reset();
    m_window.clear();
    m_wanted.clear();
    m_loading.clear();
    prepareToAsk();
    endResetModel();
    loadFirstPage();
    loadSkeleton();
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
    if (m_refresh || m_counting) {
        m_refreshAgain = true;
        return;
    }
    m_retry.stop();
    startRefresh();
}

} // namespace items

// IWYU pragma: begin_exports
#include "items/windowedlistloading.h"
#include "items/windowedlistrefresh.h"
// IWYU pragma: end_exports
