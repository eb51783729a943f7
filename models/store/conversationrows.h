// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "store/statement.h"

namespace store {

/// Reads the columns of sql/shared/conversation_columns.sql from the current row.
[[nodiscard]] domain::Conversation readConversation(Statement &row);

/// All rows of a statement that was executed.
domain::Result<QList<domain::Conversation>> readConversations(Statement &statement);

/// Those that exist, in the order of ids.
domain::Result<QList<domain::Conversation>> conversationsById(Connection &connection,
                                                              const QList<domain::ConversationId> &ids);

/// ErrorCode::NotFound unless all of them exist: a list of ids that no longer fits the library is refused before
/// anything is written. Locks their rows.
domain::Result<domain::Done> requireAll(Connection &connection, const QList<domain::ConversationId> &ids);

} // namespace store
