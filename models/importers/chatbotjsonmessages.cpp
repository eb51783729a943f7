// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/chatbotjsonmessages.h"

#include "importers/fieldreader.h"
#include "importers/markdown.h"

#include <algorithm>

namespace importers {

namespace {

/// Reads the messages of one conversation.
class Messages {
public:
    explicit Messages(ChatbotConversation &result) : m_result(result) {}

    void add(const QJsonArray &list)
    {
        for (const QJsonValue &value : list) {
            if (!value.isObject())
                ++m_result.refusedMessages;
            else if (isPair(value.toObject()))
                addPair(value.toObject());
            else
                addMessage(value.toObject());
        }
        sortBySequence();
    }

private:
    /// A question and its answer in one object, as services store a turn.
    [[nodiscard]] static bool isPair(const QJsonObject &object)
    {
        return !hasAnyMember(object, {"role", "sender"})
            && hasAnyMember(object, {"response", "answer", "reply", "bot_response"})
            && hasAnyMember(object, {"message", "question", "prompt", "query", "user_message", "input"});
    }

    void addPair(const QJsonObject &object)
    {
        FieldReader fields(object);
        domain::MessageRecord question = common(fields);
        domain::MessageRecord answer = question;
        question.role = domain::Role::User;
        question.content = chatbotContentText(
            fields.take({"message", "question", "prompt", "query", "user_message", "input"}));
        question.model.clear();
        question.tokenCount.reset();
        question.latencyMs.reset();
        question.metadata = {};
        answer.role = domain::Role::Assistant;
        answer.content = chatbotContentText(fields.take({"response", "answer", "reply", "bot_response"}));
        if (answer.externalId.isEmpty()) {
            question.externalId.clear();
        } else {
            question.externalId += QLatin1String("/question");
            answer.externalId += QLatin1String("/answer");
        }
        keepRest(fields, answer);
        push(std::move(question));
        push(std::move(answer));
    }

    void addMessage(const QJsonObject &object)
    {
        FieldReader fields(object);
        domain::MessageRecord message = common(fields);
        const QJsonValue content = fields.take({"content", "text", "message", "body", "value"});
        message.content = chatbotContentText(content);
        if (content.isArray() || content.isObject())
            message.metadata.insert(QStringLiteral("raw_content"), content);
        readRole(fields, message);
        message.author = fields.text({"name", "author_name", "username"});
        message.parentExternalId =
            fields.text({"parent_message_id", "parent_id", "parentId", "parentMessageId", "parent"});
        message.version = int(std::clamp<qint64>(fields.number({"version"}).value_or(1), 1, 1'000'000));
        message.edited = fields.flag({"is_edited", "edited"});
        message.hidden = fields.flag({"hidden", "is_hidden"});
        message.reasoning = fields.text({"reasoning", "thinking", "reasoning_content"});
        message.toolCalls = fields.array({"tool_calls", "toolCalls"});
        message.images = fields.array({"images"});
        message.files = fields.array({"files", "attachments"});
        message.sequence = fields.number({"sequence_number", "sequence"});
        keepRest(fields, message);
        push(std::move(message));
    }

    /// What a message and a pair have in common.
    [[nodiscard]] static domain::MessageRecord common(FieldReader &fields)
    {
        domain::MessageRecord message;
        message.externalId = fields.text({"id", "message_id", "messageId", "uuid"});
        message.model = fields.text({"model", "model_name"});
        message.createdAt =
            fields.time({"timestamp", "created_at", "createdAt", "create_time", "time", "date", "sent_at"});
        message.updatedAt = fields.time({"updated_at", "updatedAt", "edited_at"});
        message.tokenCount = fields.number({"token_count", "tokens", "total_tokens", "tokens_used"});
        message.latencyMs =
            fields.number({"latency_ms", "response_time_ms", "response_time", "responseTime", "duration_ms"});
        message.metadata = fields.object({"metadata", "meta"});
        return message;
    }

    void readRole(FieldReader &fields, domain::MessageRecord &message)
    {
        const QJsonObject author = fields.object({"author"});
        QString text = fields.text({"role", "sender", "from", "speaker", "author"});
        if (text.isEmpty())
            text = textOf(author.value(QLatin1String("role")));
        if (const auto role = domain::roleFromString(text)) {
            message.role = *role;
            return;
        }
        if (const QJsonValue isUser = fields.take({"is_user", "isUser", "from_user"}); isUser.isBool()) {
            message.role = isUser.toBool() ? domain::Role::User : domain::Role::Assistant;
            return;
        }
        ++m_result.guessedRoles;
        message.role = m_last == domain::Role::User ? domain::Role::Assistant : domain::Role::User;
        if (!text.isEmpty())
            message.metadata.insert(QStringLiteral("role"), text);
    }

    void keepRest(const FieldReader &fields, domain::MessageRecord &message)
    {
        const QJsonObject rest = fields.rest();
        for (auto it = rest.constBegin(); it != rest.constEnd(); ++it)
            m_result.notUnderstood.append(QStringLiteral("message.") + it.key());
        addMembers(message.metadata, rest);
    }

    void push(domain::MessageRecord message)
    {
        m_last = message.role;
        m_result.record.messages.push_back(std::move(message));
    }

    /// The numbers give the order when every message has one; they are not kept, since they may have gaps.
    void sortBySequence()
    {
        auto &messages = m_result.record.messages;
        const bool all = std::all_of(messages.begin(), messages.end(),
                                     [](const auto &m) { return m.sequence.has_value(); });
        if (all)
            std::stable_sort(messages.begin(), messages.end(),
                             [](const auto &a, const auto &b) { return *a.sequence < *b.sequence; });
        for (auto &message : messages)
            message.sequence.reset();
    }

    ChatbotConversation &m_result;
    domain::Role m_last = domain::Role::Assistant;
};

} // namespace

bool hasAnyMember(const QJsonObject &object, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) {
        const QJsonValue value = object.value(QLatin1String(name));
        return !value.isNull() && !value.isUndefined();
    });
}

QString chatbotContentText(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const char *name : {"text", "content", "value", "parts"}) {
            if (const QString text = chatbotContentText(object.value(QLatin1String(name))); !text.isEmpty())
                return text;
        }
        return {};
    }
    if (!value.isArray())
        return textOf(value);
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts.append(part.isObject() ? textOf(part.toObject().value(QLatin1String("text"))) : textOf(part));
    return paragraphs(parts);
}

void addChatbotMessages(const QJsonArray &list, ChatbotConversation &result)
{
    Messages(result).add(list);
}

} // namespace importers
