// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultproxy.h"
#include "support/tcpfront.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/libraryview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/windowfixture.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using store::Library;
using support::FaultProxy;
using support::TcpFront;
using support::WindowFixture;

/// What the window says of its connection, and what stays when that breaks.
class TestConnectionState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhereAndAsWhom();
    void saysHowTheWayIsGuarded();
    void saysWhyNothingCanBeChanged();
    void losesNothingWithTheConnection();
    void aFileOfThisMachine();

private:
    [[nodiscard]] QString state() const { return m_fixture->child<ui::ElidedLabel>("statusText")->text(); }
    [[nodiscard]] bool opens(const store::Location &location);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestConnectionState::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openWindow();
}

void TestConnectionState::cleanup()
{
    m_fixture.reset();
}

bool TestConnectionState::opens(const store::Location &location)
{
    QSignalSpy shown(&m_fixture->window(), &ui::MainWindow::libraryShown);
    m_fixture->window().openLibrary(location);
    return shown.wait(support::patience);
}

void TestConnectionState::saysWhereAndAsWhom()
{
    QCOMPARE(m_fixture->library().open(store::Backend::PostgreSql), QString());
    const store::Location location = m_fixture->library().options().location;
    QVERIFY(opens(location));
    QTRY_VERIFY2(state().contains(location.database), qPrintable(state()));
    QVERIFY2(state().contains(location.user), qPrintable(state()));
    QVERIFY2(state().contains(QStringLiteral("on this machine")), qPrintable(state()));
    QVERIFY(!state().contains(QStringLiteral("read-only")));
    QVERIFY(
        m_fixture->child<ui::ElidedLabel>("statusText")->toolTip().contains(QStringLiteral("PostgreSQL")));
}

void TestConnectionState::saysHowTheWayIsGuarded()
{
    QCOMPARE(m_fixture->library().open(store::Backend::PostgreSql), QString());
    TcpFront front(m_fixture->library().database(), TcpFront::Manner::Tls);
    QCOMPARE(front.start(), QString());
    store::Location location = front.location(QStringLiteral("verify-full"));
    location.options.insert(QStringLiteral("sslrootcert"), front.certificateFile());
    QVERIFY(opens(location));
    QTRY_VERIFY2(state().contains(QStringLiteral("encrypted and verified")), qPrintable(state()));
    QVERIFY2(state().contains(QStringLiteral("localhost")), qPrintable(state()));
    QVERIFY(opens(front.location(QStringLiteral("require"))));
    QTRY_VERIFY2(state().contains(QStringLiteral("encrypted, not verified")), qPrintable(state()));
    m_fixture->trigger(ui::command::closeLibrary);
}

void TestConnectionState::saysWhyNothingCanBeChanged()
{
    QCOMPARE(m_fixture->library().open(store::Backend::PostgreSql), QString());
    QVERIFY(!m_fixture->library().sql("create role reader login").startsWith(QStringLiteral("error")));
    QCOMPARE(m_fixture->library().sql("grant usage on schema chatbot to reader; "
                                      "grant select on all tables in schema chatbot, public to reader"),
             QString());
    store::Location location = m_fixture->library().options().location;
    location.user = QStringLiteral("reader");
    QVERIFY(opens(location));
    QTRY_VERIFY2(state().contains(QStringLiteral("read-only: this login may not change anything")),
                 qPrintable(state()));
    QVERIFY(m_fixture->window().library()->isReadOnly());
}

void TestConnectionState::losesNothingWithTheConnection()
{
    QCOMPARE(m_fixture->library().open(store::Backend::PostgreSql), QString());
    const auto talk = m_fixture->library().conversation(QStringLiteral("Bread"));
    m_fixture->library().say(talk.id, QStringLiteral("With flour and patience."));
    FaultProxy proxy(m_fixture->library().database());
    QCOMPARE(proxy.start(), QString());
    store::Location location = m_fixture->library().options().location;
    location.host = proxy.database().host;
    location.port = QString::number(proxy.database().port);
    QVERIFY(opens(location));
    QTRY_COMPARE(m_fixture->titles(), QStringList{QStringLiteral("Bread")});
    Library &library = *m_fixture->window().library();

    // The server goes while a dialog is half filled in and a search is being typed.
    m_fixture->trigger(ui::command::connectLibrary);
    QTRY_VERIFY(WindowFixture::dialog("connectDialog"));
    auto *name =
        WindowFixture::dialog("connectDialog")->findChild<QLineEdit *>(QStringLiteral("connectName"));
    name->setText(QStringLiteral("half"));
    proxy.setBlocked(true);
    proxy.breakAll();
    library.checkConnection();
    QTRY_COMPARE_WITH_TIMEOUT(library.state(), Library::State::Reconnecting, support::patience);
    QTRY_VERIFY2(state().contains(QStringLiteral("lost")), qPrintable(state()));
    auto *again = m_fixture->child<QPushButton>("statusAgain");
    QVERIFY(again->isVisible());
    m_fixture->search(QStringLiteral("patience"));
    QCOMPARE(name->text(), QStringLiteral("half"));
    QCOMPARE(m_fixture->child<QListView>("conversationList")->model()->rowCount(), 1); // still to be read

    // It comes back: the list is read anew, and what was typed is still there.
    m_fixture->library().conversation(QStringLiteral("Made by another program meanwhile"));
    proxy.setBlocked(false);
    again->click();
    QTRY_COMPARE_WITH_TIMEOUT(library.state(), Library::State::Connected, support::patience);
    QVERIFY(!again->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->titles().size(), 2, support::patience);
    QCOMPARE(m_fixture->child<QLineEdit>("searchField")->text(), QStringLiteral("patience"));
    QVERIFY(WindowFixture::dialog("connectDialog"));
    WindowFixture::dialog("connectDialog")->reject();
    m_fixture->trigger(ui::command::closeLibrary);
}

void TestConnectionState::aFileOfThisMachine()
{
    QCOMPARE(m_fixture->library().open(store::Backend::Sqlite), QString());
    QCOMPARE(m_fixture->showLibrary(), QString());
    const QString file = m_fixture->library().options().location.file;
    QTRY_COMPARE(state(), QFileInfo(file).completeBaseName());
    QVERIFY(
        m_fixture->child<ui::ElidedLabel>("statusText")->toolTip().contains(QDir::toNativeSeparators(file)));
    m_fixture->trigger(ui::command::closeLibrary);
    QCOMPARE(state(), QStringLiteral("No library is open"));
}

QTEST_MAIN(TestConnectionState)
#include "tst_connectionstate.moc"
