// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/dragfiles.h"

#include "exporters/filenames.h"
#include "ui/transfer/errorlog.h"

#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

namespace ui {

DragFiles::DragFiles(store::Library &library, QObject *parent) : QObject(parent), m_library(library) {}

DragFiles::~DragFiles() = default;

void DragFiles::offer(const QList<domain::Conversation> &conversations, QMimeData &data)
{
    if (conversations.isEmpty() || conversations.size() > mostConversations)
        return;
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return;
    exporters::FileNames names;
    QList<QUrl> urls;
    QStringList titles;
    for (const domain::Conversation &conversation : conversations) {
        const QString stem = exporters::fileStem(conversation.displayTitle(), QStringLiteral("conversation"));
        const QString path = folder->filePath(names.claim(stem, QStringLiteral(".md")));
        m_waiting.push_back({conversation.id, path});
        urls.append(QUrl::fromLocalFile(path));
        titles.append(conversation.displayTitle());
    }
    m_folders.push_back(std::move(folder));
    data.setUrls(urls);
    data.setText(titles.join(u'\n'));
    if (!m_job)
        next();
}

void DragFiles::next()
{
    if (m_waiting.empty()) {
        Q_EMIT ready();
        return;
    }
    const File file = m_waiting.front();
    m_waiting.pop_front();
    exporters::ExportRequest request;
    request.format = QStringLiteral("markdown");
    request.output = file.path;
    request.ids = {file.id};
    request.attachments = false; // the file travels alone
    m_job = std::make_unique<exporters::ExportJob>(m_library, request);
    connect(m_job.get(), &exporters::ExportJob::finished, this,
            [this](const exporters::ExportResult &result) {
                m_job.release()->deleteLater(); // it is what is calling
                if (!result) {
                    logError(result.error());
                    Q_EMIT failed(result.error());
                }
                next();
            });
    m_job->start();
}

} // namespace ui
