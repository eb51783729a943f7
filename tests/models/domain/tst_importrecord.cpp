// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importrecord.h"

#include <QtTest>

using namespace domain;

namespace {

MessageRecord message()
{
    MessageRecord record;
    record.externalId = u"m1"_qs;
    record.parentExternalId = u"m0"_qs;
    record.content = u"content"_qs;
    record.reasoning = u"reasoning"_qs;
    record.model = u"model"_qs;
    record.createdAt = Timestamp{1'000'000};
    FileRecord file;
    file.name = u"a.png"_qs;
    file.size = 3;
    record.attachments.push_back(file);
    return record;
}

ConversationRecord conversation()
{
    ConversationRecord record;
    record.externalId = u"c1"_qs;
    record.title = u"title"_qs;
    record.messages = {message(), message()};
    record.messages[1].externalId = u"m2"_qs;
    return record;
}

MemoryRecord memory()
{
    MemoryRecord record;
    record.externalId = u"x"_qs;
    record.question = u"question"_qs;
    record.answer = u"answer"_qs;
    record.tags = QStringList{u"a"_qs, u"b"_qs};
    return record;
}

/// The names of the changes that leave the hash as it was.
template <typename Record, typename Hash>
QStringList unnoticed(const Record &original,
                      const std::vector<std::pair<const char *, std::function<void(Record &)>>> &changes,
                      Hash hash)
{
    QStringList names;
    for (const auto &[name, change] : changes) {
        Record changed = original;
        change(changed);
        if (hash(changed) == hash(original))
            names.append(QLatin1String(name));
    }
    return names;
}

} // namespace

class TestImportRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isHexSha256AndStable()
    {
        QCOMPARE(contentHash(message()).size(), 64);
        QCOMPARE(contentHash(message()), contentHash(message()));
        QCOMPARE(conversation().contentHash(), conversation().contentHash());
        QCOMPARE(contentHash(memory()), contentHash(memory()));
    }

    void noticesChangesOfMessages()
    {
        using Change = std::function<void(MessageRecord &)>;
        const std::vector<std::pair<const char *, Change>> changes = {
            {"id", [](auto &m) { m.externalId = u"m9"_qs; }},
            {"parent", [](auto &m) { m.parentExternalId.clear(); }},
            {"role", [](auto &m) { m.role = Role::Tool; }},
            {"author", [](auto &m) { m.author = u"a"_qs; }},
            {"content", [](auto &m) { m.content += u' '; }},
            {"reasoning", [](auto &m) { m.reasoning.clear(); }},
            {"text moved between fields",
             [](auto &m) {
                 m.content += m.reasoning;
                 m.reasoning.clear();
             }},
            {"model", [](auto &m) { m.model = u"m"_qs; }},
            {"tool calls", [](auto &m) { m.toolCalls.append(1); }},
            {"images", [](auto &m) { m.images.append(1); }},
            {"files", [](auto &m) { m.files.append(1); }},
            {"metadata", [](auto &m) { m.metadata.insert(u"k"_qs, 1); }},
            {"version", [](auto &m) { m.version = 2; }},
            {"edited", [](auto &m) { m.edited = true; }},
            {"hidden", [](auto &m) { m.hidden = true; }},
            {"tokens", [](auto &m) { m.tokenCount = 0; }},
            {"latency", [](auto &m) { m.latencyMs = 0; }},
            {"created", [](auto &m) { m.createdAt->microseconds += 1; }},
            {"created unknown", [](auto &m) { m.createdAt.reset(); }},
            {"updated", [](auto &m) { m.updatedAt = Timestamp{5}; }},
            {"attachment", [](auto &m) { m.attachments.clear(); }},
            {"attachment's name", [](auto &m) { m.attachments[0].name = u"b.png"_qs; }},
            {"attachment's size", [](auto &m) { m.attachments[0].size = 4; }},
            {"attachment's bytes are there now",
             [](auto &m) { m.attachments[0].load = [] { return Result<QByteArray>(QByteArray("abc")); }; }},
        };
        QCOMPARE(unnoticed(message(), changes, [](const MessageRecord &m) { return contentHash(m); }),
                 QStringList());
    }

    void noticesChangesOfConversations()
    {
        using Change = std::function<void(ConversationRecord &)>;
        const std::vector<std::pair<const char *, Change>> changes = {
            {"id", [](auto &c) { c.externalId = u"c9"_qs; }},
            {"title", [](auto &c) { c.title = u"other"_qs; }},
            {"model", [](auto &c) { c.model = u"m"_qs; }},
            {"system prompt", [](auto &c) { c.systemPrompt = u"s"_qs; }},
            {"current message", [](auto &c) { c.currentExternalId = u"m1"_qs; }},
            {"metadata", [](auto &c) { c.metadata.insert(u"k"_qs, true); }},
            {"updated", [](auto &c) { c.updatedAt = Timestamp{1}; }},
            {"a message's text", [](auto &c) { c.messages[1].content += u'x'; }},
            {"one message fewer", [](auto &c) { c.messages.pop_back(); }},
            {"order of messages", [](auto &c) { std::swap(c.messages[0], c.messages[1]); }},
        };
        QCOMPARE(
            unnoticed(conversation(), changes, [](const ConversationRecord &c) { return c.contentHash(); }),
            QStringList());
    }

    void noticesChangesOfMemories()
    {
        using Change = std::function<void(MemoryRecord &)>;
        const std::vector<std::pair<const char *, Change>> changes = {
            {"question", [](auto &m) { m.question += u'x'; }},
            {"answer", [](auto &m) { m.answer += u'x'; }},
            {"text moved between fields",
             [](auto &m) {
                 m.question += m.answer;
                 m.answer.clear();
             }},
            {"context", [](auto &m) { m.context += u'x'; }},
            {"rating", [](auto &m) { m.rating = 0; }},
            {"importance", [](auto &m) { m.importance = 7; }},
            {"tags", [](auto &m) { m.tags = QStringList{u"ab"_qs}; }},
            {"public", [](auto &m) { m.isPublic = true; }},
            {"conversation", [](auto &m) { m.conversationExternalId = u"c"_qs; }},
            {"message", [](auto &m) { m.messageExternalId = u"m"_qs; }},
            {"created", [](auto &m) { m.createdAt = Timestamp{0}; }},
        };
        QCOMPARE(unnoticed(memory(), changes, [](const MemoryRecord &m) { return contentHash(m); }),
                 QStringList());
    }
};

QTEST_APPLESS_MAIN(TestImportRecord)
#include "tst_importrecord.moc"
