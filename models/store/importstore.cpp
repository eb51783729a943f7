// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importstore.h"

#include "store/importbatch.h"
#include "store/importchunk.h"
#include "store/worker.h"

#include <QCoreApplication>

#include <exception>

namespace store {

using domain::BatchId;
using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::ImportBatch;
using domain::ImportReport;
using domain::Result;

namespace {

/// From here on the planner's statistics of before are misleading.
constexpr qint64 largeImport = 5'000;

/// A chunk may be too large for this machine's memory: that is an error like others.
template <typename Work>
auto guarded(const Work &work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::exception &failure) {
        return Error{ErrorCode::InvalidData,
                     QCoreApplication::translate(
                         "store::ImportStore",
                         "These records don't fit into this machine's memory; nothing of them was written."),
                     QString::fromUtf8(failure.what())};
    }
}

/// Made on the thread that asks, so that the worker writes one chunk while the next is prepared.
Result<std::shared_ptr<const std::vector<RecordHashes>>> hashedRecords(const ImportChunk &chunk)
{
    return guarded([&]() -> Result<std::shared_ptr<const std::vector<RecordHashes>>> {
        return std::make_shared<const std::vector<RecordHashes>>(hashesOf(chunk));
    });
}

bool changed(const domain::ImportCounts &counts)
{
    return counts.added > 0 || counts.updated > 0;
}

} // namespace

QFuture<Result<BatchId>> ImportStore::begin(const QString &userName, const QStringList &files)
{
    return m_worker.write([userName = userName.trimmed(), files](Connection &connection) {
        return beginBatch(connection, userName, files);
    });
}

QFuture<Result<ImportOutcome>> ImportStore::write(BatchId batch, std::shared_ptr<const ImportChunk> chunk)
{
    const auto hashes = hashedRecords(*chunk);
    if (!hashes)
        return QtFuture::makeReadyFuture(Result<ImportOutcome>(hashes.error()));
    return m_worker.write(
        [batch, chunk, hashes = *hashes](Connection &connection) -> Result<ImportOutcome> {
            return guarded([&] { return writeChunk(connection, batch, *chunk, *hashes); });
        },
        [this](const ImportOutcome &outcome) {
            if (changed(outcome.conversations) || changed(outcome.memories))
                announce();
        });
}

QFuture<Result<ImportOutcome>> ImportStore::preview(const QString &userName,
                                                    std::shared_ptr<const ImportChunk> chunk)
{
    const auto hashes = hashedRecords(*chunk);
    if (!hashes)
        return QtFuture::makeReadyFuture(Result<ImportOutcome>(hashes.error()));
    return m_worker.read([userName = userName.trimmed(), chunk,
                          hashes = *hashes](Connection &connection) -> Result<ImportOutcome> {
        return guarded([&] { return previewChunk(connection, userName, *chunk, *hashes); });
    });
}

QFuture<Result<Done>> ImportStore::finish(BatchId batch, const ImportReport &report)
{
    auto finished = m_worker.write(
        [batch, report](Connection &connection) { return finishBatch(connection, batch, report); });
    if (report.messages.added + report.messages.updated < largeImport)
        return finished;
    // After the transaction: the batch is closed even where this person may not refresh anything.
    return m_worker.run([finished](Connection &connection) -> Result<Done> {
        const Result<Done> closed = finished.result();
        if (closed)
            (void)settle(connection);
        return closed;
    });
}

QFuture<Result<QList<ImportBatch>>> ImportStore::batches()
{
    return m_worker.read([](Connection &connection) { return readBatches(connection); });
}

QFuture<Result<ImportBatch>> ImportStore::rollback(BatchId batch)
{
    return m_worker.write([batch](Connection &connection) { return rollbackBatch(connection, batch); },
                          [this](const ImportBatch &) { announce(); });
}

void ImportStore::announce()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT libraryChanged(); }, Qt::QueuedConnection);
}

} // namespace store
