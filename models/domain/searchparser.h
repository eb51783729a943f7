// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchitems.h"
#include "domain/searchquery.h"

#include <QDate>

namespace domain {

/// Reads the syntax of the search field; use SearchQuery::parse.
class SearchParser {
public:
    explicit SearchParser(const QString &text);

    [[nodiscard]] Result<SearchQuery> parse();

private:
    /// All of the groups must hold, in each group one term.
    using Groups = std::vector<std::vector<SearchTerm>>;

    Result<Groups> groupsOf(const SearchItem &item);
    Result<Groups> fieldGroups(const SearchItem &item);
    Result<Groups> dateGroups(const SearchItem &item) const;
    [[nodiscard]] static Groups textGroups(const SearchItem &item, const QString &text, bool inTitle);
    Result<Done> add(const Groups &groups, bool alternative);

    QString m_text;
    QDate m_today;
    SearchQuery m_query;
    Groups m_last; ///< what the latest item gave, still open for an alternative
};

} // namespace domain
