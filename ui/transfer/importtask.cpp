// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importtask.h"

#include "ui/transfer/errorlog.h"

namespace ui {

namespace {

constexpr qint64 wholePercent = 100;

} // namespace

ImportTask::ImportTask(store::ImportStore &store, const QStringList &paths, const QString &userName,
                       QObject *parent)
    : QObject(parent), m_store(store)
{
    m_options.paths = paths;
    m_options.userName = userName;
    m_clock.start();
}

ImportTask::~ImportTask() = default;

void ImportTask::analyze()
{
    m_options.dryRun = true;
    run(&ImportTask::onAnalyzed);
    setState(State::Analyzing);
}

void ImportTask::compareFor(const QString &userName)
{
    if (m_state != State::Ready || userName == m_options.userName)
        return;
    m_options.userName = userName;
    run(&ImportTask::onCompared);
}

void ImportTask::import(const QString &userName, const QSet<QString> &leaveOut)
{
    if (m_state != State::Ready)
        return;
    m_options.userName = userName;
    m_options.leaveOut = leaveOut;
    m_options.dryRun = false;
    run(&ImportTask::onImported);
    setState(State::Importing);
}

void ImportTask::run(Ended ended)
{
    retire();
    m_progress = {};
    m_pace.restart();
    m_job = std::make_unique<importers::ImportJob>(m_store, m_options);
    connect(m_job.get(), &importers::ImportJob::progressed, this,
            [this](const importers::ImportProgress &progress) {
                m_progress = progress;
                m_pace.note(m_clock.elapsed(), progress.bytesDone, progress.bytesTotal, progress.messages);
                Q_EMIT progressed();
            });
    connect(m_job.get(), &importers::ImportJob::finished, this,
            [this, ended](const importers::ImportResult &result) {
                m_job.release()->deleteLater(); // it is what is calling
                if (result.error)
                    logError(*result.error);
                (this->*ended)(result);
            });
    m_job->start();
}

/// A rehearsal that is no longer wanted may still be waiting for the library.
void ImportTask::retire()
{
    if (!m_job)
        return;
    importers::ImportJob *job = m_job.get();
    job->disconnect(this);
    job->cancel();
    m_retired.push_back(std::move(m_job));
    connect(job, &importers::ImportJob::finished, this, [this, job] {
        std::erase_if(m_retired, [job](auto &one) {
            if (one.get() != job)
                return false;
            one.release()->deleteLater();
            return true;
        });
    });
}

void ImportTask::onAnalyzed(const importers::ImportResult &result)
{
    m_found = result;
    m_result = result;
    setState(result.error || result.report.cancelled ? State::Finished : State::Ready);
}

void ImportTask::onCompared(const importers::ImportResult &result)
{
    if (result.error)
        m_found.error = result.error; // what the files hold is known all the same
    else if (!result.report.cancelled)
        m_found = result;
    Q_EMIT compared();
}

void ImportTask::onImported(const importers::ImportResult &result)
{
    m_result = result;
    setState(State::Finished);
}

void ImportTask::cancel()
{
    if (!m_job)
        return;
    m_cancelling = isWorking();
    m_job->cancel();
    Q_EMIT progressed();
}

int ImportTask::percent() const
{
    if (m_progress.bytesTotal <= 0)
        return -1;
    return int(
        std::clamp<qint64>(m_progress.bytesDone * wholePercent / m_progress.bytesTotal, 0, wholePercent));
}

void ImportTask::setState(State state)
{
    m_state = state;
    m_cancelling = false;
    Q_EMIT stateChanged();
}

} // namespace ui
