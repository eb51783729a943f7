// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/jsonrecords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace exporters {

namespace {

/// Adds members, leaving out what a reader takes for granted.
class Members {
public:
    void add(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(QLatin1String(name), text);
    }
    void add(const char *name, bool value)
    {
        if (value)
            m_object.insert(QLatin1String(name), true);
    }
    void add(const char *name, std::optional<qint64> number)
    {
        if (number)
            m_object.insert(QLatin1String(name), *number);
    }
    void add(const char *name, const QStringList &texts) { add(name, QJsonArray::fromStringList(texts)); }
    void add(const char *name, const QJsonArray &array)
    {
        if (!array.isEmpty())
            m_object.insert(QLatin1String(name), array);
    }
    void add(const char *name, const QJsonObject &object)
    {
        if (!object.isEmpty())
            m_object.insert(QLatin1String(name), object);
    }
    void add(const char *name, domain::Timestamp moment)
    {
        m_object.insert(QLatin1String(name), moment.toIso());
    }

    void add(const char *name, const std::optional<domain::Timestamp> &moment)
    {
        if (moment)
            add(name, *moment);
    }

    [[nodiscard]] QJsonObject take() { return std::move(m_object); }

private:
    QJsonObject m_object;
};

std::optional<qint64> unless(qint64 number, qint64 usual)
{
    return number == usual ? std::nullopt : std::optional<qint64>(number);
}

} // namespace

QString jsonSource(const QString &source)
{
    return source.isEmpty() ? QStringLiteral("recollect") : source;
}

QJsonObject conversationRecord(const domain::Conversation &conversation, const QString &id)
{
    Members members;
    members.add("id", id);
    members.add("source", jsonSource(conversation.source));
    members.add("title", conversation.title);
    members.add("model", conversation.model);
    members.add("system_prompt", conversation.systemPrompt);
    if (conversation.status != domain::ConversationStatus::Active)
        members.add("status", domain::toString(conversation.status));
    members.add("pinned", conversation.pinned);
    members.add("archived", conversation.archived);
    members.add("read", !conversation.unread);
    members.add("trashed", conversation.trashedAt.has_value());
    members.add("trashed_at", conversation.trashedAt);
    members.add("user", conversation.userName);
    members.add("tags", conversation.tags);
    members.add("metadata", conversation.metadata);
    members.add("created_at", conversation.createdAt);
    members.add("updated_at", conversation.updatedAt);
    return members.take();
}

QJsonObject messageRecord(const domain::Message &message, const QString &id, const QString &parentId)
{
    Members members;
    members.add("id", id);
    members.add("parent_id", parentId);
    members.add("sequence", std::optional<qint64>(message.sequence));
    members.add("role", domain::toString(message.role));
    members.add("author", message.author);
    members.add("content", message.content);
    members.add("reasoning", message.reasoning);
    members.add("model", message.model);
    members.add("tool_calls", message.toolCalls);
    members.add("images", message.images);
    members.add("files", message.files);
    members.add("metadata", message.metadata);
    members.add("version", unless(message.version, 1));
    members.add("edited", message.edited);
    members.add("hidden", message.hidden);
    members.add("token_count", message.tokenCount);
    members.add("latency_ms", message.latencyMs);
    members.add("created_at", message.createdAt);
    members.add("updated_at", message.updatedAt);
    return members.take();
}

QJsonObject attachmentRecord(const domain::StoredFile &file)
{
    Members members;
    members.add("id", file.externalId);
    members.add("name", file.name);
    members.add("mime_type", file.mimeType);
    members.add("path", file.path);
    members.add("text", file.text);
    members.add("size", unless(file.size, 0));
    members.add("sha256", QString::fromLatin1(file.sha256));
    return members.take();
}

QJsonObject memoryRecord(const ExportedMemory &exported, const QString &id, const QString &conversationId)
{
    const domain::Memory &memory = exported.memory;
    Members members;
    members.add("id", id);
    members.add("source", jsonSource(memory.source));
    members.add("conversation", conversationId);
    if (exported.conversation && jsonSource(exported.conversation->source) != jsonSource(memory.source))
        members.add("conversation_source", jsonSource(exported.conversation->source));
    members.add("question", memory.question);
    members.add("answer", memory.answer);
    members.add("context", memory.context);
    members.add("rating", memory.rating ? std::optional<qint64>(*memory.rating) : std::nullopt);
    members.add("importance", unless(memory.importance, domain::Memory::defaultImportance));
    members.add("tags", memory.tags);
    members.add("public", memory.isPublic);
    members.add("trashed", memory.trashedAt.has_value());
    members.add("trashed_at", memory.trashedAt);
    members.add("created_at", memory.createdAt);
    members.add("updated_at", memory.updatedAt);
    return members.take();
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace exporters
