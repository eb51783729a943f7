// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/connectionerror.h"
#include "store/conninfo.h"
#include "store/driverhandle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <atomic>
#include <cerrno>

namespace store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

Q_LOGGING_CATEGORY(connectionLog, "recollect.store.connection", QtInfoMsg)

namespace {

std::atomic<int> connectionCount = 0;

constexpr qsizetype keptStatements = 128;

/// One keyword of a libpq connection string: quoted, so that no value can become a second keyword.
QString keyword(const QString &key, QString value)
{
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return QStringLiteral("%1='%2'").arg(key, value);
}

/// The SQLite that this program is linked with may interrupt only its own connections: the driver of a
/// Qt from elsewhere brings a copy of its own.
bool sharesSqlite(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(QStringLiteral("select sqlite_source_id()")) && query.next()
        && query.value(0).toString() == QLatin1String(sqlite3_sourceid());
}

bool isTrue(const QSqlDatabase &database, const QString &question)
{
    QSqlQuery query(database);
    return query.exec(question) && query.next() && query.value(0).toBool();
}

/// A library in a folder that we can't write to: SQLite would want to put a file beside it even for reading, and may
/// be told that nothing changes. With a log of writes beside it the file is not all there is, and somebody has it open.
bool isFrozen(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() && !QFileInfo(info.absolutePath()).isWritable()
        && !QFileInfo::exists(file + QStringLiteral("-wal"));
}

/// The server has one code for a cancel and for its limit on a statement's time. Its words may be of any language;
/// but where nobody has cancelled anything, it was the limit.
bool isTimeout(const Error &error, bool somebodyCancelled)
{
    return error.code == ErrorCode::Cancelled
        && (!somebodyCancelled || error.detail.contains(QLatin1String("statement timeout")));
}

/// libpq writes what a server says to standard error, which belongs to the program's answers.
void logNotice(void *, const char *text)
{
    qCDebug(connectionLog).noquote() << QString::fromUtf8(text).trimmed();
}

} // namespace

Connection::Connection(ConnectionOptions options)
    : m_options(std::move(options)), m_catalogue(m_options.location.backend),
      m_name(QStringLiteral("recollect-%1").arg(++connectionCount)), m_cancels(makeCancels())
{
}

Connection::~Connection()
{
    close();
}

Result<Done> Connection::open()
{
    close();
    m_cancels = makeCancels();
    const bool sqlite = backend() == Backend::Sqlite;
    if (sqlite) {
        if (const auto checked = checkFile(); !checked)
            return checked.error();
    }
    QSqlDatabase database =
        QSqlDatabase::addDatabase(sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_name);
    if (!database.isValid())
        return Error{ErrorCode::Unreachable,
                     QCoreApplication::translate("store::Connection",
                                                 "Qt's driver for this kind of library is not installed."),
                     database.lastError().text()};
    m_frozen = sqlite && isFrozen(m_options.location.file);
    if (!sqlite)
        database.setPassword(m_options.password);
    else if (m_frozen)
        database.setDatabaseName(QUrl::fromLocalFile(m_options.location.file).toString(QUrl::FullyEncoded)
                                 + QStringLiteral("?immutable=1"));
    else
        database.setDatabaseName(m_options.location.file);
    database.setConnectOptions(connectOptions());
    if (!database.open()) {
        const Error error = openingError(m_options, database.lastError());
        database = QSqlDatabase();
        close();
        return error;
    }
    if (auto *server = static_cast<PGconn *>(postgres()))
        PQsetNoticeProcessor(server, logNotice, nullptr);
    m_sharesSqlite = sqlite && sharesSqlite(database);
    if (m_sharesSqlite)
        letSqliteBeStopped();
    auto ready = sqlite ? probeFile() : Result<Done>(Done{});
    if (ready)
        ready = initSession();
    if (!ready) {
        database = QSqlDatabase();
        close();
    }
    return ready;
}

void Connection::close()
{
    // Every query goes before its connection does: one that outlives it would deallocate its statement on
    // the next connection and break the transaction there.
    m_prepared.clear();
    if (!QSqlDatabase::contains(m_name))
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

bool Connection::isOpen() const
{
    return QSqlDatabase::contains(m_name) && QSqlDatabase::database(m_name, false).isOpen();
}

QString Connection::connectOptions() const
{
    if (backend() == Backend::Sqlite) {
        const QString busy = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
        if (m_frozen)
            return busy + QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
        return m_options.readOnly ? busy + QStringLiteral(";QSQLITE_OPEN_READONLY") : busy;
    }
    const QMap<QString, QString> keywords = connectionKeywords(m_options.location);
    QStringList words;
    for (auto it = keywords.cbegin(); it != keywords.cend(); ++it)
        words.append(keyword(it.key(), it.value()));
    return words.join(u';');
}

Result<Done> Connection::checkFile() const
{
    const QString path = m_options.location.file;
    const QFileInfo info(path);
    if (!info.exists()) {
        if (m_options.create && m_options.createFolder && !m_options.readOnly)
            QDir().mkpath(info.absolutePath());
        const QFileInfo folder(info.absolutePath());
        if (m_options.create && !m_options.readOnly && folder.isDir()) {
            if (folder.isWritable())
                return Done{};
            return Error{
                ErrorCode::PermissionDenied,
                QCoreApplication::translate("store::Connection",
                                            "You have no permission to make a library in the folder %1.")
                    .arg(folder.filePath()),
                QString()};
        }
        return Error{ErrorCode::Unreachable,
                     QCoreApplication::translate("store::Connection", "There is no library at %1.").arg(path),
                     QString()};
    }
    if (!info.isFile() || !info.isReadable())
        return Error{
            info.isFile() ? ErrorCode::PermissionDenied : ErrorCode::Unreachable,
            QCoreApplication::translate("store::Connection", "The library %1 can't be read.").arg(path),
            QString()};
    if (info.size() == 0 && !m_options.create)
        return notALibrary(QStringLiteral("an empty file"));
    return Done{};
}

Error Connection::notALibrary(const QString &detail) const
{
    return {ErrorCode::NotALibrary,
            QCoreApplication::translate("store::Connection", "%1 is not a Recollect library.")
                .arg(m_options.location.file),
            detail};
}

/// SQLite itself looks whether it is one of its files. Nobody else may open it here: closing a file drops all locks
/// that this process has on it, those of the other connections too (sqlite.org/howtocorrupt.html, 2.2).
Result<Done> Connection::probeFile() const
{
    QSqlQuery probe(QSqlDatabase::database(m_name, false));
    if (probe.exec(QStringLiteral("pragma schema_version")))
        return Done{};
    const QSqlError error = probe.lastError();
    if (error.nativeErrorCode().toInt() == SQLITE_NOTADB)
        return notALibrary(error.databaseText());
    return classify(error, QStringLiteral("schema_version"));
}

Result<Done> Connection::initSession()
{
    const QString script = m_catalogue.sql(QStringLiteral("session"));
    const QStringList statements = script.split(u';', Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const auto done = execute(statement.trimmed()); !done)
            return done;
    }
    // The journal mode stays with the file: another program's database must not get ours.
    if (backend() == Backend::Sqlite && !isReadOnly()
        && isTrue(QSqlDatabase::database(m_name, false), m_catalogue.sql(QStringLiteral("library_owner"))))
        return useWriteAheadLog();
    if (m_options.searching && backend() == Backend::PostgreSql) {
        if (const auto done = execute(QStringLiteral("set enable_seqscan = off")); !done)
            return done;
    }
    if (m_options.readOnly && backend() == Backend::PostgreSql)
        return execute(QStringLiteral("set default_transaction_read_only = on"));
    return Done{};
}

/// SQLite does not wait here for another program to let go of the file, such as one that makes the library at this
/// moment; for a write transaction it does.
Result<Done> Connection::useWriteAheadLog()
{
    constexpr int attempts = 10;
    for (int attempt = 1;; ++attempt) {
        const auto done = execute(QStringLiteral("pragma journal_mode = wal"));
        if (done || done.error().code != ErrorCode::Conflict || attempt == attempts)
            return done;
        if (execute(QStringLiteral("BEGIN IMMEDIATE")))
            (void)execute(QStringLiteral("COMMIT"));
    }
}

Result<Done> Connection::execute(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return classify(query.lastError(), sql.left(60));
    return Done{};
}

std::shared_ptr<QSqlQuery> Connection::prepared(const QString &sql, Error *failure)
{
    const auto known = m_prepared.constFind(sql);
    // A query that somebody still reads from is not handed out twice.
    if (known != m_prepared.constEnd() && known->use_count() == 1)
        return *known;
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        *failure = classify(query->lastError(), sql.left(200));
        return nullptr;
    }
    if (m_prepared.size() >= keptStatements)
        m_prepared.clear();
    m_prepared.insert(sql, query);
    return query;
}

Error Connection::classify(const QSqlError &error, const QString &what) const
{
    Error result = queryError(m_options.location, isOpen(), error, what);
    auto *sqlite =
        m_sharesSqlite ? driverHandle<sqlite3 *>(QSqlDatabase::database(m_name, false), "sqlite3*") : nullptr;
    if (sqlite) {
        // What SQLite may not create, it tries to open for reading at last: then the system says that it isn't there.
        int system = sqlite3_system_errno(sqlite);
        if (system == ENOENT && !QFileInfo(QFileInfo(m_options.location.file).absolutePath()).isWritable())
            system = EACCES;
        result = withSystemError(std::move(result), m_options.location, system);
    }
    if (backend() == Backend::PostgreSql && isTimeout(result, wasCancelled()))
        result = brokenOff(m_options.location, result.detail);
    if (result.code == ErrorCode::Cancelled) // as somebody wished
        qCDebug(connectionLog).noquote() << result.detail;
    else
        qCWarning(connectionLog).noquote() << result.detail;
    return result;
}

void *Connection::postgres() const
{
    if (backend() == Backend::Sqlite)
        return nullptr;
    // The driver names the type as the compiler does, which sees through libpq's typedef.
    const QSqlDatabase database = QSqlDatabase::database(m_name, false);
    PGconn *const connection = driverHandle<PGconn *>(database, "pg_conn*");
    return connection ? connection : driverHandle<PGconn *>(database, "PGconn*");
}

} // namespace store
