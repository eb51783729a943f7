// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QPoint;

namespace ui {

class ActionRegistry;
class ReaderPane;

/// Connects the commands of the reader to a pane, and makes its context menu. They are disabled when it is gone.
class ReaderActions final : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    ReaderActions(const ActionRegistry &actions, ReaderPane &pane);
    ~ReaderActions() override;

    /// Enables what makes sense for what the pane shows.
    void enable();
    /// The menu of the focused message; it deletes itself.
    void showMenu(const QPoint &globalPosition);

private:
    void bind();
    void enableAll(bool conversation);

    const ActionRegistry &m_actions;
    ReaderPane &m_pane;
};

} // namespace ui
