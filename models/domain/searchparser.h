// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchquery.h"

#include <QDate>

namespace domain {

/// Reads the syntax of the search field; use SearchQuery::parse.
class SearchParser {
public:
    explicit SearchParser(const QString &text);

    [[nodiscard]] Result<SearchQuery> parse();

private:
    /// One thing between spaces: [-][field:]words, quoted or not.
    struct Item {
        bool negated = false;
        bool quoted = false;
        bool prefix = false; ///< a star at the end
        QString field;       ///< lower case; empty: none
        QString value;       ///< without quotes and star
        QString whole;       ///< as typed, without the minus
    };
    /// All of the groups must hold, in each group one term.
    using Groups = std::vector<std::vector<SearchTerm>>;

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    void skipSpaces();
    Item readItem();
    void readFieldName(Item &item);
    [[nodiscard]] bool readQuoted(Item &item);
    void readWord(Item &item);

    Result<Groups> groupsOf(const Item &item);
    Result<Groups> fieldGroups(const Item &item);
    Result<Groups> dateGroups(const Item &item) const;
    [[nodiscard]] static Groups textGroups(const Item &item, const QString &text, bool inTitle);
    Result<Done> add(const Groups &groups, bool alternative);

    QString m_text;
    qsizetype m_at = 0;
    QDate m_today;
    SearchQuery m_query;
    Groups m_last; ///< what the latest item gave, still open for an alternative
};

} // namespace domain
