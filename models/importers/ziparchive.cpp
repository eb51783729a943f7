// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/ziparchive.h"

#include "importers/text.h"
#include "importers/ziplister.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QTemporaryFile>

#include <zip.h>

namespace importers {

namespace {

domain::Error notAnArchive(const QString &name, const QString &detail)
{
    return {domain::ErrorCode::UnreadableInput,
            ImportText::tr("“%1” is not a ZIP archive that can be read; it may be damaged or incomplete.")
                .arg(name),
            detail};
}

zip_t *openByPath(const QString &path, zip_error_t *error)
{
#ifdef Q_OS_WIN
    const std::wstring wide = path.toStdWString();
    zip_source_t *source = zip_source_win32w_create(wide.c_str(), 0, -1, error);
#else
    zip_source_t *source = zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, error);
#endif
    if (!source)
        return nullptr;
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, error);
    if (!archive)
        zip_source_free(source);
    return archive;
}

} // namespace

/// The open archive of libzip, which knows no threads: every use takes the lock.
class ZipArchive::Handle {
public:
    Handle(zip_t *opened, std::unique_ptr<QTemporaryFile> file, qint64 bytes)
        : archive(opened), size(bytes), m_file(std::move(file))
    {
    }
    ~Handle() { zip_discard(archive); }
    Q_DISABLE_COPY_MOVE(Handle)

    QMutex mutex;
    zip_t *const archive;
    const qint64 size; ///< of the archive itself

private:
    std::unique_ptr<QTemporaryFile> m_file; ///< of a ZIP within a ZIP: removed after the archive is closed
};

/// One entry as a stream. It never gives more bytes than the archive's directory announced.
class ZipArchive::EntryDevice final : public QIODevice {
public:
    EntryDevice(std::shared_ptr<Handle> handle, zip_file_t *file, qint64 size)
        : m_handle(std::move(handle)), m_file(file), m_left(size)
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~EntryDevice() override
    {
        const QMutexLocker lock(&m_handle->mutex);
        zip_fclose(m_file);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const QMutexLocker lock(&m_handle->mutex);
        // One byte more than announced is asked for, so that a wrong announcement shows.
        const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(std::min(maximum, m_left + 1)));
        if (got > m_left || got < 0) {
            setErrorString(got < 0 ? QString::fromUtf8(zip_file_strerror(m_file))
                                   : ImportText::tr("It is longer than announced."));
            return -1;
        }
        m_left -= got;
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<Handle> m_handle;
    zip_file_t *m_file;
    qint64 m_left;
};

ZipArchive::ZipArchive(std::shared_ptr<Handle> handle, QString displayPath)
    : m_handle(std::move(handle)), m_displayPath(std::move(displayPath))
{
}

ZipArchive::~ZipArchive() = default;

domain::Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString &path, const QString &displayPath)
{
    return open(path, displayPath, nullptr);
}

domain::Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString &path, const QString &displayPath,
                                                             std::unique_ptr<QTemporaryFile> owned)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_t *archive = openByPath(path, &error);
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive)
        return notAnArchive(displayPath, detail);
    auto handle = std::make_shared<Handle>(archive, std::move(owned), QFileInfo(path).size());
    return std::shared_ptr<ZipArchive>(new ZipArchive(std::move(handle), displayPath));
}

domain::Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const InputFile &file, const Limits &limits)
{
    if (file.size() > limits.nestedArchiveBytes)
        return domain::Error{
            domain::ErrorCode::UnreadableInput,
            ImportText::tr(
                "“%1” is an archive within an archive and too large to be read there: unpack it first.")
                .arg(file.displayPath()),
            {}};
    auto device = file.open();
    if (!device)
        return device.error();
    auto copy = std::make_unique<QTemporaryFile>();
    if (!copy->open())
        return domain::Error{domain::ErrorCode::StorageFull, ImportText::tr("No temporary file can be made."),
                             copy->errorString()};
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    for (qint64 got = 1; got > 0;) {
        got = (*device)->read(piece.data(), piece.size());
        if (got < 0)
            return notAnArchive(file.displayPath(), (*device)->errorString());
        if (copy->write(piece.constData(), got) != got)
            return domain::Error{
                domain::ErrorCode::StorageFull,
                ImportText::tr("There is not enough space for the temporary copy of “%1”.").arg(file.name()),
                copy->errorString()};
    }
    copy->close();
    const QString path = copy->fileName();
    return open(path, file.displayPath(), std::move(copy));
}

QString ZipArchive::displayPath(const QString &path) const
{
    return m_displayPath + u'/' + path;
}

domain::Result<std::unique_ptr<QIODevice>> ZipArchive::open(const InputFile &file) const
{
    const QMutexLocker lock(&m_handle->mutex);
    zip_file_t *entry = zip_fopen_index(m_handle->archive, file.index(), 0);
    if (entry)
        return std::unique_ptr<QIODevice>(std::make_unique<EntryDevice>(m_handle, entry, file.size()));
    const QString detail = QString::fromUtf8(zip_strerror(m_handle->archive));
    return domain::Error{domain::ErrorCode::UnreadableInput,
                         ImportText::tr("“%1” can't be unpacked.").arg(file.displayPath()), detail};
}

domain::Result<ZipArchive::Listing> ZipArchive::list(const Limits &limits) const
{
    const QMutexLocker lock(&m_handle->mutex);
    ZipLister lister(m_handle->archive, m_handle->size, limits);
    if (const QString refusal = lister.run(); !refusal.isEmpty())
        return domain::Error{domain::ErrorCode::UnreadableInput, refusal.arg(m_displayPath), {}};
    Listing listing;
    listing.problems = lister.problems();
    for (const ZipLister::Entry &entry : lister.entries())
        listing.files.emplace_back(shared_from_this(), entry.name, entry.size, entry.index);
    return listing;
}

bool looksLikeZip(const QByteArray &head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

} // namespace importers
