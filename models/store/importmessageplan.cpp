// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importfiles.h"
#include "store/importplan.h"
#include "store/importrules.h"
#include "store/importtext.h"

#include <algorithm>

namespace store {

using domain::ConversationRecord;
using domain::FileRecord;
using domain::MessageRecord;
using domain::Severity;
using domain::Timestamp;

namespace {

/// A number of an export beyond this is a mistake, and later messages need numbers after it.
constexpr qint64 largestSequence = 1'000'000'000;

/// Another library's message under a number that one of this library has too.
bool isAnother(const KnownMessage &known, const MessageRecord &record)
{
    return known.isOwn && record.createdAt && *record.createdAt != known.createdAt;
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
             ImportWords::tr("%n message(s) have the id of another message; all of them were kept.", nullptr,
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
             ImportWords::tr("A message was edited here and changed in its source; yours was kept."));
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

/// The key of a message that the record in hand names.
QString ImportPlanner::placeOf(const QString &externalId) const
{
    const QString key = externalKey(externalId);
    return m_moved.value(key, key);
}

} // namespace store
