// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/exportjob.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ui {

/// Asks what to export, how and where to, and does it.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// selected: the conversations that are selected; query: the one whose results are shown. Either may be
    /// empty. The library outlives the dialog.
    ExportDialog(store::Library &library, QList<domain::ConversationId> selected, domain::SearchQuery query,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    void done(int result) override;

private:
    void build();
    void fillChoices();
    void browse();
    void suggestOutput();
    void start();
    void onFinished(const exporters::ExportResult &result);
    void setWorking(bool working);
    void updateButtons();
    [[nodiscard]] QString format() const;

    store::Library &m_library;
    QList<domain::ConversationId> m_selected;
    domain::SearchQuery m_query;
    QComboBox *m_what;
    QComboBox *m_format;
    QCheckBox *m_allBranches;
    QLineEdit *m_output;
    QPushButton *m_browse;
    QCheckBox *m_overwrite;
    QProgressBar *m_progress;
    QLabel *m_message;
    QPushButton *m_start = nullptr;
    QPushButton *m_close = nullptr;
    bool m_outputChosen = false; ///< by the person: no more suggestions
    std::unique_ptr<exporters::ExportJob> m_job;
};

} // namespace ui
