// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facets.h"
#include "domain/savedsearch.h"
#include "ui/library/place.h"

#include <optional>
#include <vector>

namespace ui {

/// A row of the sidebar.
struct PlaceItem {
    QString path; ///< tells it from all others, and is the same in every run
    QString text;
    std::optional<Place> place;  ///< none: a section's heading
    std::optional<qint64> count; ///< none: not known
    std::vector<PlaceItem> children;
};

/// What the sidebar lists: the places that are always there, then a section for each kind of value that the
/// library has. Without facets nothing has been counted yet.
[[nodiscard]] std::vector<PlaceItem> placeTree(const std::optional<domain::Facets> &facets,
                                               const QList<domain::SavedSearch> &searches, bool withPeople);

/// The path of a place's item.
[[nodiscard]] QString pathOf(const Place &place);

} // namespace ui
