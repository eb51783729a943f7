// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// A stretch of a formula: names of quantities are set in italics, words and signs upright.
struct MathRun {
    QString text;
    bool italic = false;

    friend bool operator==(const MathRun &, const MathRun &) = default;
};

/// A formula of LaTeX as a line of Unicode that can be read without knowing LaTeX: \frac{a}{b} is a/b, x^2 is x²,
/// \alpha is α. A command that isn't known stays as it is written. Rows of matrices and of aligned equations
/// become lines when display is set, else they are parted by semicolons. Bounded in depth and length.
[[nodiscard]] QList<MathRun> mathText(const QString &latex, bool display = false);

/// The signs that stand for a command ("alpha" for \alpha); empty for an unknown one.
[[nodiscard]] QString mathSymbol(const QString &command);
/// The raised or lowered form of a text; empty when a character of it has none.
[[nodiscard]] QString raised(const QString &text);
[[nodiscard]] QString lowered(const QString &text);

} // namespace ui
