// SPDX-License-Identifier: GPL-3.0-or-later
// `./dev bench`: what Recollect adds to the bare databases, on a library that `recollect generate` makes.

#include "importbench.h"
#include "readbench.h"

#include "support/postgrescluster.h"

#include <QCommandLineParser>
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

struct Options {
    int conversations = 20'000;
    int messages = 200'000;
    int rounds = 30;
    bool withImport = true;
    bool json = false;
    QStringList backends;
    QString program;
    QString output;
};

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qPrintable(line));
}

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Recollect beside the bare databases."));
    parser.addHelpOption();
    const QCommandLineOption conversations(QStringLiteral("conversations"),
                                           QStringLiteral("How many to generate."), QStringLiteral("N"),
                                           QStringLiteral("20000"));
    const QCommandLineOption messages(QStringLiteral("messages"), QStringLiteral("How many to generate."),
                                      QStringLiteral("N"), QStringLiteral("200000"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("Measurements of each figure."),
                                    QStringLiteral("N"), QStringLiteral("30"));
    const QCommandLineOption backend(QStringLiteral("backend"), QStringLiteral("sqlite, postgresql or both."),
                                     QStringLiteral("NAME"), QStringLiteral("both"));
    const QCommandLineOption noImport(QStringLiteral("no-import"),
                                      QStringLiteral("Leave the import out, which takes minutes."));
    const QCommandLineOption output(QStringLiteral("output"), QStringLiteral("Write the figures as JSON."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption json(
        QStringLiteral("json"), QStringLiteral("Put the JSON on standard output, and the table beside it."));
    parser.addOptions({conversations, messages, rounds, backend, noImport, output, json});
    parser.process(application);
    Options options;
    options.conversations = parser.value(conversations).toInt();
    options.messages = parser.value(messages).toInt();
    options.rounds = std::max(1, parser.value(rounds).toInt());
    options.withImport = !parser.isSet(noImport);
    options.output = parser.value(output);
    options.json = parser.isSet(json);
    options.backends = parser.value(backend) == QLatin1String("both")
        ? QStringList{QStringLiteral("sqlite"), QStringLiteral("postgresql")}
        : QStringList{parser.value(backend)};
    options.program = application.applicationDirPath() + QStringLiteral("/recollect");
    return options;
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

QList<Figure> measureBackend(const Options &options, const QString &backend,
                             support::PostgresCluster &cluster)
{
    const QTemporaryDir folder;
    const auto place = newPlace(options, backend, QStringLiteral("generated"), folder, cluster);
    if (!place)
        return {};
    say(QStringLiteral("%1: generating %2 conversations, %3 messages")
            .arg(backend)
            .arg(options.conversations)
            .arg(options.messages));
    const ProgramRun generated = runProgram(
        options.program,
        libraryArguments(*place)
            + QStringList{QStringLiteral("generate"), QStringLiteral("--conversations"),
                          QString::number(options.conversations), QStringLiteral("--messages"),
                          QString::number(options.messages), QStringLiteral("--seed"), QStringLiteral("1")});
    if (!generated.good) {
        say(generated.errors);
        return {};
    }
    say(QStringLiteral("%1: reading").arg(backend));
    QList<Figure> figures = measureReads(options, backend, *place);
    if (!options.withImport)
        return figures;
    say(QStringLiteral("%1: importing").arg(backend));
    const QString file = folder.filePath(QStringLiteral("export.json"));
    const ProgramRun exported =
        runProgram(options.program,
                   libraryArguments(*place)
                       + QStringList{QStringLiteral("export"), QStringLiteral("--format"),
                                     QStringLiteral("json"), QStringLiteral("--output"), file});
    const auto target = newPlace(options, backend, QStringLiteral("imported"), folder, cluster);
    if (!exported.good || !target) {
        say(exported.errors);
        return figures;
    }
    const auto bare = backend == QLatin1String("sqlite")
        ? store::Location::sqlite(folder.filePath(QStringLiteral("bare.db")))
        : *place;
    ImportBench bench{options.program, file, *place, *target, bare, {}};
    figures += measureImport(bench, backend);
    for (const QString &problem : std::as_const(bench.problems))
        say(problem);
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
