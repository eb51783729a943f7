// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>
#include <variant>

namespace benchmarks {

/// A value of a yardstick's statement.
using RawValue = std::variant<qint64, QString>;

/// The database without Recollect: libpq or SQLite's C interface on a connection of its own, statements
/// prepared once, every column of every row read. The measure for what the store adds.
class RawDatabase {
public:
    virtual ~RawDatabase() = default;
    [[nodiscard]] static std::unique_ptr<RawDatabase> open(const store::Location &location);

    /// Runs SQL with :name placeholders, whose values are given by name; the rows read, or -1 with
    /// lastError() set.
    virtual qint64 run(const QString &sql, const QList<std::pair<QString, RawValue>> &values) = 0;
    /// Runs several statements without values.
    virtual bool execute(const QString &sql) = 0;
    /// The first column of every row; empty when the statement fails.
    virtual QStringList texts(const QString &sql) = 0;
    [[nodiscard]] QString lastError() const { return m_error; }

protected:
    QString m_error;
};

/// The session set-up that a store's connection runs, so that the yardstick plans alike.
[[nodiscard]] QString sessionSetUp(store::Backend backend);

} // namespace benchmarks
