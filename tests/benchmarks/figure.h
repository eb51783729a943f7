// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace benchmarks {

/// One line of the table: what Recollect took and what the bare database took for the same, measured in
/// turns in one run, so that a busy machine slows both.
struct Figure {
    QString backend;
    QString name;
    QString unit = QStringLiteral("ms");
    double ours = 0;      ///< median
    double yardstick = 0; ///< median; 0: there is none
    /// Largest ours / yardstick that is as planned; without a yardstick the largest ours; 0: any is.
    double aim = 1.3;
    bool moreIsBetter = false;

    /// Ours over the yardstick, so that smaller is better also for rates; 0 without a yardstick.
    [[nodiscard]] double ratio() const;
    [[nodiscard]] bool isMet() const { return aim <= 0 || (yardstick > 0 ? ratio() : ours) <= aim; }
    [[nodiscard]] QJsonObject toJson() const;
};

/// A step that is timed; false when it failed, which ends the benchmark.
using Step = std::function<bool()>;

/// Runs the two in turns, rounds times after one round to warm up, and fills the medians in, in milliseconds.
/// A figure whose step failed has a negative time.
[[nodiscard]] Figure compare(const QString &backend, const QString &name, int rounds, const Step &ours,
                             const Step &yardstick);

[[nodiscard]] double median(QList<double> values);
/// The value that a share of all doesn't exceed: 0.99 for all but a hundredth; 1 for the largest.
[[nodiscard]] double percentile(QList<double> values, double share);

/// The figures as lines of text with aligned columns.
[[nodiscard]] QString asTable(const QList<Figure> &figures);

} // namespace benchmarks
