// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionregistry.h"

#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QWidget>

namespace ui {

ActionRegistry::ActionRegistry(QWidget *window) : QObject(window), m_window(window) {}

QAction *ActionRegistry::add(const Command &command)
{
    Q_ASSERT(!m_actions.contains(command.id));
    auto *action = new QAction(this);
    action->setObjectName(command.id);
    action->setText(QCoreApplication::translate("ui::Commands", command.text));
    if (command.iconText)
        action->setIconText(QCoreApplication::translate("ui::Commands", command.iconText));
    if (command.iconName)
        action->setIcon(icon(QString::fromLatin1(command.iconName)));
    action->setShortcuts(command.shortcuts);
    if (!command.shortcuts.isEmpty()) {
        //: %1 is the name of a command, %2 its keyboard shortcut
        action->setToolTip(
            tr("%1 (%2)").arg(action->iconText(), action->shortcut().toString(QKeySequence::NativeText)));
    }
    m_window->addAction(action);
    m_actions.insert(command.id, action);
    m_order.append(action);
    return action;
}

QAction *ActionRegistry::action(QLatin1String id) const
{
    QAction *found = m_actions.value(id);
    Q_ASSERT(found);
    return found;
}

} // namespace ui
