// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchquery.h"

#include "domain/searchparser.h"

#include <algorithm>

namespace domain {

namespace {

template <typename Predicate>
bool anyTerm(const SearchQuery &query, Predicate predicate)
{
    return std::any_of(query.groups.begin(), query.groups.end(), [&](const std::vector<SearchTerm> &group) {
        return std::any_of(group.begin(), group.end(), predicate);
    });
}

} // namespace

bool SearchQuery::hasText() const
{
    return anyTerm(*this,
                   [](const SearchTerm &term) { return std::holds_alternative<TextTerm>(term.condition); });
}

bool SearchQuery::mentions(SearchState state) const
{
    return anyTerm(*this, [state](const SearchTerm &term) {
        const auto *field = std::get_if<FieldTerm>(&term.condition);
        return field && field->field == SearchField::Is && field->state == state;
    });
}

std::vector<TextTerm> SearchQuery::marks() const
{
    std::vector<TextTerm> marks;
    for (const auto &group : groups) {
        for (const SearchTerm &term : group) {
            const auto *words = std::get_if<TextTerm>(&term.condition);
            if (words && !term.negated && !words->inTitle
                && std::find(marks.begin(), marks.end(), *words) == marks.end())
                marks.push_back(*words);
        }
    }
    return marks;
}

Result<SearchQuery> SearchQuery::parse(const QString &text)
{
    return SearchParser(text).parse();
}

} // namespace domain
