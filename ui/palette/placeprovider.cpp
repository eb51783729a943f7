// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/placeprovider.h"

#include "items/whendone.h"
#include "store/facetstore.h"
#include "ui/widgets/texts.h"

#include <QLocale>

namespace ui {

namespace {

QString prefixOf(PlaceKind kind)
{
    return QStringLiteral("place:%1:").arg(int(kind));
}

} // namespace

PlaceProvider::PlaceProvider(store::FacetStore &store, Open open, QObject *parent)
    : PaletteProvider(parent), m_store(store), m_open(std::move(open))
{
}

QString PlaceProvider::title() const
{
    return tr("Tags and places");
}

void PlaceProvider::prepare()
{
    if (m_asking)
        return;
    m_asking = true;
    items::whenDone(this, m_store.collect(), [this](const domain::Result<domain::Facets> &facets) {
        m_asking = false;
        if (!facets || *facets == m_facets)
            return;
        m_facets = *facets;
        Q_EMIT changed();
    });
}

QList<PaletteEntry> PlaceProvider::entries(const QString &)
{
    QList<PaletteEntry> entries;
    append(entries, PlaceKind::Tag, m_facets.tags);
    append(entries, PlaceKind::Source, m_facets.sources);
    append(entries, PlaceKind::Model, m_facets.models);
    if (m_facets.people.size() > 1)
        append(entries, PlaceKind::Person, m_facets.people);
    return entries;
}

void PlaceProvider::append(QList<PaletteEntry> &entries, PlaceKind kind,
                           const QList<domain::Facet> &facets) const
{
    for (const domain::Facet &facet : facets) {
        if (facet.value.isEmpty())
            continue;
        const Place place{kind, facet.value};
        entries.append({prefixOf(kind) + facet.value, plainLine(placeName(place)),
                        tr("%n conversation(s)", nullptr, int(facet.count)), placeIcon(kind),
                        [open = m_open, place] { open(place); }});
    }
}

} // namespace ui
