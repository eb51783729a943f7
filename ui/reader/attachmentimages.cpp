// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/attachmentimages.h"

#include "items/whendone.h"
#include "store/filestore.h"

#include <QBuffer>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

namespace ui {

namespace {

constexpr int cacheKilobytes = 128 * 1024;
constexpr int longestSide = 1600;
constexpr int largestAllocation = 256; ///< megabytes that one picture may take while it is decoded

/// Decodes on a thread of the pool.
QFuture<QImage> decoded(const QByteArray &bytes)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, bytes] {
        promise->addResult(AttachmentImages::decode(bytes));
        promise->finish();
    });
    return promise->future();
}

} // namespace

AttachmentImages::AttachmentImages(store::FileStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_images(cacheKilobytes)
{
}

QImage AttachmentImages::image(domain::FileId id)
{
    if (const QImage *known = m_images.object(id))
        return *known;
    if (m_broken.contains(id) || m_loading.contains(id))
        return {};
    m_loading.insert(id);
    items::whenDone(this, m_store.bytes(id), [this, id](const domain::Result<QByteArray> &bytes) {
        if (!bytes) {
            take(id, {});
            return;
        }
        items::whenDone(this, decoded(*bytes), [this, id](const QImage &image) { take(id, image); });
    });
    return {};
}

void AttachmentImages::take(domain::FileId id, const QImage &image)
{
    m_loading.remove(id);
    if (image.isNull())
        m_broken.insert(id);
    else
        m_images.insert(id, new QImage(image), int(std::max<qint64>(1, image.sizeInBytes() / 1024)));
    Q_EMIT ready(id);
}

QImage AttachmentImages::decode(const QByteArray &bytes)
{
    static const QList<QByteArray> known{"png", "jpg", "jpeg", "gif", "webp", "bmp", "tiff", "ico"};
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader::setAllocationLimit(largestAllocation);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!known.contains(reader.format().toLower()))
        return {};
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace ui
