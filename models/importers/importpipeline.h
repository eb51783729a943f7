// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/conversationstates.h"
#include "importers/dryrunmemory.h"
#include "importers/importtypes.h"
#include "importers/recordsink.h"

#include "store/cancel.h"
#include "store/importstore.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QSet>

#include <memory>
#include <optional>

namespace importers {

/// The way from the readers to the store: gathers records into chunks of whole conversations, hands a full
/// one to the store while the next is filled, and adds up the report. One import, one thread.
class ImportPipeline final : public RecordSink {
public:
    /// store: null to count only.
    ImportPipeline(store::ImportStore *store, const ImportOptions &options, store::CancelToken token,
                   ProgressCallback progress);

    [[nodiscard]] bool add(const QString &source, domain::ConversationRecord record) override;
    [[nodiscard]] bool add(const QString &source, domain::MemoryRecord record) override;
    void refuse(RecordKind kind, domain::ImportProblem problem) override;
    void note(domain::ImportProblem problem) override;
    void advance(qint64 bytes) override;
    [[nodiscard]] bool stopped() const override;

    void setTotalBytes(qint64 bytes) { m_progress.bytesTotal = bytes; }
    /// The records that follow come from that file.
    void beginFile(const QString &displayPath, const QString &format, qint64 bytes);
    /// The line about what the file holds that is no time, if it does.
    void endFile();
    /// Writes what is still waiting and closes the batch.
    void finish();

    [[nodiscard]] domain::ImportReport &report() { return m_report; }
    [[nodiscard]] const std::optional<domain::Error> &error() const { return m_error; }
    /// What the files so far hold, and what became of it.
    [[nodiscard]] const QList<FileSummary> &files() const { return m_files; }

private:
    using OutcomeFuture = QFuture<domain::Result<store::ImportOutcome>>;
    /// A memory whose conversation may still come, so that it is tied to it.
    struct Waiting {
        QString source;
        qsizetype file = 0;
        domain::MemoryRecord memory;
    };

    /// A conversation of which the library has another state, and nothing tells which is the later one: that is
    /// known once the whole input was read.
    struct Undecided {
        QString source;
        qsizetype file = 0;
        domain::ConversationRecord record;
        store::RecordHashes hashes;
    };

    void count(const domain::ConversationRecord &record);
    void makeRoom(const QString &source, qsizetype file, store::Ties ties);
    void put(Waiting one);
    void put(Undecided one, store::Ties ties);
    void flushIfFull();
    void keepUndecided(const store::ImportOutcome &outcome);
    void decide();
    [[nodiscard]] bool settleInDryRun(const QString &key, const QString &source,
                                      const domain::ConversationRecord &record,
                                      ConversationStates::Meeting meeting);
    void flush();
    [[nodiscard]] bool ensureBatch();
    void settlePending();
    void addOutcome(const store::ImportOutcome &outcome);
    void addTotals(const store::ImportTotals &totals, qsizetype file);
    void fail(const domain::Error &error);
    void tellWhatWasLeftOut();
    void tell(bool always);

    store::ImportStore *m_store;
    const ImportOptions &m_options;
    store::CancelToken m_token;
    ProgressCallback m_callback;
    domain::ImportReport m_report;
    std::optional<domain::Error> m_error;
    domain::BatchId m_batch;

    std::shared_ptr<store::ImportChunk> m_chunk;
    qint64 m_chunkBytes = 0;
    qint64 m_chunkMessages = 0;
    std::vector<qsizetype> m_chunkFiles; ///< indexes of the files that the chunk comes from, span by span
    std::optional<OutcomeFuture> m_pending;
    std::shared_ptr<store::ImportChunk> m_pendingChunk;
    std::vector<qsizetype> m_pendingFiles;

    DryRunMemory m_dryRun;
    ConversationStates m_states;
    std::vector<Undecided> m_undecided;
    qint64 m_undecidedBytes = 0;
    QSet<QString> m_standing; ///< in a dry run: conversations whose state in the library stands so far
    std::vector<Waiting> m_waiting;
    qint64 m_waitingBytes = 0;

    ImportProgress m_progress;
    QElapsedTimer m_sinceTold;
    QList<FileSummary> m_files;   ///< the last one is being read
    qint64 m_unreadableTimes = 0; ///< of the file that is being read
    qint64 m_problemsLeftOut = 0;
    qint64 m_conversationsLeftOut = 0;
};

} // namespace importers
