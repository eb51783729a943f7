// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/exitcode.h"
#include "app/commands/output.h"
#include "store/cancel.h"
#include "store/library.h"

#include <QCommandLineOption>
#include <QFuture>
#include <QStringList>

#include <functional>

class QCommandLineParser;

namespace app {

class LibraryOpener;

/// Stands for an answer that will never come, since the program is ending.
[[nodiscard]] domain::Error cancelled();

/// Waits for a store's answer. For the thread of a command, never for the main thread.
template <typename T>
[[nodiscard]] domain::Result<T> await(QFuture<domain::Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return cancelled();
    return future.takeResult();
}

/// What a command works with. It runs in a thread of its own that may wait.
class CommandContext {
public:
    CommandContext(const QCommandLineParser &options, QStringList arguments, Output &output,
                   LibraryOpener &opener, store::CancelToken token);

    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] bool isSet(const char *option) const;
    [[nodiscard]] QString value(const char *option) const;
    [[nodiscard]] QStringList values(const char *option) const;

    [[nodiscard]] Output &output() const { return m_output; }
    [[nodiscard]] LibraryOpener &opener() const { return m_opener; }
    [[nodiscard]] const store::CancelToken &token() const { return m_token; }

private:
    const QCommandLineParser &m_options;
    QStringList m_arguments;
    Output &m_output;
    LibraryOpener &m_opener;
    store::CancelToken m_token;
};

using CommandResult = domain::Result<ExitCode>;

/// One command of the command line.
struct Command {
    QString name;      ///< "import", or two words: "memory add"
    QString arguments; ///< as in the usage line: "PATH…", "[QUERY]"
    QString summary;   ///< one sentence
    int minimum = 0;   ///< how many arguments it needs …
    int maximum = -1;  ///< … and takes; -1: any number
    QList<QCommandLineOption> options;
    std::function<CommandResult(CommandContext &)> run;
};

} // namespace app
