// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cancel.h"

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace app {

/// Ctrl-C and SIGTERM as a wish to stop: the first one cancels the token, so that what is being written is
/// finished or taken back; the second one ends the program as usual. One at a time, in the main thread.
class Interrupt : public QObject {
    Q_OBJECT

public:
    explicit Interrupt(store::CancelToken token, QObject *parent = nullptr);
    ~Interrupt() override;

private:
    void listen();

    store::CancelToken m_token;
#ifndef Q_OS_WIN
    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
#endif
};

} // namespace app
