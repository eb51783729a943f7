// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filestore.h"

#include "store/filerows.h"
#include "store/worker.h"

#include <QCoreApplication>

namespace store {

using domain::Error;
using domain::ErrorCode;
using domain::FileId;
using domain::FileKind;
using domain::Result;
using domain::StoredFile;

namespace {

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(store::FileStore)
};

/// The column of a chatbot's schema, in words such services use.
QString typeName(FileKind kind)
{
    switch (kind) {
    case FileKind::Image:
        return QStringLiteral("image");
    case FileKind::Audio:
        return QStringLiteral("audio");
    case FileKind::Document:
        break;
    }
    return QStringLiteral("document");
}

/// The draft with person and conversation filled in from the message or conversation that it names.
Result<StoredFile> withOwner(Connection &connection, StoredFile draft)
{
    Statement owner(connection, QStringLiteral("file_owner"));
    owner.bind(QStringLiteral("user"), draft.userId);
    owner.bind(QStringLiteral("conversation"), draft.conversationId);
    owner.bind(QStringLiteral("message"), draft.messageId);
    owner.bind(QStringLiteral("has_user"), draft.userId.isValid());
    owner.bind(QStringLiteral("has_conversation"), draft.conversationId.isValid());
    owner.bind(QStringLiteral("has_message"), draft.messageId.isValid());
    if (const auto done = owner.exec(); !done)
        return done.error();
    if (!owner.next())
        return Error{
            ErrorCode::NotFound,
            Words::tr("The person, conversation or message that the file belongs to is not in this library."),
            QString()};
    draft.userId = owner.id<domain::UserId>();
    draft.conversationId = owner.id<domain::ConversationId>();
    draft.messageId = owner.id<domain::MessageId>();
    return draft;
}

Result<FileId> insertFile(Connection &connection, const StoredFile &file)
{
    Statement insert(connection, QStringLiteral("file_insert"));
    insert.bind(QStringLiteral("user"), file.userId);
    insert.bind(QStringLiteral("conversation"), file.conversationId);
    insert.bind(QStringLiteral("message"), file.messageId);
    insert.bind(QStringLiteral("name"), file.name.left(500));
    insert.bind(QStringLiteral("stored"), QString::fromLatin1(file.sha256));
    insert.bind(QStringLiteral("path"), file.path);
    insert.bind(QStringLiteral("type"), typeName(file.kind()));
    // The contract's column is a 32 bit number; the true size is kept beside the bytes.
    insert.bind(QStringLiteral("size"), std::min<qint64>(file.size, std::numeric_limits<qint32>::max()));
    insert.bindOrNull(QStringLiteral("mime_type"), file.mimeType.left(200));
    insert.bindOrNull(QStringLiteral("text"), file.text);
    insert.bind(QStringLiteral("sha256"), QString::fromLatin1(file.sha256));
    insert.bindOrNull(QStringLiteral("external_id"), file.externalId);
    if (const auto done = insert.exec(); !done)
        return done.error();
    if (!insert.next())
        return Error{ErrorCode::Internal, Words::tr("The database did not keep the file."), QString()};
    return insert.id<FileId>();
}

Result<StoredFile> single(Connection &connection, FileId id)
{
    Statement select(connection, QStringLiteral("files_by_id"));
    select.bind(QStringLiteral("ids"), QList<FileId>{id});
    if (const auto done = select.exec(); !done)
        return done.error();
    const auto rows = readFiles(select);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorCode::NotFound, Words::tr("There is no such file in this library."), QString()};
    return rows->first();
}

} // namespace

QFuture<Result<QList<StoredFile>>> FileStore::ofConversation(domain::ConversationId id)
{
    return m_worker.read([id](Connection &connection) -> Result<QList<StoredFile>> {
        Statement select(connection, QStringLiteral("files_of_conversation"));
        select.bind(QStringLiteral("conversation"), id);
        if (const auto done = select.exec(); !done)
            return done.error();
        return readFiles(select);
    });
}

QFuture<Result<QByteArray>> FileStore::bytes(FileId id)
{
    return m_worker.read([id](Connection &connection) -> Result<QByteArray> {
        Statement select(connection, QStringLiteral("file_bytes"));
        select.bind(QStringLiteral("id"), id);
        if (const auto done = select.exec(); !done)
            return done.error();
        if (select.next())
            return select.bytes();
        if (const auto finished = select.finish(); !finished)
            return finished.error();
        return Error{ErrorCode::NotFound, Words::tr("The library does not hold the contents of this file."),
                     QString()};
    });
}

QFuture<Result<StoredFile>> FileStore::add(const StoredFile &file, const QByteArray &bytes)
{
    return m_worker.write([file, bytes](Connection &connection) -> Result<StoredFile> {
        auto draft = withOwner(connection, file);
        if (!draft)
            return draft;
        draft->sha256 = contentsKey(bytes);
        if (const auto added = addContents(connection, draft->sha256, bytes); !added)
            return added.error();
        draft->size = bytes.size();
        const auto id = insertFile(connection, *draft);
        if (!id)
            return id.error();
        return single(connection, *id);
    });
}

} // namespace store
