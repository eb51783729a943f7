// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memoryverbs.h"

#include "store/memoryrows.h"
#include "store/searchindex.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Memory;
using domain::MemoryId;
using domain::Result;

namespace {

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(store::MemoryStore)
};

Error noSuchMemory()
{
    return {ErrorCode::NotFound, Words::tr("There is no such memory in this library."), QString()};
}

Error changedMeanwhile()
{
    return {
        ErrorCode::Conflict,
        Words::tr(
            "Somebody else has changed this memory meanwhile; look at the new text before you change it."),
        QString()};
}

QStringList cleanTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        const QString simple = tag.simplified();
        if (!simple.isEmpty() && !clean.contains(simple, Qt::CaseInsensitive))
            clean.append(simple);
    }
    clean.sort();
    return clean;
}

Result<Done> checkImportance(int importance)
{
    if (importance < Memory::lowestImportance || importance > Memory::highestImportance)
        return Error{ErrorCode::InvalidArgument,
                     Words::tr("The importance of a memory is a number from %1 to %2.")
                         .arg(Memory::lowestImportance)
                         .arg(Memory::highestImportance),
                     QString()};
    return Done{};
}

Result<Done> check(const Memory &memory)
{
    if (memory.question.trimmed().isEmpty() && memory.answer.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, Words::tr("A memory needs a question or an answer."),
                     QString()};
    return checkImportance(memory.importance);
}

void bindFields(Statement &statement, const Memory &memory)
{
    statement.bind(QStringLiteral("question"), memory.question);
    statement.bind(QStringLiteral("answer"), memory.answer);
    statement.bindOrNull(QStringLiteral("context"), memory.context);
    statement.bind(QStringLiteral("rating"), memory.rating);
    statement.bind(QStringLiteral("importance"), memory.importance);
    statement.bind(QStringLiteral("tags"), cleanTags(memory.tags));
    statement.bind(QStringLiteral("public"), memory.isPublic);
    statement.bind(QStringLiteral("conversation"), memory.conversationId);
    statement.bind(QStringLiteral("message"), memory.messageId);
}

/// A memory as given, with the conversation that its message is in. What it comes from has to be there, and the
/// message in that conversation.
Result<Memory> withOrigin(Connection &connection, Memory memory)
{
    Statement select(connection, QStringLiteral("memory_origin"));
    select.bind(QStringLiteral("conversation"), memory.conversationId);
    select.bind(QStringLiteral("message"), memory.messageId);
    if (const auto done = select.exec(); !done)
        return done.error();
    const bool known = select.next() && select.integer() > 0;
    const auto holder = select.id<domain::ConversationId>();
    if (memory.conversationId.isValid() && !known)
        return Error{
            ErrorCode::NotFound, Words::tr("The conversation of this memory is not in this library."), {}};
    if (!memory.messageId.isValid())
        return memory;
    if (!holder.isValid())
        return Error{
            ErrorCode::NotFound, Words::tr("The message of this memory is not in this library."), {}};
    if (memory.conversationId.isValid() && memory.conversationId != holder)
        return Error{ErrorCode::InvalidArgument, Words::tr("That message is in another conversation."), {}};
    memory.conversationId = holder;
    return memory;
}

bool haveTheSameOrigin(const Memory &a, const Memory &b)
{
    return a.conversationId == b.conversationId && a.messageId == b.messageId;
}

Result<MemoryId> insertRow(Connection &connection, const Memory &draft)
{
    Statement insert(connection, QStringLiteral("memory_insert"));
    insert.bind(QStringLiteral("user"), draft.userId);
    insert.bind(QStringLiteral("source"), draft.source.left(50));
    insert.bindOrNull(QStringLiteral("external_id"), draft.externalId);
    bindFields(insert, draft);
    if (const auto done = insert.exec(); !done)
        return done.error();
    if (!insert.next())
        return Error{ErrorCode::NotFound, Words::tr("The person of this memory is not in this library."), {}};
    return insert.id<MemoryId>();
}

Result<Memory> single(Connection &connection, MemoryId id)
{
    const auto rows = memoriesById(connection, {id});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? Result<Memory>(noSuchMemory()) : Result<Memory>(rows->first());
}

/// memory.revision must be the one that is there.
Result<Memory> replaceFields(Connection &connection, const Memory &memory)
{
    if (const auto forgotten = unindexMemories(connection, {memory.id}); !forgotten)
        return forgotten.error();
    Statement update(connection, QStringLiteral("memory_update"));
    update.bind(QStringLiteral("id"), memory.id);
    update.bind(QStringLiteral("revision"), memory.revision);
    bindFields(update, memory);
    if (const auto done = update.exec(); !done)
        return done.error();
    if (update.affectedRows() != 1)
        return changedMeanwhile();
    if (const auto indexed = indexMemories(connection, {memory.id}); !indexed)
        return indexed.error();
    return single(connection, memory.id);
}

bool sayTheSame(const Memory &a, const Memory &b)
{
    return a.question == b.question && a.answer == b.answer && a.context == b.context && a.rating == b.rating
        && a.importance == b.importance && cleanTags(a.tags) == cleanTags(b.tags) && a.isPublic == b.isPublic;
}

/// All of them, locked against other writers where that is needed; an error when one is not there.
Result<QList<Memory>> requireAll(Connection &connection, const QList<MemoryId> &ids)
{
    {
        Statement lock(connection, QStringLiteral("memories_lock"));
        lock.bind(QStringLiteral("ids"), ids);
        if (const auto done = lock.exec(); !done)
            return done.error();
    }
    const auto rows = memoriesById(connection, ids);
    if (!rows)
        return rows;
    return rows->size() == ids.size() && !ids.isEmpty() ? rows : Result<QList<Memory>>(noSuchMemory());
}

QStringList retagged(const QStringList &tags, const MemoryRetag &change)
{
    QStringList result = tags;
    result.removeIf([&change](const QString &tag) {
        return change.remove.contains(tag.simplified(), Qt::CaseInsensitive);
    });
    return cleanTags(result + change.add);
}

} // namespace

Result<Memory> insertMemory(Connection &connection, const Memory &draft)
{
    if (const auto checked = check(draft); !checked)
        return checked.error();
    const auto whole = withOrigin(connection, draft);
    if (!whole)
        return whole;
    const auto id = insertRow(connection, *whole);
    if (!id)
        return id.error();
    if (const auto indexed = indexMemories(connection, {*id}); !indexed)
        return indexed.error();
    return single(connection, *id);
}

Result<Memory> updateMemory(Connection &connection, const Memory &memory)
{
    if (const auto checked = check(memory); !checked)
        return checked.error();
    const auto before = single(connection, memory.id);
    if (!before)
        return before;
    if (before->revision != memory.revision)
        return changedMeanwhile();
    // An origin that was there already may be a strange one of a service's: it hinders no other edit.
    const auto whole =
        haveTheSameOrigin(*before, memory) ? Result<Memory>(memory) : withOrigin(connection, memory);
    return whole ? replaceFields(connection, *whole) : whole;
}

Result<Memory> revertMemory(Connection &connection, const Memory &from, const Memory &to)
{
    if (const auto checked = check(to); !checked)
        return checked.error();
    const auto now = single(connection, from.id);
    if (!now)
        return now;
    if (!sayTheSame(*now, from))
        return changedMeanwhile();
    Memory next = to;
    next.id = from.id;
    next.revision = now->revision;
    // What the edit left alone may have gone since, with the conversation.
    if (haveTheSameOrigin(from, to)) {
        next.conversationId = now->conversationId;
        next.messageId = now->messageId;
        return replaceFields(connection, next);
    }
    const auto whole = withOrigin(connection, next);
    return whole ? replaceFields(connection, *whole) : whole;
}

Result<QList<Memory>> runMemoryVerb(Connection &connection, const QString &statement,
                                    const QList<MemoryId> &ids)
{
    if (const auto there = requireAll(connection, ids); !there)
        return there.error();
    {
        Statement update(connection, statement);
        update.bind(QStringLiteral("ids"), ids);
        if (const auto done = update.exec(); !done)
            return done.error();
    }
    return memoriesById(connection, ids);
}

/// One statement for each importance that is given.
Result<QList<Memory>> setMemoryImportance(Connection &connection, const QList<MemoryImportance> &values)
{
    QList<MemoryId> ids;
    std::map<int, QList<MemoryId>> groups;
    for (const MemoryImportance &value : values) {
        if (const auto checked = checkImportance(value.importance); !checked)
            return checked.error();
        ids.append(value.id);
        groups[value.importance].append(value.id);
    }
    if (const auto there = requireAll(connection, ids); !there)
        return there.error();
    for (const auto &[importance, some] : groups) {
        Statement update(connection, QStringLiteral("memories_set_importance"));
        update.bind(QStringLiteral("importance"), importance);
        update.bind(QStringLiteral("ids"), some);
        if (const auto done = update.exec(); !done)
            return done.error();
    }
    return memoriesById(connection, ids);
}

/// One statement for each set of tags that comes out.
Result<QList<Memory>> retagMemories(Connection &connection, const QList<MemoryRetag> &changes)
{
    QList<MemoryId> ids;
    for (const MemoryRetag &change : changes)
        ids.append(change.id);
    const auto rows = requireAll(connection, ids);
    if (!rows)
        return rows.error();
    std::map<QStringList, QList<MemoryId>> groups;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const QStringList tags = retagged(rows->at(i).tags, changes.at(i));
        if (tags != rows->at(i).tags)
            groups[tags].append(changes.at(i).id);
    }
    for (const auto &[tags, some] : groups) {
        Statement update(connection, QStringLiteral("memories_set_tags"));
        update.bind(QStringLiteral("tags"), tags);
        update.bind(QStringLiteral("ids"), some);
        if (const auto done = update.exec(); !done)
            return done.error();
    }
    return memoriesById(connection, ids);
}

Result<QList<MemoryId>> purgeMemories(Connection &connection, const QList<MemoryId> &ids)
{
    const auto rows = requireAll(connection, ids);
    if (!rows)
        return rows.error();
    const bool allTrashed =
        std::all_of(rows->begin(), rows->end(), [](const Memory &row) { return row.trashedAt.has_value(); });
    if (!allTrashed)
        return Error{
            ErrorCode::InvalidArgument,
            Words::tr("Only what lies in the trash can be deleted for good; move the memory there first."),
            QString()};
    if (const auto forgotten = unindexMemories(connection, ids); !forgotten)
        return forgotten.error();
    Statement purge(connection, QStringLiteral("memories_purge"));
    purge.bind(QStringLiteral("ids"), ids);
    if (const auto done = purge.exec(); !done)
        return done.error();
    return ids;
}

Result<QStringList> memoryTags(Connection &connection)
{
    Statement select(connection, QStringLiteral("memory_tags"));
    if (const auto done = select.exec(); !done)
        return done.error();
    QStringList tags;
    while (select.next())
        tags.append(select.text());
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return tags;
}

} // namespace store
