// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timestamp.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace domain {

/// How many of one kind an import met, and what became of them; found is the sum of the others.
struct ImportCounts {
    qint64 found = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;

    ImportCounts &operator+=(const ImportCounts &other);
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

enum class Severity {
    Note,    ///< nothing lost: a repair such as a replaced character
    Warning, ///< something is missing from the source, such as a file it names
    Refused, ///< the record was not imported
};

[[nodiscard]] QString toString(Severity severity);

/// One line of the report: which record of which file, and why, in one sentence.
struct ImportProblem {
    QString file;
    QString record; ///< an id, a title or "#12"
    Severity severity = Severity::Refused;
    QString message;

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// What an import did, or with dryRun what it would do.
struct ImportReport {
    bool dryRun = false;
    BatchId batch;       ///< none with dryRun, or when nothing was written
    QStringList files;   ///< that were read
    QStringList formats; ///< that were met ("chatgpt", …)
    ImportCounts conversations;
    ImportCounts messages;
    ImportCounts memories;
    ImportCounts attachments;
    QList<ImportProblem> problems;
    std::optional<Timestamp> earliest; ///< of the messages read
    std::optional<Timestamp> latest;
    double seconds = 0;
    bool cancelled = false;
};

/// One past import, for the list of imports and for taking it back.
struct ImportBatch {
    BatchId id;
    QString userName;
    QStringList files;
    QStringList formats;
    ImportCounts conversations;
    ImportCounts messages;
    ImportCounts memories;
    ImportCounts attachments;
    Timestamp startedAt;
    std::optional<Timestamp> finishedAt; ///< empty: it was interrupted
    std::optional<Timestamp> rolledBackAt;
};

} // namespace domain
