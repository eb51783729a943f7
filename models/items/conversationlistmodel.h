// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rowwindow.h"
#include "store/conversationstore.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace items {

/// The list of conversations, however long: rows are known by number at once and fetched by pages when a
/// view looks at them; about 20 pages are kept. Follows the store: changed rows repaint, rows that come, go
/// or move do so under a selection that stays with its conversations. Never writes.
class ConversationListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int pageSize = 100;
    static constexpr int mostPages = 20;

    /// The store outlives the model. Empty until setFilter().
    explicit ConversationListModel(store::ConversationStore &store, QObject *parent = nullptr);
    ~ConversationListModel() override;

    /// Shows another list: its first page as soon as that is there, the rest once it has been counted.
    void setFilter(const store::ConversationFilter &filter);
    /// Reads the list again and applies the differences.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// True once the first answer for the present filter is there.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// The conversation of a row that is in memory.
    [[nodiscard]] std::optional<domain::Conversation> conversation(int row) const;
    /// Hands over the conversations of these rows, after reading those that aren't in memory. Rows that went
    /// meanwhile are left out; after a failure nothing is handed over.
    void fetch(const QList<int> &rows, std::function<void(const QList<domain::Conversation> &)> handler);
    /// Its row while that is in memory, else -1.
    [[nodiscard]] int rowOf(domain::ConversationId id) const { return m_window.rowOf(id); }

Q_SIGNALS:
    /// The first answer for a filter came, or a refresh was applied.
    void loaded();
    void failed(const domain::Error &error);

private:
    struct Refresh;
    struct Fetch;
    using Rows = QList<domain::Conversation>;

    void loadFirstPage();
    void loadSkeleton();
    void requestPage(int page);
    void requestWanted();
    void takePage(int page, const Rows &rows);
    void setCount(int count);
    void onChanged(const Rows &rows);
    [[nodiscard]] bool mayMove(const domain::Conversation &before, const domain::Conversation &after) const;

    // conversationlistrefresh.cpp
    void startRefresh();
    void fetchForRefresh(const store::ListSkeleton &skeleton);
    [[nodiscard]] QSet<int> pagesToKeep() const;
    void abandonRefresh(const domain::Error &error);
    void applyRefresh();
    void removeVanished();
    void insertAppeared();
    void replaceRows();
    void moveIndexes();

    store::ConversationStore &m_store;
    store::ConversationFilter m_filter;
    quint64 m_generation = 0; ///< answers to questions of an earlier one are dropped
    bool m_loaded = false;
    bool m_counted = false;      ///< m_pageStarts is there
    bool m_refreshAgain = false; ///< something changed while a refresh was under way
    int m_count = 0;
    QList<domain::Cursor> m_pageStarts;
    std::unique_ptr<Refresh> m_refresh;
    // A view asks through const functions; asking is what loads.
    mutable RowWindow<domain::Conversation> m_window;
    mutable QList<int> m_wanted; ///< pages that a view looked at, the latest last
    mutable QTimer m_wantedTimer;
    QSet<int> m_loading;
};

} // namespace items
