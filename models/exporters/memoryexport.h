// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/exportjob.h"
#include "store/memorystore.h"

namespace exporters {

/// Which memories to export, and where to: one file.
struct MemoryExportRequest {
    enum class Format {
        Markdown, ///< to read and to publish
        Json,     ///< docs/recollect-json.md, which an import reads back
    };
    Format format = Format::Markdown;
    QString output;
    bool overwrite = false;
    QList<domain::MemoryId> ids; ///< these; when empty what the filter finds, in its order
    store::MemoryFilter filter;
};

/// Exports on the calling thread, which waits for the library's threads. The file is there whole or not at all;
/// errors as for runExport(), ErrorCode::NotFound when there is no such memory.
[[nodiscard]] ExportResult runMemoryExport(store::Library &library, const MemoryExportRequest &request,
                                           const store::CancelToken &token = {});

/// An export of memories on a thread of its own. The library outlives it. Destroying it cancels and waits.
class MemoryExportJob : public QObject {
    Q_OBJECT

public:
    MemoryExportJob(store::Library &library, MemoryExportRequest request, QObject *parent = nullptr);
    ~MemoryExportJob() override;

    /// Once.
    void start();

Q_SIGNALS:
    void finished(const exporters::ExportResult &result);

private:
    store::Library &m_library;
    MemoryExportRequest m_request;
    store::CancelToken m_token;
    std::unique_ptr<QThread> m_thread;
};

} // namespace exporters
