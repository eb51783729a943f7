// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"
#include "rawdatabase.h"

#include "store/library.h"

namespace benchmarks {

/// What the measurements of one library share.
struct Bench {
    QString backend;
    store::Library *library = nullptr;
    RawDatabase *raw = nullptr;
    int rounds = 30;
    QStringList problems; ///< why a figure could not be measured
};

/// List pages at the top, in the middle and at the end, beside the same SQL without Recollect.
[[nodiscard]] QList<Figure> measureList(Bench &bench);

/// Opening the conversations with about 100 and about 10,000 messages: the outline and the first messages that
/// fill a window.
[[nodiscard]] QList<Figure> measureOpen(Bench &bench);

/// The first page of searches: rare, common, phrase, prefix, Chinese.
[[nodiscard]] QList<Figure> measureSearch(Bench &bench);

} // namespace benchmarks
