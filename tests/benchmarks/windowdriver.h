// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QDialog>

#include <functional>

namespace ui {
class ConversationList;
class LibraryView;
class ReaderPane;
} // namespace ui

namespace benchmarks {

/// Milliseconds on a clock that only goes forwards.
[[nodiscard]] double now();
/// Milliseconds of processor time that this thread has had; 0 where the system doesn't count that.
[[nodiscard]] double processorTime();

/// Lets a program with a window go on until something is so, without ever putting its thread to sleep itself.
/// False when it isn't so in time.
[[nodiscard]] bool waitUntil(const std::function<bool()> &ready, int patience = 30'000);
/// Lets it go on for so many milliseconds.
void rest(int milliseconds);

/// Does in the program's window what a person does, and waits as a person does. Main thread.
class WindowDriver {
public:
    /// The window outlives the driver, and shows a library.
    explicit WindowDriver(ui::MainWindow &window) : m_window(window) {}

    [[nodiscard]] ui::MainWindow &window() const { return m_window; }
    [[nodiscard]] ui::LibraryView &view() const { return *m_window.libraryView(); }
    [[nodiscard]] ui::ConversationList &list() const;
    [[nodiscard]] ui::ReaderPane &reader() const;
    [[nodiscard]] QWidget &searchEdit() const;
    /// Words that conversations of the library hold, from those at the top of the list.
    [[nodiscard]] QStringList words() const;

    void trigger(QLatin1String command) const;
    /// The list of all conversations with its number of rows known, the longest first or the newest first.
    [[nodiscard]] bool showAll(bool longestFirst = false) const;
    /// Rows near a row that are in memory, once it is.
    [[nodiscard]] bool awaitRow(int row) const;
    /// The first row of the list whose conversation has about so many messages; -1: none.
    [[nodiscard]] int rowOfLength(int messages) const;
    void select(int row) const;
    /// Everything of the row's conversation that is on the screen is rendered.
    [[nodiscard]] bool isOpen(int row) const;
    [[nodiscard]] bool open(int row) const;
    [[nodiscard]] QDialog *dialog(const char *name) const;

private:
    ui::MainWindow &m_window;
};

/// Runs the program with its window, arguments as main() has them. Once its list is painted, drive is called and may
/// wait; the program ends after it. The program's exit code.
[[nodiscard]] int runDriven(int &argc, char **argv, const std::function<void(WindowDriver &)> &drive);

} // namespace benchmarks
