// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/chatgptcontent.h"
#include "readfiles.h"
#include "zipwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace {

using domain::Role;
using domain::Severity;
using test::json;
using test::readFiles;
using test::readJson;

const QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1a\n-not-a-real-picture-");

/// One node of a mapping. Fields are JSON to go into the message.
QByteArray node(const QByteArray &id, const QByteArray &parent, const QByteArray &children,
                const QByteArray &message)
{
    return '"' + id + json("':{'id':'") + id + json("','message':") + (message.isEmpty() ? "null" : message)
        + json(",'parent':") + (parent.isEmpty() ? QByteArray("null") : '"' + parent + '"')
        + json(",'children':[") + children + "]}";
}

QByteArray message(const QByteArray &id, const QByteArray &role, const QByteArray &content, double time = 0,
                   const QByteArray &more = {})
{
    return json("{'id':'") + id + json("','author':{'role':'") + role
        + json("','name':null,'metadata':{}},'create_time':")
        + (time == 0 ? QByteArray("null") : QByteArray::number(time, 'f', 3)) + json(",'content':") + content
        + (more.isEmpty() ? QByteArray() : "," + more) + "}";
}

QByteArray says(const QByteArray &text)
{
    return json("{'content_type':'text','parts':['") + text + json("']}");
}

QByteArray conversation(const QByteArrayList &nodes, const QByteArray &more = json("'current_node':null"))
{
    return json("{'title':'Bread','create_time':1700000000.5,'update_time':1700000100,'mapping':{")
        + nodes.join(',') + json("},'conversation_id':'conv-1',") + more + "}";
}

/// A conversation of a question and one answer with that content.
QByteArray withAnswer(const QByteArray &content, const QByteArray &more = {})
{
    return "["
        + conversation({node("q", {}, "\"a\"", message("q", "user", says("Why?"), 1700000001)),
                        node("a", "q", {}, message("a", "assistant", content, 1700000002, more))})
        + "]";
}

const domain::MessageRecord &answerIn(const test::Recorder &read)
{
    return read.only().messages.back();
}

} // namespace

class TestChatGptReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAMappingThatIsNone()
    {
        const auto read = readJson(json("[{'id':'a','title':'Lost','mapping':['x'],'current_node':'n'},"
                                        "{'id':'b','title':'Empty','mapping':{},'current_node':'n'}]"));
        QCOMPARE(read.conversations.size(), size_t(1));
        QCOMPARE(read.refused, 1);
    }
    void readsAConversation()
    {
        const auto read = readJson(
            "["
            + conversation(
                {
                    node("client-created-root", {}, "\"s\"", {}),
                    node(
                        "s", "client-created-root", "\"q\"",
                        message("s", "system", says(""), 0,
                                json("'weight':0,'metadata':{'is_visually_hidden_from_conversation':true}"))),
                    node("q", "s", "\"a\"",
                         message("q", "user", says("How long does dough rest?"), 1700000001.25)),
                    node(
                        "a", "q", {},
                        message(
                            "a", "assistant", says("An hour.\\nOr two."), 1700000003,
                            json(
                                "'status':'finished_successfully','end_turn':true,'recipient':'all','channel':'final','metadata':{'model_slug':'gpt-4o','finished_duration_sec':2}"))),
                },
                json(
                    "'current_node':'a','default_model_slug':'gpt-4o','is_archived':true,'is_starred':true,'gizmo_id':'g-1','voice':null"))
            + "]");
        QCOMPARE(read.formats, QStringList(QStringLiteral("chatgpt")));
        QCOMPARE(read.said(Severity::Refused), QString());
        const auto &found = read.only();
        QCOMPARE(found.externalId, QStringLiteral("conv-1"));
        QCOMPARE(found.title, QStringLiteral("Bread"));
        QCOMPARE(found.model, QStringLiteral("gpt-4o"));
        QVERIFY(found.archived && found.pinned);
        QCOMPARE(found.createdAt->toIso(), QStringLiteral("2023-11-14T22:13:20.500Z"));
        QCOMPARE(found.currentExternalId, QStringLiteral("a"));
        QCOMPARE(found.metadata.value(QLatin1String("gizmo_id")).toString(), QStringLiteral("g-1"));
        QCOMPARE(test::shape(found), QStringLiteral("s|q>s|a>q"));
        QVERIFY(found.messages.at(0).hidden);
        QVERIFY(!found.messages.at(0).createdAt);
        const auto &answer = found.messages.at(2);
        QVERIFY(answer.role == Role::Assistant);
        QCOMPARE(answer.content, QStringLiteral("An hour.\nOr two."));
        QCOMPARE(answer.model, QStringLiteral("gpt-4o"));
        QCOMPARE(answer.latencyMs, std::optional<qint64>(2000));
        QCOMPARE(answer.metadata.value(QLatin1String("channel")).toString(), QStringLiteral("final"));
        QVERIFY(answer.toolCalls.isEmpty());
        QCOMPARE(read.sources, QStringList(QStringLiteral("chatgpt")));
    }

    void readsEveryWrapping()
    {
        const QByteArray one = conversation({node("q", {}, {}, message("q", "user", says("Hi"), 1))});
        const QByteArray two = QByteArray(one).replace("conv-1", "conv-2");
        QCOMPARE(readJson(one).conversations.size(), size_t(1));
        QCOMPARE(readJson("[" + one + "," + two + "]").conversations.size(), size_t(2));
        QCOMPARE(readJson(json("{'conversations':[") + one + "," + two + "]}").conversations.size(),
                 size_t(2));
        QCOMPARE(readJson("\xef\xbb\xbf[" + one + "]").conversations.size(), size_t(1));
        const auto split =
            readFiles({{QStringLiteral("conversations-000.json"), "[" + one + "]"},
                       {QStringLiteral("conversations-001.json"), "[" + two + "]"},
                       {QStringLiteral("user.json"), json("{'id':'u','email':'me@example.org'}")},
                       {QStringLiteral("message_feedback.json"),
                        json("[{'id':'f','conversation_id':'conv-1','rating':'x'}]")},
                       {QStringLiteral("chat.html"), "<html>"}});
        QCOMPARE(split.conversations.size(), size_t(2));
        QCOMPARE(split.formats, QStringList({QStringLiteral("chatgpt"), QStringLiteral("chatgpt")}));
        QVERIFY(split.problems.isEmpty());
    }

    void keepsBranchesAndEdits()
    {
        const auto read =
            readJson("["
                     + conversation(
                         {
                             node("q", {}, json("'a1','a2'"), message("q", "user", says("One?"), 10)),
                             node("a1", "q", "\"q2\"", message("a1", "assistant", says("first"), 11)),
                             node("a2", "q", {}, message("a2", "assistant", says("again"), 40)),
                             node("q2", "a1", {}, message("q2", "user", says("Two?"), 20)),
                             node("q2b", "a1", {}, message("q2b", "user", says("Two, edited?"), 30)),
                         },
                         json("'current_node':'q2'"))
                     + "]");
        const auto &found = read.only();
        QCOMPARE(test::shape(found), QStringLiteral("q|a1>q|q2>a1|q2b>a1|a2>q"));
        QCOMPARE(found.currentExternalId, QStringLiteral("q2"));
        QCOMPARE(found.messages.at(3).version, 2);
        QVERIFY(found.messages.at(3).edited);
        QVERIFY(!found.messages.at(2).edited);
        QCOMPARE(found.messages.at(4).version, 2);
        QVERIFY(!found.messages.at(4).edited);
    }

    void survivesWhatIsMissing_data()
    {
        QTest::addColumn<QByteArrayList>("nodes");
        QTest::addColumn<QString>("expected");
        const QByteArray q = message("q", "user", says("q"), 10);
        const QByteArray a = message("a", "assistant", says("a"), 20);
        const QByteArray b = message("b", "user", says("b"), 30);
        QTest::newRow("children empty")
            << QByteArrayList{node("b", "a", {}, b), node("a", "q", {}, a), node("q", {}, {}, q)}
            << QStringLiteral("q|a>q|b>a");
        QTest::newRow("only children")
            << QByteArrayList{node("b", {}, {}, b), node("a", {}, "\"b\"", a), node("q", {}, "\"a\"", q)}
            << QStringLiteral("q|a>q|b>a");
        QTest::newRow("neither, by time")
            << QByteArrayList{node("b", {}, {}, b), node("a", {}, {}, a), node("q", {}, {}, q)}
            << QStringLiteral("q|a|b");
        QTest::newRow("neither, nor times: as in the file")
            << QByteArrayList{node("q", {}, {}, message("q", "user", says("q"))),
                              node("b", {}, {}, message("b", "assistant", says("b"))),
                              node("a", {}, {}, message("a", "user", says("a")))}
            << QStringLiteral("q|b|a");
        QTest::newRow("parent left out")
            << QByteArrayList{node("q", {}, {}, q), node("a", "gone", {}, a), node("b", "a", {}, b)}
            << QStringLiteral("q|a>q|b>a");
        QTest::newRow("empty nodes between")
            << QByteArrayList{node("r", {}, "\"q\"", {}), node("q", "r", "\"x\"", q),
                              node("x", "q", "\"a\"", {}), node("a", "x", {}, a)}
            << QStringLiteral("q|a>q");
        QTest::newRow("circle") << QByteArrayList{node("q", "b", "\"a\"", q), node("a", "q", "\"b\"", a),
                                                  node("b", "a", "\"q\"", b)}
                                << QStringLiteral("q|a>q|b>a");
        QTest::newRow("own parent") << QByteArrayList{node("q", "q", "\"q\",\"a\"", q), node("a", "q", {}, a)}
                                    << QStringLiteral("q|a>q");
        QTest::newRow("children that don't exist")
            << QByteArrayList{node("q", {}, "\"zz\",\"a\",\"a\",5", q), node("a", "q", {}, a)}
            << QStringLiteral("q|a>q");
        QTest::newRow("clock went back")
            << QByteArrayList{node("q", {}, "\"a\"", message("q", "user", says("q"), 50)),
                              node("a", "q", {}, a)}
            << QStringLiteral("q|a>q");
    }
    void survivesWhatIsMissing()
    {
        QFETCH(QByteArrayList, nodes);
        QFETCH(QString, expected);
        const auto read = readJson("[" + conversation(nodes) + "]");
        QCOMPARE(read.said(Severity::Refused), QString());
        QCOMPARE(test::shape(read.only()), expected);
        QCOMPARE(read.only().currentExternalId, QString());
    }

    void readsWhatHasNoMessages()
    {
        const auto read = readJson(json(
            "[{'title':'Empty','create_time':1,'update_time':2,'conversation_id':'c','current_node':null},"
            "{'title':null,'mapping':{}},{'title':null,'conversation_id':'d','mapping':{}}]"));
        QCOMPARE(read.conversations.size(), size_t(2));
        QVERIFY(read.conversations.at(0).messages.empty());
        QCOMPARE(read.refused, 1);
    }

    void givesIdsThatStayTheSame()
    {
        const QByteArray text = "["
            + conversation({node("q", {}, {}, message("q", "user", says("Hi"), 1))})
                  .replace("\"conversation_id\":\"conv-1\",", "")
            + "]";
        const auto first = readJson(text);
        QVERIFY(!first.only().externalId.isEmpty());
        QCOMPARE(readJson(text).only().externalId, first.only().externalId);
        // More messages later: still the same conversation.
        QByteArray grown = text;
        grown.replace(json("},'current_node'"),
                      "," + node("a", "q", {}, message("a", "assistant", says("Ho"), 2))
                          + json("},'current_node'"));
        QCOMPARE(readJson(grown).only().messages.size(), size_t(2));
        QCOMPARE(readJson(grown).only().externalId, first.only().externalId);
    }

    void readsContentTypes_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reasoning");
        const auto row = [](const char *name, const QByteArray &content, const char *text,
                            const char *reasoning = "") {
            QTest::newRow(name) << content << QString::fromUtf8(text) << QString::fromUtf8(reasoning);
        };
        row("text", json("{'content_type':'text','parts':['a','','b']}"), "a\n\nb");
        row("multimodal text",
            json(
                "{'content_type':'multimodal_text','parts':[{'content_type':'audio_transcription','text':'heard'},'said']}"),
            "heard\n\nsaid");
        row("code", json("{'content_type':'code','language':'python','text':'print(1)'}"),
            "```python\nprint(1)\n```");
        row("code without language", json("{'content_type':'code','language':'unknown','text':'x ``` y'}"),
            "````\nx ``` y\n````");
        row("output", json("{'content_type':'execution_output','text':'1\\n'}"), "```\n1\n```");
        row("quote",
            json(
                "{'content_type':'tether_quote','url':'https://example.org/a','domain':'example.org','text':'one\\ntwo','title':'A [b]'}"),
            "[A \\[b\\]](https://example.org/a)\n\n> one\n> two");
        row("quote without a web address",
            json(
                "{'content_type':'tether_quote','url':'file-1','domain':'notes.txt','text':'one','title':''}"),
            "notes.txt\n\n> one");
        row("browsing",
            json(
                "{'content_type':'tether_browsing_display','result':'found','summary':'short','assets':null}"),
            "short\n\nfound");
        row("page",
            json(
                "{'content_type':'sonic_webpage','url':'https://example.org','domain':'example.org','title':'T','text':'','snippet':'s'}"),
            "[T](https://example.org)\n\n> s");
        row("error", json("{'content_type':'system_error','name':'Oops','text':'went wrong'}"),
            "**Oops**\n\nwent wrong");
        row("thoughts",
            json(
                "{'content_type':'thoughts','thoughts':[{'summary':'Plan','content':'think','chunks':[],'finished':true},{'summary':'','content':'','chunks':['a','b']}]}"),
            "", "**Plan**\n\nthink\n\nab");
        row("recap", json("{'content_type':'reasoning_recap','content':'Thought for 3s'}"), "",
            "Thought for 3s");
        row("context",
            json(
                "{'content_type':'user_editable_context','user_profile':'I bake','user_instructions':'Be brief'}"),
            "I bake\n\nBe brief");
        row("parts null", json("{'content_type':'text','parts':null}"), "");
        row("bare string", json("'just text'"), "just text");
        row("null", "null", "");
    }
    void readsContentTypes()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, text);
        QFETCH(QString, reasoning);
        const auto read = readJson(withAnswer(content));
        QCOMPARE(answerIn(read).content, text);
        QCOMPARE(answerIn(read).reasoning, reasoning);
        QCOMPARE(read.said(Severity::Note), QString());
    }

    void keepsWhatItDoesNotUnderstand()
    {
        const auto read = readJson(withAnswer(
            json("{'content_type':'hologram','text':'seen','depth':3}"),
            json("'author':{'role':'critic','name':'c'},'novel':{'x':1},'metadata':{'new_thing':[1]}")));
        const auto &answer = answerIn(read);
        QCOMPARE(answer.content, QStringLiteral("seen"));
        QCOMPARE(answer.metadata.value(QLatin1String("raw_content"))
                     .toObject()
                     .value(QLatin1String("depth"))
                     .toInt(),
                 3);
        QVERIFY(answer.metadata.contains(QLatin1String("novel")));
        QVERIFY(answer.metadata.contains(QLatin1String("new_thing")));
        QVERIFY(read.said(Severity::Note).contains(QLatin1String("hologram")));
        const auto parts = readJson(withAnswer(
            json("{'content_type':'multimodal_text','parts':['a',{'content_type':'smell','text':'b'}]}")));
        QCOMPARE(answerIn(parts).content, QStringLiteral("a\n\nb"));
        QVERIFY(parts.said(Severity::Note).contains(QLatin1String("smell")));
    }

    void takesOutCitationMarks()
    {
        const QByteArray text =
            "See \uE200cite\uE202turn0search1\uE201, \uE200entity\uE202[\\\"city\\\",\\\"Paris\\\",\\\"x\\\"]\uE201 and \uE200cite\uE202turn9\uE201 or \uE203b\uE204\uE205.";
        const auto read = readJson(withAnswer(
            says(text),
            json(
                "'metadata':{'content_references':[{'matched_text':'\\uE200cite\\uE202turn0search1\\uE201','alt':'([Site](https://example.org))'}]}")));
        QCOMPARE(answerIn(read).content,
                 QStringLiteral("See ([Site](https://example.org)), Paris and  or b."));
        QVERIFY(answerIn(read)
                    .metadata.value(QLatin1String("original_content"))
                    .toString()
                    .contains(QChar(0xe200)));
        QVERIFY(answerIn(read).metadata.contains(QLatin1String("content_references")));
        QCOMPARE(importers::withoutCitationMarks(QStringLiteral("a\uE200b\uE200c\uE201d"), {}),
                 QStringLiteral("abd"));
        QCOMPARE(importers::withoutCitationMarks(QStringLiteral("\uE201\uE200x"), {}), QStringLiteral("x"));
    }

    void readsToolCalls()
    {
        const auto read = readJson(
            "["
            + conversation({
                node("q", {}, "\"c\"", message("q", "user", says("2+2?"), 1)),
                node("c", "q", "\"t\"",
                     message("c", "assistant",
                             json("{'content_type':'code','language':'python','text':'2+2'}"), 2,
                             json("'recipient':'python'"))),
                node(
                    "t", "c", {},
                    json(
                        "{'id':'t','author':{'role':'tool','name':'python','metadata':{}},'create_time':3,'content':{'content_type':'execution_output','text':'4'},'recipient':'all'}")),
            })
            + "]");
        const auto &messages = read.only().messages;
        QCOMPARE(messages.at(1).toolCalls.at(0).toObject().value(QLatin1String("name")).toString(),
                 QStringLiteral("python"));
        QCOMPARE(messages.at(1).content, QStringLiteral("```python\n2+2\n```"));
        QVERIFY(messages.at(2).role == Role::Tool);
        QCOMPARE(messages.at(2).author, QStringLiteral("python"));
        QVERIFY(messages.at(2).toolCalls.isEmpty());
    }

    void turnsBioIntoMemories()
    {
        const auto read = readJson(withAnswer(says("Likes rye bread."), json("'recipient':'bio'")));
        QCOMPARE(read.memories.size(), size_t(1));
        const auto &memory = read.memories.front();
        QCOMPARE(memory.conversationExternalId, QStringLiteral("conv-1"));
        QCOMPARE(memory.messageExternalId, QStringLiteral("a"));
        QCOMPARE(memory.answer, QStringLiteral("Likes rye bread."));
        QCOMPARE(memory.question, QStringLiteral("Likes rye bread."));
        QVERIFY(!memory.externalId.isEmpty());
        QVERIFY(memory.createdAt.has_value());
        QCOMPARE(read.sources, QStringList({QStringLiteral("chatgpt"), QStringLiteral("chatgpt")}));
    }

    void findsAttachments()
    {
        const QByteArray content = json(
            "{'content_type':'multimodal_text','parts':['before',"
            "{'content_type':'image_asset_pointer','asset_pointer':'file-service://file-Aa1','size_bytes':5,'width':2,'height':3},'after',"
            "{'content_type':'image_asset_pointer','asset_pointer':'sediment://file_00bb'},"
            "{'content_type':'image_asset_pointer','asset_pointer':'file-service://file-gone'}]}");
        const QByteArray attachments = json(
            "'metadata':{'attachments':[{'id':'file-Aa1','name':'bread.png','mime_type':'image/png'},{'id':'file-Doc','name':'notes.txt','size':9}]}");
        const auto read =
            readFiles({{QStringLiteral("conversations.json"), withAnswer(content, attachments)},
                       {QStringLiteral("file-Aa1-bread.png"), png},
                       {QStringLiteral("dalle-generations/file_00bb-123.webp"), "RIFF....WEBPVP8 "},
                       {QStringLiteral("user-1/file-Doc.txt"), "my notes."}});
        const auto &answer = answerIn(read);
        // A picture between texts is shown where it stood; one at the end is not.
        QCOMPARE(answer.content, QStringLiteral("before\n\n![](attachment:file-Aa1)\n\nafter"));
        QCOMPARE(answer.attachments.size(), size_t(4));
        QCOMPARE(answer.attachments.at(0).externalId, QStringLiteral("file-Aa1"));
        QCOMPARE(answer.attachments.at(0).name, QStringLiteral("bread.png"));
        QCOMPARE(answer.attachments.at(0).size, qint64(png.size()));
        QCOMPARE(*answer.attachments.at(0).load(), png);
        QCOMPARE(answer.attachments.at(1).mimeType, QStringLiteral("image/webp"));
        QCOMPARE(answer.attachments.at(2).externalId, QStringLiteral("file-gone"));
        QVERIFY(!answer.attachments.at(2).load);
        QCOMPARE(answer.attachments.at(3).name, QStringLiteral("notes.txt"));
        QCOMPARE(answer.attachments.at(3).mimeType, QStringLiteral("text/plain"));
        QCOMPARE(*answer.attachments.at(3).load(), QByteArray("my notes."));
        QVERIFY(read.said(Severity::Warning).contains(u'1'));
    }

    void findsNamelessPayloadsInAZip()
    {
        const QByteArray content = json(
            "{'content_type':'multimodal_text','parts':[{'content_type':'image_asset_pointer','asset_pointer':'sediment://file_1'},"
            "{'content_type':'audio_asset_pointer','asset_pointer':'sediment://file_2','format':'wav'},"
            "{'content_type':'real_time_user_audio_video_asset_pointer','audio_asset_pointer':{'asset_pointer':'sediment://file_3'},'frames_asset_pointers':[]}]}");
        const auto folder = test::makeFolder({});
        const QString path = folder->filePath(QStringLiteral("export.zip"));
        QVERIFY(test::writeZip(
            path,
            {{"export/conversations.json", withAnswer(content)},
             {"export/conversation_asset_file_names.json", json("{'file_1.dat':'holiday.png'}")},
             {"export/library_files.json",
              json(
                  "[{'id':'file_9','file_name':'made.png','origination_thread_id':'conv-1','image_gen_generation_id':'g'}]")},
             {"export/file_1.dat", png},
             {"export/file_2.dat", "RIFF....WAVEfmt "},
             {"export/file_3.dat", "RIFF....WAVEfmt "},
             {"export/file_9.dat", png}}));
        const auto read = test::readPath(path);
        const auto &files = answerIn(read).attachments;
        QCOMPARE(files.size(), size_t(4));
        QCOMPARE(files.at(0).name, QStringLiteral("holiday.png"));
        QCOMPARE(files.at(0).mimeType, QStringLiteral("image/png"));
        QCOMPARE(files.at(1).mimeType, QStringLiteral("audio/wav"));
        QCOMPARE(files.at(1).name, QStringLiteral("file_2.wav"));
        QCOMPARE(files.at(2).externalId, QStringLiteral("file_3"));
        QCOMPARE(files.at(3).name, QStringLiteral("made.png"));
        QCOMPARE(*files.at(3).load(), png);
        QCOMPARE(read.said(Severity::Warning), QString());
        QCOMPARE(answerIn(read).content, QString());
    }

    void neverLooksBesideASingleFile()
    {
        const auto folder = test::makeFolder(
            {{QStringLiteral("c.json"),
              withAnswer(json(
                  "{'content_type':'multimodal_text','parts':[{'content_type':'image_asset_pointer','asset_pointer':'file-service://secret'}]}"))},
             {QStringLiteral("secret.txt"), "private"}});
        const auto read = test::readPath(folder->filePath(QStringLiteral("c.json")));
        QVERIFY(!answerIn(read).attachments.at(0).load);
    }

    void goesOnAfterABadRecord()
    {
        const QByteArray good = conversation({node("q", {}, {}, message("q", "user", says("Hi"), 1))});
        const QByteArray deep = json("{'title':'deep','mapping':") + QByteArray(2'000'000, '[')
            + QByteArray(2'000'000, ']') + "}";
        const auto read = readJson("[" + good + json(",{'title':'bad','mapping':{'a':]}},'nonsense',") + deep
                                   + "," + QByteArray(good).replace("conv-1", "conv-2")
                                   + json(",{'title':'cut off','mapping':{'x"));
        QCOMPARE(read.conversations.size(), size_t(2));
        QCOMPARE(read.refused, 4);
        QCOMPARE(int(read.problems.size()), 4);
        for (const auto &problem : read.problems) {
            QVERIFY(problem.file.endsWith(QLatin1String("conversations.json")));
            QVERIFY(problem.record.startsWith(u'#'));
            QVERIFY(problem.message.endsWith(u'.'));
        }
    }

    void repairsCharacters()
    {
        const auto read = readJson(withAnswer(says("a\\u0000b\\ud800c")));
        QCOMPARE(answerIn(read).content, QStringLiteral("a\uFFFDb\uFFFDc"));
        QVERIFY(read.said(Severity::Note).contains(u'2'));
        QCOMPARE(read.problems.size(), 1);
    }

    void passesAHugeMessage()
    {
        const auto read = readJson(withAnswer(says(QByteArray(50'000'000, 'x'))));
        QCOMPARE(answerIn(read).content.size(), 50'000'000);
    }

    void mixesTimes()
    {
        const auto read = readJson(
            "["
            + conversation({
                node(
                    "q", {}, "\"a\"",
                    json(
                        "{'id':'q','author':{'role':'user'},'create_time':1700000001000,'content':{'content_type':'text','parts':['q']}}")),
                node(
                    "a", "q", {},
                    json(
                        "{'id':'a','author':{'role':'assistant'},'create_time':'2023-11-14T22:13:30Z','content':{'content_type':'text','parts':['a']}}")),
            })
            + "]");
        QCOMPARE(read.only().messages.at(0).createdAt->toIso(), QStringLiteral("2023-11-14T22:13:21Z"));
        QCOMPARE(read.only().messages.at(1).createdAt->toIso(), QStringLiteral("2023-11-14T22:13:30Z"));
    }
};

QTEST_GUILESS_MAIN(TestChatGptReader)
#include "tst_chatgptreader.moc"
