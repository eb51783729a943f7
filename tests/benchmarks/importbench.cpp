// SPDX-License-Identifier: GPL-3.0-or-later
#include "importbench.h"

#include "rawload.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

namespace benchmarks {

namespace {

constexpr int pollMs = 20;
constexpr int longestRunMs = 30 * 60'000;

/// VmHWM of /proc/PID/status, in MiB: the highest the resident size has been. 0 where there is no /proc.
double peakOf(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

QStringList libraryArguments(const store::Location &location)
{
    if (location.backend == store::Backend::Sqlite)
        return {QStringLiteral("--library"), location.file};
    return {QStringLiteral("--profile"), location.displayName()};
}

ProgramRun runProgram(const QString &program, const QStringList &arguments)
{
    ProgramRun run;
    QElapsedTimer timer;
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    timer.start();
    process.start(program, arguments);
    while (!process.waitForFinished(pollMs) && process.state() != QProcess::NotRunning
           && timer.elapsed() < longestRunMs)
        run.peakMegabytes = std::max(run.peakMegabytes, peakOf(process.processId()));
    run.seconds = double(timer.nsecsElapsed()) / 1e9;
    run.good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    run.errors = QString::fromUtf8(process.readAllStandardError());
    return run;
}

QList<Figure> measureImport(ImportBench &bench, const QString &backend)
{
    const ProgramRun import =
        runProgram(bench.program,
                   libraryArguments(bench.target)
                       + QStringList{QStringLiteral("import"), bench.exportFile, QStringLiteral("--user"),
                                     QStringLiteral("bench")});
    if (!import.good) {
        bench.problems.append(import.errors);
        return {};
    }
    const RawLoad raw = loadRaw(bench.source, bench.bare);
    if (raw.rows <= 0) {
        bench.problems.append(raw.problem);
        return {};
    }
    Figure rate;
    rate.backend = backend;
    rate.name = QStringLiteral("import");
    rate.unit = QStringLiteral("messages/s");
    rate.ours = double(raw.rows) / import.seconds;
    rate.yardstick = double(raw.rows) / raw.seconds;
    rate.aim = 1.5;
    rate.moreIsBetter = true;
    Figure memory;
    memory.backend = backend;
    memory.name = QStringLiteral("import, peak memory");
    memory.unit = QStringLiteral("MiB");
    memory.ours = import.peakMegabytes;
    memory.aim = 150;
    return {rate, memory};
}

} // namespace benchmarks
