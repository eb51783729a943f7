// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/worker.h"
#include "support/libraryfixture.h"

#include <QtTest>

using domain::Done;
using domain::ErrorCode;
using domain::Result;
using store::CancelToken;
using store::Connection;
using store::Worker;
using support::errorText;
using support::waitFor;

/// What runs on a worker's thread can be stopped from others, whatever it is doing.
class TestWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCancelledReadEnds_data() { support::addBackends(); }
    void aCancelledReadEnds();
    void aReadEndsWithItsWorker_data() { support::addBackends(); }
    void aReadEndsWithItsWorker();
    void stopEndsAWriteAndRollsItBack_data() { support::addBackends(); }
    void stopEndsAWriteAndRollsItBack();

private:
    /// Counts to infinity, once the test knows that it is there.
    static Result<Done> endless(Connection &connection, QSemaphore &begun)
    {
        begun.release();
        // Some statements before: a cancel may come between two of them.
        for (int i = 0; i < 50; ++i) {
            if (const auto done = connection.execute(QStringLiteral("select 1")); !done)
                return done;
        }
        return connection.execute(
            QStringLiteral("with recursive n (i) as (select 1 union all select i % 7 from n) "
                           "select count(*) from n"));
    }
    void waitUntilRunning(store::Backend backend, QSemaphore &begun)
    {
        begun.acquire();
        // On a server a cancel hits only what has arrived there.
        if (backend == store::Backend::PostgreSql)
            QTRY_COMPARE_WITH_TIMEOUT(
                m_fixture.number("select count(*) from pg_stat_activity where state = 'active' "
                                 "and query like 'with recursive n%'"),
                1, support::patience);
    }

    support::LibraryFixture m_fixture;
};

void TestWorker::aCancelledReadEnds()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    Worker worker(m_fixture.options());
    const CancelToken token;
    QSemaphore begun;
    const auto read =
        worker.read([&begun](Connection &connection) { return endless(connection, begun); }, token);
    waitUntilRunning(backend, begun);
    token.cancel();
    const auto result = waitFor(read);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    // What comes next on that connection is not touched.
    QCOMPARE(errorText(waitFor(worker.read(
                 [](Connection &connection) { return connection.execute(QStringLiteral("select 1")); }))),
             QString());
}

void TestWorker::aReadEndsWithItsWorker()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    auto worker = std::make_unique<Worker>(m_fixture.options());
    QSemaphore begun;
    const auto read = worker->read([&begun](Connection &connection) { return endless(connection, begun); });
    const auto next = worker->read([](Connection &) -> Result<Done> { return Done{}; });
    waitUntilRunning(backend, begun);
    worker.reset();
    QCOMPARE(waitFor(read).error().code, ErrorCode::Cancelled);
    QCOMPARE(waitFor(next).error().code, ErrorCode::Cancelled);
}

void TestWorker::stopEndsAWriteAndRollsItBack()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_fixture.user(QStringLiteral("anna"));
    store::ConnectionOptions options = m_fixture.options();
    options.stop = {};
    Worker worker(options);
    QSemaphore begun;
    bool committed = false;
    const auto write = worker.write(
        [&begun](Connection &connection) -> Result<Done> {
            if (const auto done = connection.execute(QStringLiteral("update users set username = 'eve'"));
                !done)
                return done;
            return endless(connection, begun);
        },
        [&committed](Done) { committed = true; });
    waitUntilRunning(backend, begun);
    options.stop.cancel();
    QCOMPARE(waitFor(write).error().code, ErrorCode::Cancelled);
    QVERIFY(!committed);
    QCOMPARE(m_fixture.sql("select username from users"), QStringLiteral("anna"));
    QCOMPARE(waitFor(worker.run([](Connection &) -> Result<Done> { return Done{}; })).error().code,
             ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
