// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace domain {

/// How text becomes the tokens of the search index, the same in both databases
/// (resources/sql/postgresql/migrations/0002_search.up.sql: function search_tokens; a test compares the two).
///
/// Folding: NFKD, lower case, diacritics dropped, NFKC; đ ł ø ß æ œ ı ς become d l o ss ae oe i σ.
/// Words are runs of letters, digits and marks. Scripts without spaces (Chinese, Japanese, Korean, Thai …)
/// and pictographs become overlapping pairs of characters, and a run ends with its last character alone:
/// 今天天气 gives 今天 天天 天气 气, so that any piece of it is found.

/// Characters (code points) of a message that are indexed; what lies beyond is kept and shown, but not found.
constexpr qsizetype indexedCharacters = 100'000;

/// Characters of a word that are indexed: a longer one (a hash, encoded bytes) is known by its beginning.
constexpr qsizetype longestToken = 255;

/// What the index sees of a text: its first indexedCharacters.
[[nodiscard]] QString indexedPart(const QString &text);

/// The text folded for comparing (not tokenised).
[[nodiscard]] QString foldedForSearch(const QString &text);

/// The tokens of a text in order, at most indexedCharacters of it.
[[nodiscard]] QStringList searchTokens(const QString &text);

/// The tokens that a word of a query stands for: like searchTokens, but a run of a script without
/// spaces at the end has no last single character, unless it is just one: then lastIsPrefix is set.
struct QueryTokens {
    QStringList tokens;
    bool lastIsPrefix = false;
};
[[nodiscard]] QueryTokens queryTokens(const QString &word);

/// One token of a folded text.
struct TokenRange {
    qsizetype start = 0; ///< in the folded text, in UTF-16 units
    qsizetype length = 0;
    bool unspaced = false; ///< of a script without spaces
};

/// The tokens of a text that is folded already, in order.
[[nodiscard]] std::vector<TokenRange> tokenRanges(QStringView folded);

} // namespace domain
