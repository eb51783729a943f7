// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawdatabase.h"

#include "store/catalogue.h"

#include <QHash>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace benchmarks {

namespace {

/// :name placeholders as $1, $2 …, in the order in which they first appear; :: and text stay.
QString numbered(const QString &sql, QStringList *names)
{
    QString out;
    bool quoted = false;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar c = sql.at(i);
        quoted = c == u'\'' ? !quoted : quoted;
        const bool cast = i > 0 && sql.at(i - 1) == u':';
        if (quoted || cast || c != u':' || i + 1 == sql.size() || !sql.at(i + 1).isLetter()) {
            out += c;
            continue;
        }
        qsizetype end = i + 1;
        while (end < sql.size() && (sql.at(end).isLetterOrNumber() || sql.at(end) == u'_'))
            ++end;
        const QString name = sql.mid(i + 1, end - i - 1);
        if (!names->contains(name))
            names->append(name);
        out += QStringLiteral("$%1").arg(names->indexOf(name) + 1);
        i = end - 1;
    }
    return out;
}

/// Reads each byte, so that neither side is lazy.
size_t touch(const char *bytes, size_t size)
{
    size_t sum = 0;
    for (size_t i = 0; i < size; i += 64)
        sum += size_t(bytes[i]);
    return sum;
}

class RawPostgres final : public RawDatabase {
public:
    explicit RawPostgres(const store::Location &location)
    {
        const QByteArray host = location.host.toUtf8();
        const QByteArray port = location.port.toUtf8();
        const QByteArray database = location.database.toUtf8();
        const QByteArray user = location.user.toUtf8();
        const char *keys[] = {"host", "port", "dbname", "user", nullptr};
        const char *values[] = {host.constData(), port.constData(), database.constData(), user.constData(),
                                nullptr};
        m_connection = PQconnectdbParams(keys, values, 0);
    }
    ~RawPostgres() override { PQfinish(m_connection); }

    bool execute(const QString &sql) override
    {
        PGresult *result = PQexec(m_connection, sql.toUtf8().constData());
        const auto status = PQresultStatus(result);
        const bool good = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
        m_error = good ? QString() : QString::fromUtf8(PQerrorMessage(m_connection));
        PQclear(result);
        return good;
    }

    qint64 run(const QString &sql, const QList<std::pair<QString, RawValue>> &values) override
    {
        const Prepared &statement = prepare(sql);
        QList<QByteArray> texts;
        for (const QString &name : statement.names) {
            for (const auto &[key, value] : values) {
                if (key == name)
                    texts.append(std::holds_alternative<qint64>(value)
                                     ? QByteArray::number(std::get<qint64>(value))
                                     : std::get<QString>(value).toUtf8());
            }
        }
        QList<const char *> pointers;
        for (const QByteArray &text : texts)
            pointers.append(text.constData());
        PGresult *result = PQexecPrepared(m_connection, statement.id.constData(), int(pointers.size()),
                                          pointers.constData(), nullptr, nullptr, 0);
        return rowsOf(result);
    }

    QStringList texts(const QString &sql) override
    {
        PGresult *result = PQexec(m_connection, sql.toUtf8().constData());
        QStringList texts;
        for (int row = 0; row < PQntuples(result); ++row)
            texts.append(QString::fromUtf8(PQgetvalue(result, row, 0)));
        m_error = QString::fromUtf8(PQerrorMessage(m_connection));
        PQclear(result);
        return texts;
    }

private:
    struct Prepared {
        QByteArray id;
        QStringList names;
    };

    const Prepared &prepare(const QString &sql)
    {
        const auto known = m_prepared.constFind(sql);
        if (known != m_prepared.constEnd())
            return *known;
        Prepared statement;
        statement.id = "raw" + QByteArray::number(m_prepared.size());
        const QByteArray text = numbered(sql, &statement.names).toUtf8();
        PQclear(PQprepare(m_connection, statement.id.constData(), text.constData(), 0, nullptr));
        return *m_prepared.insert(sql, statement);
    }

    qint64 rowsOf(PGresult *result)
    {
        const int rows = PQresultStatus(result) == PGRES_TUPLES_OK ? PQntuples(result) : -1;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < PQnfields(result); ++column)
                m_sum += touch(PQgetvalue(result, row, column), size_t(PQgetlength(result, row, column)));
        }
        m_error = QString::fromUtf8(PQerrorMessage(m_connection));
        PQclear(result);
        return rows;
    }

    PGconn *m_connection = nullptr;
    QHash<QString, Prepared> m_prepared;
    size_t m_sum = 0;
};

class RawSqlite final : public RawDatabase {
public:
    explicit RawSqlite(const store::Location &location)
    {
        sqlite3_open(location.file.toUtf8().constData(), &m_connection);
        sqlite3_busy_timeout(m_connection, 10'000);
    }
    ~RawSqlite() override
    {
        for (sqlite3_stmt *statement : std::as_const(m_prepared))
            sqlite3_finalize(statement);
        sqlite3_close(m_connection);
    }

    bool execute(const QString &sql) override
    {
        const bool good =
            sqlite3_exec(m_connection, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
        m_error = good ? QString() : QString::fromUtf8(sqlite3_errmsg(m_connection));
        return good;
    }

    qint64 run(const QString &sql, const QList<std::pair<QString, RawValue>> &values) override
    {
        sqlite3_stmt *statement = prepare(sql);
        for (const auto &[name, value] : values) {
            const int index = sqlite3_bind_parameter_index(statement, (u':' + name).toUtf8().constData());
            if (index > 0 && std::holds_alternative<qint64>(value)) {
                sqlite3_bind_int64(statement, index, std::get<qint64>(value));
            } else if (index > 0) {
                const QByteArray text = std::get<QString>(value).toUtf8();
                sqlite3_bind_text(statement, index, text.constData(), int(text.size()), SQLITE_TRANSIENT);
            }
        }
        qint64 rows = 0;
        int state = SQLITE_ROW;
        while ((state = sqlite3_step(statement)) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
                m_sum += text ? touch(text, size_t(sqlite3_column_bytes(statement, column))) : 0;
            }
            ++rows;
        }
        m_error = QString::fromUtf8(sqlite3_errmsg(m_connection));
        sqlite3_reset(statement);
        return state == SQLITE_DONE ? rows : -1;
    }

    QStringList texts(const QString &sql) override
    {
        sqlite3_stmt *statement = prepare(sql);
        QStringList texts;
        while (sqlite3_step(statement) == SQLITE_ROW)
            texts.append(
                QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))));
        m_error = QString::fromUtf8(sqlite3_errmsg(m_connection));
        sqlite3_reset(statement);
        return texts;
    }

private:
    sqlite3_stmt *prepare(const QString &sql)
    {
        sqlite3_stmt *&statement = m_prepared[sql];
        if (!statement)
            sqlite3_prepare_v2(m_connection, sql.toUtf8().constData(), -1, &statement, nullptr);
        return statement;
    }

    sqlite3 *m_connection = nullptr;
    QHash<QString, sqlite3_stmt *> m_prepared;
    size_t m_sum = 0;
};

} // namespace

std::unique_ptr<RawDatabase> RawDatabase::open(const store::Location &location)
{
    std::unique_ptr<RawDatabase> database;
    if (location.backend == store::Backend::Sqlite)
        database = std::make_unique<RawSqlite>(location);
    else
        database = std::make_unique<RawPostgres>(location);
    if (!database->execute(sessionSetUp(location.backend)))
        return nullptr;
    return database;
}

QString sessionSetUp(store::Backend backend)
{
    return store::Catalogue(backend).sql(QStringLiteral("session"));
}

} // namespace benchmarks
