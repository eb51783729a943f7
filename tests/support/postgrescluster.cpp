// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgrescluster.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <libpq-fe.h>

#include <algorithm>
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace domain;

namespace support {

namespace {

constexpr int longest = 60'000;  ///< ms that a start, a stop or an initdb may take
constexpr int socketPort = 5432; ///< names the socket file; no TCP port is opened
constexpr auto superuser = "recollect";
constexpr auto passwordGroup = "needs_password";

/// The folder that holds initdb and postgres, empty if there is none.
QString findBinaries()
{
    QStringList candidates{QStringLiteral(RECOLLECT_POSTGRES_BINARIES)};
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    // Newest first, by number: 9 sorts before 15.
    QStringList versions = debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(),
              [](const QString &a, const QString &b) { return a.toDouble() > b.toDouble(); });
    for (const QString &version : std::as_const(versions))
        candidates += debian.filePath(version + QStringLiteral("/bin"));
    candidates +=
        {QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/bin"), QStringLiteral("/opt/homebrew/bin")};
    for (const QString &folder : std::as_const(candidates)) {
        if (!folder.isEmpty() && QFile::exists(folder + QStringLiteral("/initdb"))
            && QFile::exists(folder + QStringLiteral("/postgres")))
            return folder;
    }
    return {};
}

/// Who runs the server: a user without rights when we are root, else null for ourselves.
const passwd *serverUser()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd *user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}

/// A folder with a short path, since a Unix socket's path holds about 100 characters.
QString folderTemplate()
{
    const QString usual = QDir::tempPath();
    return (usual.size() > 50 ? QStringLiteral("/tmp") : usual) + QStringLiteral("/recollect-pg-XXXXXX");
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

PostgresCluster::PostgresCluster() : m_binaries(findBinaries()) {}

PostgresCluster::~PostgresCluster()
{
    // SIGQUIT, an immediate shutdown: nobody will read this data again.
    if (isRunning()) {
        ::kill(static_cast<pid_t>(m_server->processId()), SIGQUIT);
        if (!m_server->waitForFinished(longest))
            killHard();
    }
}

QString PostgresCluster::start()
{
    if (isRunning())
        return {};
    if (!m_initialised) {
        if (const QString error = makeCluster(); !error.isEmpty())
            return error;
        m_initialised = true;
    }
    // After a hard kill the old sessions may need a moment to die, and hold the shared memory until then.
    const QDeadlineTimer deadline(longest);
    QString error;
    do {
        error = launch();
    } while (error.contains(QLatin1String("shared memory block")) && !deadline.hasExpired());
    return error;
}

QString PostgresCluster::stop()
{
    if (!isRunning())
        return {};
    ::kill(static_cast<pid_t>(m_server->processId()), SIGINT);
    if (!m_server->waitForFinished(longest))
        return QStringLiteral("The PostgreSQL server did not stop in time:\n") + logTail();
    return {};
}

QString PostgresCluster::restart()
{
    const QString error = stop();
    return error.isEmpty() ? start() : error;
}

void PostgresCluster::killHard()
{
    if (!isRunning())
        return;
    m_server->kill();
    m_server->waitForFinished(longest);
}

bool PostgresCluster::isRunning() const
{
    return m_server && m_server->state() != QProcess::NotRunning;
}

Result<PostgresDatabase> PostgresCluster::createDatabase(const QString &name)
{
    QString quoted = name;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    const Result<QString> made = runSql(
        maintenanceDatabase(), QStringLiteral("CREATE DATABASE \"%1\" TEMPLATE template0").arg(quoted));
    if (!made)
        return made.error();
    PostgresDatabase database = maintenanceDatabase();
    database.database = name;
    return database;
}

Result<PostgresDatabase> PostgresCluster::createDatabase()
{
    return createDatabase(QStringLiteral("test_%1").arg(++m_databases));
}

QString PostgresCluster::createPasswordRole(const QString &name, const QString &password)
{
    QString literal = password;
    literal.replace(QLatin1Char('\''), QLatin1String("''"));
    const Result<QString> made = runSql(maintenanceDatabase(),
                                        QStringLiteral("CREATE ROLE \"%1\" LOGIN PASSWORD '%2' IN ROLE %3")
                                            .arg(name, literal, QLatin1String(passwordGroup)));
    return made ? QString() : made.error().message;
}

PostgresDatabase PostgresCluster::as(PostgresDatabase database, const QString &user, const QString &password)
{
    database.user = user;
    database.password = password;
    return database;
}

PostgresDatabase PostgresCluster::maintenanceDatabase() const
{
    return {m_folder ? m_folder->path() : QString(),
            socketPort,
            QStringLiteral("postgres"),
            QLatin1String(superuser),
            {}};
}

QString PostgresCluster::logTail() const
{
    return m_folder ? contents(logFile()).right(2'000) : QString();
}

QString PostgresCluster::makeCluster()
{
    if (m_binaries.isEmpty())
        return QStringLiteral(
            "No PostgreSQL server (initdb, postgres) is installed; ./dev test installs it.");
    const passwd *user = serverUser();
    if (geteuid() == 0 && !user)
        return QStringLiteral("PostgreSQL does not run as root, and there is no user postgres or nobody.");
    m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
    if (!m_folder->isValid())
        return QStringLiteral("No temporary folder: ") + m_folder->errorString();
    if (user && ::chown(QFile::encodeName(m_folder->path()).constData(), user->pw_uid, user->pw_gid) != 0)
        return QStringLiteral("The temporary folder can't be given to the user that runs the server.");

    QProcess initdb;
    asServerUser(initdb);
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(m_binaries + QStringLiteral("/initdb"),
                 {QStringLiteral("--pgdata=") + dataFolder(),
                  QStringLiteral("--username=") + QLatin1String(superuser), QStringLiteral("--auth=trust"),
                  QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
                  QStringLiteral("--no-sync"), QStringLiteral("--wal-segsize=1")});
    if (!initdb.waitForFinished(longest) || initdb.exitStatus() != QProcess::NormalExit
        || initdb.exitCode() != 0)
        return QStringLiteral("initdb failed: %1\n%2")
            .arg(initdb.errorString(), QString::fromUtf8(initdb.readAll()));
    return writeAccessRules();
}

QString PostgresCluster::writeAccessRules() const
{
    QFile rules(dataFolder() + QStringLiteral("/pg_hba.conf"));
    if (!rules.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return QStringLiteral("pg_hba.conf can't be written: ") + rules.errorString();
    rules.write(
        QByteArray("local all +").append(passwordGroup).append(" scram-sha-256\nlocal all all trust\n"));
    return {};
}

QString PostgresCluster::launch()
{
    QFile::remove(logFile());
    m_server = std::make_unique<QProcess>();
    asServerUser(*m_server);
    m_server->setStandardOutputFile(QProcess::nullDevice());
    m_server->setStandardErrorFile(logFile());
    QStringList arguments{QStringLiteral("-D"), dataFolder()};
    // Nothing here outlives the machine, so nothing needs to reach the disk; a commit still has to be in
    // the log when it is confirmed, else killHard() would lose it.
    const QStringList settings{
        QStringLiteral("listen_addresses="),
        QStringLiteral("port=%1").arg(socketPort),
        QStringLiteral("unix_socket_directories=") + m_folder->path(),
        QStringLiteral("max_connections=50"),
        QStringLiteral("fsync=off"),
        QStringLiteral("full_page_writes=off"),
        QStringLiteral("shared_buffers=32MB"),
        QStringLiteral("logging_collector=off"),
        QStringLiteral("timezone=America/New_York"), // not UTC: who forgets to set the session's zone, fails
    };
    for (const QString &setting : settings)
        arguments << QStringLiteral("-c") << setting;
    m_server->start(m_binaries + QStringLiteral("/postgres"), arguments);
    if (!m_server->waitForStarted(longest))
        return QStringLiteral("postgres did not start: ") + m_server->errorString();
    return waitUntilAnswering();
}

QString PostgresCluster::waitUntilAnswering()
{
    const QByteArray conninfo = maintenanceDatabase().conninfo().toUtf8();
    const QDeadlineTimer deadline(longest);
    while (!deadline.hasExpired()) {
        if (PQping(conninfo.constData()) == PQPING_OK) {
            const Result<QString> group =
                runSql(maintenanceDatabase(),
                       QStringLiteral(
                           "DO $$ BEGIN CREATE ROLE %1; EXCEPTION WHEN duplicate_object THEN NULL; END $$")
                           .arg(QLatin1String(passwordGroup)));
            return group ? QString() : group.error().message;
        }
        if (m_server->waitForFinished(20))
            return QStringLiteral("The PostgreSQL server ended at once:\n") + logTail();
    }
    return QStringLiteral("The PostgreSQL server did not answer in time:\n") + logTail();
}

void PostgresCluster::asServerUser(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    const passwd *user = serverUser();
    const uid_t uid = user ? user->pw_uid : geteuid();
    const gid_t gid = user ? user->pw_gid : getegid();
    process.setChildProcessModifier([becomes = user != nullptr, uid, gid] {
        if (becomes && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(126);
#ifdef Q_OS_LINUX
        // After setuid, which clears it: a test that crashes takes its server with it.
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
#endif
    });
}

QString PostgresCluster::dataFolder() const
{
    return m_folder->path() + QStringLiteral("/data");
}

QString PostgresCluster::logFile() const
{
    return m_folder->path() + QStringLiteral("/server.log");
}

} // namespace support
