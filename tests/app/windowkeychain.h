// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secrets.h"
#include "support/libraryfixture.h"
#include "ui/shell/mainwindow.h"

#include <QDialog>

namespace support {

/// A window with the program's own way to the system's keychain, and a server that wants a password of "anna".
class WindowKeychain {
public:
    static constexpr char password[] = "correct horse";

    /// What went wrong; empty when the server and the window are there.
    [[nodiscard]] QString begin();
    void closeWindow() { m_window.reset(); }
    /// Another start of the program: nothing is known but what the keychain keeps.
    void startAgain();

    /// Fills in the form and connects.
    void connectByForm(const QString &typedPassword, bool keep);
    /// Opens the connection as from the list of recent ones; what was open is closed first.
    void open();
    /// A library is shown.
    [[nodiscard]] bool isOpen() const { return m_window->library() != nullptr; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString keptPassword();
    [[nodiscard]] QString key() const { return m_location.displayName(); }
    [[nodiscard]] static QDialog *dialog(const char *name);

private:
    LibraryFixture m_fixture;
    store::Location m_location;
    std::unique_ptr<app::Secrets> m_secrets;
    std::unique_ptr<ui::MainWindow> m_window;
    QList<store::Location> m_recent;
};

} // namespace support
