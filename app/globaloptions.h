// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCommandLineOption>
#include <QStringList>

namespace app {

/// What stands before (or anywhere around) the command: it holds for all commands and for the window.
struct GlobalOptions {
    QString library; ///< path of a SQLite library; empty: not given
    QString profile; ///< name or URL of a connection; empty: not given
    bool json = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
    QString tour;       ///< folder for pictures of a walk through the window; empty: none
    QString tourLook;   ///< the only look of that walk; empty: all
    QString command;    ///< first word that is no option; empty: open the window
    QString subcommand; ///< the word after it, if only global options stand between

    [[nodiscard]] bool opensWindow() const { return command.isEmpty() && !help && !version; }
};

/// Their definitions, for the parser of each command. With the internal ones for the window's parser only.
[[nodiscard]] QList<QCommandLineOption> globalOptionList();

/// Reads the global options and finds the command; what belongs to the command stays unread. arguments are
/// those of the program without its name. ErrorCode::InvalidArgument when they contradict each other.
[[nodiscard]] domain::Result<GlobalOptions> readGlobalOptions(const QStringList &arguments);

} // namespace app
