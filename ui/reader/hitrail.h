// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// Ticks beside a scroll bar where something was found. A click goes there.
class HitRail final : public QWidget {
    Q_OBJECT

public:
    explicit HitRail(QWidget *parent);

    static constexpr int railWidth = 8;

    /// Places from 0 (the beginning) to 1 (the end).
    void setPlaces(const QList<double> &places);

Q_SIGNALS:
    /// Index of the tick that was clicked.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double yOf(double place) const;

    QList<double> m_places;
};

} // namespace ui
