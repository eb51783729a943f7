// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/demotask.h"

class QWidget;

namespace ui {

class ActionRegistry;

/// The demo library: makes it when it is wanted for the first time, opens it, and removes it when it has served.
class DemoController final : public QObject {
    Q_OBJECT

public:
    /// window: the parent of the question. All outlive this object.
    DemoController(QWidget &window, const Services &services, const ActionRegistry &actions);

    [[nodiscard]] DemoTask &task() { return m_task; }
    [[nodiscard]] store::Location location() const;
    /// After the list of known libraries may have changed.
    void updateCommands();

Q_SIGNALS:
    void openWanted(const store::Location &location);
    /// The file is going to be removed: whoever has it open closes it now.
    void aboutToRemove(const store::Location &location);
    void failed(const domain::Error &error);
    void notice(const QString &text);

private:
    void tryDemo();
    void askToRemove();
    void remove();
    [[nodiscard]] bool isThere() const;

    QWidget &m_window;
    const Services &m_services;
    const ActionRegistry &m_actions;
    DemoTask m_task;
};

} // namespace ui
