// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copystream.h"

#include <QCoreApplication>
#include <QSqlError>

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <memory>

namespace store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

/// libpq copies what it is given into its own buffer: in pieces, that stays small.
constexpr qsizetype pieceSize = 256 * 1024;

using ResultPointer = std::unique_ptr<PGresult, decltype(&PQclear)>;

PGconn *handle(const Connection &connection)
{
    return static_cast<PGconn *>(connection.postgres());
}

/// What libpq says, in the words and codes of every other statement.
Error failure(const Connection &connection, const PGresult *result, const QString &what)
{
    PGconn *server = handle(connection);
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    // Not the whole message: its details quote the row, and what people wrote has no place in a log.
    const char *primary = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    const QString words = QString::fromUtf8(primary ? primary : server ? PQerrorMessage(server) : "");
    Error error = connection.classify(
        QSqlError(QString(), words, QSqlError::StatementError, QString::fromLatin1(state ? state : "08006")),
        what);
    // The driver has not noticed yet: only libpq knows.
    if (!server || PQstatus(server) == CONNECTION_BAD)
        error.code = ErrorCode::ConnectionLost;
    return error;
}

} // namespace

CopyStream::~CopyStream()
{
    PGconn *server = m_active ? handle(m_connection) : nullptr;
    if (!server)
        return;
    PQputCopyEnd(server, "not finished");
    while (PGresult *result = PQgetResult(server))
        PQclear(result);
}

Result<Done> CopyStream::begin(const QString &sql)
{
    m_sql = sql.section(u'(', 0, 0).trimmed();
    PGconn *server = handle(m_connection);
    const ResultPointer result(server ? PQexec(server, sql.toUtf8().constData()) : nullptr, PQclear);
    if (!result || PQresultStatus(result.get()) != PGRES_COPY_IN)
        return failure(m_connection, result.get(), m_sql);
    m_active = true;
    return Done{};
}

Result<Done> CopyStream::send(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        const auto length = int(std::min(pieceSize, bytes.size() - at));
        if (PQputCopyData(handle(m_connection), bytes.constData() + at, length) != 1) {
            m_active = false;
            return failure(m_connection, nullptr, m_sql);
        }
    }
    return Done{};
}

Result<Done> CopyStream::finish()
{
    PGconn *server = handle(m_connection);
    m_active = false;
    if (PQputCopyEnd(server, nullptr) != 1)
        return failure(m_connection, nullptr, m_sql);
    Result<Done> outcome = Done{};
    while (PGresult *raw = PQgetResult(server)) {
        const ResultPointer result(raw, PQclear);
        if (outcome && PQresultStatus(raw) != PGRES_COMMAND_OK)
            outcome = failure(m_connection, raw, m_sql);
    }
    if (outcome && PQstatus(server) == CONNECTION_BAD)
        return failure(m_connection, nullptr, m_sql);
    return outcome;
}

Result<Done> storeContentsBinary(Connection &connection, const QByteArray &sha256, const QByteArray &bytes)
{
    PGconn *server = handle(connection);
    const QString what = QStringLiteral("file_contents_add");
    const QByteArray sql = connection.catalogue().sql(what).toUtf8();
    const QByteArray size = QByteArray::number(bytes.size());
    const std::array<const char *, 3> values = {sha256.constData(), size.constData(), bytes.constData()};
    const std::array<int, 3> lengths = {0, 0, int(bytes.size())};
    const std::array<int, 3> formats = {0, 0, 1};
    const ResultPointer result(server ? PQexecParams(server, sql.constData(), int(values.size()), nullptr,
                                                     values.data(), lengths.data(), formats.data(), 0)
                                      : nullptr,
                               PQclear);
    if (!result || PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        return failure(connection, result.get(), what);
    return Done{};
}

} // namespace store
