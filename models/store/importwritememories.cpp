// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importtext.h"
#include "store/importwriter.h"
#include "store/searchindex.h"
#include "store/statement.h"

#include <algorithm>

namespace store {

using domain::Done;
using domain::Memory;
using domain::MemoryId;
using domain::MemoryRecord;
using domain::Result;
using domain::Timestamp;

namespace {

void putBody(RowSink &sink, const MemoryRecord &record)
{
    sink.text(record.question);
    sink.text(record.answer);
    sink.textOrNull(record.context);
    sink.integer(record.rating ? storableCount(*record.rating) : std::nullopt);
    sink.integer(std::clamp(record.importance, Memory::lowestImportance, Memory::highestImportance));
    QStringList tags;
    for (const QString &tag : record.tags)
        tags.append(storable(tag));
    tags.sort();
    sink.texts(tags);
    sink.flag(record.isPublic);
}

Timestamp changedAt(const MemoryRecord &record, Timestamp now)
{
    return record.updatedAt ? *record.updatedAt : record.createdAt.value_or(now);
}

} // namespace

Result<Done> ImportWriter::writeMemories()
{
    if (m_plan.memories.empty())
        return Done{};
    using Step = Result<Done> (ImportWriter::*)();
    for (const Step step :
         {&ImportWriter::addMemories, &ImportWriter::changeMemories, &ImportWriter::linkMemories}) {
        if (const auto done = (this->*step)(); !done)
            return done;
    }
    return Done{};
}

/// Of this chunk, or of what was there before.
ImportWriter::Link ImportWriter::linkOf(const MemoryRecord &record) const
{
    if (record.conversationExternalId.isEmpty())
        return {};
    const QString source = linkSource(record, m_target.source);
    const QString key = externalKey(record.conversationExternalId);
    const QString messageKey = externalKey(record.messageExternalId);
    Link link;
    const auto known = m_known.links.constFind({source, key});
    if (known != m_known.links.constEnd())
        link = {known->conversation, known->messages.value(messageKey)};
    if (source != m_target.source)
        return link;
    if (const auto state = m_known.conversations.value(key)) {
        link.conversation = state->id;
        const auto message = state->messages.constFind(messageKey);
        if (message != state->messages.constEnd())
            link.message = message->id;
    }
    return link;
}

Result<Done> ImportWriter::addMemories()
{
    const auto isNew = [](const PlannedMemory &memory) { return !memory.existing.isValid(); };
    const auto count = std::count_if(m_plan.memories.begin(), m_plan.memories.end(), isNew);
    if (count == 0)
        return Done{};
    const auto numbers = reserve(QStringLiteral("memories"), count);
    if (!numbers)
        return numbers.error();
    auto sink = addRows(m_connection, QStringLiteral("memories"));
    if (!sink)
        return sink.error();
    RowSink &row = **sink;
    for (const PlannedMemory &memory : m_plan.memories) {
        if (!isNew(memory))
            continue;
        const MemoryRecord &record = *memory.record;
        const MemoryId id{numbers->at(m_memoryIds.size())};
        const Link link = linkOf(record);
        m_memoryIds.append(id);
        row.id(id);
        row.id(m_target.user);
        row.text(m_target.source);
        row.text(memory.key);
        row.id(link.conversation);
        row.id(link.message);
        putBody(row, record);
        row.time(record.trashed ? std::optional(record.trashedAt.value_or(m_target.now)) : std::nullopt);
        row.text(QString::fromLatin1(memory.hash));
        row.time(changedAt(record, m_target.now));
        row.time(record.createdAt.value_or(changedAt(record, m_target.now)));
        row.time(changedAt(record, m_target.now));
        row.id(m_target.batch);
        if (const auto ended = row.endRow(); !ended)
            return ended;
    }
    if (const auto finished = row.finish(); !finished)
        return finished;
    return indexMemories(m_connection, m_memoryIds);
}

Result<Done> ImportWriter::changeMemories()
{
    QList<MemoryId> ids;
    for (const PlannedMemory &memory : m_plan.memories) {
        if (memory.existing.isValid() && !memory.linkOnly)
            ids.append(memory.existing);
    }
    if (ids.isEmpty())
        return Done{};
    QStringList texts;
    for (const MemoryId id : std::as_const(ids))
        texts.append(id.toString());
    if (const auto kept = keepBefore(QStringLiteral("memories"), texts); !kept)
        return kept;
    if (const auto unindexed = unindexMemories(m_connection, ids); !unindexed)
        return unindexed;
    auto sink = changeRows(m_connection, QStringLiteral("memories"));
    if (!sink)
        return sink.error();
    RowSink &row = **sink;
    for (const PlannedMemory &memory : m_plan.memories) {
        if (!memory.existing.isValid() || memory.linkOnly)
            continue;
        const Link link = linkOf(*memory.record);
        row.id(link.conversation);
        row.id(link.message);
        putBody(row, *memory.record);
        row.text(QString::fromLatin1(memory.hash));
        // The same moment twice: a later edit by a person is told apart by it.
        row.time(memory.record->updatedAt.value_or(m_target.now));
        row.time(memory.record->updatedAt.value_or(m_target.now));
        row.id(memory.existing);
        if (const auto ended = row.endRow(); !ended)
            return ended;
    }
    if (const auto finished = row.finish(); !finished)
        return finished;
    return indexMemories(m_connection, ids);
}

Result<Done> ImportWriter::linkMemories()
{
    QStringList ids;
    for (const PlannedMemory &memory : m_plan.memories) {
        if (memory.linkOnly && memory.existing.isValid())
            ids.append(memory.existing.toString());
    }
    if (ids.isEmpty())
        return Done{};
    if (const auto kept = keepBefore(QStringLiteral("memories"), ids); !kept)
        return kept;
    auto sink = changeRows(m_connection, QStringLiteral("links"));
    if (!sink)
        return sink.error();
    RowSink &row = **sink;
    for (const PlannedMemory &memory : m_plan.memories) {
        if (!memory.linkOnly || !memory.existing.isValid())
            continue;
        const Link link = linkOf(*memory.record);
        row.id(link.conversation);
        row.id(link.message);
        row.id(memory.existing);
        if (const auto ended = row.endRow(); !ended)
            return ended;
    }
    return row.finish();
}

} // namespace store
