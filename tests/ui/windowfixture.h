// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/libraryfixture.h"
#include "ui/shell/mainwindow.h"

#include <QHash>
#include <QTranslator>

class QDialog;

namespace support {

/// The real window over a real library, as a person has it, with a keychain and settings in memory. Link test_window.
class WindowFixture {
public:
    WindowFixture();

    /// Opens a new window in place of the one before, on the start page. English has its plurals. Ends the test with
    /// a message when the window doesn't appear.
    void openWindow();
    void closeWindow() { m_window.reset(); }
    /// Shows the library that library() has open, by its address as another start of the program would; what went
    /// wrong, empty when all is well.
    [[nodiscard]] QString showLibrary();

    [[nodiscard]] ui::MainWindow &window() const { return *m_window; }
    [[nodiscard]] bool isOpen() const { return m_window != nullptr; }
    [[nodiscard]] LibraryFixture &library() { return m_library; }

    /// A part of the window by its object name; null when there is none.
    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    /// The open dialog of a name; null when there is none.
    [[nodiscard]] static QDialog *dialog(const char *name);
    void trigger(QLatin1String command) const;
    /// Types into the search field.
    void search(const QString &text) const;
    /// How many hits the search has, as far as they are loaded.
    [[nodiscard]] int hitCount() const;
    /// What the list of conversations shows, as far as it is loaded.
    [[nodiscard]] QStringList titles() const;
    /// Writes a file into the fixture's folder; its path.
    [[nodiscard]] QString writeFile(const QString &name, const QByteArray &content) const;

    // What the services remember. Tests may look and prepare.
    QHash<QString, QString> keychain;
    QHash<QString, QString> thisRun;
    QList<ui::Profile> profiles;
    QList<store::Location> recent;
    QHash<QString, QByteArray> states;
    QHash<QString, QByteArray> drafts; ///< by name

    /// The services that the window is given: change them before openWindow().
    ui::Services services;

private:
    LibraryFixture m_library;
    QTranslator m_translator;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace support
