// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace ui {

/// Asks for the password of a server that refused to let the person in without one.
class PasswordDialog final : public QDialog {
    Q_OBJECT

public:
    /// reason: what the server said, as a sentence; place: the server's name; keychain: why it had no password to try,
    /// empty when it had.
    PasswordDialog(const QString &place, const QString &reason, const QString &keychain,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &password, bool keep);

private:
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace ui
