// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/exportjob.h"

namespace exporters {

/// The beginning of what an export would write.
struct ExportPreview {
    QString text;         ///< of the first document
    bool complete = true; ///< false: there is more than this
};

/// Writes the beginning of an export to a temporary folder with the real writer and reads it; blocks. Names
/// attachments without their bytes. ErrorCode::NotFound when nothing matches, Cancelled, and what the library
/// reports.
[[nodiscard]] domain::Result<ExportPreview> previewExport(store::Library &library, ExportRequest request,
                                                          const store::CancelToken &token = {});

/// The same on a thread of its own. The library outlives it. Destroying it cancels and waits.
class PreviewJob : public QObject {
    Q_OBJECT

public:
    PreviewJob(store::Library &library, ExportRequest request, QObject *parent = nullptr);
    ~PreviewJob() override;

    /// Once.
    void start();
    /// Ends soon after; finished() follows.
    void cancel();

Q_SIGNALS:
    void finished(const domain::Result<exporters::ExportPreview> &preview);

private:
    store::Library &m_library;
    ExportRequest m_request;
    store::CancelToken m_token;
    std::unique_ptr<QThread> m_thread;
};

} // namespace exporters
