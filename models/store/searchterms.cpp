// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchterms.h"

#include "domain/searchtext.h"

#include <QStringList>

namespace store {

using domain::SearchQuery;
using domain::SearchTerm;
using domain::TextTerm;

namespace {

/// The index keeps the beginning of a long word.
QString indexed(const QString &token)
{
    return token.left(domain::longestToken);
}

QString postgresTerm(const TextTerm &term, const QString &between)
{
    QStringList words;
    for (const QString &token : term.tokens)
        words.append(u'\'' + indexed(token) + u'\'');
    const QString joined = words.join(between) + (term.lastIsPrefix ? QStringLiteral(":*") : QString());
    return words.size() > 1 ? u'(' + joined + u')' : joined;
}

QString sqliteTerm(const TextTerm &term)
{
    QStringList words;
    for (const QString &token : term.tokens)
        words.append(indexed(token));
    return u'"' + words.join(u' ') + (term.lastIsPrefix ? QStringLiteral("\" *") : QStringLiteral("\""));
}

bool isWordsOnly(const std::vector<SearchTerm> &group)
{
    return std::all_of(group.begin(), group.end(),
                       [](const SearchTerm &term) { return isContentTerm(term) && !term.negated; });
}

QString groupText(const std::vector<SearchTerm> &group, Backend backend)
{
    QStringList terms;
    for (const SearchTerm &term : group) {
        const auto &text = std::get<TextTerm>(term.condition);
        terms.append(backend == Backend::Sqlite ? sqliteTerm(text) : looseTerm(text));
    }
    const QString alternatives =
        terms.join(backend == Backend::Sqlite ? QStringLiteral(" OR ") : QStringLiteral(" | "));
    return terms.size() > 1 ? u'(' + alternatives + u')' : alternatives;
}

} // namespace

bool isContentTerm(const SearchTerm &term)
{
    const auto *text = std::get_if<TextTerm>(&term.condition);
    return text && !text->inTitle;
}

QString indexTerm(const TextTerm &term, Backend backend)
{
    return backend == Backend::Sqlite ? sqliteTerm(term) : postgresTerm(term, QStringLiteral(" <-> "));
}

QString looseTerm(const TextTerm &term)
{
    return postgresTerm(term, QStringLiteral(" & "));
}

QString indexQuery(const SearchQuery &query, Backend backend)
{
    QStringList groups;
    for (const auto &group : query.groups) {
        if (isWordsOnly(group))
            groups.append(groupText(group, backend));
    }
    return groups.join(backend == Backend::Sqlite ? QStringLiteral(" AND ") : QStringLiteral(" & "));
}

QString tokenPattern(const TextTerm &term)
{
    return QStringLiteral("% ") + term.tokens.join(u' ')
        + (term.lastIsPrefix ? QStringLiteral("%") : QStringLiteral(" %"));
}

} // namespace store
