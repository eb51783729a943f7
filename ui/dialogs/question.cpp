// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace ui {

void ask(QWidget *parent, const Question &question, std::function<void()> agreed)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, question.title, question.title, QMessageBox::Cancel, parent);
    box->setObjectName(question.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.text);
    QPushButton *act = box->addButton(question.action, QMessageBox::AcceptRole);
    act->setObjectName(QStringLiteral("questionAgree"));
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(act, &QPushButton::clicked, parent, [agreed = std::move(agreed)] { agreed(); });
    box->open();
}

} // namespace ui
