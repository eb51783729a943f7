// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory.h"
#include "store/statement.h"

namespace store {

/// Reads the columns of sql/shared/memory_columns.sql from the current row. An importance that a service has put
/// beyond 1 to 10 is read as the nearest of these.
[[nodiscard]] domain::Memory readMemory(Statement &row);

/// All rows of a statement that was executed.
domain::Result<QList<domain::Memory>> readMemories(Statement &statement);

/// Those that exist, in the order of ids.
domain::Result<QList<domain::Memory>> memoriesById(Connection &connection,
                                                   const QList<domain::MemoryId> &ids);

} // namespace store
