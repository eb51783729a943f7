// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"
#include "domain/result.h"
#include "importers/limits.h"
#include "store/importstore.h"

#include <QMetaType>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace importers {

/// What to import, and how.
struct ImportOptions {
    QStringList paths;
    QSet<QString> leaveOut; ///< files that are not read, by FileSummary::file
    QString format;         ///< a reader's name, or empty or "auto" to tell by content
    QString userName;       ///< whose conversations they become; added when absent
    bool dryRun = false;
    bool memoriesOnly = false; ///< the conversations of the input are left out, with a line that says so
    Limits limits;
    qint64 chunkMessages = 2'000;  ///< a transaction holds whole conversations up to about this …
    qint64 chunkBytes = 8'000'000; ///< … or this
};

/// Where an import is.
struct ImportProgress {
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0; ///< 0: not known yet
    QString file;          ///< that is being read
    qint64 conversations = 0;
    qint64 messages = 0;
};

/// What one file of an input holds.
struct FileSummary {
    QString file;
    QString format;
    qint64 bytes = 0;
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 memories = 0;
    qint64 attachments = 0;
    std::optional<domain::Timestamp> earliest;
    std::optional<domain::Timestamp> latest;
    /// What became of its records, or with dryRun would; nothing without a library. Its problems are in the report.
    store::ImportTotals outcome;
};

/// What came out. With an error the report still tells what was done before it.
struct ImportResult {
    domain::ImportReport report;
    std::optional<domain::Error> error;
    QList<FileSummary> files;
};

/// What an input holds; counts are in report as found and refused.
struct InputSummary {
    QList<FileSummary> files;
    domain::ImportReport report;
    std::optional<domain::Error> error;
};

/// Called on the thread of the import, a few times a second.
using ProgressCallback = std::function<void(const ImportProgress &)>;

} // namespace importers

Q_DECLARE_METATYPE(importers::ImportProgress)
Q_DECLARE_METATYPE(importers::ImportResult)
