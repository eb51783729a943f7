// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connectionfacts.h"

#include "store/connection.h"
#include "store/statement.h"

#include <QFileInfo>

#include <libpq-fe.h>

namespace store {

using domain::Result;

namespace {

TlsLevel levelOf(const Location &location, bool encrypted)
{
    if (!encrypted)
        return location.isLocal() ? TlsLevel::Local : TlsLevel::None;
    const QString mode = location.sslMode();
    if (mode == QLatin1String("verify-full"))
        return TlsLevel::Verified;
    return mode == QLatin1String("verify-ca") ? TlsLevel::VerifiedAuthority : TlsLevel::Encrypted;
}

Result<ConnectionFacts> sqliteFacts(Connection &connection, Statement &statement)
{
    ConnectionFacts facts;
    facts.software = QStringLiteral("SQLite ") + statement.text();
    if (connection.wasAskedReadOnly())
        facts.readOnly = ReadOnlyReason::Asked;
    else if (connection.isReadOnly() || !QFileInfo(connection.location().file).isWritable())
        facts.readOnly = ReadOnlyReason::File;
    return facts;
}

Result<ConnectionFacts> postgresFacts(Connection &connection, Statement &statement)
{
    ConnectionFacts facts;
    facts.user = statement.text();
    facts.software = QStringLiteral("PostgreSQL ") + statement.text().section(u' ', 0, 0);
    const bool follows = statement.flag();
    const bool refuses = statement.flag();
    facts.canRead = statement.flag();
    const bool canWrite = statement.flag();
    if (connection.wasAskedReadOnly())
        facts.readOnly = ReadOnlyReason::Asked;
    else if (follows)
        facts.readOnly = ReadOnlyReason::Replica;
    else if (refuses)
        facts.readOnly = ReadOnlyReason::Server;
    else if (!canWrite)
        facts.readOnly = ReadOnlyReason::Permission;
    auto *server = static_cast<PGconn *>(connection.postgres());
    const bool encrypted = server && PQsslInUse(server);
    facts.tls = levelOf(connection.location(), encrypted);
    if (encrypted)
        facts.tlsProtocol = QString::fromLatin1(PQsslAttribute(server, "protocol"));
    return facts;
}

} // namespace

Result<ConnectionFacts> readFacts(Connection &connection)
{
    Statement statement(connection, QStringLiteral("connection_facts"));
    if (const auto asked = statement.exec(); !asked)
        return asked.error();
    if (!statement.next()) {
        const auto ended = statement.finish();
        return ended ? Result<ConnectionFacts>(ConnectionFacts()) : ended.error();
    }
    return connection.backend() == Backend::Sqlite ? sqliteFacts(connection, statement)
                                                   : postgresFacts(connection, statement);
}

} // namespace store
