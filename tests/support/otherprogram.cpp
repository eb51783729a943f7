// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/otherprogram.h"

#include "support/waitfor.h"

#include <libpq-fe.h>
#include <sqlite3.h>

namespace support {

namespace {

struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

class SqliteProgram final : public OtherProgram {
public:
    explicit SqliteProgram(const QString &file)
    {
        m_opened = sqlite3_open_v2(file.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr);
        sqlite3_busy_timeout(m_database, patience);
    }
    ~SqliteProgram() override { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(SqliteProgram)

    QString run(const QString &sql) override
    {
        if (m_opened != SQLITE_OK)
            return failure();
        QString first;
        const QByteArray text = sql.toUtf8();
        const char *rest = text.constData();
        while (*rest) {
            sqlite3_stmt *raw = nullptr;
            int state = sqlite3_prepare_v2(m_database, rest, -1, &raw, &rest);
            const std::unique_ptr<sqlite3_stmt, FinalizeStatement> statement(raw);
            if (state == SQLITE_OK && !raw)
                continue; // white space or a comment
            first.clear();
            if (state == SQLITE_OK && (state = sqlite3_step(raw)) == SQLITE_ROW) {
                first = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(raw, 0)));
                while ((state = sqlite3_step(raw)) == SQLITE_ROW) {
                }
            }
            if (state != SQLITE_DONE)
                return failure();
        }
        return first;
    }

private:
    [[nodiscard]] QString failure() const
    {
        return QStringLiteral("error: ") + QString::fromUtf8(sqlite3_errmsg(m_database));
    }

    sqlite3 *m_database = nullptr;
    int m_opened = SQLITE_ERROR;
};

class PostgresProgram final : public OtherProgram {
public:
    explicit PostgresProgram(const PostgresDatabase &database)
        : m_connection(PQconnectdb(database.conninfo().toUtf8().constData()), PQfinish)
    {
        run(QStringLiteral("set search_path = chatbot, public"));
    }

    QString run(const QString &sql) override
    {
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(
            PQexec(m_connection.get(), sql.toUtf8().constData()), PQclear);
        const ExecStatusType status = PQresultStatus(result.get());
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
            return QStringLiteral("error: ")
                + QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed();
        const bool empty = PQntuples(result.get()) == 0 || PQnfields(result.get()) == 0;
        return empty ? QString() : QString::fromUtf8(PQgetvalue(result.get(), 0, 0));
    }

private:
    std::unique_ptr<PGconn, decltype(&PQfinish)> m_connection;
};

} // namespace

std::unique_ptr<OtherProgram> otherSqliteProgram(const QString &file)
{
    return std::make_unique<SqliteProgram>(file);
}

std::unique_ptr<OtherProgram> otherPostgresProgram(const PostgresDatabase &database)
{
    return std::make_unique<PostgresProgram>(database);
}

} // namespace support
