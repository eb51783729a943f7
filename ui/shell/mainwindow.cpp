// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "store/library.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/actions/undohistory.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/library/libraryview.h"
#include "ui/shell/importcontroller.h"
#include "ui/shell/librarychooser.h"
#include "ui/shell/libraryopener.h"
#include "ui/shell/menus.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusarea.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString windowKey = QStringLiteral("window");
const QString panesKey = QStringLiteral("panes");

} // namespace

MainWindow::MainWindow(Services services, QWidget *parent)
    : QMainWindow(parent), m_services(std::move(services)), m_actions(new ActionRegistry(this)),
      m_history(new UndoHistory(this)), m_opener(new LibraryOpener(m_services, this)),
      m_chooser(new LibraryChooser(*this, m_services, *m_opener)), m_import(new ImportController(*this)),
      m_pages(new QStackedWidget(this)), m_messageBar(new MessageBar(this)),
      m_statusArea(new StatusArea(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Recollect"));
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    addCommands(*m_actions);
    m_startPage = new StartPage(*m_actions, this);
    createPages();
    connectParts();
    connectCommands();
    connectHistory();
    updateCommands();
    restoreState();
}

MainWindow::~MainWindow()
{
    closeLibrary();
}

void MainWindow::createPages()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_messageBar);
    setCentralWidget(content);
    setStatusBar(m_statusArea);
    m_pages->addWidget(m_startPage);
    m_startPage->setRecent(m_services.recentLibraries());
    fillMenus(*menuBar(), *m_actions);
}

void MainWindow::connectParts()
{
    connect(m_opener, &LibraryOpener::opened, this, [this] { showLibrary(m_opener->takeLibrary()); });
    connect(m_opener, &LibraryOpener::notice, this,
            [this](const QString &text) { m_messageBar->showNotice(text); });
    connect(m_chooser, &LibraryChooser::failed, this, [this](const domain::Error &error) {
        m_statusArea->setLibrary(m_library.get());
        m_filesToImport.clear();
        showError(error);
    });
    connect(m_startPage, &StartPage::openWanted, this,
            [this](const store::Location &location) { openLibrary(location); });
    connect(m_import, &ImportController::filesChosen, this, &MainWindow::importFiles);
    connect(m_import, &ImportController::taskChanged, m_statusArea, &StatusArea::setTask);
    connect(m_import, &ImportController::endedInBackground, this,
            [this](const QString &text) { m_messageBar->showNotice(text); });
    connect(m_statusArea, &StatusArea::taskWanted, m_import, &ImportController::showDialog);
}

void MainWindow::connectCommands()
{
    const auto bind = [this](QLatin1String id, auto *object, auto handler) {
        connect(m_actions->action(id), &QAction::triggered, object, handler);
    };
    bind(command::importFiles, m_import, &ImportController::chooseFiles);
    bind(command::importFolder, m_import, &ImportController::chooseFolder);
    bind(command::newLibrary, m_chooser, &LibraryChooser::chooseNewFile);
    bind(command::openLibrary, m_chooser, &LibraryChooser::chooseFile);
    bind(command::connectLibrary, m_chooser, &LibraryChooser::connectToServer);
    bind(command::closeLibrary, this, &MainWindow::closeLibrary);
    bind(command::quit, this, &QWidget::close);
    bind(command::about, this, &MainWindow::showAbout);
    bind(command::exportConversations, this, &MainWindow::exportConversations);
    bind(command::undo, m_history, &UndoHistory::undo);
    bind(command::redo, m_history, &UndoHistory::redo);
}

void MainWindow::connectHistory()
{
    connect(m_history, &UndoHistory::changed, this, &MainWindow::updateCommands);
    connect(m_history, &UndoHistory::failed, this, &MainWindow::showError);
    connect(m_history, &UndoHistory::undone, this, [this](const QString &text) {
        //: %1 is what was done before, a sentence such as "Archived 3 conversations"
        m_messageBar->showNotice(tr("Undone: %1").arg(text), m_actions->action(command::redo));
    });
    connect(m_history, &UndoHistory::redone, this, [this](const QString &text) {
        m_messageBar->showNotice(text, m_actions->action(command::undo));
    });
}

void MainWindow::updateCommands()
{
    m_actions->action(command::undo)->setEnabled(m_history->canUndo());
    m_actions->action(command::redo)->setEnabled(m_history->canRedo());
    for (const QLatin1String id :
         {command::closeLibrary, command::exportConversations, command::focusSearch, command::nextHit,
          command::previousHit, command::copy, command::showAll, command::showPinned, command::showArchived,
          command::showTrash, command::focusList, command::focusReader})
        m_actions->action(id)->setEnabled(m_library != nullptr);
    if (m_library)
        return;
    for (const QLatin1String id : {command::pin, command::unpin, command::archive, command::unarchive,
                                   command::trash, command::restore})
        m_actions->action(id)->setEnabled(false);
}

void MainWindow::openLibrary(const store::Location &location, bool create)
{
    m_statusArea->setOpening(location.displayName());
    m_opener->open(location, create);
}

void MainWindow::showLibrary(std::unique_ptr<store::Library> library)
{
    closeLibrary();
    m_library = std::move(library);
    m_view = new LibraryView(*m_library, *m_actions, *m_history, this);
    m_view->restoreState(m_services.windowState(panesKey));
    connect(m_view, &LibraryView::failed, this, &MainWindow::showError);
    connect(m_view, &LibraryView::done, this, [this](const QString &text) {
        m_messageBar->showNotice(text, m_actions->action(command::undo));
    });
    m_pages->addWidget(m_view);
    m_pages->setCurrentWidget(m_view);
    m_view->setFocus();
    m_statusArea->setLibrary(m_library.get());
    m_import->setLibrary(m_library.get());
    setWindowTitle(tr("%1 – Recollect").arg(m_library->location().displayName().section(u'/', -1)));
    updateCommands();
    Q_EMIT libraryShown();
    if (!m_filesToImport.isEmpty())
        m_import->start(std::exchange(m_filesToImport, {}));
}

/// Back to the start page. What is under way in the library ends first.
void MainWindow::closeLibrary()
{
    m_import->setLibrary(nullptr);
    m_statusArea->setLibrary(nullptr);
    m_history->clear();
    m_messageBar->hide();
    if (m_view)
        m_services.setWindowState(panesKey, m_view->saveState());
    delete std::exchange(m_view, nullptr);
    m_library.reset();
    setWindowTitle(tr("Recollect"));
    m_startPage->setRecent(m_services.recentLibraries());
    updateCommands();
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (m_library) {
        m_import->start(paths);
        return;
    }
    m_filesToImport = paths;
    openLibrary(store::Location::sqlite(m_services.defaultLibraryFile), true);
}

void MainWindow::exportConversations()
{
    m_view->withSelected([this](const QList<domain::ConversationId> &ids) {
        (new ExportDialog(*m_library, ids, m_view->shownQuery(), m_view))->open();
    });
}

void MainWindow::showError(const domain::Error &error)
{
    m_messageBar->showError(error);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Recollect"));
    box->setIconPixmap(programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setText(tr("Recollect %1").arg(QStringLiteral(RECOLLECT_VERSION)));
    box->setInformativeText(
        tr("A library for conversations with AI assistants and for the memories they keep. "
           "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

void MainWindow::restoreState()
{
    resize(1280, 800);
    if (const QByteArray geometry = m_services.windowState(windowKey); !geometry.isEmpty())
        restoreGeometry(geometry);
}

void MainWindow::saveState()
{
    m_services.setWindowState(windowKey, saveGeometry());
    if (m_view)
        m_services.setWindowState(panesKey, m_view->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    importFiles(paths);
}

} // namespace ui
