// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"
#include "store/connection.h"
#include "store/importstore.h"

#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace store {

/// A file record of a message that is there, or is about to be (then without an id).
struct KnownFile {
    domain::FileId id;
    QString key;
    bool hasBytes = false;
};

/// A message that is there, or is about to be.
struct KnownMessage {
    domain::MessageId id;
    QByteArray hash;
    qint64 tokens = 0;
    qint64 version = 1;
    bool isEdited = false;
    bool isOwn = false;          ///< of no source: known by its domain::ownId() …
    domain::Timestamp createdAt; ///< … and, of those, when it was written
    domain::Timestamp updatedAt;
    std::vector<KnownFile> files;
    qsizetype added = -1;   ///< place among the rows to add
    qsizetype changed = -1; ///< place among the rows to change
};

/// A conversation of the source as it is in the library, then as the plan wants it.
struct ConversationState {
    domain::ConversationId id;
    QString key;
    QByteArray hash;
    QString title;
    QString model;
    QString systemPrompt;
    QByteArray metadata;
    QString preview;
    QString leafKey; ///< of the active branch, where the plan changes it
    domain::MessageId leaf;
    qint64 lastSequence = 0;
    qint64 newMessages = 0;
    qint64 newTokens = 0; ///< difference to the total
    bool titleEdited = false;
    bool isOwn = false;                                 ///< of no source: known by its own id
    bool withoutBytes = false;                          ///< some file of a message has no bytes here
    bool isNew = false;                                 ///< to be added
    bool isChanged = false;                             ///< was there, to be changed
    const domain::ConversationRecord *record = nullptr; ///< of a new one
    std::optional<domain::Timestamp> sourceUpdatedAt;
    domain::Timestamp createdAt;
    domain::Timestamp updatedAt;
    QHash<QString, KnownMessage> messages; ///< by key; empty where nobody needs to compare them
    std::vector<KnownFile> files;          ///< of the conversation as a whole, likewise
};

struct MemoryState {
    domain::MemoryId id;
    QByteArray hash;
    bool isLinked = false;     ///< names its conversation
    bool isEditedHere = false; ///< by a person, since the last import
    std::optional<domain::Timestamp> sourceUpdatedAt;
    bool isOwn =
        false; ///< of no source: known by its domain::ownId(); sourceUpdatedAt is then its last change
    qsizetype planned = -1;
};

/// Where a memory comes from.
struct LinkTarget {
    domain::ConversationId conversation;
    QHash<QString, domain::MessageId> messages; ///< by key
};

/// What a part of a chunk finds in the library, read set by set before anything is decided.
struct ImportKnowledge {
    QHash<QString, std::shared_ptr<ConversationState>> conversations; ///< by key
    QHash<QString, MemoryState> memories;                             ///< by key
    QHash<std::pair<QString, QString>, LinkTarget> links;             ///< by source and key
};

/// A part of a chunk: all of it, or less while one bad record is searched for.
struct ImportPart {
    std::span<const domain::ConversationRecord> conversations;
    std::span<const RecordHashes> hashes; ///< of the conversations
    std::span<const domain::MemoryRecord> memories;
};

/// The external id as a key, or the hash when a record has none.
[[nodiscard]] QString recordKey(const QString &externalId, const QByteArray &hash);
[[nodiscard]] QString memoryKey(const domain::MemoryRecord &memory);

/// Keys of a message's files in their order: an id of the source, or the name and which one of that name.
class FileKeys {
public:
    [[nodiscard]] QString next(const QString &externalId, const QString &name);

private:
    QHash<QString, int> m_names;
};

/// Name of a file record as it is stored: never empty.
[[nodiscard]] QString storedName(const domain::FileRecord &file);

/// The source of the conversation that a memory names.
[[nodiscard]] QString linkSource(const domain::MemoryRecord &memory, const QString &source);

/// lock: also keeps other writers from these conversations until the transaction ends.
[[nodiscard]] domain::Result<ImportKnowledge> learn(Connection &connection, domain::UserId user,
                                                    const QString &source, const ImportPart &part, bool lock);

} // namespace store
