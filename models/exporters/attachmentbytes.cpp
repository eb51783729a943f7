// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/attachmentbytes.h"

#include "exporters/htmltext.h"
#include "exporters/texts.h"

#include <QMimeDatabase>

namespace exporters {

domain::Result<std::optional<QByteArray>> attachmentBytes(const WriterContext &context,
                                                          const domain::StoredFile &file)
{
    if (!file.hasBytes())
        return std::optional<QByteArray>();
    auto bytes = context.bytes(file.id);
    if (bytes)
        return std::optional<QByteArray>(*std::move(bytes));
    if (bytes.error().code != domain::ErrorCode::NotFound)
        return bytes.error();
    context.problem(Words::tr("The bytes of %1 are missing from the library; the export only names it.")
                        .arg(displayName(file)));
    return std::optional<QByteArray>();
}

domain::Result<QList<domain::StoredFile>> ownFiles(const WriterContext &context, domain::ConversationId id)
{
    auto files = context.files(id);
    if (files)
        files->removeIf([](const domain::StoredFile &file) { return file.messageId.isValid(); });
    return files;
}

QString suffixFor(const domain::StoredFile &file, const QByteArray &bytes)
{
    const QString raster = rasterSuffix(rasterType(bytes));
    if (!raster.isEmpty())
        return raster;
    if (bytes.startsWith("%PDF-"))
        return QStringLiteral(".pdf");
    const QString suffix = QMimeDatabase().mimeTypeForName(file.mimeType).preferredSuffix();
    return suffix.isEmpty() ? QString() : fileSuffix(u'.' + suffix);
}

} // namespace exporters
