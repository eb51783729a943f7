// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/markdownaddress.h"

#include "exporters/htmltext.h"

namespace exporters {

namespace {

/// What an entity in an address stands for, so that its scheme can be judged; unknown ones stay text.
QString decodedEntity(const QString &entity)
{
    const QString name = entity.mid(1, entity.size() - 2);
    if (name.startsWith(u'#')) {
        const bool hex = name.mid(1, 1).toLower() == QLatin1String("x");
        bool ok = false;
        const uint code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
        const bool valid = ok && code > 0 && code <= 0x10ffff && !QChar::isSurrogate(code);
        const char32_t c = valid ? code : uint(QChar::ReplacementCharacter);
        return QString::fromUcs4(&c, 1);
    }
    if (name == QLatin1String("amp"))
        return QStringLiteral("&");
    if (name == QLatin1String("quot"))
        return QStringLiteral("\"");
    return entity;
}

} // namespace

QString addressText(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (int i = 0; attribute.text && attribute.size > 0 && attribute.substr_offsets[i] < attribute.size;
         ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const QString piece =
            QString::fromUtf8(attribute.text + from, qsizetype(attribute.substr_offsets[i + 1] - from));
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            text += decodedEntity(piece);
        else if (attribute.substr_types[i] == MD_TEXT_NULLCHAR)
            text += QChar::ReplacementCharacter;
        else
            text += piece;
    }
    return text;
}

QByteArray inlineImage(const QString &address)
{
    const qsizetype comma = address.indexOf(u',');
    if (!address.startsWith(QLatin1String("data:image/"), Qt::CaseInsensitive) || comma < 0
        || !address.left(comma).endsWith(QLatin1String(";base64"), Qt::CaseInsensitive))
        return {};
    const QByteArray bytes = QByteArray::fromBase64(address.mid(comma + 1).toLatin1());
    const QByteArray type = rasterType(bytes);
    return type.isEmpty() ? QByteArray() : "data:" + type + ";base64," + bytes.toBase64();
}

} // namespace exporters
