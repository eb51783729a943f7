// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QTreeWidget;

namespace ui {

/// The figures of an import and, below them, its problems line by line.
class ReportWidget final : public QWidget {
    Q_OBJECT

public:
    explicit ReportWidget(QWidget *parent = nullptr);

    /// withOutcome: what became of the records, not only how many were found.
    void setReport(const domain::ImportReport &report, bool withOutcome);

private:
    void addRow(int row, const QString &name, const domain::ImportCounts &counts, bool withOutcome);
    void addProblems(const QList<domain::ImportProblem> &problems);

    QGridLayout *m_grid;
    QLabel *m_problemTitle;
    QTreeWidget *m_problems;
};

} // namespace ui
