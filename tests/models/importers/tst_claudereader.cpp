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

QByteArray conversation(const QByteArray &messages, const QByteArray &more = {})
{
    return json(
               "{'uuid':'c1','name':'Tea','summary':'','created_at':'2025-03-01T10:00:00.123456Z','updated_at':'2025-03-01T11:00:00+01:00',"
               "'account':{'uuid':'acc'},")
        + more + json("'chat_messages':[") + messages + "]}";
}

QByteArray message(const QByteArray &id, const QByteArray &sender, const QByteArray &more)
{
    return json("{'uuid':'") + id + json("','sender':'") + sender
        + json("','created_at':'2025-03-01T10:00:01Z','updated_at':'2025-03-01T10:00:01Z',") + more + "}";
}

/// A conversation of one answer with these blocks.
test::FolderRead answer(const QByteArray &blocks, const QByteArray &text = "\"\"")
{
    return readJson("["
                    + conversation(message("a", "assistant",
                                           json("'text':") + text + json(",'content':[") + blocks + "]"))
                    + "]");
}

const domain::MessageRecord &only(const test::Recorder &read)
{
    return read.only().messages.front();
}

} // namespace

class TestClaudeReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Begun when messages named no parents, and gone on with since they do: still one conversation.
    void followsOldMessagesByNewOnes()
    {
        const auto read = readJson(
            "["
            + conversation(message("q", "human", json("'text':'1'")) + ","
                           + message("a", "assistant", json("'text':'2'")) + ","
                           + message("q2", "human", json("'text':'3','parent_message_uuid':'a'")) + ","
                           + message("a2", "assistant", json("'text':'4','parent_message_uuid':'q2'")) + ","
                           + message("a3", "assistant", json("'text':'5','parent_message_uuid':'q2'")))
            + "]");
        QCOMPARE(test::shape(read.only()), QStringLiteral("q|a>q|q2>a|a2>q2|a3>q2"));
    }

    void readsAConversation()
    {
        const auto read = readJson(
            "["
            + conversation(
                message(
                    "q", "human",
                    json(
                        "'text':'Black or green?','content':[{'type':'text','text':'Black or green?','citations':[]}],'attachments':[],'files':[]"))
                + ","
                + message("a", "assistant",
                          json("'text':'Green.','content':[{'type':'text','text':'Green.'}]")))
            + "]");
        QCOMPARE(read.formats, QStringList(QStringLiteral("claude")));
        QVERIFY(read.problems.isEmpty());
        const auto &found = read.only();
        QCOMPARE(found.externalId, QStringLiteral("c1"));
        QCOMPARE(found.title, QStringLiteral("Tea"));
        QCOMPARE(found.createdAt->toIso(), QStringLiteral("2025-03-01T10:00:00.123456Z"));
        QCOMPARE(found.updatedAt->toIso(), QStringLiteral("2025-03-01T10:00:00Z"));
        QCOMPARE(test::shape(found), QStringLiteral("q|a"));
        QVERIFY(found.messages.at(0).role == Role::User);
        QVERIFY(found.messages.at(1).role == Role::Assistant);
        QCOMPARE(found.messages.at(1).content, QStringLiteral("Green."));
        QCOMPARE(
            found.metadata.value(QLatin1String("account")).toObject().value(QLatin1String("uuid")).toString(),
            QStringLiteral("acc"));
    }

    void readsOldExportsWithoutBlocks()
    {
        const auto read =
            readJson("[" + conversation(message("q", "human", json("'text':'Only text'"))) + "]");
        QCOMPARE(only(read).content, QStringLiteral("Only text"));
    }

    void readsACapturedConversation()
    {
        const auto read = readJson(conversation(
            message(
                "q", "human",
                json(
                    "'text':'','content':[{'type':'text','text':'One'}],'parent_message_uuid':'00000000-0000-4000-8000-000000000000'"))
                + ","
                + message("a", "assistant",
                          json("'text':'','content':[{'type':'text','text':'1'}],'parent_message_uuid':'q'"))
                + ","
                + message(
                    "a2", "assistant",
                    json("'text':'','content':[{'type':'text','text':'one'}],'parent_message_uuid':'q'"))
                + ","
                + message(
                    "q2", "human",
                    json(
                        "'text':'','content':[{'type':'text','text':'Two'}],'parent_message_uuid':'who-knows'")),
            json(
                "'current_leaf_message_uuid':'a2','is_starred':true,'model':'claude-x','settings':{'s':1},")));
        const auto &found = read.only();
        QCOMPARE(test::shape(found), QStringLiteral("q|a>q|a2>q|q2>a2"));
        QCOMPARE(found.currentExternalId, QStringLiteral("a2"));
        QVERIFY(found.pinned);
        QCOMPARE(found.model, QStringLiteral("claude-x"));
        QCOMPARE(found.messages.at(2).version, 2);
        QVERIFY(found.metadata.contains(QLatin1String("settings")));
    }

    void readsBlocks()
    {
        const auto read = answer(json(
            "{'type':'thinking','thinking':'Hm.','summaries':[{'summary':'Pondering'}]},"
            "{'type':'text','text':'The sky '},{'type':'text','text':'is blue','citations':[{'url':'https://example.org'}]},{'type':'text','text':' today.'},"
            "{'type':'tool_use','id':'t1','name':'web_search','input':{'query':'sky'}},"
            "{'type':'tool_use','id':null,'name':'calc','input':{'x':1}},"
            "{'type':'tool_result','tool_use_id':null,'name':'calc','content':[{'type':'text','text':'2'}],'is_error':true},"
            "{'type':'tool_result','tool_use_id':'t1','name':'web_search','content':[{'type':'knowledge','title':'x'}],'is_error':false},"
            "{'type':'tool_result','tool_use_id':'t9','name':'lost','content':'alone'},"
            "{'type':'token_budget','remaining':5},{'type':'mystery','x':1},"
            "{'type':'text','text':'Done.'}"));
        const auto &found = only(read);
        QCOMPARE(found.content, QStringLiteral("The sky is blue today.\n\nDone."));
        QCOMPARE(found.reasoning, QStringLiteral("Hm."));
        QCOMPARE(found.toolCalls.size(), 3);
        const QJsonObject search = found.toolCalls.at(0).toObject();
        QCOMPARE(search.value(QLatin1String("id")).toString(), QStringLiteral("t1"));
        QCOMPARE(search.value(QLatin1String("input")).toObject().value(QLatin1String("query")).toString(),
                 QStringLiteral("sky"));
        QVERIFY(search.value(QLatin1String("output")).isArray());
        QVERIFY(!search.contains(QLatin1String("is_error")));
        const QJsonObject calc = found.toolCalls.at(1).toObject();
        QCOMPARE(calc.value(QLatin1String("output")).toString(), QStringLiteral("2"));
        QVERIFY(calc.value(QLatin1String("is_error")).toBool());
        QCOMPARE(found.toolCalls.at(2).toObject().value(QLatin1String("output")).toString(),
                 QStringLiteral("alone"));
        QCOMPARE(found.metadata.value(QLatin1String("raw_blocks")).toArray().size(), 1);
        QCOMPARE(found.metadata.value(QLatin1String("citations")).toArray().size(), 1);
        QVERIFY(read.said(Severity::Note).contains(QLatin1String("mystery")));
    }

    void choosesBetweenTextAndBlocks()
    {
        QCOMPARE(only(answer("", "\"from text\"")).content, QStringLiteral("from text"));
        QCOMPARE(only(answer(json("{'type':'text','text':''}"), "\"from text\"")).content,
                 QStringLiteral("from text"));
        QCOMPARE(only(answer(json("{'type':'text','text':'from block'}"), "\"from text\"")).content,
                 QStringLiteral("from block"));
        // Exports write such a text for a message that is all tool calls.
        QCOMPARE(only(answer(json("{'type':'tool_use','name':'x','input':{}}"),
                             "\"This block is not supported on your current device yet.\""))
                     .content,
                 QString());
    }

    void readsArtifacts()
    {
        const auto made = answer(json(
            "{'type':'text','text':'Here:'},{'type':'tool_use','id':'t','name':'artifacts','input':{'command':'create','id':'x','type':'application/vnd.ant.react','title':'Teapot','content':'<Tea/>'}}"));
        QCOMPARE(only(made).content, QStringLiteral("Here:\n\n**Teapot**\n\n```jsx\n<Tea/>\n```"));
        QCOMPARE(only(made).toolCalls.size(), 1);
        const auto changed = answer(json(
            "{'type':'tool_use','name':'artifacts','input':{'command':'update','id':'x','old_str':'a\\nb','new_str':'c'}}"));
        QCOMPARE(only(changed).content, QStringLiteral("**x**\n\n```diff\n-a\n-b\n+c\n```"));
        const auto file = answer(json(
            "{'type':'tool_use','name':'create_file','input':{'path':'/src/a.py','file_text':'pass'}},{'type':'tool_use','name':'str_replace','input':{'path':'/src/a.py','old_str':'pass','new_str':'...'}}"));
        QCOMPARE(only(file).content,
                 QStringLiteral(
                     "**/src/a.py**\n\n```py\npass\n```\n\n**/src/a.py**\n\n```diff\n-pass\n+...\n```"));
    }

    void readsInlineArtifacts()
    {
        const auto read = answer(json(
            "{'type':'text','text':'Look:\\n<antThinking>worth it</antThinking>\\n<antArtifact identifier=\\'i\\' type=\\'application/vnd.ant.code\\' language=\\'python\\' title=\\'Tea\\'>\\nprint(1)\\n</antArtifact>\\nEnjoy'}"));
        QVERIFY(only(read).content.contains(QLatin1String("**Tea**\n\n```python\nprint(1)\n```")));
        QVERIFY(only(read).content.endsWith(QLatin1String("Enjoy")));
        QVERIFY(!only(read).content.contains(QLatin1String("antThinking")));
        QCOMPARE(only(read).reasoning, QStringLiteral("worth it"));
        const auto open =
            answer(json("{'type':'text','text':'<antArtifact type=\\'text/html\\'>never closed'}"));
        QVERIFY(only(open).content.contains(QLatin1String("```html\nnever closed\n```")));
        const auto torn = answer(json("{'type':'text','text':'a <antArtifact never ends'}"));
        QCOMPARE(only(torn).content, QStringLiteral("a <antArtifact never ends"));
    }

    void readsAttachmentsAndFiles()
    {
        const auto read = readFiles(
            {{QStringLiteral("conversations.json"),
              "["
                  + conversation(message(
                      "q", "human",
                      json(
                          "'text':'See',"
                          "'attachments':[{'file_name':'notes.txt','file_type':'txt','file_size':7,'extracted_content':'my text'},{'file_name':'','file_type':'','file_size':0,'extracted_content':'pasted'}],"
                          "'files':[{'file_name':'photo.png','file_uuid':'u-1'},{'file_name':'lost.png','file_uuid':'u-2','file_kind':'image'}],"
                          "'files_v2':[{'file_name':'photo.png','file_uuid':'u-1','file_kind':'image'}]")))
                  + "]"},
             {QStringLiteral("files/u-1.png"), "bytes"}});
        const auto &files = only(read).attachments;
        QCOMPARE(files.size(), size_t(4));
        QCOMPARE(files.at(0).text, QStringLiteral("my text"));
        QCOMPARE(files.at(0).mimeType, QStringLiteral("text/plain"));
        QCOMPARE(files.at(0).size, 7);
        QVERIFY(!files.at(0).load);
        QVERIFY(!files.at(1).externalId.isEmpty());
        QCOMPARE(files.at(2).externalId, QStringLiteral("u-1"));
        QCOMPARE(*files.at(2).load(), QByteArray("bytes"));
        QCOMPARE(files.at(3).mimeType, QStringLiteral("image/png"));
        QVERIFY(!files.at(3).load);
        QVERIFY(read.said(Severity::Warning).startsWith(u'1'));
    }

    void readsEmptyAndNamelessConversations()
    {
        const auto read = readJson(json(
            "[{'uuid':'e1','name':'','created_at':'2025-01-01T00:00:00Z','updated_at':'2025-01-01T00:00:00Z','chat_messages':[]},"
            "{'uuid':'','name':'','chat_messages':[]},"
            "{'name':'No id','created_at':'2025-01-01T00:00:00Z','chat_messages':[{'sender':'human','text':'x'},7]}]"));
        QCOMPARE(read.conversations.size(), size_t(2));
        QVERIFY(read.conversations.at(0).messages.empty());
        QVERIFY(!read.conversations.at(1).externalId.isEmpty());
        QVERIFY(!read.conversations.at(1).messages.at(0).externalId.isEmpty());
        QCOMPARE(read.refused, 2);
    }

    void refusesMessagesThatAreNoList()
    {
        const auto read = readJson(json(
            "[{'uuid':'e1','name':'Lost','chat_messages':'three of them'},"
            "{'uuid':'e2','name':'None','chat_messages':null},"
            "{'uuid':'e3','name':'Whole','chat_messages':[{'uuid':'m1','sender':'human','text':'x'}]}]"));
        QCOMPARE(read.conversations.size(), size_t(2));
        QCOMPARE(read.refused, 1);
    }

    void readsProjects()
    {
        const QByteArray project = json(
            "{'uuid':'p1','name':'Tea house','description':'A shop','prompt_template':'Be polite','is_starter_project':false,"
            "'created_at':'2025-01-01T00:00:00Z','docs':[{'uuid':'d1','filename':'menu.md','content':'# Menu','created_at':'2025-01-02T00:00:00Z'},{'filename':'x','content':'y'}]}");
        for (const auto &read : {readJson("[" + project + "]", QStringLiteral("projects.json")),
                                 readJson(project, QStringLiteral("projects/p1.json"))}) {
            QCOMPARE(read.memories.size(), size_t(3));
            QVERIFY(read.conversations.empty());
            QCOMPARE(read.memories.at(0).question, QStringLiteral("Tea house"));
            QCOMPARE(read.memories.at(0).answer, QStringLiteral("A shop"));
            QCOMPARE(read.memories.at(0).context, QStringLiteral("Be polite"));
            QCOMPARE(read.memories.at(1).externalId, QStringLiteral("project/p1/doc/d1"));
            QCOMPARE(read.memories.at(1).question, QStringLiteral("menu.md"));
            QCOMPARE(read.memories.at(1).answer, QStringLiteral("# Menu"));
            QCOMPARE(read.memories.at(2).tags, QStringList(QStringLiteral("Tea house")));
        }
    }

    void tagsConversationsOfAProject()
    {
        const auto read =
            readJson("[" + conversation({}, json("'project':{'uuid':'p1','name':'Tea house'},")) + "]");
        QCOMPARE(read.only().tags, QStringList(QStringLiteral("Tea house")));
    }

    void readsMemories()
    {
        const auto object = readJson(
            json(
                "[{'conversations_memory':'**Work**\\nTea','project_memories':{'p1':'Green','p2':''},'account_uuid':'acc'}]"),
            QStringLiteral("memories.json"));
        QCOMPARE(object.memories.size(), size_t(2));
        QCOMPARE(object.memories.at(0).answer, QStringLiteral("**Work**\nTea"));
        QCOMPARE(object.memories.at(1).answer, QStringLiteral("Green"));
        QVERIFY(!object.memories.at(0).createdAt);
        const auto list = readJson(json(
            "[{'conversations_memory':'','project_memories':[{'project_uuid':'p1','memory':'Green'}],'account_uuid':'acc'}]"));
        QCOMPARE(list.memories.size(), size_t(1));
        QCOMPARE(list.memories.at(0).externalId, object.memories.at(1).externalId);
    }

    void readsAWholeExport()
    {
        const auto read =
            readFiles({{QStringLiteral("conversations.json"),
                        "[" + conversation(message("q", "human", json("'text':'Hi'"))) + "]"},
                       {QStringLiteral("users.json"),
                        json("[{'uuid':'acc','full_name':'Me','email_address':'me@example.org'}]")},
                       {QStringLiteral("projects.json"), "[]"}});
        QCOMPARE(read.conversations.size(), size_t(1));
        QVERIFY(read.problems.isEmpty());
    }

    void survivesRepeatedIdsAndCircles()
    {
        const auto read = readJson(
            "["
            + conversation(message("a", "human", json("'text':'1','parent_message_uuid':'b'")) + ","
                           + message("b", "assistant", json("'text':'2','parent_message_uuid':'a'")) + ","
                           + message("b", "assistant", json("'text':'3','parent_message_uuid':'a'")))
            + "]");
        QCOMPARE(read.only().messages.size(), size_t(3));
        QCOMPARE(int(read.problems.size()), 2);
        QCOMPARE(read.refused, 0);
    }
};

QTEST_GUILESS_MAIN(TestClaudeReader)
#include "tst_claudereader.moc"
