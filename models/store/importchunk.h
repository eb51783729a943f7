// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/importknowledge.h"
#include "store/importstore.h"

namespace store {

/// The hashes by which a chunk's records are known again: those it brings, or worked out here. Any thread: whoever
/// brings the chunk has more time than the one who writes it.
[[nodiscard]] std::vector<RecordHashes> hashesOf(const ImportChunk &chunk);

/// Writes a chunk into a batch, within the caller's transaction.
domain::Result<ImportOutcome> writeChunk(Connection &connection, domain::BatchId batch,
                                         const ImportChunk &chunk, const std::vector<RecordHashes> &hashes);

/// What writeChunk() would say, for the person of that name; only reads.
domain::Result<ImportOutcome> previewChunk(Connection &connection, const QString &userName,
                                           const ImportChunk &chunk, const std::vector<RecordHashes> &hashes);

} // namespace store
