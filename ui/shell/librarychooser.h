// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QObject>
#include <QPointer>

namespace ui {

class LibrariesDialog;
class LibraryOpener;

/// The dialogs by which a person chooses a library, and what they answer to what comes of it.
class LibraryChooser final : public QObject {
    Q_OBJECT

public:
    /// window: the parent of the dialogs. All outlive this object.
    LibraryChooser(QWidget &window, const Services &services, LibraryOpener &opener);

    void chooseFile();
    void chooseNewFile();
    void connectToServer();
    /// Everything that is known, to choose from.
    void showLibraries();

Q_SIGNALS:
    /// An error that no dialog of ours shows.
    void failed(const domain::Error &error);

private:
    void onConnectWanted(const Profile &profile, const QString &password, bool keep);
    void onOpened();
    void onFailed(const domain::Error &error);
    void askForPassword(const store::Location &location, const domain::Error &error, const QString &keychain);
    LibrariesDialog &dialog();

    QWidget &m_window;
    const Services &m_services;
    LibraryOpener &m_opener;
    QPointer<LibrariesDialog> m_dialog;
};

} // namespace ui
