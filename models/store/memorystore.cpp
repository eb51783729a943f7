// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memorystore.h"

#include "store/memorypage.h"
#include "store/memoryrows.h"
#include "store/memoryverbs.h"
#include "store/worker.h"

namespace store {

using domain::Memory;
using domain::MemoryId;
using domain::Page;
using domain::PageRequest;
using domain::Result;

QFuture<Result<Page<Memory>>> MemoryStore::page(const MemoryFilter &filter, const PageRequest &request)
{
    return m_worker.read(
        [filter, request](Connection &connection) { return selectMemoryPage(connection, filter, request); });
}

QFuture<Result<Page<Memory>>> MemoryStore::previews(const MemoryFilter &filter, const PageRequest &request)
{
    return m_worker.read([filter, request](Connection &connection) {
        return selectMemoryPage(connection, filter, request, MemoryTexts::Beginnings);
    });
}

QFuture<Result<ListSkeleton>> MemoryStore::skeleton(const MemoryFilter &filter, int pageSize)
{
    return m_counting.read([filter, pageSize](Connection &connection) {
        return selectMemorySkeleton(connection, filter, pageSize);
    });
}

QFuture<Result<QStringList>> MemoryStore::tags()
{
    return m_counting.read([](Connection &connection) { return memoryTags(connection); });
}

MemoryStore::Memories MemoryStore::byIds(const QList<MemoryId> &ids)
{
    return m_worker.read([ids](Connection &connection) { return memoriesById(connection, ids); });
}

QFuture<Result<Memory>> MemoryStore::add(const Memory &draft)
{
    return writeOne([draft](Connection &connection) { return insertMemory(connection, draft); });
}

QFuture<Result<Memory>> MemoryStore::update(const Memory &memory)
{
    return writeOne([memory](Connection &connection) { return updateMemory(connection, memory); });
}

QFuture<Result<Memory>> MemoryStore::revert(const Memory &from, const Memory &to)
{
    return writeOne([from, to](Connection &connection) { return revertMemory(connection, from, to); });
}

QFuture<Result<Memory>> MemoryStore::writeOne(const std::function<Result<Memory>(Connection &)> &task)
{
    return m_worker.write(task, [this](const Memory &row) {
        QMetaObject::invokeMethod(
            this, [this, row] { Q_EMIT changed({row}); }, Qt::QueuedConnection);
    });
}

MemoryStore::Memories MemoryStore::writeSome(const std::function<Result<QList<Memory>>(Connection &)> &task)
{
    return m_worker.write(task, [this](const QList<Memory> &rows) {
        QMetaObject::invokeMethod(
            this, [this, rows] { Q_EMIT changed(rows); }, Qt::QueuedConnection);
    });
}

MemoryStore::Memories MemoryStore::setImportance(const QList<MemoryImportance> &values)
{
    return writeSome([values](Connection &connection) { return setMemoryImportance(connection, values); });
}

MemoryStore::Memories MemoryStore::retag(const QList<MemoryRetag> &changes)
{
    return writeSome([changes](Connection &connection) { return retagMemories(connection, changes); });
}

MemoryStore::Memories MemoryStore::trash(const QList<MemoryId> &ids)
{
    return writeSome([ids](Connection &connection) {
        return runMemoryVerb(connection, QStringLiteral("memories_trash"), ids);
    });
}

MemoryStore::Memories MemoryStore::restore(const QList<MemoryId> &ids)
{
    return writeSome([ids](Connection &connection) {
        return runMemoryVerb(connection, QStringLiteral("memories_restore"), ids);
    });
}

QFuture<Result<QList<MemoryId>>> MemoryStore::purge(const QList<MemoryId> &ids)
{
    return m_worker.write([ids](Connection &connection) { return purgeMemories(connection, ids); },
                          [this](const QList<MemoryId> &gone) {
                              QMetaObject::invokeMethod(
                                  this, [this, gone] { Q_EMIT removed(gone); }, Qt::QueuedConnection);
                          });
}

} // namespace store
