// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/facetfeed.h"

#include "items/whendone.h"
#include "store/conversationstore.h"
#include "store/facetstore.h"
#include "store/library.h"
#include "store/memorystore.h"
#include "store/savedsearchstore.h"
#include "ui/library/placesmodel.h"

namespace ui {

namespace {

/// Of many changes at once only the last is worth a count of everything.
constexpr int pause = 400; // ms

} // namespace

FacetFeed::FacetFeed(store::Library &library, PlacesModel &model, QObject *parent)
    : QObject(parent), m_library(library), m_model(model)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &FacetFeed::count);
    const auto recount = [this] { m_pause.start(); };
    connect(&library.conversations(), &store::ConversationStore::changed, this, recount);
    connect(&library.conversations(), &store::ConversationStore::removed, this, recount);
    connect(&library.conversations(), &store::ConversationStore::reset, this, recount);
    connect(&library.memories(), &store::MemoryStore::changed, this, recount);
    connect(&library.memories(), &store::MemoryStore::removed, this, recount);
    connect(&library.memories(), &store::MemoryStore::reset, this, recount);
    connect(&library.savedSearches(), &store::SavedSearchStore::changed, this, &FacetFeed::readSearches);
    readSearches();
    count();
}

void FacetFeed::count()
{
    if (m_counting) {
        m_again = true;
        return;
    }
    m_counting = true;
    items::whenDone(this, m_library.facets().collect(), [this](const domain::Result<domain::Facets> &facets) {
        m_counting = false;
        if (facets) {
            m_model.setFacets(*facets);
            Q_EMIT counted();
        } else {
            Q_EMIT failed(facets.error());
        }
        if (std::exchange(m_again, false))
            m_pause.start();
    });
}

void FacetFeed::readSearches()
{
    items::whenDone(this, m_library.savedSearches().all(),
                    [this](const domain::Result<QList<domain::SavedSearch>> &searches) {
                        if (!searches) {
                            Q_EMIT failed(searches.error());
                            return;
                        }
                        m_model.setSavedSearches(*searches);
                        Q_EMIT counted();
                    });
}

} // namespace ui
