// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/transaction.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSemaphore>
#include <QThread>

#include <functional>
#include <utility>

namespace store {

/// A thread with a connection of its own. Tasks run one after the other in the order they came.
/// A connection that was lost is opened again before the next task, or within the task when that is safe:
/// a read is simply repeated; a write is repeated only when the server says that it did not take effect.
/// ConnectionOptions::stop ends all work: what was being written is rolled back.
class Worker : public QObject {
    Q_OBJECT

public:
    /// The worker's thread starts at once; the connection opens with the first task.
    explicit Worker(ConnectionOptions options, QObject *parent = nullptr);
    /// Stops a read in progress and waits for other work; tasks that have not begun end as cancelled.
    ~Worker() override;

    /// Runs task(Connection &) -> Result<T> as a read: no transaction, repeated after a reconnect.
    /// A token that is cancelled stops the running statement; the result is then ErrorCode::Cancelled.
    template <typename Task>
    auto read(Task task, CancelToken token = {}) -> QFuture<std::invoke_result_t<Task, Connection &>>
    {
        using R = std::invoke_result_t<Task, Connection &>;
        return post<R>([this, task = std::move(task), token]() -> R { return runRead<R>(task, token); });
    }

    /// Runs task(Connection &) -> Result<T> in one transaction that is committed when it returns a value.
    /// The task may run twice (never with both effects), so it must not keep state between runs.
    /// committed(const T &) is called on this thread after the commit: the place to announce changes.
    template <typename Task, typename Committed>
    auto write(Task task, Committed committed) -> QFuture<std::invoke_result_t<Task, Connection &>>
    {
        using R = std::invoke_result_t<Task, Connection &>;
        return post<R>([this, task = std::move(task), committed = std::move(committed)]() -> R {
            R result = runWrite<R>(task);
            if (result)
                committed(*result);
            return result;
        });
    }
    template <typename Task>
    auto write(Task task)
    {
        return write(std::move(task), [](const auto &) {});
    }

    /// Runs task(Connection &) -> Result<T> as it is, for work that handles its own transactions.
    template <typename Task>
    auto run(Task task) -> QFuture<std::invoke_result_t<Task, Connection &>>
    {
        using R = std::invoke_result_t<Task, Connection &>;
        return post<R>([this, task = std::move(task)]() -> R {
            if (const auto open = ensureOpen(); !open)
                return open.error();
            R result = [&] {
                const CancelToken::Guard guard(m_stop, m_connection.canceller());
                return task(m_connection);
            }();
            closeIfLost(result);
            return result || !m_stop.isCancelled() ? result : R(cancelledError());
        });
    }

Q_SIGNALS:
    /// From the worker's thread: the server is gone (false), or answers again (true).
    void connectedChanged(bool connected);

private:
    template <typename R>
    QFuture<R> post(std::function<R()> task)
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QMetaObject::invokeMethod(
            &m_context,
            [this, promise, task = std::move(task)] {
                promise->addResult(m_ending.isCancelled() || m_stop.isCancelled() ? R(cancelledError())
                                                                                  : task());
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

    template <typename R, typename Task>
    R runRead(const Task &task, const CancelToken &token)
    {
        for (bool repeated = false;;) {
            if (token.isCancelled() || m_ending.isCancelled() || m_stop.isCancelled())
                return cancelledError();
            if (const auto open = ensureOpen(); !open)
                return open.error();
            const bool inDanger = m_connection.isBeingCancelled();
            R result = [&] {
                const auto stop = m_connection.canceller();
                const CancelToken::Guard guard(token, stop);
                const CancelToken::Guard endGuard(m_ending, stop);
                const CancelToken::Guard stopGuard(m_stop, stop);
                return task(m_connection);
            }();
            closeIfLost(result);
            if (result)
                return result;
            const domain::ErrorCode code = result.error().code;
            const bool lost = code == domain::ErrorCode::ConnectionLost && !std::exchange(repeated, true);
            // A cancel meant for an earlier statement has arrived late, or this one was: then it ends above.
            const bool cancelled = code == domain::ErrorCode::Cancelled
                && (inDanger || token.isCancelled() || m_ending.isCancelled() || m_stop.isCancelled());
            if (!lost && !cancelled)
                return result;
        }
    }

    template <typename R, typename Task>
    R runWrite(const Task &task)
    {
        for (int attempt = 0;; ++attempt) {
            if (m_stop.isCancelled())
                return cancelledError();
            if (const auto open = ensureOpen(); !open)
                return open.error();
            const bool inDanger = m_connection.isBeingCancelled();
            const auto hitByMistake = [this, inDanger](const domain::Error &error) {
                return error.code == domain::ErrorCode::Cancelled && (inDanger || m_stop.isCancelled());
            };
            Transaction transaction(m_connection);
            R result = [&]() -> R {
                const CancelToken::Guard guard(m_stop, m_connection.canceller());
                if (const auto begun = transaction.begin(); !begun)
                    return begun.error();
                return task(m_connection);
            }();
            if (!result) {
                closeIfLost(result);
                if (m_stop.isCancelled())
                    return cancelledError(); // what others call it: a lock that was waited for, say
                const bool lost = attempt == 0 && result.error().code == domain::ErrorCode::ConnectionLost;
                if (lost || hitByMistake(result.error()))
                    continue; // nothing was committed: it is rolled back
                return result;
            }
            if (m_stop.isCancelled())
                return cancelledError();
            const auto committed = transaction.commit();
            if (committed)
                return result;
            closeIfLost(committed);
            if (hitByMistake(committed.error()))
                continue;
            if (committed.error().code != domain::ErrorCode::ConnectionLost)
                return committed.error();
            const auto took =
                transaction.isInDoubt() ? tookEffect(transaction.number()) : domain::Result<bool>(false);
            if (!took)
                return took.error();
            if (*took)
                return result;
            if (attempt > 0)
                return committed.error();
        }
    }

    /// The driver takes some dead connections for open until they are used again.
    template <typename R>
    void closeIfLost(const R &result)
    {
        if (!result && result.error().code == domain::ErrorCode::ConnectionLost)
            closeLost();
    }

    domain::Result<domain::Done> ensureOpen();
    void closeLost();
    /// Asks until the server answers, for some seconds: it may be restarting.
    domain::Result<bool> tookEffect(const QString &transactionNumber);
    static domain::Error cancelledError();

    Connection m_connection; ///< used on m_thread only, once that runs
    QObject m_context;       ///< lives on m_thread: tasks are posted to it
    QThread m_thread;
    CancelToken m_ending; ///< cancelled when the worker ends
    CancelToken m_stop;   ///< ConnectionOptions::stop
    QSemaphore m_wakeUp;  ///< released when the worker ends, for who waits in between
    bool m_wasOpen = false;
};

} // namespace store
