// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace ui {

// What kind of command of LaTeX a name is.

/// sin, log, max …: upright words.
[[nodiscard]] bool isMathFunction(const QString &name);
/// What stands in its braces is text, not a formula.
[[nodiscard]] bool isMathWords(const QString &name);
/// It makes the bracket after it large.
[[nodiscard]] bool isMathSize(const QString &name);
/// It changes nothing that a line of text could show.
[[nodiscard]] bool isMathNothing(const QString &name);
/// The combining mark that it puts on a sign (\hat, \vec …); empty for others.
[[nodiscard]] QString mathMark(const QString &name);
/// The form that a letter has in \mathbb or \mathcal; empty when there is none.
[[nodiscard]] QString mathLetter(const QString &name, const QString &letter);
/// What stands around a matrix of a kind.
[[nodiscard]] std::pair<QString, QString> matrixBrackets(const QString &name);

} // namespace ui
