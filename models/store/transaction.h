// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace store {

/// A transaction that is rolled back unless commit() says it is done. On SQLite it takes the write lock at
/// the start, since a read that turns into a write can't wait for it.
class Transaction {
public:
    explicit Transaction(Connection &connection) : m_connection(connection) {}
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    domain::Result<domain::Done> begin();
    /// Done only when the database said so. On PostgreSQL the transaction's number is kept, so that
    /// wasCommitted() can tell after a connection that broke in the middle of the commit.
    domain::Result<domain::Done> commit();
    void rollback();

    /// True when commit() was sent and nobody knows whether it took effect.
    [[nodiscard]] bool isInDoubt() const { return m_inDoubt; }
    /// The transaction's number at the server; empty before commit().
    [[nodiscard]] const QString &number() const { return m_number; }

private:
    Connection &m_connection;
    QString m_number;
    bool m_active = false;
    bool m_inDoubt = false;
};

/// Lifts the limit on a statement's time for the rest of the transaction.
domain::Result<domain::Done> allowLongWork(Connection &connection);

/// Asks the server (by a new connection) what became of a transaction in doubt: true committed, false not.
domain::Result<bool> wasCommitted(Connection &connection, const QString &number);

} // namespace store
