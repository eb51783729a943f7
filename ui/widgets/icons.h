// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace ui {

/// An icon of resources/icons in the colours of the palette that is in force when it is painted, sharp at
/// every scale. name: the file's, without ".svg".
[[nodiscard]] QIcon icon(const QString &name);

/// The same as a picture in one colour, for delegates and other painters. size in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal scale);

/// The program's own mark, in its own colours.
[[nodiscard]] QIcon programIcon();

} // namespace ui
