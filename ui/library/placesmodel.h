// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/placetree.h"

#include <QAbstractItemModel>

#include <memory>

namespace ui {

/// The places of a library as a tree, see placeTree(). Takes over new facets as differences, so that a view
/// keeps what is selected and unfolded. Knows no store.
class PlacesModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole + 1, ///< qlonglong; invalid while unknown
        IconNameRole,                 ///< QString, of resources/icons; empty for a section's heading
        PathRole,                     ///< QString, see PlaceItem::path
    };

    /// withPeople: a library of several people has a section for them.
    explicit PlacesModel(bool withPeople, QObject *parent = nullptr);
    ~PlacesModel() override;

    void setFacets(const domain::Facets &facets);
    /// How many memories are in their trash, which is no place of its own; 0 before it is counted.
    [[nodiscard]] qint64 trashedMemories() const { return m_facets ? m_facets->trashedMemories : 0; }
    void setSavedSearches(const QList<domain::SavedSearch> &searches);

    /// The row of a place; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const Place &place) const;
    /// None for the heading of a section.
    [[nodiscard]] std::optional<Place> placeAt(const QModelIndex &index) const;
    [[nodiscard]] std::optional<domain::SavedSearch> savedSearch(const Place &place) const;
    /// The tags of the library, as they were counted last.
    [[nodiscard]] QStringList tags() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node;

    void rebuild();
    void update(Node &parent, const std::vector<PlaceItem> &items);
    void removeOthers(Node &parent, const std::vector<PlaceItem> &items);
    void bringTo(Node &parent, int row, const PlaceItem &item);
    [[nodiscard]] Node &nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;

    bool m_withPeople;
    std::optional<domain::Facets> m_facets;
    QList<domain::SavedSearch> m_searches;
    std::unique_ptr<Node> m_root;
};

} // namespace ui
