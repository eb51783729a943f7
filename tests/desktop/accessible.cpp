// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

namespace support {

namespace {

constexpr char accessibleInterface[] = "org.a11y.atspi.Accessible";
constexpr char textInterface[] = "org.a11y.atspi.Text";
constexpr char propertiesInterface[] = "org.freedesktop.DBus.Properties";

/// The next (so) of an answer: the address of an object.
Accessible readAddress(const QDBusConnection &bus, const QDBusArgument &argument)
{
    QString service;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> service >> path;
    argument.endStructure();
    return path.path().endsWith(QLatin1String("/null")) ? Accessible()
                                                        : Accessible(bus, service, path.path());
}

} // namespace

QVariantList Accessible::call(const char *interface, const char *method, const QVariantList &arguments) const
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(m_service, m_path, QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    return m_bus.call(message).arguments();
}

QVariantList Accessible::call(const char *method, const QVariantList &arguments) const
{
    const QVariantList answer = call(accessibleInterface, method, arguments);
    return answer.isEmpty() ? QVariantList{QVariant()} : answer;
}

QVariant Accessible::property(const char *name) const
{
    const QVariantList answer =
        call(propertiesInterface, "Get", {QLatin1String(accessibleInterface), QString(QLatin1String(name))});
    return answer.isEmpty() ? QVariant() : answer.first().value<QDBusVariant>().variant();
}

Accessible::Role Accessible::role() const
{
    return Role(call("GetRole").first().toUInt());
}

quint64 Accessible::states() const
{
    constexpr int bits = 32;
    const auto words = qdbus_cast<QList<uint>>(call("GetState").first());
    return words.size() < 2 ? 0 : quint64(words.at(1)) << bits | words.at(0);
}

Accessible Accessible::child(int index) const
{
    const QVariant answer = call("GetChildAtIndex", {index}).first();
    return answer.isValid() ? readAddress(m_bus, answer.value<QDBusArgument>()) : Accessible();
}

QList<Accessible> Accessible::children(int most) const
{
    const int count = childCount();
    QList<Accessible> found;
    if (count > most) {
        for (int index = 0; index < most; ++index)
            found.append(child(index));
        return found;
    }
    const QVariant answer = call("GetChildren").first();
    if (!answer.isValid())
        return found;
    const auto argument = answer.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd())
        found.append(readAddress(m_bus, argument));
    argument.endArray();
    return found;
}

QString Accessible::text() const
{
    const QVariantList answer = call(textInterface, "GetText", {0, -1});
    return answer.isEmpty() || answer.first().typeId() != QMetaType::QString ? QString()
                                                                             : answer.first().toString();
}

QString Accessible::describe() const
{
    return QStringLiteral("%1 '%2'").arg(call("GetRoleName").first().toString(), name());
}

bool Accessible::walk(const std::function<bool(const Accessible &)> &visitor) const
{
    if (!visitor(*this))
        return false;
    const QList<Accessible> below = children();
    for (const Accessible &one : below) {
        if (one.isValid() && one.has(State::Visible) && !one.walk(visitor))
            return false;
    }
    return true;
}

Accessible Accessible::find(Role role, const QString &name) const
{
    Accessible found;
    walk([&](const Accessible &one) {
        if (one.role() == role && one.name().startsWith(name))
            found = one;
        return !found.isValid();
    });
    return found;
}

/// The current row of a list or tree counts only while the list has the keyboard: Qt calls it focused anyway.
Accessible Accessible::focused(quint64 ownStates) const
{
    const auto in = [](quint64 states, State state) { return (states >> uint(state) & 1) != 0; };
    const bool hasKeyboard = in(ownStates, State::Focused) && in(ownStates, State::Focusable);
    const Role own = role();
    if (!hasKeyboard && (own == Role::List || own == Role::Tree))
        return {};
    const QList<Accessible> below = children();
    for (const Accessible &one : below) {
        const quint64 states = one.isValid() ? one.states() : 0;
        if (!in(states, State::Visible))
            continue;
        if (const Accessible found = one.focused(states); found.isValid())
            return found;
    }
    return hasKeyboard ? *this : Accessible();
}

QString AccessibilityBus::connect()
{
    const QDBusMessage asked =
        QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                       QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(asked);
    if (!address.isValid())
        return QStringLiteral("at-spi2-core doesn't answer; ./dev test installs it. ")
            + address.error().message();
    m_bus = QDBusConnection::connectToBus(address.value(), QStringLiteral("assistive technology"));
    return m_bus.isConnected() ? QString() : m_bus.lastError().message();
}

Accessible AccessibilityBus::program(qint64 processId) const
{
    const Accessible registry(m_bus, QStringLiteral("org.a11y.atspi.Registry"),
                              QStringLiteral("/org/a11y/atspi/accessible/root"));
    const QList<Accessible> programs = registry.children();
    for (const Accessible &program : programs) {
        if (m_bus.interface()->servicePid(program.service()).value() == uint(processId))
            return program;
    }
    return {};
}

} // namespace support
