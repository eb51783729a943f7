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

/// Rows of sql/shared/conversation_columns.sql, newest activity first; binds :limit, and with a key also
/// :after_time and :after_id.
[[nodiscard]] ConversationSql conversationPageSql(const ConversationFilter &filter, bool afterKey,
                                                  Backend backend);

/// The last row's place, time, id of every page of :page_size rows, the total beside each.
[[nodiscard]] ConversationSql conversationKeysSql(const ConversationFilter &filter, Backend backend);

} // namespace store
