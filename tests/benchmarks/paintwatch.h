// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace benchmarks {

/// Tells when a widget has been painted and its window's picture handed over to the screen.
class PaintWatch final : public QObject {
public:
    /// The widget is in a window and outlives the watch.
    explicit PaintWatch(QWidget &widget);

    /// Forgets what was painted so far; from now on a painting counts if it is of the right thing.
    void begin(std::function<bool()> isRight = [] { return true; });
    /// Waits for such a painting; the moment at which it was done, as now() counts, or -1 when it didn't come.
    [[nodiscard]] double await(int patience = 30'000);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note();

    QWidget &m_widget;
    std::function<bool()> m_isRight;
    bool m_updating = false;
    bool m_painted = false;
    double m_doneAt = -1;
    std::function<void()> m_done;
};

} // namespace benchmarks
