// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passworddialog.h"

#include "ui/widgets/notelabel.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace ui {

PasswordDialog::PasswordDialog(const QString &place, const QString &reason, const QString &keychain,
                               QWidget *parent)
    : QDialog(parent), m_password(new QLineEdit(this)),
      m_keep(new QCheckBox(tr("&Keep it in the keychain"), this))
{
    setObjectName(QStringLiteral("passwordDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Password"));
    m_password->setObjectName(QStringLiteral("passwordField"));
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setChecked(true);
    auto *text = new QLabel(reason, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *server = new QLabel(place, this);
    server->setTextFormat(Qt::PlainText);
    server->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Server"), server);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), m_keep);
    if (!keychain.isEmpty()) {
        auto *note = new NoteLabel(keychain, this);
        note->setObjectName(QStringLiteral("passwordKeychainNote"));
        form->addRow(QString(), note);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space4);
    layout->setSpacing(tokens::space3);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT given(m_password->text(), m_keep->isChecked());
        accept();
    });
}

} // namespace ui
