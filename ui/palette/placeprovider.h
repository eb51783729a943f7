// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facets.h"
#include "ui/library/place.h"
#include "ui/palette/paletteprovider.h"

namespace store {
class FacetStore;
}

namespace ui {

/// Tags, sources, models and people of the library, as the places that the sidebar shows too.
class PlaceProvider final : public PaletteProvider {
    Q_OBJECT

public:
    using Open = std::function<void(const Place &)>;

    /// The store outlives the provider.
    PlaceProvider(store::FacetStore &store, Open open, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<PaletteEntry> entries(const QString &typed) override;
    void prepare() override;

private:
    void append(QList<PaletteEntry> &entries, PlaceKind kind, const QList<domain::Facet> &facets) const;

    store::FacetStore &m_store;
    Open m_open;
    domain::Facets m_facets;
    bool m_asking = false;
};

} // namespace ui
