// SPDX-License-Identifier: GPL-3.0-or-later
// `./dev bench`: what Recollect adds to the bare databases, and how its window keeps up, on libraries that
// `recollect generate` makes.

#include "importbench.h"
#include "options.h"
#include "readbench.h"
#include "windowbench.h"
#include "windowparts.h"

#include "support/postgrescluster.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

namespace {

using namespace benchmarks;

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qPrintable(line));
}

store::Location locationOf(const support::PostgresDatabase &database)
{
    store::Location location;
    location.backend = store::Backend::PostgreSql;
    location.host = database.host;
    location.port = QString::number(database.port);
    location.database = database.database;
    location.user = database.user;
    return location;
}

/// A place for a library: a file in the folder, or a database with our schema.
std::optional<store::Location> newPlace(const Options &options, const QString &backend, const QString &name,
                                        const QTemporaryDir &folder, support::PostgresCluster &cluster)
{
    if (backend == QLatin1String("sqlite"))
        return store::Location::sqlite(folder.filePath(name + QStringLiteral(".recollect")));
    const auto database = cluster.createDatabase(name);
    if (!database) {
        say(database.error().message);
        return std::nullopt;
    }
    const store::Location location = locationOf(*database);
    const ProgramRun upgrade = runProgram(
        options.program,
        libraryArguments(location) + QStringList{QStringLiteral("schema"), QStringLiteral("upgrade")});
    if (!upgrade.good) {
        say(upgrade.errors);
        return std::nullopt;
    }
    return location;
}

QList<Figure> measureReads(const Options &options, const QString &backend, const store::Location &place)
{
    store::ConnectionOptions connection;
    connection.location = place;
    store::Library library(connection);
    auto opened = library.open();
    opened.waitForFinished();
    const auto raw = RawDatabase::open(place);
    if (!opened.result() || !raw) {
        say(QStringLiteral("The generated library can't be opened."));
        return {};
    }
    Bench bench{backend, &library, raw.get(), options.rounds, {}};
    const QList<Figure> figures = measureList(bench) + measureOpen(bench) + measureSearch(bench);
    for (const QString &problem : std::as_const(bench.problems))
        say(problem);
    return figures;
}

/// A new library with so much in it.
std::optional<store::Location> generated(const Options &options, const QString &backend, const QString &name,
                                         int conversations, int messages, const QTemporaryDir &folder,
                                         support::PostgresCluster &cluster)
{
    const auto place = newPlace(options, backend, name, folder, cluster);
    if (!place)
        return std::nullopt;
    say(QStringLiteral("%1: generating %2 conversations, %3 messages")
            .arg(backend)
            .arg(conversations)
            .arg(messages));
    const ProgramRun run = runProgram(
        options.program,
        libraryArguments(*place)
            + QStringList{QStringLiteral("generate"), QStringLiteral("--conversations"),
                          QString::number(conversations), QStringLiteral("--messages"),
                          QString::number(messages), QStringLiteral("--seed"), QStringLiteral("1")});
    if (!run.good) {
        say(run.errors);
        return std::nullopt;
    }
    return place;
}

QList<Figure> measureImports(const Options &options, const QString &backend, const store::Location &place,
                             const QTemporaryDir &folder, support::PostgresCluster &cluster)
{
    say(QStringLiteral("%1: importing").arg(backend));
    const QString file = folder.filePath(QStringLiteral("export.json"));
    const ProgramRun exported =
        runProgram(options.program,
                   libraryArguments(place)
                       + QStringList{QStringLiteral("export"), QStringLiteral("--format"),
                                     QStringLiteral("json"), QStringLiteral("--output"), file});
    const auto target = newPlace(options, backend, QStringLiteral("imported"), folder, cluster);
    if (!exported.good || !target) {
        say(exported.errors);
        return {};
    }
    const auto bare = backend == QLatin1String("sqlite")
        ? store::Location::sqlite(folder.filePath(QStringLiteral("bare.db")))
        : place;
    ImportBench bench{options.program, file, place, *target, bare, {}};
    const QList<Figure> figures = measureImport(bench, backend);
    for (const QString &problem : std::as_const(bench.problems))
        say(problem);
    return figures;
}

QList<Figure> measureWindows(const Options &options, const QString &backend, const QTemporaryDir &folder,
                             support::PostgresCluster &cluster)
{
    const auto place = generated(options, backend, QStringLiteral("window"), options.windowConversations,
                                 options.windowMessages, folder, cluster);
    if (!place)
        return {};
    say(QStringLiteral("%1: using the window").arg(backend));
    WindowBench bench;
    bench.program = QCoreApplication::applicationFilePath();
    bench.emptyWindow = options.folder + QStringLiteral("/recollect_bench_empty");
    bench.place = *place;
    bench.sessionMinutes = options.sessionMinutes;
    const QList<Figure> figures = measureWindow(bench, backend);
    for (const QString &remark : std::as_const(bench.remarks))
        say(backend + QStringLiteral(": ") + remark);
    return figures;
}

QList<Figure> measureBackend(const Options &options, const QString &backend,
                             support::PostgresCluster &cluster)
{
    const QTemporaryDir folder;
    QList<Figure> figures;
    if (options.withReads || options.withImport) {
        const auto place = generated(options, backend, QStringLiteral("generated"), options.conversations,
                                     options.messages, folder, cluster);
        if (!place)
            return {};
        if (options.withReads) {
            say(QStringLiteral("%1: reading").arg(backend));
            figures += measureReads(options, backend, *place);
        }
        if (options.withImport)
            figures += measureImports(options, backend, *place, folder, cluster);
    }
    if (options.withWindow)
        figures += measureWindows(options, backend, folder, cluster);
    return figures;
}

QByteArray asJson(const Options &options, const QList<Figure> &figures)
{
    QJsonArray rows;
    for (const Figure &figure : figures)
        rows.append(figure.toJson());
    const QJsonObject document{{QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                               {QStringLiteral("conversations"), options.conversations},
                               {QStringLiteral("messages"), options.messages},
                               {QStringLiteral("window_conversations"), options.windowConversations},
                               {QStringLiteral("window_messages"), options.windowMessages},
                               {QStringLiteral("session_minutes"), options.sessionMinutes},
                               {QStringLiteral("cores"), QThread::idealThreadCount()},
                               {QStringLiteral("system"), QSysInfo::prettyProductName()},
                               {QStringLiteral("figures"), rows}};
    return QJsonDocument(document).toJson();
}

/// The table for people, the JSON where it is wanted; on standard output there is one of them.
bool publish(const Options &options, const QList<Figure> &figures)
{
    const QByteArray document = asJson(options, figures);
    std::fprintf(options.json ? stderr : stdout, "%s", qPrintable(asTable(figures)));
    if (options.json)
        std::fwrite(document.constData(), 1, size_t(document.size()), stdout);
    if (options.output.isEmpty())
        return true;
    QFile file(options.output);
    return file.open(QIODevice::WriteOnly) && file.write(document) == document.size();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], inWindow) == 0) // started by measureWindow()
        return runWindowPart(argc, argv);
    QCoreApplication application(argc, argv);
    const Options options = readOptions(application);
    support::PostgresCluster cluster;
    if (options.backends.contains(QStringLiteral("postgresql"))) {
        if (const QString problem = cluster.start(); !problem.isEmpty()) {
            say(problem);
            return 3;
        }
    }
    QList<Figure> figures;
    for (const QString &backend : options.backends)
        figures += measureBackend(options, backend, cluster);
    if (!publish(options, figures)) {
        say(QStringLiteral("The figures can't be written to %1.").arg(options.output));
        return 4;
    }
    const bool complete = !figures.isEmpty()
        && std::all_of(figures.begin(), figures.end(), [](const Figure &figure) { return figure.ours > 0; });
    return complete ? 0 : 1;
}
