// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagerows.h"

#include "store/filerows.h"

#include <QHash>

namespace store {

using domain::Message;
using domain::MessageId;
using domain::Result;
using domain::StoredFile;

namespace {

/// One query for the files of all the messages.
Result<QList<Message>> withAttachments(Connection &connection, QList<Message> messages)
{
    if (messages.isEmpty())
        return messages;
    QList<MessageId> ids;
    QHash<MessageId, qsizetype> places;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        ids.append(messages.at(i).id);
        places.insert(messages.at(i).id, i);
    }
    const auto files = filesOfMessages(connection, ids);
    if (!files)
        return files.error();
    for (const StoredFile &file : *files)
        messages[places.value(file.messageId)].attachments.append(file);
    return messages;
}

} // namespace

Message readMessage(Statement &row)
{
    Message message;
    message.id = row.id<MessageId>();
    message.conversationId = row.id<domain::ConversationId>();
    message.parentId = row.id<MessageId>();
    message.sequence = row.integer();
    const QString roleName = row.text();
    const auto role = domain::roleFromString(roleName);
    message.role = role.value_or(domain::Role::System);
    message.author = row.text();
    if (!role && message.author.isEmpty())
        message.author = roleName;
    message.content = row.text();
    message.reasoning = row.text();
    message.model = row.text();
    message.toolCalls = row.array();
    message.images = row.array();
    message.files = row.array();
    message.metadata = row.object();
    message.externalId = row.text();
    message.version = int(row.integer());
    message.edited = row.flag();
    message.hidden = row.flag();
    message.tokenCount = row.optionalInteger();
    message.latencyMs = row.optionalInteger();
    message.createdAt = row.time();
    message.updatedAt = row.time();
    return message;
}

Result<QList<Message>> readMessages(Connection &connection, Statement &statement)
{
    QList<Message> messages;
    while (statement.next())
        messages.append(readMessage(statement));
    if (const auto finished = statement.finish(); !finished)
        return finished.error();
    return withAttachments(connection, std::move(messages));
}

Result<QList<Message>> messagesById(Connection &connection, const QList<MessageId> &ids)
{
    Statement select(connection, QStringLiteral("messages_by_id"));
    select.bind(QStringLiteral("ids"), ids);
    if (const auto done = select.exec(); !done)
        return done.error();
    const auto found = readMessages(connection, select);
    if (!found)
        return found;
    QHash<MessageId, const Message *> byId;
    for (const Message &message : *found)
        byId.insert(message.id, &message);
    QList<Message> ordered;
    ordered.reserve(found->size());
    for (const MessageId &id : ids) {
        if (const Message *message = byId.value(id))
            ordered.append(*message);
    }
    return ordered;
}

} // namespace store
