// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timestamp.h"
#include "store/connection.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace store {

/// Many rows on their way into one table, value by value in the order of the statement's columns: a COPY on
/// PostgreSQL, a prepared statement on SQLite. One at a time on a connection.
class RowSink {
public:
    virtual ~RowSink() = default;

    virtual void null() = 0;
    virtual void text(const QString &value) = 0;      ///< made storable() here
    virtual void json(const QByteArray &compact) = 0; ///< of storableJson(); a null array is SQL null
    virtual void integer(qint64 value) = 0;
    virtual void flag(bool value) = 0;
    virtual void time(domain::Timestamp value) = 0;
    virtual void texts(const QStringList &values) = 0; ///< the tags column of memories

    void textOrNull(const QString &value) { value.isEmpty() ? null() : text(value); }
    void integer(const std::optional<qint64> &value) { value ? integer(*value) : null(); }
    void time(const std::optional<domain::Timestamp> &value) { value ? time(*value) : null(); }
    template <typename Tag>
    void id(domain::Id<Tag, qint64> value)
    {
        value.isValid() ? integer(value.value) : null();
    }
    void id(domain::ConversationId value) { value.isValid() ? text(value.toString()) : null(); }

    virtual domain::Result<domain::Done> endRow() = 0;
    /// After the last row: nothing is certain before.
    virtual domain::Result<domain::Done> finish() = 0;
};

/// Rows to add: statement import_add_<what>.
[[nodiscard]] domain::Result<std::unique_ptr<RowSink>> addRows(Connection &connection, const QString &what);

/// New values for rows that are there: statement import_change_<what>. On PostgreSQL the values go into a
/// temporary table first (import_stage_<what>) and from there into the rows, all at once.
[[nodiscard]] domain::Result<std::unique_ptr<RowSink>> changeRows(Connection &connection,
                                                                  const QString &what);

} // namespace store
