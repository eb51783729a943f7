// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timestamp.h"

#include <QJsonObject>
#include <QStringList>

namespace domain {

/// Where a conversation stands, from services that have such a field.
enum class ConversationStatus { Active, Completed, Paused };

[[nodiscard]] QString toString(ConversationStatus status);
/// Without regard to case; Active for anything unknown.
[[nodiscard]] ConversationStatus conversationStatusFromString(const QString &text);

/// A row of the conversation list: everything about a conversation but its messages.
struct Conversation {
    ConversationId id;
    UserId userId;
    QString userName;
    QString title;   ///< may be empty: show displayTitle()
    QString preview; ///< the beginning of its first message of the person, one line
    QString model;
    QString source;     ///< format or service it came from ("chatgpt", "claude", "json"); empty: written here
    QString externalId; ///< its id in that source
    QString systemPrompt;
    ConversationStatus status = ConversationStatus::Active;
    bool pinned = false;
    bool archived = false;
    bool unread = false;
    std::optional<Timestamp> trashedAt;
    QStringList tags; ///< sorted
    qint64 messageCount = 0;
    qint64 tokenCount = 0;
    MessageId currentMessage; ///< the leaf of the active branch; none: MessageTree chooses
    QJsonObject metadata;
    Timestamp createdAt;
    Timestamp updatedAt;

    /// The title, or the beginning of the preview, or "Untitled": never empty.
    [[nodiscard]] QString displayTitle() const;
    friend bool operator==(const Conversation &, const Conversation &) = default;
};

} // namespace domain
