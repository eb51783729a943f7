// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace store {
class Library;
}

namespace ui {

class ActionRegistry;
class CommandPalette;
class DemoController;
class ImportController;
class LibraryChooser;
class LibraryOpener;
class LibraryView;
class MemoriesController;
class MessageBar;
class PrintController;
class ProgramDialogs;
class StartPage;
class StatusArea;
class UndoHistory;

/// The window: a page to begin with while no library is open, else the three panes of the open library.
/// Holds the parts together and nothing more.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Services services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a library in place of the present one, asking for a password if the server wants one. An error
    /// shows in the message bar and the present library stays.
    void openLibrary(const store::Location &location, bool create = false);
    /// Takes a library that is open already.
    void showLibrary(std::unique_ptr<store::Library> library);
    /// Shows an error in the message bar.
    void showError(const domain::Error &error);
    /// Shows what files hold and offers to bring it in; into a new library when none is open.
    void importFiles(const QStringList &paths);

    /// Other parts of the window hand it what it can lead to.
    [[nodiscard]] CommandPalette &commandPalette() const { return *m_palette; }
    [[nodiscard]] ActionRegistry &actionRegistry() const { return *m_actions; }
    /// The panes of the open library; null on the start page.
    [[nodiscard]] LibraryView *libraryView() const { return m_view; }
    /// The open library; null on the start page.
    [[nodiscard]] store::Library *library() const { return m_library.get(); }

Q_SIGNALS:
    /// Another library is shown.
    void libraryShown();
    /// A library could not be opened; the message bar says why.
    void openingFailed(const domain::Error &error);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createPages();
    void createMemories();
    void connectParts();
    void connectCommands();
    void connectHistory();
    void closeLibrary();
    void exportConversations();
    void printConversations();
    void updateCommands();
    void restoreState();
    void saveState();
    void connectDemo();
    void makeView(const QByteArray &panes);
    void makeViewAgain();

    Services m_services;
    ActionRegistry *m_actions;
    UndoHistory *m_history;
    LibraryOpener *m_opener;
    LibraryChooser *m_chooser;
    ImportController *m_import;
    PrintController *m_print;
    ProgramDialogs *m_dialogs;
    DemoController *m_demo;
    std::unique_ptr<store::Library> m_library;
    QStackedWidget *m_pages;
    StartPage *m_startPage;
    LibraryView *m_view = nullptr;
    CommandPalette *m_palette;
    std::unique_ptr<MemoriesController> m_memories; ///< of the open library
    MessageBar *m_messageBar;
    StatusArea *m_statusArea;
    QStringList m_filesToImport; ///< chosen before there was a library
};

} // namespace ui
