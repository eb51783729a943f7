// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filerows.h"

#include <QCryptographicHash>

namespace store {

using domain::Done;
using domain::Result;
using domain::StoredFile;

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

Result<QByteArray> addContents(Connection &connection, const QByteArray &bytes)
{
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    Statement add(connection, QStringLiteral("file_contents_add"));
    add.bind(QStringLiteral("sha256"), QString::fromLatin1(sha256));
    add.bind(QStringLiteral("size"), qint64(bytes.size()));
    // A null QByteArray would be an SQL null; an empty file has empty bytes.
    add.bind(QStringLiteral("bytes"), bytes.isNull() ? QByteArray("") : bytes);
    if (const auto done = add.exec(); !done)
        return done.error();
    return sha256;
}

Result<Done> removeUnusedContents(Connection &connection)
{
    Statement remove(connection, QStringLiteral("file_contents_remove_unused"));
    return remove.exec();
}

} // namespace store
