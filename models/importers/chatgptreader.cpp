// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/chatgptreader.h"

#include "importers/chatgptassets.h"
#include "importers/chatgptcontent.h"
#include "importers/chatgpttree.h"
#include "importers/conversationfinish.h"
#include "importers/fieldreader.h"
#include "importers/jsonrecord.h"
#include "importers/markdown.h"
#include "importers/recordstream.h"
#include "importers/text.h"

namespace importers {

namespace {

QString sourceName()
{
    return QStringLiteral("chatgpt");
}

/// Turns one conversation of the export into a record, and its writes to `bio` into memories.
class ConversationReader {
public:
    ConversationReader(Reading &reading, ChatGptAssets &assets) : m_reading(reading), m_assets(assets) {}

    /// False: stop reading.
    [[nodiscard]] bool read(const ObjectRecord &source, const QByteArray &bytes)
    {
        FieldReader fields(source.object);
        const QJsonObject mapping = fields.object({"mapping"});
        if (fields.has({"mapping"})) {
            m_reading.refuse(RecordKind::Conversation, source.label,
                             ImportText::tr("Its messages can't be read: they are not a list."));
            return true;
        }
        domain::ConversationRecord record = readHead(fields);
        if (mapping.isEmpty() && record.title.isEmpty() && record.externalId.isEmpty()) {
            m_reading.refuse(RecordKind::Conversation, source.label,
                             ImportText::tr("It has neither messages nor a title nor an id."));
            return true;
        }
        const auto fileOrder = [&] { return keysInOrder(bytes, {QByteArrayLiteral("mapping")}); };
        const ChatGptTree tree = readChatGptTree(mapping, fields.text({"current_node"}), fileOrder);
        record.metadata = fields.rest();
        record.currentExternalId = tree.currentId;
        if (record.externalId.isEmpty())
            record.externalId =
                syntheticId({record.title, record.createdAt ? record.createdAt->toIso() : QString(),
                             tree.nodes.empty() ? QString() : tree.nodes.front().id});
        for (const ChatGptNode &node : tree.nodes)
            addMessage(record, node);
        addLibraryFiles(record);
        return deliver(std::move(record), source.label, tree.cycles);
    }

private:
    [[nodiscard]] static domain::ConversationRecord readHead(FieldReader &fields)
    {
        domain::ConversationRecord record;
        record.externalId = fields.text({"conversation_id", "id"});
        fields.drop({"id"});
        record.title = fields.text({"title"});
        record.model = fields.text({"default_model_slug"});
        record.createdAt = fields.time({"create_time"});
        record.updatedAt = fields.time({"update_time"});
        record.archived = fields.flag({"is_archived"});
        const bool starred = fields.flag({"is_starred"});
        record.pinned = fields.time({"pinned_time"}).has_value() || starred;
        return record;
    }

    void addMessage(domain::ConversationRecord &record, const ChatGptNode &node)
    {
        FieldReader fields(node.message);
        FieldReader extra(fields.object({"metadata"}));
        domain::MessageRecord message;
        message.externalId = node.id;
        message.parentExternalId = node.parentId;
        readAuthor(fields.object({"author"}), message);
        message.createdAt = fields.time({"create_time"});
        message.updatedAt = fields.time({"update_time"});
        message.model = extra.text({"model_slug"});
        message.hidden = extra.flag({"is_visually_hidden_from_conversation"});
        if (const auto seconds = extra.number({"finished_duration_sec"}))
            message.latencyMs = *seconds * 1000;
        readContent(node.message, extra, message);
        const QString recipient = fields.text({"recipient"});
        readRecipient(recipient, message);
        keepRest(fields, extra, message);
        if (recipient == QLatin1String("bio"))
            remember(message);
        if (record.model.isEmpty())
            record.model = message.model;
        if (node.message.value(QLatin1String("content"))
                .toObject()
                .value(QLatin1String("content_type"))
                .toString()
            == QLatin1String("user_editable_context"))
            record.systemPrompt = message.content;
        record.messages.push_back(std::move(message));
    }

    void readAuthor(const QJsonObject &author, domain::MessageRecord &message)
    {
        const QString role = author.value(QLatin1String("role")).toString();
        const auto known = domain::roleFromString(role);
        message.role = known.value_or(domain::Role::Assistant);
        message.author = author.value(QLatin1String("name")).toString();
        if (!known) {
            message.metadata.insert(QStringLiteral("role"), role);
            m_reading.notUnderstood(QStringLiteral("role ") + role);
        }
        const QJsonObject details = author.value(QLatin1String("metadata")).toObject();
        if (!details.isEmpty())
            message.metadata.insert(QStringLiteral("author"), details);
    }

    void readContent(const QJsonObject &source, FieldReader &extra, domain::MessageRecord &message)
    {
        ChatGptContent content = readChatGptContent(source);
        message.content = std::move(content.text);
        message.reasoning = std::move(content.reasoning);
        // System messages without a word only hold the tree together.
        message.hidden =
            message.hidden || (message.role == domain::Role::System && message.content.isEmpty());
        for (const QString &what : std::as_const(content.notUnderstood))
            m_reading.notUnderstood(what);
        addMembers(message.metadata, content.unknown);
        if (!content.original.isEmpty())
            message.metadata.insert(QStringLiteral("original_content"), content.original);
        addAttachments(content, extra.array({"attachments"}), message);
    }

    /// Parts and the list of attachments may name the same file: one record with what both say.
    void addAttachments(const ChatGptContent &content, const QJsonArray &listed,
                        domain::MessageRecord &message)
    {
        QHash<QString, QJsonObject> byId;
        QStringList order;
        const auto add = [&](const QString &id, const QJsonObject &hints) {
            if (id.isEmpty())
                return;
            if (!byId.contains(id))
                order.append(id);
            QJsonObject &known = byId[id];
            for (auto it = hints.constBegin(); it != hints.constEnd(); ++it)
                known.insert(it.key(), *it);
        };
        for (const auto &asset : content.assets)
            add(ChatGptAssets::idOf(asset.pointer), asset.hints);
        for (const QJsonValue &value : listed)
            add(ChatGptAssets::idOf(textOf(value.toObject().value(QLatin1String("id")))), value.toObject());
        for (const QString &id : std::as_const(order)) {
            message.attachments.push_back(m_assets.record(id, byId.value(id)));
            m_files.insert(id);
        }
    }

    /// A message to a tool is the call of it; its text, which is the input, stays the content.
    static void readRecipient(const QString &recipient, domain::MessageRecord &message)
    {
        if (recipient.isEmpty() || recipient == QLatin1String("all"))
            return;
        message.metadata.insert(QStringLiteral("recipient"), recipient);
        if (message.role == domain::Role::Assistant)
            message.toolCalls.append(
                QJsonObject{{QStringLiteral("id"), message.externalId}, {QStringLiteral("name"), recipient}});
    }

    static void keepRest(FieldReader &fields, FieldReader &extra, domain::MessageRecord &message)
    {
        if (const QString id = fields.text({"id"}); id != message.externalId && !id.isEmpty())
            message.metadata.insert(QStringLiteral("message_id"), id);
        fields.drop({"content", "end_turn"});
        if (const QString status = fields.text({"status"});
            status != QLatin1String("finished_successfully") && !status.isEmpty())
            message.metadata.insert(QStringLiteral("status"), status);
        if (const auto weight = fields.number({"weight"}); weight && *weight != 1)
            message.metadata.insert(QStringLiteral("weight"), *weight);
        addMembers(message.metadata, fields.rest());
        addMembers(message.metadata, extra.rest());
    }

    void remember(const domain::MessageRecord &message)
    {
        if (message.content.trimmed().isEmpty())
            return;
        domain::MemoryRecord memory;
        memory.messageExternalId = message.externalId;
        memory.question = headline(message.content);
        memory.answer = message.content;
        memory.createdAt = message.createdAt;
        m_memories.push_back(std::move(memory));
    }

    /// They belong to no message; the first of the assistant keeps them in the same place for ever.
    void addLibraryFiles(domain::ConversationRecord &record)
    {
        auto files = m_assets.libraryFiles(record.externalId, m_files);
        const auto answer =
            std::find_if(record.messages.begin(), record.messages.end(), [](const auto &message) {
                return message.role == domain::Role::Assistant && !message.hidden;
            });
        if (answer != record.messages.end())
            std::move(files.begin(), files.end(), std::back_inserter(answer->attachments));
    }

    [[nodiscard]] bool deliver(domain::ConversationRecord record, const QString &label, int cycles)
    {
        if (cycles > 0)
            m_reading.note(
                label, domain::Severity::Note,
                ImportText::tr(
                    "Messages answered each other in %n circle(s); each was cut open at its earliest message.",
                    nullptr, cycles));
        for (const QString &sentence : finishConversation(record))
            m_reading.note(label, domain::Severity::Note, sentence);
        numberVersions(record);
        const QString id = record.externalId;
        if (!m_reading.sink.add(sourceName(), std::move(record)))
            return false;
        for (domain::MemoryRecord &memory : m_memories) {
            memory.conversationExternalId = id;
            memory.externalId = id + u'/' + memory.messageExternalId;
            if (!m_reading.sink.add(sourceName(), std::move(memory)))
                return false;
        }
        return true;
    }

    Reading &m_reading;
    ChatGptAssets &m_assets;
    std::vector<domain::MemoryRecord> m_memories;
    QSet<QString> m_files;
};

/// Whether the members of objects at that place are those of a conversation.
Confidence confidenceAt(const JsonProbe &json, const char *place)
{
    const auto has = [&](const char *member) {
        return json.has(QLatin1String(place) + QLatin1String(member));
    };
    if (has("mapping"))
        return Confidence::Certain;
    if (has("current_node") || (has("conversation_id") && has("default_model_slug")))
        return Confidence::Likely;
    const bool head = has("title") && has("create_time") && has("update_time");
    return head && !has("messages") && !has("chat") ? Confidence::Weak : Confidence::None;
}

} // namespace

QString ChatGptReader::name() const
{
    return sourceName();
}

Confidence ChatGptReader::confidence(const Probe &probe) const
{
    return std::max({confidenceAt(probe.json, "[]."), confidenceAt(probe.json, "conversations[]."),
                     confidenceAt(probe.json, "")});
}

bool ChatGptReader::isCompanion(const Probe &probe) const
{
    static const QStringList names = {
        QStringLiteral("user.json"),
        QStringLiteral("user_settings.json"),
        QStringLiteral("message_feedback.json"),
        QStringLiteral("shared_conversations.json"),
        QStringLiteral("export_manifest.json"),
        QStringLiteral("library_files.json"),
        QStringLiteral("model_comparisons.json"),
        QStringLiteral("conversation_asset_file_names.json"),
        QStringLiteral("sora.json"),
        QStringLiteral("group_chats.json"),
        QStringLiteral("shopping.json"),
    };
    return probe.json.isJson() && names.contains(probe.name());
}

void ChatGptReader::read(Reading &reading) const
{
    const bool wrapped = reading.probe.json.shape() == JsonProbe::Shape::Object
        && reading.probe.json.has(QLatin1String("conversations"));
    JsonSplitter::Options options;
    if (wrapped) {
        options.layout = JsonLayout::Members;
        options.keys = {QByteArrayLiteral("conversations")};
    }
    ChatGptAssets assets(reading);
    RecordStream stream(reading, options);
    while (const auto record = stream.next()) {
        if (!ConversationReader(reading, assets).read(*record, stream.bytes()))
            return;
    }
}

} // namespace importers
