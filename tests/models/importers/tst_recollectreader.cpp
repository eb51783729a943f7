// SPDX-License-Identifier: GPL-3.0-or-later
#include "readfiles.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

namespace {

using domain::Role;
using domain::Severity;
using test::json;
using test::readFiles;
using test::readJson;

QByteArray library(const QByteArray &conversations, const QByteArray &memories = {})
{
    return json("{'format':'recollect','version':1,'exported_at':'2026-01-31T09:30:00Z','conversations':["
                + conversations + "],'memories':[" + memories + "]}");
}

} // namespace

class TestRecollectReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A file may say that its bytes are few: they count as many as they are.
    void attachmentsAreAsLargeAsTheirBytes()
    {
        const QByteArray bytes(5'000, 'x');
        const auto read =
            readJson(json("{'format':'recollect','version':1,'conversations':[{'id':'c','messages':["
                          "{'id':'m','role':'user','content':'x','attachments':[{'name':'a','size':0,"
                          "'data':'")
                     + bytes.toBase64() + json("'}]}]}],'memories':[]}"));
        const auto &file = read.only().messages.at(0).attachments.at(0);
        QCOMPARE(file.size, qint64(5'000));
        QCOMPARE(*file.load(), bytes);
    }

    void refusesMessagesThatAreNoList()
    {
        const auto read =
            readJson(library("{'id':'c1','title':'Lost','messages':{}},{'id':'c2','messages':[]}"));
        QCOMPARE(read.conversations.size(), size_t(1));
        QCOMPARE(read.refused, 1);
    }
    void readsEverything()
    {
        const auto read = readJson(
            library(
                "{'id':'c1','source':'chatgpt','title':'T','model':'m','system_prompt':'s','status':'paused','pinned':true,"
                "'archived':true,'trashed':true,'user':'ann','tags':['b','a'],'current_message':'m2','metadata':{'k':[1]},"
                "'created_at':'2026-01-31T09:30:00.123456Z','updated_at':'2026-02-01T00:00:00Z','messages':["
                "{'id':'m1','sequence':1,'role':'user','content':'Hi','created_at':'2026-01-31T09:30:00Z'},"
                "{'id':'m2','parent_id':'m1','sequence':3,'role':'assistant','author':'x','content':'Ho','reasoning':'r','model':'m','tool_calls':[{'id':'t'}],"
                "'images':[1],'files':[2],'metadata':{'z':1},'version':2,'edited':true,'hidden':true,'token_count':5,'latency_ms':7,"
                "'created_at':'2026-01-31T09:31:00Z','updated_at':'2026-01-31T09:32:00Z'}]}",
                "{'id':'k1','source':'claude','conversation':'c1','conversation_source':'chatgpt','message':'m2','question':'Q','answer':'A','context':'C',"
                "'rating':4,'importance':9,'tags':['t'],'public':true,'trashed':true,'created_at':'2026-01-01T00:00:00Z','updated_at':'2026-01-02T00:00:00Z'}"),
            QStringLiteral("library.json"));
        QCOMPARE(read.formats, QStringList(QStringLiteral("recollect")));
        QVERIFY(read.problems.isEmpty());
        QCOMPARE(read.sources, QStringList({QStringLiteral("chatgpt"), QStringLiteral("claude")}));
        const auto &found = read.only();
        QCOMPARE(found.externalId, QStringLiteral("c1"));
        QVERIFY(found.status == domain::ConversationStatus::Paused);
        QVERIFY(found.pinned && found.archived && found.trashed);
        QCOMPARE(found.tags, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(found.currentExternalId, QStringLiteral("m2"));
        QCOMPARE(found.systemPrompt, QStringLiteral("s"));
        QCOMPARE(found.createdAt->toIso(), QStringLiteral("2026-01-31T09:30:00.123456Z"));
        const auto &answer = found.messages.at(1);
        QCOMPARE(answer.parentExternalId, QStringLiteral("m1"));
        QCOMPARE(answer.sequence, std::optional<qint64>(3));
        QCOMPARE(answer.reasoning, QStringLiteral("r"));
        QCOMPARE(answer.version, 2);
        QVERIFY(answer.edited && answer.hidden);
        QCOMPARE(answer.tokenCount, std::optional<qint64>(5));
        QCOMPARE(answer.latencyMs, std::optional<qint64>(7));
        QCOMPARE(answer.toolCalls.size() + answer.images.size() + answer.files.size(), 3);
        QCOMPARE(answer.metadata.value(QLatin1String("z")).toInt(), 1);
        const auto &memory = read.memories.at(0);
        QCOMPARE(memory.conversationExternalId, QStringLiteral("c1"));
        QCOMPARE(memory.conversationSource, QStringLiteral("chatgpt"));
        QCOMPARE(memory.messageExternalId, QStringLiteral("m2"));
        QCOMPARE(memory.rating, std::optional<int>(4));
        QCOMPARE(memory.importance, 9);
        QVERIFY(memory.isPublic && memory.trashed);
    }

    void readsAttachments()
    {
        const QByteArray sha = QCryptographicHash::hash("bytes", QCryptographicHash::Sha256).toHex();
        const auto read =
            readFiles({{QStringLiteral("out/library.json"),
                        library("{'id':'c','messages':[{'id':'m','role':'user','attachments':["
                                "{'id':'1','name':'a.txt','mime_type':'text/plain','size':5,'sha256':'"
                                + sha
                                + "','data':'Ynl0ZXM='},"
                                  "{'id':'2','name':'b.txt','sha256':'"
                                + sha
                                + "','asset':'assets/b.txt'},"
                                  "{'id':'3','name':'c.txt','sha256':'"
                                + sha
                                + "','data':'b3RoZXI='},"
                                  "{'id':'4','name':'d.txt','path':'/srv/d.txt','text':'seen','size':9},"
                                  "{'id':'5','name':'e.txt','asset':'../secret.txt'}]}]}")},
                       {QStringLiteral("out/assets/b.txt"), "bytes"},
                       {QStringLiteral("secret.txt"), "private"}});
        const auto &files = read.only().messages.at(0).attachments;
        QCOMPARE(files.size(), size_t(5));
        QCOMPARE(*files.at(0).load(), QByteArray("bytes"));
        QCOMPARE(*files.at(1).load(), QByteArray("bytes"));
        QVERIFY(!files.at(2).load());
        QVERIFY(!files.at(3).load);
        QCOMPARE(files.at(3).path, QStringLiteral("/srv/d.txt"));
        QCOMPARE(files.at(3).text, QStringLiteral("seen"));
        QVERIFY(!files.at(4).load);
        QVERIFY(read.said(Severity::Warning).startsWith(u'1'));
        QCOMPARE(read.sources, QStringList(QStringLiteral("recollect")));
    }

    void dropsSequencesThatDisagreeWithTheOrder()
    {
        const auto read = readJson(library(
            "{'id':'c','messages':[{'id':'a','sequence':2,'role':'user'},{'id':'b','sequence':1,'role':'user'}]}"));
        for (const auto &message : read.only().messages)
            QVERIFY(!message.sequence);
    }

    void refusesWhatHasNoId()
    {
        const auto read = readJson(library("{'title':'x'},{'id':'c'}", "{'question':'x'}"));
        QCOMPARE(read.conversations.size(), size_t(1));
        QCOMPARE(read.refused, 2);
    }

    void refusesANewerVersion()
    {
        const auto read = readJson(json("{'format':'recollect','version':2,'conversations':[{'id':'c'}]}"));
        QVERIFY(read.conversations.empty());
        QCOMPARE(read.refused, 1);
        QVERIFY(read.said(Severity::Refused).contains(QLatin1String("newer")));
    }

    void refusesAVersionThatThereIsNot()
    {
        for (const char *version : {"-1", "0", "'one'"}) {
            const auto read = readJson(json(QByteArray("{'format':'recollect','version':") + version
                                            + ",'conversations':[{'id':'c'}]}"));
            QVERIFY(read.conversations.empty());
            QCOMPARE(read.refused, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestRecollectReader)
#include "tst_recollectreader.moc"
