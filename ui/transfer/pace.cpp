// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/pace.h"

#include <QCoreApplication>

#include <cmath>

namespace ui {

namespace {

constexpr qint64 window = 8'000;    // ms that the speed is the mean of
constexpr qint64 firstWord = 1'500; // ms before anything is said
constexpr double thousand = 1'000;
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Pace)
};

} // namespace

void Pace::note(qint64 ms, qint64 done, qint64 total, qint64 items)
{
    m_samples.append({ms, done, total, items});
    while (m_samples.size() > 2 && m_samples.at(1).ms <= ms - window)
        m_samples.removeFirst();
}

bool Pace::isTelling() const
{
    return m_samples.size() > 1 && m_samples.last().ms - m_samples.first().ms >= firstWord;
}

std::optional<double> Pace::perSecond() const
{
    if (!isTelling())
        return {};
    const Sample &first = m_samples.first();
    const Sample &last = m_samples.last();
    return double(last.items - first.items) * thousand / double(last.ms - first.ms);
}

std::optional<qint64> Pace::secondsLeft() const
{
    if (!isTelling())
        return {};
    const Sample &first = m_samples.first();
    const Sample &last = m_samples.last();
    const double bytesPerMs = double(last.done - first.done) / double(last.ms - first.ms);
    if (bytesPerMs <= 0 || last.total <= 0)
        return {};
    return qint64(std::ceil(double(std::max<qint64>(0, last.total - last.done)) / bytesPerMs / thousand));
}

QString timeLeftText(qint64 seconds)
{
    constexpr qint64 step = 5;
    if (seconds < step)
        return Words::tr("A few seconds left");
    if (seconds < minute)
        return Words::tr("About %Ln second(s) left", nullptr, int((seconds + step - 1) / step * step));
    if (seconds < hour)
        return Words::tr("About %Ln minute(s) left", nullptr, int((seconds + minute / 2) / minute));
    return Words::tr("About %Ln hour(s) left", nullptr, int((seconds + hour / 2) / hour));
}

} // namespace ui
