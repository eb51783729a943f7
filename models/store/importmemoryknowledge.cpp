// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importmemoryknowledge.h"

#include "domain/ownid.h"
#include "store/importtext.h"

#include <QSet>

namespace store {

using domain::ConversationId;
using domain::Done;
using domain::MemoryRecord;
using domain::Result;
using domain::UserId;

namespace {

class MemoryReader {
public:
    MemoryReader(Connection &connection, UserId user, const QString &source, ImportKnowledge &known)
        : m_connection(connection), m_user(user), m_source(source), m_known(known)
    {
    }

    Result<Done> readMemories(const ImportPart &part);
    Result<Done> readLinks(const ImportPart &part);

private:
    Result<Done> readOwnMemories(const QStringList &keys);
    Result<Done> readLinkedConversations(const QString &source, const QStringList &keys);
    Result<Done> readOwnLinks(const QString &source, const QStringList &keys);
    Result<Done> readLinkedMessages(const QStringList &keys);

    Connection &m_connection;
    UserId m_user;
    QString m_source;
    ImportKnowledge &m_known;
};

Result<Done> MemoryReader::readMemories(const ImportPart &part)
{
    QStringList keys;
    for (const MemoryRecord &memory : part.memories)
        keys.append(memoryKey(memory));
    if (keys.isEmpty())
        return Done{};
    Statement select(m_connection, QStringLiteral("import_known_memories"));
    bindImportKeys(select, m_user, m_source, keys);
    if (const auto done = select.exec(); !done)
        return done;
    while (select.next()) {
        const QString key = select.text();
        MemoryState state;
        state.id = select.id<domain::MemoryId>();
        state.hash = select.text().toLatin1();
        state.isLinked = select.id<ConversationId>().isValid();
        (void)select.integer(); // the message
        state.sourceUpdatedAt = select.optionalTime();
        const auto updatedAt = select.time();
        state.isEditedHere = state.sourceUpdatedAt && updatedAt != *state.sourceUpdatedAt;
        m_known.memories.insert(key, state);
    }
    const auto finished = select.finish();
    return finished ? readOwnMemories(keys) : finished;
}

Result<Done> MemoryReader::readOwnMemories(const QStringList &keys)
{
    QSet<QString> wanted;
    QList<domain::MemoryId> ids;
    for (const QString &key : keys) {
        const auto id = domain::memoryOfOwnId(key);
        if (!id.isValid() || m_known.memories.contains(key))
            continue;
        wanted.insert(key);
        ids.append(id);
    }
    if (ids.isEmpty())
        return Done{};
    Statement select(m_connection, QStringLiteral("import_known_own_memories"));
    select.bind(QStringLiteral("user"), m_user);
    select.bind(QStringLiteral("source"), m_source);
    select.bind(QStringLiteral("ids"), ids);
    if (const auto done = select.exec(); !done)
        return done;
    while (select.next()) {
        MemoryState state;
        state.id = select.id<domain::MemoryId>();
        state.hash = select.text().toLatin1();
        state.isLinked = select.id<ConversationId>().isValid();
        const auto createdAt = select.time();
        state.sourceUpdatedAt = select.time();
        state.isOwn = true;
        const QString key = domain::ownId(state.id, createdAt);
        if (wanted.contains(key))
            m_known.memories.insert(key, state);
    }
    return select.finish();
}

Result<Done> MemoryReader::readLinks(const ImportPart &part)
{
    QHash<QString, QStringList> conversations;
    QStringList messages;
    for (const MemoryRecord &memory : part.memories) {
        if (memory.conversationExternalId.isEmpty())
            continue;
        conversations[linkSource(memory, m_source)].append(externalKey(memory.conversationExternalId));
        if (!memory.messageExternalId.isEmpty())
            messages.append(externalKey(memory.messageExternalId));
    }
    for (auto it = conversations.cbegin(); it != conversations.cend(); ++it) {
        if (const auto read = readLinkedConversations(it.key(), it.value()); !read)
            return read;
    }
    return messages.isEmpty() || m_known.links.isEmpty() ? Result<Done>(Done{})
                                                         : readLinkedMessages(messages);
}

Result<Done> MemoryReader::readLinkedConversations(const QString &source, const QStringList &keys)
{
    Statement select(m_connection, QStringLiteral("import_link_conversations"));
    bindImportKeys(select, m_user, source, keys);
    if (const auto done = select.exec(); !done)
        return done;
    while (select.next()) {
        const QString key = select.text();
        m_known.links.insert({source, key}, {select.id<ConversationId>(), {}});
    }
    const auto finished = select.finish();
    return finished ? readOwnLinks(source, keys) : finished;
}

Result<Done> MemoryReader::readOwnLinks(const QString &source, const QStringList &keys)
{
    QList<ConversationId> ids;
    for (const QString &key : keys) {
        const ConversationId id = domain::conversationOfOwnId(key);
        if (id.isValid() && !m_known.links.contains({source, key}))
            ids.append(id);
    }
    if (ids.isEmpty())
        return Done{};
    Statement select(m_connection, QStringLiteral("import_link_own_conversations"));
    select.bind(QStringLiteral("user"), m_user);
    select.bind(QStringLiteral("source"), source);
    select.bind(QStringLiteral("ids"), ids);
    if (const auto done = select.exec(); !done)
        return done;
    while (select.next()) {
        const auto id = select.id<ConversationId>();
        m_known.links.insert({source, id.toString()}, {id, {}});
    }
    return select.finish();
}

Result<Done> MemoryReader::readLinkedMessages(const QStringList &keys)
{
    QHash<ConversationId, LinkTarget *> targets;
    for (LinkTarget &target : m_known.links)
        targets.insert(target.conversation, &target);
    Statement select(m_connection, QStringLiteral("import_link_messages"));
    QList<domain::MessageId> own;
    for (const QString &key : keys) {
        if (const auto id = domain::messageOfOwnId(key); id.isValid())
            own.append(id);
    }
    select.bind(QStringLiteral("ids"), targets.keys());
    select.bind(QStringLiteral("keys"), keys);
    select.bind(QStringLiteral("own"), own);
    if (const auto done = select.exec(); !done)
        return done;
    while (select.next()) {
        LinkTarget *target = targets.value(select.id<ConversationId>());
        const QString key = select.text();
        const auto id = select.id<domain::MessageId>();
        target->messages.insert(key.isEmpty() ? domain::ownId(id) : key, id);
    }
    return select.finish();
}

} // namespace

void bindImportKeys(Statement &statement, UserId user, const QString &source, const QStringList &keys)
{
    statement.bind(QStringLiteral("user"), user);
    statement.bind(QStringLiteral("source"), source);
    statement.bind(QStringLiteral("keys"), keys);
}

QString linkSource(const MemoryRecord &memory, const QString &source)
{
    return memory.conversationSource.isEmpty() ? source : memory.conversationSource;
}

Result<Done> learnMemories(Connection &connection, UserId user, const QString &source, const ImportPart &part,
                           ImportKnowledge &known)
{
    MemoryReader reader(connection, user, source, known);
    const auto read = reader.readMemories(part);
    return read ? reader.readLinks(part) : read;
}

} // namespace store
