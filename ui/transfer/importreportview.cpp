// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importreportview.h"

#include "importers/reportfile.h"
#include "items/whendone.h"
#include "ui/transfer/background.h"
#include "ui/transfer/errorlog.h"
#include "ui/transfer/figurestable.h"
#include "ui/transfer/problemsview.h"
#include "ui/widgets/tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

ImportReportView::ImportReportView(QWidget *parent)
    : QWidget(parent), m_figures(new FiguresTable(this)),
      m_problems(new ProblemsView(QStringLiteral("importProblems"), this)), m_message(new QLabel(this))
{
    m_message->setObjectName(QStringLiteral("importReportMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::space4);
    layout->addWidget(m_figures);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_message);
    layout->addStretch(0);
    m_message->hide();
}

void ImportReportView::setReport(const domain::ImportReport &report)
{
    m_report = report;
    m_figures->setFigures(FiguresTable::figuresOf(report));
    m_problems->setProblems(report.problems);
    m_problems->setVisible(!report.problems.isEmpty());
    m_message->hide();
}

void ImportReportView::save()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(this, tr("Save the report"), folder.filePath(tr("import-report.txt")));
    dialog->setObjectName(QStringLiteral("importReportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("Table (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        for (const QString &suffix : {QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("txt")}) {
            if (filter.contains(suffix))
                dialog->setDefaultSuffix(suffix);
        }
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ImportReportView::saveAs);
    dialog->open();
}

void ImportReportView::saveAs(const QString &fileName)
{
    domain::ImportReport shown = m_report;
    shown.problems = m_problems->shown();
    items::whenDone(this, inBackground([shown, fileName] { return importers::saveReport(shown, fileName); }),
                    [this, fileName](const domain::Result<domain::Done> &saved) {
                        if (!saved)
                            logError(saved.error());
                        m_message->setText(saved ? tr("Saved as %1").arg(QDir::toNativeSeparators(fileName))
                                                 : saved.error().message);
                        m_message->show();
                    });
}

} // namespace ui
