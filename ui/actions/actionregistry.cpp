// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionregistry.h"

#include "store/library.h"
#include "ui/widgets/icons.h"

#include <QActionGroup>
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
    if (command.needs) {
        QActionGroup *&group = m_groups[command.needs.toInt()];
        if (!group)
            group = addGroup(command.needs);
        group->addAction(action);
    }
    return action;
}

QActionGroup *ActionRegistry::addGroup(Needs needs)
{
    auto *group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    group->setEnabled(allows(needs));
    m_allGroups.append({needs, group});
    return group;
}

void ActionRegistry::makeExclusive(const QList<QLatin1String> &ids)
{
    QActionGroup *group = addGroup(m_commands.value(ids.first()).needs);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::Exclusive);
    for (const QLatin1String id : ids) {
        action(id)->setCheckable(true);
        group->addAction(action(id));
    }
}

void ActionRegistry::setLibrary(const store::Library *library)
{
    if (m_library)
        disconnect(m_library, nullptr, this, nullptr);
    m_library = library;
    // A server that comes back may have become one that only reads.
    if (library)
        connect(library, &store::Library::factsChanged, this, &ActionRegistry::updateAccess);
    updateAccess();
}

bool ActionRegistry::allows(Needs needs) const
{
    return (m_isOpen || !needs.testFlag(Need::Library)) && (!m_isReadOnly || !needs.testFlag(Need::Writing));
}

void ActionRegistry::updateAccess()
{
    m_isOpen = m_library != nullptr;
    m_isReadOnly = m_library && m_library->isReadOnly();
    for (const auto &[needs, group] : std::as_const(m_allGroups))
        group->setEnabled(allows(needs));
    retranslate(); // a command that isn't allowed says why
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
    const bool isRefused = m_isReadOnly && command.needs.testFlag(Need::Writing);
    action.setStatusTip(isRefused ? tr("This library is read-only") : QString());
    if (isRefused)
        action.setToolTip(action.toolTip() + u'\n' + action.statusTip());
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
