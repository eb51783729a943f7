// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/diagnosis.h"
#include "support/libraryfixture.h"
#include "support/tcpfront.h"

#include <QTest>

using namespace support;
using store::DiagnosisStep;
using store::Finding;
using store::Location;
using Manner = TcpFront::Manner;
using Remedy = Finding::Remedy;
using Verdict = Finding::Verdict;

/// A connection that fails at each step in turn, and what is said of it.
class TestDiagnosis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QCOMPARE(m_fixture.open(store::Backend::PostgreSql), QString()); }

    void everythingIsFine();
    void unknownName();
    void unknownService();
    void nobodyListens();
    void nobodyListensOnThisMachine();
    void serverThatSaysNothing();
    void noTlsThoughAskedFor();
    void noTlsAndNobodyAsked();
    void tls_data();
    void tls();
    void passwordsNeeded();
    void unknownPerson();
    void unknownDatabase();
    void schema();
    void permissions();
    void secondHost();
    void cancel();

private:
    [[nodiscard]] Location here() const { return m_fixture.options().location; }
    [[nodiscard]] static QList<Finding> findings(const Location &location, const QString &password = {},
                                                 std::chrono::milliseconds limit = std::chrono::seconds(30));

    LibraryFixture m_fixture;
};

QList<Finding> TestDiagnosis::findings(const Location &location, const QString &password,
                                       std::chrono::milliseconds limit)
{
    store::ConnectionOptions options;
    options.location = location;
    options.password = password;
    const auto future = store::diagnose(options, {}, limit);
    return waitUntilFinished(future) ? future.results() : QList<Finding>();
}

void TestDiagnosis::everythingIsFine()
{
    const auto found = findings(here());
    const QList<DiagnosisStep> steps = {DiagnosisStep::Name,   DiagnosisStep::Reach,
                                        DiagnosisStep::Tls,    DiagnosisStep::Login,
                                        DiagnosisStep::Schema, DiagnosisStep::Permission};
    QCOMPARE(found.size(), steps.size());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QCOMPARE(found.at(i).step, steps.at(i));
        QVERIFY2(found.at(i).verdict == Verdict::Fine, qPrintable(found.at(i).sentence));
        QVERIFY(found.at(i).sentence.endsWith(u'.'));
    }
}

void TestDiagnosis::unknownName()
{
    Location location = here();
    location.host = QStringLiteral("no-such-host.invalid");
    const auto found = findings(location);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.last().step, DiagnosisStep::Name);
    QCOMPARE(found.last().verdict, Verdict::Failed);
    QVERIFY(found.last().sentence.contains(location.host));
}

void TestDiagnosis::unknownService()
{
    Location location = here();
    location.options.insert(QStringLiteral("service"), QStringLiteral("nowhere"));
    const auto found = findings(location);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.last().verdict, Verdict::Failed);
    QVERIFY(found.last().sentence.contains(QStringLiteral("nowhere")));
}

void TestDiagnosis::nobodyListens()
{
    TcpFront front(m_fixture.database(), Manner::Plain);
    QCOMPARE(front.start(), QString());
    front.stop();
    const auto found = findings(front.location(QStringLiteral("prefer")));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.last().step, DiagnosisStep::Reach);
    QCOMPARE(found.last().verdict, Verdict::Failed);
    QVERIFY2(found.last().sentence.contains(QStringLiteral("port")), qPrintable(found.last().sentence));
}

void TestDiagnosis::nobodyListensOnThisMachine()
{
    Location location = here();
    location.host = m_fixture.folder();
    const auto found = findings(location);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.last().step, DiagnosisStep::Reach);
    QVERIFY(!found.last().detail.isEmpty());
}

void TestDiagnosis::serverThatSaysNothing()
{
    TcpFront front(m_fixture.database(), Manner::Silent);
    QCOMPARE(front.start(), QString());
    const auto found =
        findings(front.location(QStringLiteral("verify-full")), {}, std::chrono::milliseconds(300));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(1).verdict, Verdict::Fine);
    QCOMPARE(found.last().step, DiagnosisStep::Tls);
    QCOMPARE(found.last().verdict, Verdict::Failed);
}

void TestDiagnosis::noTlsThoughAskedFor()
{
    TcpFront front(m_fixture.database(), Manner::Plain);
    QCOMPARE(front.start(), QString());
    const auto found = findings(front.location(QStringLiteral("require")));
    QCOMPARE(found.last().step, DiagnosisStep::Tls);
    QCOMPARE(found.last().verdict, Verdict::Failed);
    QVERIFY2(found.last().sentence.contains(QStringLiteral("no encryption")),
             qPrintable(found.last().sentence));
}

void TestDiagnosis::noTlsAndNobodyAsked()
{
    TcpFront front(m_fixture.database(), Manner::Plain);
    QCOMPARE(front.start(), QString());
    const auto found = findings(front.location(QStringLiteral("disable")));
    QCOMPARE(found.size(), 6);
    // The front listens on this machine; a server elsewhere would be warned of.
    QCOMPARE(found.at(2).verdict, Verdict::Fine);
}

void TestDiagnosis::tls_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("root");
    QTest::addColumn<bool>("works");
    QTest::addColumn<QString>("words");
    const QString good = QStringLiteral("localhost");
    const QString other = QStringLiteral("elsewhere.example");
    QTest::newRow("verified") << good << "verify-full" << true << true << "proved";
    QTest::newRow("other name") << other << "verify-full" << true << false << "localhost";
    QTest::newRow("other name, name not compared") << other << "verify-ca" << true << true << "not compared";
    QTest::newRow("no root certificate") << good << "verify-full" << false << false << "root certificate";
    QTest::newRow("encrypted only") << good << "require" << false << true << "nobody checks";
}

void TestDiagnosis::tls()
{
    QFETCH(QString, name);
    QFETCH(QString, mode);
    QFETCH(bool, root);
    QFETCH(bool, works);
    QFETCH(QString, words);
    TcpFront front(m_fixture.database(), Manner::Tls);
    QCOMPARE(front.start(name), QString());
    Location location = front.location(mode);
    location.options.insert(QStringLiteral("sslrootcert"),
                            root ? front.certificateFile()
                                 : m_fixture.folder() + QStringLiteral("/none.crt"));
    const auto found = findings(location);
    QVERIFY(found.size() > 2);
    QCOMPARE(found.at(2).step, DiagnosisStep::Tls);
    QVERIFY2(found.at(2).sentence.contains(words), qPrintable(found.at(2).sentence + found.at(2).detail));
    QCOMPARE(found.at(2).verdict != Verdict::Failed, works);
    QCOMPARE(found.size(), works ? 6 : 3);
}

void TestDiagnosis::passwordsNeeded()
{
    QCOMPARE(m_fixture.cluster().createPasswordRole(QStringLiteral("anna"), QStringLiteral("secret word")),
             QString());
    Location location = here();
    location.user = QStringLiteral("anna");
    for (const QString &password : {QString(), QStringLiteral("wrong one")}) {
        const auto found = findings(location, password);
        QCOMPARE(found.size(), 4);
        QCOMPARE(found.last().step, DiagnosisStep::Login);
        QCOMPARE(found.last().remedy, Remedy::Password);
        QVERIFY(!found.last().detail.contains(QStringLiteral("wrong one")));
    }
    const auto found = findings(location, QStringLiteral("secret word"));
    QCOMPARE(found.at(3).verdict, Verdict::Fine);
}

void TestDiagnosis::unknownPerson()
{
    Location location = here();
    location.user = QStringLiteral("nobody_here");
    const auto found = findings(location);
    QCOMPARE(found.last().step, DiagnosisStep::Login);
    QCOMPARE(found.last().verdict, Verdict::Failed);
    QCOMPARE(found.last().remedy, Remedy::None);
}

void TestDiagnosis::unknownDatabase()
{
    Location location = here();
    location.database = QStringLiteral("nothing");
    const auto found = findings(location);
    QCOMPARE(found.last().step, DiagnosisStep::Login);
    QVERIFY2(found.last().sentence.contains(QStringLiteral("nothing")), qPrintable(found.last().sentence));
}

void TestDiagnosis::schema()
{
    QVERIFY(waitFor(m_fixture.library().schemaDowngrade(1)));
    QCOMPARE(findings(here()).last().remedy, Remedy::UpgradeSchema);
    QVERIFY(waitFor(m_fixture.library().schemaUpgrade()));
    QCOMPARE(
        m_fixture.sql("insert into chatbot.schema_history (number, name, program) values (99, 'x', '9')"),
        QString());
    auto found = findings(here());
    QCOMPARE(found.last().step, DiagnosisStep::Schema);
    QCOMPARE(found.last().verdict, Verdict::Failed);
    QCOMPARE(found.last().remedy, Remedy::None);
    QCOMPARE(m_fixture.prepare(store::Backend::PostgreSql), QString());
    found = findings(here());
    QCOMPARE(found.last().remedy, Remedy::CreateSchema);
}

void TestDiagnosis::permissions()
{
    QVERIFY(!m_fixture.sql("create role bert login").startsWith(QStringLiteral("error")));
    Location location = here();
    location.user = QStringLiteral("bert");
    auto found = findings(location);
    QCOMPARE(found.last().step, DiagnosisStep::Permission);
    QCOMPARE(found.last().verdict, Verdict::Failed);
    QCOMPARE(m_fixture.sql("grant usage on schema chatbot to bert; "
                           "grant select on all tables in schema chatbot, public to bert"),
             QString());
    found = findings(location);
    QCOMPARE(found.last().step, DiagnosisStep::Permission);
    QCOMPARE(found.last().verdict, Verdict::Warning);
    QCOMPARE(m_fixture.sql("alter role bert set default_transaction_read_only = on"), QString());
    QVERIFY(findings(location).last().sentence.contains(QStringLiteral("the server is set so")));
}

void TestDiagnosis::secondHost()
{
    TcpFront dead(m_fixture.database(), Manner::Plain);
    QCOMPARE(dead.start(), QString());
    dead.stop();
    Location location = here();
    location.host = QStringLiteral("127.0.0.1,") + location.host;
    location.port = dead.location({}).port + u',' + location.port;
    location.options.insert(QStringLiteral("sslmode"), QStringLiteral("disable"));
    const auto found = findings(location);
    QCOMPARE(found.size(), 6);
    QCOMPARE(found.last().verdict, Verdict::Fine);
}

void TestDiagnosis::cancel()
{
    TcpFront front(m_fixture.database(), Manner::Silent);
    QCOMPARE(front.start(), QString());
    store::ConnectionOptions options;
    options.location = front.location(QStringLiteral("require"));
    const store::CancelToken token;
    auto future = store::diagnose(options, token, std::chrono::hours(1));
    token.cancel();
    QVERIFY(waitUntilFinished(future));
    QCOMPARE(future.resultCount(), 0);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
