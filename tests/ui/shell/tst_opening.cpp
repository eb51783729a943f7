// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryview.h"
#include "ui/windowfixture.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Opening libraries in the window, on servers that want a password, and on one that never answers.
class TestOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.closeWindow(); }
    void doesNotWaitForASilentServer();
    void asksUntilThePasswordIsRight();
    void findsThePasswordInTheKeychain();
    void asksWhenTheKeptPasswordIsOld();
    void givesUpWhenThePersonDoes();

private:
    void useServer();
    [[nodiscard]] static QDialog *passwordDialog()
    {
        return support::WindowFixture::dialog("passwordDialog");
    }
    void answer(const QString &password, bool keep);
    support::LibraryFixture &library() { return m_fixture.library(); }
    ui::MainWindow &window() { return m_fixture.window(); }

    static inline const QString right = QStringLiteral("open sesame");

    support::WindowFixture m_fixture;
    store::Location m_server; ///< as somebody who has to prove a password
    bool m_hasRole = false;
};

void TestOpening::init()
{
    qunsetenv("PGPASSWORD");
    qputenv("PGPASSFILE", "/nonexistent");
    m_fixture.keychain.clear();
    m_fixture.thisRun.clear();
    m_fixture.openWindow();
}

void TestOpening::useServer()
{
    QCOMPARE(library().open(store::Backend::PostgreSql), QString());
    library().close();
    if (!m_hasRole)
        QCOMPARE(library().cluster().createPasswordRole(QStringLiteral("member"), right), QString());
    m_hasRole = true;
    QCOMPARE(library().sql("grant usage on schema chatbot to member; "
                           "grant select on all tables in schema chatbot, public to member"),
             QString());
    m_server = library().options().location;
    m_server.user = QStringLiteral("member");
}

/// Types into the dialog and waits until it is gone.
void TestOpening::answer(const QString &password, bool keep)
{
    const QPointer<QDialog> dialog = passwordDialog();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("passwordField")), password);
    dialog->findChild<QCheckBox *>()->setChecked(keep);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
}

void TestOpening::doesNotWaitForASilentServer()
{
    QCOMPARE(library().open(store::Backend::Sqlite), QString());
    // It takes the connection and never says a word; libpq waits as long as it is told to.
    QTemporaryDir folder(QStringLiteral("/tmp/recollect-silent-XXXXXX"));
    QLocalServer silent;
    QVERIFY(silent.listen(folder.filePath(QStringLiteral(".s.PGSQL.5432"))));
    store::Location nowhere;
    nowhere.backend = store::Backend::PostgreSql;
    nowhere.host = folder.path();
    nowhere.port = QStringLiteral("5432");
    nowhere.database = QStringLiteral("chat");
    nowhere.options.insert(QStringLiteral("connect_timeout"), QStringLiteral("60"));
    window().openLibrary(nowhere);
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), support::patience);
    const std::unique_ptr<QLocalSocket> client(silent.nextPendingConnection());

    QSignalSpy shown(&window(), &ui::MainWindow::libraryShown);
    window().openLibrary(library().options().location);
    QVERIFY(shown.wait(support::patience));
    // The other one is still being waited for, but not by the window.
    QCOMPARE(client->state(), QLocalSocket::ConnectedState);
    QVERIFY(window().libraryView());
    client->abort();
    silent.close();
}

void TestOpening::asksUntilThePasswordIsRight()
{
    useServer();
    QSignalSpy shown(&window(), &ui::MainWindow::libraryShown);
    window().openLibrary(m_server);
    QTRY_VERIFY_WITH_TIMEOUT(passwordDialog(), support::patience);
    answer(QStringLiteral("not this one"), true);
    QTRY_VERIFY_WITH_TIMEOUT(passwordDialog(), support::patience);
    QVERIFY(m_fixture.keychain.isEmpty());
    QCOMPARE(shown.size(), 0);
    answer(right, true);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, support::patience);
    QTRY_COMPARE(m_fixture.keychain.value(m_server.displayName()), right);
    QCOMPARE(m_fixture.keychain.size(), 1);
    QVERIFY(!window().windowTitle().contains(right));
}

void TestOpening::findsThePasswordInTheKeychain()
{
    useServer();
    m_fixture.keychain.insert(m_server.displayName(), right);
    QSignalSpy shown(&window(), &ui::MainWindow::libraryShown);
    window().openLibrary(m_server);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, support::patience);
    QVERIFY(!passwordDialog());
}

void TestOpening::asksWhenTheKeptPasswordIsOld()
{
    useServer();
    m_fixture.keychain.insert(m_server.displayName(), QStringLiteral("of last year"));
    QSignalSpy shown(&window(), &ui::MainWindow::libraryShown);
    window().openLibrary(m_server);
    QTRY_VERIFY_WITH_TIMEOUT(passwordDialog(), support::patience);
    answer(right, false);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, support::patience);
    // Not wanted there: it is known until the program ends, and the keychain is as it was.
    QCOMPARE(m_fixture.thisRun.value(m_server.displayName()), right);
    QCOMPARE(m_fixture.keychain.value(m_server.displayName()), QStringLiteral("of last year"));
}

void TestOpening::givesUpWhenThePersonDoes()
{
    useServer();
    window().openLibrary(m_server);
    QTRY_VERIFY_WITH_TIMEOUT(passwordDialog(), support::patience);
    QTest::keyClick(passwordDialog(), Qt::Key_Escape);
    QTRY_VERIFY(m_fixture.child<QWidget>("messageBar")->isVisible());
    const QString text = m_fixture.child<QLabel>("messageText")->text();
    QVERIFY2(text.contains(QLatin1String("login")) && !text.contains(right), qPrintable(text));
    QVERIFY(m_fixture.child<QWidget>("startPage")->isVisible());
    QVERIFY(m_fixture.keychain.isEmpty() && m_fixture.thisRun.isEmpty());
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
