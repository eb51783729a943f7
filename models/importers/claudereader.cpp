// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/claudereader.h"

#include "importers/claudecontent.h"
#include "importers/claudeprojects.h"
#include "importers/conversationfinish.h"
#include "importers/fieldreader.h"
#include "importers/filetype.h"
#include "importers/recordstream.h"
#include "importers/text.h"

#include <QSet>

namespace importers {

namespace {

QString sourceName()
{
    return QStringLiteral("claude");
}

bool hasAnywhere(const JsonProbe &json, const char *member)
{
    const QLatin1String name(member);
    return json.has(QString(name)) || json.has(QStringLiteral("[].") + name)
        || json.has(QStringLiteral("conversations[].") + name)
        || json.has(QStringLiteral("projects[].") + name);
}

bool isMemories(const JsonProbe &json)
{
    return hasAnywhere(json, "conversations_memory") || hasAnywhere(json, "project_memories");
}

bool isProjects(const JsonProbe &json)
{
    return hasAnywhere(json, "prompt_template")
        || (hasAnywhere(json, "docs") && hasAnywhere(json, "is_starter_project"));
}

/// Turns one conversation into a record.
class ConversationReader {
public:
    explicit ConversationReader(Reading &reading) : m_reading(reading) {}

    /// False: stop reading.
    [[nodiscard]] bool read(const ObjectRecord &source)
    {
        FieldReader fields(source.object);
        const QJsonArray messages = fields.array({"chat_messages"});
        if (fields.has({"chat_messages"})) {
            m_reading.refuse(RecordKind::Conversation, source.label,
                             ImportText::tr("Its messages can't be read: they are not a list."));
            return true;
        }
        domain::ConversationRecord record = readHead(fields);
        if (messages.isEmpty() && record.externalId.isEmpty() && record.title.isEmpty()) {
            m_reading.refuse(RecordKind::Conversation, source.label,
                             ImportText::tr("It has neither messages nor a title nor an id."));
            return true;
        }
        if (record.externalId.isEmpty()) {
            const QJsonObject first = messages.at(0).toObject();
            record.externalId = syntheticId(
                {record.title, record.createdAt ? record.createdAt->toIso() : QString(),
                 textOf(first.value(QLatin1String("uuid"))), textOf(first.value(QLatin1String("text")))});
        }
        int number = 0;
        for (const QJsonValue &message : messages) {
            ++number;
            if (message.isObject())
                addMessage(record, message.toObject());
            else
                m_reading.refuse(RecordKind::Message, QStringLiteral("%1, #%2").arg(source.label).arg(number),
                                 ImportText::tr("It is not a message."));
        }
        linkMessages(record);
        for (const QString &sentence : finishConversation(record))
            m_reading.note(source.label, domain::Severity::Note, sentence);
        numberVersions(record);
        return m_reading.sink.add(sourceName(), std::move(record));
    }

private:
    [[nodiscard]] static domain::ConversationRecord readHead(FieldReader &fields)
    {
        domain::ConversationRecord record;
        record.externalId = fields.text({"uuid"});
        record.title = fields.text({"name"});
        record.model = fields.text({"model"});
        record.createdAt = fields.time({"created_at"});
        record.updatedAt = fields.time({"updated_at"});
        record.pinned = fields.flag({"is_starred"});
        record.currentExternalId = fields.text({"current_leaf_message_uuid"});
        record.metadata = fields.rest();
        const QString project =
            textOf(record.metadata.value(QLatin1String("project")).toObject().value(QLatin1String("name")));
        if (!project.trimmed().isEmpty())
            record.tags = {project.simplified()};
        return record;
    }

    void addMessage(domain::ConversationRecord &record, const QJsonObject &source)
    {
        FieldReader fields(source);
        domain::MessageRecord message;
        message.externalId = fields.text({"uuid"});
        const QString sender = fields.text({"sender"});
        const auto role = domain::roleFromString(sender);
        message.role = role.value_or(domain::Role::Assistant);
        if (!role) {
            message.metadata.insert(QStringLiteral("sender"), sender);
            m_reading.notUnderstood(QStringLiteral("sender ") + sender);
        }
        message.createdAt = fields.time({"created_at"});
        message.updatedAt = fields.time({"updated_at"});
        message.parentExternalId = fields.text({"parent_message_uuid"});
        message.model = fields.text({"model"});
        ClaudeContent content = readClaudeContent(source);
        message.content = std::move(content.text);
        message.reasoning = std::move(content.reasoning);
        message.toolCalls = std::move(content.toolCalls);
        message.attachments = std::move(content.images);
        for (const QString &what : std::as_const(content.notUnderstood))
            m_reading.notUnderstood(what);
        addFiles(fields, message);
        fields.drop({"text", "content", "index"});
        addMembers(message.metadata, content.kept);
        addMembers(message.metadata, fields.rest());
        if (!message.metadata.value(QLatin1String("truncated")).toBool())
            message.metadata.remove(QLatin1String("truncated"));
        record.messages.push_back(std::move(message));
    }

    void addFiles(FieldReader &fields, domain::MessageRecord &message)
    {
        int number = 0;
        for (const QJsonValue &value : fields.array({"attachments"}))
            addFile(value.toObject(), QStringLiteral("attachment-%1").arg(++number), message);
        QSet<QString> known;
        // files_v2 repeats files with more members; captures have both.
        const QJsonArray newer = fields.array({"files_v2"});
        for (const QJsonArray &list : {newer, fields.array({"files"})}) {
            for (const QJsonValue &value : list) {
                const QString id =
                    FieldReader(value.toObject()).text({"file_uuid", "uuid", "id", "file_name"});
                if (!known.contains(id))
                    addFile(value.toObject(), QStringLiteral("file-%1").arg(++number), message);
                known.insert(id);
            }
        }
    }

    void addFile(const QJsonObject &object, const QString &fallbackId, domain::MessageRecord &message)
    {
        FieldReader fields(object);
        domain::FileRecord file;
        file.name = fields.text({"file_name", "name"});
        file.externalId = fields.text({"file_uuid", "uuid", "id"});
        file.text = fields.text({"extracted_content"});
        file.size = fields.number({"file_size", "size_bytes", "size"}).value_or(0);
        file.mimeType = fields.text({"file_type", "mime_type"});
        const QString kind = fields.text({"file_kind"});
        if (!file.mimeType.contains(u'/'))
            file.mimeType =
                mimeTypeForName(file.mimeType.isEmpty() ? file.name : QStringLiteral("x.") + file.mimeType);
        if (file.mimeType.isEmpty() && kind == QLatin1String("image"))
            file.mimeType = QStringLiteral("image/*");
        findBytes(file);
        if (file.externalId.isEmpty())
            file.externalId = file.name.isEmpty() ? fallbackId : file.name;
        if (file.name.isEmpty())
            file.name = file.externalId;
        message.attachments.push_back(std::move(file));
    }

    void findBytes(domain::FileRecord &file)
    {
        const QString &place = m_reading.file.path();
        const InputFile *found = m_reading.group.withId(file.externalId, place);
        if (!found && file.name.contains(u'.'))
            found = m_reading.group.named(file.name, place);
        if (found) {
            file.size = found->size();
            file.load = [found = *found, limit = m_reading.limits.attachmentBytes] {
                return found.readAll(limit);
            };
        } else if (file.text.isEmpty()) {
            m_reading.missingFile();
        }
    }

    /// Messages name their parents since 2026. The first follow an id that no message has; any other that
    /// does so follows the message before it, and so does one of before 2026 that others have gone on from.
    static void linkMessages(domain::ConversationRecord &record)
    {
        const QString root = QStringLiteral("00000000-0000-4000-8000-000000000000");
        QSet<QString> ids;
        bool anyNamed = false;
        for (const auto &message : record.messages) {
            ids.insert(message.externalId);
            anyNamed = anyNamed || !message.parentExternalId.isEmpty();
        }
        QString previous;
        for (auto &message : record.messages) {
            QString &parent = message.parentExternalId;
            if (parent == root || parent == message.externalId)
                parent.clear();
            else if (parent.isEmpty() ? anyNamed : !ids.contains(parent))
                parent = previous;
            previous = message.externalId;
        }
    }

    Reading &m_reading;
};

void readConversations(Reading &reading)
{
    const bool wrapped = reading.probe.json.shape() == JsonProbe::Shape::Object
        && !reading.probe.json.has(QLatin1String("chat_messages"))
        && reading.probe.json.has(QLatin1String("conversations"));
    JsonSplitter::Options options;
    if (wrapped) {
        options.layout = JsonLayout::Members;
        options.keys = {QByteArrayLiteral("conversations")};
    }
    RecordStream stream(reading, options);
    while (const auto record = stream.next()) {
        if (!ConversationReader(reading).read(*record))
            return;
    }
}

template <typename Read>
void readMemoryFile(Reading &reading, const Read &read)
{
    const bool wrapped = reading.probe.json.shape() == JsonProbe::Shape::Object
        && reading.probe.json.has(QLatin1String("projects"));
    JsonSplitter::Options options;
    if (wrapped) {
        options.layout = JsonLayout::Members;
        options.keys = {QByteArrayLiteral("projects")};
    }
    RecordStream stream(reading, options, RecordKind::Memory);
    while (const auto record = stream.next()) {
        for (domain::MemoryRecord &memory : read(record->object)) {
            if (!reading.sink.add(sourceName(), std::move(memory)))
                return;
        }
    }
}

} // namespace

QString ClaudeReader::name() const
{
    return sourceName();
}

Confidence ClaudeReader::confidence(const Probe &probe) const
{
    const JsonProbe &json = probe.json;
    return hasAnywhere(json, "chat_messages") || isMemories(json) || isProjects(json) ? Confidence::Certain
                                                                                      : Confidence::None;
}

bool ClaudeReader::isCompanion(const Probe &probe) const
{
    return probe.json.isJson() && probe.name() == QLatin1String("users.json");
}

void ClaudeReader::read(Reading &reading) const
{
    if (isMemories(reading.probe.json))
        readMemoryFile(reading, readClaudeMemories);
    else if (isProjects(reading.probe.json))
        readMemoryFile(reading, readClaudeProject);
    else
        readConversations(reading);
}

} // namespace importers
