// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importpipeline.h"

#include "importers/recordweight.h"
#include "importers/text.h"
#include "importers/unreadabletimes.h"

#include <algorithm>

namespace importers {

namespace {

constexpr qsizetype mostProblems = 10'000;
constexpr qint64 mostWaitingBytes = 32'000'000;
constexpr qint64 progressInterval = 100; // ms

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

void ImportPipeline::endFile()
{
    const auto count = int(std::min<qint64>(std::exchange(m_unreadableTimes, 0), 1'000'000'000));
    if (count > 0)
        note({m_files.last().file,
              {},
              domain::Severity::Warning,
              ImportText::tr("%n time(s) could not be read; the metadata has them as they were.", nullptr,
                             count)});
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
    if (!m_store) {
        m_report.conversations.found += 1;
        m_report.messages.found += qint64(record.messages.size());
        m_report.attachments.found += record.fileCount();
        return true;
    }
    store::RecordHashes hashes = store::hashesOf(record);
    const QString key = conversationKey(source, record.externalId);
    const auto meeting = record.externalId.isEmpty()
        ? ConversationStates::Meeting::First
        : m_states.meet(key, record, hashes.conversation, m_files.last().file);
    if (m_options.dryRun && settleInDryRun(key, source, record, meeting))
        return true;
    put({source, m_files.size() - 1, std::move(record), std::move(hashes)}, store::Ties::Wait);
    if (m_undecidedBytes > mostWaitingBytes)
        decide();
    return !stopped();
}

/// What a rehearsal knows without asking the library again.
bool ImportPipeline::settleInDryRun(const QString &key, const QString &source,
                                    const domain::ConversationRecord &record,
                                    ConversationStates::Meeting meeting)
{
    if (meeting == ConversationStates::Meeting::Different) {
        flush(); // what became of the state before it has to be known
        settlePending();
    }
    store::ImportOutcome outcome;
    if (m_standing.contains(key) || !m_dryRun.settle(source, record, outcome))
        return false;
    addTotals(outcome, m_files.size() - 1);
    return true;
}

void ImportPipeline::count(const domain::ConversationRecord &record)
{
    const auto messages = qint64(record.messages.size());
    FileSummary &file = m_files.last();
    file.conversations += 1;
    file.messages += messages;
    m_progress.conversations += 1;
    m_progress.messages += messages;
    m_unreadableTimes += unreadableTimesIn(record);
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
        && !m_states.contains(conversationKey(origin, record.conversationExternalId));
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
        return addTotals(outcome, one.file);
    makeRoom(one.source, one.file, store::Ties::Wait);
    m_chunkBytes += weightOf(one.memory);
    m_chunkMessages += 1;
    m_chunk->memories.push_back(std::move(one.memory));
    flushIfFull();
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
    decide();
    flush();
    settlePending();
    for (const domain::ImportProblem &line : m_states.lines())
        note(line);
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
