// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importchunk.h"

#include "store/importbatch.h"
#include "store/importfiles.h"
#include "store/importwriter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace store {

using domain::BatchId;
using domain::ConversationRecord;
using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::ImportCounts;
using domain::Result;
using domain::Severity;

namespace {

ImportOutcome &operator+=(ImportOutcome &sum, const ImportOutcome &other)
{
    static_cast<ImportTotals &>(sum) += other;
    sum.ofSpans.resize(std::max(sum.ofSpans.size(), other.ofSpans.size()));
    for (size_t i = 0; i < other.ofSpans.size(); ++i)
        sum.ofSpans[i] += other.ofSpans[i];
    sum.problems += other.problems;
    sum.waiting += other.waiting;
    sum.earlier += other.earlier;
    return sum;
}

/// True when the database refused a value, not the work as such: a size, a constraint, a trigger's exception.
bool isAboutRecord(const Error &error, Backend backend)
{
    static const QRegularExpression native(QStringLiteral("\\[(\\w+)\\]"));
    const QString code = native.match(error.detail).captured(1);
    if (backend == Backend::Sqlite)
        return error.code == ErrorCode::InvalidData || (code.toInt() & 0xff) == 19; // SQLITE_CONSTRAINT
    if (error.code == ErrorCode::ConnectionLost)
        return false;
    for (const char *prefix : {"22", "23", "54", "P0001", "0A", "XX000"}) {
        if (code.startsWith(QLatin1String(prefix)))
            return true;
    }
    return false;
}

void refuse(ImportCounts &counts, qint64 number = 1)
{
    counts.found += number;
    counts.refused += number;
}

/// One transaction's work. When the database refuses a value, the transaction begins anew and goes on in halves,
/// each undone alone, until the one record that can't be stored is found. Not before: on SQLite a savepoint
/// around everything makes each statement within it slower.
class ChunkWriter {
public:
    ChunkWriter(Connection &connection, const ImportTarget &target, const ImportChunk &chunk)
        : m_connection(connection), m_target(target), m_chunk(chunk)
    {
    }

    Result<Done> write(const ImportPart &part)
    {
        const auto outcome = writeWhole(part);
        if (outcome) {
            m_outcome = *outcome;
            return Done{};
        }
        if (!isAboutRecord(outcome.error(), m_connection.backend()))
            return outcome.error();
        if (const auto restarted = restart(); !restarted)
            return restarted;
        return split(part, outcome.error());
    }
    ImportOutcome take() { return std::move(m_outcome); }

private:
    Result<ImportOutcome> writeWhole(const ImportPart &part)
    {
        auto known = learn(m_connection, m_target.user, m_target.source, part, true);
        if (!known)
            return known.error();
        ImportPlanner planner(*known, m_chunk, m_target.now);
        planner.plan(part);
        ImportOutcome outcome = planner.takeOutcome();
        ImportWriter writer(m_connection, m_target, *known, planner.takePlan(), outcome);
        if (const auto written = writer.write(); !written)
            return written.error();
        return outcome;
    }

    /// The caller's transaction goes on as if it had just begun.
    Result<Done> restart()
    {
        if (const auto undone = m_connection.execute(QStringLiteral("ROLLBACK")); !undone)
            return undone;
        const bool sqlite = m_connection.backend() == Backend::Sqlite;
        if (const auto begun =
                m_connection.execute(sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
            !begun)
            return begun;
        const auto batch = beginBulk(m_connection, m_target.batch);
        return batch ? Result<Done>(Done{}) : batch.error();
    }

    Result<Done> writePart(const ImportPart &part)
    {
        if (part.conversations.empty() && part.memories.empty())
            return Done{};
        if (const auto marked = m_connection.execute(QStringLiteral("savepoint import_part")); !marked)
            return marked;
        const auto outcome = writeWhole(part);
        if (outcome) {
            m_outcome += *outcome;
            return m_connection.execute(QStringLiteral("release savepoint import_part"));
        }
        if (!isAboutRecord(outcome.error(), m_connection.backend()))
            return outcome.error();
        for (const char *sql : {"rollback to savepoint import_part", "release savepoint import_part"}) {
            if (const auto undone = m_connection.execute(QLatin1String(sql)); !undone)
                return undone;
        }
        return split(part, outcome.error());
    }

    Result<Done> split(const ImportPart &part, const Error &reason)
    {
        return part.conversations.size() + part.memories.size() == 1 ? refuseOnly(part, reason)
                                                                     : writeHalves(part);
    }

    Result<Done> writeHalves(const ImportPart &part)
    {
        ImportPart first = part;
        ImportPart second = part;
        if (!part.conversations.empty() && !part.memories.empty()) {
            first.memories = {};
            second.conversations = {};
        } else if (part.memories.empty()) {
            const size_t half = part.conversations.size() / 2;
            first.conversations = part.conversations.first(half);
            first.hashes = part.hashes.first(half);
            second.conversations = part.conversations.subspan(half);
            second.hashes = part.hashes.subspan(half);
        } else {
            const size_t half = part.memories.size() / 2;
            first.memories = part.memories.first(half);
            second.memories = part.memories.subspan(half);
        }
        const auto done = writePart(first);
        return done ? writePart(second) : done;
    }

    Result<Done> refuseOnly(const ImportPart &part, const Error &reason)
    {
        const QString sentence =
            QCoreApplication::translate("store::ImportStore",
                                        "The database can't hold this record; it was left out (%1).")
                .arg(reason.detail.section(QLatin1String("] "), 1).simplified());
        if (part.conversations.empty()) {
            const domain::MemoryRecord &record = part.memories.front();
            ImportTotals refused;
            refuse(refused.memories);
            count(m_chunk.spanOf(record), refused, recordName(record), sentence);
            return Done{};
        }
        const ConversationRecord &record = part.conversations.front();
        ImportTotals refused;
        refuse(refused.conversations);
        refuse(refused.messages, qint64(record.messages.size()));
        refuse(refused.attachments, record.fileCount());
        count(m_chunk.spanOf(record), refused, recordName(record), sentence);
        return Done{};
    }

    void count(size_t span, const ImportTotals &refused, const QString &record, const QString &sentence)
    {
        static_cast<ImportTotals &>(m_outcome) += refused;
        m_outcome.ofSpans.resize(m_chunk.spans.size());
        if (!m_outcome.ofSpans.empty())
            m_outcome.ofSpans[span] += refused;
        m_outcome.problems.append({m_chunk.fileOf(span), record, Severity::Refused, sentence});
    }

    Connection &m_connection;
    ImportTarget m_target;
    const ImportChunk &m_chunk;
    ImportOutcome m_outcome;
};

size_t spanAt(const std::vector<ImportChunk::Span> &spans, size_t place, size_t ImportChunk::Span::*first)
{
    const auto next = std::upper_bound(
        spans.begin(), spans.end(), place,
        [first](size_t wanted, const ImportChunk::Span &span) { return wanted < span.*first; });
    return next == spans.begin() ? 0 : size_t(next - spans.begin()) - 1;
}

/// The files whose bytes a real import would find missing.
void previewFiles(const ImportPlan &plan, ImportOutcome &outcome)
{
    for (const PlannedFile &file : plan.files) {
        if (file.existing.isValid() || !file.record->load)
            continue;
        if (const auto bytes = loadBytes(*file.record); !bytes)
            outcome.problems.append(
                {file.source, storedName(*file.record), Severity::Warning, bytes.error().message});
    }
}

} // namespace

ImportTotals &ImportTotals::operator+=(const ImportTotals &other)
{
    conversations += other.conversations;
    messages += other.messages;
    memories += other.memories;
    attachments += other.attachments;
    return *this;
}

size_t ImportChunk::spanOf(const ConversationRecord &record) const
{
    return spanAt(spans, size_t(&record - conversations.data()), &Span::firstConversation);
}

size_t ImportChunk::spanOf(const domain::MemoryRecord &record) const
{
    return spanAt(spans, size_t(&record - memories.data()), &Span::firstMemory);
}

RecordHashes hashesOf(const ConversationRecord &record)
{
    RecordHashes hashes;
    hashes.messages.reserve(record.messages.size());
    for (const domain::MessageRecord &message : record.messages)
        hashes.messages.push_back(domain::contentHash(message));
    hashes.conversation = record.contentHash(hashes.messages);
    return hashes;
}

std::vector<RecordHashes> hashesOf(const ImportChunk &chunk)
{
    if (chunk.hashes.size() == chunk.conversations.size())
        return chunk.hashes;
    std::vector<RecordHashes> all;
    all.reserve(chunk.conversations.size());
    for (const ConversationRecord &record : chunk.conversations)
        all.push_back(hashesOf(record));
    return all;
}

Result<ImportOutcome> writeChunk(Connection &connection, BatchId id, const ImportChunk &chunk,
                                 const std::vector<RecordHashes> &hashes)
{
    const auto batch = beginBulk(connection, id);
    if (!batch)
        return batch.error();
    ChunkWriter writer(connection, {id, batch->user, chunk.source, domain::Timestamp::now()}, chunk);
    if (const auto written = writer.write({chunk.conversations, hashes, chunk.memories}); !written)
        return written.error();
    ImportOutcome outcome = writer.take();
    if (const auto counted = countBatch(connection, id, *batch, outcome); !counted)
        return counted.error();
    if (const auto ended = endBulk(connection); !ended)
        return ended.error();
    return outcome;
}

Result<ImportOutcome> previewChunk(Connection &connection, const QString &userName, const ImportChunk &chunk,
                                   const std::vector<RecordHashes> &hashes)
{
    const auto user = importUser(connection, userName);
    if (!user)
        return user.error();
    const ImportPart part{chunk.conversations, hashes, chunk.memories};
    auto known = learn(connection, *user, chunk.source, part, false);
    if (!known)
        return known.error();
    ImportPlanner planner(*known, chunk, domain::Timestamp::now());
    planner.plan(part);
    ImportOutcome outcome = planner.takeOutcome();
    previewFiles(planner.takePlan(), outcome);
    return outcome;
}

} // namespace store
