// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/preview.h"

#include "exporters/texts.h"
#include "exporters/writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

namespace exporters {

namespace {

using domain::Error;
using domain::ErrorCode;

// A page or two; a longer text takes a while to lay out and nobody reads it here.
constexpr qint64 mostConversations = 3;
constexpr qint64 mostMessages = 12;
constexpr qint64 mostBytes = 60'000;

domain::Result<ExportPreview> readBeginning(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, Words::tr("The preview could not be made."), file.errorString()};
    ExportPreview preview;
    const QByteArray bytes = file.read(mostBytes);
    preview.complete = bytes.size() == file.size();
    // A character that was cut in two is no text.
    preview.text = QString::fromUtf8(bytes);
    while (!preview.complete && preview.text.endsWith(QChar::ReplacementCharacter))
        preview.text.chop(1);
    return preview;
}

} // namespace

domain::Result<ExportPreview> previewExport(store::Library &library, ExportRequest request,
                                            const store::CancelToken &token)
{
    const WriterFormat *format = writerNamed(request.format);
    const QTemporaryDir folder;
    if (!format || !folder.isValid())
        return Error{ErrorCode::Internal, Words::tr("The preview could not be made."), folder.errorString()};
    const bool oneFile = format->oneFile || (request.together && format->together);
    request.output = folder.filePath(oneFile ? QStringLiteral("preview") + format->suffixes.constFirst()
                                             : QStringLiteral("preview"));
    request.mostConversations = oneFile ? mostConversations : 1;
    request.mostMessages = mostMessages;
    request.attachments = false;
    if (!oneFile && request.ids.size() == 1)
        request.output += format->suffixes.constFirst();
    const bool several = request.ids.size() != 1;
    if (request.ids.size() > mostConversations)
        request.ids = request.ids.mid(0, mostConversations);
    const ExportResult report = runExport(library, request, token);
    if (!report)
        return report.error();
    QString path = report->output;
    if (QFileInfo(path).isDir()) {
        const QStringList names = QDir(path).entryList({QStringLiteral("*") + format->suffixes.constFirst()},
                                                       QDir::Files, QDir::Name);
        const QString index = QStringLiteral("index.html");
        for (const QString &name : names) {
            if (name != index)
                path = report->output + u'/' + name;
        }
    }
    auto preview = readBeginning(path);
    if (preview)
        preview->complete = preview->complete && !several && report->messages < mostMessages;
    return preview;
}

PreviewJob::PreviewJob(store::Library &library, ExportRequest request, QObject *parent)
    : QObject(parent), m_library(library), m_request(std::move(request))
{
}

PreviewJob::~PreviewJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void PreviewJob::start()
{
    m_thread.reset(QThread::create([this] {
        const auto preview = previewExport(m_library, m_request, m_token);
        QMetaObject::invokeMethod(
            this, [this, preview] { Q_EMIT finished(preview); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("preview"));
    m_thread->start();
}

void PreviewJob::cancel()
{
    m_token.cancel();
}

} // namespace exporters
