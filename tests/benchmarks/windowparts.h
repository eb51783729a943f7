// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace benchmarks {

class WindowDriver;

// What is measured inside the program. Each gives its figures by name; what could not be measured is not among them.

/// Frames while the list of all conversations and the longest conversation are flung: from the moment a frame is due
/// to the moment it is on the screen.
[[nodiscard]] QJsonObject measureFrames(const WindowDriver &driver);
/// From a key press in the search field to the letter on the screen, while searches run as the person types.
[[nodiscard]] QJsonObject measureTyping(const WindowDriver &driver);
/// From the choice of a row to its conversation on the screen, rendered: about 100 messages and about 10,000.
[[nodiscard]] QJsonObject measureOpening(const WindowDriver &driver);
/// How long the window does not answer while a person does a bit of everything, and the memory it has after that.
[[nodiscard]] QJsonObject measureSession(const WindowDriver &driver, double minutes);

/// Runs the program for one of these: argv is this program's name, the word that led here, the part (start, frames,
/// typing, opening, session), minutes, and the program's own arguments. Prints what was measured as one line of JSON;
/// for the start, a line as soon as the list is painted.
[[nodiscard]] int runWindowPart(int argc, char **argv);

} // namespace benchmarks
