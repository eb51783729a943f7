// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/placetree.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace ui {

using domain::Facet;
using domain::Facets;
using Items = std::vector<PlaceItem>;

namespace {

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PlaceTree)
};

PlaceItem itemOf(const Place &place, const QString &text, std::optional<qint64> count, Items children = {})
{
    return {pathOf(place), text, place, count, std::move(children)};
}

/// The tags below each path, by its lower case.
using TagsBelow = QHash<QString, QList<Facet>>;

TagsBelow byParent(const QList<Facet> &tags)
{
    QSet<QString> known;
    for (const Facet &tag : tags)
        known.insert(tag.value.toLower());
    TagsBelow below;
    for (const Facet &tag : tags) {
        QString parent = tag.value.toLower();
        do
            parent = parent.left(std::max<qsizetype>(parent.lastIndexOf(u'/'), 0));
        while (!parent.isEmpty() && !known.contains(parent));
        below[parent].append(tag);
    }
    return below;
}

Items tagItems(const TagsBelow &below, const QString &parent)
{
    Items items;
    const QList<Facet> tags = below.value(parent.toLower());
    for (const Facet &tag : tags) {
        const QString rest = parent.isEmpty() ? tag.value : tag.value.mid(parent.size() + 1);
        items.push_back(itemOf({PlaceKind::Tag, tag.value}, rest, tag.count, tagItems(below, tag.value)));
    }
    return items;
}

Items listedItems(PlaceKind kind, const QList<Facet> &facets)
{
    Items items;
    for (const Facet &facet : facets) {
        const Place place{kind, facet.value};
        items.push_back(itemOf(place, placeName(place), facet.count));
    }
    return items;
}

Items searchItems(const QList<domain::SavedSearch> &searches)
{
    Items items;
    for (const domain::SavedSearch &search : searches)
        items.push_back(itemOf({PlaceKind::SavedSearch, search.id.toString()}, search.name, {}));
    return items;
}

/// A section without rows is left out.
void addSection(Items &items, const char *path, const QString &text, Items children)
{
    if (!children.empty())
        items.push_back({QString::fromLatin1(path), text, {}, {}, std::move(children)});
}

} // namespace

QString pathOf(const Place &place)
{
    return QStringLiteral("%1:%2").arg(int(place.kind)).arg(place.value.toLower());
}

Items placeTree(const std::optional<Facets> &facets, const QList<domain::SavedSearch> &searches,
                bool withPeople)
{
    const Facets counts = facets.value_or(Facets{});
    Items items;
    for (const auto &[kind, count] :
         {std::pair{PlaceKind::All, counts.all}, std::pair{PlaceKind::Pinned, counts.pinned},
          std::pair{PlaceKind::Archived, counts.archived}, std::pair{PlaceKind::Trash, counts.trashed},
          std::pair{PlaceKind::Memories, counts.memories}}) {
        const Place place{kind, {}};
        items.push_back(itemOf(place, placeName(place), facets ? std::optional(count) : std::nullopt));
    }
    addSection(items, "searches", Words::tr("Saved searches"), searchItems(searches));
    addSection(items, "tags", Words::tr("Tags"), tagItems(byParent(counts.tags), {}));
    addSection(items, "sources", Words::tr("Sources"), listedItems(PlaceKind::Source, counts.sources));
    addSection(items, "models", Words::tr("Models"), listedItems(PlaceKind::Model, counts.models));
    if (withPeople)
        addSection(items, "people", Words::tr("People"), listedItems(PlaceKind::Person, counts.people));
    return items;
}

} // namespace ui
