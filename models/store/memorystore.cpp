// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memorystore.h"

#include "store/memorypage.h"
#include "store/memoryrows.h"
#include "store/searchindex.h"
#include "store/worker.h"

#include <QCoreApplication>
#include <QSet>

namespace store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Memory;
using domain::MemoryId;
using domain::Page;
using domain::PageRequest;
using domain::Result;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("store::MemoryStore", text);
}

Error noSuchMemory()
{
    return {ErrorCode::NotFound, tr("There is no such memory in this library."), QString()};
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

Result<Done> check(const Memory &memory)
{
    if (memory.question.trimmed().isEmpty() && memory.answer.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, tr("A memory needs a question or an answer."), QString()};
    if (memory.importance < Memory::lowestImportance || memory.importance > Memory::highestImportance)
        return Error{ErrorCode::InvalidArgument,
                     tr("The importance of a memory is a number from %1 to %2.")
                         .arg(Memory::lowestImportance)
                         .arg(Memory::highestImportance),
                     QString()};
    return Done{};
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
}

Result<MemoryId> insertMemory(Connection &connection, const Memory &draft)
{
    Statement insert(connection, QStringLiteral("memory_insert"));
    insert.bind(QStringLiteral("user"), draft.userId);
    insert.bind(QStringLiteral("conversation"), draft.conversationId);
    insert.bind(QStringLiteral("message"), draft.messageId);
    insert.bind(QStringLiteral("has_conversation"), draft.conversationId.isValid());
    insert.bind(QStringLiteral("has_message"), draft.messageId.isValid());
    insert.bind(QStringLiteral("source"), draft.source.left(50));
    insert.bindOrNull(QStringLiteral("external_id"), draft.externalId);
    bindFields(insert, draft);
    if (const auto done = insert.exec(); !done)
        return done.error();
    if (!insert.next())
        return Error{ErrorCode::NotFound,
                     tr("The person, the conversation or the message of this memory is not in this library."),
                     QString()};
    return insert.id<MemoryId>();
}

Result<Memory> single(Connection &connection, MemoryId id)
{
    const auto rows = memoriesById(connection, {id});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? Result<Memory>(noSuchMemory()) : Result<Memory>(rows->first());
}

Result<Done> replaceFields(Connection &connection, const Memory &memory)
{
    const auto before = single(connection, memory.id);
    if (!before)
        return before.error();
    const Error conflict{
        ErrorCode::Conflict,
        tr("Somebody else has changed this memory meanwhile; look at the new text before you change it."),
        QString()};
    if (before->revision != memory.revision)
        return conflict;
    if (const auto forgotten = unindexMemories(connection, {memory.id}); !forgotten)
        return forgotten;
    Statement update(connection, QStringLiteral("memory_update"));
    update.bind(QStringLiteral("id"), memory.id);
    update.bind(QStringLiteral("revision"), memory.revision);
    bindFields(update, memory);
    if (const auto done = update.exec(); !done)
        return done;
    if (update.affectedRows() != 1)
        return conflict;
    return indexMemories(connection, {memory.id});
}

/// All of them, or an error when one is not there.
Result<QList<Memory>> requireAll(Connection &connection, const QList<MemoryId> &ids)
{
    const auto rows = memoriesById(connection, ids);
    if (!rows)
        return rows;
    return rows->size() == ids.size() && !ids.isEmpty() ? rows : Result<QList<Memory>>(noSuchMemory());
}

Result<QList<Memory>> runVerb(Connection &connection, const QString &statement, const QList<MemoryId> &ids)
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

Result<QList<MemoryId>> purgeAll(Connection &connection, const QList<MemoryId> &ids)
{
    const auto rows = requireAll(connection, ids);
    if (!rows)
        return rows.error();
    const bool allTrashed =
        std::all_of(rows->begin(), rows->end(), [](const Memory &row) { return row.trashedAt.has_value(); });
    if (!allTrashed)
        return Error{ErrorCode::InvalidArgument,
                     tr("Only what lies in the trash can be deleted for good; move the memory there first."),
                     QString()};
    if (const auto forgotten = unindexMemories(connection, ids); !forgotten)
        return forgotten.error();
    Statement purge(connection, QStringLiteral("memories_purge"));
    purge.bind(QStringLiteral("ids"), ids);
    if (const auto done = purge.exec(); !done)
        return done.error();
    return ids;
}

} // namespace

QFuture<Result<Page<Memory>>> MemoryStore::page(const MemoryFilter &filter, const PageRequest &request)
{
    return m_worker.read(
        [filter, request](Connection &connection) { return selectMemoryPage(connection, filter, request); });
}

MemoryStore::Memories MemoryStore::byIds(const QList<MemoryId> &ids)
{
    return m_worker.read([ids](Connection &connection) { return memoriesById(connection, ids); });
}

QFuture<Result<Memory>> MemoryStore::add(const Memory &draft)
{
    return writeOne([draft](Connection &connection) -> Result<Memory> {
        if (const auto checked = check(draft); !checked)
            return checked.error();
        const auto id = insertMemory(connection, draft);
        if (!id)
            return id.error();
        if (const auto indexed = indexMemories(connection, {*id}); !indexed)
            return indexed.error();
        return single(connection, *id);
    });
}

QFuture<Result<Memory>> MemoryStore::update(const Memory &memory)
{
    return writeOne([memory](Connection &connection) -> Result<Memory> {
        if (const auto checked = check(memory); !checked)
            return checked.error();
        if (const auto replaced = replaceFields(connection, memory); !replaced)
            return replaced.error();
        return single(connection, memory.id);
    });
}

QFuture<Result<Memory>> MemoryStore::writeOne(const std::function<Result<Memory>(Connection &)> &task)
{
    return m_worker.write(task, [this](const Memory &row) {
        QMetaObject::invokeMethod(
            this, [this, row] { Q_EMIT changed({row}); }, Qt::QueuedConnection);
    });
}

MemoryStore::Memories MemoryStore::verb(const QString &statement, const QList<MemoryId> &ids)
{
    return m_worker.write(
        [statement, ids](Connection &connection) { return runVerb(connection, statement, ids); },
        [this](const QList<Memory> &rows) {
            QMetaObject::invokeMethod(
                this, [this, rows] { Q_EMIT changed(rows); }, Qt::QueuedConnection);
        });
}

MemoryStore::Memories MemoryStore::trash(const QList<MemoryId> &ids)
{
    return verb(QStringLiteral("memories_trash"), ids);
}

MemoryStore::Memories MemoryStore::restore(const QList<MemoryId> &ids)
{
    return verb(QStringLiteral("memories_restore"), ids);
}

QFuture<Result<QList<MemoryId>>> MemoryStore::purge(const QList<MemoryId> &ids)
{
    return m_worker.write([ids](Connection &connection) { return purgeAll(connection, ids); },
                          [this](const QList<MemoryId> &gone) {
                              QMetaObject::invokeMethod(
                                  this, [this, gone] { Q_EMIT removed(gone); }, Qt::QueuedConnection);
                          });
}

} // namespace store
