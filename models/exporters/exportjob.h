// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/searchquery.h"
#include "exporters/render.h"
#include "store/cancel.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QThread;

namespace store {
class Library;
}

namespace exporters {

/// What to export, and where to.
struct ExportRequest {
    QString format; ///< the name of a writer: "markdown"
    /// A file, or a folder. A format with one file for everything (JSON) writes a file. Others write a folder
    /// with a file for each conversation, or a file when the path has their suffix or ids names just one.
    QString output;
    bool overwrite = false;
    BranchChoice branches = BranchChoice::Active;
    bool attachments = true;           ///< with their bytes; else readable formats only name them
    bool together = false;             ///< all in one file, where the format can (WriterFormat::together)
    QList<domain::ConversationId> ids; ///< these; when empty what the query finds; both empty: all
    domain::SearchQuery query;
    qint64 mostConversations = -1; ///< for a look at the beginning; -1: all
    qint64 mostMessages = -1;      ///< of each conversation
};

/// How far an export is.
struct ExportProgress {
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 total = -1; ///< conversations to come in all; -1 while that is not known
};

/// What an export wrote.
struct ExportReport {
    qint64 files = 0;
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 memories = 0;
    qint64 bytes = 0;
    QString output;       ///< the file or folder that is there now
    QStringList problems; ///< what is missing from it, a sentence each
};

/// A target is there whole or not at all: ErrorCode::InvalidArgument for an unknown format or a path that
/// doesn't fit, NotFound when nothing matches, WouldOverwrite, StorageFull, PermissionDenied, Cancelled, and
/// what the library reports.
using ExportResult = domain::Result<ExportReport>;

/// Called a few times a second on the thread of the export.
using ExportProgressCallback = std::function<void(const ExportProgress &)>;

/// Exports on the calling thread, which waits for the library's threads. Memory stays flat, whatever the
/// number of conversations and messages.
[[nodiscard]] ExportResult runExport(store::Library &library, const ExportRequest &request,
                                     const store::CancelToken &token = {},
                                     const ExportProgressCallback &progress = {});

/// An export on a thread of its own. The library outlives it. Destroying it cancels and waits.
class ExportJob : public QObject {
    Q_OBJECT

public:
    ExportJob(store::Library &library, ExportRequest request, QObject *parent = nullptr);
    ~ExportJob() override;

    /// Once.
    void start();
    /// Ends soon after; finished() follows.
    void cancel();

Q_SIGNALS:
    void progressed(const exporters::ExportProgress &progress);
    void finished(const exporters::ExportResult &result);

private:
    store::Library &m_library;
    ExportRequest m_request;
    store::CancelToken m_token;
    std::unique_ptr<QThread> m_thread;
};

} // namespace exporters
