// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storedfile.h"
#include "store/statement.h"

namespace store {

/// Reads the columns of sql/shared/file_columns.sql from the current row.
[[nodiscard]] domain::StoredFile readFile(Statement &row);

/// All rows of a statement that was executed.
domain::Result<QList<domain::StoredFile>> readFiles(Statement &statement);

/// The files of many messages, oldest first.
domain::Result<QList<domain::StoredFile>> filesOfMessages(Connection &connection,
                                                          const QList<domain::MessageId> &ids);

/// Stores bytes under their SHA-256, once, and gives its lower-case hex form.
domain::Result<QByteArray> addContents(Connection &connection, const QByteArray &bytes);

/// Deletes file bytes that no file record names any more.
domain::Result<domain::Done> removeUnusedContents(Connection &connection);

} // namespace store
