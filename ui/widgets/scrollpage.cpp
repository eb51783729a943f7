// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollpage.h"

#include <QEvent>
#include <QStyle>

namespace ui {

namespace {

constexpr int fewestLines = 6; ///< that are worth scrolling

} // namespace

ScrollPage::ScrollPage(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // It has the background of what it is on.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

int ScrollPage::barWidth() const
{
    return style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
}

QSize ScrollPage::sizeHint() const
{
    return widget()->sizeHint() + QSize(barWidth(), 0);
}

QSize ScrollPage::minimumSizeHint() const
{
    const int lines = fewestLines * fontMetrics().lineSpacing();
    const QSize needed = widget()->minimumSizeHint();
    return {needed.width() + barWidth(), std::min(needed.height(), lines)};
}

bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ui
