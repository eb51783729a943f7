// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/storedfile.h"
#include "domain/timestamp.h"

#include <QJsonArray>
#include <QJsonObject>

namespace domain {

enum class Role { User, Assistant, System, Tool };

/// "user", "assistant", "system", "tool".
[[nodiscard]] QString toString(Role role);
/// Reads any spelling that services and exports use (upper case, human, ai, bot, model, function …);
/// nothing when it is none of them.
[[nodiscard]] std::optional<Role> roleFromString(const QString &text);

/// One message with everything that the reader shows.
struct Message {
    MessageId id;
    ConversationId conversationId;
    MessageId parentId;  ///< none: a root, or a conversation without branches
    qint64 sequence = 0; ///< 1, 2, 3 … in the order of writing
    Role role = Role::User;
    QString author;    ///< a name beside the role (a tool's, a character's); often empty
    QString content;   ///< Markdown
    QString reasoning; ///< what the model thought aloud, Markdown; often empty
    QString model;
    QJsonArray toolCalls; ///< [{"id","name","input","output","is_error"}], as far as known
    QJsonArray images;    ///< of a service's own column: metadata only, never loaded
    QJsonArray files;     ///< likewise
    QJsonObject metadata;
    QList<StoredFile> attachments;
    QString externalId;
    int version = 1;
    bool edited = false;
    bool hidden = false; ///< walked through in the tree, not shown (ChatGPT's hidden nodes)
    std::optional<qint64> tokenCount;
    std::optional<qint64> latencyMs;
    Timestamp createdAt;
    Timestamp updatedAt;

    friend bool operator==(const Message &, const Message &) = default;
};

/// What the reader needs to know of every message before it loads one: the shape of the tree.
struct MessageOutline {
    MessageId id;
    MessageId parentId;
    qint64 sequence = 0;
    Role role = Role::User;
    bool hidden = false;
    qint64 length = 0; ///< of the content in characters (UTF-8 bytes on PostgreSQL): to estimate heights
    Timestamp createdAt;

    friend bool operator==(const MessageOutline &, const MessageOutline &) = default;
};

} // namespace domain
