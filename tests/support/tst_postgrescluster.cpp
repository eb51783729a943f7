// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgrescluster.h"
#include "support/waitfor.h"

#include <QFileInfo>
#include <QPromise>
#include <QTest>

using namespace support;

/// The tests that lean on PostgresCluster believe what it says; this one checks that it may be believed.
class PostgresClusterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cluster.start(), QString()); }

    void makesDatabases()
    {
        const auto first = m_cluster.createDatabase();
        const auto second = m_cluster.createDatabase(QStringLiteral("Größe \"x"));
        QCOMPARE(errorText(first), QString());
        QCOMPARE(errorText(second), QString());
        QCOMPARE(runSql(*first, QStringLiteral("SELECT current_database()")).value(), first->database);
        QCOMPARE(runSql(*second, QStringLiteral("SELECT current_database()")).value(), second->database);
        QCOMPARE(runSql(*first, QStringLiteral("SHOW server_encoding")).value(), QStringLiteral("UTF8"));
    }

    void listensOnASocketOnly()
    {
        QCOMPARE(runSql(m_cluster.maintenanceDatabase(), QStringLiteral("SHOW listen_addresses")).value(),
                 QString());
    }

    void understandsUris()
    {
        const PostgresDatabase byUri = m_cluster.maintenanceDatabase();
        QVERIFY(byUri.uri().startsWith(QLatin1String("postgresql://recollect@/postgres?host=%2F")));
    }

    void reportsSqlErrors()
    {
        const auto result = runSql(m_cluster.maintenanceDatabase(), QStringLiteral("SELECT 1/0"));
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(QLatin1String("division by zero")));
    }

    void asksPasswordRolesForTheirPassword()
    {
        QCOMPARE(m_cluster.createPasswordRole(QStringLiteral("anna"), QStringLiteral("it's a secret")),
                 QString());
        const PostgresDatabase database = m_cluster.maintenanceDatabase();
        const QString who = QStringLiteral("SELECT current_user");
        const auto right =
            PostgresCluster::as(database, QStringLiteral("anna"), QStringLiteral("it's a secret"));
        const auto wrong = PostgresCluster::as(database, QStringLiteral("anna"), QStringLiteral("guess"));
        QCOMPARE(runSql(right, who).value(), QStringLiteral("anna"));
        QVERIFY(!runSql(wrong, who));
        QVERIFY(!runSql(PostgresCluster::as(database, QStringLiteral("anna")), who));
    }

    void keepsDataOverARestart()
    {
        const auto database = m_cluster.createDatabase();
        QVERIFY(database);
        QVERIFY(runSql(*database, QStringLiteral("CREATE TABLE kept AS SELECT 7 AS n")));
        QCOMPARE(m_cluster.restart(), QString());
        QCOMPARE(runSql(*database, QStringLiteral("SELECT n FROM kept")).value(), QStringLiteral("7"));
    }

    void recoversAfterAHardKill()
    {
        const auto database = m_cluster.createDatabase();
        QVERIFY(database);
        QVERIFY(runSql(*database, QStringLiteral("CREATE TABLE kept AS SELECT 8 AS n")));
        m_cluster.killHard();
        QVERIFY(!m_cluster.isRunning());
        QVERIFY(!runSql(*database, QStringLiteral("SELECT n FROM kept")));
        QCOMPARE(m_cluster.start(), QString());
        QCOMPARE(runSql(*database, QStringLiteral("SELECT n FROM kept")).value(), QStringLiteral("8"));
    }

    void leavesNothingBehind()
    {
        QString folder;
        {
            PostgresCluster brief;
            QCOMPARE(brief.start(), QString());
            folder = brief.maintenanceDatabase().host;
            QVERIFY(QFileInfo::exists(folder));
            QCOMPARE(brief.stop(), QString());
            QVERIFY(!brief.isRunning());
        }
        QVERIFY(!QFileInfo::exists(folder));
    }

    void waitsForFutures()
    {
        QPromise<domain::Result<int>> promise;
        promise.start();
        QMetaObject::invokeMethod(
            this,
            [&promise] {
                promise.addResult(domain::Result<int>(3));
                promise.finish();
            },
            Qt::QueuedConnection);
        QCOMPARE(waitFor(promise.future()).value(), 3);

        QPromise<domain::Result<int>> never;
        never.start();
        QVERIFY(!waitFor(never.future(), 1));
        never.finish();
    }

private:
    PostgresCluster m_cluster;
};

QTEST_GUILESS_MAIN(PostgresClusterTest)
#include "tst_postgrescluster.moc"
