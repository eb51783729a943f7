// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/chatbotjsonrecords.h"

#include "importers/chatbotjsonmessages.h"
#include "importers/fieldreader.h"
#include "importers/markdown.h"

#include <QJsonDocument>

#include <algorithm>

namespace importers {

namespace {

QString describe(const domain::ConversationRecord &record)
{
    if (record.messages.empty())
        return {};
    const auto &first = record.messages.front();
    return toString(first.role) + (first.createdAt ? first.createdAt->toIso() : QString()) + first.content;
}

void giveId(domain::ConversationRecord &record)
{
    if (record.externalId.isEmpty())
        record.externalId = syntheticId(
            {record.title, record.createdAt ? record.createdAt->toIso() : QString(), describe(record)});
}

QJsonArray takeMessages(FieldReader &fields)
{
    return fields.array({"messages", "history", "turns", "chat_history", "conversation", "chat", "dialog",
                         "dialogue", "exchanges"});
}

} // namespace

const QStringList &chatbotMessageLists()
{
    static const QStringList names = {
        QStringLiteral("messages"),     QStringLiteral("history"),      QStringLiteral("turns"),
        QStringLiteral("chat_history"), QStringLiteral("conversation"), QStringLiteral("chat"),
        QStringLiteral("dialog"),       QStringLiteral("dialogue"),     QStringLiteral("exchanges"),
    };
    return names;
}

bool isChatbotConversation(const QJsonObject &object)
{
    const QStringList &names = chatbotMessageLists();
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return object.value(name).isArray(); });
}

bool isChatbotMemory(const QJsonObject &object)
{
    if (hasAnyMember(object, {"question"}) && hasAnyMember(object, {"answer"}))
        return true;
    return !hasAnyMember(object, {"role", "sender"})
        && (hasAnyMember(object, {"importance", "memory"})
            || (hasAnyMember(object, {"title"}) && hasAnyMember(object, {"content", "answer"})));
}

bool isChatbotMessage(const QJsonObject &object)
{
    return hasAnyMember(object, {"role", "sender", "from", "speaker", "author"})
        && hasAnyMember(object, {"content", "text", "message", "value"});
}

ChatbotConversation readChatbotConversation(const QJsonObject &object)
{
    ChatbotConversation result;
    domain::ConversationRecord &record = result.record;
    FieldReader fields(object);
    record.externalId = fields.text({"id", "conversation_id", "conversationId", "session_id", "sessionId",
                                     "chat_id", "thread_id", "uuid"});
    record.title = fields.text({"title", "name", "subject", "topic"});
    record.model = fields.text({"model", "model_name", "modelName"});
    record.systemPrompt = fields.text({"system_prompt", "systemPrompt", "system", "instructions"});
    record.status = domain::conversationStatusFromString(fields.text({"status"}));
    record.pinned = fields.flag({"is_pinned", "pinned", "starred"});
    record.archived = fields.flag({"is_archived", "archived"});
    record.tags = fields.texts({"tags", "labels"});
    record.createdAt = fields.time({"created_at", "createdAt", "create_time", "created", "started_at",
                                    "start_time", "timestamp", "date"});
    record.updatedAt = fields.time(
        {"updated_at", "updatedAt", "update_time", "updated", "last_activity", "last_updated", "ended_at"});
    record.metadata = fields.object({"metadata", "meta"});
    addChatbotMessages(takeMessages(fields), result);
    giveId(record);
    for (const QJsonValue &value : fields.array({"memories", "memory"})) {
        if (auto memory = readChatbotMemory(value.toObject())) {
            memory->conversationExternalId = record.externalId;
            result.memories.push_back(std::move(*memory));
        }
    }
    fields.drop({"message_count", "total_messages"});
    const QJsonObject rest = fields.rest();
    for (auto it = rest.constBegin(); it != rest.constEnd(); ++it)
        result.notUnderstood.append(it.key());
    addMembers(record.metadata, rest);
    return result;
}

ChatbotConversation readChatbotMessages(const QJsonArray &messages, const QString &title)
{
    ChatbotConversation result;
    result.record.title = title;
    addChatbotMessages(messages, result);
    giveId(result.record);
    return result;
}

std::optional<domain::MemoryRecord> readChatbotMemory(const QJsonObject &object)
{
    FieldReader fields(object);
    domain::MemoryRecord memory;
    memory.externalId = fields.text({"id", "memory_id", "uuid"});
    memory.question = fields.text({"question", "title", "key", "subject", "name"});
    memory.answer =
        chatbotContentText(fields.take({"answer", "content", "value", "text", "memory", "response"}));
    if (memory.question.trimmed().isEmpty() && memory.answer.trimmed().isEmpty())
        return std::nullopt;
    if (memory.question.trimmed().isEmpty())
        memory.question = headline(memory.answer);
    memory.context = fields.text({"context"});
    if (const auto rating = fields.number({"rating"}))
        memory.rating = int(std::clamp<qint64>(*rating, -1'000'000, 1'000'000));
    memory.importance = int(std::clamp<qint64>(
        fields.number({"importance", "priority"}).value_or(domain::Memory::defaultImportance),
        domain::Memory::lowestImportance, domain::Memory::highestImportance));
    memory.tags = fields.texts({"tags", "labels"});
    memory.isPublic = fields.flag({"is_public", "public"});
    memory.conversationExternalId = fields.text({"conversation_id", "session_id"});
    memory.messageExternalId = fields.text({"message_id"});
    memory.createdAt = fields.time({"created_at", "createdAt", "created", "timestamp", "date"});
    memory.updatedAt = fields.time({"updated_at", "updatedAt", "updated"});
    if (memory.externalId.isEmpty())
        memory.externalId =
            syntheticId({memory.question, memory.createdAt ? memory.createdAt->toIso() : memory.answer});
    // A memory has no metadata: what is left goes where a person sees it.
    const QJsonObject rest = fields.rest();
    if (!rest.isEmpty())
        memory.context =
            paragraphs({memory.context,
                        fenced(QString::fromUtf8(QJsonDocument(rest).toJson()), QStringLiteral("json"))});
    return memory;
}

} // namespace importers
