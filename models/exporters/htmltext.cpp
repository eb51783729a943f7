// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/htmltext.h"

#include <QUrl>

#include <algorithm>

namespace exporters {

QByteArray htmlEscaped(QByteArrayView utf8)
{
    QByteArray out;
    out.reserve(utf8.size() + utf8.size() / 16);
    for (const char c : utf8) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            if (uchar(c) < 0x20 && c != '\n' && c != '\t')
                out += "\xef\xbf\xbd";
            else
                out += c;
        }
    }
    return out;
}

QByteArray htmlEscaped(const QString &text)
{
    QString clean = text;
    clean.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    for (qsizetype i = 0; i < clean.size(); ++i) {
        if (clean.at(i).isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate())
            ++i;
        else if (clean.at(i).isSurrogate() || (clean.at(i).unicode() >= 0x7f && clean.at(i).unicode() < 0xa0))
            clean[i] = QChar::ReplacementCharacter;
    }
    return htmlEscaped(QByteArrayView(clean.toUtf8()));
}

QByteArray safeHref(const QString &address)
{
    constexpr qsizetype longest = 8'192;
    const QString text = address.trimmed();
    const auto isControl = [](QChar c) {
        return c.unicode() <= 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
    };
    if (text.size() > longest || std::any_of(text.begin(), text.end(), isControl) || text.contains(u'\\'))
        return {};
    const QUrl url(text, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    const bool web =
        (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty();
    const bool mail = scheme == QLatin1String("mailto") && !url.path().isEmpty();
    if (!url.isValid() || (!web && !mail))
        return {};
    return htmlEscaped(QByteArrayView(url.toEncoded()));
}

QByteArray rasterType(QByteArrayView bytes)
{
    const auto at = [bytes](qsizetype offset, QByteArrayView magic) {
        return bytes.size() >= offset + magic.size() && bytes.sliced(offset, magic.size()) == magic;
    };
    if (at(0, "\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (at(0, "\xff\xd8\xff"))
        return "image/jpeg";
    if (at(0, "GIF87a") || at(0, "GIF89a"))
        return "image/gif";
    if (at(0, "RIFF") && at(8, "WEBP"))
        return "image/webp";
    if (at(4, "ftypavif") || at(4, "ftypavis"))
        return "image/avif";
    if (at(0, "BM") && at(6, QByteArrayView("\0\0\0\0", 4)))
        return "image/bmp";
    return {};
}

QString rasterSuffix(const QByteArray &type)
{
    if (type == "image/jpeg")
        return QStringLiteral(".jpg");
    return type.isEmpty() ? QString() : u'.' + QString::fromLatin1(type.mid(qsizetype(sizeof("image/") - 1)));
}

} // namespace exporters
