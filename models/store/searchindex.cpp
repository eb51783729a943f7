// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "domain/searchtext.h"
#include "store/slices.h"
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
    bool hasCode = false;
    QString tokens;
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
        const QString text = select.text();
        entry.hasCode = holdsCode(text);
        entry.tokens = indexTokens(text);
        entries.push_back(std::move(entry));
    }
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return entries;
}

/// The key of an entry that is not there yet: the millisecond, then a number that is another one for most rows
/// of that millisecond.
qint64 usualKey(const Entry &entry)
{
    constexpr qint64 perMillisecond = 1 << 20;
    const qint64 milliseconds = entry.createdAt / 1000 - (entry.createdAt % 1000 < 0 ? 1 : 0);
    return milliseconds * perMillisecond + (entry.id & (perMillisecond - 1));
}

void bindRow(Statement &row, const Entry &entry, bool ofMessage)
{
    row.bind(QStringLiteral("id"), entry.id);
    row.bind(QStringLiteral("created_at"), entry.createdAt);
    if (!ofMessage)
        return;
    row.bind(QStringLiteral("conversation"), entry.conversation);
    row.bind(QStringLiteral("has_code"), entry.hasCode);
}

/// Adds the rows beside the texts, and puts their keys into the entries.
Result<Done> insertRows(Connection &connection, const QString &index, std::vector<Entry> &entries,
                        bool ofMessages)
{
    Statement row(connection, index + QStringLiteral("_search_add"));
    for (Entry &entry : entries) {
        entry.key = usualKey(entry);
        row.bind(QStringLiteral("key"), entry.key);
        bindRow(row, entry, ofMessages);
        if (const auto done = row.exec(); !done)
            return done;
        if (row.affectedRows() == 1)
            continue;
        Statement search(connection, index + QStringLiteral("_search_insert"));
        bindRow(search, entry, ofMessages);
        if (const auto done = search.exec(); !done)
            return done;
        if (search.next())
            entry.key = search.integer();
        if (const auto finished = search.finish(); !finished)
            return finished;
    }
    return Done{};
}

/// First all rows, then all tokens: FTS5 writes what it has gathered to disk each time that another statement
/// needs a savepoint, and a part of the index for each message would cost ten times as much.
Result<Done> insertAll(Connection &connection, const QString &index, std::vector<Entry> &entries,
                       bool ofMessages)
{
    if (const auto rows = insertRows(connection, index, entries, ofMessages); !rows)
        return rows;
    Statement tokens(connection, index + QStringLiteral("_index_insert"));
    for (const Entry &entry : entries) {
        tokens.bind(QStringLiteral("key"), entry.key);
        tokens.bind(QStringLiteral("tokens"), entry.tokens);
        if (const auto done = tokens.exec(); !done)
            return done;
    }
    return Done{};
}

/// Tells a contentless index to forget entries: it wants the tokens it was given.
Result<Done> forget(Connection &connection, const QString &index, const std::vector<Entry> &entries)
{
    for (const Entry &entry : entries) {
        Statement tokens(connection, index + QStringLiteral("_index_delete"));
        tokens.bind(QStringLiteral("key"), entry.key);
        tokens.bind(QStringLiteral("tokens"), entry.tokens);
        if (const auto done = tokens.exec(); !done)
            return done;
        Statement row(connection, index + QStringLiteral("_search_delete"));
        row.bind(QStringLiteral("key"), entry.key);
        if (const auto done = row.exec(); !done)
            return done;
    }
    return Done{};
}

template <typename IdType>
Result<QList<IdType>> readIds(Statement &select)
{
    if (const auto done = select.exec(); !done)
        return done.error();
    QList<IdType> ids;
    while (select.next())
        ids.append(select.id<IdType>());
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return ids;
}

/// Indexes every row of a kind, a slice at a time.
template <typename IdType, typename Work>
Result<Done> indexAll(Connection &connection, const QString &kind, const Work &work)
{
    Statement select(connection, kind + QStringLiteral("_ids_all"));
    const auto ids = readIds<IdType>(select);
    return ids ? inSlices(connection, *ids, work) : Result<Done>(ids.error());
}

bool hasTriggers(const Connection &connection)
{
    return connection.backend() == Backend::PostgreSql;
}

} // namespace

QString indexTokens(const QString &text)
{
    return domain::searchTokens(text).join(u' ');
}

bool holdsCode(const QString &text)
{
    return text.contains(QLatin1String("```"));
}

Result<Done> indexNewMessages(Connection &connection, const std::vector<NewEntry> &messages)
{
    std::vector<Entry> entries;
    entries.reserve(messages.size());
    for (const NewEntry &message : messages)
        entries.push_back({0, message.id.value, message.conversation.toString(),
                           message.createdAt.microseconds, message.hasCode, message.tokens});
    return insertAll(connection, QStringLiteral("message"), entries, true);
}

Result<Done> indexMessages(Connection &connection, const QList<domain::MessageId> &ids)
{
    if (hasTriggers(connection) || ids.isEmpty())
        return Done{};
    auto entries = readEntries(connection, QStringLiteral("message_index_new"), ids);
    return entries ? insertAll(connection, QStringLiteral("message"), *entries, true)
                   : Result<Done>(entries.error());
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
    Statement select(connection, QStringLiteral("message_ids_of_conversations"));
    select.bind(QStringLiteral("ids"), ids);
    const auto messages = readIds<domain::MessageId>(select);
    return messages ? inSlices(connection, *messages, unindexMessages) : Result<Done>(messages.error());
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
        row.bind(QStringLiteral("tokens"), indexTokens(title));
        if (const auto done = row.exec(); !done)
            return done;
    }
    return Done{};
}

Result<Done> indexMemories(Connection &connection, const QList<domain::MemoryId> &ids)
{
    if (hasTriggers(connection) || ids.isEmpty())
        return Done{};
    auto entries = readEntries(connection, QStringLiteral("memory_index_new"), ids);
    return entries ? insertAll(connection, QStringLiteral("memory"), *entries, false)
                   : Result<Done>(entries.error());
}

Result<Done> unindexMemories(Connection &connection, const QList<domain::MemoryId> &ids)
{
    if (hasTriggers(connection) || ids.isEmpty())
        return Done{};
    const auto entries = readEntries(connection, QStringLiteral("memory_index_old"), ids);
    return entries ? forget(connection, QStringLiteral("memory"), *entries) : Result<Done>(entries.error());
}

Result<Done> indexEverything(Connection &connection)
{
    if (hasTriggers(connection))
        return Done{}; // the migration itself has done it
    if (const auto done = indexAll<domain::MessageId>(connection, QStringLiteral("message"), indexMessages);
        !done)
        return done;
    if (const auto done =
            indexAll<domain::ConversationId>(connection, QStringLiteral("conversation"), indexTitles);
        !done)
        return done;
    return indexAll<domain::MemoryId>(connection, QStringLiteral("memory"), indexMemories);
}

} // namespace store
