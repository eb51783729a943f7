// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/librarychooser.h"

#include "ui/dialogs/connectdialog.h"
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

void LibraryChooser::connectToServer()
{
    if (!m_connectDialog) {
        m_connectDialog = new ConnectDialog(m_services.profiles(), &m_window);
        connect(m_connectDialog, &ConnectDialog::connectWanted, this, &LibraryChooser::onConnectWanted);
    }
    m_connectDialog->open();
}

void LibraryChooser::onConnectWanted(const Profile &profile, const QString &password, bool keep)
{
    m_wanted = profile;
    m_connectDialog->setBusy(true);
    if (password.isEmpty())
        m_opener.open(profile.location);
    else
        m_opener.openWithPassword(profile.location, password, keep);
}

void LibraryChooser::onOpened()
{
    if (!m_connectDialog)
        return;
    m_connectDialog->accept();
    if (m_wanted.name.isEmpty())
        return;
    const auto saved = m_services.saveProfile(m_wanted);
    if (!saved)
        Q_EMIT failed(saved.error());
}

void LibraryChooser::onFailed(const domain::Error &error)
{
    if (m_connectDialog)
        m_connectDialog->showProblem(error);
    else
        Q_EMIT failed(error);
}

void LibraryChooser::askForPassword(const store::Location &location, const domain::Error &error)
{
    if (m_connectDialog) {
        m_connectDialog->showProblem(error);
        return;
    }
    auto *dialog = new PasswordDialog(location.displayName(), error.message, &m_window);
    connect(dialog, &PasswordDialog::given, this, [this, location](const QString &password, bool keep) {
        m_opener.openWithPassword(location, password, keep);
    });
    connect(dialog, &QDialog::rejected, this, [this, error] { Q_EMIT failed(error); });
    dialog->open();
}

} // namespace ui
