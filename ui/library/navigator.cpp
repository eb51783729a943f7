// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/navigator.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace ui {

namespace {

/// Who runs through the list with the arrow keys has been at the last row, not at each.
constexpr int pause = 400; // ms

} // namespace

Navigator::Navigator(ActionRegistry &actions, QWidget &view, Where where, Go go)
    : m_actions(actions), m_view(view), m_where(std::move(where)), m_go(std::move(go))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Navigator::settle);
    connect(actions.action(command::goBack), &QAction::triggered, this, [this] { this->go(true); });
    connect(actions.action(command::goForward), &QAction::triggered, this, [this] { this->go(false); });
    qApp->installEventFilter(this);
    enable();
}

Navigator::~Navigator()
{
    m_actions.action(command::goBack)->setEnabled(false);
    m_actions.action(command::goForward)->setEnabled(false);
}

void Navigator::moved()
{
    if (m_going)
        return;
    m_pause.start();
    // Offered at once: going back remembers where the person is first.
    m_actions.action(command::goBack)->setEnabled(!m_visits.isEmpty());
}

void Navigator::leave()
{
    if (m_pause.isActive() && !m_going)
        settle();
}

void Navigator::settle()
{
    m_pause.stop();
    m_visits.add(m_where());
    enable();
}

void Navigator::go(bool back)
{
    if (m_pause.isActive())
        settle();
    if (back ? !m_visits.canGoBack() : !m_visits.canGoForward()) {
        enable();
        return;
    }
    m_going = true; // what is shown next is remembered already
    m_go(back ? m_visits.goBack() : m_visits.goForward());
    m_going = false;
    enable();
}

void Navigator::enable()
{
    m_actions.action(command::goBack)->setEnabled(m_visits.canGoBack());
    m_actions.action(command::goForward)->setEnabled(m_visits.canGoForward());
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    const bool ours = widget && (widget == &m_view || m_view.isAncestorOf(widget));
    if (!ours || (button != Qt::BackButton && button != Qt::ForwardButton))
        return false;
    go(button == Qt::BackButton);
    return true;
}

} // namespace ui
