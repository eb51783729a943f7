// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace ui {

/// Paints text from the leading edge of rect, elided, and takes what it used off rect.
void paintRun(QPainter &painter, QRect &rect, const QString &text, const QFont &font, const QColor &color);
/// Paints a small icon in the middle of rect. scale: device pixels to a pixel.
void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &color, qreal scale);

} // namespace ui
