// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importtask.h"

#include <QPromise>
#include <QThreadPool>

namespace ui {

namespace {

constexpr int wholePercent = 100;

int percentOf(const importers::ImportProgress &progress)
{
    if (progress.bytesTotal <= 0)
        return -1;
    return int(std::clamp<qint64>(progress.bytesDone * wholePercent / progress.bytesTotal, 0, wholePercent));
}

/// Looks at the files on a thread of the pool; the future's progress is the percentage.
QFuture<importers::InputSummary> analyzed(const importers::ImportOptions &options,
                                          const store::CancelToken &token)
{
    auto promise = std::make_shared<QPromise<importers::InputSummary>>();
    promise->setProgressRange(0, wholePercent);
    promise->start();
    QThreadPool::globalInstance()->start([promise, options, token] {
        promise->addResult(
            importers::analyzeInput(options, token, [&promise](const importers::ImportProgress &now) {
                promise->setProgressValue(std::max(0, percentOf(now)));
            }));
        promise->finish();
    });
    return promise->future();
}

} // namespace

ImportTask::ImportTask(store::ImportStore &store, const QStringList &paths, QObject *parent)
    : QObject(parent), m_store(store)
{
    m_options.paths = paths;
    connect(&m_analysis, &QFutureWatcherBase::finished, this, &ImportTask::onAnalyzed);
    connect(&m_analysis, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        m_percent = value;
        Q_EMIT progressed();
    });
}

ImportTask::~ImportTask()
{
    m_analysisToken.cancel();
}

void ImportTask::analyze()
{
    setState(State::Analyzing);
    m_analysis.setFuture(analyzed(m_options, m_analysisToken));
}

void ImportTask::onAnalyzed()
{
    if (m_state != State::Analyzing || m_analysis.future().resultCount() == 0)
        return;
    m_summary = m_analysis.result();
    m_result.report = m_summary.report;
    m_result.error = m_summary.error;
    const bool goesOn = !m_summary.error && !m_analysisToken.isCancelled();
    setState(goesOn ? State::Ready : State::Finished);
}

void ImportTask::import(const QString &userName)
{
    m_options.userName = userName;
    m_percent = -1;
    m_job = std::make_unique<importers::ImportJob>(m_store, m_options);
    connect(m_job.get(), &importers::ImportJob::progressed, this,
            [this](const importers::ImportProgress &progress) {
                m_progress = progress;
                m_percent = percentOf(progress);
                Q_EMIT progressed();
            });
    connect(m_job.get(), &importers::ImportJob::finished, this,
            [this](const importers::ImportResult &result) {
                m_result = result;
                setState(State::Finished);
            });
    setState(State::Importing);
    m_job->start();
}

void ImportTask::cancel()
{
    m_analysisToken.cancel();
    if (m_job)
        m_job->cancel();
}

void ImportTask::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace ui
