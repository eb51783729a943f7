// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/democontroller.h"

#include "items/whendone.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/dialogs/question.h"

#include <QFileInfo>
#include <QWidget>

namespace ui {

DemoController::DemoController(QWidget &window, const Services &services, const ActionRegistry &actions)
    : QObject(&window), m_window(window), m_services(services), m_actions(actions), m_task(services)
{
    connect(actions.action(command::tryDemo), &QAction::triggered, this, &DemoController::tryDemo);
    connect(actions.action(command::removeDemo), &QAction::triggered, this, &DemoController::askToRemove);
    connect(&m_task, &DemoTask::made, this, &DemoController::openWanted);
    connect(&m_task, &DemoTask::failed, this, &DemoController::failed);
    connect(&m_task, &DemoTask::progressed, this, &DemoController::updateCommands);
    connect(&m_task, &DemoTask::ended, this, &DemoController::updateCommands);
    updateCommands();
}

store::Location DemoController::location() const
{
    return store::Location::sqlite(m_services.demoLibraryFile);
}

bool DemoController::isThere() const
{
    return QFileInfo::exists(m_services.demoLibraryFile);
}

void DemoController::updateCommands()
{
    m_actions.action(command::tryDemo)->setEnabled(m_task.isPossible() && !m_task.isWorking());
    m_actions.action(command::removeDemo)
        ->setEnabled(m_task.isPossible() && !m_task.isWorking() && isThere());
}

void DemoController::tryDemo()
{
    if (isThere())
        Q_EMIT openWanted(location());
    else
        m_task.start();
}

void DemoController::askToRemove()
{
    Question question;
    question.name = QStringLiteral("removeDemoQuestion");
    question.title = tr("Remove the demo library?");
    question.text =
        tr("The made-up conversations are deleted, with all you did to them. Your own libraries stay as they "
           "are, and the demo can be made again.");
    question.action = tr("Remove");
    ask(&m_window, question, [this] { remove(); });
}

void DemoController::remove()
{
    Q_EMIT aboutToRemove(location());
    items::whenDone(this, m_services.removeDemo(m_services.demoLibraryFile),
                    [this](const domain::Result<domain::Done> &removed) {
                        if (!removed)
                            return void(Q_EMIT failed(removed.error()));
                        m_services.forgetLibrary(location());
                        updateCommands();
                        Q_EMIT notice(tr("The demo library is removed."));
                    });
}

} // namespace ui
