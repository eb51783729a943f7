// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusarea.h"

#include "ui/dialogs/importtask.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace ui {

namespace {

constexpr int smallIcon = 14;
constexpr int progressWidth = 140;

} // namespace

StatusArea::StatusArea(QWidget *parent)
    : QStatusBar(parent), m_picture(new QLabel(this)), m_text(new ElidedLabel(this)),
      m_work(new QWidget(this)), m_workText(new QToolButton(m_work)), m_progress(new QProgressBar(m_work)),
      m_cancel(new QToolButton(m_work))
{
    setObjectName(QStringLiteral("statusArea"));
    setSizeGripEnabled(false);
    m_text->setObjectName(QStringLiteral("statusText"));
    m_workText->setObjectName(QStringLiteral("statusWork"));
    m_cancel->setObjectName(QStringLiteral("statusCancel"));
    m_workText->setAutoRaise(true);
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(icon(QStringLiteral("close")));
    m_cancel->setToolTip(tr("Stop the import"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setMaximumHeight(tokens::space3);
    m_progress->setAccessibleName(tr("Progress of the import"));
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(tokens::space1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_workText, m_progress, m_cancel})
        work->addWidget(part);
    setContentsMargins(tokens::space3, 0, tokens::space2, 0);
    addWidget(m_picture);
    addWidget(m_text, 1);
    addPermanentWidget(m_work);
    m_work->hide();
    connect(m_workText, &QToolButton::clicked, this, &StatusArea::taskWanted);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    setLibrary(nullptr);
}

void StatusArea::setLibrary(const store::Library *library)
{
    if (m_library)
        disconnect(m_library, nullptr, this, nullptr);
    m_library = library;
    if (!library) {
        showState(QStringLiteral("library"), tr("No library is open"));
        return;
    }
    connect(library, &store::Library::stateChanged, this, [this, library] { showLibraryState(*library); });
    showLibraryState(*library);
}

void StatusArea::showLibraryState(const store::Library &library)
{
    const bool local = library.location().backend == store::Backend::Sqlite;
    const QString name = QDir::toNativeSeparators(library.location().displayName());
    if (library.state() == store::Library::State::Reconnecting)
        showState(QStringLiteral("warning"),
                  tr("The connection to %1 is lost. Connecting again …").arg(name));
    else if (library.isReadOnly())
        showState(local ? QStringLiteral("library") : QStringLiteral("database"),
                  tr("%1, read only").arg(name));
    else
        showState(local ? QStringLiteral("library") : QStringLiteral("database"), name);
}

void StatusArea::setOpening(const QString &name)
{
    showState(QStringLiteral("library"), tr("Opening %1 …").arg(QDir::toNativeSeparators(name)));
}

void StatusArea::showState(const QString &iconName, const QString &text)
{
    m_iconName = iconName;
    const QColor color = tokens::mutedText(palette());
    m_picture->setPixmap(iconPixmap(iconName, color, smallIcon, devicePixelRatioF()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, color);
    m_text->setPalette(quiet);
    m_text->setFont(tokens::caption(font()));
    m_text->setText(text);
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
    m_work->setVisible(working);
    if (!working)
        return;
    m_workText->setText(tr("Importing: %n conversation(s)", nullptr, int(m_task->progress().conversations)));
    m_progress->setRange(0, m_task->percent() < 0 ? 0 : 100);
    m_progress->setValue(m_task->percent());
}

void StatusArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showState(m_iconName, m_text->text());
    QStatusBar::changeEvent(event);
}

} // namespace ui
