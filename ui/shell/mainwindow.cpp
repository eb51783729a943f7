// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "store/library.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/actions/undohistory.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/memories/memoriescontroller.h"
#include "ui/palette/actionprovider.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/librarypalette.h"
#include "ui/reader/readerpane.h"
#include "ui/search/searchcontroller.h"
#include "ui/search/searchfield.h"
#include "ui/shell/democontroller.h"
#include "ui/shell/librarychooser.h"
#include "ui/shell/libraryopener.h"
#include "ui/shell/menus.h"
#include "ui/shell/programdialogs.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusarea.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importcontroller.h"
#include "ui/transfer/printcontroller.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"

#include <QCloseEvent>
#include <QCryptographicHash>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString windowKey = QStringLiteral("window");
const QString exportKey = QStringLiteral("export");

/// Each library has a layout of its own.
QString layoutKey(const store::Library &library)
{
    const QByteArray name = library.location().displayName().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("library-") + QString::fromLatin1(hash);
}

} // namespace

MainWindow::MainWindow(Services services, QWidget *parent)
    : QMainWindow(parent), m_services(std::move(services)), m_actions(new ActionRegistry(this)),
      m_history(new UndoHistory(this)), m_opener(new LibraryOpener(m_services, this)),
      m_chooser(new LibraryChooser(*this, m_services, *m_opener)), m_import(new ImportController(*this)),
      m_print(new PrintController(*this)), m_pages(new QStackedWidget(this)),
      m_palette(new CommandPalette(this, m_services)), m_messageBar(new MessageBar(this)),
      m_statusArea(new StatusArea(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Recollect"));
    setWindowIcon(programIcon());
    addCommands(*m_actions);
    m_palette->addProvider(new ActionProvider(*m_actions, this));
    m_dialogs = new ProgramDialogs(*this, m_services, *m_actions);
    m_demo = new DemoController(*this, m_services, *m_actions);
    m_startPage = new StartPage(*m_actions, this);
    createPages();
    connectParts();
    connectCommands();
    connectHistory();
    connectDemo();
    m_actions->setLibrary(nullptr);
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
        Q_EMIT openingFailed(error);
    });
    connect(m_startPage, &StartPage::openWanted, this,
            [this](const store::Location &location) { openLibrary(location); });
    connect(m_import, &ImportController::filesChosen, this, &MainWindow::importFiles);
    connect(m_import, &ImportController::taskChanged, m_statusArea, &StatusArea::setTask);
    connect(m_import, &ImportController::endedInBackground, this,
            [this](const QString &text) { m_messageBar->showNotice(text); });
    connect(m_import, &ImportController::showWanted, this, [this](domain::BatchId batch) {
        m_view->showPlace({PlaceKind::Import, batch.toString()});
    });
    connect(m_print, &PrintController::done, this,
            [this](const QString &text) { m_messageBar->showNotice(text); });
    connect(m_print, &PrintController::failed, this, &MainWindow::showError);
    connect(m_statusArea, &StatusArea::taskWanted, m_import, &ImportController::showDialog);
}

void MainWindow::connectCommands()
{
    const auto bind = [this](QLatin1String id, auto *object, auto handler) {
        connect(m_actions->action(id), &QAction::triggered, object, handler);
    };
    bind(command::importFiles, m_import, &ImportController::chooseFiles);
    bind(command::importFolder, m_import, &ImportController::chooseFolder);
    bind(command::importList, m_import, &ImportController::showList);
    bind(command::newLibrary, m_chooser, &LibraryChooser::chooseNewFile);
    bind(command::openLibrary, m_chooser, &LibraryChooser::chooseFile);
    bind(command::connectLibrary, m_chooser, &LibraryChooser::connectToServer);
    bind(command::manageLibraries, m_chooser, &LibraryChooser::showLibraries);
    bind(command::closeLibrary, this, &MainWindow::closeLibrary);
    bind(command::quit, this, &QWidget::close);
    bind(command::exportConversations, this, &MainWindow::exportConversations);
    bind(command::printConversation, this, &MainWindow::printConversations);
    bind(command::openPalette, m_palette, &CommandPalette::toggle);
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

void MainWindow::connectDemo()
{
    connect(m_demo, &DemoController::openWanted, this,
            [this](const store::Location &location) { openLibrary(location); });
    connect(m_demo, &DemoController::aboutToRemove, this, [this](const store::Location &location) {
        if (m_library && m_library->location() == location)
            closeLibrary();
    });
    connect(m_demo, &DemoController::failed, this, &MainWindow::showError);
    connect(m_demo, &DemoController::notice, this, [this](const QString &text) {
        m_startPage->setRecent(m_services.recentLibraries());
        m_messageBar->showNotice(text);
    });
    m_startPage->setDemo(&m_demo->task());
    m_statusArea->setDemo(&m_demo->task());
}

void MainWindow::updateCommands()
{
    m_actions->action(command::undo)->setEnabled(m_history->canUndo());
    m_actions->action(command::redo)->setEnabled(m_history->canRedo());
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
    makeView(m_services.windowState(layoutKey(*m_library)));
    m_view->setFocus();
    m_statusArea->setLibrary(m_library.get());
    m_import->setLibrary(m_library.get());
    m_print->setLibrary(m_library.get());
    m_dialogs->setLibrary(m_library.get());
    m_actions->setLibrary(m_library.get());
    m_demo->updateCommands();
    setWindowTitle(tr("%1 – Recollect").arg(m_library->location().displayName().section(u'/', -1)));
    updateCommands();
    Q_EMIT libraryShown();
    if (!m_filesToImport.isEmpty())
        m_import->start(std::exchange(m_filesToImport, {}));
}

void MainWindow::createMemories()
{
    m_memories =
        std::make_unique<MemoriesController>(*m_view, *m_library, *m_actions, *m_history, m_services);
    connect(m_memories.get(), &MemoriesController::failed, this, &MainWindow::showError);
    connect(m_memories.get(), &MemoriesController::notice, this,
            [this](const QString &text) { m_messageBar->showNotice(text); });
    connect(m_memories.get(), &MemoriesController::done, this, [this](const QString &text) {
        m_messageBar->showNotice(text, m_actions->action(command::undo));
    });
}

void MainWindow::makeView(const QByteArray &panes)
{
    m_view = new LibraryView(*m_library, *m_actions, *m_history, this);
    m_view->restoreState(panes);
    m_view->searchController().remember(m_services);
    m_view->keepReaderState(m_services.windowState, m_services.setWindowState);
    offerLibrary(*m_palette, *m_library, *m_view);
    connect(m_view, &LibraryView::failed, this, &MainWindow::showError);
    connect(m_view, &LibraryView::noticed, this,
            [this](const QString &text) { m_messageBar->showNotice(text); });
    connect(m_view, &LibraryView::done, this, [this](const QString &text) {
        m_messageBar->showNotice(text, m_actions->action(command::undo));
    });
    createMemories();
    m_pages->addWidget(m_view);
    m_pages->setCurrentWidget(m_view);
}

/// The view holds too many texts to change each in place: it is made anew in the other language and led back to where
/// the person was.
void MainWindow::makeViewAgain()
{
    if (!m_view)
        return;
    const QByteArray panes = m_view->saveState();
    const Place place = m_view->listPane().place();
    const QString search = m_view->searchField().text();
    const auto conversation = m_view->readerPane().conversation();
    m_memories.reset();
    delete std::exchange(m_view, nullptr);
    makeView(panes);
    m_view->showPlace(place);
    if (!search.isEmpty())
        m_view->search(search);
    if (conversation)
        m_view->showConversation(conversation->id);
    updateCommands();
}

/// Back to the start page. What is under way in the library ends without making the window wait.
void MainWindow::closeLibrary()
{
    m_import->setLibrary(nullptr);
    m_print->setLibrary(nullptr);
    m_statusArea->setLibrary(nullptr);
    m_dialogs->setLibrary(nullptr);
    m_history->clear();
    m_messageBar->hide();
    if (m_view)
        m_services.setWindowState(layoutKey(*m_library), m_view->saveState());
    m_memories.reset();
    delete std::exchange(m_view, nullptr);
    m_actions->setLibrary(nullptr);
    m_services.closer->close(std::move(m_library));
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
        const ExportMemory memory{
            [this] { return m_services.windowState(exportKey); },
            [this](const QByteArray &state) { m_services.setWindowState(exportKey, state); }};
        (new ExportDialog(*m_library, {ids, m_view->shownQuery(), m_view->shownName()}, memory, m_view))
            ->open();
    });
}

void MainWindow::printConversations()
{
    m_view->withSelected([this](const QList<domain::ConversationId> &ids) { m_print->print(ids); });
}

void MainWindow::showError(const domain::Error &error)
{
    m_messageBar->showError(error);
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
        m_services.setWindowState(layoutKey(*m_library), m_view->saveState());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        fillMenus(*menuBar(), *m_actions);
        // Later: it may be a widget of the view that is at work.
        QMetaObject::invokeMethod(this, &MainWindow::makeViewAgain, Qt::QueuedConnection);
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->accept();
}

} // namespace ui
