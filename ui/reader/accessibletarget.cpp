// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/accessibletarget.h"

#include "ui/reader/messageitem.h"
#include "ui/reader/readerview.h"

#include <QWindow>

namespace ui {

AccessibleTarget::AccessibleTarget(ReaderView &view, domain::MessageId message, int number)
    : m_view(&view), m_message(message), m_number(number)
{
}

std::optional<MessageTarget> AccessibleTarget::target() const
{
    const auto targets = m_view ? m_view->targets(m_message) : QList<MessageTarget>();
    return m_number < targets.size() ? std::optional(targets.at(m_number)) : std::nullopt;
}

bool AccessibleTarget::isValid() const
{
    return target().has_value();
}

QWindow *AccessibleTarget::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleTarget::parent() const
{
    QAccessibleInterface *reader = m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    for (int i = 0; reader && i < m_view->shown().size(); ++i) {
        if (m_view->model().outline(m_view->shown().at(i).row).id == m_message)
            return reader->child(i);
    }
    return nullptr;
}

QString AccessibleTarget::text(QAccessible::Text kind) const
{
    const auto found = target();
    return found && kind == QAccessible::Name ? m_view->targetName(m_message, *found) : QString();
}

QRect AccessibleTarget::rect() const
{
    const auto found = target();
    const QAccessibleInterface *message = found ? parent() : nullptr;
    return message ? found->rect.translated(message->rect().topLeft()) : QRect();
}

QAccessible::Role AccessibleTarget::role() const
{
    const auto found = target();
    return found && found->kind == MessageTarget::Kind::Link ? QAccessible::Link : QAccessible::Button;
}

QAccessible::State AccessibleTarget::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.invalid = !isValid();
    state.focused = m_view && m_view->hasFocus() && m_view->focusedMessage() == m_message
        && m_view->focusedTarget() == m_number;
    return state;
}

void *AccessibleTarget::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void AccessibleTarget::doAction(const QString &name)
{
    if (const auto found = target(); found && name == pressAction())
        m_view->press(m_message, *found);
}

} // namespace ui
