// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importrecord.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace domain {

namespace {

/// Feeds fields into a hash so that neighbours can't run together: each is preceded by its length.
class FieldHash {
public:
    FieldHash &operator<<(const QByteArray &bytes)
    {
        const QByteArray length = QByteArray::number(bytes.size()) + ':';
        m_hash.addData(length);
        m_hash.addData(bytes);
        return *this;
    }
    FieldHash &operator<<(const QString &text) { return *this << text.toUtf8(); }
    FieldHash &operator<<(const QStringList &texts) { return *this << texts.join(QChar(0x1f)); }
    FieldHash &operator<<(qint64 number) { return *this << QByteArray::number(number); }
    FieldHash &operator<<(const std::optional<qint64> &number)
    {
        return *this << (number ? QByteArray::number(*number) : QByteArray());
    }
    FieldHash &operator<<(const std::optional<Timestamp> &moment)
    {
        return *this << (moment ? std::optional<qint64>(moment->microseconds) : std::nullopt);
    }
    FieldHash &operator<<(const QJsonArray &json)
    {
        return *this << (json.isEmpty() ? QByteArray("[]")
                                        : QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    FieldHash &operator<<(const QJsonObject &json)
    {
        return *this << (json.isEmpty() ? QByteArray("{}")
                                        : QJsonDocument(json).toJson(QJsonDocument::Compact));
    }

    [[nodiscard]] QByteArray hex() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// Whether the bytes are at hand counts: a later export that has them brings them.
void addFiles(FieldHash &hash, const std::vector<FileRecord> &files)
{
    for (const FileRecord &file : files)
        hash << file.name << file.mimeType << file.externalId << file.text << file.size
             << qint64(bool(file.load));
}

} // namespace

QByteArray contentHash(const MessageRecord &message)
{
    FieldHash hash;
    hash << message.externalId << message.parentExternalId << toString(message.role) << message.author
         << message.content << message.reasoning << message.model << message.toolCalls << message.images
         << message.files << message.metadata << qint64(message.version) << qint64(message.edited)
         << qint64(message.hidden) << message.tokenCount << message.latencyMs << message.createdAt
         << message.updatedAt;
    addFiles(hash, message.attachments);
    return hash.hex();
}

QByteArray contentHash(const MemoryRecord &memory)
{
    FieldHash hash;
    hash << memory.externalId << memory.conversationExternalId << memory.messageExternalId << memory.question
         << memory.answer << memory.context << qint64(memory.rating.value_or(-1)) << qint64(memory.importance)
         << memory.tags << qint64(memory.isPublic) << memory.createdAt << memory.updatedAt;
    return hash.hex();
}

qint64 ConversationRecord::fileCount() const
{
    size_t count = attachments.size();
    for (const MessageRecord &message : messages)
        count += message.attachments.size();
    return qint64(count);
}

QByteArray ConversationRecord::contentHash() const
{
    std::vector<QByteArray> hashes;
    hashes.reserve(messages.size());
    for (const MessageRecord &message : messages)
        hashes.push_back(domain::contentHash(message));
    return contentHash(hashes);
}

QByteArray ConversationRecord::contentHash(const std::vector<QByteArray> &messageHashes) const
{
    FieldHash hash;
    hash << externalId << title << model << systemPrompt << currentExternalId << metadata << createdAt
         << updatedAt;
    for (const QByteArray &message : messageHashes)
        hash << message;
    addFiles(hash, attachments);
    return hash.hex();
}

} // namespace domain
