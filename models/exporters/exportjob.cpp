// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/exportjob.h"

#include "exporters/exportrun.h"

#include <QThread>

namespace exporters {

ExportResult runExport(store::Library &library, const ExportRequest &request, const store::CancelToken &token,
                       const ExportProgressCallback &progress)
{
    return ExportRun(library, request, token, progress).run();
}

ExportJob::ExportJob(store::Library &library, ExportRequest request, QObject *parent)
    : QObject(parent), m_library(library), m_request(std::move(request))
{
    qRegisterMetaType<exporters::ExportProgress>();
    qRegisterMetaType<exporters::ExportResult>();
}

ExportJob::~ExportJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ExportJob::start()
{
    m_thread.reset(QThread::create([this] {
        const auto progress = [this](const ExportProgress &state) { Q_EMIT progressed(state); };
        Q_EMIT finished(runExport(m_library, m_request, m_token, progress));
    }));
    m_thread->setObjectName(QStringLiteral("export"));
    m_thread->start();
}

void ExportJob::cancel()
{
    m_token.cancel();
}

} // namespace exporters
