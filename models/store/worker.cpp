// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/worker.h"

#include <QCoreApplication>

namespace store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

Worker::Worker(ConnectionOptions options, QObject *parent)
    : QObject(parent), m_connection(std::move(options))
{
    m_context.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("recollect-store"));
    m_thread.start();
}

Worker::~Worker()
{
    m_stopping = true;
    // Connections close on the thread that opened them; this task comes after all that were posted.
    QMetaObject::invokeMethod(&m_context, [this] {
        m_connection.close();
        m_thread.quit();
    }, Qt::QueuedConnection);
    m_thread.wait();
}

Result<Done> Worker::ensureOpen()
{
    if (m_connection.isOpen())
        return Done{};
    const bool lost = m_wasOpen;
    if (lost)
        Q_EMIT connectedChanged(false);
    const auto opened = m_connection.open();
    if (opened) {
        m_wasOpen = true;
        if (lost)
            Q_EMIT connectedChanged(true);
    }
    return opened;
}

Result<bool> Worker::tookEffect(const QString &transactionNumber)
{
    if (const auto open = ensureOpen(); !open)
        return Error{ErrorCode::ConnectionLost,
                     QCoreApplication::translate("store::Worker",
                         "The connection was lost while saving; look whether the change is there before you repeat it."),
                     open.error().detail};
    return wasCommitted(m_connection, transactionNumber);
}

Error Worker::cancelledError()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("store::Worker", "The request was cancelled."), QString()};
}

} // namespace store
