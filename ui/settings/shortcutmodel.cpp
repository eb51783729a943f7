// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutmodel.h"

#include "ui/actions/actionregistry.h"

#include <QFont>

namespace ui {

ShortcutModel::ShortcutModel(const ActionRegistry &actions, PreferenceStore &preferences, QObject *parent)
    : QAbstractTableModel(parent), m_actions(actions), m_preferences(preferences)
{
    connect(&preferences, &PreferenceStore::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.actions().size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isCommand = index.column() == CommandColumn;
    if (role == Qt::DisplayRole)
        return isCommand ? title(index.row()) : keys(index.row()).toString(QKeySequence::NativeText);
    if (role == Qt::AccessibleTextRole && !isCommand && keys(index.row()).isEmpty())
        return tr("No keys");
    if (role == Qt::DecorationRole && isCommand)
        return action(index.row()).icon();
    if (role == Qt::FontRole && !isDefault(index.row())) {
        QFont changed;
        changed.setWeight(QFont::DemiBold);
        return changed;
    }
    if (role == Qt::ToolTipRole)
        return isDefault(index.row()) ? QVariant() : tr("Changed by you");
    return {};
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == CommandColumn ? tr("Command") : tr("Keys");
}

QAction &ShortcutModel::action(int row) const
{
    return *m_actions.actions().at(row);
}

QString ShortcutModel::id(int row) const
{
    return action(row).objectName();
}

QString ShortcutModel::title(int row) const
{
    return ActionRegistry::title(action(row));
}

QList<QKeySequence> ShortcutModel::chosen(int row, const Preferences &preferences) const
{
    return preferences.shortcuts.value(id(row), m_actions.defaultShortcuts(id(row)));
}

QKeySequence ShortcutModel::keys(int row) const
{
    return chosen(row, m_preferences.current()).value(0);
}

bool ShortcutModel::isDefault(int row) const
{
    return !m_preferences.current().shortcuts.contains(id(row));
}

bool ShortcutModel::canShare(int row, int other, const QKeySequence &keys) const
{
    const auto mine = m_actions.defaultShortcuts(id(row));
    const auto theirs = m_actions.defaultShortcuts(id(other));
    return !mine.isEmpty() && mine == theirs && mine.contains(keys);
}

int ShortcutModel::conflict(int row, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return -1;
    for (int other = 0; other < rowCount(); ++other) {
        if (other != row && chosen(other, m_preferences.current()).contains(keys)
            && !canShare(row, other, keys))
            return other;
    }
    return -1;
}

/// What is as the program brings it needs no entry.
void ShortcutModel::put(Preferences &preferences, int row, const QList<QKeySequence> &keys) const
{
    if (keys == m_actions.defaultShortcuts(id(row)))
        preferences.shortcuts.remove(id(row));
    else
        preferences.shortcuts.insert(id(row), keys);
}

void ShortcutModel::setKeys(int row, const QKeySequence &keys)
{
    Preferences preferences = m_preferences.current();
    const auto usual = m_actions.defaultShortcuts(id(row));
    // Some commands come with several keys; choosing the first again brings them all.
    const bool asUsual = !usual.isEmpty() && usual.first() == keys;
    put(preferences, row, asUsual ? usual : keys.isEmpty() ? QList<QKeySequence>() : QList{keys});
    m_preferences.set(preferences);
}

void ShortcutModel::takeKeys(int row, const QKeySequence &keys)
{
    Preferences preferences = m_preferences.current();
    for (int other = 0; other < rowCount(); ++other) {
        auto theirs = chosen(other, preferences);
        if (other == row || canShare(row, other, keys) || !theirs.removeAll(keys))
            continue;
        put(preferences, other, theirs);
    }
    m_preferences.set(preferences);
    setKeys(row, keys);
}

void ShortcutModel::reset(int row)
{
    Preferences preferences = m_preferences.current();
    preferences.shortcuts.remove(id(row));
    m_preferences.set(preferences);
}

void ShortcutModel::resetAll()
{
    Preferences preferences = m_preferences.current();
    preferences.shortcuts.clear();
    m_preferences.set(preferences);
}

} // namespace ui
