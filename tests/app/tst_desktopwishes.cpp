// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopwishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace app;
using Scheme = ui::DesktopLook::Scheme;

/// Stands where a desktop's portal would, on the bus of this test.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, QVariant> values;

    void tell(const QString &group, const QString &key, const QVariant &value)
    {
        values.insert(group + u'/' + key, value);
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(group + u'/' + key, 0u))));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

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
    Portal portal;
    const QString appearance = QStringLiteral("org.freedesktop.appearance");
    const QString gnome = QStringLiteral("org.gnome.desktop.interface");
    portal.values = {{appearance + QStringLiteral("/color-scheme"), 1u},
                     {gnome + QStringLiteral("/enable-animations"), true}};
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY2(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")),
             qPrintable(bus.lastError().message()));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    DesktopWishes wishes;
    wishes.begin();
    QTRY_COMPARE(wishes.look().scheme, Scheme::Dark);
    QVERIFY(!wishes.look().reduceMotion);
    portal.tell(appearance, QStringLiteral("color-scheme"), 2u);
    QTRY_COMPARE(wishes.look().scheme, Scheme::Light);
    portal.tell(gnome, QStringLiteral("enable-animations"), false);
    QTRY_VERIFY(wishes.look().reduceMotion);
    portal.tell(appearance, QStringLiteral("contrast"), 1u);
    QTRY_VERIFY(wishes.look().highContrast);
}

QTEST_GUILESS_MAIN(TestDesktopWishes)
#include "tst_desktopwishes.moc"
