// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar.h"

#include "ui/widgets/tokens.h"

#include <QPainter>

namespace ui {

void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens::sideSurface(palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens::border(palette()));
}

} // namespace ui
