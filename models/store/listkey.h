// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "store/conversationstore.h"

#include <optional>

namespace store {

class Statement;

/// The place of a row in an order of the list: what it is sorted by, and its id.
struct ListKey {
    QString value; ///< microseconds, a number of messages, or the beginning of a title's tokens
    QString id;
};

[[nodiscard]] domain::Cursor cursorOf(ConversationSort sort, const ListKey &key);
/// None for the start of the list. A cursor of another order is ErrorCode::InvalidArgument.
[[nodiscard]] domain::Result<std::optional<ListKey>> keyOf(ConversationSort sort,
                                                           const domain::Cursor &cursor);
/// Binds :after_key and :after_id.
void bindKey(Statement &statement, ConversationSort sort, const ListKey &key);

} // namespace store
