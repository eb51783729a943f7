// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importplan.h"

#include "store/importrules.h"
#include "store/importtext.h"

#include <QJsonDocument>

#include <algorithm>

namespace store {

using domain::ConversationRecord;
using domain::MemoryRecord;
using domain::MessageRecord;
using domain::Severity;
using domain::Timestamp;

namespace {

constexpr qsizetype longestTitle = 500;
constexpr qsizetype longestModel = 100;

/// The conversation's own, or the first that a message names.
QString modelOf(const ConversationRecord &record)
{
    if (!record.model.isEmpty())
        return fitted(record.model, longestModel);
    for (const MessageRecord &message : record.messages) {
        if (!message.model.isEmpty())
            return fitted(message.model, longestModel);
    }
    return {};
}

Timestamp beginOf(const ConversationRecord &record, Timestamp now)
{
    if (record.createdAt)
        return *record.createdAt;
    const auto timed =
        std::find_if(record.messages.begin(), record.messages.end(),
                     [](const MessageRecord &message) { return message.createdAt.has_value(); });
    return timed != record.messages.end() ? *timed->createdAt : record.updatedAt.value_or(now);
}

/// Replaces a value unless the record says nothing; true when that made a difference.
template <typename T>
bool replace(T &value, const T &by)
{
    if (by.isEmpty() || by == value)
        return false;
    value = by;
    return true;
}

} // namespace

void ImportPlanner::plan(const ImportPart &part)
{
    for (size_t i = 0; i < part.conversations.size(); ++i) {
        const ConversationRecord &record = part.conversations[i];
        planOne(record, [&] { planConversation(record, part.hashes[i]); });
    }
    for (const MemoryRecord &memory : part.memories)
        planOne(memory, [&] { planMemory(memory); });
}

template <typename Record, typename Work>
void ImportPlanner::planOne(const Record &record, const Work &work)
{
    const size_t span = m_chunk.spanOf(record);
    m_file = m_chunk.fileOf(span);
    if (m_chunk.spans.empty())
        return work();
    const ImportTotals before = std::exchange(static_cast<ImportTotals &>(m_outcome), {});
    work();
    m_outcome.ofSpans.resize(m_chunk.spans.size());
    m_outcome.ofSpans[span] += m_outcome;
    static_cast<ImportTotals &>(m_outcome) += before;
}

void ImportPlanner::planConversation(const ConversationRecord &record, const RecordHashes &hashes)
{
    const QByteArray &hash = hashes.conversation;
    const QString key = recordKey(record.externalId, hash);
    const auto known = m_known.conversations.constFind(key);
    // Within a transaction the later of two is the one that comes later.
    if (known != m_known.conversations.constEnd() && m_chunk.ties == Ties::Wait && !(*known)->isNew
        && !(*known)->isChanged && isTie(**known, record, hash)) {
        m_outcome.waiting.append(&record - m_chunk.conversations.data());
        return;
    }
    ++m_outcome.conversations.found;
    if (record.title.size() > longestTitle)
        note(recordName(record),
             ImportWords::tr("The title is longer than 500 characters; its end was cut off."));
    if (known == m_known.conversations.constEnd())
        addConversation(record, key, hashes);
    else if ((*known)->hash == hash && !(*known)->withoutBytes)
        countUnchanged(record);
    else
        mergeConversation(**known, record, hashes);
}

/// Whether they differ and nothing tells which of the two is the later one.
bool ImportPlanner::isTie(const ConversationState &state, const ConversationRecord &record,
                          const QByteArray &hash) const
{
    if (state.isOwn || state.hash == hash)
        return false;
    return !record.updatedAt || !state.sourceUpdatedAt || *record.updatedAt == *state.sourceUpdatedAt;
}

void ImportPlanner::countUnchanged(const ConversationRecord &record)
{
    ++m_outcome.conversations.unchanged;
    m_outcome.messages.found += qint64(record.messages.size());
    m_outcome.messages.unchanged += qint64(record.messages.size());
    m_outcome.attachments.found += record.fileCount();
    m_outcome.attachments.unchanged += record.fileCount();
}

void ImportPlanner::addConversation(const ConversationRecord &record, const QString &key,
                                    const RecordHashes &hashes)
{
    ++m_outcome.conversations.added;
    auto state = std::make_shared<ConversationState>();
    state->id = {QUuid::createUuid()};
    state->key = key;
    state->hash = hashes.conversation;
    state->isNew = true;
    state->record = &record;
    state->title = fitted(record.title, longestTitle);
    state->model = modelOf(record);
    state->systemPrompt = record.systemPrompt;
    state->metadata = storableJson(record.metadata);
    state->leafKey = externalKey(record.currentExternalId);
    state->sourceUpdatedAt = record.updatedAt;
    state->createdAt = beginOf(record, m_now);
    state->updatedAt = state->createdAt;
    m_known.conversations.insert(key, state);
    m_plan.conversations.push_back(state.get());
    planMessages(*state, record, hashes, false);
    planOwnFiles(*state, record);
    if (record.updatedAt)
        state->updatedAt = *record.updatedAt;
}

/// What the source says of a conversation that is there. A record older than the one that was imported last
/// brings messages that are missing here, but nothing that it would turn back.
void ImportPlanner::mergeConversation(ConversationState &state, const ConversationRecord &record,
                                      const RecordHashes &hashes)
{
    const bool older = state.isOwn ? !isLater(record.updatedAt, state.updatedAt)
                                   : isOlder(record.updatedAt, state.sourceUpdatedAt)
            || (m_chunk.ties == Ties::Keep && isTie(state, record, hashes.conversation));
    const bool messages = planMessages(state, record, hashes, older);
    const bool fields = !older && mergeFields(state, record, hashes.conversation);
    const bool files = planOwnFiles(state, record);
    if (!messages && !fields && !files) {
        ++m_outcome.conversations.unchanged;
        if (older)
            m_outcome.earlier.append(&record - m_chunk.conversations.data());
        return;
    }
    if (!older)
        state.hash = hashes.conversation;
    ++m_outcome.conversations.updated;
    touch(state);
}

bool ImportPlanner::mergeFields(ConversationState &state, const ConversationRecord &record,
                                const QByteArray &hash)
{
    if (state.hash == hash)
        return false;
    bool changed = !state.titleEdited && replace(state.title, fitted(record.title, longestTitle));
    changed |= replace(state.model, modelOf(record));
    changed |= replace(state.systemPrompt, storable(record.systemPrompt));
    const QByteArray metadata = storableJson(record.metadata);
    // The database may write the same JSON in another way.
    if (QJsonDocument::fromJson(state.metadata) != QJsonDocument::fromJson(metadata))
        changed |= replace(state.metadata, metadata);
    // A record that names no branch leaves the one that is shown.
    const QString leafKey = placeOf(record.currentExternalId);
    const auto leaf = leafKey.isEmpty() ? state.messages.constEnd() : state.messages.constFind(leafKey);
    if (leaf != state.messages.constEnd() && (!leaf->id.isValid() || leaf->id != state.leaf)) {
        state.leafKey = leafKey;
        changed = true;
    }
    if (record.updatedAt && record.updatedAt != state.sourceUpdatedAt) {
        state.sourceUpdatedAt = record.updatedAt;
        state.updatedAt = std::max(state.updatedAt, *record.updatedAt);
        changed = true;
    }
    return changed;
}

void ImportPlanner::touch(ConversationState &state)
{
    if (state.isNew || state.isChanged)
        return;
    state.isChanged = true;
    m_plan.conversations.push_back(&state);
}

void ImportPlanner::note(const QString &record, const QString &message)
{
    m_outcome.problems.append({m_file, record, Severity::Note, message});
}

} // namespace store
