// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipwriter.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

namespace test {

namespace {

bool addEntry(zip_t *archive, const ZipEntry &entry)
{
    // The source reads the bytes at zip_close(): the entries outlive that.
    zip_source_t *source =
        zip_source_buffer(archive, entry.content.constData(), zip_uint64_t(entry.content.size()), 0);
    const zip_int64_t index = zip_file_add(archive, entry.name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return false;
    if (entry.link)
        zip_file_set_external_attributes(archive, zip_uint64_t(index), 0, ZIP_OPSYS_UNIX, 0120777u << 16);
    if (entry.encrypted)
        return zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, "secret") == 0;
    return true;
}

} // namespace

bool writeZip(const QString &path, const std::vector<ZipEntry> &entries)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        return false;
    bool ok = true;
    for (const ZipEntry &entry : entries)
        ok = addEntry(archive, entry) && ok;
    return zip_close(archive) == 0 && ok;
}

QByteArray zipBytes(const std::vector<ZipEntry> &entries)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("archive.zip"));
    QFile file(path);
    return writeZip(path, entries) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool renameInZip(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QFile file(path);
    if (from.size() != to.size() || !file.open(QIODevice::ReadWrite))
        return false;
    QByteArray bytes = file.readAll();
    if (bytes.count(from) != 2)
        return false;
    bytes.replace(from, to);
    return file.seek(0) && file.write(bytes) == bytes.size();
}

} // namespace test
