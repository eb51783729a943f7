// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks for a PostgreSQL server: a saved connection or a new one. The password is handed over apart from the
/// connection, which never holds it.
class ConnectDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ConnectDialog(const QList<Profile> &profiles, QWidget *parent = nullptr);

    /// Shows why the connection didn't come about; the person may try again.
    void showProblem(const domain::Error &error);
    /// While a connection is being made.
    void setBusy(bool busy);

Q_SIGNALS:
    /// password may be empty: the keychain or libpq's own ways may know it. keep: in the keychain.
    void connectWanted(const ui::Profile &profile, const QString &password, bool keep);

private:
    void build();
    QFormLayout *createForm();
    void showProfile(int index);
    void explainTls();
    void updateButtons();
    [[nodiscard]] Profile profile() const;

    QList<Profile> m_profiles;
    QComboBox *m_saved;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QComboBox *m_tls;
    QLabel *m_tlsText;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QLabel *m_problem;
    QPushButton *m_connect = nullptr;
    bool m_busy = false;
};

} // namespace ui
