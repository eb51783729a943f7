// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/placesmodel.h"

#include <QSet>

#include <algorithm>

namespace ui {

struct PlacesModel::Node {
    PlaceItem item; ///< without children: those are nodes
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] int rowOf(const QString &path) const
    {
        const auto found = std::find_if(children.begin(), children.end(),
                                        [&path](const auto &node) { return node->item.path == path; });
        return found == children.end() ? -1 : int(found - children.begin());
    }
    [[nodiscard]] const Node *find(const QString &path) const
    {
        for (const auto &child : children) {
            if (child->item.path == path)
                return child.get();
            if (const Node *found = child->find(path))
                return found;
        }
        return nullptr;
    }
};

PlacesModel::PlacesModel(bool withPeople, QObject *parent)
    : QAbstractItemModel(parent), m_withPeople(withPeople), m_root(std::make_unique<Node>())
{
    rebuild();
}

PlacesModel::~PlacesModel() = default;

void PlacesModel::setFacets(const domain::Facets &facets)
{
    m_facets = facets;
    rebuild();
}

void PlacesModel::setSavedSearches(const QList<domain::SavedSearch> &searches)
{
    m_searches = searches;
    rebuild();
}

void PlacesModel::rebuild()
{
    update(*m_root, placeTree(m_facets, m_searches, m_withPeople));
}

void PlacesModel::update(Node &parent, const std::vector<PlaceItem> &items)
{
    removeOthers(parent, items);
    for (size_t row = 0; row < items.size(); ++row) {
        bringTo(parent, int(row), items[row]);
        update(*parent.children[row], items[row].children);
    }
}

void PlacesModel::removeOthers(Node &parent, const std::vector<PlaceItem> &items)
{
    QSet<QString> paths;
    for (const PlaceItem &item : items)
        paths.insert(item.path);
    for (int row = int(parent.children.size()) - 1; row >= 0; --row) {
        if (paths.contains(parent.children[size_t(row)]->item.path))
            continue;
        beginRemoveRows(indexOf(parent), row, row);
        parent.children.erase(parent.children.begin() + row);
        endRemoveRows();
    }
}

/// Makes the row that item; the rows before it are what they should be already.
void PlacesModel::bringTo(Node &parent, int row, const PlaceItem &item)
{
    const int present = parent.rowOf(item.path);
    const auto begin = parent.children.begin();
    if (present == -1) {
        beginInsertRows(indexOf(parent), row, row);
        auto node = std::make_unique<Node>();
        node->parent = &parent;
        node->item.path = item.path;
        parent.children.insert(begin + row, std::move(node));
        parent.children[size_t(row)]->item = {item.path, item.text, item.place, item.count, {}};
        endInsertRows();
        return;
    }
    if (present != row) {
        beginMoveRows(indexOf(parent), present, present, indexOf(parent), row);
        std::rotate(begin + row, begin + present, begin + present + 1);
        endMoveRows();
    }
    PlaceItem &shown = parent.children[size_t(row)]->item;
    if (shown.text == item.text && shown.place == item.place && shown.count == item.count)
        return;
    shown = {item.path, item.text, item.place, item.count, {}};
    const QModelIndex changed = indexOf(*parent.children[size_t(row)]);
    Q_EMIT dataChanged(changed, changed);
}

PlacesModel::Node &PlacesModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

QModelIndex PlacesModel::indexOf(const Node &node) const
{
    return node.parent ? createIndex(node.parent->rowOf(node.item.path), 0, &node) : QModelIndex();
}

QModelIndex PlacesModel::indexOf(const Place &place) const
{
    const Node *node = m_root->find(pathOf(place));
    return node ? indexOf(*node) : QModelIndex();
}

std::optional<Place> PlacesModel::placeAt(const QModelIndex &index) const
{
    return nodeOf(index).item.place;
}

std::optional<domain::SavedSearch> PlacesModel::savedSearch(const Place &place) const
{
    for (const domain::SavedSearch &search : m_searches) {
        if (place.kind == PlaceKind::SavedSearch && search.id.toString() == place.value)
            return search;
    }
    return {};
}

QStringList PlacesModel::tags() const
{
    QStringList tags;
    for (const domain::Facet &tag : m_facets ? m_facets->tags : QList<domain::Facet>())
        tags.append(tag.value);
    return tags;
}

QModelIndex PlacesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent).children[size_t(row)].get());
}

QModelIndex PlacesModel::parent(const QModelIndex &index) const
{
    const Node *above = index.isValid() ? nodeOf(index).parent : nullptr;
    return above ? indexOf(*above) : QModelIndex();
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent).children.size());
}

int PlacesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlaceItem &item = nodeOf(index).item;
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::ToolTipRole:
        return item.place ? QVariant(placeName(*item.place)) : QVariant();
    case Qt::AccessibleTextRole: {
        //: %1 is the name of a place in the sidebar
        const QString counted = tr("%1, %n conversation(s)", nullptr, int(item.count.value_or(0)));
        const bool memories = item.place && item.place->kind == PlaceKind::Memories;
        return item.count && !memories ? counted.arg(item.text) : item.text;
    }
    case CountRole:
        return item.count ? QVariant(*item.count) : QVariant();
    case IconNameRole:
        return item.place ? placeIcon(item.place->kind) : QString();
    case PathRole:
        return item.path;
    default:
        return {};
    }
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto &place = nodeOf(index).item.place;
    if (!place)
        return Qt::ItemIsEnabled;
    const bool takesConversations = place->kind == PlaceKind::Pinned || place->kind == PlaceKind::Archived
        || place->kind == PlaceKind::Trash || place->kind == PlaceKind::Tag;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable
        | (takesConversations ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

} // namespace ui
