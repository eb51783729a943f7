// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace store {

// Records come from anywhere. What both databases and their column sizes can hold is decided here, so that
// one odd value never costs the records beside it.

/// The text without U+0000 and lone surrogates, each replaced by U+FFFD. Shares the data when there is none.
[[nodiscard]] QString storable(const QString &text);

/// storable(), cut to a number of UTF-16 units without halving a character.
[[nodiscard]] QString fitted(const QString &text, qsizetype limit);

/// An id of a source as a key: storable, and replaced by its hash when it is too long for an index.
[[nodiscard]] QString externalKey(const QString &id);

/// Compact UTF-8 that PostgreSQL's jsonb accepts; null when there is nothing to store.
[[nodiscard]] QByteArray storableJson(const QJsonObject &json);
[[nodiscard]] QByteArray storableJson(const QJsonArray &json);

/// The line under a title, as the database's own preview_of() makes it.
[[nodiscard]] QString previewOf(const QString &content);

/// A number as the contract's integer columns hold it: negative is none, too large is the largest.
[[nodiscard]] std::optional<qint64> storableCount(std::optional<qint64> number);

} // namespace store
