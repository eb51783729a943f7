// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QList>

namespace store {

class Connection;

// The search index of SQLite is written here, within the caller's transaction, since only the program can
// tokenise. On PostgreSQL triggers keep it, for every writer, and these do nothing.

/// After messages were inserted.
domain::Result<domain::Done> indexMessages(Connection &connection, const QList<domain::MessageId> &ids);
/// Before messages are changed or deleted: the index needs their old text to forget it.
domain::Result<domain::Done> unindexMessages(Connection &connection, const QList<domain::MessageId> &ids);
/// Before whole conversations are deleted.
domain::Result<domain::Done> unindexConversations(Connection &connection, const QList<domain::ConversationId> &ids);

/// After conversations were added, or their titles changed; forgets by itself when they are deleted.
domain::Result<domain::Done> indexTitles(Connection &connection, const QList<domain::ConversationId> &ids);

/// The same as for messages, for memories.
domain::Result<domain::Done> indexMemories(Connection &connection, const QList<domain::MemoryId> &ids);
domain::Result<domain::Done> unindexMemories(Connection &connection, const QList<domain::MemoryId> &ids);

} // namespace store
