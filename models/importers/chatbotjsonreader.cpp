// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/chatbotjsonreader.h"

#include "importers/chatbotjsonrecords.h"
#include "importers/conversationfinish.h"
#include "importers/recordstream.h"
#include "importers/text.h"

namespace importers {

namespace {

/// Members of a top-level object that hold lists of records.
const QByteArrayList &wrappers()
{
    static const QByteArrayList names = {QByteArrayLiteral("conversations"), QByteArrayLiteral("sessions"),
                                         QByteArrayLiteral("chats"),         QByteArrayLiteral("threads"),
                                         QByteArrayLiteral("memories"),      QByteArrayLiteral("data")};
    return names;
}

bool hasAny(const JsonProbe &json, const QString &place, std::initializer_list<const char *> members)
{
    return std::any_of(members.begin(), members.end(),
                       [&](const char *member) { return json.has(QString(place + QLatin1String(member))); });
}

bool messagesAt(const JsonProbe &json, const QString &place)
{
    const bool speaker =
        hasAny(json, place, {"role", "sender", "from", "speaker", "author", "is_user", "isUser"});
    const bool words = hasAny(json, place, {"content", "text", "message", "value", "body"});
    const bool pair = hasAny(json, place, {"response", "answer", "reply", "bot_response"})
        && hasAny(json, place, {"message", "question", "prompt", "query", "user_message", "input"});
    return (speaker && words) || pair;
}

Confidence confidenceAt(const Probe &probe, const QString &place)
{
    const JsonProbe &json = probe.json;
    for (const QString &list : chatbotMessageLists()) {
        if (!json.has(QString(place + list))) // an input may have very many files, each with few members
            continue;
        if (messagesAt(json, place + list + QStringLiteral("[].")))
            return Confidence::Likely;
        // A conversation without messages, or whose messages begin beyond what was looked at.
        if (hasAny(json, place, {"id", "title", "session_id", "conversation_id", "model"}))
            return Confidence::Weak;
    }
    const bool named = hasAny(json, place, {"question", "title", "key"})
        && hasAny(json, place, {"answer", "content", "value", "memory"});
    const bool weighed = hasAny(json, place, {"importance", "tags", "rating"});
    const bool byName = probe.path.contains(QLatin1String("memor"), Qt::CaseInsensitive);
    if (named && (weighed || byName || hasAny(json, place, {"question"})))
        return Confidence::Likely;
    if (!place.isEmpty() && messagesAt(json, place))
        return Confidence::Weak;
    return hasAny(json, place, {"importance"}) && hasAny(json, place, {"content", "text"}) ? Confidence::Weak
                                                                                           : Confidence::None;
}

/// Reads one file.
class FileReader {
public:
    explicit FileReader(Reading &reading) : m_reading(reading) {}

    void read()
    {
        RecordStream stream(m_reading, options());
        while (const auto record = stream.next()) {
            if (!take(*record, stream.bytes().size()))
                return;
        }
        // A file that is one list of messages is one conversation.
        if (!m_messages.isEmpty() && !m_reading.sink.stopped()) {
            const QString title = m_reading.file.name().section(u'.', 0, 0);
            static_cast<void>(deliver(readChatbotMessages(m_messages, title), title));
        }
    }

private:
    [[nodiscard]] JsonSplitter::Options options() const
    {
        const JsonProbe &json = m_reading.probe.json;
        JsonSplitter::Options options;
        if (json.shape() != JsonProbe::Shape::Object)
            return options;
        const auto isMember = [&json](const auto &name) { return json.has(QString(QLatin1String(name))); };
        const QStringList &lists = chatbotMessageLists();
        const bool isConversation =
            std::any_of(lists.begin(), lists.end(), [&](const QString &name) { return json.has(name); });
        if (isConversation || !std::any_of(wrappers().begin(), wrappers().end(), isMember))
            return options;
        options.layout = JsonLayout::Members;
        options.keys = wrappers();
        return options;
    }

    /// False: stop reading.
    [[nodiscard]] bool take(const ObjectRecord &record, qint64 bytes)
    {
        if (record.key != QByteArrayLiteral("memories") && isChatbotConversation(record.object))
            return deliver(readChatbotConversation(record.object), record.label);
        if (record.key == QByteArrayLiteral("memories") || isChatbotMemory(record.object))
            return takeMemory(record);
        if (isChatbotMessage(record.object)) {
            addMessage(record, bytes);
            return true;
        }
        m_reading.refuse(RecordKind::Conversation, record.label,
                         ImportText::tr("It is neither a conversation nor a memory."));
        return true;
    }

    /// The conversation that the file's messages make is a record like others, with the same limit.
    void addMessage(const ObjectRecord &record, qint64 bytes)
    {
        const bool had = m_messageBytes <= m_reading.limits.recordBytes;
        m_messageBytes += bytes;
        if (m_messageBytes <= m_reading.limits.recordBytes) {
            m_messages.append(record.object);
            return;
        }
        m_messages = {};
        if (had)
            m_reading.refuse(RecordKind::Conversation, m_reading.file.name(),
                             ImportText::tr("Its messages are together larger than %1 MiB.")
                                 .arg(m_reading.limits.recordBytes >> 20));
    }

    [[nodiscard]] bool takeMemory(const ObjectRecord &record)
    {
        auto memory = readChatbotMemory(record.object);
        if (memory)
            return m_reading.sink.add(source(), std::move(*memory));
        m_reading.refuse(RecordKind::Memory, record.label,
                         ImportText::tr("It is a memory without a question and without an answer."));
        return true;
    }

    [[nodiscard]] bool deliver(ChatbotConversation found, const QString &label)
    {
        for (const QString &what : std::as_const(found.notUnderstood))
            m_reading.notUnderstood(what);
        for (int i = 0; i < found.refusedMessages; ++i)
            m_reading.refuse(RecordKind::Message, label, ImportText::tr("It is not a message."));
        if (found.guessedRoles > 0)
            m_reading.note(
                label, domain::Severity::Note,
                ImportText::tr(
                    "%n message(s) do not say who wrote them; the roles were guessed from their order.",
                    nullptr, found.guessedRoles));
        for (const QString &sentence : finishConversation(found.record))
            m_reading.note(label, domain::Severity::Note, sentence);
        if (!m_reading.sink.add(source(), std::move(found.record)))
            return false;
        for (domain::MemoryRecord &memory : found.memories) {
            if (!m_reading.sink.add(source(), std::move(memory)))
                return false;
        }
        return true;
    }

    [[nodiscard]] static QString source() { return QStringLiteral("chatbot-json"); }

    Reading &m_reading;
    QJsonArray m_messages;
    qint64 m_messageBytes = 0;
};

} // namespace

QString ChatbotJsonReader::name() const
{
    return QStringLiteral("chatbot-json");
}

Confidence ChatbotJsonReader::confidence(const Probe &probe) const
{
    Confidence best = std::max(confidenceAt(probe, {}), confidenceAt(probe, QStringLiteral("[].")));
    for (const QByteArray &wrapper : wrappers())
        best = std::max(best, confidenceAt(probe, QString::fromLatin1(wrapper) + QStringLiteral("[].")));
    return best;
}

bool ChatbotJsonReader::isCompanion(const Probe &) const
{
    return false;
}

void ChatbotJsonReader::read(Reading &reading) const
{
    FileReader(reading).read();
}

} // namespace importers
