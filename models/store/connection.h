// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cancel.h"
#include "store/catalogue.h"
#include "store/location.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace store {

/// One physical connection to the library's database and its session set-up. Lives in one thread.
/// Only the classes of this folder use it.
class Connection {
public:
    explicit Connection(ConnectionOptions options);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Opens (again) and sets the session up: time zone, search path, timeouts, pragmas. Every physical
    /// connection passes through here, so a reconnect is like a first connect.
    domain::Result<domain::Done> open();
    void close();
    /// False once the server is known to be gone.
    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] Backend backend() const { return m_options.location.backend; }
    [[nodiscard]] const Location &location() const { return m_options.location; }
    [[nodiscard]] bool isReadOnly() const { return m_options.readOnly || m_frozen; }
    /// Read-only because the caller wanted it so, not because it must be.
    [[nodiscard]] bool wasAskedReadOnly() const { return m_options.readOnly; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

    /// Runs SQL text that takes no values (DDL, SET, BEGIN), without preparing it.
    domain::Result<domain::Done> execute(const QString &sql);
    /// A prepared query for the SQL text, kept for next time; destroyed before the connection reopens.
    /// Null when the database refuses the text: then failure holds why.
    std::shared_ptr<QSqlQuery> prepared(const QString &sql, domain::Error *failure);
    /// What the last error of a query means; detail holds the driver's words and the SQL's name.
    [[nodiscard]] domain::Error classify(const QSqlError &error, const QString &what) const;
    /// Lets another thread stop the running statement; valid until close(). On SQLite also one that begins after
    /// that, until the next canceller() is asked for.
    [[nodiscard]] std::function<void()> canceller() const;
    /// True while a cancel is on its way to the server, where it hits whatever runs when it arrives.
    [[nodiscard]] bool isBeingCancelled() const;
    /// True when a canceller of this physical connection was used.
    [[nodiscard]] bool wasCancelled() const;

    /// The driver's PGconn* (as void*, so that libpq stays inside); null on SQLite.
    [[nodiscard]] void *postgres() const;

private:
    /// What cancellers leave behind for this connection; they may outlive it.
    struct Cancels;

    static std::shared_ptr<Cancels> makeCancels();
    QString connectOptions() const;
    domain::Result<domain::Done> checkFile() const;
    domain::Result<domain::Done> probeFile() const;
    [[nodiscard]] domain::Error notALibrary(const QString &detail) const;
    domain::Result<domain::Done> initSession();
    void letSqliteBeStopped();
    domain::Result<domain::Done> useWriteAheadLog();

    ConnectionOptions m_options;
    Catalogue m_catalogue;
    QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::shared_ptr<Cancels> m_cancels;
    bool m_sharesSqlite = false; ///< the driver uses the SQLite this program is linked with
    bool m_frozen = false; ///< the folder of the SQLite file can't be written, and nobody has the file open
};

} // namespace store
