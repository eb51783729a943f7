// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memoryrows.h"

#include <QHash>

#include <algorithm>

namespace store {

using domain::Memory;
using domain::MemoryId;
using domain::Result;

Memory readMemory(Statement &row)
{
    Memory memory;
    memory.id = row.id<MemoryId>();
    memory.userId = row.id<domain::UserId>();
    memory.userName = row.text();
    memory.conversationId = row.id<domain::ConversationId>();
    memory.messageId = row.id<domain::MessageId>();
    memory.question = row.text();
    memory.answer = row.text();
    memory.context = row.text();
    if (const auto rating = row.optionalInteger())
        memory.rating = int(*rating);
    memory.importance =
        int(std::clamp<qint64>(row.integer(), Memory::lowestImportance, Memory::highestImportance));
    memory.tags = row.texts();
    memory.tags.removeAll(QString());
    memory.tags.sort();
    memory.isPublic = row.flag();
    memory.source = row.text();
    memory.externalId = row.text();
    memory.trashedAt = row.optionalTime();
    memory.revision = row.integer();
    memory.createdAt = row.time();
    memory.updatedAt = row.time();
    return memory;
}

Result<QList<Memory>> readMemories(Statement &statement)
{
    QList<Memory> rows;
    while (statement.next())
        rows.append(readMemory(statement));
    if (const auto finished = statement.finish(); !finished)
        return finished.error();
    return rows;
}

Result<QList<Memory>> memoriesById(Connection &connection, const QList<MemoryId> &ids)
{
    Statement select(connection, QStringLiteral("memories_by_id"));
    select.bind(QStringLiteral("ids"), ids);
    if (const auto done = select.exec(); !done)
        return done.error();
    const auto found = readMemories(select);
    if (!found)
        return found;
    QHash<MemoryId, const Memory *> byId;
    for (const Memory &memory : *found)
        byId.insert(memory.id, &memory);
    QList<Memory> ordered;
    ordered.reserve(found->size());
    for (const MemoryId &id : ids) {
        if (const Memory *memory = byId.value(id))
            ordered.append(*memory);
    }
    return ordered;
}

} // namespace store
