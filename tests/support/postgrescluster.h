// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/postgresclient.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace support {

/// A PostgreSQL server of a test's own: a fresh cluster in a temporary folder, reached over a Unix
/// socket there and nowhere else. PostgreSQL refuses to run as root, so under root it runs as
/// `postgres` or `nobody`. It ends, and its folder goes, with this object; on Linux it also ends when
/// the test program dies. All calls block, each within a limit.
///
/// Calls that can fail return what went wrong as text, empty when all is well:
///     QCOMPARE(m_cluster.start(), QString());
class PostgresCluster {
public:
    PostgresCluster();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    /// Makes the cluster if there is none yet, starts the server and waits until it answers.
    [[nodiscard]] QString start();
    /// A fast shutdown: connections are closed, what they had open is rolled back.
    [[nodiscard]] QString stop();
    [[nodiscard]] QString restart();
    /// The server and every session die at once, as in a power cut. start() recovers the data.
    void killHard();
    [[nodiscard]] bool isRunning() const;

    /// Makes an empty database owned by the trusted superuser; the facts say how to reach it.
    [[nodiscard]] domain::Result<PostgresDatabase> createDatabase(const QString &name);
    /// Makes a database with a free name, for tests that want one each.
    [[nodiscard]] domain::Result<PostgresDatabase> createDatabase();
    /// Makes a plain login role that has to prove its password, whatever the database.
    [[nodiscard]] QString createPasswordRole(const QString &name, const QString &password);

    /// The same database as seen by another role.
    [[nodiscard]] static PostgresDatabase as(PostgresDatabase database, const QString &user,
                                             const QString &password = {});
    /// The database every cluster has.
    [[nodiscard]] PostgresDatabase maintenanceDatabase() const;
    /// The end of the server's log, for a message of a test that failed.
    [[nodiscard]] QString logTail() const;

private:
    [[nodiscard]] QString makeCluster();
    [[nodiscard]] QString writeAccessRules() const;
    [[nodiscard]] QString waitUntilAnswering();
    [[nodiscard]] QString launch();
    void asServerUser(QProcess &process) const;
    [[nodiscard]] QString dataFolder() const;
    [[nodiscard]] QString logFile() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_server;
    QString m_binaries;
    int m_databases = 0;
    bool m_initialised = false;
};

} // namespace support
