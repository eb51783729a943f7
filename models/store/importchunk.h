// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/importstore.h"

namespace store {

/// Writes a chunk into a batch, within the caller's transaction.
domain::Result<ImportOutcome> writeChunk(Connection &connection, domain::BatchId batch, const ImportChunk &chunk);

/// What writeChunk() would say, for the person of that name; only reads.
domain::Result<ImportOutcome> previewChunk(Connection &connection, const QString &userName, const ImportChunk &chunk);

} // namespace store
