// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsonrecord.h"

#include "importers/jsonsplitter.h"
#include "importers/text.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace importers {

namespace {

const QByteArray replacementEscape = QByteArrayLiteral("\\ufffd");
constexpr qsizetype escapeLength = 6;

/// The code unit of the escape \uXXXX that begins at the place, or -1.
int escapedUnit(const QByteArray &json, qsizetype at)
{
    if (at + escapeLength > json.size() || json.at(at) != '\\' || json.at(at + 1) != 'u')
        return -1;
    bool ok = false;
    const int unit = json.mid(at + 2, 4).toInt(&ok, 16);
    return ok ? unit : -1;
}

/// Replaces \u0000 and lone surrogates that are written as escapes; their length stays the same.
qint64 repairEscapes(QByteArray &json)
{
    qint64 count = 0;
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at)) {
        const int unit = escapedUnit(json, at);
        if (unit < 0) {
            at += 2; // another escape: what follows the backslash is not the start of one
            continue;
        }
        const bool high = unit >= 0xd800 && unit < 0xdc00;
        const bool low = unit >= 0xdc00 && unit < 0xe000;
        const int partner = high ? escapedUnit(json, at + escapeLength) : -1;
        if (partner >= 0xdc00 && partner < 0xe000) {
            at += 2 * escapeLength;
            continue;
        }
        if (unit == 0 || high || low) {
            json.replace(at, escapeLength, replacementEscape);
            ++count;
        }
        at += escapeLength;
    }
    return count;
}

/// Replaces raw NULs and everything that isn't UTF-8.
qint64 repairBytes(QByteArray &json)
{
    qint64 count = json.count('\0');
    if (count > 0)
        json.replace(QByteArray(1, '\0'), QByteArrayLiteral("\xef\xbf\xbd"));
    if (json.isValidUtf8())
        return count;
    const QString text = QString::fromUtf8(json);
    const auto replaced = text.count(QChar::ReplacementCharacter);
    const auto there = json.count(QByteArrayLiteral("\xef\xbf\xbd"));
    json = text.toUtf8();
    return count + std::max<qint64>(replaced - there, 1);
}

} // namespace

domain::Result<JsonRecord> parseRecord(QByteArray json)
{
    JsonRecord record;
    record.repairs = repairBytes(json) + repairEscapes(json);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        record.value = document.object();
    else if (document.isArray())
        record.value = document.array();
    if (error.error == QJsonParseError::NoError)
        return record;
    const QString message =
        ImportText::tr("It is not valid JSON: the error is at character %1 of the record.");
    return domain::Error{domain::ErrorCode::InvalidData, message.arg(error.offset), error.errorString()};
}

QStringList keysInOrder(const QByteArray &json, const QByteArrayList &path)
{
    QByteArray current = json;
    for (qsizetype level = 0; level <= path.size(); ++level) {
        QBuffer buffer(&current);
        buffer.open(QIODevice::ReadOnly);
        Utf8Stream stream(buffer);
        JsonSplitter::Options options;
        options.layout = JsonLayout::Members;
        JsonSplitter splitter(stream, options);
        QStringList keys;
        QByteArray below;
        for (auto item = splitter.next(); item.kind == JsonSplitter::Kind::Record; item = splitter.next()) {
            // Parsed as part of an array, so that escapes in the key are resolved.
            const auto key = QJsonDocument::fromJson("[\"" + item.key + "\"]").array().at(0).toString();
            keys.append(key);
            if (level < path.size() && item.key == path.at(level))
                below = std::move(item.bytes);
        }
        if (level == path.size())
            return keys;
        current = below;
    }
    return {};
}

} // namespace importers
