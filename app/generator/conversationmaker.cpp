// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generator/conversationmaker.h"

#include "app/generator/picture.h"
#include "app/generator/textwriter.h"
#include "app/generator/timeline.h"

#include <QJsonObject>

namespace app {

using domain::MessageRecord;
using domain::Role;

namespace {

/// In the order in which they came up: a later conversation knows more of them.
const char *const models[] = {"gpt-4",          "claude-2.1",      "llama-2-70b",
                              "gpt-4-turbo",    "gemini-1.0-pro",  "mistral-large",
                              "claude-3-opus",  "gpt-4o",          "claude-3-5-sonnet",
                              "gemini-1.5-pro", "llama-3.1-70b",   "o1",
                              "deepseek-r1",    "claude-sonnet-4", "gemini-2.5-pro",
                              "gpt-5",          "qwen3-32b",       "claude-opus-4-5",
                              "gpt-5.2",        "gemini-3-pro"};

QString modelAt(domain::Timestamp moment, Random &random)
{
    constexpr qint64 count = qint64(std::size(models));
    const qint64 span = timelineDays * secondsPerDay * microsecondsPerSecond;
    const qint64 age = span - (endOfTime().microseconds - moment.microseconds);
    const qint64 known = std::clamp<qint64>(3 + (count - 3) * age / span, 3, count);
    // People use one of the newest six, most often the newest two.
    const qint64 back = std::min<qint64>(random.below(3) == 0 ? random.below(6) : random.below(2), known - 1);
    return QLatin1String(models[known - 1 - back]);
}

qint64 tokensOf(const QString &text)
{
    return text.size() / 4 + 1;
}

QJsonObject toolCall(const QString &id, const QString &name, const QJsonObject &input, const QString &output)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), name},
            {QStringLiteral("input"), input},
            {QStringLiteral("output"), output},
            {QStringLiteral("is_error"), false}};
}

} // namespace

ConversationMaker::ConversationMaker(const Lexicon &lexicon, const ConversationPlan &plan,
                                     const QString &externalId, Random random)
    : m_lexicon(lexicon), m_plan(plan), m_random(random), m_topic(lexicon.topic(m_random)), m_now(plan.start)
{
    m_record.externalId = externalId;
}

domain::ConversationRecord ConversationMaker::conversation()
{
    TextWriter writer(m_lexicon, m_topic, m_random);
    m_record.title = writer.title();
    m_record.model = modelAt(m_plan.start, m_random);
    m_branches = m_random.chance(600);
    m_record.messages.reserve(size_t(m_plan.messages));
    decorate();
    addMessages(writer);
    fitIntoTime();
    m_record.createdAt = m_plan.start;
    m_record.updatedAt = m_record.messages.back().createdAt;
    return m_record;
}

void ConversationMaker::decorate()
{
    m_record.pinned = m_random.chance(20);
    m_record.archived = m_random.chance(120);
    m_record.trashed = m_random.chance(15);
    if (m_random.chance(350))
        m_record.tags.append(m_random.pick(m_topic.tags));
    if (m_random.chance(60))
        m_record.tags.append(m_random.chance(500) ? QStringLiteral("to read") : QStringLiteral("ideas"));
    const qint64 state = m_random.below(100);
    if (state < 6)
        m_record.status =
            state < 4 ? domain::ConversationStatus::Completed : domain::ConversationStatus::Paused;
    if (m_random.chance(50))
        m_record.systemPrompt =
            QStringLiteral("You are a helpful assistant. Answer briefly and say when you are not sure.");
}

void ConversationMaker::addMessages(TextWriter &writer)
{
    if (m_plan.messages > 4 && m_random.chance(30))
        add(Role::System, QStringLiteral("The person's time zone is Europe/Berlin.")).hidden = m_branches;
    while (!isFull()) {
        addQuestion(writer);
        if (!isFull() && m_random.chance(60))
            addToolCall(writer);
        if (!isFull())
            addAnswer(writer);
        if (!isFull() && m_branches && m_random.chance(30))
            addAlternative(writer);
    }
}

MessageRecord &ConversationMaker::add(Role role, const QString &content)
{
    MessageRecord message;
    message.externalId = QStringLiteral("m%1").arg(m_record.messages.size() + 1);
    if (m_branches)
        message.parentExternalId = m_parent;
    message.role = role;
    message.content = content;
    message.tokenCount = tokensOf(content);
    message.createdAt = m_now;
    m_parent = message.externalId;
    m_record.messages.push_back(std::move(message));
    return m_record.messages.back();
}

void ConversationMaker::addQuestion(TextWriter &writer)
{
    const bool first = m_record.messages.size() < 2;
    pause(first                     ? 0
              : m_random.chance(40) ? m_random.between(3600, 2 * secondsPerDay)
                                    : m_random.between(15, 400));
    add(Role::User, first ? writer.question() : writer.reply());
    if (m_random.chance(25))
        addPicture();
}

void ConversationMaker::addAnswer(TextWriter &writer)
{
    const QString text = writer.answer();
    const qint64 latency = m_random.between(600, 2500) + tokensOf(text) * m_random.between(8, 30);
    pause(latency / 1000 + 1);
    MessageRecord &answer = add(Role::Assistant, text);
    answer.model = m_record.model;
    answer.latencyMs = latency;
    if (m_random.chance(80))
        answer.reasoning = writer.thought();
    if (m_random.chance(12))
        addPicture();
}

void ConversationMaker::addToolCall(TextWriter &writer)
{
    pause(2);
    const QString query = writer.word();
    const QString id = QStringLiteral("call_%1").arg(m_record.messages.size());
    const QString found = writer.thought();
    MessageRecord &call = add(Role::Assistant, QString());
    call.model = m_record.model;
    const bool search = m_random.chance(600);
    const QString name = search ? QStringLiteral("web_search") : QStringLiteral("python");
    const QJsonObject input = search
        ? QJsonObject{{QStringLiteral("query"), query}}
        : QJsonObject{{QStringLiteral("code"),
                       QStringLiteral("print(sum(range(%1)))").arg(m_random.between(10, 1000))}};
    call.toolCalls.append(toolCall(id, name, input, found));
    if (isFull())
        return;
    pause(1);
    add(Role::Tool, found).author = name;
}

/// The question put differently, or the answer given again: the new one stands beside the old one.
void ConversationMaker::addAlternative(TextWriter &writer)
{
    const MessageRecord &answer = m_record.messages.back();
    const bool again = m_random.chance(600);
    QString parent = answer.parentExternalId;
    if (!again) {
        const auto question =
            std::find_if(m_record.messages.begin(), m_record.messages.end(),
                         [&parent](const MessageRecord &message) { return message.externalId == parent; });
        if (question == m_record.messages.end() || question->role != Role::User)
            return;
        parent = question->parentExternalId;
    }
    m_parent = parent;
    pause(m_random.between(10, 90));
    if (again) {
        addAnswer(writer);
        return;
    }
    MessageRecord &edited = add(Role::User, writer.question());
    edited.version = 2;
    edited.edited = true;
}

void ConversationMaker::addPicture()
{
    const int number = int(m_random.below(pictureCount));
    domain::FileRecord file;
    file.name = QStringLiteral("picture-%1.png").arg(number + 1);
    file.mimeType = QStringLiteral("image/png");
    file.externalId = m_record.externalId + u'/' + m_record.messages.back().externalId;
    file.load = [number]() -> domain::Result<QByteArray> { return pictureBytes(number); };
    m_record.messages.back().attachments.push_back(std::move(file));
}

void ConversationMaker::pause(qint64 seconds)
{
    m_now.microseconds += seconds * microsecondsPerSecond + m_random.below(1000) * 1000;
}

/// A conversation that would go on beyond the end of time goes faster instead.
void ConversationMaker::fitIntoTime()
{
    const qint64 length = m_now.microseconds - m_plan.start.microseconds;
    const qint64 room = endOfTime().microseconds - m_plan.start.microseconds;
    if (length <= room)
        return;
    constexpr qint64 steps = 1'000'000;
    const qint64 factor = room / (length / steps + 1);
    for (MessageRecord &message : m_record.messages) {
        const qint64 offset = message.createdAt->microseconds - m_plan.start.microseconds;
        message.createdAt->microseconds = m_plan.start.microseconds + offset / steps * factor;
    }
}

std::vector<domain::MemoryRecord> ConversationMaker::memories()
{
    std::vector<domain::MemoryRecord> memories;
    if (!m_random.chance(70) || m_topic.memories.isEmpty())
        return memories;
    TextWriter writer(m_lexicon, m_topic, m_random);
    const MemoryTemplate &memory = m_random.pick(m_topic.memories);
    domain::MemoryRecord record;
    record.externalId = m_record.externalId;
    record.question = writer.fill(memory.question);
    record.answer = writer.fill(memory.answer);
    if (m_random.chance(700)) {
        record.conversationExternalId = m_record.externalId;
        record.messageExternalId = m_record.messages.back().externalId;
    }
    record.importance = int(std::max<qint64>(1, 10 - m_random.below(1 + m_random.below(10))));
    if (m_random.chance(300))
        record.rating = int(m_random.between(1, 5));
    record.tags.append(m_topic.tags.constFirst());
    record.isPublic = m_random.chance(50);
    record.createdAt = m_record.updatedAt;
    record.updatedAt = m_record.updatedAt;
    memories.push_back(std::move(record));
    return memories;
}

} // namespace app
