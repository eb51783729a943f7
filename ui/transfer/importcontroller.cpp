// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importcontroller.h"

#include "store/importstore.h"
#include "store/library.h"
#include "store/userstore.h"
#include "ui/transfer/droptarget.h"
#include "ui/transfer/importassistant.h"
#include "ui/transfer/importlist.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace ui {

namespace {

QFileDialog *createDialog(QWidget &window, const QString &title)
{
    auto *dialog =
        new QFileDialog(&window, title, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

ImportController::ImportController(QWidget &window)
    : QObject(&window), m_window(window), m_dropTarget(new DropTarget(window))
{
    connect(m_dropTarget, &DropTarget::dropped, this, &ImportController::filesChosen);
}

ImportController::~ImportController()
{
    delete m_dialog;
    delete m_list;
}

void ImportController::setLibrary(store::Library *library)
{
    delete m_dialog;
    delete m_list;
    // First those who watch the task let go of it.
    Q_EMIT taskChanged(nullptr);
    m_task.reset();
    m_library = library;
    m_dropTarget->setRefusal(library && library->isReadOnly() ? tr("This library is read only.") : QString());
}

void ImportController::chooseFiles()
{
    QFileDialog *dialog = createDialog(m_window, tr("Import files"));
    dialog->setObjectName(QStringLiteral("importFilesDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Exports (*.zip *.json *.jsonl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportController::filesChosen);
    dialog->open();
}

void ImportController::chooseFolder()
{
    QFileDialog *dialog = createDialog(m_window, tr("Import a folder"));
    dialog->setObjectName(QStringLiteral("importFolderDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportController::filesChosen);
    dialog->open();
}

void ImportController::start(const QStringList &paths)
{
    if (!m_library || paths.isEmpty())
        return;
    if (m_task && m_task->isWorking()) { // one at a time: show what is under way
        showDialog();
        return;
    }
    delete m_dialog;
    m_task = std::make_unique<ImportTask>(m_library->imports(), paths,
                                          store::defaultUserName(m_library->location()));
    connect(m_task.get(), &ImportTask::stateChanged, this, &ImportController::onStateChanged);
    Q_EMIT taskChanged(m_task.get());
    m_task->analyze();
    showDialog();
}

void ImportController::showDialog()
{
    if (!m_task || !m_library)
        return;
    if (!m_dialog) {
        m_dialog = new ImportAssistant(*m_library, *m_task, &m_window);
        connect(m_dialog, &ImportAssistant::showWanted, this, &ImportController::showWanted);
    }
    m_dialog->open();
}

void ImportController::showList()
{
    if (!m_library)
        return;
    if (!m_list) {
        m_list = new ImportList(*m_library, &m_window);
        connect(m_list, &ImportList::showWanted, this, &ImportController::showWanted);
    }
    m_list->open();
}

void ImportController::onStateChanged()
{
    if (m_task->state() != ImportTask::State::Finished || m_dialog)
        return;
    const importers::ImportResult &result = m_task->result();
    if (result.error)
        Q_EMIT endedInBackground(result.error->message);
    else
        Q_EMIT endedInBackground(
            tr("Imported: %Ln new conversation(s)", nullptr, int(result.report.conversations.added)));
}

} // namespace ui
