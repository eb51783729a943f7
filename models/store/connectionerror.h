// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

class QSqlError;

namespace store {

/// Why a connection could not be opened, as a sentence and a code.
[[nodiscard]] domain::Error openingError(const ConnectionOptions &options, const QSqlError &error);

/// Why a statement failed. open: what the driver says of the connection after the failure, which tells more
/// than the error does when a server died.
[[nodiscard]] domain::Error queryError(const Location &location, bool open, const QSqlError &error,
                                       const QString &what);

/// A statement that the server broke off by itself: by its time limit, or at somebody else's wish.
[[nodiscard]] domain::Error brokenOff(const Location &location, const QString &detail);

/// A failure of SQLite's to open or to write a file, when the system's own error number says that there was no room for
/// it or no permission: SQLite has a code of its own only for a full disk, not for a quota or a limit on a file's size,
/// and none for a folder in which it may not put its log.
[[nodiscard]] domain::Error withSystemError(domain::Error error, const Location &location, int systemError);

} // namespace store
