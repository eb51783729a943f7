// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/worker.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

/// How long to ask for the fate of a commit.
constexpr int askingMs = 5'000;

} // namespace

Worker::Worker(ConnectionOptions options, QObject *parent)
    : QObject(parent), m_connection(options), m_stop(options.stop)
{
    m_context.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("recollect-store"));
    m_thread.start();
}

Worker::~Worker()
{
    m_ending.cancel();
    m_wakeUp.release();
    // Connections close on the thread that opened them; this task comes after all that were posted.
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_connection.close();
            m_thread.quit();
        },
        Qt::QueuedConnection);
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

void Worker::closeLost()
{
    m_connection.close();
    Q_EMIT connectedChanged(false);
}

Result<bool> Worker::tookEffect(const QString &transactionNumber)
{
    constexpr int pauseMs = 250;
    const QDeadlineTimer deadline(askingMs);
    for (;;) {
        const auto open = ensureOpen();
        const auto took = open ? wasCommitted(m_connection, transactionNumber) : Result<bool>(open.error());
        if (took)
            return took;
        m_connection.close();
        if (deadline.hasExpired() || m_wakeUp.tryAcquire(1, pauseMs))
            return Error{
                ErrorCode::ConnectionLost,
                QCoreApplication::translate(
                    "store::Worker",
                    "The connection was lost while saving; look whether the change is there before you repeat it."),
                took.error().detail};
    }
}

Error Worker::cancelledError()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("store::Worker", "The request was cancelled."),
            QString()};
}

} // namespace store
