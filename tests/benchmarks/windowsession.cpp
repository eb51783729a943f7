// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.h"
#include "session.h"
#include "windowdriver.h"
#include "windowparts.h"

#include <QFile>

namespace benchmarks {

namespace {

/// VmRSS of /proc/self/status, in MiB; 0 where there is no /proc.
double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

QString notesOn(const Heartbeat &heartbeat)
{
    QStringList notes;
    for (const Heartbeat::Stall &stall : heartbeat.longest())
        notes.append(QStringLiteral("%1 ms (%2 of processor time) in “%3”")
                         .arg(stall.milliseconds, 0, 'f', 1)
                         .arg(stall.processor, 0, 'f', 1)
                         .arg(stall.step));
    return QStringLiteral("longest stalls: ") + notes.join(QStringLiteral(", "));
}

} // namespace

QJsonObject measureSession(const WindowDriver &driver, double minutes)
{
    Session session(driver);
    Heartbeat heartbeat;
    const double end = now() + minutes * 60'000;
    do { // one whole round at least
        const auto steps = session.steps();
        for (const auto &[name, act] : steps) {
            heartbeat.setStep(name);
            act();
        }
    } while (now() < end);
    return {{QStringLiteral("p999"), heartbeat.percentile(0.999)},
            {QStringLiteral("longest"), heartbeat.longest().first().milliseconds},
            {QStringLiteral("memory"), residentMegabytes()},
            {QStringLiteral("notes"), notesOn(heartbeat)}};
}

} // namespace benchmarks
