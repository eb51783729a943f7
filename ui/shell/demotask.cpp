// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/demotask.h"

namespace ui {

DemoTask::DemoTask(const Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &DemoTask::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DemoTask::onFinished);
}

DemoTask::~DemoTask()
{
    m_watcher.cancel();
}

void DemoTask::start()
{
    if (isWorking() || !isPossible())
        return;
    m_watcher.setFuture(m_services.makeDemo(m_services.demoLibraryFile));
    Q_EMIT progressed();
}

void DemoTask::cancel()
{
    m_watcher.cancel();
}

int DemoTask::percent() const
{
    const int all = m_watcher.progressMaximum();
    return all > 0 ? 100 * m_watcher.progressValue() / all : -1;
}

void DemoTask::onFinished()
{
    const auto future = m_watcher.future();
    Q_EMIT ended();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const auto result = future.result();
    if (result)
        Q_EMIT made(store::Location::sqlite(m_services.demoLibraryFile));
    else if (result.error().code != domain::ErrorCode::Cancelled)
        Q_EMIT failed(result.error());
}

} // namespace ui
