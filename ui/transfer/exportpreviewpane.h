// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/preview.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QTextBrowser;

namespace ui {

/// The first page of an export, made anew whenever what is to be exported changes. Loads nothing that a text
/// names.
class ExportPreviewPane final : public QWidget {
    Q_OBJECT

public:
    /// The library outlives the pane.
    explicit ExportPreviewPane(store::Library &library, QWidget *parent = nullptr);
    ~ExportPreviewPane() override;

    /// Shows how that export would begin, soon.
    void show(const exporters::ExportRequest &request);
    /// Stops what is under way: the export itself needs the library now.
    void stop();
    /// Nothing is under way.
    [[nodiscard]] bool isReady() const { return !m_wanted && !m_job; }

private:
    void begin();
    void onFinished(const domain::Result<exporters::ExportPreview> &preview);
    void showText(const exporters::ExportPreview &preview);

    store::Library &m_library;
    std::optional<exporters::ExportRequest> m_wanted; ///< not begun yet
    QString m_format;                                 ///< of the one that is under way
    std::unique_ptr<exporters::PreviewJob> m_job;
    QTimer m_soon;
    QTimer m_waiting;
    QTextBrowser *m_browser;
    QProgressBar *m_busy;
    QLabel *m_note;
};

} // namespace ui
