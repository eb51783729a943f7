// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timestamp.h"

#include <QList>

#include <vector>

namespace store {

class Connection;

// The search index of SQLite is written here, within the caller's transaction, since only the program can
// tokenise. On PostgreSQL triggers keep it, for every writer, and these do nothing.

/// What the index of SQLite takes for a message.
struct NewEntry {
    domain::MessageId id;
    domain::ConversationId conversation;
    domain::Timestamp createdAt;
    bool hasCode = false;
    QString tokens; ///< indexTokens() of the text
};

/// The tokens of a text with a space between two. Any thread.
[[nodiscard]] QString indexTokens(const QString &text);
/// True when a text holds a fenced block of code. Any thread.
[[nodiscard]] bool holdsCode(const QString &text);

/// After messages were inserted whose tokens are known, as a bulk import knows them. Only on SQLite.
domain::Result<domain::Done> indexNewMessages(Connection &connection, const std::vector<NewEntry> &messages);
/// After messages were inserted.
domain::Result<domain::Done> indexMessages(Connection &connection, const QList<domain::MessageId> &ids);
/// Before messages are changed or deleted: the index needs their old text to forget it.
domain::Result<domain::Done> unindexMessages(Connection &connection, const QList<domain::MessageId> &ids);
/// Before whole conversations are deleted.
domain::Result<domain::Done> unindexConversations(Connection &connection,
                                                  const QList<domain::ConversationId> &ids);

/// After conversations were added, or their titles changed; forgets by itself when they are deleted.
domain::Result<domain::Done> indexTitles(Connection &connection, const QList<domain::ConversationId> &ids);

/// The same as for messages, for memories.
domain::Result<domain::Done> indexMemories(Connection &connection, const QList<domain::MemoryId> &ids);
domain::Result<domain::Done> unindexMemories(Connection &connection, const QList<domain::MemoryId> &ids);

/// Makes the whole index anew of the library's texts, after a migration that begins it.
[[nodiscard]] domain::Result<domain::Done> indexEverything(Connection &connection);

} // namespace store
