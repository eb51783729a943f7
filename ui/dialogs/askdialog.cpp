// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/askdialog.h"

#include "ui/widgets/texts.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {

constexpr int previewRows = 5;
constexpr int longestTitle = 60;

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::AskDialog)
};

/// The first titles, one a line, and how many there are beside.
QString previewOf(const ConversationQuestion &question)
{
    QStringList lines;
    for (const domain::Conversation &row : question.rows.mid(0, previewRows)) {
        //: A line of a list: %1 is the title of a conversation
        lines.append(Words::tr("• %1").arg(plainLine(row.displayTitle(), longestTitle)));
    }
    const qsizetype others = std::max(question.count, question.rows.size()) - lines.size();
    if (others > 0)
        lines.append(Words::tr("and %n more", nullptr, int(others)));
    return lines.join(u'\n');
}

} // namespace

void askAbout(QWidget *parent, const ConversationQuestion &question, const std::function<void()> &confirmed)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(question.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(question.button);
    box->setIcon(question.isFinal ? QMessageBox::Warning : QMessageBox::Question);
    box->setText(question.text);
    QStringList details{previewOf(question)};
    if (!question.details.isEmpty())
        details.append(question.details);
    box->setInformativeText(details.join(QStringLiteral("\n\n")));
    auto *verb = box->addButton(question.button,
                                question.isFinal ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    verb->setObjectName(QStringLiteral("confirm"));
    auto *cancel = box->addButton(QMessageBox::Cancel);
    box->setEscapeButton(cancel);
    box->setDefaultButton(question.isFinal ? cancel : verb);
    QObject::connect(verb, &QPushButton::clicked, parent, confirmed);
    box->open();
}

} // namespace ui
