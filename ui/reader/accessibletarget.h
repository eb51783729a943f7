// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QAccessible>
#include <QPointer>

#include <optional>

namespace ui {

class ReaderView;
struct MessageTarget;

/// What can be activated in a message, for screen readers: a link, or a button such as "Copy this code".
class AccessibleTarget final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    /// By its place in the order of the keyboard.
    AccessibleTarget(ReaderView &view, domain::MessageId message, int number);

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] std::optional<MessageTarget> target() const;

    QPointer<ReaderView> m_view;
    domain::MessageId m_message;
    int m_number;
};

} // namespace ui
