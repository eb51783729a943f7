// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusarea.h"

#include "ui/shell/demotask.h"
#include "ui/shell/librarystate.h"
#include "ui/shell/workindicator.h"
#include "ui/transfer/importtask.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace ui {

namespace {

constexpr int smallIcon = 14;

} // namespace

StatusArea::StatusArea(QWidget *parent)
    : QStatusBar(parent), m_picture(new QLabel(this)), m_text(new ElidedLabel(this)),
      m_again(new QPushButton(this)), m_import(new WorkIndicator(tr("Stop the import"), this)),
      m_demo(new WorkIndicator(tr("Stop making the demo library"), this))
{
    setObjectName(QStringLiteral("statusArea"));
    setSizeGripEnabled(false);
    m_text->setObjectName(QStringLiteral("statusText"));
    m_again->setObjectName(QStringLiteral("statusAgain"));
    m_again->setFlat(true);
    m_demo->setObjectName(QStringLiteral("statusDemo"));
    setContentsMargins(tokens::space3, 0, tokens::space2, 0);
    addWidget(m_picture);
    addWidget(m_text, 1);
    addPermanentWidget(m_again);
    addPermanentWidget(m_demo);
    addPermanentWidget(m_import);
    for (QWidget *part : std::initializer_list<QWidget *>{m_again, m_demo, m_import})
        part->hide();
    connect(m_import, &WorkIndicator::wanted, this, &StatusArea::taskWanted);
    connect(m_import, &WorkIndicator::stopWanted, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    connect(m_demo, &WorkIndicator::stopWanted, this, [this] {
        if (m_demoTask)
            m_demoTask->cancel();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_library)
            m_library->checkConnection();
    });
    retranslate();
    setLibrary(nullptr);
}

void StatusArea::setLibrary(store::Library *library)
{
    if (m_library)
        disconnect(m_library, nullptr, this, nullptr);
    m_library = library;
    m_opening.clear();
    if (library) {
        connect(library, &store::Library::stateChanged, this, &StatusArea::showLibrary);
        connect(library, &store::Library::factsChanged, this, &StatusArea::showLibrary);
    }
    showLibrary();
}

void StatusArea::setOpening(const QString &name)
{
    m_opening = name;
    showLibrary();
}

void StatusArea::showLibrary()
{
    const auto state = m_library ? libraryState(*m_library) : LibraryState();
    m_again->setVisible(state.isLost);
    if (!m_opening.isEmpty())
        showState(QStringLiteral("library"), tr("Opening %1 …").arg(QDir::toNativeSeparators(m_opening)));
    else if (m_library)
        showState(state.iconName, state.text, state.details);
    else
        showState(QStringLiteral("library"), tr("No library is open"));
}

void StatusArea::showState(const QString &iconName, const QString &text, const QString &details)
{
    m_iconName = iconName;
    const bool isLost = m_again->isVisibleTo(this);
    const QColor color = isLost ? tokens::warningText(palette()) : tokens::mutedText(palette());
    m_picture->setPixmap(iconPixmap(iconName, color, smallIcon, devicePixelRatioF()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, color);
    m_text->setPalette(quiet);
    m_text->setFont(tokens::caption(font()));
    m_text->setText(text);
    m_text->setToolTip(details);
    m_text->setAccessibleName(text);
    m_text->setAccessibleDescription(details);
}

void StatusArea::setTask(ImportTask *task)
{
    if (m_task)
        disconnect(m_task, nullptr, this, nullptr);
    m_task = task;
    if (task) {
        connect(task, &ImportTask::stateChanged, this, &StatusArea::updateTask);
        connect(task, &ImportTask::progressed, this, &StatusArea::updateTask);
    }
    updateTask();
}

void StatusArea::updateTask()
{
    const bool working = m_task && m_task->state() == ImportTask::State::Importing;
    m_import->setVisible(working);
    if (working)
        m_import->setProgress(
            tr("Importing: %n conversation(s)", nullptr, int(m_task->progress().conversations)),
            m_task->percent());
}

void StatusArea::setDemo(DemoTask *task)
{
    m_demoTask = task;
    if (task) {
        connect(task, &DemoTask::progressed, this, &StatusArea::updateDemo);
        connect(task, &DemoTask::ended, this, &StatusArea::updateDemo);
    }
    updateDemo();
}

void StatusArea::updateDemo()
{
    const bool working = m_demoTask && m_demoTask->isWorking();
    m_demo->setVisible(working);
    if (working)
        m_demo->setProgress(tr("Making the demo library"), m_demoTask->percent());
}

void StatusArea::retranslate()
{
    m_again->setText(tr("Try now"));
    updateTask();
    updateDemo();
    showLibrary();
}

void StatusArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showLibrary();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

} // namespace ui
