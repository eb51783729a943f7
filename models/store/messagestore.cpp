// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagestore.h"

#include "store/messagerows.h"
#include "store/searchindex.h"
#include "store/worker.h"

#include <QCoreApplication>

namespace store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Message;
using domain::MessageId;
using domain::MessageOutline;
using domain::Result;

namespace {

constexpr int largestSlice = 10'000;

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(store::MessageStore)
};

Error noSuchMessage()
{
    return {ErrorCode::NotFound, Words::tr("There is no such message in this library."), QString()};
}

MessageOutline readOutline(Statement &row)
{
    MessageOutline outline;
    outline.id = row.id<MessageId>();
    outline.parentId = row.id<MessageId>();
    outline.sequence = row.integer();
    outline.role = domain::roleFromString(row.text()).value_or(domain::Role::System);
    outline.hidden = row.flag();
    outline.length = row.integer();
    outline.createdAt = row.time();
    return outline;
}

/// Null for what is empty: a service reads null where it wrote nothing.
template <typename Json>
std::optional<Json> unlessEmpty(const Json &json)
{
    return json.isEmpty() ? std::nullopt : std::optional(json);
}

Result<MessageId> insertMessage(Connection &connection, const Message &draft)
{
    Statement insert(connection, QStringLiteral("message_insert"));
    insert.bind(QStringLiteral("conversation"), draft.conversationId);
    insert.bind(QStringLiteral("parent"), draft.parentId);
    insert.bind(QStringLiteral("has_parent"), draft.parentId.isValid());
    insert.bind(QStringLiteral("role"), domain::toString(draft.role));
    insert.bind(QStringLiteral("author"), draft.author.left(200));
    insert.bind(QStringLiteral("content"), draft.content);
    insert.bind(QStringLiteral("reasoning"), draft.reasoning);
    insert.bind(QStringLiteral("model"), draft.model.left(100));
    insert.bind(QStringLiteral("tool_calls"), unlessEmpty(draft.toolCalls));
    insert.bind(QStringLiteral("images"), unlessEmpty(draft.images));
    insert.bind(QStringLiteral("files"), unlessEmpty(draft.files));
    insert.bind(QStringLiteral("metadata"), unlessEmpty(draft.metadata));
    insert.bindOrNull(QStringLiteral("external_id"), draft.externalId);
    insert.bind(QStringLiteral("hidden"), draft.hidden);
    insert.bind(QStringLiteral("tokens"), draft.tokenCount);
    insert.bind(QStringLiteral("latency"), draft.latencyMs);
    if (const auto done = insert.exec(); !done)
        return done.error();
    if (!insert.next())
        return Error{
            ErrorCode::NotFound,
            Words::tr("The conversation, or the message that this one answers, is not in this library."),
            QString()};
    return insert.id<MessageId>();
}

Result<Done> advanceLeaf(Connection &connection, const Message &draft, MessageId added)
{
    if (!draft.parentId.isValid())
        return Done{};
    Statement advance(connection, QStringLiteral("message_advance_leaf"));
    advance.bind(QStringLiteral("conversation"), draft.conversationId);
    advance.bind(QStringLiteral("parent"), draft.parentId);
    advance.bind(QStringLiteral("message"), added);
    return advance.exec();
}

Result<Message> single(Connection &connection, MessageId id)
{
    const auto rows = messagesById(connection, {id});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? Result<Message>(noSuchMessage()) : Result<Message>(rows->first());
}

Result<int> versionOf(Connection &connection, MessageId id)
{
    Statement select(connection, QStringLiteral("message_version"));
    select.bind(QStringLiteral("id"), id);
    if (const auto done = select.exec(); !done)
        return done.error();
    return select.next() ? Result<int>(int(select.integer())) : Result<int>(noSuchMessage());
}

Result<Done> replaceContent(Connection &connection, MessageId id, const QString &content, int expectedVersion)
{
    const Error conflict{
        ErrorCode::Conflict,
        Words::tr(
            "Somebody else has changed this message meanwhile; look at the new text before you change it."),
        QString()};
    const auto version = versionOf(connection, id);
    if (!version)
        return version.error();
    if (*version != expectedVersion)
        return conflict;
    if (const auto forgotten = unindexMessages(connection, {id}); !forgotten)
        return forgotten;
    Statement edit(connection, QStringLiteral("message_edit"));
    edit.bind(QStringLiteral("id"), id);
    edit.bind(QStringLiteral("content"), content);
    edit.bind(QStringLiteral("expected"), expectedVersion);
    if (const auto done = edit.exec(); !done)
        return done;
    if (edit.affectedRows() != 1)
        return conflict;
    return indexMessages(connection, {id});
}

} // namespace

QFuture<Result<QList<MessageOutline>>> MessageStore::outline(domain::ConversationId id)
{
    return m_worker.read([id](Connection &connection) -> Result<QList<MessageOutline>> {
        Statement select(connection, QStringLiteral("messages_outline"));
        select.bind(QStringLiteral("conversation"), id);
        if (const auto done = select.exec(); !done)
            return done.error();
        QList<MessageOutline> outlines;
        while (select.next())
            outlines.append(readOutline(select));
        if (const auto finished = select.finish(); !finished)
            return finished.error();
        return outlines;
    });
}

QFuture<Result<QList<Message>>> MessageStore::byIds(const QList<MessageId> &ids)
{
    return m_worker.read([ids](Connection &connection) { return messagesById(connection, ids); });
}

QFuture<Result<MessageStore::Beginnings>> MessageStore::beginnings(const QList<MessageId> &ids)
{
    return m_worker.read([ids](Connection &connection) -> Result<Beginnings> {
        Statement select(connection, QStringLiteral("messages_beginnings"));
        select.bind(QStringLiteral("ids"), ids);
        if (const auto done = select.exec(); !done)
            return done.error();
        Beginnings beginnings;
        while (select.next()) {
            const auto id = select.id<MessageId>();
            beginnings.insert(id, select.text());
        }
        if (const auto finished = select.finish(); !finished)
            return finished.error();
        return beginnings;
    });
}

QFuture<Result<QList<Message>>> MessageStore::slice(domain::ConversationId id, MessageId after, int limit)
{
    return m_worker.read([id, after, limit](Connection &connection) -> Result<QList<Message>> {
        Statement select(connection, QStringLiteral("messages_slice"));
        select.bind(QStringLiteral("conversation"), id);
        select.bind(QStringLiteral("after"), after.value);
        select.bind(QStringLiteral("limit"), std::clamp(limit, 1, largestSlice));
        if (const auto done = select.exec(); !done)
            return done.error();
        return readMessages(connection, select);
    });
}

QFuture<Result<Message>> MessageStore::append(const Message &draft)
{
    const auto announce = [this](const Message &message) {
        QMetaObject::invokeMethod(
            this, [this, message] { Q_EMIT added(message); }, Qt::QueuedConnection);
    };
    return m_worker.write(
        [draft](Connection &connection) -> Result<Message> {
            const auto id = insertMessage(connection, draft);
            if (!id)
                return id.error();
            if (const auto advanced = advanceLeaf(connection, draft, *id); !advanced)
                return advanced.error();
            if (const auto indexed = indexMessages(connection, {*id}); !indexed)
                return indexed.error();
            return single(connection, *id);
        },
        announce);
}

QFuture<Result<Message>> MessageStore::edit(MessageId id, const QString &content, int expectedVersion)
{
    const auto announce = [this](const Message &message) {
        QMetaObject::invokeMethod(
            this, [this, message] { Q_EMIT changed(message); }, Qt::QueuedConnection);
    };
    return m_worker.write(
        [id, content, expectedVersion](Connection &connection) -> Result<Message> {
            if (const auto replaced = replaceContent(connection, id, content, expectedVersion); !replaced)
                return replaced.error();
            return single(connection, id);
        },
        announce);
}

} // namespace store
