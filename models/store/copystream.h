// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace store {

/// A COPY … FROM STDIN on a PostgreSQL connection, through libpq: Qt's driver never comes back from one.
/// Nobody else may use the connection between begin() and finish().
class CopyStream {
public:
    explicit CopyStream(Connection &connection) : m_connection(connection) {}
    /// Ends a COPY that was not finished; nothing of it is kept.
    ~CopyStream();
    Q_DISABLE_COPY_MOVE(CopyStream)

    domain::Result<domain::Done> begin(const QString &sql);
    /// Bytes in the format that the statement names; any size, kept until some more are there.
    domain::Result<domain::Done> send(const QByteArray &bytes);
    domain::Result<domain::Done> finish();

private:
    Connection &m_connection;
    QString m_sql;
    bool m_active = false;
};

/// Puts bytes into file_contents of PostgreSQL unless they are there; in binary, since the text form of a
/// bytea is twice as long.
domain::Result<domain::Done> storeContentsBinary(Connection &connection, const QByteArray &sha256,
                                                 const QByteArray &bytes);

} // namespace store
