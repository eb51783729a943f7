// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tcpfront.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using support::TcpFront;
using support::WindowFixture;

/// Connections as a person makes, tests, changes and removes them.
class TestLibrariesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPastedAddressFillsTheForm();
    void aPastedPasswordGoesWhereItBelongs();
    void theModesOfEncryptionAreExplained();
    void savesRenamesAndRefusesAName();
    void duplicates();
    void removesAfterAsking();
    void forgetsAFileWithoutTouchingIt();
    void testsAConnection();
    void saysWhichStepFailed();
    void theTestCanBeStopped();
    void createsTheTablesAfterAsking();
    void opensARecentFile();
    void saysWhatTheKeychainLacks();
    void escapeCloses_data();
    void escapeCloses();

private:
    [[nodiscard]] QDialog &dialog() const { return *WindowFixture::dialog("connectDialog"); }
    template <typename Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return *dialog().findChild<Widget *>(QLatin1String(name));
    }
    void fill(const store::Location &location, const QString &name = {});
    [[nodiscard]] QLabel &step(int number) const
    {
        return *dialog().findChild<QLabel *>(QStringLiteral("diagnosisText%1").arg(number));
    }
    void agree(const char *question) const;
    void paste(QLineEdit &field, const QString &text) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLibrariesDialog::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openWindow();
    m_fixture->trigger(ui::command::connectLibrary);
    QTRY_VERIFY(WindowFixture::dialog("connectDialog"));
}

void TestLibrariesDialog::cleanup()
{
    m_fixture.reset();
}

void TestLibrariesDialog::fill(const store::Location &location, const QString &name)
{
    part<QLineEdit>("connectName").setText(name);
    part<QLineEdit>("connectHost").setText(location.host);
    part<QLineEdit>("connectPort").setText(location.port);
    part<QLineEdit>("connectDatabase").setText(location.database);
    part<QLineEdit>("connectUser").setText(location.user);
}

void TestLibrariesDialog::agree(const char *question) const
{
    QTRY_VERIFY(WindowFixture::dialog(question));
    WindowFixture::dialog(question)->findChild<QPushButton *>(QStringLiteral("questionAgree"))->click();
}

void TestLibrariesDialog::paste(QLineEdit &field, const QString &text) const
{
    field.setFocus();
    field.clear();
    field.insert(text);
    QTest::keyClick(&field, Qt::Key_Tab); // Enter would connect at once
}

void TestLibrariesDialog::aPastedAddressFillsTheForm()
{
    paste(part<QLineEdit>("connectHost"),
          QStringLiteral(
              "postgresql://anna@db.example.org:5433/chat?sslmode=verify-ca&sslrootcert=/tmp/root.crt"));
    QCOMPARE(part<QLineEdit>("connectHost").text(), QStringLiteral("db.example.org"));
    QCOMPARE(part<QLineEdit>("connectPort").text(), QStringLiteral("5433"));
    QCOMPARE(part<QLineEdit>("connectDatabase").text(), QStringLiteral("chat"));
    QCOMPARE(part<QLineEdit>("connectUser").text(), QStringLiteral("anna"));
    QCOMPARE(part<QLineEdit>("connectRootCertificate").text(), QStringLiteral("/tmp/root.crt"));
    QCOMPARE(part<QComboBox>("connectTls").currentData().toString(), QStringLiteral("verify-ca"));
    QVERIFY(part<QPushButton>("connectStart").isEnabled());
}

void TestLibrariesDialog::aPastedPasswordGoesWhereItBelongs()
{
    paste(part<QLineEdit>("connectHost"), QStringLiteral("postgresql://anna:hush%21@db/chat"));
    QCOMPARE(part<QLineEdit>("connectPassword").text(), QStringLiteral("hush!"));
    QCOMPARE(part<QLineEdit>("connectPassword").echoMode(), QLineEdit::Password);
    QVERIFY(part<QLabel>("connectPasswordNote").isVisible());
    part<QLineEdit>("connectName").setText(QStringLiteral("team"));
    part<QPushButton>("connectSave").click();
    QCOMPARE(m_fixture->profiles.size(), 1);
    QVERIFY(!m_fixture->profiles.first().location.displayName().contains(QStringLiteral("hush")));
    QVERIFY(m_fixture->keychain.isEmpty()); // nobody knows yet whether it is right
    // An address that can't be understood changes nothing and says so.
    paste(part<QLineEdit>("connectHost"), QStringLiteral("mysql://db/chat"));
    QVERIFY(!part<QLabel>("connectPasswordNote").text().isEmpty());
    QVERIFY(!part<QPushButton>("connectStart").isEnabled());
}

void TestLibrariesDialog::theModesOfEncryptionAreExplained()
{
    auto &mode = part<QComboBox>("connectTls");
    auto &text = part<QLabel>("connectTlsText");
    QSet<QString> texts;
    part<QLineEdit>("connectHost").setText(QStringLiteral("db.example.org"));
    for (int i = 0; i < mode.count(); ++i) {
        mode.setCurrentIndex(i);
        QVERIFY(text.text().endsWith(u'.'));
        texts.insert(text.text());
    }
    QVERIFY(texts.size() >= mode.count() - 1); // the usual one is the verified one
    mode.setCurrentIndex(0);
    const QString away = text.text();
    part<QLineEdit>("connectHost").setText(QStringLiteral("localhost"));
    QVERIFY(text.text() != away);
}

void TestLibrariesDialog::savesRenamesAndRefusesAName()
{
    store::Location location;
    location.host = QStringLiteral("db.example.org");
    location.database = QStringLiteral("chat");
    fill(location, QStringLiteral("team"));
    part<QPushButton>("connectSave").click();
    QCOMPARE(m_fixture->profiles.size(), 1);
    QCOMPARE(m_fixture->profiles.first().location.host, location.host);
    // The list shows it, and the form goes on with it: another name is a new name for the same connection.
    part<QLineEdit>("connectName").setText(QStringLiteral("crew"));
    part<QPushButton>("connectSave").click();
    QCOMPARE(m_fixture->profiles.size(), 1);
    QCOMPARE(m_fixture->profiles.first().name, QStringLiteral("crew"));
    part<QToolButton>("connectAdd").click();
    fill(location, QStringLiteral("crew"));
    part<QPushButton>("connectSave").click();
    QCOMPARE(m_fixture->profiles.size(), 1);
    QVERIFY(part<QLabel>("connectProblem").text().contains(QStringLiteral("crew")));
}

void TestLibrariesDialog::duplicates()
{
    store::Location location;
    location.host = QStringLiteral("db.example.org");
    location.database = QStringLiteral("chat");
    fill(location, QStringLiteral("team"));
    part<QPushButton>("connectSave").click();
    part<QToolButton>("connectDuplicate").click();
    QCOMPARE(part<QLineEdit>("connectName").text(), QStringLiteral("team 2"));
    QCOMPARE(part<QLineEdit>("connectHost").text(), location.host);
    part<QPushButton>("connectSave").click();
    QCOMPARE(m_fixture->profiles.size(), 2);
}

void TestLibrariesDialog::removesAfterAsking()
{
    store::Location location;
    location.host = QStringLiteral("db.example.org");
    location.database = QStringLiteral("chat");
    fill(location, QStringLiteral("team"));
    part<QPushButton>("connectSave").click();
    const QString key = m_fixture->profiles.first().location.displayName();
    m_fixture->keychain.insert(key, QStringLiteral("hush"));
    part<QToolButton>("connectRemove").click();
    QTRY_VERIFY(WindowFixture::dialog("removeConnection"));
    WindowFixture::dialog("removeConnection")->reject();
    QCOMPARE(m_fixture->profiles.size(), 1);
    part<QToolButton>("connectRemove").click();
    agree("removeConnection");
    QTRY_COMPARE(m_fixture->profiles.size(), 0);
    QTRY_VERIFY(!m_fixture->keychain.contains(key));
}

void TestLibrariesDialog::forgetsAFileWithoutTouchingIt()
{
    const QString file = m_fixture->writeFile(QStringLiteral("old.recollect"), "not looked at");
    m_fixture->recent = {store::Location::sqlite(file)};
    dialog().reject();
    m_fixture->trigger(ui::command::manageLibraries);
    QTRY_VERIFY(WindowFixture::dialog("connectDialog"));
    QCOMPARE(part<QLabel>("connectFilePath").text(), QDir::toNativeSeparators(file));
    part<QToolButton>("connectRemove").click();
    QVERIFY(m_fixture->recent.isEmpty());
    QVERIFY(QFile::exists(file));
}

void TestLibrariesDialog::testsAConnection()
{
    QCOMPARE(m_fixture->library().open(store::Backend::PostgreSql), QString());
    fill(m_fixture->library().options().location);
    part<QPushButton>("connectTest").click();
    auto &summary = part<QLabel>("diagnosisSummary");
    QTRY_COMPARE_WITH_TIMEOUT(summary.text(), QStringLiteral("The connection works."), support::patience);
    for (int i = 0; i < 6; ++i)
        QVERIFY(step(i).text().endsWith(u'.'));
    QVERIFY(!part<QPushButton>("diagnosisRemedy").isVisible());
}

void TestLibrariesDialog::saysWhichStepFailed()
{
    QCOMPARE(m_fixture->library().open(store::Backend::PostgreSql), QString());
    QCOMPARE(
        m_fixture->library().cluster().createPasswordRole(QStringLiteral("anna"), QStringLiteral("hush")),
        QString());
    store::Location location = m_fixture->library().options().location;
    location.user = QStringLiteral("anna");
    fill(location);
    part<QPushButton>("connectTest").click();
    auto &summary = part<QLabel>("diagnosisSummary");
    QTRY_COMPARE_WITH_TIMEOUT(summary.text(), QStringLiteral("The connection does not work yet."),
                              support::patience);
    QVERIFY(step(1).text().endsWith(u'.'));
    QVERIFY2(step(3).text().contains(QStringLiteral("password")), qPrintable(step(3).text()));
    QVERIFY(step(4).text().isEmpty());
    // The next step is offered, and leads to the field.
    part<QPushButton>("diagnosisRemedy").click();
    QTRY_VERIFY(part<QLineEdit>("connectPassword").isVisible());
}

void TestLibrariesDialog::theTestCanBeStopped()
{
    QCOMPARE(m_fixture->library().open(store::Backend::PostgreSql), QString());
    TcpFront silent(m_fixture->library().database(), TcpFront::Manner::Silent);
    QCOMPARE(silent.start(), QString());
    fill(silent.location({}));
    part<QPushButton>("connectTest").click();
    QTRY_VERIFY(part<QPushButton>("diagnosisCancel").isVisible());
    part<QPushButton>("diagnosisCancel").click();
    QCOMPARE(part<QLabel>("diagnosisSummary").text(), QStringLiteral("The test was stopped."));
    QTRY_VERIFY(part<QPushButton>("connectTest").isEnabled());
}

void TestLibrariesDialog::createsTheTablesAfterAsking()
{
    QCOMPARE(m_fixture->library().prepare(store::Backend::PostgreSql), QString());
    fill(m_fixture->library().options().location);
    part<QPushButton>("connectStart").click();
    // The server has no tables of ours: the test finds that out and offers to make them.
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("diagnosisRemedy").isVisible(), support::patience);
    part<QPushButton>("diagnosisRemedy").click();
    agree("changeSchema");
    QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>("diagnosisSummary").text(),
                              QStringLiteral("The connection works."), support::patience);
    QSignalSpy shown(&m_fixture->window(), &ui::MainWindow::libraryShown);
    part<QPushButton>("connectStart").click();
    QVERIFY(shown.wait(support::patience));
    QVERIFY(!WindowFixture::dialog("connectDialog"));
}

void TestLibrariesDialog::opensARecentFile()
{
    QCOMPARE(m_fixture->library().open(store::Backend::Sqlite), QString());
    m_fixture->recent = {m_fixture->library().options().location};
    dialog().reject();
    m_fixture->trigger(ui::command::manageLibraries);
    QTRY_VERIFY(WindowFixture::dialog("connectDialog"));
    QSignalSpy shown(&m_fixture->window(), &ui::MainWindow::libraryShown);
    part<QPushButton>("connectStart").click();
    QVERIFY(shown.wait(support::patience));
}

void TestLibrariesDialog::saysWhatTheKeychainLacks()
{
    QCOMPARE(m_fixture->library().open(store::Backend::PostgreSql), QString());
    QCOMPARE(
        m_fixture->library().cluster().createPasswordRole(QStringLiteral("anna"), QStringLiteral("hush")),
        QString());
    store::Location location = m_fixture->library().options().location;
    location.user = QStringLiteral("anna");
    fill(location);
    part<QPushButton>("connectStart").click();
    // The keychain of this test says "No password.", as one that is locked would.
    QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>("connectPasswordNote").text(), QStringLiteral("No password."),
                              support::patience);
    QVERIFY(m_fixture->keychain.isEmpty());
}

void TestLibrariesDialog::escapeCloses_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {"libraryTree", "connectName", "connectPort", "connectPassword", "connectTls"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void TestLibrariesDialog::escapeCloses()
{
    QFETCH(QString, where);
    part<QToolButton>("connectAdd").click();
    auto *widget = dialog().findChild<QWidget *>(where);
    QVERIFY(widget);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Escape);
    QTRY_VERIFY(!WindowFixture::dialog("connectDialog"));
}

QTEST_MAIN(TestLibrariesDialog)
#include "tst_librariesdialog.moc"
