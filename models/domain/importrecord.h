// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/memory.h"
#include "domain/message.h"
#include "domain/result.h"

#include <functional>
#include <vector>

namespace domain {

/// A file as a reader of a foreign format found it. load fetches the bytes when they are wanted, so
/// that memory holds one file at a time; it is empty when the export does not contain them.
struct FileRecord {
    QString name;
    QString mimeType;
    QString externalId;
    QString text; ///< extracted text that the export carries
    QString path; ///< a path on the service's machine: kept as text
    qint64 size = 0;
    std::function<Result<QByteArray>()> load; ///< called on the thread of the import; may be called twice
};

/// A message as a reader found it; tied to others by the ids of its source.
struct MessageRecord {
    QString externalId;       ///< unique in its conversation, never empty
    QString parentExternalId; ///< empty: a root
    Role role = Role::User;
    QString author;
    QString content;
    QString reasoning;
    QString model;
    QJsonArray toolCalls;
    QJsonArray images;
    QJsonArray files;
    QJsonObject metadata;
    std::vector<FileRecord> attachments;
    int version = 1;
    bool edited = false;
    bool hidden = false;
    std::optional<qint64> sequence; ///< empty: its place in the list
    std::optional<qint64> tokenCount;
    std::optional<qint64> latencyMs;
    std::optional<Timestamp> createdAt;
    std::optional<Timestamp> updatedAt;
};

/// A memory as a reader found it.
struct MemoryRecord {
    QString externalId;             ///< unique in its source, never empty
    QString conversationExternalId; ///< empty: not tied to one
    QString conversationSource;     ///< source of that conversation; empty: the memory's own
    QString messageExternalId;
    QString question;
    QString answer;
    QString context;
    std::optional<int> rating;
    int importance = Memory::defaultImportance;
    QStringList tags;
    bool isPublic = false;
    bool trashed = false;
    std::optional<Timestamp> trashedAt; ///< of one that is trashed; empty: now
    std::optional<Timestamp> createdAt;
    std::optional<Timestamp> updatedAt;
};

/// A conversation as a reader found it, messages in the order of writing (a parent before its children).
struct ConversationRecord {
    QString externalId; ///< unique in its source, never empty
    QString title;
    QString model;
    QString systemPrompt;
    ConversationStatus status = ConversationStatus::Active;
    bool pinned = false;
    bool archived = false;
    /// As it is now. Where a source doesn't say, the person was there when it was written.
    bool read = true;
    bool trashed = false;
    std::optional<Timestamp> trashedAt; ///< of one that is trashed; empty: now
    QStringList tags;
    QString currentExternalId; ///< leaf of the active branch; empty: the latest leaf
    QJsonObject metadata;
    std::vector<MessageRecord> messages;
    std::vector<FileRecord> attachments; ///< of the conversation as a whole
    std::optional<Timestamp> createdAt;
    std::optional<Timestamp> updatedAt;

    /// Attachments of the messages and of the conversation itself.
    [[nodiscard]] qint64 fileCount() const;

    /// Hex SHA-256 over what the source says, but for the files' bytes: equal hashes mean "unchanged since last
    /// time". Status, pin, archive, trash and tags are left out: they are the person's here once it is imported.
    [[nodiscard]] QByteArray contentHash() const;
    /// The same, for who has the hashes of the messages already, in their order.
    [[nodiscard]] QByteArray contentHash(const std::vector<QByteArray> &messageHashes) const;
};

/// Hex SHA-256 of one memory record, for the same purpose.
[[nodiscard]] QByteArray contentHash(const MemoryRecord &memory);

/// Hex SHA-256 of one message record without its place in the tree's order.
[[nodiscard]] QByteArray contentHash(const MessageRecord &message);

} // namespace domain
