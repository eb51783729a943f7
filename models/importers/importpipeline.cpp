// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importpipeline.h"

#include "importers/text.h"

namespace importers {

namespace {

constexpr qsizetype mostProblems = 10'000;
constexpr qint64 mostWaitingBytes = 32'000'000;
constexpr qint64 progressInterval = 100; // ms

constexpr qint64 perRecord = 500;

/// About what a record takes in memory while it waits.
qint64 weightOf(const std::vector<domain::FileRecord> &files)
{
    qint64 bytes = 0;
    for (const domain::FileRecord &file : files)
        bytes += perRecord + file.text.size() * 2 + (file.load ? file.size : 0);
    return bytes;
}

qint64 weightOf(const domain::MessageRecord &message)
{
    return perRecord + 2 * (message.content.size() + message.reasoning.size())
        + weightOf(message.attachments);
}

qint64 weightOf(const domain::MemoryRecord &memory)
{
    return perRecord + 2 * (memory.question.size() + memory.answer.size() + memory.context.size());
}

void widen(std::optional<domain::Timestamp> &earliest, std::optional<domain::Timestamp> &latest,
           const domain::Timestamp &moment)
{
    earliest = earliest ? std::min(*earliest, moment) : moment;
    latest = latest ? std::max(*latest, moment) : moment;
}

template <typename Holder>
domain::ImportCounts &countsOf(RecordKind kind, Holder &holder)
{
    switch (kind) {
    case RecordKind::Conversation:
        return holder.conversations;
    case RecordKind::Message:
        return holder.messages;
    case RecordKind::Memory:
        return holder.memories;
    case RecordKind::Attachment:
        break;
    }
    return holder.attachments;
}

} // namespace

ImportPipeline::ImportPipeline(store::ImportStore *store, const ImportOptions &options,
                               store::CancelToken token, ProgressCallback progress)
    : m_store(store), m_options(options), m_token(std::move(token)), m_callback(std::move(progress))
{
    m_report.dryRun = options.dryRun || !store;
    m_sinceTold.start();
}

void ImportPipeline::beginFile(const QString &displayPath, const QString &format, qint64 bytes)
{
    FileSummary file;
    file.file = displayPath;
    file.format = format;
    file.bytes = bytes;
    m_files.append(file);
    m_progress.file = displayPath;
    m_report.files.append(displayPath);
    if (!m_report.formats.contains(format))
        m_report.formats.append(format);
    tell(true);
}

bool ImportPipeline::add(const QString &source, domain::ConversationRecord record)
{
    if (stopped())
        return false;
    if (m_options.memoriesOnly) {
        ++m_conversationsLeftOut;
        return true;
    }
    count(record);
    m_conversations.insert(source + u'\n' + record.externalId);
    if (!m_store) {
        m_report.conversations.found += 1;
        m_report.messages.found += qint64(record.messages.size());
        m_report.attachments.found += record.fileCount();
        return true;
    }
    store::ImportOutcome outcome;
    if (m_options.dryRun && m_dryRun.settle(source, record, outcome)) {
        addOutcome(outcome, m_files.size() - 1);
        return true;
    }
    makeRoom(source, m_files.size() - 1);
    m_chunkBytes += weightOf(record.attachments);
    for (const domain::MessageRecord &message : record.messages)
        m_chunkBytes += weightOf(message);
    m_chunkMessages += qint64(record.messages.size()) + 1;
    m_chunk->conversations.push_back(std::move(record));
    if (m_chunkMessages >= m_options.chunkMessages || m_chunkBytes >= m_options.chunkBytes)
        flush();
    return !stopped();
}

void ImportPipeline::count(const domain::ConversationRecord &record)
{
    const auto messages = qint64(record.messages.size());
    FileSummary &file = m_files.last();
    file.conversations += 1;
    file.messages += messages;
    m_progress.conversations += 1;
    m_progress.messages += messages;
    file.attachments += record.fileCount();
    for (const domain::MessageRecord &message : record.messages) {
        if (!message.createdAt)
            continue;
        widen(file.earliest, file.latest, *message.createdAt);
        widen(m_report.earliest, m_report.latest, *message.createdAt);
    }
}

bool ImportPipeline::add(const QString &source, domain::MemoryRecord record)
{
    if (stopped())
        return false;
    m_files.last().memories += 1;
    if (!m_store) {
        m_report.memories.found += 1;
        return true;
    }
    const QString origin = record.conversationSource.isEmpty() ? source : record.conversationSource;
    const bool mustWait = !m_options.memoriesOnly && !record.conversationExternalId.isEmpty()
        && !m_conversations.contains(origin + u'\n' + record.conversationExternalId);
    const qint64 weight = weightOf(record);
    if (mustWait && m_waitingBytes + weight < mostWaitingBytes) {
        m_waitingBytes += weight;
        m_waiting.push_back({source, m_files.size() - 1, std::move(record)});
        return true;
    }
    put({source, m_files.size() - 1, std::move(record)});
    return !stopped();
}

void ImportPipeline::put(Waiting one)
{
    store::ImportOutcome outcome;
    if (m_options.dryRun && m_dryRun.settle(one.source, one.memory, outcome))
        return addOutcome(outcome, one.file);
    makeRoom(one.source, one.file);
    m_chunkBytes += weightOf(one.memory);
    m_chunkMessages += 1;
    m_chunk->memories.push_back(std::move(one.memory));
    if (m_chunkMessages >= m_options.chunkMessages || m_chunkBytes >= m_options.chunkBytes)
        flush();
}

/// A chunk has one source and one file.
void ImportPipeline::makeRoom(const QString &source, qsizetype file)
{
    if (m_chunk && (m_chunk->source != source || m_chunkFile != file))
        flush();
    if (!m_chunk) {
        m_chunk = std::make_shared<store::ImportChunk>();
        m_chunk->source = source;
        m_chunk->file = m_files.at(file).file;
        m_chunkFile = file;
    }
}

/// Hands the chunk to the store once the one before it is written: two are in memory at a time.
void ImportPipeline::flush()
{
    const auto chunk = std::exchange(m_chunk, nullptr);
    m_chunkBytes = 0;
    m_chunkMessages = 0;
    settlePending();
    if (!chunk || stopped() || !ensureBatch())
        return;
    m_pendingFile = m_chunkFile;
    m_pending =
        m_options.dryRun ? m_store->preview(m_options.userName, chunk) : m_store->write(m_batch, chunk);
}

bool ImportPipeline::ensureBatch()
{
    if (m_options.dryRun || m_batch.isValid())
        return true;
    auto future = m_store->begin(m_options.userName, m_options.paths);
    future.waitForFinished();
    const auto begun = future.result();
    if (!begun) {
        fail(begun.error());
        return false;
    }
    m_batch = *begun;
    m_report.batch = m_batch;
    return true;
}

void ImportPipeline::settlePending()
{
    if (!m_pending)
        return;
    m_pending->waitForFinished();
    const auto outcome = m_pending->result();
    m_pending.reset();
    if (outcome)
        addOutcome(*outcome, m_pendingFile);
    else
        fail(outcome.error());
}

void ImportPipeline::addOutcome(const store::ImportOutcome &outcome, qsizetype file)
{
    store::ImportOutcome &ofFile = m_files[file].outcome;
    ofFile.conversations += outcome.conversations;
    ofFile.messages += outcome.messages;
    ofFile.memories += outcome.memories;
    ofFile.attachments += outcome.attachments;
    m_report.conversations += outcome.conversations;
    m_report.messages += outcome.messages;
    m_report.memories += outcome.memories;
    m_report.attachments += outcome.attachments;
    for (const domain::ImportProblem &problem : outcome.problems)
        note(problem);
}

void ImportPipeline::fail(const domain::Error &error)
{
    if (!m_error)
        m_error = error;
}

void ImportPipeline::refuse(RecordKind kind, domain::ImportProblem problem)
{
    for (domain::ImportCounts *counts :
         {&countsOf(kind, m_report), &countsOf(kind, m_files.last().outcome)}) {
        counts->found += 1;
        counts->refused += 1;
    }
    note(std::move(problem));
}

void ImportPipeline::note(domain::ImportProblem problem)
{
    if (m_report.problems.size() < mostProblems)
        m_report.problems.append(std::move(problem));
    else
        ++m_problemsLeftOut;
}

void ImportPipeline::advance(qint64 bytes)
{
    m_progress.bytesDone += bytes;
    tell(false);
}

void ImportPipeline::tell(bool always)
{
    if (!m_callback || (!always && m_sinceTold.elapsed() < progressInterval))
        return;
    m_sinceTold.restart();
    m_callback(m_progress);
}

bool ImportPipeline::stopped() const
{
    return m_error || m_token.isCancelled();
}

void ImportPipeline::tellWhatWasLeftOut()
{
    const auto countOf = [](qint64 number) { return int(std::min<qint64>(number, 1'000'000'000)); };
    const auto append = [this](const QString &sentence) {
        m_report.problems.append({{}, {}, domain::Severity::Note, sentence});
    };
    if (m_conversationsLeftOut > 0)
        append(ImportText::tr("%n conversation(s) were left out, since only memories were asked for.",
                              nullptr, countOf(m_conversationsLeftOut)));
    if (m_problemsLeftOut > 0)
        append(ImportText::tr("%n more line(s) were left out of this report.", nullptr,
                              countOf(m_problemsLeftOut)));
}

void ImportPipeline::finish()
{
    for (Waiting &one : m_waiting) {
        if (!stopped())
            put(std::move(one));
    }
    m_waiting.clear();
    flush();
    settlePending();
    m_report.cancelled = m_token.isCancelled();
    tellWhatWasLeftOut();
    tell(true);
    if (!m_batch.isValid() || m_error)
        return;
    auto future = m_store->finish(m_batch, m_report);
    future.waitForFinished();
    if (const auto done = future.result(); !done)
        fail(done.error());
    const auto brought = [](const domain::ImportCounts &counts) { return counts.added + counts.updated; };
    if (brought(m_report.conversations) + brought(m_report.messages) + brought(m_report.memories)
            + brought(m_report.attachments)
        == 0)
        m_report.batch = {};
}

} // namespace importers
