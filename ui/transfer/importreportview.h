// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"

#include <QWidget>

class QLabel;

namespace ui {

class FiguresTable;
class ProblemsView;

/// What an import did: its figures and, below them, the lines of its report. Can be saved as a file.
class ImportReportView final : public QWidget {
    Q_OBJECT

public:
    explicit ImportReportView(QWidget *parent = nullptr);

    void setReport(const domain::ImportReport &report);
    /// Asks where to, and writes the report with the lines that are shown.
    void save();

private:
    void saveAs(const QString &fileName);

    domain::ImportReport m_report;
    FiguresTable *m_figures;
    ProblemsView *m_problems;
    QLabel *m_message; ///< what became of the saving
};

} // namespace ui
