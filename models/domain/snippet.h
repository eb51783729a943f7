// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchquery.h"

namespace domain {

/// Start and length in a text, in UTF-16 units.
using TextRange = std::pair<int, int>;

/// A piece of a text around what was found, for a list of results.
struct Snippet {
    QString text;             ///< plain text, one line, "…" where something was left out
    QList<TextRange> matches; ///< in text, in order, not overlapping

    friend bool operator==(const Snippet &, const Snippet &) = default;
};

/// Where the terms stand in a text: ranges of the text itself, in order, not overlapping. Letters are
/// compared as the search index compares them; only what the index holds of a text is looked at.
[[nodiscard]] QList<TextRange> findMatches(const QString &text, const std::vector<TextTerm> &marks);

/// About maxLength characters around the first match; the beginning when there is none. Markdown marks
/// stay, white space is simplified, and no visible character is cut in two.
[[nodiscard]] Snippet makeSnippet(const QString &content, const std::vector<TextTerm> &marks,
                                  int maxLength = 160);

} // namespace domain
