// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/namedialog.h"

#include "ui/widgets/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int longestName = 500;
constexpr int fieldWidth = 420;

} // namespace

NameDialog::NameDialog(const QString &title, const QString &label, const QString &name, QWidget *parent)
    : QDialog(parent), m_before(name), m_field(new QLineEdit(name, this))
{
    setObjectName(QStringLiteral("nameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_field->setObjectName(QStringLiteral("nameField"));
    m_field->setMaxLength(longestName);
    m_field->setMinimumWidth(fieldWidth);
    m_field->selectAll();
    auto *caption = new QLabel(label, this);
    caption->setBuddy(m_field);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Rename"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space4);
    layout->setSpacing(tokens::space2);
    layout->addWidget(caption);
    layout->addWidget(m_field);
    layout->addSpacing(tokens::space2);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ok->setEnabled(!text.trimmed().isEmpty()); });
    m_ok->setEnabled(!name.trimmed().isEmpty());
}

void NameDialog::confirm()
{
    const QString name = m_field->text().trimmed();
    if (!name.isEmpty() && name != m_before)
        Q_EMIT named(name);
    accept();
}

} // namespace ui
