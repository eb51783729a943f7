// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/librarychooser.h"

#include "ui/connect/librariesdialog.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/shell/libraryopener.h"

#include <QFileDialog>
#include <QFileInfo>

namespace ui {

namespace {

QString libraryFilter()
{
    return LibraryChooser::tr("Recollect libraries (*.recollect)");
}

} // namespace

LibraryChooser::LibraryChooser(QWidget &window, const Services &services, LibraryOpener &opener)
    : QObject(&window), m_window(window), m_services(services), m_opener(opener)
{
    connect(&m_opener, &LibraryOpener::opened, this, &LibraryChooser::onOpened);
    connect(&m_opener, &LibraryOpener::failed, this, &LibraryChooser::onFailed);
    connect(&m_opener, &LibraryOpener::passwordWanted, this, &LibraryChooser::askForPassword);
}

void LibraryChooser::chooseFile()
{
    auto *dialog =
        new QFileDialog(&m_window, tr("Open a library"), QFileInfo(m_services.defaultLibraryFile).path());
    dialog->setObjectName(QStringLiteral("openLibraryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({libraryFilter(), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_opener.open(store::Location::sqlite(file)); });
    dialog->open();
}

void LibraryChooser::chooseNewFile()
{
    auto *dialog =
        new QFileDialog(&m_window, tr("New library"), QFileInfo(m_services.defaultLibraryFile).path());
    dialog->setObjectName(QStringLiteral("newLibraryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("recollect"));
    dialog->setNameFilter(libraryFilter());
    // A file that is there is opened, not replaced: nothing is lost by choosing it.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_opener.open(store::Location::sqlite(file), true); });
    dialog->open();
}

LibrariesDialog &LibraryChooser::dialog()
{
    if (m_dialog)
        return *m_dialog;
    m_dialog = new LibrariesDialog(m_services, &m_window);
    // It deletes itself a little later; whoever wants it until then wants a new one.
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    connect(m_dialog, &LibrariesDialog::connectWanted, this, &LibraryChooser::onConnectWanted);
    connect(m_dialog, &LibrariesDialog::openWanted, this,
            [this](const store::Location &location) { m_opener.open(location); });
    connect(m_dialog, &LibrariesDialog::newFileWanted, this, &LibraryChooser::chooseNewFile);
    connect(m_dialog, &LibrariesDialog::otherFileWanted, this, &LibraryChooser::chooseFile);
    return *m_dialog;
}

void LibraryChooser::showLibraries()
{
    dialog().open();
}

void LibraryChooser::connectToServer()
{
    dialog().newConnection();
    dialog().open();
}

void LibraryChooser::onConnectWanted(const Profile &profile, const QString &password, bool keep)
{
    if (password.isEmpty())
        m_opener.open(profile.location);
    else
        m_opener.openWithPassword(profile.location, password, keep);
}

void LibraryChooser::onOpened()
{
    if (!m_dialog)
        return;
    if (const auto finished = m_dialog->finish(); !finished)
        Q_EMIT failed(finished.error());
}

void LibraryChooser::onFailed(const domain::Error &error)
{
    if (m_dialog)
        m_dialog->showProblem(error);
    else
        Q_EMIT failed(error);
}

void LibraryChooser::askForPassword(const store::Location &location, const domain::Error &error,
                                    const QString &keychain)
{
    if (m_dialog) {
        m_dialog->showProblem(error, keychain);
        return;
    }
    auto *dialog = new PasswordDialog(location.displayName(), error.message, keychain, &m_window);
    connect(dialog, &PasswordDialog::given, this, [this, location](const QString &password, bool keep) {
        m_opener.openWithPassword(location, password, keep);
    });
    connect(dialog, &QDialog::rejected, this, [this, error] { Q_EMIT failed(error); });
    dialog->open();
}

} // namespace ui
