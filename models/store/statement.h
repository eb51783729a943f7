// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timestamp.h"
#include "store/connection.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace store {

/// A named statement of the catalogue with typed values. The list of bind() overloads is the list of
/// types that may reach a driver: QPSQL pastes any other type into the SQL unquoted.
class Statement {
public:
    /// name: of the catalogue.
    Statement(Connection &connection, const QString &name);
    /// SQL put together at run time from fragments of our own, macros already expanded.
    static Statement fromSql(Connection &connection, const QString &sql, const QString &what);
    ~Statement();
    Statement(Statement &&) = default;
    Q_DISABLE_COPY(Statement)

    void bind(const QString &name, const QString &value);
    void bind(const QString &name, const QByteArray &value);
    void bind(const QString &name, bool value);
    void bind(const QString &name, int value);
    void bind(const QString &name, qint64 value);
    void bind(const QString &name, double value);
    void bind(const QString &name, domain::Timestamp value) { bind(name, value.microseconds); }
    void bind(const QString &name, const QJsonObject &value);
    void bind(const QString &name, const QJsonArray &value);
    void bind(const QString &name, const QStringList &value); ///< as the text of a JSON array
    template <typename Tag>
    void bind(const QString &name, domain::Id<Tag, qint64> id)
    {
        id.isValid() ? bind(name, id.value) : bindNull(name, QMetaType::LongLong);
    }
    template <typename Tag>
    void bind(const QString &name, domain::Id<Tag, QUuid> id)
    {
        id.isValid() ? bind(name, id.toString()) : bindNull(name, QMetaType::QString);
    }
    /// A list of ids for @uuids() or @integers().
    template <typename Tag, typename Rep>
    void bind(const QString &name, const QList<domain::Id<Tag, Rep>> &ids)
    {
        QStringList texts;
        texts.reserve(ids.size());
        for (const auto &id : ids)
            texts.append(id.toString());
        bind(name, texts);
    }
    /// An empty optional binds null of that type.
    template <typename T>
    void bind(const QString &name, const std::optional<T> &value)
    {
        value ? bind(name, *value)
              : bindNull(name, std::is_same_v<T, QString> ? QMetaType::QString : QMetaType::LongLong);
    }
    /// Empty text as null.
    void bindOrNull(const QString &name, const QString &value);

    /// Runs it. Afterwards next() steps through the rows.
    domain::Result<domain::Done> exec();
    [[nodiscard]] bool next();
    /// After next() said false: an error that ended the rows early (a lost server, a cancel), or Done.
    [[nodiscard]] domain::Result<domain::Done> finish();
    [[nodiscard]] qint64 affectedRows() const;

    /// The columns of the current row, read in the order of the select list.
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] qint64 integer();
    [[nodiscard]] double number();
    [[nodiscard]] bool flag();
    [[nodiscard]] domain::Timestamp time() { return {integer()}; }
    [[nodiscard]] std::optional<qint64> optionalInteger();
    [[nodiscard]] std::optional<domain::Timestamp> optionalTime();
    [[nodiscard]] QJsonObject object();
    [[nodiscard]] QJsonArray array();  ///< a single object, as some services write, is an array of one
    [[nodiscard]] QStringList texts(); ///< a JSON array of texts
    template <typename IdType>
    [[nodiscard]] IdType id()
    {
        if constexpr (std::is_same_v<decltype(IdType::value), QUuid>)
            return IdType::fromString(text());
        else
            return IdType{integer()};
    }

private:
    Statement(Connection &connection, const QString &sql, const QString &what);
    void bindNull(const QString &name, QMetaType::Type type);
    void bindValue(const QString &name, const QVariant &value);
    QVariant column();

    Connection *m_connection;
    QString m_what;
    domain::Error m_failure; // before m_query, whose preparation may set it
    std::shared_ptr<QSqlQuery> m_query;
    int m_column = 0;
};

} // namespace store
