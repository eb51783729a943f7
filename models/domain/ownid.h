// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timestamp.h"

namespace domain {

/// How an export names what no source has named, since it was written here or by a service (docs/recollect-json.md);
/// by these an import into the same library finds it again. A conversation's is its UUID.

/// "recollect-12": unique within a conversation.
[[nodiscard]] QString ownId(MessageId id);
/// "recollect-12-1700000000000000": the number alone would meet that of another library when both are imported into a
/// third.
[[nodiscard]] QString ownId(MemoryId id, Timestamp createdAt);

/// The message that ownId() names, or none.
[[nodiscard]] MessageId messageOfOwnId(const QString &text);

/// The memory whose number ownId() names, or none; whether it is that memory, its time of creation tells.
[[nodiscard]] MemoryId memoryOfOwnId(const QString &text);
/// The conversation whose UUID this is, written as an export writes it, or none.
[[nodiscard]] ConversationId conversationOfOwnId(const QString &text);

} // namespace domain
