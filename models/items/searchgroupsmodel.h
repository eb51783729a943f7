// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/searchresultsmodel.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace items {

/// The hits of a search as a flat list in groups: a heading for each conversation, in the order of their first
/// hits, then its hits, of which a long group shows the first few and a row that unfolds the rest. A memory is
/// a hit without a heading. Follows a SearchResultsModel page by page.
class SearchGroupsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Heading, Hit, More };
    /// Of a conversation with more hits the others wait behind a row of Kind::More.
    static constexpr int shownAtFirst = 4;

    /// The results outlive the model.
    explicit SearchGroupsModel(SearchResultsModel &results, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] Kind kind(int row) const { return m_rows.at(size_t(row)).kind; }
    /// The hit of a row of Kind::Hit.
    [[nodiscard]] const domain::SearchHit &hit(int row) const;
    /// Shows the hits behind a row of Kind::More, which goes.
    void unfold(int row);

    /// The row that shows a message; -1 while it is folded away or not read yet.
    [[nodiscard]] int rowOf(domain::MessageId id) const;
    /// The row of a conversation's first hit, or -1.
    [[nodiscard]] int rowOf(domain::ConversationId id) const;

private:
    struct Group {
        std::vector<int> hits; ///< rows of the results
        bool unfolded = false;
    };
    struct Row {
        Kind kind = Kind::Hit;
        int group = 0;
        int place = 0; ///< of a hit in its group
    };

    void rebuild();
    void appendHits(int first, int last);
    void addHit(int result, bool announced);
    [[nodiscard]] int firstRowOf(int group) const;
    [[nodiscard]] int lastRowOf(int group) const;
    void insertRow(int at, const Row &row, bool announced);
    [[nodiscard]] QString accessibleText(const Row &row, const Group &group) const;
    [[nodiscard]] static QString withState(const QString &text, const domain::SearchHit &hit);
    [[nodiscard]] QVariant headingData(const Group &group, int role) const;

    SearchResultsModel &m_results;
    std::vector<Group> m_groups;
    std::vector<Row> m_rows;
    QHash<domain::ConversationId, int> m_groupOf;
};

} // namespace items
