// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchsql.h"

namespace store {

/// Ways to the newest messages that match; no single one is quick for every word (docs/decisions/0006-search.md).
enum class SearchPath {
    Recent,  ///< look only at the newest messages: finds a page of a common word at once
    Indexed, ///< take up to mostIndexed matches from the index, then sort: for rare words
    Walk,    ///< from the newest message backwards until the page is full
};

/// How many messages Recent looks at, and how many matches Indexed takes, at most.
constexpr int mostRecent = 4000;
constexpr int mostIndexed = 2000;

/// A statement over messages: text with macros, and values. Its rows are: how many matches Indexed took (else 0),
/// the key of the row for a cursor, message id, conversation id, title, preview, source, role, time, content. With Indexed
/// there is always a row, and one without a key stands for "none".
struct SearchStatement {
    QString text;
    SearchCondition condition;
    QString index; ///< the index query, bound as :match where it is not empty
};

/// after: the statement continues after a key, bound as :after_time and :after_id, or :after_key on SQLite.
[[nodiscard]] SearchStatement messageSearch(const domain::SearchQuery &query, Backend backend,
                                            SearchPath path, bool after);

/// Counts matches, :limit at most.
[[nodiscard]] SearchStatement messageCount(const domain::SearchQuery &query, Backend backend);

/// Ids of the matches in conversation :conversation, in order of sequence.
[[nodiscard]] SearchStatement conversationSearch(const domain::SearchQuery &query, Backend backend);

/// Memories: rows as of messageSearch, question and answer instead of preview and content.
[[nodiscard]] SearchStatement memorySearch(const domain::SearchQuery &query, bool after, Backend backend);
[[nodiscard]] SearchStatement memoryCount(const domain::SearchQuery &query, Backend backend);

} // namespace store
