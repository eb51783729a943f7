// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importjob.h"

#include "importers/importrun.h"

namespace importers {

ImportResult runImport(store::ImportStore &store, const ImportOptions &options,
                       const store::CancelToken &token, const ProgressCallback &progress)
{
    ImportRun run(&store, options, token, progress);
    run.execute();
    return {run.report(), run.error(), run.files()};
}

InputSummary analyzeInput(const ImportOptions &options, const store::CancelToken &token,
                          const ProgressCallback &progress)
{
    ImportRun run(nullptr, options, token, progress);
    run.execute();
    return {run.files(), run.report(), run.error()};
}

ImportJob::ImportJob(store::ImportStore &store, ImportOptions options, QObject *parent)
    : QObject(parent), m_store(store), m_options(std::move(options))
{
}

ImportJob::~ImportJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ImportJob::start()
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this] {
        const ImportResult result =
            runImport(m_store, m_options, m_token, [this](const ImportProgress &progress) {
                QMetaObject::invokeMethod(
                    this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
            });
        QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("import"));
    m_thread->start();
}

void ImportJob::cancel()
{
    m_token.cancel();
}

} // namespace importers
