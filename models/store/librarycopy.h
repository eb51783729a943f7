// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace store {

/// Copies a SQLite library as it is beside itself, before its schema moves to a version: library.recollect.before-2, or
/// with a number after that (before-2-2) where there is one from another time. Nothing is done on PostgreSQL, where
/// whoever runs the server keeps the backups. Not within a transaction.
domain::Result<domain::Done> copyBeforeVersion(Connection &connection, int version);

} // namespace store
