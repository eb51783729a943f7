// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstore.h"
#include "store/memorystore.h"
#include "support/libraryfixture.h"

#include <QSignalSpy>
#include <QtTest>

using domain::ErrorCode;
using domain::Memory;
using domain::MemoryId;
using support::errorText;
using support::waitFor;

/// Memories on both backends: fields, revisions, the trash, pages by key.
class TestMemoryStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField_data() { support::addBackends(); }
    void keepsEveryField();
    void refusesWhatMakesNoSense_data() { support::addBackends(); }
    void refusesWhatMakesNoSense();
    void updates_data() { support::addBackends(); }
    void updates();
    void comesFromAMessage_data() { support::addBackends(); }
    void comesFromAMessage();
    void updatingAnOldRevisionIsAConflict_data() { support::addBackends(); }
    void updatingAnOldRevisionIsAConflict();
    void trashesRestoresAndPurges_data() { support::addBackends(); }
    void trashesRestoresAndPurges();
    void pagesByKey_data() { support::addBackends(); }
    void pagesByKey();
    void filters_data() { support::addBackends(); }
    void filters();
    void ordersByImportance_data() { support::addBackends(); }
    void ordersByImportance();
    void skeletonTellsWherePagesBegin_data() { support::addBackends(); }
    void skeletonTellsWherePagesBegin();
    void previewsAreShort_data() { support::addBackends(); }
    void previewsAreShort();
    void narrowsByImportanceAndPublicity_data() { support::addBackends(); }
    void narrowsByImportanceAndPublicity();
    void setsImportanceOfMany_data() { support::addBackends(); }
    void setsImportanceOfMany();
    void retagsMany_data() { support::addBackends(); }
    void retagsMany();
    void listsTags_data() { support::addBackends(); }
    void listsTags();
    void takesAnEditBack_data() { support::addBackends(); }
    void takesAnEditBack();
    void outlivesItsConversation_data() { support::addBackends(); }
    void outlivesItsConversation();
    void readsWhatServicesWrite_data() { support::addBackends(); }
    void readsWhatServicesWrite();

private:
    store::MemoryStore &memories() { return m_fixture.library().memories(); }
    Memory draft(const QString &question);
    Memory added(const QString &question);
    Memory added(const QString &question, int importance, const QStringList &tags = {});
    QStringList questions(const store::MemoryFilter &filter);

    support::LibraryFixture m_fixture;
};

Memory TestMemoryStore::draft(const QString &question)
{
    Memory memory;
    memory.userId = m_fixture.user().id;
    memory.question = question;
    memory.answer = QStringLiteral("Yes.");
    return memory;
}

Memory TestMemoryStore::added(const QString &question)
{
    const auto made = waitFor(memories().add(draft(question)));
    if (!made)
        QTest::qFail(qPrintable(errorText(made)), __FILE__, __LINE__);
    return made ? *made : Memory{};
}

Memory TestMemoryStore::added(const QString &question, int importance, const QStringList &tags)
{
    Memory memory = draft(question);
    memory.importance = importance;
    memory.tags = tags;
    const auto made = waitFor(memories().add(memory));
    if (!made)
        QTest::qFail(qPrintable(errorText(made)), __FILE__, __LINE__);
    return made ? *made : Memory{};
}

QStringList TestMemoryStore::questions(const store::MemoryFilter &filter)
{
    const auto page = waitFor(memories().page(filter, {{}, 100}));
    if (!page)
        return {errorText(page)};
    QStringList list;
    for (const Memory &row : page->rows)
        list.append(row.question);
    list.sort();
    return list;
}

void TestMemoryStore::keepsEveryField()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    const auto message = m_fixture.say(conversation.id, QStringLiteral("I like tea."));
    Memory memory = draft(QStringLiteral("Favourite drink?"));
    memory.conversationId = conversation.id;
    memory.messageId = message.id;
    memory.answer = QStringLiteral("Tea, 'strong'.");
    memory.context = QStringLiteral("At work");
    memory.rating = 4;
    memory.importance = 8;
    memory.tags = {QStringLiteral("taste"), QStringLiteral("a,b"), QStringLiteral(" Taste "),
                   QStringLiteral("{\"}")};
    memory.isPublic = true;
    memory.source = QStringLiteral("claude");
    memory.externalId = QStringLiteral("m-1");
    QSignalSpy changed(&memories(), &store::MemoryStore::changed);
    const auto made = waitFor(memories().add(memory));
    QCOMPARE(errorText(made), QString());
    QTRY_COMPARE(changed.size(), 1);
    memory.id = made->id;
    memory.userName = QStringLiteral("me");
    memory.tags = {QStringLiteral("a,b"), QStringLiteral("taste"), QStringLiteral("{\"}")};
    memory.revision = 1;
    memory.createdAt = made->createdAt;
    memory.updatedAt = made->updatedAt;
    QCOMPARE(*made, memory);
    const auto read = waitFor(memories().byIds({made->id}));
    QVERIFY(read && read->size() == 1);
    QCOMPARE(read->first(), memory);
    const qint64 age = domain::Timestamp::now().microseconds - made->createdAt.microseconds;
    QVERIFY2(std::abs(age) < 60'000'000, qPrintable(made->createdAt.toIso()));
}

void TestMemoryStore::refusesWhatMakesNoSense()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto refusal = [this](const Memory &memory) {
        const auto made = waitFor(memories().add(memory));
        return made ? ErrorCode::Internal : made.error().code;
    };
    Memory memory = draft(QStringLiteral(" "));
    memory.answer.clear();
    QCOMPARE(refusal(memory), ErrorCode::InvalidArgument);
    memory = draft(QStringLiteral("x"));
    memory.importance = 11;
    QCOMPARE(refusal(memory), ErrorCode::InvalidArgument);
    memory.importance = 0;
    QCOMPARE(refusal(memory), ErrorCode::InvalidArgument);
    memory = draft(QStringLiteral("x"));
    memory.userId = {};
    QCOMPARE(refusal(memory), ErrorCode::NotFound);
    memory = draft(QStringLiteral("x"));
    memory.conversationId = {QUuid::createUuid()};
    QCOMPARE(refusal(memory), ErrorCode::NotFound);
    memory = draft(QStringLiteral("x"));
    memory.messageId = {12'345};
    QCOMPARE(refusal(memory), ErrorCode::NotFound);
    QCOMPARE(m_fixture.number("select count(*) from chatbot_memory"), 0);
    const auto page = waitFor(memories().page({}, {{QStringLiteral("rubbish")}, 10}));
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::InvalidArgument);
}

void TestMemoryStore::updates()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    Memory memory = added(QStringLiteral("Drink?"));
    memory.question = QStringLiteral("Which drink?");
    memory.answer = QString();
    memory.context = QStringLiteral("c");
    memory.rating = 1;
    memory.importance = 10;
    memory.tags = {QStringLiteral("z"), QStringLiteral("a")};
    memory.isPublic = true;
    const auto after = waitFor(memories().update(memory));
    QCOMPARE(errorText(after), QString());
    QCOMPARE(after->revision, memory.revision + 1);
    QVERIFY(after->updatedAt > memory.updatedAt);
    memory.tags.sort();
    memory.revision = after->revision;
    memory.updatedAt = after->updatedAt;
    QCOMPARE(*after, memory);
    memory.rating.reset();
    memory.tags.clear();
    const auto cleared = waitFor(memories().update(memory));
    QCOMPARE(errorText(cleared), QString());
    QVERIFY(!cleared->rating && cleared->tags.isEmpty());
    memory.question.clear();
    const auto empty = waitFor(memories().update(memory));
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, ErrorCode::InvalidArgument);
}

void TestMemoryStore::comesFromAMessage()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto tea = m_fixture.conversation(QStringLiteral("Tea"));
    const auto sea = m_fixture.conversation(QStringLiteral("Sea"));
    const auto message = m_fixture.say(tea.id, QStringLiteral("I like tea."));
    Memory memory = draft(QStringLiteral("Drink?"));
    memory.messageId = message.id;
    memory.conversationId = sea.id;
    const auto wrong = waitFor(memories().add(memory));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::InvalidArgument);
    memory.conversationId = {};
    const auto made = waitFor(memories().add(memory));
    QCOMPARE(errorText(made), QString());
    QCOMPARE(made->conversationId, tea.id);

    // An edit moves it, all or nothing.
    memory = *made;
    memory.conversationId = sea.id;
    QCOMPARE(waitFor(memories().update(memory)).error().code, ErrorCode::InvalidArgument);
    memory.messageId = {4711};
    QCOMPARE(waitFor(memories().update(memory)).error().code, ErrorCode::NotFound);
    memory.messageId = {};
    memory.conversationId = {QUuid::createUuid()};
    QCOMPARE(waitFor(memories().update(memory)).error().code, ErrorCode::NotFound);
    QCOMPARE(waitFor(memories().byIds({made->id}))->first(), *made);
    memory.conversationId = sea.id;
    const auto moved = waitFor(memories().update(memory));
    QCOMPARE(errorText(moved), QString());
    QCOMPARE(moved->conversationId, sea.id);
    QVERIFY(!moved->messageId.isValid());
    memory = *moved;
    memory.conversationId = {};
    memory.messageId = message.id;
    const auto back = waitFor(memories().update(memory));
    QCOMPARE(errorText(back), QString());
    QCOMPARE(back->conversationId, tea.id);
    QCOMPARE(back->messageId, message.id);

    // What a service has written wrongly hinders no edit of the text.
    QCOMPARE(m_fixture.sql(
                 QStringLiteral("update chatbot_memory set conversation_id = '%1'").arg(sea.id.toString())),
             QString());
    memory = waitFor(memories().byIds({made->id}))->first();
    memory.answer = QStringLiteral("Green tea.");
    const auto edited = waitFor(memories().update(memory));
    QCOMPARE(errorText(edited), QString());
    QCOMPARE(edited->conversationId, sea.id);
}

void TestMemoryStore::updatingAnOldRevisionIsAConflict()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    Memory memory = added(QStringLiteral("Drink?"));
    memory.answer = QStringLiteral("theirs");
    QVERIFY(waitFor(memories().update(memory)));
    memory.answer = QStringLiteral("mine");
    const auto late = waitFor(memories().update(memory));
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(m_fixture.sql("select answer from chatbot_memory"), QStringLiteral("theirs"));
    // A service that writes beside us counts too.
    QCOMPARE(m_fixture.sql("update chatbot_memory set answer = 'the service'"), QString());
    memory.revision = 2;
    QCOMPARE(waitFor(memories().update(memory)).error().code, ErrorCode::Conflict);
    memory.id = {4711};
    QCOMPARE(waitFor(memories().update(memory)).error().code, ErrorCode::NotFound);
}

void TestMemoryStore::trashesRestoresAndPurges()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const Memory a = added(QStringLiteral("a"));
    const Memory b = added(QStringLiteral("b"));
    const auto early = waitFor(memories().purge({a.id}));
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::InvalidArgument);
    const auto trashed = waitFor(memories().trash({a.id}));
    QCOMPARE(errorText(trashed), QString());
    QVERIFY(trashed->first().trashedAt);
    QCOMPARE(trashed->first().updatedAt, a.updatedAt);
    QCOMPARE(questions({}), QStringList{QStringLiteral("b")});
    QCOMPARE(questions({{}, true}), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    const auto restored = waitFor(memories().restore({a.id}));
    QVERIFY(restored && !restored->first().trashedAt);
    QCOMPARE(questions({}).size(), 2);

    const auto unknown = waitFor(memories().trash({b.id, {999'999}}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QCOMPARE(questions({}).size(), 2);

    QVERIFY(waitFor(memories().trash({a.id})));
    QCOMPARE(waitFor(memories().purge({a.id, b.id})).error().code, ErrorCode::InvalidArgument);
    QSignalSpy removed(&memories(), &store::MemoryStore::removed);
    const auto gone = waitFor(memories().purge({a.id}));
    QCOMPARE(errorText(gone), QString());
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(questions({{}, true}), QStringList{QStringLiteral("b")});
}

void TestMemoryStore::pagesByKey()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    for (int i = 0; i < 7; ++i)
        added(QString::number(i));
    // Some with the same time: the id decides.
    QCOMPARE(
        m_fixture.sql(
            "update chatbot_memory set updated_at = (select min(created_at) from chatbot_memory) where id > 3"),
        QString());
    QList<MemoryId> seen;
    domain::Cursor after;
    do {
        const auto page = waitFor(memories().page({}, {after, 3}));
        QCOMPARE(errorText(page), QString());
        QVERIFY(page->rows.size() <= 3);
        for (const Memory &row : page->rows)
            seen.append(row.id);
        after = page->next;
    } while (!after.isStart());
    QCOMPARE(seen.size(), 7);
    const auto whole = waitFor(memories().page({}, {{}, 100}));
    QVERIFY(whole && whole->next.isStart());
    for (int i = 0; i < 7; ++i)
        QCOMPARE(whole->rows.at(i).id, seen.at(i));
    for (int i = 1; i < 7; ++i)
        QVERIFY(whole->rows.at(i - 1).updatedAt >= whole->rows.at(i).updatedAt);
}

void TestMemoryStore::filters()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    Memory tea = draft(QStringLiteral("Tea or Café?"));
    tea.tags = {QStringLiteral("taste")};
    const auto made = waitFor(memories().add(tea));
    QVERIFY(made);
    Memory ofAnna = draft(QStringLiteral("Pets"));
    ofAnna.userId = m_fixture.user(QStringLiteral("anna")).id;
    QVERIFY(waitFor(memories().add(ofAnna)));
    QVERIFY(waitFor(memories().trash({added(QStringLiteral("Old tea")).id})));
    const auto matching = [this](const char *query) {
        const auto parsed = domain::SearchQuery::parse(QString::fromUtf8(query));
        return parsed ? questions({*parsed}) : QStringList{errorText(parsed)};
    };
    QCOMPARE(matching("cafe"), QStringList{tea.question});
    QCOMPARE(matching("tag:taste"), QStringList{tea.question});
    QCOMPARE(matching("user:anna"), QStringList{ofAnna.question});
    QCOMPARE(matching("is:trashed tea"), QStringList{QStringLiteral("Old tea")});
    QCOMPARE(matching("tea -cafe"), QStringList());
    // The index follows a change.
    Memory changed = *made;
    changed.question = QStringLiteral("Juice?");
    QVERIFY(waitFor(memories().update(changed)));
    QCOMPARE(matching("cafe"), QStringList());
    QCOMPARE(matching("juice"), QStringList{changed.question});
}

void TestMemoryStore::ordersByImportance()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    for (const int importance : {5, 9, 1, 5, 9, 7})
        added(QStringLiteral("importance %1").arg(importance), importance);
    // What a service may write: none counts as 5, one beyond 10 as 10.
    QCOMPARE(m_fixture.sql("update chatbot_memory set importance = null where id = 1"), QString());
    QCOMPARE(m_fixture.sql("update chatbot_memory set importance = 42 where id = 3"), QString());
    store::MemoryFilter filter;
    filter.order = store::MemoryOrder::Importance;
    QList<int> order;
    QSet<MemoryId> seen;
    domain::Cursor after;
    do {
        const auto page = waitFor(memories().page(filter, {after, 2}));
        QCOMPARE(errorText(page), QString());
        for (const Memory &row : page->rows) {
            order.append(row.importance);
            seen.insert(row.id);
        }
        after = page->next;
    } while (!after.isStart());
    QCOMPARE(order, (QList<int>{10, 9, 9, 7, 5, 5}));
    QCOMPARE(seen.size(), 6);
    // A place in one order is none in the other.
    const auto byChange = waitFor(memories().page({}, {{}, 2}));
    QVERIFY(byChange);
    const auto wrong = waitFor(memories().page(filter, {byChange->next, 2}));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::InvalidArgument);
}

void TestMemoryStore::skeletonTellsWherePagesBegin()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto empty = waitFor(memories().skeleton({}, 3));
    QCOMPARE(errorText(empty), QString());
    QCOMPARE(empty->count, 0);
    for (int i = 0; i < 7; ++i)
        added(QString::number(i), 1 + i % 3);
    for (const auto order : {store::MemoryOrder::Change, store::MemoryOrder::Importance}) {
        store::MemoryFilter filter;
        filter.order = order;
        const auto skeleton = waitFor(memories().skeleton(filter, 3));
        QCOMPARE(errorText(skeleton), QString());
        QCOMPARE(skeleton->count, 7);
        QCOMPARE(skeleton->pageStarts.size(), 3);
        const auto all = waitFor(memories().page(filter, {{}, 100}));
        QVERIFY(all);
        for (int page = 0; page < 3; ++page) {
            const auto rows = waitFor(memories().page(filter, {skeleton->pageStarts.at(page), 3}));
            QCOMPARE(errorText(rows), QString());
            for (int i = 0; i < rows->rows.size(); ++i)
                QCOMPARE(rows->rows.at(i).id, all->rows.at(page * 3 + i).id);
        }
    }
    const auto words = domain::SearchQuery::parse(QStringLiteral("6"));
    QCOMPARE(waitFor(memories().skeleton({*words}, 3))->count, 1);
}

void TestMemoryStore::previewsAreShort()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    Memory memory = draft(QStringLiteral("Long?"));
    memory.answer = QString(100'000, u'a');
    memory.context = QStringLiteral("c");
    QVERIFY(waitFor(memories().add(memory)));
    const auto rows = waitFor(memories().previews({}, {}));
    QCOMPARE(errorText(rows), QString());
    QCOMPARE(rows->rows.first().answer, memory.answer.left(store::MemoryStore::previewLength));
    QCOMPARE(rows->rows.first().question, memory.question);
    QCOMPARE(rows->rows.first().context, QString());
    QCOMPARE(waitFor(memories().page({}, {}))->rows.first().answer, memory.answer);
}

void TestMemoryStore::narrowsByImportanceAndPublicity()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    added(QStringLiteral("low"), 2);
    added(QStringLiteral("high"), 8);
    Memory open = draft(QStringLiteral("open"));
    open.isPublic = true;
    QVERIFY(waitFor(memories().add(open)));
    store::MemoryFilter filter;
    filter.leastImportance = 8;
    QCOMPARE(questions(filter), QStringList{QStringLiteral("high")});
    QCOMPARE(waitFor(memories().skeleton(filter, 100))->count, 1);
    filter.leastImportance = 5;
    QCOMPARE(questions(filter), (QStringList{QStringLiteral("high"), QStringLiteral("open")}));
    filter.publicOnly = true;
    QCOMPARE(questions(filter), QStringList{QStringLiteral("open")});
    QCOMPARE(waitFor(memories().skeleton(filter, 100))->count, 1);
}

void TestMemoryStore::setsImportanceOfMany()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const Memory a = added(QStringLiteral("a"), 3);
    const Memory b = added(QStringLiteral("b"), 4);
    QSignalSpy changed(&memories(), &store::MemoryStore::changed);
    const auto raised = waitFor(memories().setImportance({{a.id, 9}, {b.id, 2}}));
    QCOMPARE(errorText(raised), QString());
    QCOMPARE(raised->at(0).importance, 9);
    QCOMPARE(raised->at(1).importance, 2);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(waitFor(memories().setImportance({{a.id, 11}})).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(waitFor(memories().setImportance({{a.id, 1}, {{4711}, 1}})).error().code, ErrorCode::NotFound);
    QCOMPARE(waitFor(memories().byIds({a.id}))->first().importance, 9);
}

void TestMemoryStore::retagsMany()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const Memory a = added(QStringLiteral("a"), 5, {QStringLiteral("old"), QStringLiteral("Both")});
    const Memory b = added(QStringLiteral("b"));
    const auto after =
        waitFor(memories().retag({{a.id, {QStringLiteral("new")}, {QStringLiteral("OLD")}},
                                  {b.id, {QStringLiteral(" new "), QStringLiteral("both")}, {}}}));
    QCOMPARE(errorText(after), QString());
    QCOMPARE(after->at(0).tags, (QStringList{QStringLiteral("Both"), QStringLiteral("new")}));
    QCOMPARE(after->at(1).tags, (QStringList{QStringLiteral("both"), QStringLiteral("new")}));
    // What is so already is left alone.
    const auto again = waitFor(memories().retag({{a.id, {QStringLiteral("NEW")}, {}}}));
    QVERIFY(again);
    QCOMPARE(again->first().revision, after->first().revision);
    const auto cleared =
        waitFor(memories().retag({{b.id, {}, {QStringLiteral("both"), QStringLiteral("new")}}}));
    QVERIFY(cleared && cleared->first().tags.isEmpty());
    QCOMPARE(waitFor(memories().retag({{{4711}, {QStringLiteral("x")}, {}}})).error().code,
             ErrorCode::NotFound);
}

void TestMemoryStore::listsTags()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    QCOMPARE(errorText(waitFor(memories().tags())), QString());
    added(QStringLiteral("a"), 5, {QStringLiteral("seldom"), QStringLiteral("often")});
    added(QStringLiteral("b"), 5, {QStringLiteral("often")});
    const Memory gone = added(QStringLiteral("c"), 5, {QStringLiteral("trashed")});
    QVERIFY(waitFor(memories().trash({gone.id})));
    const auto tags = waitFor(memories().tags());
    QCOMPARE(errorText(tags), QString());
    QCOMPARE(*tags, (QStringList{QStringLiteral("often"), QStringLiteral("seldom")}));
}

void TestMemoryStore::takesAnEditBack()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const Memory before = added(QStringLiteral("Drink?"), 5, {QStringLiteral("taste")});
    Memory edit = before;
    edit.answer = QStringLiteral("Cocoa.");
    edit.tags.clear();
    const auto after = waitFor(memories().update(edit));
    QVERIFY(after);
    // Other verbs in between count the revision up and don't stand in the way.
    QVERIFY(waitFor(memories().trash({before.id})));
    QVERIFY(waitFor(memories().restore({before.id})));
    const auto back = waitFor(memories().revert(*after, before));
    QCOMPARE(errorText(back), QString());
    QCOMPARE(back->answer, before.answer);
    QCOMPARE(back->tags, before.tags);
    const auto words = domain::SearchQuery::parse(QStringLiteral("cocoa"));
    QCOMPARE(questions({*words}), QStringList());
    // Somebody else's text is not thrown away.
    QCOMPARE(m_fixture.sql("update chatbot_memory set answer = 'the service'"), QString());
    const auto late = waitFor(memories().revert(before, *after));
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(m_fixture.sql("select answer from chatbot_memory"), QStringLiteral("the service"));
}

void TestMemoryStore::outlivesItsConversation()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    Memory memory = draft(QStringLiteral("Drink?"));
    memory.conversationId = conversation.id;
    memory.messageId = m_fixture.say(conversation.id, QStringLiteral("x")).id;
    const auto made = waitFor(memories().add(memory));
    QVERIFY(made);
    QVERIFY(waitFor(m_fixture.library().conversations().trash({conversation.id})));
    QCOMPARE(errorText(waitFor(m_fixture.library().conversations().purge({conversation.id}))), QString());
    const auto after = waitFor(memories().byIds({made->id}));
    QVERIFY(after && after->size() == 1);
    QVERIFY(!after->first().conversationId.isValid());
    QVERIFY(!after->first().messageId.isValid());
    QCOMPARE(after->first().updatedAt, made->updatedAt);
}

void TestMemoryStore::readsWhatServicesWrite()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const qint64 user = m_fixture.user().id.value;
    QCOMPARE(m_fixture.sql(
                 QStringLiteral(
                     "insert into chatbot_memory (user_id, question, answer, importance, tags, is_public) "
                     "values (%1, 'q', 'a', 42, null, null)")
                     .arg(user)),
             QString());
    const auto page = waitFor(memories().page({}, {}));
    QCOMPARE(errorText(page), QString());
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.first().importance, Memory::highestImportance);
    QVERIFY(page->rows.first().tags.isEmpty());
    QVERIFY(!page->rows.first().isPublic);
    QVERIFY(page->rows.first().updatedAt.microseconds > 0);
}

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
