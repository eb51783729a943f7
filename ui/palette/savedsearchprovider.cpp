// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/savedsearchprovider.h"

#include "ui/search/savedsearchactions.h"
#include "ui/widgets/texts.h"

namespace ui {

SavedSearchProvider::SavedSearchProvider(const SavedSearchActions &searches, Open open, QObject *parent)
    : PaletteProvider(parent), m_searches(searches), m_open(std::move(open))
{
    connect(&searches, &SavedSearchActions::changed, this, &PaletteProvider::changed);
}

QString SavedSearchProvider::title() const
{
    return tr("Saved searches");
}

QList<PaletteEntry> SavedSearchProvider::entries(const QString &)
{
    QList<PaletteEntry> entries;
    for (const domain::SavedSearch &search : m_searches.searches())
        entries.append({QStringLiteral("search:") + search.id.toString(), plainLine(search.name),
                        plainLine(search.query, 60), QStringLiteral("saved-search"),
                        [open = m_open, search] { open(search); }});
    return entries;
}

} // namespace ui
