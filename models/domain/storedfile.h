// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timestamp.h"

#include <QByteArray>
#include <QJsonObject>

namespace domain {

enum class FileKind { Image, Audio, Document };

/// A file record: an image or attachment of a message, or a file of a person.
/// Its bytes live in the library under their SHA-256 when the source had them.
struct StoredFile {
    FileId id;
    UserId userId;
    ConversationId conversationId;
    MessageId messageId;
    QString name; ///< original file name, for display and export; never used as a path as it is
    QString mimeType;
    QString path;       ///< a path on a chatbot's server: shown, never opened
    QString externalId; ///< id or pointer in the source
    QString text;       ///< what the source extracted from it; may be empty
    QByteArray sha256;  ///< lower-case hex of the bytes; empty: the library has no bytes
    qint64 size = 0;    ///< bytes, as stored or as the source declared
    Timestamp createdAt;

    [[nodiscard]] bool hasBytes() const { return !sha256.isEmpty(); }
    [[nodiscard]] FileKind kind() const
    {
        if (mimeType.startsWith(QLatin1String("image/")))
            return FileKind::Image;
        return mimeType.startsWith(QLatin1String("audio/")) ? FileKind::Audio : FileKind::Document;
    }
    friend bool operator==(const StoredFile &, const StoredFile &) = default;
};

} // namespace domain
