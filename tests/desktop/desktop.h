// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessible.h"
#include "app/program.h"

namespace support {

/// The built program with its window on the test's own screen, over a library that it made itself, with a keyboard and
/// a screen reader. The test is run by with-screen.sh.
class Desktop {
public:
    ~Desktop();

    /// Makes a library, opens the window on it and waits until screen readers find it; what went wrong, empty when all
    /// is well.
    [[nodiscard]] QString start();

    /// The window, as a screen reader has it.
    [[nodiscard]] const Accessible &window() const { return m_window; }
    /// Presses and releases a key on the X server, as in "ctrl+shift+f".
    void press(const char *key) const;
    void type(const QString &text) const;
    /// What has the keyboard.
    [[nodiscard]] Accessible focused() const { return m_window.focused(); }
    /// What the command line finds in the same library, by title.
    [[nodiscard]] QStringList titles(const QString &query);
    /// The command line, for the same library.
    [[nodiscard]] Program &program() { return m_program; }

private:
    static void keyTool(const QStringList &arguments);

    Program m_program;
    std::unique_ptr<QProcess> m_process;
    AccessibilityBus m_bus;
    Accessible m_window;
};

} // namespace support
