// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace ui::tokens {

/// The measures of the window, in device-independent pixels.
constexpr int space1 = 4;
constexpr int space2 = 8;
constexpr int space3 = 12;
constexpr int space4 = 16;
constexpr int space5 = 24;
constexpr int radius = 6;
constexpr int iconSize = 18;
/// Characters in a line of the reader, about, when the person didn't choose.
constexpr int columnCharacters = 80;
/// Text of people has at least this contrast to what it stands on.
constexpr double leastContrast = 4.5;

/// Text sizes, relative to the system's font.
[[nodiscard]] QFont caption(const QFont &base); ///< 0.85
[[nodiscard]] QFont title(const QFont &base);   ///< 1.15 semibold
[[nodiscard]] QFont heading(const QFont &base); ///< 1.5 semibold
[[nodiscard]] QFont strong(const QFont &base);  ///< 1 semibold
[[nodiscard]] QFont monospaced(const QFont &base);

/// Colours, all from the palette, so that light, dark and high contrast come out right.
[[nodiscard]] bool isDark(const QPalette &palette);
/// Text and ground as far apart as a screen can show, and every surface the same: then tints and greys give way to lines.
[[nodiscard]] bool isHighContrast(const QPalette &palette);
[[nodiscard]] QColor text(const QPalette &palette);
[[nodiscard]] QColor mutedText(const QPalette &palette);   ///< captions, previews
[[nodiscard]] QColor accent(const QPalette &palette);      ///< the palette's highlight, readable as text
[[nodiscard]] QColor surface(const QPalette &palette);     ///< what lists and the reader stand on
[[nodiscard]] QColor sideSurface(const QPalette &palette); ///< the sidebar and the bars
[[nodiscard]] QColor border(const QPalette &palette);      ///< hairlines
[[nodiscard]] QColor card(const QPalette &palette);        ///< the person's messages
[[nodiscard]] QColor codeSurface(const QPalette &palette);
[[nodiscard]] QColor chip(const QPalette &palette);
[[nodiscard]] QColor hover(const QPalette &palette);
[[nodiscard]] QColor selection(const QPalette &palette); ///< of rows: a tint, so that text keeps its colour
[[nodiscard]] QColor match(const QPalette &palette);     ///< behind what a search found
[[nodiscard]] QColor currentMatch(const QPalette &palette); ///< behind the hit that was jumped to
[[nodiscard]] QColor errorText(const QPalette &palette);
[[nodiscard]] QColor warningText(const QPalette &palette);
[[nodiscard]] QColor okText(const QPalette &palette);

/// The contrast of two opaque colours, 1 to 21, as WCAG counts it.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// share of top over bottom, 0 to 1.
[[nodiscard]] QColor blend(const QColor &bottom, const QColor &top, double share);
/// Moves a colour towards black or white until its contrast to background is enough.
[[nodiscard]] QColor readable(QColor color, const QColor &background);

/// A calm palette for platforms (and pictures) that bring none of their own.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] QPalette highContrastPalette();

/// How close together rows stand: a choice of the person's that the application's style carries.
enum class Density { Comfortable, Compact };
[[nodiscard]] Density density(const QWidget *widget = nullptr);
/// Space above and below the text of a list's row.
[[nodiscard]] int rowPadding(const QWidget *widget = nullptr);
/// Characters in a line of the reader, about, as the person wants it; 0: as many as fit.
[[nodiscard]] int readerColumn(const QWidget *widget = nullptr);
/// The style's properties that hold these choices, for who makes styles.
inline constexpr char densityProperty[] = "recollectDensity";
inline constexpr char columnProperty[] = "recollectColumn";

/// How long a movement takes: what the style says, at most 150 ms; 0 where motion is not wanted.
[[nodiscard]] int motionMs(const QWidget *widget = nullptr);

} // namespace ui::tokens
