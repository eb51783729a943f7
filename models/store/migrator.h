// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/schema.h"

#include <QList>

namespace store {

/// One numbered step of the schema, from resources/sql/<backend>/migrations.
struct Migration {
    int number = 0;
    QString name;
    QString up;
    QString down;
};

/// Brings the schema of one database up or down, each step in one transaction that also records it, and
/// holding a lock so that of two programs only one does it. A SQLite library that has a schema is copied beside
/// itself first. Used on the connection's thread.
class Migrator {
public:
    explicit Migrator(Connection &connection) : m_connection(connection) {}

    /// Steps known to this program, in order; their numbers are 1, 2, 3 … (a test checks).
    [[nodiscard]] static QList<Migration> migrations(Backend backend);

    domain::Result<SchemaStatus> status();
    /// Up to a version (0: the newest). ErrorCode::NewerSchema when the database is beyond this program.
    domain::Result<SchemaStatus> upgrade(int target = 0);
    /// Down to a version; what only the newer schema can hold is lost, so callers ask first.
    domain::Result<SchemaStatus> downgrade(int target);
    /// The error for a library that a newer Recollect has written.
    [[nodiscard]] static domain::Error newerSchema(const SchemaStatus &status);

private:
    domain::Result<domain::Done> step(const Migration &migration, bool up);
    domain::Result<domain::Done> runScript(const QString &script);
    domain::Result<SchemaStatus> moveTo(int target, bool up);

    Connection &m_connection;
};

/// The statements of a script: split at semicolons that end a line, outside $$ bodies and triggers.
[[nodiscard]] QStringList splitScript(const QString &script);

} // namespace store
