// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace store {
class Library;
}

namespace ui {

class ElidedLabel;
class ImportPreview;
class ImportProgressView;
class ImportReportView;
class ImportTask;
class ImportUndo;

/// Shows an ImportTask: what was found, to choose from; then the progress; then the report, from which the
/// import can be taken back. Closing it leaves a running import to the background.
class ImportAssistant final : public QDialog {
    Q_OBJECT

public:
    /// Both outlive the dialog.
    ImportAssistant(store::Library &library, ImportTask &task, QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    /// The person wants to see the conversations of an import.
    void showWanted(domain::BatchId batch);

private:
    void build();
    QPushButton *addButton(const QString &text, const char *name);
    void connectParts();
    void loadPeople();
    void update();
    void updateProgress();
    void updateStart();
    void showWorking(const QString &title);
    void showPreview();
    void showResult();
    void showTakingBack();
    void onMain();
    void onOther();
    [[nodiscard]] QString resultTitle() const;

    store::Library &m_library;
    ImportTask &m_task;
    ImportUndo *m_undoing;
    bool m_takenBack = false;
    QLabel *m_title;
    ElidedLabel *m_source;
    QStackedWidget *m_pages;
    ImportProgressView *m_progress;
    ImportPreview *m_preview;
    ImportReportView *m_report;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
    QPushButton *m_undo;
    QPushButton *m_show;
    QPushButton *m_main;
    QPushButton *m_other;
};

} // namespace ui
