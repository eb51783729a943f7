// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/filetype.h"

#include <QMimeDatabase>

namespace importers {

namespace {

struct Signature {
    int offset;
    QByteArrayView bytes;
    const char *mimeType;
};

const Signature signatures[] = {
    {0, "\x89PNG\r\n\x1a\n", "image/png"},
    {0, "\xff\xd8\xff", "image/jpeg"},
    {0, "GIF8", "image/gif"},
    {8, "WEBP", "image/webp"},
    {4, "ftypavif", "image/avif"},
    {4, "ftypheic", "image/heic"},
    {0, "BM", "image/bmp"},
    {0, "%PDF-", "application/pdf"},
    {8, "WAVE", "audio/wav"},
    {0, "ID3", "audio/mpeg"},
    {0, "\xff\xfb", "audio/mpeg"},
    {0, "OggS", "audio/ogg"},
    {0, "fLaC", "audio/flac"},
    {4, "ftypM4A", "audio/mp4"},
    {4, "ftyp", "video/mp4"},
    {0, "\x1a\x45\xdf\xa3", "video/webm"},
    {0, "PK\x03\x04", "application/zip"},
    {0, "<svg", "image/svg+xml"},
};

bool isText(const QByteArray &head)
{
    for (const char c : head) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f')
            return false;
    }
    // The head may end within a character: up to three bytes of it are no reason to call it binary.
    for (qsizetype cut = 0; cut < 4 && cut <= head.size(); ++cut) {
        if (head.left(head.size() - cut).isValidUtf8())
            return true;
    }
    return false;
}

} // namespace

QString sniffMimeType(const QByteArray &head)
{
    for (const Signature &signature : signatures) {
        if (head.size() >= signature.offset
            && QByteArrayView(head).sliced(signature.offset).startsWith(signature.bytes))
            return QString::fromLatin1(signature.mimeType);
    }
    return !head.isEmpty() && isText(head) ? QStringLiteral("text/plain") : QString();
}

QString mimeTypeForName(const QString &name)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    return type.isDefault() ? QString() : type.name();
}

QString suffixForMimeType(const QString &mimeType)
{
    if (mimeType == QLatin1String("text/plain"))
        return QStringLiteral(".txt");
    if (mimeType == QLatin1String("image/jpeg"))
        return QStringLiteral(".jpg");
    const QString suffix = QMimeDatabase().mimeTypeForName(mimeType).preferredSuffix();
    return suffix.isEmpty() ? QString() : u'.' + suffix;
}

} // namespace importers
