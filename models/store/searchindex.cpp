// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "domain/searchtext.h"
#include "store/statement.h"

#include <vector>

namespace store {

using domain::Done;
using domain::Result;

namespace {

/// A text to index, or to forget, and where its entry stands.
struct Entry {
    qint64 key = 0; ///< of the entry when there is one, else the owner's id
    qint64 id = 0;
    QString conversation;
    qint64 createdAt = 0;
    QString text;
};

/// Reads (key, id, conversation, time, text) of a statement with :ids.
template <typename IdType>
Result<std::vector<Entry>> readEntries(Connection &connection, const QString &name, const QList<IdType> &ids)
{
    Statement select(connection, name);
    select.bind(QStringLiteral("ids"), ids);
    if (const auto done = select.exec(); !done)
        return done.error();
    std::vector<Entry> entries;
    while (select.next()) {
        Entry entry;
        entry.key = select.integer();
        entry.id = select.integer();
        entry.conversation = select.text();
        entry.createdAt = select.integer();
        entry.text = select.text();
        entries.push_back(std::move(entry));
    }
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return entries;
}

QString tokensOf(const QString &text)
{
    return domain::searchTokens(text).join(u' ');
}

Result<Done> insertMessage(Connection &connection, const Entry &entry)
{
    Statement row(connection, QStringLiteral("message_search_insert"));
    row.bind(QStringLiteral("id"), entry.id);
    row.bind(QStringLiteral("conversation"), entry.conversation);
    row.bind(QStringLiteral("created_at"), entry.createdAt);
    row.bind(QStringLiteral("has_code"), entry.text.contains(QLatin1String("```")));
    if (const auto done = row.exec(); !done)
        return done;
    Statement tokens(connection, QStringLiteral("message_index_insert"));
    tokens.bind(QStringLiteral("id"), entry.id);
    tokens.bind(QStringLiteral("tokens"), tokensOf(entry.text));
    return tokens.exec();
}

Result<Done> insertMemory(Connection &connection, const Entry &entry)
{
    Statement row(connection, QStringLiteral("memory_search_insert"));
    row.bind(QStringLiteral("id"), entry.id);
    row.bind(QStringLiteral("created_at"), entry.createdAt);
    if (const auto done = row.exec(); !done)
        return done;
    Statement tokens(connection, QStringLiteral("memory_index_insert"));
    tokens.bind(QStringLiteral("id"), entry.id);
    tokens.bind(QStringLiteral("tokens"), tokensOf(entry.text));
    return tokens.exec();
}

/// Tells a contentless index to forget entries: it wants the tokens it was given.
Result<Done> forget(Connection &connection, const QString &index, const std::vector<Entry> &entries)
{
    for (const Entry &entry : entries) {
        Statement tokens(connection, index + QStringLiteral("_index_delete"));
        tokens.bind(QStringLiteral("key"), entry.key);
        tokens.bind(QStringLiteral("tokens"), tokensOf(entry.text));
        if (const auto done = tokens.exec(); !done)
            return done;
        Statement row(connection, index + QStringLiteral("_search_delete"));
        row.bind(QStringLiteral("key"), entry.key);
        if (const auto done = row.exec(); !done)
            return done;
    }
    return Done{};
}

bool hasTriggers(const Connection &connection)
{
    return connection.backend() == Backend::PostgreSql;
}

} // namespace

Result<Done> indexMessages(Connection &connection, const QList<domain::MessageId> &ids)
{
    if (hasTriggers(connection) || ids.isEmpty())
        return Done{};
    const auto entries = readEntries(connection, QStringLiteral("message_index_new"), ids);
    if (!entries)
        return entries.error();
    for (const Entry &entry : *entries) {
        if (const auto done = insertMessage(connection, entry); !done)
            return done;
    }
    return Done{};
}

Result<Done> unindexMessages(Connection &connection, const QList<domain::MessageId> &ids)
{
    if (hasTriggers(connection) || ids.isEmpty())
        return Done{};
    const auto entries = readEntries(connection, QStringLiteral("message_index_old"), ids);
    return entries ? forget(connection, QStringLiteral("message"), *entries) : Result<Done>(entries.error());
}

Result<Done> unindexConversations(Connection &connection, const QList<domain::ConversationId> &ids)
{
    if (hasTriggers(connection) || ids.isEmpty())
        return Done{};
    const auto entries = readEntries(connection, QStringLiteral("message_index_of_conversations"), ids);
    return entries ? forget(connection, QStringLiteral("message"), *entries) : Result<Done>(entries.error());
}

Result<Done> indexTitles(Connection &connection, const QList<domain::ConversationId> &ids)
{
    if (hasTriggers(connection) || ids.isEmpty())
        return Done{};
    Statement select(connection, QStringLiteral("conversation_titles"));
    select.bind(QStringLiteral("ids"), ids);
    if (const auto done = select.exec(); !done)
        return done;
    std::vector<std::pair<QString, QString>> titles;
    while (select.next()) {
        const QString id = select.text();
        titles.emplace_back(id, select.text());
    }
    if (const auto finished = select.finish(); !finished)
        return finished;
    for (const auto &[id, title] : titles) {
        Statement row(connection, QStringLiteral("conversation_search_write"));
        row.bind(QStringLiteral("id"), id);
        row.bind(QStringLiteral("tokens"), tokensOf(title));
        if (const auto done = row.exec(); !done)
            return done;
    }
    return Done{};
}

Result<Done> indexMemories(Connection &connection, const QList<domain::MemoryId> &ids)
{
    if (hasTriggers(connection) || ids.isEmpty())
        return Done{};
    const auto entries = readEntries(connection, QStringLiteral("memory_index_new"), ids);
    if (!entries)
        return entries.error();
    for (const Entry &entry : *entries) {
        if (const auto done = insertMemory(connection, entry); !done)
            return done;
    }
    return Done{};
}

Result<Done> unindexMemories(Connection &connection, const QList<domain::MemoryId> &ids)
{
    if (hasTriggers(connection) || ids.isEmpty())
        return Done{};
    const auto entries = readEntries(connection, QStringLiteral("memory_index_old"), ids);
    return entries ? forget(connection, QStringLiteral("memory"), *entries) : Result<Done>(entries.error());
}

} // namespace store
