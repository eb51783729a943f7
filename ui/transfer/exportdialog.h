// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/exportjob.h"
#include "store/conversationstore.h"
#include "ui/transfer/exportchoices.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace store {
class Library;
}

namespace ui {

class ExportPreviewPane;

/// What there is to export: the selected conversations, and what the list shows. Either may be empty.
struct ExportScope {
    QList<domain::ConversationId> selected;
    domain::SearchQuery query;
    QString queryName; ///< what a person calls it: what was typed, or the name of a place
};

/// Asks what to export, how and where to, shows how it will begin, and does it.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// The library outlives the dialog. memory: the choices of the last time.
    ExportDialog(store::Library &library, ExportScope scope, ExportMemory memory, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void done(int result) override;

private:
    void build();
    QLayout *createForm();
    void createButtons();
    void connectParts();
    void fillChoices();
    void restoreChoices();
    void keepChoices();
    void count(int what, const store::ConversationFilter &filter);
    void loadTitle();
    void onChanged();
    void suggestOutput();
    void browse();
    void start(bool overwrite);
    void onProgress(const exporters::ExportProgress &progress);
    void onFinished(const exporters::ExportResult &result);
    void onExported(const exporters::ExportReport &report);
    void askToReplace(const QString &sentence);
    void setWorking(bool working);
    void updateButtons();
    [[nodiscard]] QString format() const;
    [[nodiscard]] int what() const;
    [[nodiscard]] bool isOneConversation() const;
    [[nodiscard]] bool isTogether() const;
    [[nodiscard]] exporters::ExportRequest request() const;

    store::Library &m_library;
    ExportScope m_scope;
    ExportMemory m_memory;
    ExportChoices m_choices;
    QString m_title; ///< of the one that is selected
    QComboBox *m_what;
    QComboBox *m_format;
    QLabel *m_about; ///< what the format is good for
    QCheckBox *m_allBranches;
    QCheckBox *m_attachments;
    QCheckBox *m_together;
    QLabel *m_placeLabel;
    QLineEdit *m_output;
    QPushButton *m_browse;
    QProgressBar *m_progress;
    QLabel *m_message;
    ExportPreviewPane *m_preview;
    QDialogButtonBox *m_buttons;
    QPushButton *m_open = nullptr;
    QPushButton *m_showFolder = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_close = nullptr;
    QString m_suggested; ///< as long as it stands in the field, the person has chosen no other place
    QString m_written;   ///< the file or folder that is there now
    QString m_opens;     ///< what of it a person wants to see first
    std::unique_ptr<exporters::ExportJob> m_job;
};

} // namespace ui
