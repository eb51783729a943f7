// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchquery.h"

#include "domain/searchtext.h"

namespace domain {

Result<SearchQuery> SearchQuery::parse(const QString &text)
{
    SearchQuery query;
    query.text = text;
    for (const QString &token : searchTokens(text))
        query.groups.push_back({SearchTerm{false, TextTerm{{token}, false, false}}});
    return query;
}

bool SearchQuery::hasText() const
{
    for (const auto &group : groups) {
        for (const SearchTerm &term : group) {
            if (std::holds_alternative<TextTerm>(term.condition))
                return true;
        }
    }
    return false;
}

bool SearchQuery::mentions(SearchState state) const
{
    for (const auto &group : groups) {
        for (const SearchTerm &term : group) {
            const auto *field = std::get_if<FieldTerm>(&term.condition);
            if (field && field->field == SearchField::Is && field->state == state)
                return true;
        }
    }
    return false;
}

std::vector<TextTerm> SearchQuery::marks() const
{
    std::vector<TextTerm> marks;
    for (const auto &group : groups) {
        for (const SearchTerm &term : group) {
            const auto *words = std::get_if<TextTerm>(&term.condition);
            if (words && !term.negated && !words->inTitle)
                marks.push_back(*words);
        }
    }
    return marks;
}

} // namespace domain
