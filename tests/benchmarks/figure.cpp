// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace benchmarks {

namespace {

constexpr double failed = -1;

double timed(const Step &step)
{
    QElapsedTimer timer;
    timer.start();
    const bool good = step();
    return good ? double(timer.nsecsElapsed()) / 1e6 : failed;
}

} // namespace

double Figure::ratio() const
{
    if (yardstick <= 0 || ours <= 0)
        return 0;
    return moreIsBetter ? yardstick / ours : ours / yardstick;
}

QJsonObject Figure::toJson() const
{
    QJsonObject object{{QStringLiteral("backend"), backend},
                       {QStringLiteral("name"), name},
                       {QStringLiteral("unit"), unit},
                       {QStringLiteral("recollect"), ours}};
    if (yardstick > 0) {
        object.insert(QStringLiteral("yardstick"), yardstick);
        object.insert(QStringLiteral("ratio"), ratio());
    }
    if (aim > 0) {
        object.insert(QStringLiteral("aim"), aim);
        object.insert(QStringLiteral("met"), isMet());
    }
    return object;
}

double median(QList<double> values)
{
    if (values.isEmpty() || values.contains(failed))
        return failed;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

double percentile(QList<double> values, double share)
{
    if (values.isEmpty() || values.contains(failed))
        return failed;
    std::sort(values.begin(), values.end());
    const auto place = qsizetype(std::ceil(share * double(values.size()))) - 1;
    return values.at(std::clamp<qsizetype>(place, 0, values.size() - 1));
}

Figure compare(const QString &backend, const QString &name, int rounds, const Step &ours,
               const Step &yardstick)
{
    QList<double> our;
    QList<double> their;
    timed(ours);
    timed(yardstick);
    for (int i = 0; i < rounds; ++i) {
        our.append(timed(ours));
        their.append(timed(yardstick));
    }
    Figure figure;
    figure.backend = backend;
    figure.name = name;
    figure.ours = median(our);
    figure.yardstick = median(their);
    return figure;
}

QString asTable(const QList<Figure> &figures)
{
    QString table = QStringLiteral("%1 %2 %3 %4 %5\n")
                        .arg(QStringLiteral("backend"), -11)
                        .arg(QStringLiteral("what"), -44)
                        .arg(QStringLiteral("Recollect"), 16)
                        .arg(QStringLiteral("yardstick"), 12)
                        .arg(QStringLiteral("ratio"), 8);
    for (const Figure &figure : figures) {
        const QString own =
            QStringLiteral("%1 %2").arg(figure.ours, 0, 'f', figure.ours < 100 ? 2 : 0).arg(figure.unit);
        table += QStringLiteral("%1 %2 %3 ").arg(figure.backend, -11).arg(figure.name, -44).arg(own, 16);
        if (figure.yardstick > 0)
            table += QStringLiteral("%1 %2")
                         .arg(figure.yardstick, 12, 'f', figure.yardstick < 100 ? 2 : 0)
                         .arg(figure.ratio(), 8, 'f', 2);
        if (!figure.isMet())
            table += QStringLiteral("  over %1").arg(figure.aim);
        table += u'\n';
    }
    return table;
}

} // namespace benchmarks
