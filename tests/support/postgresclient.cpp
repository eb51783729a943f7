// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresclient.h"

#include <QUrl>

#include <libpq-fe.h>

#include <memory>

using namespace domain;

namespace support {

namespace {

struct FinishConnection {
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
struct ClearResult {
    void operator()(PGresult *result) const { PQclear(result); }
};
using Connection = std::unique_ptr<PGconn, FinishConnection>;
using QueryResult = std::unique_ptr<PGresult, ClearResult>;

QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

Error failure(ErrorCode code, const Connection &connection)
{
    return {code, QString::fromUtf8(PQerrorMessage(connection.get())).trimmed(), {}};
}

} // namespace

QString PostgresDatabase::uri() const
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    return QStringLiteral("postgresql://%1@/%2?host=%3&port=%4")
        .arg(encoded(user), encoded(database), encoded(host), QString::number(port));
}

QString PostgresDatabase::conninfo() const
{
    QString text = QStringLiteral("host=%1 port=%2 dbname=%3 user=%4 connect_timeout=10 client_encoding=UTF8")
                       .arg(quoted(host), QString::number(port), quoted(database), quoted(user));
    if (!password.isEmpty())
        text += QStringLiteral(" password=%1").arg(quoted(password));
    return text;
}

Result<QString> runSql(const PostgresDatabase &database, const QString &sql)
{
    const Connection connection(PQconnectdb(database.conninfo().toUtf8().constData()));
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return failure(ErrorCode::Unreachable, connection);
    const QueryResult result(PQexec(connection.get(), sql.toUtf8().constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY)
        return failure(ErrorCode::Internal, connection);
    if (PQntuples(result.get()) == 0 || PQnfields(result.get()) == 0)
        return QString();
    return QString::fromUtf8(PQgetvalue(result.get(), 0, 0));
}

PostgresSession::PostgresSession(const PostgresDatabase &database)
    : m_connection(PQconnectdb(database.conninfo().toUtf8().constData()), PQfinish)
{
    (void)run("set search_path = chatbot, public");
}

PostgresSession::~PostgresSession() = default;

bool PostgresSession::run(const char *sql)
{
    PGresult *result = PQexec(m_connection.get(), sql);
    const ExecStatusType status = PQresultStatus(result);
    PQclear(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

} // namespace support
