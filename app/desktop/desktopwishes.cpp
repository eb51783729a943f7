// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopwishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace app {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
const QString contrast = QStringLiteral("contrast");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString animations = QStringLiteral("enable-animations");

/// The portal's older call wraps the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>() && value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopWishes::DesktopWishes(QObject *parent) : QObject(parent) {}

void DesktopWishes::begin()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Makes Qt's types known to its D-Bus module, which refuses a slot that takes one of them before.
    (void)QDBusMetaType::typeToSignature(QMetaType::fromType<QDBusVariant>());
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(appearance, colorScheme);
    ask(appearance, contrast);
    ask(gnome, animations);
}

void DesktopWishes::ask(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call.setArguments({group, key});
    // A portal that isn't there must not be started for this.
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(group, key, QVariant::fromValue(reply.value()));
    });
}

void DesktopWishes::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, QVariant::fromValue(value));
}

void DesktopWishes::take(const QString &group, const QString &key, const QVariant &wrapped)
{
    const QVariant value = unwrapped(wrapped);
    const ui::DesktopLook before = m_look;
    if (group == appearance && key == colorScheme)
        m_look.scheme = value.toUInt() == 1 ? ui::DesktopLook::Scheme::Dark
            : value.toUInt() == 2           ? ui::DesktopLook::Scheme::Light
                                            : ui::DesktopLook::Scheme::Unknown;
    else if (group == appearance && key == contrast)
        m_look.highContrast = value.toUInt() == 1;
    else if (group == gnome && key == animations)
        m_look.reduceMotion = !value.toBool();
    if (m_look != before)
        Q_EMIT changed(m_look);
}

} // namespace app
