// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/memoryexport.h"

#include "exporters/jsonwriter.h"
#include "exporters/memorymarkdown.h"
#include "exporters/selection.h"
#include "exporters/waiting.h"
#include "store/filestore.h"
#include "store/library.h"

#include <QThread>

#include <new>

namespace exporters {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Memory;
using domain::Result;

namespace {

constexpr int pageSize = 100;

/// One export of memories.
class Run {
public:
    Run(store::Library &library, const MemoryExportRequest &request, store::CancelToken token)
        : m_library(library), m_request(request), m_token(std::move(token))
    {
    }

    ExportResult run();

private:
    Result<Done> writeAll(Output &output);
    Result<Done> writeMarkdown(Output &output);
    Result<Done> writeJson(Output &output);
    /// Hands over page after page.
    Result<Done> forEachPage(const std::function<Result<Done>(const std::vector<ExportedMemory> &)> &write);
    Result<QList<Memory>> nextPage();

    store::Library &m_library;
    const MemoryExportRequest &m_request;
    store::CancelToken m_token;
    ExportReport m_report;
    qsizetype m_nextId = 0;
    domain::Cursor m_cursor;
    bool m_atEnd = false;
};

ExportResult Run::run()
{
    const auto output =
        Output::create(m_request.output, Output::Kind::File, m_request.overwrite, m_library.location().file);
    if (!output)
        return output.error();
    Result<Done> state = writeAll(**output);
    if (state && m_report.memories == 0)
        state =
            Error{ErrorCode::NotFound, Words::tr("There are no such memories; nothing was exported."), {}};
    if (state)
        state = (*output)->commit();
    if (!state)
        return state.error();
    m_report.files = (*output)->files();
    m_report.bytes = (*output)->bytes();
    m_report.output = (*output)->path();
    return m_report;
}

Result<Done> Run::writeAll(Output &output)
{
    try {
        return m_request.format == MemoryExportRequest::Format::Json ? writeJson(output)
                                                                     : writeMarkdown(output);
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::Internal,
                     Words::tr("There was not enough memory for the export; nothing was written."),
                     {}};
    }
}

Result<Done> Run::writeMarkdown(Output &output)
{
    const auto file = output.openDocument(QStringLiteral("memories"), QStringLiteral(".md"));
    if (!file)
        return file.error();
    (void)(*file)->write(markdownMemoriesHead(domain::Timestamp::now()).toUtf8());
    const auto written = forEachPage([&file](const std::vector<ExportedMemory> &some) {
        Result<Done> state;
        for (const ExportedMemory &exported : some)
            state = (*file)->write(markdownMemory(exported).toUtf8());
        return state;
    });
    return written ? (*file)->close() : written;
}

Result<Done> Run::writeJson(Output &output)
{
    JsonWriter writer(
        {output, BranchChoice::All, true,
         [this](domain::FileId id) { return waitFor(m_library.files().bytes(id)); },
         [this](domain::ConversationId id) { return waitFor(m_library.files().ofConversation(id)); },
         [this](const QString &sentence) { m_report.problems.append(sentence); }, domain::Timestamp::now()});
    const auto written =
        forEachPage([&writer](const std::vector<ExportedMemory> &some) { return writer.memories(some); });
    return written ? writer.finish() : written;
}

Result<Done> Run::forEachPage(const std::function<Result<Done>(const std::vector<ExportedMemory> &)> &write)
{
    for (;;) {
        if (m_token.isCancelled())
            return cancelledError();
        const auto rows = nextPage();
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return Done{};
        std::vector<ExportedMemory> some;
        for (const Memory &row : *rows) {
            auto exported = withOrigin(m_library, row);
            if (!exported)
                return exported.error();
            some.push_back(*std::move(exported));
        }
        if (const auto written = write(some); !written)
            return written;
        m_report.memories += qint64(some.size());
    }
}

Result<QList<Memory>> Run::nextPage()
{
    if (!m_request.ids.isEmpty()) {
        const auto ids = m_request.ids.mid(m_nextId, pageSize);
        m_nextId += ids.size();
        return ids.isEmpty() ? QList<Memory>() : waitFor(m_library.memories().byIds(ids));
    }
    if (m_atEnd)
        return QList<Memory>();
    const auto page = waitFor(m_library.memories().page(m_request.filter, {m_cursor, pageSize}));
    if (!page)
        return page.error();
    m_cursor = page->next;
    m_atEnd = page->next.isStart();
    return page->rows;
}

} // namespace

ExportResult runMemoryExport(store::Library &library, const MemoryExportRequest &request,
                             const store::CancelToken &token)
{
    return Run(library, request, token).run();
}

MemoryExportJob::MemoryExportJob(store::Library &library, MemoryExportRequest request, QObject *parent)
    : QObject(parent), m_library(library), m_request(std::move(request))
{
    qRegisterMetaType<exporters::ExportResult>();
}

MemoryExportJob::~MemoryExportJob()
{
    m_token.cancel();
    if (m_thread)
        m_thread->wait();
}

void MemoryExportJob::start()
{
    m_thread.reset(
        QThread::create([this] { Q_EMIT finished(runMemoryExport(m_library, m_request, m_token)); }));
    m_thread->setObjectName(QStringLiteral("export"));
    m_thread->start();
}

} // namespace exporters
