// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstore.h"
#include "store/messagestore.h"
#include "store/searchstore.h"
#include "store/userstore.h"
#include "support/faultproxy.h"
#include "support/libraryfixture.h"

#include <QSignalSpy>
#include <QtTest>

using domain::Conversation;
using domain::ErrorCode;
using domain::Message;
using store::Backend;
using store::Library;
using support::errorText;
using support::FaultProxy;
using support::patience;
using support::PostgresSession;
using support::waitFor;

namespace {

store::SearchRequest tea()
{
    return {*domain::SearchQuery::parse(QStringLiteral("tea")), domain::SearchOrder::Newest, {}};
}

const char *const terminateAll = "select count(pg_terminate_backend(pid)) from pg_stat_activity"
                                 " where application_name = 'Recollect' and datname = current_database()";

const char *const waitingSince = "select max(query_start)::text from pg_stat_activity"
                                 " where application_name = 'Recollect' and wait_event_type = 'Lock'";

const char *const someoneWaits = "select count(*) from pg_stat_activity"
                                 " where application_name = 'Recollect' and wait_event_type = 'Lock'";

} // namespace

/// A server that goes away between calls, during calls and in the middle of a commit. Reads repeat by themselves;
/// a write is done exactly once or reported as not done.
class TestReconnect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_library.reset();
        m_proxy.reset();
    }

    void survivesARestartBetweenCalls();
    void survivesAKillBetweenCalls();
    void repeatsAReadThatWasCutOff();
    void repeatsAWriteThatWasCutOff();
    void reportsAWriteWhenTheServerIsGone();
    void tellsOfTheStateOfTheConnection();
    void connectsAgainByItself();
    void aSearchThatIsNotWantedEndsAtTheServer();
    void lateCancelsHitNoOtherSearch();
    void stopRollsBackWhatRuns();
    void endsWhileTheServerIsSilent();
    void aCommitThatNeverArrivedIsDoneAgain();
    void aCommitThatWasNotConfirmedIsNotDoneTwice();
    void aCommitInDoubtIsReportedWhenNobodyAnswers();
    void everyWriteCountsOnceInAStorm();
    void sessionIsSetUpAgain();
    void aLocalLibraryWaitsForItsTurn();

private:
    QString openThroughProxy();
    Conversation conversation(const QString &title);
    QFuture<domain::Result<Message>> append(const Conversation &conversation, const QString &text);
    Library &library() { return *m_library; }

    support::LibraryFixture m_fixture;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<Library> m_library;
};

void TestReconnect::init()
{
    QCOMPARE(m_fixture.open(Backend::PostgreSql), QString());
    QCOMPARE(openThroughProxy(), QString());
}

QString TestReconnect::openThroughProxy()
{
    m_proxy = std::make_unique<FaultProxy>(m_fixture.database());
    if (const QString error = m_proxy->start(); !error.isEmpty())
        return error;
    store::ConnectionOptions options = m_fixture.options();
    options.location.host = m_proxy->database().host;
    m_library = std::make_unique<Library>(options);
    return errorText(waitFor(m_library->open()));
}

Conversation TestReconnect::conversation(const QString &title)
{
    return m_fixture.conversation(title);
}

QFuture<domain::Result<Message>> TestReconnect::append(const Conversation &conversation, const QString &text)
{
    Message draft;
    draft.conversationId = conversation.id;
    draft.content = text;
    return library().messages().append(draft);
}

void TestReconnect::survivesARestartBetweenCalls()
{
    const Conversation made = conversation(QStringLiteral("A"));
    QVERIFY(waitFor(append(made, QStringLiteral("before"))));
    QVERIFY(waitFor(library().search().count({}, 10)));
    QCOMPARE(m_fixture.cluster().restart(), QString());
    const auto rows = waitFor(library().messages().slice(made.id, {}, 10));
    QCOMPARE(errorText(rows), QString());
    QCOMPARE(rows->size(), 1);
    QCOMPARE(errorText(waitFor(library().search().count({}, 10))), QString());
    QCOMPARE(m_fixture.cluster().restart(), QString());
    QCOMPARE(errorText(waitFor(append(made, QStringLiteral("after")))), QString());
    QCOMPARE(m_fixture.number("select count(*) from messages"), 2);
}

void TestReconnect::survivesAKillBetweenCalls()
{
    const Conversation made = conversation(QStringLiteral("A"));
    QVERIFY(waitFor(append(made, QStringLiteral("before"))));
    m_fixture.cluster().killHard();
    QCOMPARE(m_fixture.cluster().start(), QString());
    QCOMPARE(errorText(waitFor(append(made, QStringLiteral("after")))), QString());
    m_fixture.cluster().killHard();
    QCOMPARE(m_fixture.cluster().start(), QString());
    const auto rows = waitFor(library().messages().slice(made.id, {}, 10));
    QCOMPARE(errorText(rows), QString());
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->last().sequence, 2);
}

void TestReconnect::repeatsAReadThatWasCutOff()
{
    m_fixture.user(QStringLiteral("anna"));
    PostgresSession other(m_fixture.database());
    QVERIFY(other.run("begin; lock table public.users in access exclusive mode"));
    const auto users = library().users().all();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.number(someoneWaits), 1, patience);
    QVERIFY(m_fixture.number(terminateAll) >= 1);
    // The read waits again, by a new connection.
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.number(someoneWaits), 1, patience);
    QVERIFY(!users.isFinished());
    QVERIFY(other.run("rollback"));
    const auto result = waitFor(users);
    QCOMPARE(errorText(result), QString());
    QCOMPARE(result->size(), 1);
}

void TestReconnect::repeatsAWriteThatWasCutOff()
{
    const Conversation made = conversation(QStringLiteral("A"));
    PostgresSession other(m_fixture.database());
    QVERIFY(other.run("begin; select * from conversations for update"));
    const auto added = append(made, QStringLiteral("once"));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.number(someoneWaits), 1, patience);
    QVERIFY(m_fixture.number(terminateAll) >= 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.number(someoneWaits), 1, patience);
    QVERIFY(other.run("rollback"));
    QCOMPARE(errorText(waitFor(added)), QString());
    QCOMPARE(m_fixture.number("select count(*) from messages"), 1);
    QCOMPARE(m_fixture.number("select total_messages from conversations"), 1);
}

void TestReconnect::reportsAWriteWhenTheServerIsGone()
{
    const Conversation made = conversation(QStringLiteral("A"));
    {
        PostgresSession other(m_fixture.database());
        QVERIFY(other.run("begin; select * from conversations for update"));
        const auto added = append(made, QStringLiteral("lost"));
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture.number(someoneWaits), 1, patience);
        m_fixture.cluster().killHard();
        const auto result = waitFor(added);
        QVERIFY(!result);
        QVERIFY2(result.error().code == ErrorCode::Unreachable
                     || result.error().code == ErrorCode::ConnectionLost,
                 qPrintable(errorText(result)));
        QVERIFY(!result.error().message.isEmpty());
        const auto again = waitFor(append(made, QStringLiteral("lost too")));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Unreachable);
    }
    QCOMPARE(m_fixture.cluster().start(), QString());
    QCOMPARE(m_fixture.number("select count(*) from messages"), 0);
    const auto back = waitFor(append(made, QStringLiteral("back")));
    QCOMPARE(errorText(back), QString());
    QCOMPARE(back->sequence, 1);
}

void TestReconnect::tellsOfTheStateOfTheConnection()
{
    QTRY_COMPARE(library().state(), Library::State::Connected);
    QSignalSpy states(&library(), &Library::stateChanged);
    m_proxy->setBlocked(true);
    m_proxy->breakAll();
    const auto lost = waitFor(library().users().all());
    QVERIFY(!lost);
    QTRY_COMPARE(library().state(), Library::State::Reconnecting);
    m_proxy->setBlocked(false);
    QCOMPARE(errorText(waitFor(library().users().all())), QString());
    QTRY_COMPARE(library().state(), Library::State::Connected);
    QCOMPARE(states.size(), 2);
}

void TestReconnect::connectsAgainByItself()
{
    QTRY_COMPARE(library().state(), Library::State::Connected);
    QCOMPARE(m_fixture.cluster().stop(), QString());
    QVERIFY(!waitFor(library().users().all()));
    QTRY_COMPARE(library().state(), Library::State::Reconnecting);
    QCOMPARE(m_fixture.cluster().start(), QString());
    // Nobody asks for anything.
    QTRY_COMPARE_WITH_TIMEOUT(library().state(), Library::State::Connected, patience);
    QCOMPARE(m_fixture.number("select count(*) from pg_stat_activity where application_name = 'Recollect' "
                              "and datname = current_database()"),
             1);
}

void TestReconnect::aSearchThatIsNotWantedEndsAtTheServer()
{
    m_fixture.say(conversation(QStringLiteral("A")).id, QStringLiteral("green tea"));
    PostgresSession other(m_fixture.database());
    QVERIFY(other.run("begin; lock table chatbot.messages in access exclusive mode"));
    const store::CancelToken token;
    const auto hits = library().search().find(tea(), token);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.number(someoneWaits), 1, patience);
    QVERIFY(!hits.isFinished());
    token.cancel();
    const auto result = waitFor(hits);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_fixture.number(someoneWaits), 0);
    QVERIFY(other.run("rollback"));
    // The next one has the same connection, and it is well.
    const auto again = waitFor(library().search().find(tea()));
    QCOMPARE(errorText(again), QString());
    QCOMPARE(again->rows.size(), 1);
}

void TestReconnect::lateCancelsHitNoOtherSearch()
{
    m_fixture.say(conversation(QStringLiteral("A")).id, QStringLiteral("green tea"));
    m_proxy->holdCancels();
    PostgresSession other(m_fixture.database());
    // Twice a search is given up, and ends before the news of that gets to the server.
    for (int typed = 1; typed <= 2; ++typed) {
        QVERIFY(other.run("begin; lock table chatbot.messages in access exclusive mode"));
        const store::CancelToken token;
        const auto unwanted = library().search().find(tea(), token);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture.number(someoneWaits), 1, patience);
        token.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(m_proxy->heldCancels(), typed, patience);
        QVERIFY(other.run("rollback"));
        (void)waitFor(unwanted);
    }
    QVERIFY(other.run("begin; lock table chatbot.messages in access exclusive mode"));
    const auto wanted = library().search().find(tea());
    for (int late = 0; late < 2; ++late) {
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture.number(someoneWaits), 1, patience);
        const QString before = m_fixture.sql(waitingSince);
        m_proxy->releaseCancel();
        // It is hit, and asks again.
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture.number(someoneWaits) == 1 && m_fixture.sql(waitingSince) != before,
                                 patience);
    }
    QVERIFY(other.run("rollback"));
    const auto result = waitFor(wanted);
    QCOMPARE(errorText(result), QString());
    QCOMPARE(result->rows.size(), 1);
}

void TestReconnect::stopRollsBackWhatRuns()
{
    const Conversation made = conversation(QStringLiteral("A"));
    store::ConnectionOptions options = m_fixture.options();
    options.stop = {};
    Library stoppable(options);
    QCOMPARE(errorText(waitFor(stoppable.open())), QString());
    PostgresSession other(m_fixture.database());
    QVERIFY(other.run("begin; select * from conversations for update"));
    const auto pinned = stoppable.conversations().setPinned({made.id}, true);
    const auto later = stoppable.conversations().setArchived({made.id}, true);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.number(someoneWaits), 1, patience);
    options.stop.cancel();
    QCOMPARE(waitFor(pinned).error().code, ErrorCode::Cancelled);
    QCOMPARE(waitFor(later).error().code, ErrorCode::Cancelled);
    QVERIFY(other.run("rollback"));
    QCOMPARE(m_fixture.number("select count(*) from conversations where is_pinned or is_archived"), 0);
}

void TestReconnect::endsWhileTheServerIsSilent()
{
    // A read in progress is stopped when its library goes; else this would wait for the lock.
    PostgresSession other(m_fixture.database());
    QVERIFY(other.run("begin; lock table public.users in access exclusive mode"));
    const auto users = library().users().all();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.number(someoneWaits), 1, patience);
    m_library.reset();
    QVERIFY(users.isFinished());
    QCOMPARE(waitFor(users).error().code, ErrorCode::Cancelled);
    QCOMPARE(m_fixture.number(someoneWaits), 0);
    QVERIFY(other.run("rollback"));
}

void TestReconnect::aCommitThatNeverArrivedIsDoneAgain()
{
    const Conversation made = conversation(QStringLiteral("A"));
    QSignalSpy added(&library().messages(), &store::MessageStore::added);
    m_proxy->breakAt("COMMIT", FaultProxy::Fault::BeforeServer);
    const auto result = waitFor(append(made, QStringLiteral("once")));
    QVERIFY(m_proxy->hasBroken());
    QCOMPARE(errorText(result), QString());
    QCOMPARE(m_fixture.number("select count(*) from messages"), 1);
    QCOMPARE(m_fixture.number("select total_messages from conversations"), 1);
    const auto read = waitFor(library().messages().byIds({result->id}));
    QVERIFY(read && read->size() == 1);
    QTRY_COMPARE(added.size(), 1);
}

void TestReconnect::aCommitThatWasNotConfirmedIsNotDoneTwice()
{
    const Conversation made = conversation(QStringLiteral("A"));
    QSignalSpy added(&library().messages(), &store::MessageStore::added);
    m_proxy->breakAt("COMMIT", FaultProxy::Fault::AfterServer);
    const auto result = waitFor(append(made, QStringLiteral("once")));
    QVERIFY(m_proxy->hasBroken());
    QCOMPARE(errorText(result), QString());
    QCOMPARE(m_fixture.number("select count(*) from messages"), 1);
    QCOMPARE(m_fixture.number("select total_messages from conversations"), 1);
    const auto read = waitFor(library().messages().byIds({result->id}));
    QVERIFY(read && read->size() == 1);
    QTRY_COMPARE(added.size(), 1);
}

void TestReconnect::aCommitInDoubtIsReportedWhenNobodyAnswers()
{
    const Conversation made = conversation(QStringLiteral("A"));
    QSignalSpy added(&library().messages(), &store::MessageStore::added);
    m_proxy->breakAt("COMMIT", FaultProxy::Fault::AfterServer, true);
    const auto result = waitFor(append(made, QStringLiteral("who knows")));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::ConnectionLost);
    QVERIFY2(result.error().message.contains(QLatin1String("look whether")),
             qPrintable(result.error().message));
    m_proxy->setBlocked(false);
    QCOMPARE(errorText(waitFor(library().users().all())), QString());
    QCOMPARE(m_fixture.number("select count(*) from messages"), 1);
    QCOMPARE(added.size(), 0);
}

void TestReconnect::everyWriteCountsOnceInAStorm()
{
    const Conversation made = conversation(QStringLiteral("A"));
    constexpr int writes = 60;
    QStringList done;
    int refused = 0;
    PostgresSession storm(m_fixture.database());
    for (int i = 0; i < writes; ++i) {
        const auto future = append(made, QString::number(i));
        while (!future.isFinished()) {
            if (i % 2 == 0)
                QVERIFY(storm.run(terminateAll));
            (void)support::waitUntilFinished(future, 2 + i % 5);
        }
        if (future.result())
            done.append(QString::number(i));
        else
            ++refused;
    }
    QCOMPARE(done.size() + refused, writes);
    const auto rows = waitFor(library().messages().slice(made.id, {}, 1000));
    QCOMPARE(errorText(rows), QString());
    QStringList contents;
    for (const Message &row : *rows) {
        contents.append(row.content);
        QCOMPARE(row.sequence, contents.size());
    }
    QCOMPARE(contents, done);
    QCOMPARE(m_fixture.number("select total_messages from conversations"), done.size());
}

void TestReconnect::sessionIsSetUpAgain()
{
    // Without its settings a session would read times in another zone, and not find our tables.
    const Conversation made = conversation(QStringLiteral("A"));
    QVERIFY(waitFor(append(made, QStringLiteral("x"))));
    QCOMPARE(m_fixture.sql("do $$ begin execute format('alter database %I set timezone = ''Asia/Tokyo''', "
                           "current_database()); end $$"),
             QString());
    QVERIFY(m_fixture.number(terminateAll) >= 1);
    const auto rows = waitFor(library().messages().slice(made.id, {}, 10));
    QCOMPARE(errorText(rows), QString());
    const qint64 age = domain::Timestamp::now().microseconds - rows->first().createdAt.microseconds;
    QVERIFY2(std::abs(age) < 120'000'000, qPrintable(rows->first().createdAt.toIso()));
}

void TestReconnect::aLocalLibraryWaitsForItsTurn()
{
    QCOMPARE(m_fixture.open(Backend::Sqlite), QString());
    const Conversation made = m_fixture.conversation(QStringLiteral("A"));
    Library second(m_fixture.options());
    QCOMPARE(errorText(waitFor(second.open())), QString());
    QList<QFuture<domain::Result<Message>>> futures;
    for (int i = 0; i < 40; ++i) {
        Message draft;
        draft.conversationId = made.id;
        draft.content = QString::number(i);
        futures.append((i % 2 == 0 ? m_fixture.library() : second).messages().append(draft));
    }
    for (const auto &future : std::as_const(futures))
        QCOMPARE(errorText(waitFor(future)), QString());
    QCOMPARE(m_fixture.number("select count(distinct sequence_number) from messages"), 40);
    QCOMPARE(m_fixture.number("select max(sequence_number) from messages"), 40);
    QCOMPARE(m_fixture.number("select total_messages from conversations"), 40);
}

QTEST_GUILESS_MAIN(TestReconnect)
#include "tst_reconnect.moc"
