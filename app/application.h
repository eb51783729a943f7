// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/globaloptions.h"

class QCoreApplication;

namespace app {

class Secrets;
class Settings;

/// The composition root: decides between the window and a command, and puts together what they need.
class Application {
public:
    /// argc and argv as main() got them; they outlive this object.
    Application(int &argc, char **argv);

    /// Runs to the end and gives the program's exit code.
    [[nodiscard]] int run();

private:
    [[nodiscard]] int runCommand(const GlobalOptions &options);
    [[nodiscard]] int runWindow(const GlobalOptions &options);

    int &m_argc;
    char **m_argv;
};

} // namespace app
