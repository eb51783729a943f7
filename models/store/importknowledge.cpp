// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importknowledge.h"

#include "domain/ownid.h"
#include "store/importmemoryknowledge.h"
#include "store/importtext.h"
#include "store/statement.h"

#include <algorithm>

namespace store {

using domain::ConversationId;
using domain::ConversationRecord;
using domain::Done;
using domain::MemoryRecord;
using domain::Result;
using domain::UserId;

namespace {

constexpr qsizetype longestName = 500;

bool hasLoadableFile(const ConversationRecord &record)
{
    const auto loadable = [](const std::vector<domain::FileRecord> &files) {
        return std::any_of(files.begin(), files.end(),
                           [](const domain::FileRecord &file) { return bool(file.load); });
    };
    return loadable(record.attachments)
        || std::any_of(
               record.messages.begin(), record.messages.end(),
               [&loadable](const domain::MessageRecord &message) { return loadable(message.attachments); });
}

class ConversationReader {
public:
    ConversationReader(Connection &connection, UserId user, const QString &source, ImportKnowledge &known)
        : m_connection(connection), m_user(user), m_source(source), m_known(known)
    {
    }

    Result<Done> readConversations(const ImportPart &part, bool lock);
    Result<Done> readDetails(const ImportPart &part);

private:
    Result<Done> lockConversations(const QStringList &keys);
    Result<Done> lockOwn(const QList<ConversationId> &ids);
    Result<Done> takeConversations(Statement &select);
    Result<Done> readOwnConversations(const QStringList &keys, bool lock);
    Result<Done> markWithoutBytes(const QList<ConversationId> &ids);
    Result<Done> readMessages(const QList<ConversationId> &ids);
    Result<Done> readFiles(const QList<ConversationId> &ids);

    Connection &m_connection;
    UserId m_user;
    QString m_source;
    ImportKnowledge &m_known;
    QHash<ConversationId, std::shared_ptr<ConversationState>> m_byId;
    QHash<domain::MessageId, KnownMessage *> m_messages;
};

Result<Done> ConversationReader::lockConversations(const QStringList &keys)
{
    if (m_connection.backend() == Backend::Sqlite)
        return Done{}; // the transaction has the only write lock already
    Statement statement(m_connection, QStringLiteral("import_lock_conversations"));
    bindImportKeys(statement, m_user, m_source, keys);
    if (const auto done = statement.exec(); !done)
        return done;
    while (statement.next()) {
    }
    return statement.finish();
}

Result<Done> ConversationReader::lockOwn(const QList<ConversationId> &ids)
{
    if (m_connection.backend() == Backend::Sqlite)
        return Done{};
    Statement statement(m_connection, QStringLiteral("conversations_lock"));
    statement.bind(QStringLiteral("ids"), ids);
    if (const auto done = statement.exec(); !done)
        return done;
    while (statement.next()) {
    }
    return statement.finish();
}

Result<Done> ConversationReader::readConversations(const ImportPart &part, bool lock)
{
    QStringList keys;
    for (size_t i = 0; i < part.conversations.size(); ++i)
        keys.append(recordKey(part.conversations[i].externalId, part.hashes[i].conversation));
    if (keys.isEmpty())
        return Done{};
    if (lock) {
        if (const auto locked = lockConversations(keys); !locked)
            return locked;
    }
    Statement select(m_connection, QStringLiteral("import_known_conversations"));
    bindImportKeys(select, m_user, m_source, keys);
    if (const auto taken = takeConversations(select); !taken)
        return taken;
    return readOwnConversations(keys, lock);
}

/// What this library itself has exported: under the id of the row, where no source gave it another.
Result<Done> ConversationReader::readOwnConversations(const QStringList &keys, bool lock)
{
    QList<ConversationId> ids;
    for (const QString &key : keys) {
        const ConversationId id = domain::conversationOfOwnId(key);
        if (id.isValid() && !m_known.conversations.contains(key))
            ids.append(id);
    }
    if (ids.isEmpty())
        return Done{};
    if (lock) {
        if (const auto locked = lockOwn(ids); !locked)
            return locked;
    }
    Statement select(m_connection, QStringLiteral("import_known_own_conversations"));
    select.bind(QStringLiteral("user"), m_user);
    select.bind(QStringLiteral("source"), m_source);
    select.bind(QStringLiteral("ids"), ids);
    return takeConversations(select);
}

Result<Done> ConversationReader::takeConversations(Statement &select)
{
    if (const auto done = select.exec(); !done)
        return done;
    while (select.next()) {
        auto state = std::make_shared<ConversationState>();
        state->key = select.text();
        state->id = select.id<ConversationId>();
        state->isOwn = select.flag();
        state->hash = select.text().toLatin1();
        state->title = select.text();
        state->titleEdited = select.flag();
        state->model = select.text();
        state->systemPrompt = select.text();
        state->metadata = select.text().toUtf8();
        state->preview = select.text();
        state->lastSequence = select.integer();
        state->leaf = select.id<domain::MessageId>();
        state->sourceUpdatedAt = select.optionalTime();
        state->createdAt = select.time();
        state->updatedAt = select.time();
        // One row may be meant by two keys, its source's and its own.
        const auto known = m_byId.constFind(state->id);
        m_known.conversations.insert(state->key, known == m_byId.constEnd() ? state : *known);
        if (known == m_byId.constEnd())
            m_byId.insert(state->id, state);
    }
    return select.finish();
}

/// Messages and files are read only of conversations that are not plainly the same as last time.
Result<Done> ConversationReader::readDetails(const ImportPart &part)
{
    QList<ConversationId> differing;
    QList<ConversationId> same;
    for (size_t i = 0; i < part.conversations.size(); ++i) {
        const auto known = m_known.conversations.constFind(
            recordKey(part.conversations[i].externalId, part.hashes[i].conversation));
        if (known == m_known.conversations.constEnd())
            continue;
        if ((*known)->hash != part.hashes[i].conversation)
            differing.append((*known)->id);
        else if (hasLoadableFile(part.conversations[i]))
            same.append((*known)->id);
    }
    if (const auto marked = markWithoutBytes(same); !marked)
        return marked;
    for (const ConversationId id : std::as_const(same)) {
        if (m_byId.value(id)->withoutBytes)
            differing.append(id);
    }
    if (differing.isEmpty())
        return Done{};
    if (const auto read = readMessages(differing); !read)
        return read;
    return readFiles(differing);
}

Result<Done> ConversationReader::markWithoutBytes(const QList<ConversationId> &ids)
{
    if (ids.isEmpty())
        return Done{};
    Statement select(m_connection, QStringLiteral("import_without_bytes"));
    select.bind(QStringLiteral("ids"), ids);
    if (const auto done = select.exec(); !done)
        return done;
    while (select.next())
        m_byId.value(select.id<ConversationId>())->withoutBytes = true;
    return select.finish();
}

Result<Done> ConversationReader::readMessages(const QList<ConversationId> &ids)
{
    Statement select(m_connection, QStringLiteral("import_known_messages"));
    select.bind(QStringLiteral("ids"), ids);
    if (const auto done = select.exec(); !done)
        return done;
    while (select.next()) {
        const auto state = m_byId.value(select.id<ConversationId>());
        QString key = select.text();
        KnownMessage message;
        message.id = select.id<domain::MessageId>();
        message.hash = select.text().toLatin1();
        message.tokens = select.integer();
        message.version = select.integer();
        message.isEdited = select.flag();
        message.createdAt = select.time();
        message.updatedAt = select.time();
        message.isOwn = key.isEmpty();
        if (message.isOwn)
            key = domain::ownId(message.id);
        // The same id may have come from another library: that row has it for good.
        if (!message.isOwn || !state->messages.contains(key))
            state->messages.insert(key, message);
    }
    // Pointers only now: the tables grow no more.
    for (const ConversationId id : ids) {
        auto &messages = m_byId.value(id)->messages;
        for (KnownMessage &message : messages)
            m_messages.insert(message.id, &message);
    }
    return select.finish();
}

Result<Done> ConversationReader::readFiles(const QList<ConversationId> &ids)
{
    Statement select(m_connection, QStringLiteral("import_known_files"));
    select.bind(QStringLiteral("ids"), ids);
    if (const auto done = select.exec(); !done)
        return done;
    QHash<std::pair<ConversationId, domain::MessageId>, FileKeys> keys;
    while (select.next()) {
        const auto conversationId = select.id<ConversationId>();
        const auto messageId = select.id<domain::MessageId>();
        KnownFile file;
        file.id = select.id<domain::FileId>();
        const QString externalId = select.text();
        file.key = keys[{conversationId, messageId}].next(externalId, select.text());
        file.hasBytes = select.flag();
        KnownMessage *message = m_messages.value(messageId);
        if (!messageId.isValid())
            m_byId.value(conversationId)->files.push_back(std::move(file));
        else if (message)
            message->files.push_back(std::move(file));
    }
    return select.finish();
}

} // namespace

QString recordKey(const QString &externalId, const QByteArray &hash)
{
    return externalId.isEmpty() ? QStringLiteral("sha256-") + QString::fromLatin1(hash)
                                : externalKey(externalId);
}

QString memoryKey(const MemoryRecord &memory)
{
    return memory.externalId.isEmpty() ? recordKey({}, domain::contentHash(memory))
                                       : externalKey(memory.externalId);
}

QString FileKeys::next(const QString &externalId, const QString &name)
{
    if (!externalId.isEmpty())
        return u'#' + externalKey(externalId);
    const int place = ++m_names[name];
    return QStringLiteral("%1/%2").arg(place).arg(name);
}

QString storedName(const domain::FileRecord &file)
{
    const QString name = fitted(file.name, longestName);
    if (!name.isEmpty())
        return name;
    const QString id = fitted(file.externalId, longestName);
    return id.isEmpty() ? QStringLiteral("file") : id;
}

Result<ImportKnowledge> learn(Connection &connection, UserId user, const QString &source,
                              const ImportPart &part, bool lock)
{
    ImportKnowledge known;
    ConversationReader conversations(connection, user, source, known);
    if (const auto read = conversations.readConversations(part, lock); !read)
        return read.error();
    if (const auto read = conversations.readDetails(part); !read)
        return read.error();
    if (const auto read = learnMemories(connection, user, source, part, known); !read)
        return read.error();
    return known;
}

} // namespace store
