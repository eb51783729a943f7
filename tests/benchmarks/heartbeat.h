// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

namespace benchmarks {

/// Listens every millisecond whether a thread's event loop still answers.
class Heartbeat final : public QObject {
public:
    Heartbeat();

    /// What the thread is doing from now on, for those who read about its stalls.
    void setStep(const QString &step) { m_step = step; }

    /// A time in which nothing was answered.
    struct Stall {
        double milliseconds = 0;
        double processor =
            0; ///< how much of it the thread was at work; the rest it waited, or others had the machine
        QString step;
    };
    /// The length of which that share of all gaps between two answers is shorter, in milliseconds.
    [[nodiscard]] double percentile(double share) const;
    /// The longest, the very longest first.
    [[nodiscard]] const QList<Stall> &longest() const { return m_longest; }

private:
    void beat();

    QTimer m_timer;
    QString m_step;
    double m_last = 0;
    double m_lastProcessor = 0;
    std::vector<int>
        m_counts; ///< of gaps, by tenths of a millisecond: as much memory for a minute as for an hour
    QList<Stall> m_longest;
};

} // namespace benchmarks
