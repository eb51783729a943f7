// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include "importbench.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocale>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace benchmarks {

namespace {

constexpr double frameAim = 1000.0 / 60;
constexpr double startAim = 2;
constexpr double stallAim = 50;
constexpr double memoryAim = 150;
constexpr int patience = 120'000; ///< for what isn't a session

/// A home in which nothing was kept, and no screen unless one was asked for.
QProcessEnvironment environmentIn(const QTemporaryDir &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), folder.filePath(QString::fromLatin1(name)));
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

class Runner {
public:
    explicit Runner(WindowBench &bench) : m_bench(bench), m_environment(environmentIn(m_folder)) {}

    [[nodiscard]] QStringList arguments(const QString &part, double minutes = 0) const
    {
        return QStringList{QString::fromLatin1(inWindow), part, QString::number(minutes)}
        + libraryArguments(m_bench.place);
    }

    /// Milliseconds from the start of a program to its first line.
    [[nodiscard]] double untilLine(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        const bool said = process.waitForReadyRead(patience);
        const double time = double(timer.nsecsElapsed()) / 1e6;
        if (!process.waitForFinished(patience) || !said)
            m_bench.remarks.append(QString::fromUtf8(process.readAllStandardError()));
        return said ? time : -1;
    }

    /// What a part measured, by name.
    [[nodiscard]] QJsonObject measured(const QString &part, double minutes = 0)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(m_bench.program, arguments(part, minutes));
        const bool ended = process.waitForFinished(2 * patience + int(minutes * 2 * 60'000));
        const QJsonObject figures = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        if (!ended || figures.isEmpty())
            m_bench.remarks.append(QStringLiteral("window, %1: nothing was measured. %2")
                                       .arg(part, QString::fromUtf8(process.readAllStandardError())));
        return figures;
    }

private:
    WindowBench &m_bench;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

Figure figureOf(const QString &backend, const QString &name, const QJsonValue &value, double aim)
{
    Figure figure;
    figure.backend = backend;
    figure.name = name;
    figure.ours = value.toDouble(-1);
    figure.aim = aim;
    return figure;
}

/// All that was told of one kind of wait; the aim is for one of them.
QList<Figure> figuresOf(const QString &backend, const QString &name, const QJsonObject &times,
                        const QString &aimed, double aim)
{
    QList<Figure> figures;
    const QList<std::pair<QString, QString>> parts = {
        {QStringLiteral("median"), QStringLiteral("%1, median")},
        {QStringLiteral("p99"), QStringLiteral("%1, p99")},
        {QStringLiteral("longest"), QStringLiteral("%1, longest")},
        {QStringLiteral("processor"), QStringLiteral("%1, p99 of processor time")}};
    for (const auto &[part, title] : parts) {
        if (part != QLatin1String("processor") || times.value(part).toDouble() > 0)
            figures.append(figureOf(backend, title.arg(name), times.value(part), part == aimed ? aim : 0));
    }
    return figures;
}

QString counted(const QJsonObject &times)
{
    return QLocale::c().toString(times.value(QStringLiteral("rows")).toInt());
}

Figure measureStart(Runner &runner, WindowBench &bench, const QString &backend)
{
    QList<double> ours;
    QList<double> empty;
    const QStringList arguments = runner.arguments(QStringLiteral("start"));
    (void)runner.untilLine(bench.program, arguments); // to warm up
    for (int i = 0; i < bench.starts; ++i) {
        ours.append(runner.untilLine(bench.program, arguments));
        empty.append(runner.untilLine(bench.emptyWindow, {}));
    }
    Figure figure =
        figureOf(backend, QStringLiteral("window, start to painted list"), median(ours), startAim);
    figure.yardstick = median(empty);
    return figure;
}

QList<Figure> measureSessionIn(Runner &runner, WindowBench &bench, const QString &backend)
{
    const QJsonObject session = runner.measured(QStringLiteral("session"), bench.sessionMinutes);
    const QString name = QStringLiteral("session of %1 min").arg(bench.sessionMinutes);
    Figure memory = figureOf(backend, name + QStringLiteral(", memory after it"),
                             session.value(QStringLiteral("memory")), memoryAim);
    memory.unit = QStringLiteral("MiB");
    bench.remarks.append(session.value(QStringLiteral("notes")).toString());
    return {figureOf(backend, name + QStringLiteral(", p99.9 of stalls"),
                     session.value(QStringLiteral("p999")), 0),
            figureOf(backend, name + QStringLiteral(", longest stall"),
                     session.value(QStringLiteral("longest")), stallAim),
            memory};
}

} // namespace

QList<Figure> measureWindow(WindowBench &bench, const QString &backend)
{
    Runner runner(bench);
    QList<Figure> figures{measureStart(runner, bench, backend)};
    const QJsonObject frames = runner.measured(QStringLiteral("frames"));
    for (const QString &kind : {QStringLiteral("list"), QStringLiteral("reader")}) {
        const QJsonObject times = frames.value(kind).toObject();
        figures += figuresOf(backend, QStringLiteral("frame, %1 of %2").arg(kind, counted(times)), times,
                             QStringLiteral("p99"), frameAim);
    }
    const QJsonObject typing =
        runner.measured(QStringLiteral("typing")).value(QStringLiteral("typing")).toObject();
    figures += figuresOf(backend, QStringLiteral("key to paint"), typing, QStringLiteral("p99"), frameAim);
    const QJsonObject opening = runner.measured(QStringLiteral("opening"));
    for (const auto &[length, aim] : {std::pair{100, 50.0}, std::pair{10'000, 80.0}}) {
        const QJsonObject times = opening.value(QStringLiteral("open %1").arg(length)).toObject();
        figures += figuresOf(backend, QStringLiteral("open %1 messages").arg(counted(times)), times,
                             QStringLiteral("median"), aim);
    }
    figures += measureSessionIn(runner, bench, backend);
    return figures;
}

} // namespace benchmarks
