// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchquery.h"

#include <vector>

namespace domain {

/// How well each of some texts fits the terms, by BM25 (Robertson and Zaragoza 2009; k1 = 1.2, b = 0.75) over just
/// these texts: both databases rank a bounded number of candidates, and in the same way. Texts are cut to
/// indexedCharacters. Without terms all are 0.
[[nodiscard]] std::vector<double> relevance(const QStringList &texts, const std::vector<TextTerm> &terms);

} // namespace domain
