// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/jsonwriter.h"

#include "domain/ownid.h"
#include "exporters/attachmentbytes.h"
#include "exporters/jsonrecords.h"
#include "exporters/texts.h"

#include <algorithm>

namespace exporters {

namespace {

using domain::Done;
using domain::Result;

// What the format asks of a writer, so that no record comes near its limit.
constexpr qint64 largestInlineFile = qint64(8) << 20;
constexpr qint64 largestInlineSum = qint64(64) << 20;
constexpr qint64 largestRecord = qint64(256) << 20;

/// The object without its closing brace, for more members to follow.
QByteArray opened(const QJsonObject &object)
{
    QByteArray json = compactJson(object);
    json.chop(1);
    return json;
}

QByteArray quoted(const QString &text)
{
    // Through an object, since a bare string is no document for QJsonDocument.
    const QByteArray json = compactJson({{QStringLiteral("x"), text}});
    return json.mid(5, json.size() - 6);
}

} // namespace

Result<Done> JsonWriter::start()
{
    if (m_file)
        return Done{};
    const auto file = context().output.openDocument(QStringLiteral("recollect"), QStringLiteral(".json"));
    if (!file)
        return file.error();
    m_file = *file;
    return m_file->write("{\"format\":\"recollect\",\"version\":1,\"exported_at\":"
                         + quoted(context().exportedAt.toIso()) + ",\n\"conversations\":[");
}

QString JsonWriter::conversationId(const domain::Conversation &conversation)
{
    const bool own = conversation.externalId.isEmpty() || m_renamed.contains(conversation.id);
    return own ? conversation.id.toString() : conversation.externalId;
}

Result<Done> JsonWriter::begin(const domain::Conversation &conversation, const domain::MessageTree &)
{
    if (const auto started = start(); !started)
        return started;
    m_conversation = conversation;
    m_messageIds.clear();
    m_usedMessageIds.clear();
    m_inlineBytes = 0;
    m_firstMessage = true;
    // Two people of one library may have imported the same conversation.
    const QString key = jsonSource(conversation.source) + QChar(0x1f) + conversationId(conversation);
    if (m_usedIds.contains(key))
        m_renamed.insert(conversation.id);
    m_usedIds.insert(key);
    const QByteArray separator = std::exchange(m_firstRecord, false) ? "\n" : ",\n";
    m_recordStart = m_file->size();
    return m_file->write(separator + opened(conversationRecord(conversation, conversationId(conversation)))
                         + ",\"messages\":[");
}

QString JsonWriter::messageId(const domain::Message &message)
{
    QString id = message.externalId;
    if (id.isEmpty() || m_usedMessageIds.contains(id))
        id = domain::ownId(message.id);
    m_usedMessageIds.insert(id);
    m_messageIds.insert(message.id, id);
    return id;
}

Result<Done> JsonWriter::slice(const QList<domain::Message> &messages)
{
    for (const domain::Message &message : messages) {
        if (const auto written = writeMessage(message); !written)
            return written;
    }
    return Done{};
}

Result<Done> JsonWriter::writeMessage(const domain::Message &message)
{
    const QString parent = m_messageIds.value(message.parentId);
    const QByteArray separator = std::exchange(m_firstMessage, false) ? "\n" : ",\n";
    Result<Done> state =
        m_file->write(separator + opened(messageRecord(message, messageId(message), parent)));
    for (qsizetype i = 0; state && i < message.attachments.size(); ++i) {
        state = m_file->write(i == 0 ? ",\"attachments\":[" : ",");
        if (state)
            state = writeAttachment(message.attachments.at(i));
    }
    return state ? m_file->write(message.attachments.isEmpty() ? "}" : "]}") : state;
}

Result<Done> JsonWriter::writeAttachment(const domain::StoredFile &file)
{
    const QByteArray json = opened(attachmentRecord(file));
    if (const auto written = m_file->write(json); !written)
        return written;
    if (const auto written = writeBytes(file); !written)
        return written;
    return m_file->write("}");
}

Result<Done> JsonWriter::writeBytes(const domain::StoredFile &file)
{
    const auto bytes = attachmentBytes(context(), file);
    if (!bytes)
        return bytes.error();
    if (!*bytes)
        return Done{};
    const QByteArray &data = **bytes;
    if (data.size() > largestInlineFile || m_inlineBytes + data.size() > largestInlineSum) {
        const auto path = context().output.addAsset(file.name, file.sha256, suffixFor(file, data), data);
        return path ? m_file->write(",\"asset\":" + quoted(*path)) : path.error();
    }
    m_inlineBytes += data.size();
    constexpr qsizetype piece = 3 * 64 * 1024; // base64 of a multiple of three has no padding
    Result<Done> state = m_file->write(",\"data\":\"");
    for (qsizetype at = 0; state && at < data.size(); at += piece)
        state = m_file->write(data.mid(at, piece).toBase64());
    return state ? m_file->write("\"") : state;
}

Result<Done> JsonWriter::end()
{
    const QString current = m_messageIds.value(m_conversation.currentMessage);
    const QByteArray member = current.isEmpty() ? QByteArray() : ",\"current_message\":" + quoted(current);
    if (const auto written = m_file->write((m_firstMessage ? "]" : "\n]") + member); !written)
        return written;
    if (const auto written = writeOwnFiles(); !written)
        return written;
    if (m_file->size() - m_recordStart > largestRecord)
        context().problem(
            Words::tr(
                "“%1” is larger than 256 MiB: other programs can read it, but Recollect cannot import it.")
                .arg(m_conversation.displayTitle()));
    return m_file->write("}");
}

/// Files that belong to the conversation, but to none of its messages.
Result<Done> JsonWriter::writeOwnFiles()
{
    const auto files = ownFiles(context(), m_conversation.id);
    if (!files)
        return files.error();
    bool any = false;
    for (const domain::StoredFile &file : *files) {
        if (const auto begun = m_file->write(std::exchange(any, true) ? "," : ",\n\"attachments\":["); !begun)
            return begun;
        if (const auto written = writeAttachment(file); !written)
            return written;
    }
    return any ? m_file->write("]") : Result<Done>(Done{});
}

Result<Done> JsonWriter::startMemories()
{
    if (const auto started = start(); !started)
        return started;
    if (std::exchange(m_inMemories, true))
        return Done{};
    m_firstRecord = true;
    m_usedIds.clear();
    return m_file->write("\n],\n\"memories\":[");
}

Result<Done> JsonWriter::memories(const std::vector<ExportedMemory> &some)
{
    Result<Done> state = startMemories();
    for (auto it = some.begin(); state && it != some.end(); ++it) {
        const domain::Memory &memory = it->memory;
        const QString own = domain::ownId(memory.id, memory.createdAt);
        QString id = memory.externalId.isEmpty() ? own : memory.externalId;
        const QString key = jsonSource(memory.source) + QChar(0x1f);
        if (m_usedIds.contains(key + id))
            id = own;
        m_usedIds.insert(key + id);
        QJsonObject record =
            memoryRecord(*it, id, it->conversation ? conversationId(*it->conversation) : QString());
        if (it->message) {
            const QString &external = it->message->externalId;
            record.insert(QStringLiteral("message"),
                          external.isEmpty() ? domain::ownId(it->message->id) : external);
        }
        const QByteArray separator = std::exchange(m_firstRecord, false) ? "\n" : ",\n";
        state = m_file->write(separator + compactJson(record));
    }
    return state;
}

Result<Done> JsonWriter::finish()
{
    if (const auto started = startMemories(); !started)
        return started;
    if (const auto written = m_file->write(m_firstRecord ? "]}\n" : "\n]}\n"); !written)
        return written;
    return m_file->close();
}

} // namespace exporters
