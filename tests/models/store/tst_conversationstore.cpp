// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstore.h"
#include "store/importstore.h"
#include "store/messagestore.h"
#include "store/searchstore.h"
#include "store/statisticsstore.h"
#include "support/libraryfixture.h"

#include <QSignalSpy>
#include <QtTest>

using domain::Conversation;
using domain::ConversationId;
using domain::ErrorCode;
using store::ConversationFilter;
using store::ConversationScope;
using support::errorText;
using support::waitFor;

/// Verbs on conversations, on both backends.
class TestConversationStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsAndReads_data() { support::addBackends(); }
    void createsAndReads();
    void pinsArchivesAndTells_data() { support::addBackends(); }
    void pinsArchivesAndTells();
    void organisingIsNoActivity_data() { support::addBackends(); }
    void organisingIsNoActivity();
    void scopesLists_data() { support::addBackends(); }
    void scopesLists();
    void pagesByKey_data() { support::addBackends(); }
    void pagesByKey();
    void skeletonFindsEveryPage_data() { support::addBackends(); }
    void skeletonFindsEveryPage();
    void listsAndCountsDuringAnImport_data() { support::addBackends(); }
    void listsAndCountsDuringAnImport();
    void tagsAreUniqueWithoutCase_data() { support::addBackends(); }
    void tagsAreUniqueWithoutCase();
    void unknownIdsChangeNothing_data() { support::addBackends(); }
    void unknownIdsChangeNothing();
    void purgesOnlyTheTrash_data() { support::addBackends(); }
    void purgesOnlyTheTrash();
    void purgesManyMessages_data() { support::addBackends(); }
    void purgesManyMessages();
    void purgeMayTakeItsTime();
    void becomesReadAndUnreadAgain_data() { support::addBackends(); }
    void becomesReadAndUnreadAgain();
    void currentMessageBelongsToTheConversation_data() { support::addBackends(); }
    void currentMessageBelongsToTheConversation();
    void refusesABrokenCursor_data() { support::addBackends(); }
    void refusesABrokenCursor();

private:
    store::ConversationStore &conversations() { return m_fixture.library().conversations(); }
    QStringList titles(ConversationScope scope);
    QList<ConversationId> someConversations(int count);

    support::LibraryFixture m_fixture;
};

QStringList TestConversationStore::titles(ConversationScope scope)
{
    const auto page = waitFor(conversations().page({scope, {}}, {{}, 100}));
    if (!page)
        return {errorText(page)};
    QStringList titles;
    for (const Conversation &row : page->rows)
        titles.append(row.title);
    titles.sort();
    return titles;
}

QList<ConversationId> TestConversationStore::someConversations(int count)
{
    QList<ConversationId> ids;
    for (int i = 0; i < count; ++i)
        ids.append(m_fixture.conversation(QStringLiteral("Conversation %1").arg(i)).id);
    return ids;
}

void TestConversationStore::createsAndReads()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    Conversation draft;
    draft.userId = m_fixture.user().id;
    draft.title = QStringLiteral("Bread  and \n butter ' \" ; -- drop");
    draft.model = QStringLiteral("gpt-4o");
    draft.systemPrompt = QStringLiteral("Be brief.");
    draft.tags = {QStringLiteral("cooking"), QStringLiteral(" baking ")};
    draft.metadata = {{QStringLiteral("voice"), QStringLiteral("breeze")}};
    const auto made = waitFor(conversations().create(draft));
    QCOMPARE(errorText(made), QString());
    const auto read = waitFor(conversations().byIds({made->id}));
    QCOMPARE(errorText(read), QString());
    QCOMPARE(read->size(), 1);
    const Conversation &row = read->first();
    QCOMPARE(row, *made);
    QCOMPARE(row.title, QStringLiteral("Bread and butter ' \" ; -- drop"));
    QCOMPARE(row.model, draft.model);
    QCOMPARE(row.systemPrompt, draft.systemPrompt);
    QCOMPARE(row.tags, QStringList({QStringLiteral("baking"), QStringLiteral("cooking")}));
    QCOMPARE(row.metadata, draft.metadata);
    QCOMPARE(row.userName, QStringLiteral("me"));
    QCOMPARE(row.messageCount, 0);
    const qint64 age = domain::Timestamp::now().microseconds - row.createdAt.microseconds;
    QVERIFY2(std::abs(age) < 60'000'000, qPrintable(row.createdAt.toIso()));
}

void TestConversationStore::pinsArchivesAndTells()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto ids = someConversations(2);
    QSignalSpy changes(&conversations(), &store::ConversationStore::changed);
    const auto pinned = waitFor(conversations().setPinned(ids, true));
    QCOMPARE(errorText(pinned), QString());
    QCOMPARE(pinned->size(), 2);
    QVERIFY(pinned->at(0).pinned && pinned->at(1).pinned);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().value<QList<Conversation>>(), *pinned);
    const auto archived = waitFor(conversations().setArchived({ids.first()}, true));
    QVERIFY(archived && archived->first().archived && archived->first().pinned);
    const auto back = waitFor(conversations().setPinned({ids.first()}, false));
    QVERIFY(back && !back->first().pinned && back->first().archived);
}

void TestConversationStore::organisingIsNoActivity()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const Conversation before = m_fixture.conversation(QStringLiteral("Old"));
    QVERIFY(waitFor(conversations().setPinned({before.id}, true)));
    QVERIFY(waitFor(conversations().retag({before.id}, {QStringLiteral("x")}, {})));
    QVERIFY(waitFor(conversations().trash({before.id})));
    const auto restored = waitFor(conversations().restore({before.id}));
    QVERIFY(restored);
    QCOMPARE(restored->first().updatedAt, before.updatedAt);
    const auto renamed = waitFor(conversations().rename(before.id, QStringLiteral("New")));
    QVERIFY(renamed && renamed->first().title == QStringLiteral("New"));
    QVERIFY(renamed->first().updatedAt > before.updatedAt);
}

void TestConversationStore::scopesLists()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_fixture.conversation(QStringLiteral("kept"));
    const auto archived = m_fixture.conversation(QStringLiteral("archived")).id;
    const auto trashed = m_fixture.conversation(QStringLiteral("trashed")).id;
    QVERIFY(waitFor(conversations().setArchived({archived}, true)));
    QVERIFY(waitFor(conversations().trash({trashed})));
    const QString kept = QStringLiteral("kept");
    QCOMPARE(titles(ConversationScope::Inbox), QStringList({kept}));
    QCOMPARE(titles(ConversationScope::Kept), QStringList({QStringLiteral("archived"), kept}));
    QCOMPARE(titles(ConversationScope::Everything),
             QStringList({QStringLiteral("archived"), kept, QStringLiteral("trashed")}));
    const auto query = domain::SearchQuery::parse(QStringLiteral("is:trashed"));
    QVERIFY(query);
    const auto trash = waitFor(conversations().page({ConversationScope::Inbox, *query}, {}));
    QCOMPARE(errorText(trash), QString());
    QCOMPARE(trash->rows.size(), 1);
    QCOMPARE(trash->rows.first().id, trashed);
}

void TestConversationStore::pagesByKey()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto ids = someConversations(7);
    QList<ConversationId> seen;
    domain::Cursor cursor;
    int pages = 0;
    do {
        const auto page = waitFor(conversations().page({}, {cursor, 3}));
        QCOMPARE(errorText(page), QString());
        for (const Conversation &row : page->rows)
            seen.append(row.id);
        cursor = page->next;
        ++pages;
    } while (!cursor.isStart() && pages < 10);
    QCOMPARE(pages, 3);
    // Some may be of the same moment: then the id decides.
    auto rows = *waitFor(conversations().byIds(ids));
    std::sort(rows.begin(), rows.end(), [](const Conversation &a, const Conversation &b) {
        return std::pair(b.updatedAt, b.id.toString()) < std::pair(a.updatedAt, a.id.toString());
    });
    QList<ConversationId> newestFirst;
    for (const Conversation &row : std::as_const(rows))
        newestFirst.append(row.id);
    QCOMPARE(seen, newestFirst);
}

void TestConversationStore::skeletonFindsEveryPage()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto none = waitFor(conversations().skeleton({}, 3));
    QVERIFY(none && none->count == 0 && none->pageStarts.size() == 1);
    (void)someConversations(7);
    // The order of those that were made in the same millisecond is that of their ids.
    const auto all = waitFor(conversations().page({}, {{}, 100}));
    QVERIFY(all && all->rows.size() == 7);
    const auto skeleton = waitFor(conversations().skeleton({}, 3));
    QCOMPARE(errorText(skeleton), QString());
    QCOMPARE(skeleton->count, 7);
    QCOMPARE(skeleton->pageStarts.size(), 3);
    const auto last = waitFor(conversations().page({}, {skeleton->pageStarts.last(), 3}));
    QVERIFY(last && last->rows.size() == 1 && last->rows.first().id == all->rows.last().id);
    const auto exact = waitFor(conversations().skeleton({}, 7));
    QVERIFY(exact && exact->count == 7 && exact->pageStarts.size() == 1);
}

/// Neither the list nor the counts wait for an import, which here waits for another program.
void TestConversationStore::listsAndCountsDuringAnImport()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    someConversations(3);
    const auto other = m_fixture.otherProgram();
    QCOMPARE(other->run(backend == store::Backend::Sqlite
                            ? QStringLiteral("begin immediate")
                            : QStringLiteral("begin; lock table import_batches in exclusive mode")),
             QString());
    const auto batch = m_fixture.library().imports().begin(QStringLiteral("me"), {});
    const auto skeleton = waitFor(conversations().skeleton({}, 2));
    QCOMPARE(errorText(skeleton), QString());
    QCOMPARE(skeleton->count, 3);
    const auto counts = waitFor(m_fixture.library().statistics().collect());
    QCOMPARE(errorText(counts), QString());
    QCOMPARE(counts->conversations, 3);
    QVERIFY(!batch.isFinished());
}

void TestConversationStore::tagsAreUniqueWithoutCase()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto ids = someConversations(1);
    const auto tagged = waitFor(conversations().retag(
        ids, {QStringLiteral("Work"), QStringLiteral("work"), QStringLiteral("  ")}, {}));
    QCOMPARE(errorText(tagged), QString());
    QCOMPARE(tagged->first().tags, QStringList({QStringLiteral("Work")}));
    const auto again =
        waitFor(conversations().retag(ids, {QStringLiteral("WORK"), QStringLiteral("home")}, {}));
    QVERIFY(again && again->first().tags.size() == 2);
    for (const char *tag : {"Küche", "küche", "KÜCHE"})
        QVERIFY(waitFor(conversations().retag(ids, {QString::fromUtf8(tag)}, {})));
    QCOMPARE(
        m_fixture.number("select count(*) from conversation_tags where tag like '%che' or tag like '%CHE'"),
        1);
    QVERIFY(waitFor(conversations().retag(ids, {}, {QStringLiteral("kÜCHE")})));
    const auto removed = waitFor(conversations().retag(ids, {}, {QStringLiteral("wORK")}));
    QVERIFY(removed);
    QCOMPARE(removed->first().tags, QStringList({QStringLiteral("home")}));
}

void TestConversationStore::unknownIdsChangeNothing()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto ids = someConversations(1);
    QSignalSpy changes(&conversations(), &store::ConversationStore::changed);
    const auto refused =
        waitFor(conversations().setPinned({ids.first(), ConversationId{QUuid::createUuid()}}, true));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QVERIFY(!waitFor(conversations().setPinned({}, true)));
    const auto row = waitFor(conversations().byIds(ids));
    QVERIFY(row && !row->first().pinned);
    QCOMPARE(changes.size(), 0);
}

void TestConversationStore::purgesOnlyTheTrash()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto ids = someConversations(2);
    m_fixture.say(ids.first(), QStringLiteral("gone soon"));
    QVERIFY(waitFor(conversations().trash({ids.first()})));
    const auto refused = waitFor(conversations().purge(ids));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(titles(ConversationScope::Everything).size(), 2);
    QSignalSpy removed(&conversations(), &store::ConversationStore::removed);
    const auto old = waitFor(
        conversations().trashedBefore(domain::Timestamp{domain::Timestamp::now().microseconds + 1'000'000}));
    QVERIFY(old);
    QCOMPARE(*old, QList<ConversationId>({ids.first()}));
    const auto purged = waitFor(conversations().purge(*old));
    QCOMPARE(errorText(purged), QString());
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(titles(ConversationScope::Everything).size(), 1);
    QCOMPARE(m_fixture.number("select count(*) from messages"), 0);
}

/// More than are read at a time: all are forgotten, and only those.
void TestConversationStore::purgesManyMessages()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto gone = m_fixture.conversation(QStringLiteral("Gone"));
    domain::ConversationRecord record;
    record.externalId = QStringLiteral("many");
    for (int i = 0; i < 1'234; ++i) {
        record.messages.push_back({});
        record.messages.back().externalId = QString::number(i);
        record.messages.back().content = QStringLiteral("needle %1").arg(i);
    }
    auto chunk = std::make_shared<store::ImportChunk>();
    chunk->source = QStringLiteral("chatgpt");
    chunk->conversations.push_back(std::move(record));
    auto &imports = m_fixture.library().imports();
    const auto batch = waitFor(imports.begin(QStringLiteral("me"), {}));
    QVERIFY(batch && waitFor(imports.write(*batch, chunk)));
    m_fixture.say(gone.id, QStringLiteral("a needle too"));
    const auto kept = m_fixture.conversation(QStringLiteral("Kept"));
    m_fixture.say(kept.id, QStringLiteral("one needle stays"));
    const auto needles = [this] {
        const auto query = domain::SearchQuery::parse(QStringLiteral("needle"));
        const auto found = waitFor(m_fixture.library().search().count(*query, 10'000));
        return found ? *found : -1;
    };
    QCOMPARE(needles(), 1'236);

    const auto all = waitFor(conversations().page({}, {{}, 10}));
    QVERIFY(all);
    QList<ConversationId> ids;
    for (const Conversation &row : all->rows) {
        if (row.id != kept.id)
            ids.append(row.id);
    }
    QVERIFY(waitFor(conversations().trash(ids)));
    QCOMPARE(errorText(waitFor(conversations().purge(ids))), QString());
    QCOMPARE(needles(), 1);
    QCOMPARE(m_fixture.number("select count(*) from message_search"), 1);
}

void TestConversationStore::purgeMayTakeItsTime()
{
    QCOMPARE(m_fixture.open(store::Backend::PostgreSql), QString());
    const auto ids = someConversations(1);
    QVERIFY(waitFor(conversations().trash(ids)));
    QCOMPARE(m_fixture.refuseLimitedStatements(QStringLiteral("delete on conversations")), QString());
    QCOMPARE(errorText(waitFor(conversations().purge(ids))), QString());
}

void TestConversationStore::becomesReadAndUnreadAgain()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const Conversation row = m_fixture.conversation(QStringLiteral("News"));
    QVERIFY(row.unread);
    const auto read = waitFor(conversations().markRead({row.id}, true));
    QVERIFY(read && !read->first().unread);
    m_fixture.say(row.id, QStringLiteral("more"));
    const auto later = waitFor(conversations().byIds({row.id}));
    QVERIFY(later && later->first().unread);
    QCOMPARE(later->first().messageCount, 1);
    QCOMPARE(later->first().preview, QStringLiteral("more"));
}

void TestConversationStore::currentMessageBelongsToTheConversation()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto ids = someConversations(2);
    const auto mine = m_fixture.say(ids.first(), QStringLiteral("mine")).id;
    const auto set = waitFor(conversations().setCurrentMessage(ids.first(), mine));
    QVERIFY(set && set->first().currentMessage == mine);
    const auto refused = waitFor(conversations().setCurrentMessage(ids.last(), mine));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
}

void TestConversationStore::refusesABrokenCursor()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto page = waitFor(conversations().page({}, {{QStringLiteral("x'; drop table users")}, 3}));
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestConversationStore)
#include "tst_conversationstore.moc"
