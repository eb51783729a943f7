// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QObject>
#include <QPointer>

namespace ui {

class ConnectDialog;
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

Q_SIGNALS:
    /// An error that no dialog of ours shows.
    void failed(const domain::Error &error);

private:
    void onConnectWanted(const Profile &profile, const QString &password, bool keep);
    void onOpened();
    void onFailed(const domain::Error &error);
    void askForPassword(const store::Location &location, const domain::Error &error);

    QWidget &m_window;
    const Services &m_services;
    LibraryOpener &m_opener;
    QPointer<ConnectDialog> m_connectDialog;
    Profile m_wanted; ///< of the connect dialog, saved once it has proved right
};

} // namespace ui
