// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstore.h"
#include "store/filestore.h"
#include "store/messagestore.h"
#include "store/searchstore.h"
#include "support/libraryfixture.h"

#include <QSignalSpy>
#include <QtTest>

using domain::Conversation;
using domain::ErrorCode;
using domain::Message;
using domain::MessageId;
using domain::Role;
using support::errorText;
using support::waitFor;

/// Messages and what the database keeps true about them, on both backends.
class TestMessageStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField_data() { support::addBackends(); }
    void keepsEveryField();
    void numbersAndCounts_data() { support::addBackends(); }
    void numbersAndCounts();
    void tellsWhatBecameOfTheConversation_data() { support::addBackends(); }
    void tellsWhatBecameOfTheConversation();
    void firstWordsOfThePersonAreThePreview_data() { support::addBackends(); }
    void firstWordsOfThePersonAreThePreview();
    void keepsAGivenNumber_data() { support::addBackends(); }
    void keepsAGivenNumber();
    void deletingCounts_data() { support::addBackends(); }
    void deletingCounts();
    void outlinesTheTree_data() { support::addBackends(); }
    void outlinesTheTree();
    void readsByIdsInTheirOrder_data() { support::addBackends(); }
    void readsByIdsInTheirOrder();
    void slices_data() { support::addBackends(); }
    void slices();
    void growsTheShownBranch_data() { support::addBackends(); }
    void growsTheShownBranch();
    void refusesWhatIsNotThere_data() { support::addBackends(); }
    void refusesWhatIsNotThere();
    void edits_data() { support::addBackends(); }
    void edits();
    void searchFollows_data() { support::addBackends(); }
    void searchFollows();
    void editingAnOldVersionIsAConflict_data() { support::addBackends(); }
    void editingAnOldVersionIsAConflict();
    void readsWhatServicesWrite_data() { support::addBackends(); }
    void readsWhatServicesWrite();
    void keepsHostileText_data() { support::addBackends(); }
    void keepsHostileText();

private:
    store::MessageStore &messages() { return m_fixture.library().messages(); }
    Conversation reread(domain::ConversationId id);

    support::LibraryFixture m_fixture;
};

Conversation TestMessageStore::reread(domain::ConversationId id)
{
    const auto rows = waitFor(m_fixture.library().conversations().byIds({id}));
    return rows && rows->size() == 1 ? rows->first() : Conversation{};
}

void TestMessageStore::keepsEveryField()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    const Message question = m_fixture.say(conversation.id, QStringLiteral("Why?"));
    Message draft;
    draft.conversationId = conversation.id;
    draft.parentId = question.id;
    draft.role = Role::Tool;
    draft.author = QStringLiteral("web.search");
    draft.content = QStringLiteral("**Because.**");
    draft.reasoning = QStringLiteral("Let me think.");
    draft.model = QStringLiteral("gpt-4o");
    draft.toolCalls = {QJsonObject{{QStringLiteral("name"), QStringLiteral("search")}}};
    draft.images = {QJsonObject{{QStringLiteral("id"), 1}}};
    draft.files = {QStringLiteral("a.txt")};
    draft.metadata = {{QStringLiteral("finish"), QStringLiteral("stop")}};
    draft.externalId = QStringLiteral("node-7");
    draft.hidden = true;
    draft.tokenCount = 12;
    draft.latencyMs = 340;
    QSignalSpy added(&messages(), &store::MessageStore::added);
    const auto made = waitFor(messages().append(draft));
    QCOMPARE(errorText(made), QString());
    QTRY_COMPARE(added.size(), 1);
    const auto read = waitFor(messages().byIds({made->id}));
    QCOMPARE(errorText(read), QString());
    QCOMPARE(read->first(), *made);
    draft.id = made->id;
    draft.sequence = 2;
    draft.createdAt = made->createdAt;
    draft.updatedAt = made->updatedAt;
    QCOMPARE(*made, draft);
    const qint64 age = domain::Timestamp::now().microseconds - made->createdAt.microseconds;
    QVERIFY2(std::abs(age) < 60'000'000, qPrintable(made->createdAt.toIso()));
}

void TestMessageStore::numbersAndCounts()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto first = m_fixture.conversation(QStringLiteral("A"));
    const auto second = m_fixture.conversation(QStringLiteral("B"));
    for (int i = 1; i <= 3; ++i) {
        Message draft;
        draft.conversationId = first.id;
        draft.content = QString::number(i);
        draft.tokenCount = 10;
        QCOMPARE(waitFor(messages().append(draft))->sequence, i);
    }
    QCOMPARE(m_fixture.say(second.id, QStringLiteral("x")).sequence, 1);
    QCOMPARE(reread(first.id).messageCount, 3);
    QCOMPARE(reread(first.id).tokenCount, 30);
    QVERIFY(reread(first.id).updatedAt > first.updatedAt);
    QCOMPARE(reread(second.id).messageCount, 1);
    QCOMPARE(reread(second.id).tokenCount, 0);
}

void TestMessageStore::tellsWhatBecameOfTheConversation()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto talk = m_fixture.conversation(QStringLiteral("Talk"));
    QSignalSpy changed(&m_fixture.library().conversations(), &store::ConversationStore::changed);
    m_fixture.say(talk.id, QStringLiteral("Hello there"));
    QTRY_COMPARE(changed.size(), 1);
    const auto rows = changed.first().first().value<QList<domain::Conversation>>();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().id, talk.id);
    QCOMPARE(rows.first().messageCount, 1);
    QCOMPARE(rows.first().preview, QStringLiteral("Hello there"));
}

void TestMessageStore::firstWordsOfThePersonAreThePreview()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QString());
    m_fixture.say(conversation.id, QStringLiteral("You are a cook."), Role::System);
    QCOMPARE(reread(conversation.id).preview, QString());
    const auto asked =
        m_fixture.say(conversation.id, QStringLiteral("  How do I\n\n\tbake   bread? ") + QString(400, u'x'));
    const QString preview = (QStringLiteral("How do I bake bread? ") + QString(400, u'x')).left(160);
    QCOMPARE(reread(conversation.id).preview, preview);
    m_fixture.say(conversation.id, QStringLiteral("And cake?"));
    QCOMPARE(reread(conversation.id).preview, preview);
    QVERIFY(waitFor(messages().edit(asked.id, QStringLiteral("How do I bake rolls?"), 1)));
    QCOMPARE(reread(conversation.id).preview, QStringLiteral("How do I bake rolls?"));
}

void TestMessageStore::keepsAGivenNumber()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    const auto insert = [&](const QString &number) {
        return m_fixture.sql(
            QStringLiteral("insert into messages (conversation_id, role, content, sequence_number) "
                           "values ('%1', 'user', 'x', %2)")
                .arg(conversation.id.toString(), number));
    };
    QCOMPARE(insert(QStringLiteral("5")), QString());
    QCOMPARE(insert(QStringLiteral("3")), QString());
    QCOMPARE(insert(QStringLiteral("5")), QString()); // taken: gets the next
    QCOMPARE(insert(QStringLiteral("null")), QString());
    const auto outline = waitFor(messages().outline(conversation.id));
    QCOMPARE(errorText(outline), QString());
    QList<qint64> numbers;
    for (const auto &row : *outline)
        numbers.append(row.sequence);
    QCOMPARE(numbers, QList<qint64>({3, 5, 6, 7}));
    QCOMPARE(reread(conversation.id).messageCount, 4);
}

void TestMessageStore::deletingCounts()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    Message draft;
    draft.conversationId = conversation.id;
    draft.content = QStringLiteral("x");
    draft.tokenCount = 7;
    QVERIFY(waitFor(messages().append(draft)));
    const auto second = waitFor(messages().append(draft));
    QVERIFY(second);
    QCOMPARE(m_fixture.sql(QStringLiteral("delete from messages where id = %1").arg(second->id.value)),
             QString());
    QCOMPARE(reread(conversation.id).messageCount, 1);
    QCOMPARE(reread(conversation.id).tokenCount, 7);
    QCOMPARE(waitFor(messages().append(draft))->sequence, 3); // a number is given once
    QCOMPARE(m_fixture.sql("update messages set token_count = 8"), QString());
    QCOMPARE(reread(conversation.id).tokenCount, 16);
}

void TestMessageStore::outlinesTheTree()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    const auto question = m_fixture.say(conversation.id, QStringLiteral("äöü"));
    Message answer;
    answer.conversationId = conversation.id;
    answer.parentId = question.id;
    answer.role = Role::Assistant;
    answer.hidden = true;
    const auto answered = waitFor(messages().append(answer));
    QVERIFY(answered);
    const auto outline = waitFor(messages().outline(conversation.id));
    QCOMPARE(errorText(outline), QString());
    QCOMPARE(outline->size(), 2);
    QCOMPARE(outline->at(0),
             (domain::MessageOutline{
                 question.id, {}, 1, Role::User, false, outline->at(0).length, question.createdAt}));
    QVERIFY(outline->at(0).length >= 3 && outline->at(0).length <= 6);
    QCOMPARE(outline->at(1),
             (domain::MessageOutline{answered->id, question.id, 2, Role::Assistant, true, 0,
                                     answered->createdAt}));
    const auto nothing = waitFor(messages().outline({QUuid::createUuid()}));
    QVERIFY(nothing && nothing->isEmpty());
}

void TestMessageStore::readsByIdsInTheirOrder()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    const auto a = m_fixture.say(conversation.id, QStringLiteral("a"));
    const auto b = m_fixture.say(conversation.id, QStringLiteral("b"));
    domain::StoredFile file;
    file.messageId = a.id;
    file.name = QStringLiteral("one.png");
    file.mimeType = QStringLiteral("image/png");
    const auto one = waitFor(m_fixture.library().files().add(file, "1"));
    file.name = QStringLiteral("two.png");
    const auto two = waitFor(m_fixture.library().files().add(file, "22"));
    QVERIFY(one && two);
    const auto rows = waitFor(messages().byIds({b.id, {999'999}, a.id}));
    QCOMPARE(errorText(rows), QString());
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0), b);
    QCOMPARE(rows->at(1).id, a.id);
    QCOMPARE(rows->at(1).attachments, QList<domain::StoredFile>({*one, *two}));
    const auto none = waitFor(messages().byIds({}));
    QVERIFY(none && none->isEmpty());
}

void TestMessageStore::slices()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    for (int i = 1; i <= 5; ++i)
        m_fixture.say(conversation.id, QString::number(i));
    // Numbers of a service: they are kept, whatever they are.
    for (const auto &[number, content] : {std::pair(-7, "before"), {0, "zero"}, {6, "twin"}}) {
        QCOMPARE(m_fixture.sql(
                     QStringLiteral("insert into messages (conversation_id, role, content, sequence_number) "
                                    "values ('%1', 'user', '%2', %3)")
                         .arg(conversation.id.toString(), QLatin1String(content))
                         .arg(number)),
                 QString());
    }
    QCOMPARE(m_fixture.sql("update messages set sequence_number = 2 where content = 'twin'"), QString());
    QStringList contents;
    QList<int> sizes;
    domain::MessageId after;
    for (;;) {
        const auto rows = waitFor(messages().slice(conversation.id, after, 2));
        QCOMPARE(errorText(rows), QString());
        if (rows->isEmpty())
            break;
        sizes.append(int(rows->size()));
        for (const Message &row : *rows)
            contents.append(row.content);
        after = rows->last().id;
    }
    QCOMPARE(sizes, QList<int>({2, 2, 2, 2}));
    QCOMPARE(contents.join(u' '), QStringLiteral("before zero 1 2 twin 3 4 5"));
}

void TestMessageStore::growsTheShownBranch()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    const auto root = m_fixture.say(conversation.id, QStringLiteral("root"));
    QVERIFY(waitFor(m_fixture.library().conversations().setCurrentMessage(conversation.id, root.id)));
    Message draft;
    draft.conversationId = conversation.id;
    draft.parentId = root.id;
    const auto leaf = waitFor(messages().append(draft));
    QVERIFY(leaf);
    QCOMPARE(reread(conversation.id).currentMessage, leaf->id);
    // A second answer to the root is another branch; the shown one stays.
    QVERIFY(waitFor(messages().append(draft)));
    QCOMPARE(reread(conversation.id).currentMessage, leaf->id);
}

void TestMessageStore::refusesWhatIsNotThere()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto here = m_fixture.conversation(QStringLiteral("A"));
    const auto other = m_fixture.conversation(QStringLiteral("B"));
    const auto elsewhere = m_fixture.say(other.id, QStringLiteral("x"));
    Message draft;
    draft.conversationId = {QUuid::createUuid()};
    auto refused = waitFor(messages().append(draft));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    draft.conversationId = here.id;
    draft.parentId = elsewhere.id; // of another conversation
    refused = waitFor(messages().append(draft));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    const auto edited = waitFor(messages().edit({999'999}, QStringLiteral("x"), 1));
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, ErrorCode::NotFound);
    QCOMPARE(m_fixture.number("select count(*) from messages"), 1);
    QCOMPARE(reread(here.id).messageCount, 0);
}

void TestMessageStore::edits()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    const auto before = m_fixture.say(conversation.id, QStringLiteral("old"));
    QSignalSpy changed(&messages(), &store::MessageStore::changed);
    const auto after = waitFor(messages().edit(before.id, QStringLiteral("new"), before.version));
    QCOMPARE(errorText(after), QString());
    QCOMPARE(after->content, QStringLiteral("new"));
    QCOMPARE(after->version, 2);
    QVERIFY(after->edited);
    QVERIFY(after->updatedAt >= before.updatedAt);
    QCOMPARE(after->createdAt, before.createdAt);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Message>(), *after);
}

void TestMessageStore::searchFollows()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    auto &library = m_fixture.library();
    const auto count = [&library](const char *word) {
        const auto query = domain::SearchQuery::parse(QString::fromUtf8(word));
        const auto found =
            query ? waitFor(library.search().count(*query, 10)) : domain::Result<qint64>(query.error());
        return found ? *found : -1;
    };
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    const auto message = m_fixture.say(conversation.id, QStringLiteral("a xylophone"));
    QCOMPARE(count("xylophone"), 1);
    QVERIFY(waitFor(messages().edit(message.id, QStringLiteral("a glockenspiel"), 1)));
    QCOMPARE(count("xylophone"), 0);
    QCOMPARE(count("glockenspiel"), 1);
    QVERIFY(!waitFor(messages().edit(message.id, QStringLiteral("a tuba"), 1)));
    QCOMPARE(count("glockenspiel"), 1);
    QVERIFY(waitFor(library.conversations().trash({conversation.id})));
    QVERIFY(waitFor(library.conversations().purge({conversation.id})));
    QCOMPARE(count("glockenspiel is:trashed"), 0);
    QCOMPARE(count("glockenspiel"), 0);
}

void TestMessageStore::editingAnOldVersionIsAConflict()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    const auto message = m_fixture.say(conversation.id, QStringLiteral("old"));
    QVERIFY(waitFor(messages().edit(message.id, QStringLiteral("theirs"), 1)));
    const auto late = waitFor(messages().edit(message.id, QStringLiteral("mine"), 1));
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(m_fixture.sql("select content from messages"), QStringLiteral("theirs"));
}

void TestMessageStore::readsWhatServicesWrite()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    const auto insert = [&](const QString &role) {
        return m_fixture.sql(
            QStringLiteral(
                "insert into messages (conversation_id, role, content, version, is_edited, images, "
                "metadata, tool_calls) values ('%1', '%2', 'x', null, null, '{\"a\": 1}', 'null', '[]')")
                .arg(conversation.id.toString(), role));
    };
    QCOMPARE(insert(QStringLiteral("ASSISTANT")), QString());
    QCOMPARE(insert(QStringLiteral("narrator")), QString());
    const auto rows = waitFor(messages().slice(conversation.id, {}, 10));
    QCOMPARE(errorText(rows), QString());
    QCOMPARE(rows->size(), 2);
    QVERIFY(rows->at(0).role == Role::Assistant);
    QCOMPARE(rows->at(0).version, 1);
    QVERIFY(!rows->at(0).edited);
    QCOMPARE(rows->at(0).images, QJsonArray({QJsonObject{{QStringLiteral("a"), 1}}}));
    QVERIFY(rows->at(0).metadata.isEmpty());
    QVERIFY(rows->at(0).createdAt.microseconds > 0);
    QVERIFY(rows->at(1).role == Role::System);
    QCOMPARE(rows->at(1).author, QStringLiteral("narrator"));
    QCOMPARE(m_fixture.sql("select role from messages order by id limit 1"),
             QStringLiteral("ASSISTANT")); // as it was
    const auto edited = waitFor(messages().edit(rows->at(0).id, QStringLiteral("y"), 1));
    QCOMPARE(errorText(edited), QString());
    QCOMPARE(edited->version, 2);
}

void TestMessageStore::keepsHostileText()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    const QStringList texts = {
        QStringLiteral("'); drop table messages; --"),
        QStringLiteral("$1 :name ? ?? :: \\ \" ' `"),
        QStringLiteral("👩‍👩‍👧 Việt 用户 \u202eevil"),
        QStringLiteral("line\r\nline\ttab"),
        QString(5'000'000, u'x'),
    };
    for (const QString &text : texts)
        QCOMPARE(m_fixture.say(conversation.id, text).content, text);
    const QString withNul = QStringLiteral("a") + QChar(0) + u'b';
    QCOMPARE(m_fixture.say(conversation.id, withNul).content, QStringLiteral("a\ufffdb"));
    QCOMPARE(reread(conversation.id).messageCount, texts.size() + 1);
}

QTEST_GUILESS_MAIN(TestMessageStore)
#include "tst_messagestore.moc"
