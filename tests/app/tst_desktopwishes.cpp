// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopwishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace app;
using Scheme = ui::DesktopLook::Scheme;

/// Stands where a desktop's portal would, on the bus of this test. What is emitted here is sent to the bus.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, QVariant> values{
        {QStringLiteral("org.freedesktop.appearance/color-scheme"), 1u},
        {QStringLiteral("org.gnome.desktop.interface/enable-animations"), true},
    };

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(group + u'/' + key, 0u))));
    }
    /// Not of the interface: the test says what the person changes in the desktop's settings.
    void Change(const QString &group, const QString &key, const QDBusVariant &value)
    {
        values.insert(group + u'/' + key, value.variant());
        Q_EMIT SettingChanged(group, key, value);
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");

/// The portal is a program of its own, as it is on a desktop.
int runPortal()
{
    Portal portal;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerObject(portalPath, &portal,
                            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        || !bus.registerService(portalService))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

void change(const char *group, const char *key, const QVariant &value)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath,
                                                       QStringLiteral("org.freedesktop.portal.Settings"),
                                                       QStringLiteral("Change"));
    call.setArguments({QLatin1String(group), QLatin1String(key), QVariant::fromValue(QDBusVariant(value))});
    QDBusConnection::sessionBus().send(call);
}

class TestDesktopWishes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyAnswers();
    void asksAndListens();
};

void TestDesktopWishes::nobodyAnswers()
{
    DesktopWishes wishes;
    wishes.begin();
    QCOMPARE(wishes.look(), ui::DesktopLook());
}

void TestDesktopWishes::asksAndListens()
{
    QProcess portal;
    portal.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--portal")});
    QVERIFY(portal.waitForReadyRead());
    DesktopWishes wishes;
    wishes.begin();
    QTRY_COMPARE(wishes.look().scheme, Scheme::Dark);
    QVERIFY(!wishes.look().reduceMotion);
    change("org.freedesktop.appearance", "color-scheme", 2u);
    QTRY_COMPARE(wishes.look().scheme, Scheme::Light);
    change("org.gnome.desktop.interface", "enable-animations", false);
    QTRY_VERIFY(wishes.look().reduceMotion);
    change("org.freedesktop.appearance", "contrast", 1u);
    QTRY_VERIFY(wishes.look().highContrast);
    portal.kill();
    portal.waitForFinished();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(QStringLiteral("--portal")))
        return runPortal();
    TestDesktopWishes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktopwishes.moc"
