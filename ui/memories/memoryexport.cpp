// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/memoryexport.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace ui {

using exporters::MemoryExportRequest;

MemoryExport::MemoryExport(store::Library &library, QWidget &window) : m_library(library), m_window(window) {}

void MemoryExport::choose(const QList<domain::MemoryId> &ids, const store::MemoryFilter &filter)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(&m_window,
                                   ids.isEmpty() ? tr("Export all memories of the list")
                                                 : tr("Export %n memory(s)", nullptr, int(ids.size())),
                                   folder.path());
    dialog->setObjectName(QStringLiteral("memoryExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString markdown = tr("Markdown, to read and to publish (*.md)");
    const QString json = tr("JSON, complete: for another Recollect (*.json)");
    dialog->setNameFilters({markdown, json});
    dialog->setDefaultSuffix(QStringLiteral("md"));
    dialog->selectFile(tr("memories", "name of a file") + QStringLiteral(".md"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &chosen) {
        const QString suffix = chosen == json ? QStringLiteral("json") : QStringLiteral("md");
        dialog->setDefaultSuffix(suffix);
        const QStringList named = dialog->selectedFiles();
        if (!named.isEmpty())
            dialog->selectFile(QFileInfo(named.first()).completeBaseName() + u'.' + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, ids, filter](const QString &file) {
        MemoryExportRequest request;
        request.format = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
            ? MemoryExportRequest::Format::Json
            : MemoryExportRequest::Format::Markdown;
        request.output = file;
        request.overwrite = true; // the dialog has asked
        request.ids = ids;
        request.filter = filter;
        write(request);
    });
    dialog->open();
}

void MemoryExport::write(const MemoryExportRequest &request)
{
    m_waiting.append(request);
    if (!m_job)
        next();
}

void MemoryExport::next()
{
    if (m_waiting.isEmpty())
        return;
    m_job = std::make_unique<exporters::MemoryExportJob>(m_library, m_waiting.takeFirst());
    connect(m_job.get(), &exporters::MemoryExportJob::finished, this,
            [this](const exporters::ExportResult &result) {
                m_job.release()->deleteLater(); // it is what is calling
                if (result)
                    Q_EMIT notice(tr("Exported %n memory(s) to %1", nullptr, int(result->memories))
                                      .arg(QDir::toNativeSeparators(result->output)));
                else
                    Q_EMIT failed(result.error());
                next();
            });
    m_job->start();
}

} // namespace ui
