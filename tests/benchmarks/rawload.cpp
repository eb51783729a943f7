// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawload.h"

#include "rawdatabase.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QStringList>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <vector>

namespace benchmarks {

namespace {

PGconn *connectTo(const store::Location &location)
{
    const QByteArray host = location.host.toUtf8();
    const QByteArray port = location.port.toUtf8();
    const QByteArray database = location.database.toUtf8();
    const QByteArray user = location.user.toUtf8();
    const char *keys[] = {"host", "port", "dbname", "user", nullptr};
    const char *values[] = {host.constData(), port.constData(), database.constData(), user.constData(),
                            nullptr};
    return PQconnectdbParams(keys, values, 0);
}

bool command(PGconn *connection, const QByteArray &sql, QString *problem)
{
    PGresult *result = PQexec(connection, sql.constData());
    const auto status = PQresultStatus(result);
    const bool good = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    if (!good)
        *problem = QString::fromUtf8(PQerrorMessage(connection));
    PQclear(result);
    return good;
}

/// The rows as COPY sends them: kept in memory, so that the load measures the load.
std::vector<QByteArray> copyOut(PGconn *connection)
{
    std::vector<QByteArray> rows;
    PQclear(PQexec(connection, "copy chatbot.messages to stdout"));
    char *line = nullptr;
    for (int size = 0; (size = PQgetCopyData(connection, &line, 0)) > 0; PQfreemem(line))
        rows.emplace_back(line, size);
    PQclear(PQgetResult(connection));
    PQclear(PQgetResult(connection));
    return rows;
}

bool copyIn(PGconn *connection, const std::vector<QByteArray> &rows, QString *problem)
{
    PQclear(PQexec(connection, "copy raw.messages from stdin"));
    for (const QByteArray &row : rows)
        PQputCopyData(connection, row.constData(), int(row.size()));
    PQputCopyEnd(connection, nullptr);
    PGresult *result = PQgetResult(connection);
    const bool good = PQresultStatus(result) == PGRES_COMMAND_OK;
    if (!good)
        *problem = QString::fromUtf8(PQerrorMessage(connection));
    PQclear(result);
    PQclear(PQgetResult(connection));
    return good;
}

/// "create index … on chatbot.messages …" of the library, for raw.messages.
QList<QByteArray> indexesOf(PGconn *connection)
{
    QList<QByteArray> list;
    PGresult *result =
        PQexec(connection,
               "select indexdef from pg_indexes where schemaname = 'chatbot' and tablename = 'messages'");
    for (int i = 0; i < PQntuples(result); ++i)
        list.append(QByteArray(PQgetvalue(result, i, 0)).replace("ON chatbot.messages", "ON raw.messages"));
    PQclear(result);
    return list;
}

RawLoad loadPostgres(const store::Location &source)
{
    PGconn *connection = connectTo(source);
    RawLoad load;
    const std::vector<QByteArray> rows = copyOut(connection);
    QList<QByteArray> build = indexesOf(connection);
    build << "create table raw.message_search as select id as message_id, conversation_id, created_at, "
             "chatbot.search_vector(content) as vector from raw.messages"
          << "alter table raw.message_search add primary key (message_id)"
          << "create index on raw.message_search using gin (vector)"
          << "create index on raw.message_search (created_at desc, message_id desc)"
          << "create index on raw.message_search (conversation_id)";
    bool good = command(
        connection,
        "set client_min_messages = warning; drop schema if exists raw cascade; create schema raw; set jit = off; "
        "create table raw.messages (like chatbot.messages)",
        &load.problem);
    QElapsedTimer timer;
    timer.start();
    good = good && copyIn(connection, rows, &load.problem);
    for (const QByteArray &sql : std::as_const(build))
        good = good && command(connection, sql, &load.problem);
    load.seconds = double(timer.nsecsElapsed()) / 1e9;
    load.rows = good ? qint64(rows.size()) : 0;
    command(connection, "drop schema raw cascade", &load.problem);
    PQfinish(connection);
    return load;
}

/// The values of one row, copied out of the source.
using SqliteRow = std::vector<sqlite3_value *>;

std::vector<SqliteRow> readRows(sqlite3 *source, QStringList *columns)
{
    std::vector<SqliteRow> rows;
    sqlite3_stmt *select = nullptr;
    sqlite3_prepare_v2(source, "select * from messages", -1, &select, nullptr);
    const int count = sqlite3_column_count(select);
    for (int i = 0; i < count; ++i)
        columns->append(QString::fromUtf8(sqlite3_column_name(select, i)));
    while (sqlite3_step(select) == SQLITE_ROW) {
        SqliteRow row;
        for (int i = 0; i < count; ++i)
            row.push_back(sqlite3_value_dup(sqlite3_column_value(select, i)));
        rows.push_back(std::move(row));
    }
    sqlite3_finalize(select);
    return rows;
}

QList<QByteArray> sqliteIndexes(sqlite3 *source)
{
    QList<QByteArray> list;
    sqlite3_stmt *select = nullptr;
    sqlite3_prepare_v2(
        source,
        "select sql from sqlite_master where type = 'index' and tbl_name = 'messages' and sql is not null",
        -1, &select, nullptr);
    while (sqlite3_step(select) == SQLITE_ROW)
        list.append(reinterpret_cast<const char *>(sqlite3_column_text(select, 0)));
    sqlite3_finalize(select);
    return list;
}

RawLoad loadSqlite(const store::Location &from, const store::Location &to)
{
    RawLoad load;
    sqlite3 *source = nullptr;
    sqlite3 *bare = nullptr;
    sqlite3_open(from.file.toUtf8().constData(), &source);
    sqlite3_open(to.file.toUtf8().constData(), &bare);
    QStringList columns;
    const std::vector<SqliteRow> rows = readRows(source, &columns);
    const QList<QByteArray> indexes = sqliteIndexes(source);
    char *message = nullptr;
    const auto run = [&](const QByteArray &sql) {
        const bool good = sqlite3_exec(bare, sql.constData(), nullptr, nullptr, &message) == SQLITE_OK;
        if (!good)
            load.problem = QString::fromUtf8(message);
        return good;
    };
    QStringList definitions = columns;
    definitions.replace(int(columns.indexOf(QStringLiteral("id"))), QStringLiteral("id integer primary key"));
    bool good = run("pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -16000");
    good = good && run("create table messages (" + definitions.join(u',').toUtf8() + ")");
    sqlite3_stmt *insert = nullptr;
    const QStringList marks(columns.size(), QStringLiteral("?"));
    sqlite3_prepare_v2(bare, ("insert into messages values (" + marks.join(u',').toUtf8() + ")").constData(),
                       -1, &insert, nullptr);
    QElapsedTimer timer;
    timer.start();
    good = good && run("begin");
    for (const SqliteRow &row : rows) {
        for (size_t i = 0; i < row.size(); ++i)
            sqlite3_bind_value(insert, int(i) + 1, row[i]);
        good = good && sqlite3_step(insert) == SQLITE_DONE;
        sqlite3_reset(insert);
    }
    for (const QByteArray &sql : indexes)
        good = good && run(sql);
    good =
        good
        && run(
            "create virtual table message_index using fts5 (content, content = '', tokenize = 'unicode61')")
        && run("insert into message_index (rowid, content) select id, content from messages")
        && run("commit");
    load.seconds = double(timer.nsecsElapsed()) / 1e9;
    load.rows = good ? qint64(rows.size()) : 0;
    for (const SqliteRow &row : rows) {
        for (sqlite3_value *value : row)
            sqlite3_value_free(value);
    }
    sqlite3_finalize(insert);
    sqlite3_close(source);
    sqlite3_close(bare);
    return load;
}

} // namespace

RawLoad loadRaw(const store::Location &source, const store::Location &bare)
{
    return source.backend == store::Backend::Sqlite ? loadSqlite(source, bare) : loadPostgres(source);
}

} // namespace benchmarks
