// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportwidget.h"

#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>

namespace ui {

namespace {

/// A list of this many lines is read; a longer one is what the report file of the command line is for.
constexpr int mostProblems = 1'000;

QString severityName(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::Note:
        return ReportWidget::tr("Note");
    case domain::Severity::Warning:
        return ReportWidget::tr("Missing");
    case domain::Severity::Refused:
        break;
    }
    return ReportWidget::tr("Refused");
}

} // namespace

ReportWidget::ReportWidget(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_problemTitle(new QLabel(this)),
      m_problems(new QTreeWidget(this))
{
    m_grid->setHorizontalSpacing(tokens::space5);
    m_grid->setVerticalSpacing(tokens::space1);
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setRootIsDecorated(false);
    m_problems->setUniformRowHeights(true);
    m_problems->setHeaderLabels({tr("Kind"), tr("What happened"), tr("Record"), tr("File")});
    m_problems->header()->setStretchLastSection(false);
    m_problems->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_problemTitle->setFont(tokens::strong(font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::space2);
    layout->addLayout(m_grid);
    layout->addSpacing(tokens::space2);
    layout->addWidget(m_problemTitle);
    layout->addWidget(m_problems, 1);
    layout->addStretch(0);
}

void ReportWidget::setReport(const domain::ImportReport &report, bool withOutcome)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList heads{QString(), tr("found")};
    if (withOutcome)
        heads << tr("added") << tr("updated") << tr("unchanged") << tr("refused");
    int widest = 0;
    for (int column = 0; column < heads.size(); ++column) {
        auto *label = new QLabel(heads.at(column), this);
        label->setFont(tokens::caption(font()));
        m_grid->addWidget(label, 0, column, Qt::AlignRight);
        widest = std::max(widest, label->sizeHint().width());
    }
    // Columns of one width, packed to the side where reading begins.
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    for (int column = 1; column < heads.size(); ++column)
        m_grid->setColumnMinimumWidth(column, widest);
    addRow(1, tr("Conversations"), report.conversations, withOutcome);
    addRow(2, tr("Messages"), report.messages, withOutcome);
    addRow(3, tr("Memories"), report.memories, withOutcome);
    addRow(4, tr("Attachments"), report.attachments, withOutcome);
    m_grid->setColumnStretch(int(heads.size()), 1);
    addProblems(report.problems);
}

void ReportWidget::addRow(int row, const QString &name, const domain::ImportCounts &counts, bool withOutcome)
{
    m_grid->addWidget(new QLabel(name, this), row, 0);
    QList<qint64> figures{counts.found};
    if (withOutcome)
        figures << counts.added << counts.updated << counts.unchanged << counts.refused;
    for (int column = 0; column < figures.size(); ++column) {
        auto *label = new QLabel(QLocale().toString(figures.at(column)), this);
        if (figures.at(column) == 0)
            label->setEnabled(false);
        m_grid->addWidget(label, row, column + 1, Qt::AlignRight);
    }
}

void ReportWidget::addProblems(const QList<domain::ImportProblem> &problems)
{
    m_problems->clear();
    m_problemTitle->setVisible(!problems.isEmpty());
    m_problems->setVisible(!problems.isEmpty());
    m_problemTitle->setText(tr("%n line(s) to look at", nullptr, int(problems.size())));
    for (const domain::ImportProblem &problem : problems.mid(0, mostProblems)) {
        const QString file = problem.file.section(u'/', -1);
        auto *item = new QTreeWidgetItem(m_problems,
                                         {severityName(problem.severity), plainLine(problem.message),
                                          plainLine(problem.record, 60), plainLine(file, 60)});
        item->setToolTip(1, plainLine(problem.message, 1000).toHtmlEscaped());
        item->setToolTip(3, plainLine(problem.file, 1000).toHtmlEscaped());
    }
    m_problems->resizeColumnToContents(0);
}

} // namespace ui
