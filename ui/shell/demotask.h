// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QFutureWatcher>
#include <QObject>

namespace ui {

/// The making of the demo library, in the background. Lives as long as its window.
class DemoTask final : public QObject {
    Q_OBJECT

public:
    /// The services outlive the task.
    explicit DemoTask(const Services &services, QObject *parent = nullptr);
    ~DemoTask() override;

    /// There is somebody who can make one.
    [[nodiscard]] bool isPossible() const { return bool(m_services.makeDemo); }
    void start();
    void cancel();
    [[nodiscard]] bool isWorking() const { return m_watcher.isRunning(); }
    /// 0 to 100; -1 while nobody can tell.
    [[nodiscard]] int percent() const;

Q_SIGNALS:
    void progressed();
    /// It is made, failed, or was cancelled.
    void ended();
    void made(const store::Location &location);
    void failed(const domain::Error &error);

private:
    void onFinished();

    const Services &m_services;
    QFutureWatcher<domain::Result<domain::Done>> m_watcher;
};

} // namespace ui
