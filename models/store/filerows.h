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

/// The key of bytes: their SHA-256 in lower-case hex.
[[nodiscard]] QByteArray contentsKey(const QByteArray &bytes);

/// Stores bytes under their key, once. Until the transaction ends nobody removes them, also where they lay already.
domain::Result<domain::Done> addContents(Connection &connection, const QByteArray &key,
                                         const QByteArray &bytes);

/// Deletes file bytes that no file record names any more.
domain::Result<domain::Done> removeUnusedContents(Connection &connection);

} // namespace store
