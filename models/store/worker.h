// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/transaction.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <functional>

namespace store {

/// A thread with a connection of its own. Tasks run one after the other in the order they came.
/// A connection that was lost is opened again before the next task, or within the task when that is safe:
/// a read is simply repeated; a write is repeated only when the server says that it did not take effect.
class Worker : public QObject {
    Q_OBJECT

public:
    /// The worker's thread starts at once; the connection opens with the first task.
    explicit Worker(ConnectionOptions options, QObject *parent = nullptr);
    /// Waits for the task in progress; tasks that have not begun end as cancelled.
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
            R result = task(m_connection);
            closeIfLost(result);
            return result;
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
                promise->addResult(m_stopping ? R(cancelledError()) : task());
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

    template <typename R, typename Task>
    R runRead(const Task &task, const CancelToken &token)
    {
        for (int attempt = 0;; ++attempt) {
            if (token.isCancelled())
                return cancelledError();
            if (const auto open = ensureOpen(); !open)
                return open.error();
            R result = [&] {
                const CancelToken::Guard guard(token, m_connection.canceller());
                return task(m_connection);
            }();
            closeIfLost(result);
            // A cancel meant for an earlier statement may arrive late and hit this one: that is repeated too.
            const bool again = !result && attempt == 0 && !token.isCancelled()
                && (result.error().code == domain::ErrorCode::ConnectionLost
                    || result.error().code == domain::ErrorCode::Cancelled);
            if (!again)
                return result;
        }
    }

    template <typename R, typename Task>
    R runWrite(const Task &task)
    {
        for (int attempt = 0;; ++attempt) {
            if (const auto open = ensureOpen(); !open)
                return open.error();
            Transaction transaction(m_connection);
            R result = [&]() -> R {
                if (const auto begun = transaction.begin(); !begun)
                    return begun.error();
                return task(m_connection);
            }();
            if (!result) {
                closeIfLost(result);
                if (attempt == 0 && result.error().code == domain::ErrorCode::ConnectionLost)
                    continue; // nothing was committed: the server has rolled back
                return result;
            }
            const auto committed = transaction.commit();
            if (committed)
                return result;
            closeIfLost(committed);
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
            m_connection.close();
    }

    domain::Result<domain::Done> ensureOpen();
    /// Asks until the server answers, for some seconds: it may be restarting.
    domain::Result<bool> tookEffect(const QString &transactionNumber);
    static domain::Error cancelledError();

    Connection m_connection; ///< used on m_thread only, once that runs
    QObject m_context;       ///< lives on m_thread: tasks are posted to it
    QThread m_thread;
    std::atomic<bool> m_stopping = false;
    QSemaphore m_stop; ///< released when the worker ends, for who waits in between
    bool m_wasOpen = false;
};

} // namespace store
