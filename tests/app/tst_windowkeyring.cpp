// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowkeychain.h"

#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using support::patience;
using support::WindowKeychain;

/// Passwords of connections, with a keyring of the test's own: kept only when right, never taken for absent when locked.
class TestWindowKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_window.begin(), QString()); }
    void cleanupTestCase() { m_window.closeWindow(); }
    void aWrongPasswordIsNotKept();
    void aRightOneIsKept();
    void anotherStartFindsIt();
    void zLockedItIsAskedForAndLeftAlone(); // last, since nobody can unlock it again

private:
    [[nodiscard]] QString right() const { return QString::fromLatin1(WindowKeychain::password); }

    WindowKeychain m_window;
};

void TestWindowKeyring::aWrongPasswordIsNotKept()
{
    m_window.connectByForm(QStringLiteral("wrong horse"), true);
    auto *problem =
        WindowKeychain::dialog("connectDialog")->findChild<QLabel *>(QStringLiteral("connectProblem"));
    QTRY_VERIFY_WITH_TIMEOUT(problem->text().contains(QStringLiteral("refused")), patience);
    QVERIFY(!m_window.isOpen());
    QCOMPARE(m_window.keptPassword(), QString());
}

void TestWindowKeyring::aRightOneIsKept()
{
    m_window.connectByForm(right(), true);
    QTRY_VERIFY_WITH_TIMEOUT(m_window.isOpen(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window.keptPassword(), right(), patience);
}

void TestWindowKeyring::anotherStartFindsIt()
{
    m_window.startAgain();
    m_window.open();
    QTRY_VERIFY_WITH_TIMEOUT(m_window.isOpen(), patience);
    QVERIFY(!WindowKeychain::dialog("passwordDialog"));
}

void TestWindowKeyring::zLockedItIsAskedForAndLeftAlone()
{
    QDBusInterface service(QStringLiteral("org.freedesktop.secrets"),
                           QStringLiteral("/org/freedesktop/secrets"),
                           QStringLiteral("org.freedesktop.Secret.Service"));
    const QDBusReply<QDBusObjectPath> collection =
        service.call(QStringLiteral("ReadAlias"), QStringLiteral("default"));
    QVERIFY2(collection.isValid(), qPrintable(collection.error().message()));
    service.call(QStringLiteral("Lock"), QVariant::fromValue(QList<QDBusObjectPath>{collection.value()}));

    m_window.startAgain();
    m_window.open();
    QTRY_VERIFY_WITH_TIMEOUT(WindowKeychain::dialog("passwordDialog"), patience);
    QDialog *asks = WindowKeychain::dialog("passwordDialog");
    QVERIFY(asks->findChild<QLabel *>(QStringLiteral("passwordKeychainNote"))
                ->text()
                .contains(QStringLiteral("locked")));
    asks->findChild<QLineEdit *>(QStringLiteral("passwordField"))->setText(right());
    asks->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window.isOpen(), patience);
    // The keyring didn't take it, and says so; it is known for this run, and nothing was overwritten.
    QTRY_VERIFY_WITH_TIMEOUT(m_window.message().contains(QStringLiteral("until Recollect ends")), patience);
    m_window.open();
    QTRY_VERIFY_WITH_TIMEOUT(m_window.isOpen(), patience);
    QVERIFY(!WindowKeychain::dialog("passwordDialog"));
}

QTEST_MAIN(TestWindowKeyring)
#include "tst_windowkeyring.moc"
