// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/hitrail.h"

#include "ui/widgets/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

HitRail::HitRail(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("hitRail"));
    setCursor(Qt::PointingHandCursor);
}

void HitRail::setPlaces(const QList<double> &places)
{
    m_places = places;
    update();
}

double HitRail::yOf(double place) const
{
    return place * std::max(0, height() - 3);
}

void HitRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens::surface(palette()));
    const QColor color = tokens::readable(tokens::currentMatch(palette()), tokens::surface(palette()));
    int last = -2;
    for (const double place : m_places) {
        const int y = int(yOf(place));
        if (y == last)
            continue; // thousands of hits are as many ticks as there are pixels
        painter.fillRect(QRect(1, y, width() - 2, 2), color);
        last = y;
    }
}

void HitRail::mousePressEvent(QMouseEvent *event)
{
    if (m_places.isEmpty() || event->button() != Qt::LeftButton)
        return;
    const double y = event->position().y();
    const auto nearest = std::min_element(m_places.begin(), m_places.end(), [&](double a, double b) {
        return std::abs(yOf(a) - y) < std::abs(yOf(b) - y);
    });
    Q_EMIT chosen(int(nearest - m_places.begin()));
}

} // namespace ui
