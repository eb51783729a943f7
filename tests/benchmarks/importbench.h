// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readbench.h"

namespace benchmarks {

/// What an import is measured with.
struct ImportBench {
    QString program;        ///< the recollect to run
    QString exportFile;     ///< JSON export of the source library
    store::Location source; ///< the library it was exported from: its messages are the yardstick's rows
    store::Location target; ///< a place for the import: no file yet, or a database with our schema
    store::Location bare;   ///< a place for the yardstick's tables, which may be the source's database
    QStringList problems;
};

/// Messages per second of `recollect import` from start to end of the program, beside a raw load of the same
/// messages into a bare table and the building of the same indexes; and the program's peak memory.
[[nodiscard]] QList<Figure> measureImport(ImportBench &bench, const QString &backend);

/// How to name a library to the program: --library FILE or --profile URL.
[[nodiscard]] QStringList libraryArguments(const store::Location &location);

/// What became of a run of the program.
struct ProgramRun {
    bool good = false;
    double seconds = 0;
    double peakMegabytes = 0; ///< largest resident size that the system counted
    QString errors;
};

/// Runs the program and watches its memory.
[[nodiscard]] ProgramRun runProgram(const QString &program, const QStringList &arguments);

} // namespace benchmarks
