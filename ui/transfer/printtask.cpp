// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/printtask.h"

#include "items/whendone.h"
#include "ui/transfer/background.h"
#include "ui/transfer/errorlog.h"
#include "ui/widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QPrinter>
#include <QThread>

#include <cmath>
#include <filesystem>

namespace ui {

namespace {

constexpr qreal unitsPerInch = 96;
constexpr qreal footer = 36; ///< for the number of the page
constexpr int smallFont = 8; ///< points

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// The size of the printable part of a page, in units of the layout.
QSizeF pageSize(const QPrinter &printer)
{
    return printer.pageLayout().paintRect(QPageLayout::Inch).size() * unitsPerInch;
}

} // namespace

PrintTask::PrintTask(store::Library &library, const QList<domain::ConversationId> &ids,
                     std::unique_ptr<QPrinter> printer, QObject *parent)
    : QObject(parent), m_library(library), m_ids(ids), m_printer(std::move(printer))
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &PrintTask::paintPage);
}

PrintTask::~PrintTask()
{
    dropPrinter(true);
}

void PrintTask::start()
{
    exporters::ExportRequest request;
    request.format = QStringLiteral("html");
    request.output = m_folder.filePath(QStringLiteral("pages/"));
    request.ids = m_ids;
    QDir().mkpath(request.output); // a folder, even for one conversation
    m_job = std::make_unique<exporters::ExportJob>(m_library, request);
    connect(m_job.get(), &exporters::ExportJob::finished, this, &PrintTask::onExported);
    m_job->start();
}

void PrintTask::cancel()
{
    if (m_ended)
        return;
    if (m_job) {
        m_job->cancel();
        return;
    }
    fail({domain::ErrorCode::Cancelled, tr("Printing was cancelled."), {}});
}

void PrintTask::onExported(const exporters::ExportResult &result)
{
    m_job.release()->deleteLater(); // it is what is calling
    if (!result && result.error().code == domain::ErrorCode::Cancelled)
        return fail({domain::ErrorCode::Cancelled, tr("Printing was cancelled."), {}});
    if (!result)
        return fail(result.error());
    const QDir folder(result->output);
    const QStringList names =
        folder.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString &name : names) {
        if (name != QLatin1String("index.html"))
            m_files.append(folder.filePath(name));
    }
    if (beginPrinting())
        nextFile();
}

/// A PDF is written beside its place, under another name, until it is whole.
bool PrintTask::beginPrinting()
{
    m_target = m_printer->outputFileName();
    if (!m_target.isEmpty())
        m_printer->setOutputFileName(m_target + QStringLiteral(".part"));
    m_painter = std::make_unique<QPainter>();
    if (m_painter->begin(m_printer.get()))
        return true;
    fail({domain::ErrorCode::PermissionDenied,
          m_target.isEmpty() ? tr("The printer can't be used.")
                             : tr("%1 can't be written.").arg(QDir::toNativeSeparators(m_target)),
          {}});
    return false;
}

void PrintTask::nextFile()
{
    if (m_files.isEmpty())
        return succeed();
    const QSizeF size = pageSize(*m_printer);
    m_reader =
        std::make_shared<PageReader>(m_files.takeFirst(), QSizeF(size.width(), size.height() - footer));
    m_part = {};
    beginPage();
    nextPart();
}

/// Laid out on another thread, painted on this one.
void PrintTask::nextPart()
{
    const auto lay = [reader = m_reader, start = m_part.end, home = thread()] {
        LaidOutPart part = reader->next(start);
        if (part.document)
            part.document->moveToThread(home);
        return part;
    };
    items::whenDone(this, inBackground(lay), [this](const LaidOutPart &part) { onPart(part); });
}

void PrintTask::onPart(const LaidOutPart &part)
{
    if (m_ended)
        return;
    if (!part.document)
        return nextFile();
    m_part = part;
    m_partPage = 0;
    m_turn.start();
}

void PrintTask::paintPage()
{
    const QSizeF size(m_part.document->pageSize());
    if (m_partPage > 0)
        beginPage();
    if (isWanted(m_page)) {
        m_painter->save();
        const qreal scale = m_printer->resolution() / unitsPerInch;
        m_painter->scale(scale, scale);
        m_painter->translate(0, -m_partPage * size.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = tokens::lightPalette();
        context.clip = QRectF(0, m_partPage * size.height(), size.width(), size.height());
        m_painter->setClipRect(context.clip);
        m_part.document->documentLayout()->draw(m_painter.get(), context);
        m_painter->restore();
    }
    ++m_partPage;
    Q_EMIT progressed();
    if (m_partPage < m_part.pages)
        return;
    m_turn.stop();
    nextPart();
}

void PrintTask::beginPage()
{
    ++m_page;
    if (!isWanted(m_page))
        return;
    if (m_pageHasInk)
        m_printer->newPage();
    m_pageHasInk = true;
    m_painter->save();
    const qreal scale = m_printer->resolution() / unitsPerInch;
    m_painter->scale(scale, scale);
    QFont font = m_painter->font();
    font.setPointSize(smallFont);
    m_painter->setFont(font);
    m_painter->setPen(tokens::mutedText(tokens::lightPalette()));
    const QSizeF size = pageSize(*m_printer);
    m_painter->drawText(QRectF(0, size.height() - footer, size.width(), footer),
                        int(Qt::AlignHCenter) | int(Qt::AlignBottom), QLocale().toString(m_page));
    m_painter->restore();
}

bool PrintTask::isWanted(int page) const
{
    if (m_printer->printRange() != QPrinter::PageRange || m_printer->fromPage() == 0)
        return true;
    return page >= m_printer->fromPage() && page <= m_printer->toPage();
}

void PrintTask::succeed()
{
    const bool written = m_painter->end();
    m_painter.reset();
    const QString part = m_printer->outputFileName();
    m_printer.reset();
    if (!m_target.isEmpty()) {
        std::error_code error;
        if (written)
            std::filesystem::rename(native(part), native(m_target), error);
        if (!written || error) {
            QFile::remove(part);
            return fail({domain::ErrorCode::StorageFull,
                         tr("%1 can't be written.").arg(QDir::toNativeSeparators(m_target)),
                         QString::fromLocal8Bit(error.message().c_str())});
        }
    }
    m_ended = true;
    Q_EMIT finished(m_page);
}

void PrintTask::fail(const domain::Error &error)
{
    if (error.code != domain::ErrorCode::Cancelled)
        logError(error);
    dropPrinter(true);
    Q_EMIT finished(error);
}

void PrintTask::dropPrinter(bool abort)
{
    m_ended = true;
    m_turn.stop();
    if (!m_printer)
        return;
    if (abort && m_painter)
        m_printer->abort();
    m_painter.reset();
    if (!m_target.isEmpty())
        QFile::remove(m_printer->outputFileName());
    m_printer.reset();
}

} // namespace ui
