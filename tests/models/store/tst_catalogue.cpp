// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalogue.h"
#include "store/connection.h"
#include "store/migrator.h"
#include "support/libraryfixture.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

#include <libpq-fe.h>

#include <algorithm>

using store::Backend;

namespace {

/// Scripts that change the session or the schema; the migrator and each new connection run them, and so all tests do.
const QStringList scripts = {QStringLiteral("schema_create"), QStringLiteral("schema_drop"),
                             QStringLiteral("session")};

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList namesIn(const QString &folder)
{
    QStringList names =
        QDir(QStringLiteral(":/sql/") + folder).entryList({QStringLiteral("*.sql")}, QDir::Files);
    for (QString &name : names)
        name.chop(4);
    return names;
}

/// Names of the pieces that other statements include: select lists and the like.
QStringList fragments(const QString &folder)
{
    static const QRegularExpression include(QStringLiteral(R"(@include\(([a-z0-9_]+)\))"));
    QStringList found;
    const QStringList names = namesIn(folder);
    for (const QString &name : names) {
        auto it = include.globalMatch(contents(QStringLiteral(":/sql/%1/%2.sql").arg(folder, name)));
        while (it.hasNext())
            found.append(it.next().captured(1));
    }
    return found;
}

/// What can be prepared; the rest is run.
bool isPreparable(const QString &sql)
{
    static const QRegularExpression query(QStringLiteral(R"(^(select|with|insert|update|delete|vacuum)\b)"));
    return query.match(sql).hasMatch() && store::splitScript(sql).size() == 1;
}

/// COPY can neither be prepared nor run by Qt: it is begun and broken off.
QString tryCopy(const store::Connection &connection, const QString &sql)
{
    auto *server = static_cast<PGconn *>(connection.postgres());
    PGresult *begun = PQexec(server, sql.toUtf8().constData());
    const bool copying = PQresultStatus(begun) == PGRES_COPY_IN;
    const QString error = copying ? QString() : QString::fromUtf8(PQresultErrorMessage(begun));
    PQclear(begun);
    if (copying)
        PQputCopyEnd(server, "broken off");
    while (PGresult *rest = PQgetResult(server))
        PQclear(rest);
    return error;
}

/// Why the database does not take it; empty when it does.
QString tryStatement(store::Connection &connection, const QString &sql)
{
    if (sql.isEmpty())
        return QStringLiteral("there is no text");
    if (sql.startsWith(QLatin1String("copy ")))
        return tryCopy(connection, sql);
    if (isPreparable(sql)) {
        domain::Error failure;
        return connection.prepared(sql, &failure) ? QString() : failure.detail;
    }
    const QStringList parts = store::splitScript(sql);
    for (const QString &part : parts) {
        if (const auto done = connection.execute(part); !done)
            return done.error().detail;
    }
    return {};
}

} // namespace

/// Every statement of the catalogue is understood by its database.
class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expandsMacros_data();
    void expandsMacros();
    void everyStatementPrepares_data() { support::addBackends(); }
    void everyStatementPrepares();
    void nothingExistsThreeTimes();

private:
    support::LibraryFixture m_fixture;
};

void TestCatalogue::expandsMacros_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sqlite");
    QTest::addColumn<QString>("postgresql");
    const auto row = [](const char *text, const char *sqlite, const char *postgresql) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(sqlite)
                            << QString::fromLatin1(postgresql);
    };
    row("select 1", "select 1", "select 1");
    row("@true()", "1", "true");
    row("@micros(c.x)", "c.x", "(extract(epoch from c.x) * 1000000)::bigint");
    row("@micros(max(x))", "max(x)", "(extract(epoch from max(x)) * 1000000)::bigint");
    row("coalesce(@jsonout(x), '{}')", "coalesce(x, '{}')", "coalesce(x::text, '{}')");
    row("a @@ b", "a @@ b", "a @@ b");
    row("a @> b", "a @> b", "a @> b");
    row("@unknown(x)", "@unknown(x)", "@unknown(x)");
    row("@micros(x", "@micros(x", "@micros(x");
    row("@", "@", "@");
}

void TestCatalogue::expandsMacros()
{
    QFETCH(QString, text);
    QFETCH(QString, sqlite);
    QFETCH(QString, postgresql);
    QCOMPARE(store::Catalogue(Backend::Sqlite).expand(text), sqlite);
    QCOMPARE(store::Catalogue(Backend::PostgreSql).expand(text), postgresql);
}

void TestCatalogue::everyStatementPrepares()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    store::Connection connection(m_fixture.options());
    QCOMPARE(support::errorText(connection.open()), QString());
    QStringList names = namesIn(store::backendFolder(backend)) + namesIn(QStringLiteral("shared"));
    names.removeDuplicates();
    QVERIFY(names.size() > 40);
    const QStringList pieces = fragments(QStringLiteral("shared")) + fragments(store::backendFolder(backend));
    // Those that make temporary tables first: others use them.
    std::stable_partition(names.begin(), names.end(), [&connection](const QString &name) {
        return connection.catalogue().sql(name).startsWith(QLatin1String("create temporary"));
    });
    QStringList refused;
    for (const QString &name : std::as_const(names)) {
        // Lists of columns are also put into statements that the store puts together.
        if (scripts.contains(name) || pieces.contains(name) || name.endsWith(QLatin1String("_columns")))
            continue;
        const QString error = tryStatement(connection, connection.catalogue().sql(name));
        if (!error.isEmpty())
            refused.append(name + QStringLiteral(": ") + error);
    }
    QVERIFY2(refused.isEmpty(), qPrintable(refused.join(u'\n')));
}

void TestCatalogue::nothingExistsThreeTimes()
{
    const QStringList shared = namesIn(QStringLiteral("shared"));
    const QStringList sqlite = namesIn(QStringLiteral("sqlite"));
    const QStringList postgresql = namesIn(QStringLiteral("postgresql"));
    for (const QString &name : shared)
        QVERIFY2(!(sqlite.contains(name) && postgresql.contains(name)),
                 qPrintable(name + QStringLiteral(": the shared one is never used")));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
