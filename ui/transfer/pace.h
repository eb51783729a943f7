// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ui {

/// How fast work goes and how long it will still take, from what was done in the last few seconds.
class Pace {
public:
    /// Work begins anew.
    void restart() { m_samples.clear(); }
    /// ms: on any clock that only moves forward. done of total: bytes; items: what the speed counts.
    void note(qint64 ms, qint64 done, qint64 total, qint64 items);

    /// Items per second; empty as long as that would be a guess.
    [[nodiscard]] std::optional<double> perSecond() const;
    [[nodiscard]] std::optional<qint64> secondsLeft() const;

private:
    struct Sample {
        qint64 ms = 0;
        qint64 done = 0;
        qint64 total = 0;
        qint64 items = 0;
    };
    [[nodiscard]] bool isTelling() const;

    QList<Sample> m_samples; ///< the oldest first
};

/// "About 3 minutes left", in steps that don't flicker.
[[nodiscard]] QString timeLeftText(qint64 seconds);

} // namespace ui
