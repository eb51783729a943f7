// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "support/libraryfixture.h"

#include <QtTest>

#include <thread>

using domain::ErrorCode;
using support::errorText;

/// One physical connection by itself.
class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsItsTimeLimitFromACancel();

private:
    support::LibraryFixture m_fixture;
};

void TestConnection::tellsItsTimeLimitFromACancel()
{
    QCOMPARE(m_fixture.open(store::Backend::PostgreSql), QString());
    store::Connection connection(m_fixture.options());
    QCOMPARE(errorText(connection.open()), QString());
    QVERIFY(connection.execute(QStringLiteral("set statement_timeout = '20ms'")));
    const auto slow = connection.execute(QStringLiteral("select pg_sleep(60)"));
    QVERIFY(!slow);
    QVERIFY(slow.error().code != ErrorCode::Cancelled);
    QVERIFY2(slow.error().message.contains(QLatin1String("too long")), qPrintable(slow.error().message));

    QVERIFY(connection.execute(QStringLiteral("set statement_timeout = 0")));
    const std::jthread canceller([cancel = connection.canceller(), program = m_fixture.otherProgram()] {
        const QString running = QStringLiteral("select count(*) from pg_stat_activity where query = 'select "
                                               "pg_sleep(61)' and state = 'active'");
        while (program->run(running) == QLatin1String("0"))
            std::this_thread::yield();
        cancel();
    });
    const auto cancelled = connection.execute(QStringLiteral("select pg_sleep(61)"));
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    // The server signals a process and then its group: the second signal may come a statement later.
    QTRY_VERIFY(!connection.isBeingCancelled());
    QVERIFY(connection.execute(QStringLiteral("set statement_timeout = '20ms'")));
    const auto again = connection.execute(QStringLiteral("select pg_sleep(60)"));
    QVERIFY(!again);
    QVERIFY2(again.error().code != ErrorCode::Cancelled, qPrintable(again.error().detail));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
