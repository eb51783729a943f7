// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QTestEventLoop>

namespace support {

/// Generous: only a hang reaches it, even on a busy machine under a sanitizer.
inline constexpr int patience = 60'000;

/// Runs the event loop until the future is finished; false when that took longer than timeoutMs.
template <typename T>
[[nodiscard]] bool waitUntilFinished(const QFuture<T> &future, int timeoutMs = patience)
{
    QTestEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QTestEventLoop::exitLoop);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.enterLoopMSecs(timeoutMs);
    return future.isFinished();
}

/// What went wrong, empty when nothing did: `QCOMPARE(errorText(result), QString())` shows it in the log.
template <typename T>
[[nodiscard]] QString errorText(const domain::Result<T> &result)
{
    if (result)
        return {};
    const domain::Error &error = result.error();
    return error.detail.isEmpty() ? error.message : error.message + QStringLiteral(" | ") + error.detail;
}

/// The result of a store call, or an error that says that it never came.
template <typename T>
[[nodiscard]] domain::Result<T> waitFor(const QFuture<domain::Result<T>> &future, int timeoutMs = patience)
{
    if (!waitUntilFinished(future, timeoutMs))
        return domain::Error{domain::ErrorCode::Internal, QStringLiteral("No answer in time."), {}};
    if (future.resultCount() == 0)
        return domain::Error{domain::ErrorCode::Cancelled, QStringLiteral("The future ended empty."), {}};
    return future.result();
}

} // namespace support
