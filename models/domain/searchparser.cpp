// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchparser.h"

#include "domain/searchdates.h"
#include "domain/searchfields.h"
#include "domain/searchtext.h"

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype longestQuery = 20'000; // characters
constexpr size_t mostTerms = 64;
constexpr qsizetype mostTokens = 1'024;

Error tooLong()
{
    return queryError(
        QT_TRANSLATE_NOOP("domain::SearchQuery",
                          "This is too much to look for at once; use at most %1 words and conditions."),
        QString::number(mostTerms));
}

std::vector<std::vector<SearchTerm>> one(SearchTerm term)
{
    return {{std::move(term)}};
}

/// All of left, or all of right, as groups of which each must hold.
std::vector<std::vector<SearchTerm>> distributed(const std::vector<std::vector<SearchTerm>> &left,
                                                 const std::vector<std::vector<SearchTerm>> &right)
{
    std::vector<std::vector<SearchTerm>> groups;
    for (const auto &first : left) {
        for (const auto &second : right) {
            groups.push_back(first);
            groups.back().insert(groups.back().end(), second.begin(), second.end());
        }
    }
    return groups;
}

FieldTerm momentTerm(SearchField field, Timestamp moment)
{
    FieldTerm term;
    term.field = field;
    term.moment = moment;
    return term;
}

} // namespace

SearchParser::SearchParser(const QString &text) : m_text(text), m_today(QDate::currentDate()) {}

Result<SearchQuery> SearchParser::parse()
{
    m_query.text = m_text;
    if (m_text.size() > longestQuery)
        return tooLong();
    bool wantsAlternative = false; // the item before was `or`
    const QList<SearchItem> items = searchItems(m_text);
    for (const SearchItem &item : items) {
        // Nothing to look for may stand before an `or`; then it is a word like any other.
        if (item.joins && !m_last.empty()) {
            wantsAlternative = true;
            continue;
        }
        const auto groups = groupsOf(item);
        if (!groups)
            return groups.error();
        if (const auto added = add(*groups, wantsAlternative); !added)
            return added.error();
        wantsAlternative = false;
    }
    m_query.groups.insert(m_query.groups.end(), m_last.begin(), m_last.end());
    return m_query;
}

Result<SearchParser::Groups> SearchParser::groupsOf(const SearchItem &item)
{
    // Without a value (`tag:""`) an operator is just a word.
    if (item.field.isEmpty() || item.value.trimmed().isEmpty())
        return textGroups(item, item.field.isEmpty() ? item.value : item.field, false);
    return fieldGroups(item);
}

SearchParser::Groups SearchParser::textGroups(const SearchItem &item, const QString &text, bool inTitle)
{
    const QueryTokens query = queryTokens(text);
    if (query.tokens.isEmpty())
        return {};
    return one({item.negated, TextTerm{query.tokens, query.lastIsPrefix || item.prefix, inTitle}});
}

Result<SearchParser::Groups> SearchParser::fieldGroups(const SearchItem &item)
{
    static const QStringList dates = {QStringLiteral("before"), QStringLiteral("after"),
                                      QStringLiteral("on")};
    const QString value = item.value.trimmed();
    if (item.field == QLatin1String("title"))
        return textGroups(item, value, true);
    if (dates.contains(item.field))
        return dateGroups(item);
    if (item.field == QLatin1String("in")) {
        if (value.compare(QLatin1String("memories"), Qt::CaseInsensitive) != 0 || item.negated)
            return queryError(
                QT_TRANSLATE_NOOP(
                    "domain::SearchQuery",
                    "“%1” is not understood; write in:memories to look through memories instead of messages."),
                item.whole);
        m_query.inMemories = true;
        return Groups{};
    }
    const auto term = fieldTerm(item.field, value, item.whole);
    if (!term)
        return term.error();
    return one({item.negated, *term});
}

Result<SearchParser::Groups> SearchParser::dateGroups(const SearchItem &item) const
{
    const std::optional<DateSpan> span = dateSpan(item.value, m_today);
    if (!span)
        return queryError(
            QT_TRANSLATE_NOOP(
                "domain::SearchQuery",
                "“%1” is not understood; write a date such as 2026-01-31, 2026-01, 2026, today, yesterday, or 7d for a week ago."),
            item.whole);
    const SearchTerm after{item.negated, momentTerm(SearchField::After, span->start)};
    if (item.field == QLatin1String("after"))
        return one(after);
    if (item.field == QLatin1String("before"))
        return one({item.negated, momentTerm(SearchField::Before, span->start)});
    const SearchTerm before{item.negated, momentTerm(SearchField::Before, span->end)};
    if (item.negated)
        return Groups{{after, before}}; // outside of it: not after its start or not before its end
    return Groups{{after}, {before}};
}

/// Takes over what came before, or with alternative joins the two: `a or b` is one group, and an alternative
/// that stands for several groups is distributed over them. What folds to nothing is as if not typed.
Result<Done> SearchParser::add(const Groups &groups, bool alternative)
{
    if (groups.empty())
        return Done{};
    if (alternative) {
        m_last = distributed(m_last, groups);
    } else {
        m_query.groups.insert(m_query.groups.end(), m_last.begin(), m_last.end());
        m_last = groups;
    }
    size_t terms = 0;
    qsizetype tokens = 0;
    const auto count = [&](const Groups &counted) {
        for (const auto &group : counted) {
            terms += group.size();
            for (const SearchTerm &term : group) {
                if (const auto *text = std::get_if<TextTerm>(&term.condition))
                    tokens += text->tokens.size();
            }
        }
    };
    count(m_query.groups);
    count(m_last);
    if (terms > mostTerms || tokens > mostTokens)
        return tooLong();
    return Done{};
}

} // namespace domain
