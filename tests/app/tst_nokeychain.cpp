// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secrets.h"
#include "support/waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace support;

/// A machine without a keychain: nothing is reported as kept that isn't.
class NoKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("DISPLAY");
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
    }

    void reading()
    {
        const auto password = waitFor(m_secrets.read(QStringLiteral("postgresql://anna@h/d")));
        QVERIFY(!password);
        QCOMPARE(password.error().code, domain::ErrorCode::Unreachable);
        QVERIFY(!password.error().message.isEmpty());
    }

    void writing()
    {
        const auto kept =
            waitFor(m_secrets.write(QStringLiteral("postgresql://anna@h/d"), QStringLiteral("secret")));
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, domain::ErrorCode::Unreachable);
        QVERIFY(!kept.error().message.contains(QLatin1String("secret")));
        QVERIFY(!kept.error().detail.contains(QLatin1String("secret")));
    }

    void forThisRun()
    {
        m_secrets.keepForThisRun(QStringLiteral("postgresql://anna@h/e"), QStringLiteral("secret"));
        const auto password = waitFor(m_secrets.read(QStringLiteral("postgresql://anna@h/e")));
        QCOMPARE(errorText(password), QString());
        QCOMPARE(*password, QStringLiteral("secret"));
        // The window keeps it so before it tries the keychain, which doesn't take it.
        QVERIFY(!waitFor(m_secrets.write(QStringLiteral("postgresql://anna@h/e"), QStringLiteral("secret"))));
        QCOMPARE(errorText(waitFor(m_secrets.read(QStringLiteral("postgresql://anna@h/e")))), QString());
    }

private:
    QTemporaryDir m_folder;
    Secrets m_secrets;
};

QTEST_GUILESS_MAIN(NoKeychainTest)
#include "tst_nokeychain.moc"
