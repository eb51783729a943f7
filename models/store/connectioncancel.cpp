// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/driverhandle.h"

#include <libpq-fe.h>
#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <thread>

// How other threads stop what runs on a connection.

namespace store {

namespace {

/// How many of SQLite's steps go by until it asks whether it is still wanted.
constexpr int stepsBetweenQuestions = 4'000;

/// While somebody else writes, SQLite asks again and again: for ten seconds in all, or until it isn't wanted any more.
int waitForOthers(const std::atomic<bool> &stopped, int tries)
{
    constexpr int longestPause = 50; // milliseconds
    constexpr int mostTries = 225;
    if (stopped || tries >= mostTries)
        return 0;
    sqlite3_sleep(std::min(tries + 1, longestPause));
    return 1;
}

} // namespace

struct Connection::Cancels {
    std::atomic<bool> used = false;
    std::atomic<int> underWay = 0;     ///< PostgreSQL: asked for, and not yet with the server
    std::atomic<bool> stopped = false; ///< SQLite
};

std::shared_ptr<Connection::Cancels> Connection::makeCancels()
{
    return std::make_shared<Cancels>();
}

void Connection::letSqliteBeStopped()
{
    auto *file = driverHandle<sqlite3 *>(QSqlDatabase::database(m_name, false), "sqlite3*");
    if (!file)
        return;
    sqlite3_progress_handler(
        file, stepsBetweenQuestions,
        [](void *cancels) { return static_cast<Cancels *>(cancels)->stopped.load() ? 1 : 0; },
        m_cancels.get());
    sqlite3_busy_handler(
        file,
        [](void *cancels, int tries) {
            return waitForOthers(static_cast<Cancels *>(cancels)->stopped, tries);
        },
        m_cancels.get());
}

std::function<void()> Connection::canceller() const
{
    if (auto *connection = static_cast<PGconn *>(postgres())) {
        const std::shared_ptr<PGcancel> cancel(PQgetCancel(connection), PQfreeCancel);
        // PQcancel opens a connection of its own and may block for seconds when the server hangs.
        return [cancel, cancels = m_cancels] {
            cancels->used = true;
            ++cancels->underWay;
            std::thread([cancel, cancels] {
                char reason[256];
                PQcancel(cancel.get(), reason, sizeof reason);
                --cancels->underWay;
            }).detach();
        };
    }
    m_cancels->stopped = false;
    auto *connection = driverHandle<sqlite3 *>(QSqlDatabase::database(m_name, false), "sqlite3*");
    if (connection && m_sharesSqlite)
        // An interrupt alone would be lost between two statements of the same work.
        return [connection, cancels = m_cancels] {
            cancels->stopped = true;
            sqlite3_interrupt(connection);
        };
    return [] {};
}

bool Connection::isBeingCancelled() const
{
    return m_cancels->underWay > 0;
}

bool Connection::wasCancelled() const
{
    return m_cancels->used;
}

} // namespace store
