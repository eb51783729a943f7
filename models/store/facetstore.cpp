// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facetstore.h"

#include "store/statement.h"
#include "store/worker.h"

namespace store {

using domain::Done;
using domain::Facet;
using domain::Facets;
using domain::Result;

namespace {

Result<Done> readTotals(Connection &connection, Facets &facets)
{
    Statement select(connection, QStringLiteral("facets_totals"));
    if (const auto done = select.exec(); !done)
        return done;
    if (!select.next())
        return select.finish();
    facets.all = select.integer();
    facets.pinned = select.integer();
    facets.archived = select.integer();
    facets.trashed = select.integer();
    facets.memories = select.integer();
    facets.trashedMemories = select.integer();
    return Done{};
}

Result<Done> readValues(Connection &connection, const QString &statement, QList<Facet> &values)
{
    Statement select(connection, statement);
    if (const auto done = select.exec(); !done)
        return done;
    while (select.next()) {
        const QString value = select.text();
        values.append({value, select.integer()});
    }
    return select.finish();
}

} // namespace

QFuture<Result<Facets>> FacetStore::collect()
{
    return m_worker.read([](Connection &connection) -> Result<Facets> {
        Facets facets;
        if (const auto read = readTotals(connection, facets); !read)
            return read.error();
        const std::pair<QString, QList<Facet> *> lists[] = {
            {QStringLiteral("facets_tags"), &facets.tags},
            {QStringLiteral("facets_sources"), &facets.sources},
            {QStringLiteral("facets_models"), &facets.models},
            {QStringLiteral("facets_people"), &facets.people},
        };
        for (const auto &[statement, values] : lists) {
            if (const auto read = readValues(connection, statement, *values); !read)
                return read.error();
        }
        return facets;
    });
}

} // namespace store
