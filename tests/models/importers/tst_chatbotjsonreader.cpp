// SPDX-License-Identifier: GPL-3.0-or-later
#include "readfiles.h"

#include <QJsonArray>
#include <QTest>

namespace {

using domain::Role;
using domain::Severity;
using test::json;
using test::readFiles;
using test::readJson;

const QString anyName = QStringLiteral("2025-01-01.json");

/// "user:Hi|assistant:Ho"
QString spoken(const domain::ConversationRecord &conversation)
{
    QStringList parts;
    for (const auto &message : conversation.messages)
        parts.append(toString(message.role) + u':' + message.content);
    return parts.join(u'|');
}

} // namespace

class TestChatbotJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One list of messages is one conversation, and that has a limit as any other record has.
    void aListOfMessagesHasALimit()
    {
        QByteArray messages;
        for (int i = 0; i < 40; ++i)
            messages +=
                (i ? "," : "") + json("{'role':'user','content':'") + QByteArray(100, 'x') + json("'}");
        importers::Limits limits;
        limits.recordBytes = 1'000;
        const auto refused = readJson("[" + messages + "]", QStringLiteral("chat.json"), limits);
        QVERIFY(refused.conversations.empty());
        QCOMPARE(refused.refused, 1);
        QVERIFY2(refused.said(domain::Severity::Refused).contains(QLatin1String("together larger")),
                 qPrintable(refused.said(domain::Severity::Refused)));
        limits.recordBytes = 100'000;
        QCOMPARE(readJson("[" + messages + "]", QStringLiteral("chat.json"), limits).only().messages.size(),
                 size_t(40));
    }

    void readsAConversation()
    {
        const auto read = readJson(
            json(
                "{'id':17,'title':'Garden','model':'llama3','created_at':'2025-01-01T10:00:00','updated_at':1735729200,"
                "'is_pinned':true,'status':'Completed','tags':['plants','a'],'metadata':{'k':1},'system_prompt':'Be kind','mood':'good',"
                "'messages':[{'id':1,'role':'USER','content':'Hi','timestamp':1735725600000},"
                "{'id':2,'role':'Assistant','content':'Ho','timestamp':'2025-01-01T10:00:05Z','tokens':12,'response_time_ms':900,'model':'llama3',"
                "'is_edited':true,'version':2,'parent_message_id':1,'tool_calls':[{'name':'x'}],'files':[{'n':1}],'weather':'rain'}],"
                "'memories':[{'question':'Plants?','answer':'Roses','importance':8}]}"),
            anyName);
        QCOMPARE(read.formats, QStringList(QStringLiteral("chatbot-json")));
        QCOMPARE(read.said(Severity::Refused), QString());
        const auto &found = read.only();
        QCOMPARE(found.externalId, QStringLiteral("17"));
        QCOMPARE(found.title, QStringLiteral("Garden"));
        QCOMPARE(found.createdAt->toIso(), QStringLiteral("2025-01-01T10:00:00Z"));
        QCOMPARE(found.updatedAt->toIso(), QStringLiteral("2025-01-01T11:00:00Z"));
        QVERIFY(found.pinned);
        QVERIFY(found.status == domain::ConversationStatus::Completed);
        QCOMPARE(found.tags, QStringList({QStringLiteral("a"), QStringLiteral("plants")}));
        QCOMPARE(found.systemPrompt, QStringLiteral("Be kind"));
        QCOMPARE(found.metadata.value(QLatin1String("k")).toInt(), 1);
        QCOMPARE(found.metadata.value(QLatin1String("mood")).toString(), QStringLiteral("good"));
        QCOMPARE(spoken(found), QStringLiteral("user:Hi|assistant:Ho"));
        QCOMPARE(test::shape(found), QStringLiteral("1|2>1"));
        const auto &answer = found.messages.at(1);
        QCOMPARE(answer.tokenCount, std::optional<qint64>(12));
        QCOMPARE(answer.latencyMs, std::optional<qint64>(900));
        QVERIFY(answer.edited);
        QCOMPARE(answer.version, 2);
        QCOMPARE(answer.toolCalls.size(), 1);
        QCOMPARE(answer.files.size(), 1);
        QCOMPARE(answer.metadata.value(QLatin1String("weather")).toString(), QStringLiteral("rain"));
        QCOMPARE(read.memories.size(), size_t(1));
        QCOMPARE(read.memories.at(0).conversationExternalId, QStringLiteral("17"));
        const QString notes = read.said(Severity::Note);
        QVERIFY(notes.contains(QLatin1String("mood")) && notes.contains(QLatin1String("message.weather")));
        QVERIFY(!notes.contains(QLatin1String("status")));
    }

    void knowsOtherNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << json(text) << QString::fromLatin1(expected);
        };
        row("sender and text",
            "{'session_id':'s','history':[{'sender':'human','text':'Hi'},{'sender':'bot','text':'Ho'}]}",
            "user:Hi|assistant:Ho");
        row("from and value", "{'id':'s','turns':[{'from':'user','value':'Hi'},{'from':'gpt','value':'Ho'}]}",
            "user:Hi|assistant:Ho");
        row("author object",
            "{'id':'s','messages':[{'author':{'role':'user'},'content':{'parts':['Hi']}},{'author':{'role':'assistant'},'content':[{'type':'text','text':'Ho'}]}]}",
            "user:Hi|assistant:Ho");
        row("is_user",
            "{'id':'s','messages':[{'is_user':true,'content':'Hi'},{'is_user':false,'content':'Ho'}]}",
            "user:Hi|assistant:Ho");
        row("pairs",
            "{'id':'s','messages':[{'message':'Hi','response':'Ho'},{'question':'A?','answer':'B'}]}",
            "user:Hi|assistant:Ho|user:A?|assistant:B");
        row("no roles", "{'id':'s','messages':[{'content':'Hi','id':1},{'content':'Ho','id':2}]}",
            "user:Hi|assistant:Ho");
        row("sequence",
            "{'id':'s','messages':[{'role':'assistant','content':'Ho','sequence_number':2},{'role':'user','content':'Hi','sequence_number':1}]}",
            "user:Hi|assistant:Ho");
        row("a bare list", "[{'role':'user','content':'Hi'},{'role':'assistant','content':'Ho'}]",
            "user:Hi|assistant:Ho");
        row("a list of one", "[{'id':'s','messages':[{'role':'user','content':'Hi'}]}]", "user:Hi");
        row("wrapped", "{'conversations':[{'id':'s','messages':[{'role':'user','content':'Hi'}]}]}",
            "user:Hi");
        row("no content",
            "{'id':'s','messages':[{'role':'assistant','content':null,'tool_calls':[{}]},{'role':'tool','content':'4'}]}",
            "assistant:|tool:4");
    }
    void knowsOtherNames()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const auto read = readJson(text, anyName);
        QCOMPARE(read.said(Severity::Refused), QString());
        QCOMPARE(spoken(read.only()), expected);
        QVERIFY(!read.only().externalId.isEmpty());
    }

    void givesIdsThatStayTheSame()
    {
        const auto first =
            readJson(json("{'title':'T','messages':[{'role':'user','content':'Hi'}]}"), anyName);
        const auto grown = readJson(
            json(
                "{'title':'T','messages':[{'role':'user','content':'Hi'},{'role':'assistant','content':'Ho'}]}"),
            QStringLiteral("other.json"));
        QCOMPARE(grown.only().externalId, first.only().externalId);
        QCOMPARE(grown.only().messages.at(0).externalId, first.only().messages.at(0).externalId);
    }

    void readsMemoryFiles()
    {
        const auto read = readFiles({
            {QStringLiteral("memories/1.json"),
             json(
                 "{'question':'Tea?','answer':'Green','importance':9,'tags':['drinks'],'created_at':'2025-01-01T00:00:00Z','conversation_id':'c'}")},
            {QStringLiteral("memories/2.json"),
             json(
                 "[{'title':'Colour','content':'Blue','importance':99,'mood':'x'},{'title':'','content':' '}]")},
            {QStringLiteral("memories/3.json"), json("{'memories':[{'id':5,'key':'Name','value':'Ann'}]}")},
        });
        QCOMPARE(read.memories.size(), size_t(3));
        QVERIFY(read.conversations.empty());
        const auto &tea = read.memories.at(0);
        QCOMPARE(tea.question, QStringLiteral("Tea?"));
        QCOMPARE(tea.answer, QStringLiteral("Green"));
        QCOMPARE(tea.importance, 9);
        QCOMPARE(tea.tags, QStringList(QStringLiteral("drinks")));
        QCOMPARE(tea.conversationExternalId, QStringLiteral("c"));
        QVERIFY(!tea.externalId.isEmpty());
        QCOMPARE(read.memories.at(1).importance, 10);
        QVERIFY(read.memories.at(1).context.contains(QLatin1String("mood")));
        QCOMPARE(read.memories.at(2).externalId, QStringLiteral("5"));
        QCOMPARE(read.refused, 1);
    }

    void readsConversationsAndMemoriesTogether()
    {
        const auto read = readJson(
            json(
                "{'exported':'x','conversations':[{'id':'a','messages':[]},{'id':'b','messages':[{'role':'user','content':'Hi'}]}],'memories':[{'question':'Q','answer':'A'}]}"),
            anyName);
        QCOMPARE(read.conversations.size(), size_t(2));
        QCOMPARE(read.memories.size(), size_t(1));
    }

    void refusesWhatIsNeither()
    {
        const auto read =
            readJson(json("[{'id':'a','messages':[{'role':'user','content':'Hi'}, 5]},{'x':1},7]"), anyName);
        QCOMPARE(read.conversations.size(), size_t(1));
        QCOMPARE(read.refused, 3);
    }
};

QTEST_GUILESS_MAIN(TestChatbotJsonReader)
#include "tst_chatbotjsonreader.moc"
