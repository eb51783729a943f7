// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/cancel.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

class QThread;

namespace app {

/// Makes a library of made-up conversations to try the program with, on a thread of its own. Main thread.
class DemoMaker {
public:
    DemoMaker();
    /// Stops what is under way and waits for it.
    ~DemoMaker();
    DemoMaker(const DemoMaker &) = delete;
    DemoMaker &operator=(const DemoMaker &) = delete;

    /// The file appears when it is whole; one that is there is replaced. Progress counts conversations, from 0 to their
    /// number. Cancelling the future stops it. One at a time: another call ends the one before.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> make(const QString &file);

    /// Deletes one that nobody has open; Done also when there is none.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> remove(const QString &file);

private:
    using Work = std::function<domain::Result<domain::Done>(const store::CancelToken &,
                                                            QPromise<domain::Result<domain::Done>> &)>;
    [[nodiscard]] QFuture<domain::Result<domain::Done>> start(Work work);
    void stop();

    std::unique_ptr<QThread> m_thread;
    store::CancelToken m_token;
};

} // namespace app
