// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchquery.h"
#include "store/location.h"

namespace store {

/// A term with words in the language of the full text index: a tsquery, or an FTS5 expression. Tokens hold
/// letters, digits and marks only (domain/searchtext.h), so nothing in them is an operator.
[[nodiscard]] QString indexTerm(const domain::TextTerm &term, Backend backend);

/// Like indexTerm, but true of every text that holds the tokens anywhere, also where the positions of a long
/// text are not exact. PostgreSQL only.
[[nodiscard]] QString looseTerm(const domain::TextTerm &term);

/// What the index must hold for the query to be true: the groups that are words only, joined; empty when
/// there are none.
[[nodiscard]] QString indexQuery(const domain::SearchQuery &query, Backend backend);

/// True for a term with words that are looked for in the text, not in the title.
[[nodiscard]] bool isContentTerm(const domain::SearchTerm &term);

/// A pattern for like that finds the tokens within ' ' || tokens || ' '.
[[nodiscard]] QString tokenPattern(const domain::TextTerm &term);

} // namespace store
