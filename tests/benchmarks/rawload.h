// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"

namespace benchmarks {

/// A raw load: how many rows, and the seconds for loading them and building the indexes.
struct RawLoad {
    qint64 rows = 0;
    double seconds = 0;
    QString problem;
};

/// Loads the messages of the source library into a bare table elsewhere, then builds the indexes that the
/// library has on messages and a full text index. Reading the source is not counted.
/// PostgreSQL: COPY, then the vectors by the library's own function, then GIN. SQLite: one prepared insert in one
/// transaction, then FTS5 with its own tokeniser.
[[nodiscard]] RawLoad loadRaw(const store::Location &source, const store::Location &bare);

} // namespace benchmarks
