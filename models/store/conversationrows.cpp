// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationrows.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace store {

using domain::Conversation;
using domain::ConversationId;
using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

Conversation readConversation(Statement &row)
{
    Conversation conversation;
    conversation.id = row.id<ConversationId>();
    conversation.userId = row.id<domain::UserId>();
    conversation.userName = row.text();
    conversation.title = row.text();
    conversation.preview = row.text();
    conversation.model = row.text();
    conversation.source = row.text();
    conversation.externalId = row.text();
    conversation.systemPrompt = row.text();
    conversation.status = domain::conversationStatusFromString(row.text());
    conversation.pinned = row.flag();
    conversation.archived = row.flag();
    conversation.unread = row.flag();
    conversation.trashedAt = row.optionalTime();
    conversation.tags = row.texts();
    conversation.messageCount = row.integer();
    conversation.tokenCount = row.integer();
    conversation.currentMessage = row.id<domain::MessageId>();
    conversation.metadata = row.object();
    conversation.createdAt = row.time();
    conversation.updatedAt = row.time();
    return conversation;
}

Result<QList<Conversation>> readConversations(Statement &statement)
{
    QList<Conversation> rows;
    while (statement.next())
        rows.append(readConversation(statement));
    if (const auto finished = statement.finish(); !finished)
        return finished.error();
    return rows;
}

Result<QList<Conversation>> conversationsById(Connection &connection, const QList<ConversationId> &ids)
{
    Statement select(connection, QStringLiteral("conversations_by_id"));
    select.bind(QStringLiteral("ids"), ids);
    if (const auto done = select.exec(); !done)
        return done.error();
    const auto found = readConversations(select);
    if (!found)
        return found;
    QHash<ConversationId, Conversation> byId;
    for (const Conversation &row : *found)
        byId.insert(row.id, row);
    QList<Conversation> ordered;
    ordered.reserve(found->size());
    for (const ConversationId &id : ids) {
        if (const auto it = byId.constFind(id); it != byId.constEnd())
            ordered.append(*it);
    }
    return ordered;
}

Result<Done> requireAll(Connection &connection, const QList<ConversationId> &ids)
{
    const QSet<ConversationId> wanted(ids.begin(), ids.end());
    Statement count(connection, QStringLiteral("conversations_lock"));
    count.bind(QStringLiteral("ids"), QList<ConversationId>(wanted.begin(), wanted.end()));
    if (const auto done = count.exec(); !done)
        return done;
    qsizetype found = 0;
    while (count.next())
        ++found;
    if (const auto finished = count.finish(); !finished)
        return finished;
    if (found == wanted.size() && !wanted.isEmpty())
        return Done{};
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("store::ConversationStore",
                                             "There is no such conversation in this library."),
                 QString()};
}

} // namespace store
