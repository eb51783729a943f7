// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/conversationstore.h"
#include "store/location.h"
#include "store/searchsql.h"

namespace store {

class Statement;

/// A statement put together for a filter: its text (macros not yet expanded) and the query's values.
struct ConversationSql {
    QString text;
    SearchCondition condition;

    void bindTo(Statement &statement) const { condition.bindTo(statement); }
};

/// Rows of sql/shared/conversation_columns.sql in the filter's order, behind them the value that they are sorted
/// by; binds :limit, and with a key also :after_key and :after_id.
[[nodiscard]] ConversationSql conversationPageSql(const ConversationFilter &filter, bool afterKey,
                                                  Backend backend);

/// The last row's place, value, id of every page of :page_size rows, the total and the row's group beside each;
/// and the same of the first row of every group.
[[nodiscard]] ConversationSql conversationKeysSql(const ConversationFilter &filter,
                                                  const QList<domain::Timestamp> &groups, Backend backend);

/// The number, from 1, of the conversation :id in the list; no row when it isn't there.
[[nodiscard]] ConversationSql conversationPlaceSql(const ConversationFilter &filter, Backend backend);

} // namespace store
