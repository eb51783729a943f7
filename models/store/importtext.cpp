// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importtext.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace store {

namespace {

constexpr qsizetype longestKey = 500;
constexpr qsizetype previewSource = 600;
constexpr qsizetype previewLength = 160;

/// First unit that no database should get; the size when there is none.
qsizetype firstBad(QStringView text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit >= 1 && (unit < 0xd800 || unit > 0xdfff))
            continue;
        const bool pair = QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!pair)
            return i;
        ++i;
    }
    return text.size();
}

/// What QJsonDocument writes for U+0000 and for lone surrogates (anything else it writes as it is).
bool isBadEscape(const char *hex)
{
    if (std::equal(hex, hex + 4, "0000"))
        return true;
    const char first = char(hex[0] | 0x20);
    const char second = char(hex[1] | 0x20);
    return first == 'd' && ((second >= 'a' && second <= 'f') || hex[1] == '8' || hex[1] == '9');
}

QByteArray withoutBadEscapes(QByteArray json)
{
    qsizetype at = json.indexOf('\\');
    while (at >= 0 && at + 5 < json.size()) {
        if (json.at(at + 1) == 'u' && isBadEscape(json.constData() + at + 2))
            json.replace(at + 2, 4, "fffd");
        at = json.indexOf('\\', at + 2);
    }
    return json;
}

} // namespace

QString storable(const QString &text)
{
    qsizetype bad = firstBad(text, 0);
    if (bad == text.size())
        return text;
    QString clean = text;
    for (; bad < clean.size(); bad = firstBad(clean, bad + 1))
        clean[bad] = QChar(QChar::ReplacementCharacter);
    return clean;
}

QString fitted(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return storable(text);
    const bool halves = text.at(limit - 1).isHighSurrogate();
    return storable(text.left(halves ? limit - 1 : limit));
}

QString externalKey(const QString &id)
{
    if (id.size() <= longestKey)
        return storable(id);
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("sha256-") + QString::fromLatin1(hash);
}

QByteArray storableJson(const QJsonObject &json)
{
    return json.isEmpty() ? QByteArray()
                          : withoutBadEscapes(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QByteArray storableJson(const QJsonArray &json)
{
    return json.isEmpty() ? QByteArray()
                          : withoutBadEscapes(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString previewOf(const QString &content)
{
    return fitted(content.left(previewSource).simplified(), previewLength);
}

std::optional<qint64> storableCount(std::optional<qint64> number)
{
    if (!number || *number < 0)
        return std::nullopt;
    return std::min<qint64>(*number, std::numeric_limits<qint32>::max());
}

} // namespace store
