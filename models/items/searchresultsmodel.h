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
    [[nodiscard]] const domain::SearchQuery &query() const { return m_request.query; }
    /// A search is under way and its first page not yet there.
    [[nodiscard]] bool isSearching() const { return m_searching; }
    /// How many hits there are, up to countLimit; nothing while they are being counted.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }

Q_SIGNALS:
    /// The first page of a search is there.
    void searched();
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
    store::CancelToken m_token;
    quint64 m_generation = 0; ///< answers to an earlier search are dropped
    bool m_searching = false;
    bool m_fetching = false;
    domain::Cursor m_next;
    QList<domain::SearchHit> m_hits;
    std::optional<qint64> m_total;
};

} // namespace items
