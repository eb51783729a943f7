// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importpipeline.h"
#include "importers/recordweight.h"

#include <algorithm>

namespace importers {

void ImportPipeline::put(Undecided one, store::Ties ties)
{
    makeRoom(one.source, one.file, ties);
    m_chunkBytes += weightOf(one.record);
    m_chunkMessages += qint64(one.record.messages.size()) + 1;
    m_chunk->conversations.push_back(std::move(one.record));
    m_chunk->hashes.push_back(std::move(one.hashes));
    flushIfFull();
}

void ImportPipeline::flushIfFull()
{
    if (m_chunkMessages >= m_options.chunkMessages || m_chunkBytes >= m_options.chunkBytes)
        flush();
}

/// A chunk has one source. It may span many small files: a transaction for each would take far longer.
void ImportPipeline::makeRoom(const QString &source, qsizetype file, store::Ties ties)
{
    if (m_chunk && (m_chunk->source != source || m_chunk->ties != ties))
        flush();
    if (!m_chunk) {
        m_chunk = std::make_shared<store::ImportChunk>();
        m_chunk->source = source;
        m_chunk->ties = ties;
    }
    if (!m_chunkFiles.empty() && m_chunkFiles.back() == file)
        return;
    m_chunkFiles.push_back(file);
    m_chunk->spans.push_back(
        {m_files.at(file).file, m_chunk->conversations.size(), m_chunk->memories.size()});
}

/// Hands the chunk to the store once the one before it is written: two are in memory at a time.
void ImportPipeline::flush()
{
    const auto chunk = std::exchange(m_chunk, nullptr);
    auto files = std::exchange(m_chunkFiles, {});
    m_chunkBytes = 0;
    m_chunkMessages = 0;
    settlePending();
    if (!chunk || stopped() || !ensureBatch())
        return;
    m_pendingFiles = std::move(files);
    m_pendingChunk = chunk;
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
    if (!outcome)
        return fail(outcome.error());
    addOutcome(*outcome);
    keepUndecided(*outcome);
}

void ImportPipeline::keepUndecided(const store::ImportOutcome &outcome)
{
    if (m_options.dryRun) {
        for (const qsizetype place : outcome.waiting + outcome.earlier)
            m_standing.insert(conversationKey(m_pendingChunk->source,
                                              m_pendingChunk->conversations[size_t(place)].externalId));
    }
    for (const qsizetype place : outcome.waiting) {
        domain::ConversationRecord &record = m_pendingChunk->conversations[size_t(place)];
        const qsizetype file = m_pendingFiles[m_pendingChunk->spanOf(record)];
        Undecided one{m_pendingChunk->source, file, std::move(record),
                      std::move(m_pendingChunk->hashes[size_t(place)])};
        m_undecidedBytes += weightOf(one.record);
        m_undecided.push_back(std::move(one));
    }
    m_pendingChunk.reset();
}

/// The latest states first: those before them then only add what is missing.
void ImportPipeline::decide()
{
    std::vector<Undecided> all = std::exchange(m_undecided, {});
    m_undecidedBytes = 0;
    const auto earlier = std::stable_partition(all.begin(), all.end(), [this](const Undecided &one) {
        return m_states.isLatest(conversationKey(one.source, one.record.externalId), one.hashes.conversation);
    });
    for (auto it = all.begin(); it != all.end() && !stopped(); ++it)
        put(std::move(*it), it < earlier ? store::Ties::Take : store::Ties::Keep);
}

void ImportPipeline::addOutcome(const store::ImportOutcome &outcome)
{
    for (size_t span = 0; span < outcome.ofSpans.size(); ++span)
        addTotals(outcome.ofSpans[span], m_pendingFiles[span]);
    for (const domain::ImportProblem &problem : outcome.problems)
        note(problem);
}

void ImportPipeline::addTotals(const store::ImportTotals &totals, qsizetype file)
{
    m_files[file].outcome += totals;
    m_report.conversations += totals.conversations;
    m_report.messages += totals.messages;
    m_report.memories += totals.memories;
    m_report.attachments += totals.attachments;
}

} // namespace importers
