// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace benchmarks {

/// What is measured, on how much.
struct Options {
    int conversations = 0;
    int messages = 0;
    int rounds = 1;
    bool withReads = true;
    bool withImport = true;
    bool withWindow = true;
    int windowConversations = 0;
    int windowMessages = 0;
    double sessionMinutes = 1;
    bool json = false;
    QStringList backends;
    QString folder;  ///< of this program and those that it runs
    QString program; ///< recollect
    QString output;
};

/// From the command line; shows the help and ends where that is asked for.
[[nodiscard]] Options readOptions(const QCoreApplication &application);

} // namespace benchmarks
