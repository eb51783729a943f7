// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/reader.h"

namespace importers {

/// What a file turned out to be.
struct Detection {
    enum class Kind {
        Records,   ///< the reader reads it
        Companion, ///< belongs to an export and holds no records
        Empty,     ///< an empty list: an export with nothing in it
        Unknown,   ///< JSON of no known format
        Other,     ///< not JSON at all: a picture, a page, a document
    };
    Kind kind = Kind::Other;
    const Reader *reader = nullptr; ///< of Records and Companion
};

/// Reads the beginning of a file. Pictures and other attachments are told by their name and not opened.
[[nodiscard]] domain::Result<Probe> probeFile(const InputFile &file);

/// Asks every reader and takes the surest. With forced, that reader reads whatever is JSON.
[[nodiscard]] Detection detectFormat(const Probe &probe, const Reader *forced = nullptr);

} // namespace importers
