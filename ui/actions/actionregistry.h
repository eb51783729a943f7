// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QFlags>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>

class QActionGroup;

namespace store {
class Library;
}

namespace ui {

/// What must be there for a command to be allowed at all.
enum class Need {
    Library = 1, ///< an open library
    Writing = 2, ///< that the library, if one is open, can be changed
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

/// What there is to know of a command before it has an action. The texts are translated with the context
/// "ui::Commands".
struct Command {
    QLatin1String id;     ///< stable: shortcuts are saved under it
    const char *text;     ///< with mnemonic, as a menu shows it
    const char *iconText; ///< short, as a button shows it; null: the text without mnemonic
    const char *iconName; ///< of resources/icons; null for none
    QList<QKeySequence> shortcuts;
    Needs needs = {};
};

/// Every command of the window: one QAction each, under a stable id. Menus, buttons, context menus and
/// shortcuts all take it from here, so that a command is enabled, named and bound in one place. Whoever carries a
/// command out enables its action when there is something to do; what the command needs is asked for here, and wins.
class ActionRegistry final : public QObject {
    Q_OBJECT

public:
    /// A property of the actions: the name of their icon in resources/icons, for those who paint it themselves.
    static constexpr const char *iconNameProperty = "iconName";

    /// The actions' shortcuts work in window.
    explicit ActionRegistry(QWidget *window);

    QAction *add(const Command &command);
    /// The action of an id that was added.
    [[nodiscard]] QAction *action(QLatin1String id) const;
    /// The commands get the library that they need, or lose it: null. Before, all are allowed.
    void setLibrary(const store::Library *library);
    /// Whether the library, if one is open, can be changed.
    [[nodiscard]] bool allowsWriting() const { return !m_isReadOnly; }
    /// Of these, which need the same, one is checked at a time.
    void makeExclusive(const QList<QLatin1String> &ids);
    /// All, in the order they were added.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_order; }

    /// What an action is called where there is no mnemonic and no ellipsis: in lists and palettes.
    [[nodiscard]] static QString title(const QAction &action);
    /// The keys that the program brings.
    [[nodiscard]] QList<QKeySequence> defaultShortcuts(const QString &id) const;
    /// Gives every action its default keys, but for those that a person chose: by id; an empty list is none.
    void setShortcuts(const QMap<QString, QList<QKeySequence>> &chosen);
    /// The texts in the present language.
    void retranslate();

private:
    void describe(QAction &action, const Command &command);
    QActionGroup *addGroup(Needs needs);
    [[nodiscard]] bool allows(Needs needs) const;
    void updateAccess();

    QWidget *m_window;
    QHash<QString, Command> m_commands;
    QHash<QString, QAction *> m_actions;
    QList<QAction *> m_order;
    /// A group that is disabled wins over what its actions are told, and remembers that.
    QHash<int, QActionGroup *> m_groups; ///< by needs
    QList<std::pair<Needs, QActionGroup *>> m_allGroups;
    QPointer<const store::Library> m_library;
    bool m_isOpen = true;
    bool m_isReadOnly = false;
};

} // namespace ui
