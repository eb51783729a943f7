// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"
#include "domain/memory.h"
#include "domain/searchquery.h"
#include "domain/statistics.h"
#include "domain/user.h"
#include "store/schema.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app {

// The shapes of `--json`: an interface, described in docs/decisions/0008-command-line.md. Times are ISO 8601
// in UTC, ids are strings, what is absent is null. Those of a conversation are in exporters/render.h.

[[nodiscard]] QJsonObject toJson(const domain::ImportReport &report);
[[nodiscard]] QJsonObject toJson(const domain::ImportBatch &batch);
[[nodiscard]] QJsonObject toJson(const domain::SearchHit &hit);
[[nodiscard]] QJsonObject toJson(const domain::Memory &memory);
[[nodiscard]] QJsonObject toJson(const domain::User &user);
[[nodiscard]] QJsonObject toJson(const domain::Statistics &statistics);
[[nodiscard]] QJsonObject toJson(const store::SchemaStatus &status);
[[nodiscard]] QJsonObject toJson(const store::AppliedMigration &migration);

/// Null when there is none.
[[nodiscard]] QJsonValue toJson(const std::optional<domain::Timestamp> &moment);

template <typename IdType>
[[nodiscard]] QJsonValue idToJson(const IdType &id)
{
    return id.isValid() ? QJsonValue(id.toString()) : QJsonValue(QJsonValue::Null);
}

/// A cursor, or null at the end of the list.
[[nodiscard]] inline QJsonValue cursorToJson(const QString &cursor)
{
    return cursor.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(cursor);
}

template <typename T, typename ToJson>
[[nodiscard]] QJsonArray arrayOf(const QList<T> &rows, ToJson toJsonOf)
{
    QJsonArray array;
    for (const T &row : rows)
        array.append(toJsonOf(row));
    return array;
}
template <typename T>
[[nodiscard]] QJsonArray arrayOf(const QList<T> &rows)
{
    return arrayOf(rows, [](const T &row) { return toJson(row); });
}

} // namespace app
