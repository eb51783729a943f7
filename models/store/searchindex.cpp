// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

namespace store {

using domain::Done;
using domain::Result;

Result<Done> indexMessages(Connection &, const QList<domain::MessageId> &) { return Done{}; }
Result<Done> unindexMessages(Connection &, const QList<domain::MessageId> &) { return Done{}; }
Result<Done> unindexConversations(Connection &, const QList<domain::ConversationId> &) { return Done{}; }
Result<Done> indexMemories(Connection &, const QList<domain::MemoryId> &) { return Done{}; }
Result<Done> unindexMemories(Connection &, const QList<domain::MemoryId> &) { return Done{}; }

} // namespace store
