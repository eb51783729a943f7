// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"

#include "store/location.h"

#include <QStringList>

namespace benchmarks {

/// What the window is measured with.
struct WindowBench {
    QString program;       ///< this one: it runs the program's window and measures inside, each part anew
    QString emptyWindow;   ///< the yardstick of the start
    store::Location place; ///< a library with the conversations that are looked for
    int starts = 10;
    double sessionMinutes = 1;
    QStringList remarks; ///< what could not be measured and why; where the longest stalls were
};

/// The word with which this program runs as the window that is measured.
inline constexpr const char *inWindow = "--in-window";

/// Of the window that people keep open: its start, its frames, keys, openings, stalls and memory. Its settings are
/// those of a person who never started it before.
[[nodiscard]] QList<Figure> measureWindow(WindowBench &bench, const QString &backend);

} // namespace benchmarks
