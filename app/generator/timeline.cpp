// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generator/timeline.h"

#include "app/generator/plan.h"

namespace app {

namespace {

constexpr int bursts = 32;
constexpr int holidays = 10;

std::vector<quint64> dayWeights(Random &random)
{
    std::vector<quint64> weights;
    for (qint64 day = 0; day < timelineDays; ++day)
        weights.push_back(quint64((day % 7 >= 5 ? 5 : 12) * (300 + 700 * day / timelineDays)));
    for (int burst = 0; burst < bursts; ++burst) {
        const qint64 first = random.below(timelineDays);
        const qint64 last = std::min(first + random.between(2, 12), timelineDays - 1);
        const auto strength = quint64(random.between(3, 12));
        for (qint64 day = first; day <= last; ++day)
            weights[size_t(day)] *= strength;
    }
    for (int holiday = 0; holiday < holidays; ++holiday) {
        const qint64 first = random.below(timelineDays);
        const qint64 last = std::min(first + random.between(5, 20), timelineDays - 1);
        for (qint64 day = first; day <= last; ++day)
            weights[size_t(day)] /= 20;
    }
    return weights;
}

} // namespace

Timeline::Timeline(Random &random)
    : m_days(dayWeights(random)),
      m_hours({2, 1, 1, 1, 1, 2, 6, 14, 30, 42, 44, 38, 26, 34, 42, 40, 36, 30, 24, 28, 34, 32, 18, 7})
{
}

domain::Timestamp Timeline::draw(Random &random) const
{
    const qint64 day = m_days.draw(random);
    const qint64 hour = m_hours.draw(random);
    const qint64 second = day * secondsPerDay + hour * 3600 + random.below(3600);
    const qint64 start = endOfTime().microseconds - timelineDays * secondsPerDay * microsecondsPerSecond;
    return {start + second * microsecondsPerSecond + random.below(1000) * 1000};
}

} // namespace app
