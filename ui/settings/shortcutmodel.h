// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QAbstractTableModel>

class QAction;

namespace ui {

class ActionRegistry;

/// Every command with its keys, to look through and to change. The preferences hold only what differs from the keys that
/// the program brings.
class ShortcutModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CommandColumn, KeysColumn, ColumnCount };

    /// Both outlive the model.
    ShortcutModel(const ActionRegistry &actions, PreferenceStore &preferences, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QKeySequence keys(int row) const;
    [[nodiscard]] bool isDefault(int row) const;
    /// The row of another command that has these keys and can't share them; -1 for none. A command and its opposite, of
    /// which only one is enabled at a time, share theirs.
    [[nodiscard]] int conflict(int row, const QKeySequence &keys) const;
    [[nodiscard]] QString title(int row) const;

    /// Gives a command these keys alone; none when empty.
    void setKeys(int row, const QKeySequence &keys);
    /// The same, and takes them from every other command that can't share them.
    void takeKeys(int row, const QKeySequence &keys);
    void reset(int row);
    void resetAll();

private:
    [[nodiscard]] QAction &action(int row) const;
    [[nodiscard]] QString id(int row) const;
    [[nodiscard]] QList<QKeySequence> chosen(int row, const Preferences &preferences) const;
    void put(Preferences &preferences, int row, const QList<QKeySequence> &keys) const;
    [[nodiscard]] bool canShare(int row, int other, const QKeySequence &keys) const;

    const ActionRegistry &m_actions;
    PreferenceStore &m_preferences;
};

} // namespace ui
