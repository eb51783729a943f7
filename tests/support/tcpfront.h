// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"
#include "support/postgresclient.h"

#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace support {

/// Lets a PostgreSQL server on a Unix socket be reached by TCP on the loopback, on whatever port is free, with or
/// without TLS. Runs on a thread of its own.
class TcpFront {
public:
    enum class Manner {
        Plain,  ///< refuses TLS, then passes everything on
        Tls,    ///< with a certificate of its own
        Silent, ///< takes connections and says nothing
    };

    TcpFront(const PostgresDatabase &target, Manner manner);
    ~TcpFront();
    TcpFront(const TcpFront &) = delete;
    TcpFront &operator=(const TcpFront &) = delete;

    /// Makes a certificate for that host name, when there is to be TLS, and listens. What went wrong; empty: nothing.
    [[nodiscard]] QString start(const QString &certificateName = QStringLiteral("localhost"));
    /// The database as reached through here, with a TLS mode.
    [[nodiscard]] store::Location location(const QString &sslMode) const;
    /// The certificate, which is its own root.
    [[nodiscard]] QString certificateFile() const;
    /// Nobody listens any more; the port stays known.
    void stop();

private:
    class Relay;
    [[nodiscard]] QString makeCertificate(const QString &name) const;

    PostgresDatabase m_target;
    Manner m_manner;
    QTemporaryDir m_folder;
    QThread m_thread;
    std::unique_ptr<Relay> m_relay; ///< lives on m_thread
    int m_port = 0;
};

} // namespace support
