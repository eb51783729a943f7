// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "store/connection.h"

#include <QStringList>

namespace store {

/// Tags as they are kept: trimmed, not empty, at most 200 characters, each once without regard to case.
[[nodiscard]] QStringList cleanTags(const QStringList &tags);

/// Gives clean tags to conversations, unless they have them in some case. Which is the same is decided here, not by
/// the databases, which don't agree on case beyond ASCII. The caller has locked the conversations.
domain::Result<domain::Done> addTags(Connection &connection, const QList<domain::ConversationId> &ids,
                                     const QStringList &tags);
/// Takes tags away, whatever their case.
domain::Result<domain::Done> removeTags(Connection &connection, const QList<domain::ConversationId> &ids,
                                        const QStringList &tags);

/// A tag as it is written in the library, in each case of it, and those that lie below it.
domain::Result<QStringList> tagsBelow(Connection &connection, const QString &tag);

} // namespace store
