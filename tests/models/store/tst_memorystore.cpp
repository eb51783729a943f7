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
    void updatingAnOldRevisionIsAConflict_data() { support::addBackends(); }
    void updatingAnOldRevisionIsAConflict();
    void trashesRestoresAndPurges_data() { support::addBackends(); }
    void trashesRestoresAndPurges();
    void pagesByKey_data() { support::addBackends(); }
    void pagesByKey();
    void filters_data() { support::addBackends(); }
    void filters();
    void outlivesItsConversation_data() { support::addBackends(); }
    void outlivesItsConversation();
    void readsWhatServicesWrite_data() { support::addBackends(); }
    void readsWhatServicesWrite();

private:
    store::MemoryStore &memories() { return m_fixture.library().memories(); }
    Memory draft(const QString &question);
    Memory added(const QString &question);
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
