// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowkeychain.h"

#include <QTemporaryDir>
#include <QTest>

using support::patience;
using support::WindowKeychain;

/// A machine without a keychain: the window works, says so once, and knows the password until it ends.
class TestWindowNoKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_window.closeWindow(); }
    void keepsThePasswordForThisRun();
    void anotherStartAsksAgain();

private:
    QTemporaryDir m_folder;
    WindowKeychain m_window;
};

void TestWindowNoKeychain::initTestCase()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DISPLAY");
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
    QCOMPARE(m_window.begin(), QString());
}

void TestWindowNoKeychain::keepsThePasswordForThisRun()
{
    m_window.connectByForm(QString::fromLatin1(WindowKeychain::password), true);
    QTRY_VERIFY_WITH_TIMEOUT(m_window.isOpen(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window.message().contains(QStringLiteral("until Recollect ends")), patience);
    QVERIFY(m_window.message().contains(QStringLiteral("keychain can't be used")));
    m_window.open();
    QTRY_VERIFY_WITH_TIMEOUT(m_window.isOpen(), patience);
    QVERIFY(!WindowKeychain::dialog("passwordDialog"));
}

void TestWindowNoKeychain::anotherStartAsksAgain()
{
    m_window.startAgain();
    m_window.open();
    QTRY_VERIFY_WITH_TIMEOUT(WindowKeychain::dialog("passwordDialog"), patience);
    WindowKeychain::dialog("passwordDialog")->reject();
    QTRY_VERIFY(!m_window.message().isEmpty());
    QVERIFY(!m_window.isOpen());
}

QTEST_MAIN(TestWindowNoKeychain)
#include "tst_windownokeychain.moc"
