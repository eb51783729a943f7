// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace store {

class Connection;

/// How well the way to the server is guarded.
enum class TlsLevel {
    Local,             ///< no network: a file, a socket of this machine, the loopback
    None,              ///< anybody on the way can read
    Encrypted,         ///< nobody checked who answers
    VerifiedAuthority, ///< the certificate is of a trusted authority, for whatever name
    Verified,          ///< the certificate is of a trusted authority and for this host
};

/// Why nothing can be changed in a library.
enum class ReadOnlyReason {
    None,       ///< it can
    Asked,      ///< it was opened so
    File,       ///< the file, or the medium it lies on, can't be written
    Replica,    ///< the server only follows another one
    Server,     ///< the server, or this login's settings, allow no changes
    Permission, ///< this login may read only
};

/// What an open connection turned out to be.
struct ConnectionFacts {
    QString user;     ///< empty on SQLite
    QString software; ///< "PostgreSQL 15.4", "SQLite 3.40.1"
    TlsLevel tls = TlsLevel::Local;
    QString tlsProtocol; ///< "TLSv1.3"; empty when not encrypted
    bool canRead = true;
    ReadOnlyReason readOnly = ReadOnlyReason::None;

    friend bool operator==(const ConnectionFacts &, const ConnectionFacts &) = default;
};

/// Asks an open connection. Used on its thread.
[[nodiscard]] domain::Result<ConnectionFacts> readFacts(Connection &connection);

} // namespace store
