// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/searchquery.h"
#include "domain/timestamp.h"

#include <QString>

namespace domain {

using SavedSearchId = Id<struct SavedSearchTag, qint64>;

/// A search that a person keeps under a name.
struct SavedSearch {
    SavedSearchId id;
    QString name;
    QString query; ///< as typed, see SearchQuery::parse()
    SearchOrder order = SearchOrder::Newest;
    Timestamp createdAt;

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

} // namespace domain
