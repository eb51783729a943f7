// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

class QWidget;

namespace ui {

/// Shows a picture as large as the screen allows.
void showPicture(QWidget *parent, const QString &name, const QImage &image);

} // namespace ui
