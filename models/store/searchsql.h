// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchquery.h"
#include "store/location.h"

#include <QList>

namespace store {

class Statement;

/// A query as an SQL condition with values to bind. Text that a person typed is only ever a bound value.
struct SearchCondition {
    QString where; ///< empty: everything; macros not yet expanded
    QList<std::pair<QString, std::variant<QString, qint64>>> values;

    void bindTo(Statement &statement) const;
};

/// Whether the caller's statement matches indexQuery() itself, which is exact on SQLite and then left out.
enum class IndexMatch { ByCaller, InCondition };

/// The messages that a query is about, over message_search s, messages m, conversations c, users u.
[[nodiscard]] SearchCondition messageCondition(const domain::SearchQuery &query, Backend backend,
                                               IndexMatch match);

/// The conversations (alias c, users u) that a query is about: fields of the conversation, and words that its
/// title or one of its messages holds.
[[nodiscard]] SearchCondition conversationCondition(const domain::SearchQuery &query, Backend backend);

/// The memories (alias m, users u) that a query is about.
[[nodiscard]] SearchCondition memoryCondition(const domain::SearchQuery &query, Backend backend);

} // namespace store
