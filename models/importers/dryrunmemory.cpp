// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/dryrunmemory.h"

#include <QCryptographicHash>

namespace importers {

namespace {

quint64 shortened(const QByteArray &hexHash)
{
    return hexHash.left(16).toULongLong(nullptr, 16);
}

quint64 keyOf(const QString &text)
{
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

bool DryRunMemory::settle(const QString &source, const domain::ConversationRecord &record, store::ImportOutcome &outcome)
{
    const QString key = source + u'\n' + record.externalId;
    const Change whole = note(key, record.contentHash());
    domain::ImportCounts messages;
    domain::ImportCounts attachments;
    for (const domain::MessageRecord &message : record.messages) {
        const auto files = qint64(message.attachments.size());
        messages.found += 1;
        attachments.found += files;
        switch (note(key + u'\n' + message.externalId, domain::contentHash(message))) {
        case Change::New:
            messages.added += 1;
            attachments.added += files;
            break;
        case Change::Same:
            messages.unchanged += 1;
            attachments.unchanged += files;
            break;
        case Change::Different:
            messages.updated += 1;
            attachments.unchanged += files;
            break;
        }
    }
    if (whole == Change::New)
        return false;
    outcome.messages = messages;
    outcome.attachments = attachments;
    outcome.conversations.found = 1;
    (whole == Change::Same ? outcome.conversations.unchanged : outcome.conversations.updated) = 1;
    return true;
}

bool DryRunMemory::settle(const QString &source, const domain::MemoryRecord &record, store::ImportOutcome &outcome)
{
    const Change change = note(source + QStringLiteral("\nmemory\n") + record.externalId, contentHash(record));
    if (change == Change::New)
        return false;
    outcome.memories.found = 1;
    (change == Change::Same ? outcome.memories.unchanged : outcome.memories.updated) = 1;
    return true;
}

} // namespace importers
