// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cancel.h"
#include "store/connectionfacts.h"
#include "store/location.h"

#include <chrono>

namespace store {

/// How far a first connection to a server came.
struct ProbeResult {
    enum class Phase {
        Settings,  ///< libpq refused the settings themselves
        Naming,    ///< the host's name means nothing
        Reaching,  ///< nobody answered
        Securing,  ///< a server answered, but no TLS came about
        LoggingIn, ///< the server didn't let the person in
        Choosing,  ///< the person is known, but there is no such database, or it is closed to them
        Ready,
    };
    Phase phase = Phase::Settings; ///< what failed; Ready: nothing did
    bool outOfTime = false;
    QString words; ///< libpq's or the server's own, for the log and for who knows them
    QString host;  ///< that was tried last
    QString port;
    bool encrypted = false;
    QString tlsProtocol;
};

/// Connects step by step as libpq does, and tells which step failed. Several hosts are tried in turn, each for as long
/// as the limit says. Blocks (also in the look-up of a name, which nothing can cancel): never on the window's thread.
[[nodiscard]] ProbeResult probe(const Location &location, const QString &password, const CancelToken &token,
                                std::chrono::milliseconds limit);

} // namespace store
