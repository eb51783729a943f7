// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importrows.h"

#include "store/copystream.h"
#include "store/importtext.h"

#include <QSqlError>
#include <QVariant>

namespace store {

using domain::Done;
using domain::Error;
using domain::Result;

namespace {

constexpr qsizetype bufferSize = 256 * 1024;

/// A prepared statement that runs once for each row.
class StatementRows final : public RowSink {
public:
    StatementRows(Connection &connection, const QString &name)
        : m_connection(connection), m_name(name),
          m_query(connection.prepared(connection.catalogue().sql(name), &m_failure))
    {
    }

    void null() override { bind(QVariant()); }
    void text(const QString &value) override
    {
        bind(value.isNull() ? QString(QLatin1String("")) : storable(value));
    }
    void json(const QByteArray &compact) override
    {
        compact.isNull() ? null() : bind(QString::fromUtf8(compact));
    }
    void integer(qint64 value) override { bind(value); }
    void flag(bool value) override { bind(int(value)); }
    void time(domain::Timestamp value) override { bind(value.microseconds); }
    void texts(const QStringList &values) override
    {
        json(values.isEmpty() ? QByteArray("[]") : storableJson(QJsonArray::fromStringList(values)));
    }

    Result<Done> endRow() override
    {
        m_place = 0;
        if (!m_query)
            return m_failure;
        if (!m_query->exec())
            return m_connection.classify(m_query->lastError(), m_name);
        return Done{};
    }
    Result<Done> finish() override
    {
        if (!m_query)
            return m_failure;
        m_query->finish();
        return Done{};
    }

private:
    void bind(const QVariant &value)
    {
        if (m_query)
            m_query->bindValue(m_place++, value);
    }

    Connection &m_connection;
    QString m_name;
    Error m_failure;
    std::shared_ptr<QSqlQuery> m_query;
    int m_place = 0;
};

/// The text format of COPY: tabs between values, a line for each row, \N for null.
class CopyRows final : public RowSink {
public:
    /// after: statements to run when all rows have arrived.
    CopyRows(Connection &connection, QStringList after)
        : m_connection(connection), m_stream(connection), m_after(std::move(after))
    {
    }

    Result<Done> begin(const QString &name) { return m_stream.begin(m_connection.catalogue().sql(name)); }

    void null() override { raw("\\N"); }
    void text(const QString &value) override { escaped(storable(value).toUtf8()); }
    void json(const QByteArray &compact) override { compact.isNull() ? null() : escaped(compact); }
    void integer(qint64 value) override { raw(QByteArray::number(value)); }
    void flag(bool value) override { raw(value ? "t" : "f"); }
    void time(domain::Timestamp value) override { raw(value.toIso().toLatin1()); }
    void texts(const QStringList &values) override
    {
        QString array;
        for (QString value : values) {
            value.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
            array += (array.isEmpty() ? QLatin1String("\"") : QLatin1String(",\"")) + value + u'"';
        }
        text(u'{' + array + u'}');
    }

    Result<Done> endRow() override
    {
        m_buffer.append('\n');
        m_first = true;
        if (m_buffer.size() < bufferSize)
            return Done{};
        const auto sent = m_stream.send(m_buffer);
        // A buffer that one long message blew up goes back.
        if (m_buffer.size() > 4 * bufferSize)
            m_buffer = QByteArray();
        else
            m_buffer.resize(0);
        return sent;
    }
    Result<Done> finish() override
    {
        if (const auto sent = m_stream.send(m_buffer); !sent)
            return sent;
        if (const auto finished = m_stream.finish(); !finished)
            return finished;
        for (const QString &name : m_after) {
            if (const auto done = m_connection.execute(m_connection.catalogue().sql(name)); !done)
                return done;
        }
        return Done{};
    }

private:
    void separate()
    {
        if (!m_first)
            m_buffer.append('\t');
        m_first = false;
    }
    void raw(const QByteArray &bytes)
    {
        separate();
        m_buffer.append(bytes);
    }
    void escaped(const QByteArray &bytes)
    {
        separate();
        const char *run = bytes.constData();
        const char *const end = run + bytes.size();
        for (const char *at = run; at != end; ++at) {
            const char escape = escapeOf(*at);
            if (escape == 0)
                continue;
            m_buffer.append(run, at - run).append('\\').append(escape);
            run = at + 1;
        }
        m_buffer.append(run, end - run);
    }
    static char escapeOf(char byte)
    {
        switch (byte) {
        case '\\':
            return '\\';
        case '\n':
            return 'n';
        case '\r':
            return 'r';
        case '\t':
            return 't';
        default:
            return 0;
        }
    }

    Connection &m_connection;
    CopyStream m_stream;
    QStringList m_after;
    QByteArray m_buffer;
    bool m_first = true;
};

Result<std::unique_ptr<RowSink>> copyInto(Connection &connection, const QString &name,
                                          const QStringList &after)
{
    auto rows = std::make_unique<CopyRows>(connection, after);
    if (const auto begun = rows->begin(name); !begun)
        return begun.error();
    return std::unique_ptr<RowSink>(std::move(rows));
}

} // namespace

Result<std::unique_ptr<RowSink>> addRows(Connection &connection, const QString &what)
{
    const QString name = QStringLiteral("import_add_%1").arg(what);
    if (connection.backend() == Backend::PostgreSql)
        return copyInto(connection, name, {});
    return std::unique_ptr<RowSink>(std::make_unique<StatementRows>(connection, name));
}

Result<std::unique_ptr<RowSink>> changeRows(Connection &connection, const QString &what)
{
    const QString change = QStringLiteral("import_change_%1").arg(what);
    if (connection.backend() == Backend::Sqlite)
        return std::unique_ptr<RowSink>(std::make_unique<StatementRows>(connection, change));
    const QString stage = QStringLiteral("import_stage_%1").arg(what);
    if (const auto made = connection.execute(connection.catalogue().sql(stage)); !made)
        return made.error();
    return copyInto(connection, stage + QStringLiteral("_copy"), {change, stage + QStringLiteral("_clear")});
}

} // namespace store
