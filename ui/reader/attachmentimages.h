// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/storedfile.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace store {
class FileStore;
}

namespace ui {

/// Pictures of attachments, read from the library and decoded away from the main thread. Only formats of
/// pixels are decoded: a drawing such as SVG could name files of this machine.
class AttachmentImages final : public QObject {
    Q_OBJECT

public:
    /// The store outlives this object.
    explicit AttachmentImages(store::FileStore &store, QObject *parent = nullptr);

    /// The picture, or a null image while it is on its way (then ready() follows) or can't be shown.
    [[nodiscard]] QImage image(domain::FileId id);
    /// True when there is no picture to come.
    [[nodiscard]] bool isBroken(domain::FileId id) const { return m_broken.contains(id); }

    /// Decodes a picture of a known format of pixels, scaled down to a sensible size; null for anything else.
    [[nodiscard]] static QImage decode(const QByteArray &bytes);

Q_SIGNALS:
    void ready(domain::FileId id);

private:
    void take(domain::FileId id, const QImage &image);

    store::FileStore &m_store;
    QCache<domain::FileId, QImage> m_images; ///< cost in kilobytes
    QSet<domain::FileId> m_loading;
    QSet<domain::FileId> m_broken;
};

} // namespace ui
