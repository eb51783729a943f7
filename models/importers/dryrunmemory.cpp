// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/dryrunmemory.h"

#include <QCryptographicHash>

#include <algorithm>

namespace importers {

namespace {

quint64 shortened(const QByteArray &hexHash)
{
    return hexHash.left(16).toULongLong(nullptr, 16);
}

quint64 keyOf(const QString &text)
{
    // Sixty-four bits: two of a hundred million records agree by chance once in a few thousand imports.
    return shortened(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex());
}

} // namespace

DryRunMemory::Change DryRunMemory::note(const QString &key, const QByteArray &hash)
{
    const quint64 value = shortened(hash);
    const auto found = m_hashes.find(keyOf(key));
    if (found == m_hashes.end()) {
        m_hashes.insert(keyOf(key), value);
        return Change::New;
    }
    if (*found == value)
        return Change::Same;
    *found = value;
    return Change::Different;
}

/// True when what was met before is newer; else its time is remembered.
bool DryRunMemory::isOlder(const QString &key, const domain::ConversationRecord &record)
{
    if (!record.updatedAt)
        return false;
    const qint64 updatedAt = record.updatedAt->microseconds;
    qint64 &known = m_updatedAt[keyOf(key)]; // zero, which is older, when it is new
    const bool older = updatedAt < known;
    known = std::max(known, updatedAt);
    return older;
}

bool DryRunMemory::settle(const QString &source, const domain::ConversationRecord &record,
                          store::ImportOutcome &outcome)
{
    const QString key = source + u'\n' + record.externalId;
    const bool older = isOlder(key, record);
    const Change whole = note(key, record.contentHash());
    domain::ImportCounts messages;
    domain::ImportCounts attachments;
    for (const domain::MessageRecord &message : record.messages) {
        const auto files = qint64(message.attachments.size());
        const Change change = note(key + u'\n' + message.externalId, domain::contentHash(message));
        const bool same = change == Change::Same || (older && change == Change::Different);
        messages.found += 1;
        attachments.found += files;
        (change == Change::New ? messages.added : same ? messages.unchanged : messages.updated) += 1;
        (change == Change::New ? attachments.added : attachments.unchanged) += files;
    }
    if (whole == Change::New)
        return false;
    attachments.found += qint64(record.attachments.size());
    attachments.unchanged += qint64(record.attachments.size());
    const bool changed = messages.added + messages.updated > 0 || (whole == Change::Different && !older);
    outcome.messages = messages;
    outcome.attachments = attachments;
    outcome.conversations.found = 1;
    (changed ? outcome.conversations.updated : outcome.conversations.unchanged) = 1;
    return true;
}

bool DryRunMemory::settle(const QString &source, const domain::MemoryRecord &record,
                          store::ImportOutcome &outcome)
{
    const Change change =
        note(source + QStringLiteral("\nmemory\n") + record.externalId, contentHash(record));
    if (change == Change::New)
        return false;
    outcome.memories.found = 1;
    (change == Change::Same ? outcome.memories.unchanged : outcome.memories.updated) = 1;
    return true;
}

} // namespace importers
