// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace support {

/// What a program needs to reach one database of a PostgresCluster.
struct PostgresDatabase {
    QString host; ///< the folder of the Unix socket
    int port = 0;
    QString database;
    QString user;
    QString password; ///< empty: the cluster trusts this user

    /// As `postgresql://…`, for the command line's --profile. Holds no password.
    [[nodiscard]] QString uri() const;
    /// As `host='…' port='…' …`, for libpq.
    [[nodiscard]] QString conninfo() const;
};

/// Runs SQL through libpq on a connection of its own, so that a test sees the database as another
/// program does. Several statements are one transaction. Returns the first column of the last
/// statement's first row, an empty string when there is none. Blocks.
[[nodiscard]] domain::Result<QString> runSql(const PostgresDatabase &database, const QString &sql);

} // namespace support
