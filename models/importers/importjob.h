// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importtypes.h"

#include "store/cancel.h"
#include "store/importstore.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace importers {

/// Imports on the calling thread and returns when all is done, cancelled or failed. Records are parsed
/// while the store writes those before them. What is committed when it ends early stays, whole
/// conversations only, and a second run completes it. ErrorCode::UnreadableInput when no file is of a
/// known format. After an error of the store the batch stays open, so that it shows as interrupted.
[[nodiscard]] ImportResult runImport(store::ImportStore &store, const ImportOptions &options,
                                     const store::CancelToken &token = {},
                                     const ProgressCallback &progress = {});

/// Reads everything as an import would and writes nothing; needs no library.
[[nodiscard]] InputSummary analyzeInput(const ImportOptions &options, const store::CancelToken &token = {},
                                        const ProgressCallback &progress = {});

/// An import on a thread of its own. The store outlives it. Destroying it cancels and waits.
class ImportJob : public QObject {
    Q_OBJECT

public:
    ImportJob(store::ImportStore &store, ImportOptions options, QObject *parent = nullptr);
    ~ImportJob() override;

    /// Once.
    void start();
    /// Ends soon after; finished() follows.
    void cancel();

Q_SIGNALS:
    void progressed(const importers::ImportProgress &progress);
    void finished(const importers::ImportResult &result);

private:
    store::ImportStore &m_store;
    ImportOptions m_options;
    store::CancelToken m_token;
    std::unique_ptr<QThread> m_thread;
};

} // namespace importers
