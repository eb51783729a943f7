// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchstore.h"

#include <QAbstractListModel>

#include <optional>

namespace items {

/// The hits of one search, page after page as the view wants them. A new search stops the one before at the
/// server; until its answer comes the old hits stay, so that the list doesn't flicker as the person types.
class SearchResultsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int pageSize = 50;
    static constexpr int rankedSize = 200;  ///< by relevance there is one page: the best of the newest
    static constexpr int countLimit = 1001; ///< more are "1,000+"

    /// The store outlives the model.
    explicit SearchResultsModel(store::SearchStore &store, QObject *parent = nullptr);
    ~SearchResultsModel() override;

    void search(const domain::SearchQuery &query, domain::SearchOrder order = domain::SearchOrder::Newest);
    /// No search, no hits.
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const domain::SearchHit &hit(int row) const { return m_hits.at(row); }
    /// What a row shows of its hit: the snippet, or why it is there when there is no text. Never empty for a message.
    [[nodiscard]] QString textOf(int row) const;
    [[nodiscard]] const domain::SearchQuery &query() const { return m_request.query; }
    /// The query that the hits are of: the one before, while a search is under way.
    [[nodiscard]] const domain::SearchQuery &shownQuery() const { return m_shownQuery; }
    /// The order of the hits; a query without words has them newest first whatever was asked for.
    [[nodiscard]] domain::SearchOrder order() const { return m_request.order; }
    /// A search is under way and its first page not yet there.
    [[nodiscard]] bool isSearching() const { return m_searching; }
    /// All hits of the search are in the model, or all there will be.
    [[nodiscard]] bool isComplete() const { return !m_searching && m_next.isStart(); }
    /// How many hits there are, up to countLimit; nothing while they are being counted.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }

Q_SIGNALS:
    /// The first page of a search is there.
    void searched();
    /// A further page is there, whether or not it held anything.
    void fetched();
    void totalChanged();
    void failed(const domain::Error &error);

private:
    void stop();
    void replace(const domain::Page<domain::SearchHit> &page);
    void append(const domain::Page<domain::SearchHit> &page);
    void count();
    void setTotal(std::optional<qint64> total);

    store::SearchStore &m_store;
    store::SearchRequest m_request;
    domain::SearchQuery m_shownQuery;
    store::CancelToken m_token;
    quint64 m_generation = 0; ///< answers to an earlier search are dropped
    bool m_searching = false;
    bool m_fetching = false;
    domain::Cursor m_next;
    QList<domain::SearchHit> m_hits;
    std::optional<qint64> m_total;
};

} // namespace items
