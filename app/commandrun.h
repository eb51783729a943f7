// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/registry.h"
#include "app/globaloptions.h"

namespace app {

class Secrets;
class Settings;

/// One run of the program with a command: from the words to the exit code. Everything it says goes through
/// its Output. For a thread of its own, since commands wait for the stores.
class CommandRun {
public:
    CommandRun(GlobalOptions options, QStringList arguments, const Settings &settings, Secrets &secrets,
               store::CancelToken token);

    /// Catches what may be thrown on the way (memory that is not there).
    [[nodiscard]] ExitCode run();

    /// A wrong option before any command was found, said as the options ask for.
    static ExitCode complain(const QStringList &arguments, const domain::Error &error);

private:
    [[nodiscard]] CommandResult dispatch();
    [[nodiscard]] CommandResult execute(const Command &command);
    [[nodiscard]] CommandResult showHelp();
    [[nodiscard]] QString overview() const;
    [[nodiscard]] QString familyHelp(const QString &word) const;

    GlobalOptions m_options;
    QStringList m_arguments; ///< of the program, without its name
    const Settings &m_settings;
    Secrets &m_secrets;
    store::CancelToken m_token;
    CommandRegistry m_registry;
    Output m_output;
};

} // namespace app
