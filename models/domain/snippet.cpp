// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snippet.h"

namespace domain {

QList<TextRange> findMatches(const QString &, const std::vector<TextTerm> &)
{
    return {};
}

Snippet makeSnippet(const QString &content, const std::vector<TextTerm> &, int maxLength)
{
    return {content.left(maxLength).simplified(), {}};
}

} // namespace domain
