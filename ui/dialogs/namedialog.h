// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui {

/// Asks for a name. Deletes itself when it is closed.
class NameDialog final : public QDialog {
    Q_OBJECT

public:
    /// label stands before the field that holds name at first.
    NameDialog(const QString &title, const QString &label, const QString &name, QWidget *parent);

Q_SIGNALS:
    /// Another name than before was confirmed; it is not empty and has no spaces around it.
    void named(const QString &name);

private:
    void confirm();

    QString m_before;
    QLineEdit *m_field;
    QPushButton *m_ok;
};

} // namespace ui
