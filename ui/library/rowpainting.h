// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

namespace ui {

/// What the delegates of the window's lists have in common.

/// Paints selection, hover and keyboard focus of a row.
void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option);
/// Paints one line, elided at its trailing edge, and returns the rest of rect behind it.
QRect paintRowText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QString &text, const QFont &font, const QColor &color);
/// The same at the trailing edge; returns the rest of rect before it.
QRect paintRowEnd(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                  const QString &text, const QFont &font, const QColor &color);
/// How a chip looks: what a person gave, such as a tag, is round; what was found, such as a source, is framed.
enum class ChipShape { Round, Framed };
/// A small label at the trailing edge of rect; returns the rest of rect before it.
QRect paintRowChip(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QString &text, ChipShape shape = ChipShape::Round);
/// Takes a square off the leading edge of rect and paints an icon in it.
QRect paintRowIcon(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QString &iconName, const QColor &color);
/// Bars in place of two lines that are still being read.
void paintAwaitedRow(QPainter &painter, const QStyleOptionViewItem &option, const QRect &inner);

} // namespace ui
