// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "store/statement.h"

namespace store {

/// Reads the columns of sql/shared/message_columns.sql from the current row; attachments stay empty. A role that
/// nobody knows is read as System, with its name as the author.
[[nodiscard]] domain::Message readMessage(Statement &row);

/// All rows of a statement that was executed, with their attachments.
domain::Result<QList<domain::Message>> readMessages(Connection &connection, Statement &statement);

/// Those that exist, with their attachments, in the order of ids.
domain::Result<QList<domain::Message>> messagesById(Connection &connection,
                                                    const QList<domain::MessageId> &ids);

} // namespace store
