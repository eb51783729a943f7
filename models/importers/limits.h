// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace importers {

/// What an input may cost at most. Beyond a limit the file, entry or record is refused with a sentence;
/// everything else is read. Sizes in bytes.
struct Limits {
    qint64 entries = 200'000;             ///< files of one folder or archive
    qint64 totalBytes = qint64(64) << 30; ///< uncompressed, of one archive
    qint64 entryRatio = 1'000;            ///< uncompressed to compressed, of one entry …
    qint64 ratioFreeBytes = 10'000'000;   ///< … once it is larger than this
    int folderDepth = 32;
    int archives = 256;                           ///< ZIP files of one import
    qint64 nestedArchiveBytes = qint64(16) << 30; ///< a ZIP within a ZIP
    int recordDepth = 256;                        ///< levels of nesting in one record
    qint64 recordBytes = qint64(256) << 20;
    qint64 attachmentBytes = qint64(512) << 20;
};

} // namespace importers
