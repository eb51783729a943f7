// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"
#include "domain/importreport.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace store {

class Worker;

/// The hashes of a conversation and of its messages in their order: worked out once.
struct RecordHashes {
    QByteArray conversation;
    std::vector<QByteArray> messages;
};
[[nodiscard]] RecordHashes hashesOf(const domain::ConversationRecord &record);

/// What becomes of a conversation that differs from the one in the library and is neither older nor newer.
enum class Ties {
    Take, ///< it is taken for a later state of it
    Wait, ///< nothing yet; the outcome names it
    Keep, ///< it is taken for an earlier state: it adds what is missing and turns nothing back
};

/// Some whole conversations and memories of one source, to be written in one transaction.
struct ImportChunk {
    QString source; ///< "chatgpt", "claude" …: with the external id the key of what is known already
    QString file;   ///< for the lines of the report
    /// From that conversation and that memory on they are of another file.
    struct Span {
        QString file;
        size_t firstConversation = 0;
        size_t firstMemory = 0;
    };
    std::vector<Span> spans; ///< the first begins at 0; none: all are of the file above
    std::vector<domain::ConversationRecord> conversations;
    std::vector<RecordHashes> hashes; ///< of the conversations; the store works them out where there are none
    std::vector<domain::MemoryRecord> memories;
    Ties ties = Ties::Take;

    /// Which span a record of the chunk lies in; 0 without spans.
    [[nodiscard]] size_t spanOf(const domain::ConversationRecord &record) const;
    [[nodiscard]] size_t spanOf(const domain::MemoryRecord &record) const;
    [[nodiscard]] QString fileOf(size_t span) const { return spans.empty() ? file : spans[span].file; }
};

/// What became of some records.
struct ImportTotals {
    domain::ImportCounts conversations;
    domain::ImportCounts messages;
    domain::ImportCounts memories;
    domain::ImportCounts attachments;

    ImportTotals &operator+=(const ImportTotals &other);
};

/// What became of a chunk.
struct ImportOutcome : ImportTotals {
    std::vector<ImportTotals> ofSpans; ///< the same, span by span; none for a chunk without spans
    QList<domain::ImportProblem> problems;
    QList<qsizetype> waiting; ///< places of conversations in the chunk, with Ties::Wait; they are not counted
    QList<qsizetype> earlier; ///< places of those of which the library has a later state, and all they hold
};

/// Brings records into the library, set by set, and takes batches back. Long work: has its own thread.
/// What is there already (same person, source and external id) is unchanged when its content hash is the
/// same; else messages that are new are added and those that changed are updated; what a person did here
/// (title, tags, pins, trash) stays; nothing is deleted by an import.
class ImportStore : public QObject {
    Q_OBJECT

public:
    explicit ImportStore(Worker &bulk, QString libraryFile = {})
        : m_worker(bulk), m_libraryFile(std::move(libraryFile))
    {
    }

    /// The file that it writes to; empty when the library is no file.
    [[nodiscard]] const QString &libraryFile() const { return m_libraryFile; }

    /// Begins a batch for a person (added when absent).
    [[nodiscard]] QFuture<domain::Result<domain::BatchId>> begin(const QString &userName,
                                                                 const QStringList &files);
    /// Writes a chunk in one transaction, search index included: all of it or nothing. A record the database
    /// can't hold is refused alone, with a line in the outcome.
    [[nodiscard]] QFuture<domain::Result<ImportOutcome>> write(domain::BatchId batch,
                                                               std::shared_ptr<const ImportChunk> chunk);
    /// The outcome that write() would have; writes nothing. An unknown person has nothing yet.
    [[nodiscard]] QFuture<domain::Result<ImportOutcome>> preview(const QString &userName,
                                                                 std::shared_ptr<const ImportChunk> chunk);
    /// Closes a batch with its totals; one that brought nothing is removed. The database's statistics are
    /// refreshed after a large one.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> finish(domain::BatchId batch,
                                                               const domain::ImportReport &report);

    /// Newest first.
    [[nodiscard]] QFuture<domain::Result<QList<domain::ImportBatch>>> batches();
    /// Takes back everything a batch brought, in one transaction: added rows go, changed rows are as before.
    /// A conversation into which others wrote since then stays with what they wrote. ErrorCode::NotFound for an
    /// unknown batch, Conflict for one that was taken back already, or while a later import builds on it.
    [[nodiscard]] QFuture<domain::Result<domain::ImportBatch>> rollback(domain::BatchId batch);

Q_SIGNALS:
    /// Conversations and memories came or went.
    void libraryChanged();

private:
    void announce();

    Worker &m_worker;
    QString m_libraryFile;
};

} // namespace store
