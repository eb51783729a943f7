// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/recollectreader.h"

#include "importers/conversationfinish.h"
#include "importers/fieldreader.h"
#include "importers/recordstream.h"
#include "importers/text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace importers {

namespace {

constexpr int knownVersion = 1;

/// What is no time stays as it was written.
void keepUnreadTimes(FieldReader &fields, QJsonObject &metadata)
{
    for (const char *name : {"created_at", "updated_at"}) {
        if (const QJsonValue value = fields.take({name}); !value.isUndefined() && !value.isNull())
            metadata.insert(QLatin1String(name), value);
    }
}

QString sourceOf(FieldReader &fields)
{
    const QString source = fields.text({"source"});
    return source.isEmpty() ? QStringLiteral("recollect") : source;
}

int boundedInt(std::optional<qint64> number, int fallback, int lowest, int highest)
{
    return number ? int(std::clamp<qint64>(*number, lowest, highest)) : fallback;
}

domain::Result<QByteArray> checked(domain::Result<QByteArray> bytes, const QByteArray &sha256,
                                   const QString &name)
{
    if (!bytes || sha256.isEmpty())
        return bytes;
    if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex() == sha256)
        return bytes;
    return domain::Error{domain::ErrorCode::InvalidData,
                         ImportText::tr("The bytes of “%1” are not those that were exported.").arg(name),
                         {}};
}

/// Reads the records of one file.
class FileReader {
public:
    explicit FileReader(Reading &reading) : m_reading(reading) {}

    void read()
    {
        RecordStream stream(m_reading,
                            {.layout = JsonLayout::Members,
                             .keys = {QByteArrayLiteral("conversations"), QByteArrayLiteral("memories")}});
        while (const auto record = stream.next()) {
            const bool goOn = record->key == QByteArrayLiteral("memories") ? takeMemory(*record)
                                                                           : takeConversation(*record);
            if (!goOn)
                return;
        }
    }

private:
    /// False: stop reading.
    [[nodiscard]] bool takeConversation(const ObjectRecord &source)
    {
        FieldReader fields(source.object);
        const QString origin = sourceOf(fields);
        domain::ConversationRecord record;
        record.externalId = fields.text({"id"});
        record.title = fields.text({"title"});
        record.model = fields.text({"model"});
        record.systemPrompt = fields.text({"system_prompt"});
        record.status = domain::conversationStatusFromString(fields.text({"status"}));
        record.pinned = fields.flag({"pinned"});
        record.archived = fields.flag({"archived"});
        record.read = fields.flag({"read"}); // left out when it is false
        record.trashed = fields.flag({"trashed"});
        record.trashedAt = fields.time({"trashed_at"});
        record.tags = fields.texts({"tags"});
        record.currentExternalId = fields.text({"current_message"});
        record.metadata = fields.object({"metadata"});
        record.createdAt = fields.time({"created_at"});
        record.updatedAt = fields.time({"updated_at"});
        keepUnreadTimes(fields, record.metadata);
        if (record.externalId.isEmpty()) {
            m_reading.refuse(RecordKind::Conversation, source.label,
                             ImportText::tr("It has no id, which every exported conversation has."));
            return true;
        }
        const QJsonArray messages = fields.array({"messages"});
        if (fields.has({"messages"})) {
            m_reading.refuse(RecordKind::Conversation, source.label,
                             ImportText::tr("Its messages can't be read: they are not a list."));
            return true;
        }
        for (const QJsonValue &message : messages)
            addMessage(record, message.toObject());
        for (const QJsonValue &attachment : fields.array({"attachments"}))
            record.attachments.push_back(readAttachment(attachment.toObject()));
        for (const QString &sentence : finishConversation(record))
            m_reading.note(source.label, domain::Severity::Note, sentence);
        keepSequences(record);
        return m_reading.sink.add(origin, std::move(record));
    }

    void addMessage(domain::ConversationRecord &record, const QJsonObject &object)
    {
        FieldReader fields(object);
        domain::MessageRecord message;
        message.externalId = fields.text({"id"});
        message.parentExternalId = fields.text({"parent_id"});
        message.role = domain::roleFromString(fields.text({"role"})).value_or(domain::Role::Assistant);
        message.author = fields.text({"author"});
        message.content = fields.text({"content"});
        message.reasoning = fields.text({"reasoning"});
        message.model = fields.text({"model"});
        message.toolCalls = fields.array({"tool_calls"});
        message.images = fields.array({"images"});
        message.files = fields.array({"files"});
        message.metadata = fields.object({"metadata"});
        message.version = boundedInt(fields.number({"version"}), 1, 1, 1'000'000'000);
        message.edited = fields.flag({"edited"});
        message.hidden = fields.flag({"hidden"});
        message.sequence = fields.number({"sequence"});
        message.tokenCount = fields.number({"token_count"});
        message.latencyMs = fields.number({"latency_ms"});
        message.createdAt = fields.time({"created_at"});
        message.updatedAt = fields.time({"updated_at"});
        keepUnreadTimes(fields, message.metadata);
        for (const QJsonValue &attachment : fields.array({"attachments"}))
            message.attachments.push_back(readAttachment(attachment.toObject()));
        record.messages.push_back(std::move(message));
    }

    [[nodiscard]] domain::FileRecord readAttachment(const QJsonObject &object)
    {
        FieldReader fields(object);
        domain::FileRecord file;
        file.externalId = fields.text({"id"});
        file.name = fields.text({"name"});
        file.mimeType = fields.text({"mime_type"});
        file.path = fields.text({"path"});
        file.text = fields.text({"text"});
        file.size = fields.number({"size"}).value_or(0);
        const QByteArray sha256 = fields.text({"sha256"}).toLatin1();
        // An empty file is a file too.
        if (object.value(QLatin1String("data")).isString()) {
            const QByteArray data = QByteArray::fromBase64(fields.text({"data"}).toLatin1());
            // What the record says of it is no measure: by its size a chunk is kept small.
            file.size = data.size();
            file.load = [data, sha256, name = file.name] { return checked(data, sha256, name); };
            return file;
        }
        const QString asset = fields.text({"asset"});
        if (asset.isEmpty())
            return file;
        const QString folder = m_reading.file.path().chopped(m_reading.file.name().size());
        if (const InputFile *found = m_reading.group.atPath(folder + asset))
            file.load = [found = *found, sha256, name = file.name, limit = m_reading.limits.attachmentBytes] {
                return checked(found.readAll(limit), sha256, name);
            };
        else
            m_reading.missingFile();
        return file;
    }

    /// The numbers are kept when they agree with the order; else the order counts.
    static void keepSequences(domain::ConversationRecord &record)
    {
        qint64 last = 0;
        for (const auto &message : record.messages) {
            if (message.sequence.value_or(0) <= last) {
                for (auto &each : record.messages)
                    each.sequence.reset();
                return;
            }
            last = *message.sequence;
        }
    }

    [[nodiscard]] bool takeMemory(const ObjectRecord &source)
    {
        FieldReader fields(source.object);
        const QString origin = sourceOf(fields);
        domain::MemoryRecord memory;
        memory.externalId = fields.text({"id"});
        memory.conversationExternalId = fields.text({"conversation"});
        memory.conversationSource = fields.text({"conversation_source"});
        memory.messageExternalId = fields.text({"message"});
        memory.question = fields.text({"question"});
        memory.answer = fields.text({"answer"});
        memory.context = fields.text({"context"});
        if (const auto rating = fields.number({"rating"}))
            memory.rating = boundedInt(rating, 0, -1'000'000, 1'000'000);
        memory.importance = boundedInt(fields.number({"importance"}), domain::Memory::defaultImportance,
                                       domain::Memory::lowestImportance, domain::Memory::highestImportance);
        memory.tags = fields.texts({"tags"});
        memory.isPublic = fields.flag({"public"});
        memory.trashed = fields.flag({"trashed"});
        memory.trashedAt = fields.time({"trashed_at"});
        memory.createdAt = fields.time({"created_at"});
        memory.updatedAt = fields.time({"updated_at"});
        if (!memory.externalId.isEmpty())
            return m_reading.sink.add(origin, std::move(memory));
        m_reading.refuse(RecordKind::Memory, source.label,
                         ImportText::tr("It has no id, which every exported memory has."));
        return true;
    }

    Reading &m_reading;
};

} // namespace

QString RecollectReader::name() const
{
    return QStringLiteral("recollect");
}

Confidence RecollectReader::confidence(const Probe &probe) const
{
    return probe.json.text(QLatin1String("format")) == QLatin1String("recollect") ? Confidence::Certain
                                                                                  : Confidence::None;
}

bool RecollectReader::isCompanion(const Probe &) const
{
    return false;
}

void RecollectReader::read(Reading &reading) const
{
    if (reading.probe.json.text(QLatin1String("version")).toInt() > knownVersion) {
        reading.refuse(
            RecordKind::Conversation, {},
            ImportText::tr("It was exported by a newer Recollect: update the program and try again."));
        return;
    }
    bool isNumber = false;
    const QString version = reading.probe.json.text(QLatin1String("version"));
    if (const int number = version.toInt(&isNumber); !version.isEmpty() && (!isNumber || number < 1)) {
        reading.refuse(RecordKind::Conversation, {},
                       ImportText::tr("It says to be of version “%1”, which there is not.").arg(version));
        return;
    }
    FileReader(reading).read();
}

} // namespace importers
