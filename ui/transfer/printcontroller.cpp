// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/printcontroller.h"

#include "ui/transfer/printtask.h"
#include "ui/widgets/tokens.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qreal margin = 16; // mm
constexpr int progressWidth = 360;

} // namespace

PrintController::PrintController(QWidget &window) : QObject(&window), m_window(window) {}

PrintController::~PrintController() = default;

void PrintController::setLibrary(store::Library *library)
{
    m_task.reset();
    delete m_progress;
    m_library = library;
}

void PrintController::print(const QList<domain::ConversationId> &ids)
{
    if (!m_library || m_task)
        return;
    if (ids.isEmpty()) {
        Q_EMIT done(tr("Select a conversation to print it."));
        return;
    }
    auto printer =
        std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>(QPrinter::HighResolution));
    (*printer)->setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    (*printer)->setDocName(tr("Conversations"));
    (*printer)->setCreator(QStringLiteral("Recollect"));
    auto *dialog = new QPrintDialog(printer->get(), &m_window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    // The printer outlives the dialog, which goes on using it until it is deleted.
    connect(dialog, &QDialog::finished, this, [this, dialog, printer, ids](int result) {
        connect(dialog, &QObject::destroyed, this, [this, printer, ids, result] {
            if (result == QDialog::Accepted && m_library)
                start(ids, std::move(*printer));
        });
        dialog->deleteLater();
    });
    dialog->open();
}

void PrintController::start(const QList<domain::ConversationId> &ids, std::unique_ptr<QPrinter> printer)
{
    m_task = std::make_unique<PrintTask>(*m_library, ids, std::move(printer));
    connect(m_task.get(), &PrintTask::finished, this, &PrintController::onFinished);
    showProgress();
    m_task->start();
}

void PrintController::showProgress()
{
    auto *dialog = new QDialog(&m_window);
    dialog->setObjectName(QStringLiteral("printProgress"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print"));
    auto *text = new QLabel(tr("Preparing the pages …"), dialog);
    auto *bar = new QProgressBar(dialog);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMinimumWidth(progressWidth);
    bar->setAccessibleName(tr("Progress"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space4);
    layout->setSpacing(tokens::space3);
    for (QWidget *widget : std::initializer_list<QWidget *>{text, bar, buttons})
        layout->addWidget(widget);
    connect(m_task.get(), &PrintTask::progressed, text,
            [this, text] { text->setText(tr("Page %1").arg(m_task->pages())); });
    connect(dialog, &QDialog::rejected, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    m_progress = dialog;
    dialog->open();
}

void PrintController::onFinished(const domain::Result<int> &result)
{
    m_task.release()->deleteLater(); // it is what is calling
    if (m_progress)
        m_progress->accept();
    if (result)
        Q_EMIT done(tr("Printed %Ln page(s)", nullptr, *result));
    else if (result.error().code != domain::ErrorCode::Cancelled)
        Q_EMIT failed(result.error());
}

} // namespace ui
