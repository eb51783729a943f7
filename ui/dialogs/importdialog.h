// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/importtask.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ui {

class ElidedLabel;
class ReportWidget;

/// Shows an ImportTask: what was found, then the progress, then the report. Closing it leaves a running
/// import to the background.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    /// The task outlives the dialog. userName: what to suggest.
    ImportDialog(ImportTask &task, const QString &userName, QWidget *parent = nullptr);

    void done(int result) override;

private:
    void update();
    void updateProgress();
    void showWorking(const QString &title);
    void showPreview();
    void showResult();

    ImportTask &m_task;
    QLabel *m_title;
    ElidedLabel *m_source;
    QProgressBar *m_progress;
    ElidedLabel *m_progressText;
    ReportWidget *m_report;
    QWidget *m_userRow;
    QLineEdit *m_user;
    QPushButton *m_main;
    QPushButton *m_other;
};

} // namespace ui
