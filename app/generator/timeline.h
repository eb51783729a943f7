// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generator/random.h"
#include "domain/timestamp.h"

namespace app {

constexpr qint64 microsecondsPerSecond = 1'000'000;
constexpr qint64 secondsPerDay = 86'400;
constexpr qint64 timelineDays = 3 * 365;

/// When somebody talks to an assistant: more and more over three years, in bursts when a project is on,
/// hardly in the holidays, less at weekends, seldom at night.
class Timeline {
public:
    explicit Timeline(Random &random);

    /// A moment in the three years before the end of time.
    [[nodiscard]] domain::Timestamp draw(Random &random) const;

private:
    Weighted m_days;
    Weighted m_hours;
};

} // namespace app
