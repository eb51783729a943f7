// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/statement.h"

#include <QCoreApplication>

namespace store {

using domain::Done;
using domain::ErrorCode;
using domain::Result;

Transaction::~Transaction()
{
    rollback();
}

Result<Done> Transaction::begin()
{
    const auto begun =
        m_connection.execute(m_connection.backend() == Backend::Sqlite ? QStringLiteral("BEGIN IMMEDIATE")
                                                                       : QStringLiteral("BEGIN"));
    m_active = begun.hasValue();
    return begun;
}

Result<Done> Transaction::commit()
{
    if (m_connection.backend() == Backend::PostgreSql) {
        Statement number(m_connection, QStringLiteral("transaction_number"));
        if (const auto asked = number.exec(); !asked)
            return asked.error();
        if (number.next())
            m_number = number.text();
    }
    const auto committed = m_connection.execute(QStringLiteral("COMMIT"));
    if (!committed && committed.error().code == ErrorCode::ConnectionLost)
        m_inDoubt = !m_number.isEmpty();
    if (committed || m_inDoubt)
        m_active = false;
    return committed;
}

void Transaction::rollback()
{
    if (!m_active)
        return;
    m_active = false;
    // Fails only when the connection is gone, and then the server has rolled back by itself.
    if (m_connection.isOpen())
        (void)m_connection.execute(QStringLiteral("ROLLBACK"));
}

Result<Done> allowLongWork(Connection &connection)
{
    return connection.backend() == Backend::Sqlite
        ? Result<Done>(Done{})
        : connection.execute(connection.catalogue().sql(QStringLiteral("transaction_unlimited")));
}

Result<bool> wasCommitted(Connection &connection, const QString &number)
{
    // The old session may still be busy with the commit: ask until it has ended, for about ten seconds.
    constexpr int attempts = 100;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Statement status(connection, QStringLiteral("transaction_status"));
        status.bind(QStringLiteral("number"), number);
        if (const auto asked = status.exec(); !asked)
            return asked.error();
        const QString answer = status.next() ? status.text() : QString();
        if (answer != QLatin1String("in progress"))
            return answer == QLatin1String("committed");
        if (const auto waited = connection.execute(QStringLiteral("select pg_sleep(0.1)")); !waited)
            return waited.error();
    }
    return domain::Error{
        ErrorCode::ConnectionLost,
        QCoreApplication::translate(
            "store::Transaction",
            "The server has not said whether the change was saved; look before you repeat it."),
        number};
}

} // namespace store
