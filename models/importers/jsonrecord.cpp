// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsonrecord.h"

#include "importers/jsonsplitter.h"
#include "importers/text.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cctype>
#include <cmath>

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

bool isWordByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '-' || c == '.';
}

/// A number that no double holds, or one of those that some programs write though JSON has none of them.
bool isNoNumber(const QByteArray &word)
{
    if (word == "NaN" || word == "Infinity" || word == "-Infinity")
        return true;
    const bool begins = std::isdigit(static_cast<unsigned char>(word.back())) && !std::isalpha(word.front());
    bool ok = false;
    const double number = word.toDouble(&ok);
    return begins && (!ok || !std::isfinite(number)) && word.toLower().contains('e');
}

/// Makes texts of such numbers, so that the rest of the record can be read.
QByteArray withNumbersAsTexts(const QByteArray &json)
{
    QByteArray result;
    result.reserve(json.size() + 64);
    for (qsizetype at = 0; at < json.size();) {
        qsizetype end = at + 1;
        if (json.at(at) == '"') {
            while (end < json.size() && json.at(end) != '"')
                end += json.at(end) == '\\' ? 2 : 1;
            end = std::min(end + 1, json.size());
        } else if (isWordByte(json.at(at))) {
            while (end < json.size() && isWordByte(json.at(end)))
                ++end;
            const QByteArray word = json.mid(at, end - at);
            result += isNoNumber(word) ? '"' + word + '"' : word;
            at = end;
            continue;
        }
        result.append(json.constData() + at, end - at);
        at = end;
    }
    return result;
}

} // namespace

domain::Result<JsonRecord> parseRecord(QByteArray json)
{
    JsonRecord record;
    record.repairs = repairBytes(json) + repairEscapes(json);
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::IllegalNumber || error.error == QJsonParseError::IllegalValue)
        document = QJsonDocument::fromJson(withNumbersAsTexts(json), &error);
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
