// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QTabWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ui {

/// The facts of a PostgreSQL connection, to fill in: the server, and how the way to it is guarded. An address that is
/// pasted as the host fills the other fields. The password is apart from the profile, which never holds it.
class ConnectionForm final : public QTabWidget {
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] QString password() const;
    [[nodiscard]] bool keepsPassword() const;
    /// Enough is filled in to try.
    [[nodiscard]] bool isComplete() const;

    /// A sentence below the password: what the keychain says, or what became of a pasted password.
    void setPasswordNote(const QString &text);
    /// For the person to type it (again).
    void focusPassword();
    void focusStart();

Q_SIGNALS:
    void changed();

private:
    QWidget *createServerPage();
    QWidget *createSecurityPage();
    void addFileRow(QFormLayout *form, const QString &label, const QString &option, const QString &name,
                    const QString &hint);
    void chooseFile(QLineEdit *field, const QString &title);
    void onHostEdited(const QString &text);
    void takeAddress();
    void explainTls();
    void fill(const store::Location &location);

    QMap<QString, QString> m_otherOptions; ///< of the profile that is shown, beyond the fields
    QLineEdit *m_name;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QLabel *m_passwordNote;
    QLineEdit *m_service;
    QComboBox *m_tls;
    QLabel *m_tlsText;
    QMap<QString, QLineEdit *> m_optionFields; ///< libpq's keyword of each
    qsizetype m_hostLength = 0; ///< before the last edit: a paste brings many characters at once
};

} // namespace ui
