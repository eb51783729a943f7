// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/accessiblemessage.h"

#include "ui/reader/accessibletarget.h"
#include "ui/reader/messagecontent.h"
#include "ui/reader/messageitem.h"
#include "ui/reader/readerview.h"
#include "ui/widgets/texts.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QWindow>

namespace ui {

AccessibleMessage::AccessibleMessage(ReaderView &view, domain::MessageId id) : m_view(&view), m_id(id) {}

AccessibleMessage::~AccessibleMessage()
{
    for (const QAccessible::Id target : std::as_const(m_targets))
        QAccessible::deleteAccessibleInterface(target);
}

QWindow *AccessibleMessage::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleMessage::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

int AccessibleMessage::childCount() const
{
    return m_view ? int(m_view->targets(m_id).size()) : 0;
}

QAccessibleInterface *AccessibleMessage::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_targets.size() <= index) {
        auto *made = new AccessibleTarget(*m_view, m_id, int(m_targets.size()));
        m_targets.append(QAccessible::registerAccessibleInterface(made));
    }
    return QAccessible::accessibleInterface(m_targets.at(index));
}

QAccessibleInterface *AccessibleMessage::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

int AccessibleMessage::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < m_targets.size(); ++i) {
        if (QAccessible::accessibleInterface(m_targets.at(i)) == child)
            return i;
    }
    return -1;
}

QString AccessibleMessage::content() const
{
    const int row = m_view ? m_view->model().rowOf(m_id) : -1;
    return row == -1 ? QString() : m_view->shownText(row);
}

QString AccessibleMessage::text(QAccessible::Text kind) const
{
    const int row = m_view ? m_view->model().rowOf(m_id) : -1;
    const domain::Message *message = row == -1 ? nullptr : m_view->model().message(row);
    if (!message)
        return {};
    if (kind == QAccessible::Name)
        //: The name of a message for screen readers: %1 who wrote it, %2 when
        return QCoreApplication::translate("ui::AccessibleMessage", "%1, %2")
            .arg(messageHeading(*message), longMoment(message->createdAt));
    return kind == QAccessible::Value || kind == QAccessible::Description ? content() : QString();
}

QRect AccessibleMessage::rect() const
{
    if (!m_view)
        return {};
    for (const ReaderLayout::Shown &shown : m_view->shown()) {
        if (m_view->model().outline(shown.row).id != m_id)
            continue;
        const QRect rect = m_view->rowRect(shown);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    return {};
}

QAccessible::State AccessibleMessage::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.multiLine = true;
    state.focusable = true;
    if (!m_view)
        state.invalid = true;
    else if (rect().isEmpty())
        state.offscreen = true;
    else
        state.focused =
            m_view->hasFocus() && m_view->focusedMessage() == m_id && m_view->focusedTarget() == -1;
    return state;
}

void *AccessibleMessage::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : nullptr;
}

QString AccessibleMessage::text(int start, int end) const
{
    return content().mid(start, end - start);
}

int AccessibleMessage::characterCount() const
{
    return int(content().size());
}

QString AccessibleMessage::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace ui
