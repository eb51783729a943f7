// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// Something in a text of Markdown that Qt's reader of Markdown doesn't know: it passes the reader as a mark that
/// no text uses, and is put in afterwards.
struct Inset {
    enum class Kind { Math, DisplayMath, Citation };
    Kind kind = Kind::Math;
    QString source;  ///< as it was written: shown where it turns out to stand in code
    QString text;    ///< the formula without its dollars; the number of a source
    QString address; ///< of a source
};

/// A source that a message names, as its metadata tells: the text in the message that stands for it.
struct Citation {
    QString mark;    ///< empty: not in the text; it is listed after it
    QString address; ///< untrusted, as all of a message
};

/// Markdown in which formulas ($…$, $$…$$, \(…\), \[…\]) and the marks of citations are replaced by insetMark()s,
/// and what they stand for. Prices stay prices, and code stays code as far as that can be told here.
[[nodiscard]] QString withInsets(const QString &markdown, const QList<Citation> &citations,
                                 QList<Inset> &insets);

/// What stands in the Markdown for an inset: two characters of those that Unicode reserves for programs, with the
/// number between them. (Qt itself uses the first two, for frames.)
constexpr QChar insetBegin(0xfde0);
constexpr QChar insetEnd(0xfde1);
/// Around the number of a citation that has no mark in the text of the message.
constexpr QChar looseBegin(0xfde4);
constexpr QChar looseEnd(0xfde5);

} // namespace ui
