// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ui {

class ConnectionForm;
class DiagnosisPanel;
class LibraryTree;
class NoteLabel;

/// Libraries and connections: opens what is known, and adds, edits, copies, tests and removes connections to servers.
class LibrariesDialog final : public QDialog {
    Q_OBJECT

public:
    /// The services outlive the dialog.
    explicit LibrariesDialog(const Services &services, QWidget *parent = nullptr);
    ~LibrariesDialog() override;

    /// An empty form, to connect to a server that is not in the list.
    void newConnection();
    /// Shows why an opening didn't come about; the person may try again.
    /// keychain: why the keychain had no password to try, if it was asked.
    void showProblem(const domain::Error &error, const QString &keychain = {});
    /// A library was opened: keeps the connection that was, if it has a name, and closes.
    domain::Result<domain::Done> finish();
    /// While a library is being opened.
    void setBusy(bool busy);

Q_SIGNALS:
    void openWanted(const store::Location &location);
    /// password may be empty: the keychain or libpq's own ways may know it. keep: in the keychain.
    void connectWanted(const ui::Profile &profile, const QString &password, bool keep);
    void newFileWanted();
    void otherFileWanted();

private:
    void build();
    QWidget *createList();
    QWidget *createFilePage();
    QWidget *createButtons();
    QToolButton *toolButton(const char *name, const char *iconName, const QString &text);
    void refresh();
    void onChosen();
    void updateButtons();
    void openChosen();
    void duplicate();
    void remove();
    void removeProfile(const Profile &profile);
    void save();
    [[nodiscard]] bool isNameTaken() const;
    void sayNameIsTaken();
    domain::Result<domain::Done> saveForm();
    void test();
    void testWith(const QString &password);
    void say(const QString &text, bool warning);
    void askForSchema(const store::ConnectionOptions &options, bool create);
    void changeSchema(const store::ConnectionOptions &options);

    const Services &m_services;
    LibraryTree *m_tree;
    QStackedWidget *m_pages;
    ConnectionForm *m_form;
    DiagnosisPanel *m_diagnosis;
    QWidget *m_testPage = nullptr; ///< in which m_diagnosis scrolls
    QLabel *m_fileName;
    QLabel *m_filePath;
    NoteLabel *m_problem;
    QToolButton *m_duplicate = nullptr;
    QToolButton *m_remove = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_start = nullptr;
    QString m_edited; ///< name of the saved connection in the form; empty: a new one
    bool m_busy = false;
    bool m_connecting = false; ///< what is being opened is what the form says
};

} // namespace ui
