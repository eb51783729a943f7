// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.h"

#include "windowdriver.h"

#include <algorithm>
#include <numeric>

namespace benchmarks {

namespace {

constexpr int interval = 1;
constexpr qsizetype mostKept = 12;
constexpr int perMillisecond = 10;
constexpr int longestCounted = 2000;

} // namespace

Heartbeat::Heartbeat()
    : m_last(now()), m_lastProcessor(processorTime()), m_counts(size_t(longestCounted * perMillisecond), 0)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_timer.start(interval);
}

void Heartbeat::beat()
{
    const double at = now();
    const double processor = processorTime();
    const Stall stall{std::max(0.0, at - m_last - interval), processor - m_lastProcessor, m_step};
    m_last = at;
    m_lastProcessor = processor;
    ++m_counts[size_t(std::min(stall.milliseconds * perMillisecond, double(m_counts.size() - 1)))];
    if (m_longest.size() == mostKept && stall.milliseconds <= m_longest.last().milliseconds)
        return;
    const auto shorter = [](const Stall &a, const Stall &b) { return a.milliseconds > b.milliseconds; };
    m_longest.insert(std::upper_bound(m_longest.begin(), m_longest.end(), stall, shorter), stall);
    if (m_longest.size() > mostKept)
        m_longest.removeLast();
}

double Heartbeat::percentile(double share) const
{
    const double all = std::accumulate(m_counts.begin(), m_counts.end(), 0.0);
    double passed = 0;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        passed += m_counts.at(i);
        if (passed >= share * all)
            return double(i + 1) / perMillisecond;
    }
    return 0;
}

} // namespace benchmarks
