// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QString>
#include <QVariantList>

#include <functional>

namespace support {

/// One object of a program on the bus of assistive technology (AT-SPI), as a screen reader sees it. Whatever is asked
/// for is asked of the program anew.
class Accessible {
public:
    /// Numbers as AT-SPI has them.
    enum class Role : uint {
        Invalid = 0,
        CheckBox = 7,
        Dialog = 16,
        Frame = 23,
        Label = 29,
        List = 31,
        ListItem = 32,
        Menu = 33,
        MenuBar = 34,
        MenuItem = 35,
        PushButton = 43,
        Text = 61,
        Tree = 65,
        TreeItem = 56, ///< as Qt 6.4 has it: a cell of a table
        Entry = 79,
        Document = 82,
        Section = 85,
        Application = 75,
    };
    enum class State : uint {
        Editable = 7,
        Expanded = 10,
        Focusable = 11,
        Focused = 12,
        Selectable = 22,
        Selected = 23,
        Showing = 25,
        Visible = 30,
    };

    Accessible() : m_bus(QString()) {}
    Accessible(const QDBusConnection &bus, const QString &service, const QString &path)
        : m_bus(bus), m_service(service), m_path(path)
    {
    }

    [[nodiscard]] bool isValid() const { return !m_path.isEmpty(); }
    [[nodiscard]] QString name() const { return property("Name").toString(); }
    [[nodiscard]] QString description() const { return property("Description").toString(); }
    [[nodiscard]] Role role() const;
    [[nodiscard]] bool has(State state) const { return (states() >> uint(state) & 1) != 0; }
    [[nodiscard]] int childCount() const { return property("ChildCount").toInt(); }
    [[nodiscard]] Accessible child(int index) const;
    /// At most so many, from the first: a list may have a hundred thousand.
    [[nodiscard]] QList<Accessible> children(int most = 60) const;
    /// What the object lets be read by its Text interface; null when it has none.
    [[nodiscard]] QString text() const;
    /// Its place among the programs of the bus.
    [[nodiscard]] const QString &service() const { return m_service; }
    /// For the log of a test that failed.
    [[nodiscard]] QString describe() const;

    /// Visits what is on the screen, the parents first, until the visitor answers false.
    bool walk(const std::function<bool(const Accessible &)> &visitor) const;
    /// The first one on the screen with that role and a name that begins so; invalid when there is none.
    [[nodiscard]] Accessible find(Role role, const QString &name = {}) const;
    /// The innermost one that has the keyboard.
    [[nodiscard]] Accessible focused() const { return focused(states()); }

    friend bool operator==(const Accessible &a, const Accessible &b)
    {
        return a.m_service == b.m_service && a.m_path == b.m_path;
    }

private:
    [[nodiscard]] quint64 states() const;
    [[nodiscard]] Accessible focused(quint64 ownStates) const;
    [[nodiscard]] QVariant property(const char *name) const;
    [[nodiscard]] QVariantList call(const char *method, const QVariantList &arguments = {}) const;
    [[nodiscard]] QVariantList call(const char *interface, const char *method,
                                    const QVariantList &arguments) const;

    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
};

/// The programs that can be read on the session's bus of assistive technology.
class AccessibilityBus {
public:
    /// Starts the bus if need be; what went wrong, empty when all is well.
    [[nodiscard]] QString connect();
    /// A program by the id of its process; invalid as long as it isn't there.
    [[nodiscard]] Accessible program(qint64 processId) const;

private:
    QDBusConnection m_bus{QString()};
};

} // namespace support
