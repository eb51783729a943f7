// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/cancel.h"

#include <QMap>
#include <QString>

namespace store {

enum class Backend { Sqlite, PostgreSql };

/// Where a library lives: a SQLite file or a PostgreSQL database. Holds no password.
struct Location {
    Backend backend = Backend::Sqlite;
    QString file; ///< SQLite: absolute path of the library
    QString host; ///< PostgreSQL: host names or a socket folder; empty: libpq's default
    QString port; ///< text, since several hosts may have several ports
    QString database;
    QString user;
    QMap<QString, QString> options; ///< further libpq keywords: sslmode, sslrootcert, service, options …

    /// A SQLite library at that path (made absolute).
    [[nodiscard]] static Location sqlite(const QString &path);
    /// Reads postgresql://user@host:port/db?sslmode=…; a URL with a password in it is refused, since
    /// the address bar of a profile is no place for one.
    [[nodiscard]] static domain::Result<Location> fromUrl(const QString &url);

    /// True when the server is reached without a network: a socket folder or the loopback.
    [[nodiscard]] bool isLocal() const;
    /// The TLS mode in force: as given, else verify-full, or prefer for a local server.
    [[nodiscard]] QString sslMode() const;
    /// The path, or the URL without a password: for titles, messages and the keychain's key.
    [[nodiscard]] QString displayName() const;

    friend bool operator==(const Location &, const Location &) = default;
};

/// How a connection is opened.
struct ConnectionOptions {
    Location location;
    QString password;    ///< PostgreSQL; empty: libpq's own ways (PGPASSWORD, PGPASSFILE, trust)
    bool create = false; ///< SQLite: make the file when it is absent
    /// With create: its folder too, which for a path that a person typed is a mistake.
    bool createFolder = false;
    bool readOnly = false;
    CancelToken stop;       ///< when cancelled: what runs is stopped and rolled back, nothing else begins
    bool searching = false; ///< only searches: PostgreSQL then prefers its indexes over reading a table whole
};

} // namespace store
