// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchquery.h"

namespace domain {

/// True for a lower-case name that may stand before a colon in the search field.
[[nodiscard]] bool isSearchField(const QString &name);

/// The condition that `field:value` of a query stands for, but for title:, in: and dates, which SearchParser
/// reads. typed is what an error quotes.
[[nodiscard]] Result<FieldTerm> fieldTerm(const QString &field, const QString &value, const QString &typed);

/// The error for something of a query that can't be; message holds %1 for what the person typed, and is
/// translated in the context domain::SearchQuery.
[[nodiscard]] Error queryError(const char *message, const QString &typed);

} // namespace domain
