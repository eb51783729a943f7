// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSqlError>
#include <QVariant>

namespace store {

using domain::Done;
using domain::Result;

namespace {

/// Most rows have nothing in their JSON columns, and a page has hundreds of those.
bool isEmptyJson(const QString &text)
{
    return text.size() <= 2 && (text.isEmpty() || text == QLatin1String("[]") || text == QLatin1String("{}"));
}

} // namespace

Statement::Statement(Connection &connection, const QString &name)
    : Statement(connection, connection.catalogue().sql(name), name)
{
}

Statement::Statement(Connection &connection, const QString &sql, const QString &what)
    : m_connection(&connection), m_what(what), m_query(connection.prepared(sql, &m_failure))
{
}

Statement Statement::fromSql(Connection &connection, const QString &sql, const QString &what)
{
    return Statement(connection, sql, what);
}

Statement::~Statement()
{
    // The query stays prepared for next time, but must not keep a read transaction open.
    if (m_query)
        m_query->finish();
}

void Statement::bindValue(const QString &name, const QVariant &value)
{
    if (m_query)
        m_query->bindValue(u':' + name, value);
}

void Statement::bindNull(const QString &name, QMetaType::Type type)
{
    bindValue(name, QVariant(QMetaType(type)));
}

void Statement::bind(const QString &name, const QString &value)
{
    // A null QString means empty text; SQL null has bindOrNull(). U+0000 would cut the statement short.
    if (value.contains(QChar(0)))
        bindValue(name, QString(value).replace(QChar(0), QChar(QChar::ReplacementCharacter)));
    else
        bindValue(name, value.isNull() ? QString(QLatin1String("")) : value);
}

void Statement::bind(const QString &name, const QByteArray &value)
{
    bindValue(name, value);
}
void Statement::bind(const QString &name, bool value)
{
    bindValue(name, value);
}
void Statement::bind(const QString &name, int value)
{
    bindValue(name, value);
}
void Statement::bind(const QString &name, qint64 value)
{
    bindValue(name, value);
}
void Statement::bind(const QString &name, double value)
{
    bindValue(name, value);
}

void Statement::bind(const QString &name, const QJsonObject &value)
{
    bind(name, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

void Statement::bind(const QString &name, const QJsonArray &value)
{
    bind(name, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

void Statement::bind(const QString &name, const QStringList &value)
{
    bind(name, QJsonArray::fromStringList(value));
}

void Statement::bindOrNull(const QString &name, const QString &value)
{
    value.isEmpty() ? bindNull(name, QMetaType::QString) : bind(name, value);
}

Result<Done> Statement::exec()
{
    if (!m_query)
        return m_failure;
    if (!m_query->exec())
        return m_connection->classify(m_query->lastError(), m_what);
    m_column = 0;
    return Done{};
}

bool Statement::next()
{
    m_column = 0;
    return m_query && m_query->next();
}

Result<Done> Statement::finish()
{
    if (!m_query)
        return m_failure;
    if (m_query->lastError().isValid())
        return m_connection->classify(m_query->lastError(), m_what);
    return Done{};
}

qint64 Statement::affectedRows() const
{
    return m_query ? m_query->numRowsAffected() : 0;
}

QVariant Statement::column()
{
    return m_query->value(m_column++);
}
QString Statement::text()
{
    return column().toString();
}
QByteArray Statement::bytes()
{
    return column().toByteArray();
}
qint64 Statement::integer()
{
    return column().toLongLong();
}
double Statement::number()
{
    return column().toDouble();
}
bool Statement::flag()
{
    return column().toBool();
}

std::optional<qint64> Statement::optionalInteger()
{
    const QVariant value = column();
    return value.isNull() ? std::nullopt : std::optional<qint64>(value.toLongLong());
}

std::optional<domain::Timestamp> Statement::optionalTime()
{
    const auto value = optionalInteger();
    return value ? std::optional(domain::Timestamp{*value}) : std::nullopt;
}

QJsonObject Statement::object()
{
    const QString text = column().toString();
    return isEmptyJson(text) ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonArray Statement::array()
{
    const QString text = column().toString();
    if (isEmptyJson(text))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? QJsonArray{document.object()} : document.array();
}

QStringList Statement::texts()
{
    QStringList list;
    const QJsonArray values = array();
    if (values.isEmpty())
        return list;
    list.reserve(values.size());
    for (const QJsonValue value : values)
        list.append(value.toString());
    return list;
}

} // namespace store
