// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/documenthtml.h"

#include <QFile>
#include <QSizeF>

#include <memory>

namespace ui {

/// A part of a printed conversation, laid out in pages.
struct LaidOutPart {
    std::shared_ptr<PageDocument> document;
    qreal start = 0; ///< how far down its first page it begins
    qreal end = 0;   ///< how far down its last page it ends
    int pages = 0;
};

/// Reads a page of the HTML export message by message, and lays the messages out in parts that a printer can take
/// one after the other; memory is that of one part. Used by one thread at a time.
class PageReader {
public:
    /// page: the size to lay out for, in points of 1/96 inch.
    PageReader(const QString &fileName, const QSizeF &page);

    /// The next part, begun at that height of a page; without a document when there is no more.
    [[nodiscard]] LaidOutPart next(qreal start);

private:
    [[nodiscard]] QString readPart();

    QFile m_file;
    QSizeF m_page;
};

} // namespace ui
