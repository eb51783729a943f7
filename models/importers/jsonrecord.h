// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

namespace importers {

/// One record of a file, parsed.
struct JsonRecord {
    QJsonValue value;
    QByteArray key;     ///< the member it was found under, see JsonSplitter
    qint64 number = 0;  ///< its place in the file, from 1
    qint64 repairs = 0; ///< characters that no database holds, replaced by U+FFFD
};

/// Parses the bytes of one record. Invalid UTF-8, NUL characters and surrogates without their partner,
/// written raw or as escapes, become U+FFFD and are counted. The error is one plain sentence.
[[nodiscard]] domain::Result<JsonRecord> parseRecord(QByteArray json);

/// The keys of an object in the order of the text: QJsonObject sorts them. The text is one JSON value;
/// path names the members to go down by first. Empty when there is no such object.
[[nodiscard]] QStringList keysInOrder(const QByteArray &json, const QByteArrayList &path);

} // namespace importers
