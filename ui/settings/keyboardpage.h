// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace ui {

class ActionRegistry;
class NoteLabel;
class PreferenceStore;
class ShortcutModel;

/// Settings: the keys of every command. A change is in force at once; keys that another command has are only taken from
/// it when the person says so.
class KeyboardPage final : public QWidget {
    Q_OBJECT

public:
    KeyboardPage(const ActionRegistry &actions, PreferenceStore &preferences, QWidget *parent = nullptr);

private:
    void build();
    QWidget *createEditor();
    void onChosen();
    void onKeysTyped();
    void showConflict(int other);
    void updateButtons();
    /// Of the chosen command in the model; -1 for none.
    [[nodiscard]] int row() const;

    ShortcutModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QTreeView *m_list;
    QLabel *m_name;
    QKeySequenceEdit *m_keys;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    NoteLabel *m_conflict;
    QPushButton *m_take;
};

} // namespace ui
