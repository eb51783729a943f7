// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timestamp.h"

#include <QStringList>

namespace domain {

/// Something an assistant (or a person) keeps in mind about a person.
struct Memory {
    static constexpr int lowestImportance = 1;
    static constexpr int highestImportance = 10;
    static constexpr int defaultImportance = 5;

    MemoryId id;
    UserId userId;
    QString userName;
    ConversationId conversationId; ///< where it came from, if known
    MessageId messageId;           ///< the very message, if known
    QString question;              ///< or its title
    QString answer;
    QString context;
    std::optional<int> rating;
    int importance = defaultImportance;
    QStringList tags; ///< sorted
    bool isPublic = false;
    QString source;
    QString externalId;
    std::optional<Timestamp> trashedAt;
    qint64 revision = 0; ///< grows with each write; an edit names the one it saw
    Timestamp createdAt;
    Timestamp updatedAt;

    friend bool operator==(const Memory &, const Memory &) = default;
};

} // namespace domain
