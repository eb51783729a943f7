// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/memorystore.h"

namespace store {

// The verbs of MemoryStore, each a task in the transaction of a write. Thread of the connection.

domain::Result<domain::Memory> insertMemory(Connection &connection, const domain::Memory &draft);
domain::Result<domain::Memory> updateMemory(Connection &connection, const domain::Memory &memory);
domain::Result<domain::Memory> revertMemory(Connection &connection, const domain::Memory &from,
                                            const domain::Memory &to);
/// Runs a statement with :ids on memories that are all there; answers with the rows as they are then.
domain::Result<QList<domain::Memory>> runMemoryVerb(Connection &connection, const QString &statement,
                                                    const QList<domain::MemoryId> &ids);
domain::Result<QList<domain::Memory>> setMemoryImportance(Connection &connection,
                                                          const QList<MemoryImportance> &values);
domain::Result<QList<domain::Memory>> retagMemories(Connection &connection,
                                                    const QList<MemoryRetag> &changes);
domain::Result<QList<domain::MemoryId>> purgeMemories(Connection &connection,
                                                      const QList<domain::MemoryId> &ids);
domain::Result<QStringList> memoryTags(Connection &connection);

} // namespace store
