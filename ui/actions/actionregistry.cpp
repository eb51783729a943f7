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
    if (command.iconName) {
        action->setIcon(icon(QString::fromLatin1(command.iconName)));
        action->setProperty(iconNameProperty, QString::fromLatin1(command.iconName));
    }
    action->setShortcuts(command.shortcuts);
    describe(*action, command);
    m_window->addAction(action);
    m_actions.insert(command.id, action);
    m_commands.insert(command.id, command);
    m_order.append(action);
    return action;
}

void ActionRegistry::describe(QAction &action, const Command &command)
{
    action.setText(QCoreApplication::translate("ui::Commands", command.text));
    action.setIconText(command.iconText ? QCoreApplication::translate("ui::Commands", command.iconText)
                                        : title(action));
    //: %1 is the name of a command, %2 its keyboard shortcut
    action.setToolTip(
        action.shortcut().isEmpty()
            ? action.iconText()
            : tr("%1 (%2)").arg(action.iconText(), action.shortcut().toString(QKeySequence::NativeText)));
}

QString ActionRegistry::title(const QAction &action)
{
    QString text = action.text();
    text.replace(QLatin1String("&&"), QLatin1String("\x1")).remove(u'&').replace(u'\x1', u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

QList<QKeySequence> ActionRegistry::defaultShortcuts(const QString &id) const
{
    return m_commands.value(id).shortcuts;
}

void ActionRegistry::setShortcuts(const QMap<QString, QList<QKeySequence>> &chosen)
{
    for (QAction *action : std::as_const(m_order)) {
        const Command &command = m_commands[action->objectName()];
        action->setShortcuts(chosen.value(action->objectName(), command.shortcuts));
        describe(*action, command);
    }
}

void ActionRegistry::retranslate()
{
    for (QAction *action : std::as_const(m_order))
        describe(*action, m_commands[action->objectName()]);
}

QAction *ActionRegistry::action(QLatin1String id) const
{
    QAction *found = m_actions.value(id);
    Q_ASSERT(found);
    return found;
}

} // namespace ui
