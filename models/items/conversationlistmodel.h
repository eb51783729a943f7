// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dategroups.h"
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
    /// Of what a drag from the list carries: ids of conversations, one a line.
    static constexpr QLatin1String mimeType{"application/x-recollect-conversations"};

    /// The store outlives the model. Empty until setFilter().
    explicit ConversationListModel(store::ConversationStore &store, QObject *parent = nullptr);
    ~ConversationListModel() override;

    /// Shows another list: its first page as soon as that is there, the rest once it has been counted.
    void setFilter(const store::ConversationFilter &filter);
    [[nodiscard]] const store::ConversationFilter &filter() const { return m_filter; }
    /// Reads the list again and applies the differences.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return {mimeType}; }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Called when a drag of these begins, to offer them outside the window as well.
    void setDragOffer(std::function<void(const QList<domain::Conversation> &, QMimeData &)> offer)
    {
        m_dragOffer = std::move(offer);
    }

    /// True once the first answer for the present filter is there.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// The conversation of a row that is in memory.
    [[nodiscard]] std::optional<domain::Conversation> conversation(int row) const;
    /// Those of the rows from first to last that are in memory.
    [[nodiscard]] QList<domain::Conversation> inMemory(int first, int last) const;
    /// In an order by time, which rows stand under which of groups(); empty in other orders.
    [[nodiscard]] const QList<store::ListSection> &sections() const { return m_sections; }
    [[nodiscard]] const QList<domain::DateGroup> &groups() const { return m_groups; }

    /// How many rows came above what was seen last, at most a page of them; 0 unless the newest are on top.
    [[nodiscard]] int newRows() const;
    /// The top of the list has been seen as it is now.
    void markSeen();

    /// Hands over the conversations of these rows, after reading those that aren't in memory. Rows that went
    /// meanwhile are left out; after a failure nothing is handed over.
    void fetch(const QList<int> &rows, std::function<void(const QList<domain::Conversation> &)> handler);
    /// Its row while that is in memory, else -1.
    [[nodiscard]] int rowOf(domain::ConversationId id) const { return m_window.rowOf(id); }
    /// Hands over its row, wherever in the list that is; -1 when the list doesn't hold it. Not called after
    /// a failure or when another list is shown by then.
    void find(domain::ConversationId id, std::function<void(int)> handler);

Q_SIGNALS:
    /// sections() are others, or about other rows.
    void sectionsChanged();
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
    void setSections(const QList<store::ListSection> &sections);
    void setGroups();
    [[nodiscard]] QList<domain::Timestamp> groupStarts() const;
    [[nodiscard]] QList<store::ListSection> sectionsOf(const Rows &firstPage) const;
    [[nodiscard]] bool isByTime() const;
    [[nodiscard]] bool comesLater(const domain::Conversation &a, const domain::Conversation &b) const;
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
    quint64 m_generation = 0;   ///< answers to questions of an earlier one are dropped
    quint64 m_list = 0;         ///< counts what setFilter() has shown
    store::CancelToken m_token; ///< stops the questions about the list that is shown
    bool m_loaded = false;
    bool m_counted = false;      ///< m_pageStarts is there
    bool m_retrying = false;     ///< the last refresh failed with the connection
    bool m_refreshAgain = false; ///< something changed while a refresh was under way
    int m_count = 0;
    QList<domain::Cursor> m_pageStarts;
    QList<domain::DateGroup> m_groups;
    QList<store::ListSection> m_sections;
    QTimer m_midnight;                          ///< then today is yesterday
    QSet<domain::ConversationId> m_seen;        ///< at the top of the list, when that was looked at
    std::optional<domain::Timestamp> m_seenTop; ///< of the first row then
    std::unique_ptr<Refresh> m_refresh;
    // A view asks through const functions; asking is what loads.
    mutable RowWindow<domain::Conversation> m_window;
    mutable QList<int> m_wanted; ///< pages that a view looked at, the latest last
    mutable QTimer m_wantedTimer;
    QSet<int> m_loading;
    std::function<void(const Rows &, QMimeData &)> m_dragOffer;
};

} // namespace items
