// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importplan.h"

#include "store/importfiles.h"
#include "store/importtext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace store {

using domain::ConversationRecord;
using domain::FileRecord;
using domain::MemoryRecord;
using domain::MessageRecord;
using domain::Severity;
using domain::Timestamp;

namespace {

constexpr qsizetype longestTitle = 500;
constexpr qsizetype longestModel = 100;
constexpr qsizetype longestRecordName = 80;
/// A number of an export beyond this is a mistake, and later messages need numbers after it.
constexpr qint64 largestSequence = 1'000'000'000;

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(store::ImportStore)
};

QString shortName(const QString &title, const QString &id)
{
    const QString name = fitted(title.simplified(), longestRecordName);
    return name.isEmpty() ? fitted(id, longestRecordName) : name;
}

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

bool isOlder(const std::optional<Timestamp> &record, const std::optional<Timestamp> &known)
{
    return record && known && *record < *known;
}

/// What was written here is turned back by no export of it, only changed by one of a copy that went on.
bool isLater(const std::optional<Timestamp> &record, const std::optional<Timestamp> &own)
{
    return record && own && *record > *own;
}

/// Another library's message under a number that one of this library has too.
bool isAnother(const KnownMessage &known, const MessageRecord &record)
{
    return known.isOwn && record.createdAt && *record.createdAt != known.createdAt;
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

qint64 tokensOf(const MessageRecord &record)
{
    return storableCount(record.tokenCount).value_or(0);
}

/// By a person or a service since it was imported: each edit makes a version of its own.
bool isEditedHere(const KnownMessage &known, const MessageRecord &record)
{
    return known.id.isValid() && known.isEdited && known.version > record.version;
}

bool isPreview(const MessageRecord &record)
{
    return record.role == domain::Role::User && !record.hidden;
}

} // namespace

QString recordName(const ConversationRecord &record)
{
    return shortName(record.title, record.externalId);
}
QString recordName(const MemoryRecord &record)
{
    return shortName(record.question, record.externalId);
}

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
        note(recordName(record), Words::tr("The title is longer than 500 characters; its end was cut off."));
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

bool ImportPlanner::planMessages(ConversationState &state, const ConversationRecord &record,
                                 const RecordHashes &hashes, bool isOlder)
{
    m_lastMoment = state.createdAt;
    m_moved.clear();
    struct Seen {
        int times = 0;
        QByteArray firstHash;
    };
    QHash<QString, Seen> all;
    int repeated = 0;
    bool changed = false;
    for (size_t i = 0; i < record.messages.size(); ++i) {
        const MessageRecord &message = record.messages[i];
        const QByteArray &hash = hashes.messages[i];
        ++m_outcome.messages.found;
        QString key = message.externalId.isEmpty() ? recordKey({}, hash) : externalKey(message.externalId);
        Seen &seen = all[key];
        if (++seen.times == 1) {
            seen.firstHash = hash;
        } else {
            if (seen.firstHash == hash) {
                ++m_outcome.messages.unchanged;
                m_outcome.attachments.found += qint64(message.attachments.size());
                m_outcome.attachments.unchanged += qint64(message.attachments.size());
                continue;
            }
            // Another message under the same id: both are kept.
            key = externalKey(key + u'#' + QString::number(seen.times));
            ++repeated;
        }
        const auto known = state.messages.constFind(key);
        if (known != state.messages.constEnd() && isAnother(*known, message)) {
            const QString own = externalKey(QStringLiteral("%1@%2").arg(key, message.createdAt->toIso()));
            m_moved.insert(key, own);
            key = own;
        }
        changed |= planMessage(state, message, key, hash, isOlder);
    }
    if (repeated > 0)
        note(recordName(record),
             Words::tr("%n message(s) have the id of another message; all of them were kept.", nullptr,
                       repeated));
    return changed;
}

bool ImportPlanner::planMessage(ConversationState &state, const MessageRecord &record, const QString &key,
                                const QByteArray &hash, bool isOlder)
{
    m_lastMoment = record.createdAt.value_or(m_lastMoment);
    const auto known = state.messages.find(key);
    if (known == state.messages.end()) {
        addMessage(state, record, key, hash);
        return true;
    }
    const bool older = isOlder || (known->isOwn && !isLater(record.updatedAt, known->updatedAt));
    const bool kept = !older && known->hash != hash && isEditedHere(*known, record);
    if (kept)
        note(shortName(state.title, state.key),
             Words::tr("A message was edited here and changed in its source; yours was kept."));
    const bool same = older || kept || known->hash == hash;
    if (same)
        ++m_outcome.messages.unchanged;
    else
        changeMessage(state, *known, record, key, hash);
    const bool files = planFiles(state, known->files, key, record.attachments, m_lastMoment);
    return !same || files;
}

void ImportPlanner::addMessage(ConversationState &state, const MessageRecord &record, const QString &key,
                               const QByteArray &hash)
{
    ++m_outcome.messages.added;
    const qint64 wanted = record.sequence.value_or(0);
    state.lastSequence =
        wanted > state.lastSequence && wanted < largestSequence ? wanted : state.lastSequence + 1;
    PlannedMessage row;
    row.record = &record;
    row.conversation = &state;
    row.key = key;
    row.parentKey = placeOf(record.parentExternalId);
    row.hash = hash;
    row.sequence = state.lastSequence;
    row.createdAt = m_lastMoment;
    row.updatedAt = record.updatedAt.value_or(row.createdAt);
    KnownMessage known;
    known.hash = hash;
    known.tokens = tokensOf(record);
    known.added = qsizetype(m_plan.added.size());
    planFiles(state, known.files, key, record.attachments, row.createdAt);
    state.newTokens += known.tokens;
    ++state.newMessages;
    state.updatedAt = std::max(state.updatedAt, row.createdAt);
    if (state.preview.isEmpty() && isPreview(record))
        state.preview = previewOf(record.content);
    state.messages.insert(key, known);
    m_plan.added.push_back(std::move(row));
}

void ImportPlanner::changeMessage(ConversationState &state, KnownMessage &known, const MessageRecord &record,
                                  const QString &key, const QByteArray &hash)
{
    ++m_outcome.messages.updated;
    state.newTokens += tokensOf(record) - known.tokens;
    known.tokens = tokensOf(record);
    known.hash = hash;
    if (known.added < 0 && known.changed < 0) {
        known.changed = qsizetype(m_plan.changed.size());
        m_plan.changed.push_back({});
    }
    PlannedMessage &row =
        known.added >= 0 ? m_plan.added[size_t(known.added)] : m_plan.changed[size_t(known.changed)];
    row.record = &record;
    row.conversation = &state;
    row.key = key;
    row.parentKey = placeOf(record.parentExternalId);
    row.hash = hash;
    row.id = known.id;
    row.createdAt = m_lastMoment;
    row.updatedAt = record.updatedAt.value_or(m_now);
}

bool ImportPlanner::planFiles(ConversationState &state, std::vector<KnownFile> &knownFiles,
                              const QString &messageKey, const std::vector<FileRecord> &files,
                              Timestamp createdAt)
{
    bool changed = false;
    FileKeys keys;
    for (const FileRecord &file : files) {
        ++m_outcome.attachments.found;
        const QString key = keys.next(file.externalId, storedName(file));
        const auto known = std::find_if(knownFiles.begin(), knownFiles.end(),
                                        [&key](const KnownFile &other) { return other.key == key; });
        if (known == knownFiles.end()) {
            ++m_outcome.attachments.added;
            m_plan.files.push_back({&file, &state, messageKey, {}, createdAt, m_file});
            knownFiles.push_back({{}, key, bool(file.load)});
            changed = true;
            continue;
        }
        if (known->hasBytes || !file.load || !known->id.isValid()) {
            ++m_outcome.attachments.unchanged;
            continue;
        }
        // Read now, and once more when it is stored: a file that still can't be read changes nothing.
        if (const auto bytes = loadBytes(file); !bytes) {
            ++m_outcome.attachments.unchanged;
            m_outcome.problems.append(
                {m_file, shortName(file.name, file.externalId), Severity::Warning, bytes.error().message});
            continue;
        }
        ++m_outcome.attachments.updated;
        known->hasBytes = true;
        m_plan.files.push_back({&file, &state, messageKey, known->id, createdAt, m_file});
        changed = true;
    }
    return changed;
}

/// Files of the conversation as a whole.
bool ImportPlanner::planOwnFiles(ConversationState &state, const ConversationRecord &record)
{
    return planFiles(state, state.files, QString(), record.attachments, state.createdAt);
}

void ImportPlanner::planMemory(const MemoryRecord &record)
{
    ++m_outcome.memories.found;
    const QString key = memoryKey(record);
    const QByteArray hash = domain::contentHash(record);
    const auto known = m_known.memories.find(key);
    if (known == m_known.memories.end()) {
        ++m_outcome.memories.added;
        m_known.memories.insert(
            key, {{}, hash, true, false, record.updatedAt, false, qsizetype(m_plan.memories.size())});
        m_plan.memories.push_back({&record, key, hash, {}, false});
        return;
    }
    const bool same = known->hash == hash;
    const bool linkOnly = same && canLink(*known, record);
    const bool older = known->isOwn ? !isLater(record.updatedAt, known->sourceUpdatedAt)
                                    : isOlder(record.updatedAt, known->sourceUpdatedAt);
    if (!linkOnly && (same || older)) {
        ++m_outcome.memories.unchanged;
        return;
    }
    if (!same && known->isEditedHere) {
        ++m_outcome.memories.unchanged;
        note(recordName(record),
             Words::tr("This memory was edited here and changed in its source; yours was kept."));
        return;
    }
    ++m_outcome.memories.updated;
    known->hash = hash;
    known->isLinked = known->isLinked || linkOnly;
    if (known->planned < 0) {
        known->planned = qsizetype(m_plan.memories.size());
        m_plan.memories.push_back({});
    }
    m_plan.memories[size_t(known->planned)] = {&record, key, hash, known->id, linkOnly};
}

/// A memory that came before its conversation.
bool ImportPlanner::canLink(const MemoryState &state, const MemoryRecord &record) const
{
    if (state.isLinked || record.conversationExternalId.isEmpty())
        return false;
    const QString source = linkSource(record, m_source);
    const QString key = externalKey(record.conversationExternalId);
    return m_known.links.contains({source, key})
        || (source == m_source && m_known.conversations.contains(key));
}

/// The key of a message that the record in hand names.
QString ImportPlanner::placeOf(const QString &externalId) const
{
    const QString key = externalKey(externalId);
    return m_moved.value(key, key);
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
