// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filerows.h"

#include "store/copystream.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace store {

using domain::Done;
using domain::Result;
using domain::StoredFile;

namespace {

Result<bool> holdContents(Connection &connection, const QByteArray &key)
{
    Statement hold(connection, QStringLiteral("file_contents_hold"));
    hold.bind(QStringLiteral("sha256"), QString::fromLatin1(key));
    if (const auto done = hold.exec(); !done)
        return done.error();
    const bool held = hold.next();
    const auto finished = hold.finish();
    return finished ? Result<bool>(held) : finished.error();
}

Result<Done> insertContents(Connection &connection, const QByteArray &key, const QByteArray &bytes)
{
    if (connection.backend() == Backend::PostgreSql)
        return storeContentsBinary(connection, key, bytes);
    Statement add(connection, QStringLiteral("file_contents_add"));
    add.bind(QStringLiteral("sha256"), QString::fromLatin1(key));
    add.bind(QStringLiteral("size"), qint64(bytes.size()));
    // A null QByteArray would be an SQL null; an empty file has empty bytes.
    add.bind(QStringLiteral("bytes"), bytes.isNull() ? QByteArray("") : bytes);
    return add.exec();
}

/// What file_contents_remove_unused may look at on PostgreSQL.
Result<QStringList> unusedContents(Connection &connection)
{
    Statement select(connection, QStringLiteral("file_contents_unused"));
    if (const auto done = select.exec(); !done)
        return done.error();
    QStringList keys;
    while (select.next())
        keys.append(select.text());
    const auto finished = select.finish();
    return finished ? Result<QStringList>(keys) : finished.error();
}

} // namespace

StoredFile readFile(Statement &row)
{
    StoredFile file;
    file.id = row.id<domain::FileId>();
    file.userId = row.id<domain::UserId>();
    file.conversationId = row.id<domain::ConversationId>();
    file.messageId = row.id<domain::MessageId>();
    file.name = row.text();
    file.mimeType = row.text();
    file.path = row.text();
    file.externalId = row.text();
    file.text = row.text();
    file.sha256 = row.text().toLatin1();
    file.size = row.integer();
    file.createdAt = row.time();
    return file;
}

Result<QList<StoredFile>> readFiles(Statement &statement)
{
    QList<StoredFile> files;
    while (statement.next())
        files.append(readFile(statement));
    if (const auto finished = statement.finish(); !finished)
        return finished.error();
    return files;
}

Result<QList<StoredFile>> filesOfMessages(Connection &connection, const QList<domain::MessageId> &ids)
{
    Statement select(connection, QStringLiteral("files_of_messages"));
    select.bind(QStringLiteral("ids"), ids);
    if (const auto done = select.exec(); !done)
        return done.error();
    return readFiles(select);
}

QByteArray contentsKey(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<Done> addContents(Connection &connection, const QByteArray &key, const QByteArray &bytes)
{
    // Between the look and the hold another program may bring the same bytes, or remove them.
    constexpr int attempts = 5;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto held = holdContents(connection, key);
        if (!held)
            return held.error();
        if (*held)
            return Done{};
        if (const auto inserted = insertContents(connection, key, bytes); !inserted)
            return inserted;
    }
    return domain::Error{domain::ErrorCode::Conflict,
                         QCoreApplication::translate(
                             "store::FileStore",
                             "Somebody else is changing the same file; nothing was changed here. Try again."),
                         QString()};
}

Result<Done> removeUnusedContents(Connection &connection)
{
    Statement remove(connection, QStringLiteral("file_contents_remove_unused"));
    if (connection.backend() == Backend::PostgreSql) {
        const auto keys = unusedContents(connection);
        if (!keys)
            return keys.error();
        if (keys->isEmpty())
            return Done{};
        remove.bind(QStringLiteral("keys"), *keys);
    }
    return remove.exec();
}

} // namespace store
