// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/postgresclient.h"

#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace support {

/// Stands between a program and a PostgreSQL server, and breaks connections where a test wants it. Runs on a thread
/// of its own; its functions may be called from the test's.
class FaultProxy {
public:
    /// What happens to the client's message that holds the marked words.
    enum class Fault {
        BeforeServer, ///< the server never gets it: both sides lose the connection
        AfterServer,  ///< the server has answered; the client loses the connection instead of hearing it
    };

    explicit FaultProxy(const PostgresDatabase &target);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    /// What went wrong, empty when it listens.
    [[nodiscard]] QString start();
    /// The database as reached through here.
    [[nodiscard]] PostgresDatabase database() const;

    /// Breaks the next connection on which the client sends these words; then the proxy is harmless again, or with
    /// thenBlock as if the network were gone.
    void breakAt(const QByteArray &words, Fault fault, bool thenBlock = false);
    /// From now on requests to cancel a statement wait here, as on a slow way, until each is let through.
    void holdCancels();
    /// How many wait.
    [[nodiscard]] int heldCancels();
    /// Lets the one that has waited longest go on to the server.
    void releaseCancel();
    /// True when no fault is left to happen.
    [[nodiscard]] bool hasBroken();
    /// While blocked, nobody gets through: new connections are closed at once.
    void setBlocked(bool blocked);
    /// Breaks every connection there is.
    void breakAll();

private:
    class Relay;

    PostgresDatabase m_target;
    QTemporaryDir m_folder;
    QThread m_thread;
    std::unique_ptr<Relay> m_relay; ///< lives on m_thread
};

} // namespace support
