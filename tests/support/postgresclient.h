// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <memory>

struct pg_conn;

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

/// A session of another program, which stays open between its statements: to hold locks, for one. Its names are looked
/// for in the schemas of a library.
class PostgresSession {
public:
    explicit PostgresSession(const PostgresDatabase &database);
    ~PostgresSession();
    PostgresSession(const PostgresSession &) = delete;
    PostgresSession &operator=(const PostgresSession &) = delete;

    /// True when all of it succeeded.
    [[nodiscard]] bool run(const char *sql);

private:
    std::unique_ptr<pg_conn, void (*)(pg_conn *)> m_connection;
};

/// Runs SQL through libpq on a connection of its own, so that a test sees the database as another
/// program does. Several statements are one transaction. Returns the first column of the last
/// statement's first row, an empty string when there is none. Blocks.
[[nodiscard]] domain::Result<QString> runSql(const PostgresDatabase &database, const QString &sql);

} // namespace support
