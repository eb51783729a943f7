// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/exportrun.h"

#include "exporters/waiting.h"
#include "store/filestore.h"
#include "store/library.h"
#include "store/messagestore.h"

#include <QFileInfo>

#include <algorithm>
#include <new>

namespace exporters {

namespace {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

constexpr int reportEveryMs = 100;
// What a slice holds at most, so that memory stays flat.
constexpr qsizetype sliceMessages = 200;
constexpr qint64 sliceCharacters = qint64(4) << 20;

Error unknownFormat(const QString &name)
{
    QStringList names;
    for (const WriterFormat &format : writers())
        names.append(format.name);
    return {ErrorCode::InvalidArgument,
            Words::tr("There is no export format “%1”; choose one of %2.")
                .arg(name, names.join(QLatin1String(", "))),
            {}};
}

bool hasSuffixOf(const WriterFormat &format, const QString &path)
{
    return std::any_of(format.suffixes.begin(), format.suffixes.end(),
                       [&path](const QString &suffix) { return path.endsWith(suffix, Qt::CaseInsensitive); });
}

} // namespace

ExportRun::ExportRun(store::Library &library, ExportRequest request, store::CancelToken token,
                     ExportProgressCallback progress)
    : m_library(library), m_request(std::move(request)), m_token(std::move(token)),
      m_progress(std::move(progress))
{
}

Result<ExportReport> ExportRun::run()
{
    const WriterFormat *format = writerNamed(m_request.format);
    if (!format)
        return unknownFormat(m_request.format);
    if (m_request.query.inMemories && m_request.ids.isEmpty() && !format->memories)
        return Error{
            ErrorCode::InvalidArgument, Words::tr("This command exports memories as json only."), {}};
    try {
        return runFormat(*format);
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::Internal,
                     Words::tr("There was not enough memory for the export; nothing was written."),
                     {}};
    }
}

Result<ExportReport> ExportRun::runFormat(const WriterFormat &format)
{
    const auto output = openOutput(format);
    if (!output)
        return output.error();
    m_selection = std::make_unique<Selection>(m_library, m_request, format.lossless);
    const std::unique_ptr<Writer> writer = format.create(contextFor(**output, format));
    Result<Done> state = writeConversations(*writer, format, **output);
    const bool isWhole = m_request.mostConversations < 0;
    if (state && format.memories && isWhole)
        state = writeMemories(*writer);
    if (state)
        state = writer->finish();
    if (state)
        state = checkCancelled();
    if (state)
        state = (*output)->commit();
    if (!state)
        return state.error().code == ErrorCode::Cancelled ? cancelledError() : state.error();
    m_report.files = (*output)->files();
    m_report.bytes = (*output)->bytes();
    m_report.output = (*output)->path();
    return m_report;
}

Result<std::unique_ptr<Output>> ExportRun::openOutput(const WriterFormat &format)
{
    QString path = m_request.output;
    const bool namesFolder = path.endsWith(u'/') || QFileInfo(path).isDir();
    const bool oneFile = format.oneFile || isTogether(format);
    if (oneFile && namesFolder)
        path += QStringLiteral("/recollect") + format.suffixes.constFirst();
    const bool isFile = oneFile || (!namesFolder && (hasSuffixOf(format, path) || m_request.ids.size() == 1));
    return Output::create(path, isFile ? Output::Kind::File : Output::Kind::Folder, m_request.overwrite,
                          m_library.location().file);
}

bool ExportRun::isTogether(const WriterFormat &format) const
{
    return m_request.together && format.together;
}

WriterContext ExportRun::contextFor(Output &output, const WriterFormat &format)
{
    return {output,
            m_request.branches,
            isTogether(format),
            [this](domain::FileId id) -> Result<QByteArray> {
                if (const auto going = checkCancelled(); !going)
                    return going.error();
                return waitFor(m_library.files().bytes(id));
            },
            [this](domain::ConversationId id) {
                auto files = waitFor(m_library.files().ofConversation(id));
                if (files && !m_request.attachments)
                    leaveOutBytes(*files);
                return files;
            },
            [this](const QString &sentence) { m_report.problems.append(sentence); },
            domain::Timestamp::now()};
}

Result<Done> ExportRun::writeConversations(Writer &writer, const WriterFormat &format, const Output &output)
{
    for (;;) {
        const auto some = m_selection->conversations();
        if (!some)
            return some.error();
        if (some->isEmpty())
            break;
        const bool tooMany = !format.oneFile && !isTogether(format) && !output.isFolder()
            && m_report.conversations + some->size() > 1;
        if (tooMany)
            return Error{
                ErrorCode::InvalidArgument,
                Words::tr(
                    "These are several conversations and %1 writes a file for each: name a folder, without "
                    "%2 at its end.")
                    .arg(format.name, format.suffixes.constFirst()),
                {}};
        for (const domain::Conversation &conversation : *some) {
            if (m_report.conversations == m_request.mostConversations)
                return Done{};
            if (const auto written = writeConversation(writer, conversation, format.lossless); !written)
                return written;
        }
    }
    const bool wanted =
        !m_request.ids.isEmpty() || !m_request.query.isEmpty() || !(format.oneFile || output.isFolder());
    if (wanted && m_report.conversations == 0 && !m_request.query.inMemories)
        return Error{ErrorCode::NotFound, Words::tr("No conversation matches; nothing was exported."), {}};
    return Done{};
}

Result<Done> ExportRun::writeConversation(Writer &writer, const domain::Conversation &conversation,
                                          bool lossless)
{
    auto outlines = waitFor(m_library.messages().outline(conversation.id));
    if (!outlines)
        return outlines.error();
    const domain::MessageTree tree(*outlines, conversation.currentMessage);
    if (lossless)
        *outlines = parentsFirst(*outlines);
    else if (m_request.branches == BranchChoice::Active)
        *outlines = tree.activePath();
    else
        outlines->removeIf([](const domain::MessageOutline &outline) { return outline.hidden; });
    if (m_request.mostMessages >= 0)
        *outlines = outlines->mid(0, m_request.mostMessages);
    if (const auto begun = writer.begin(conversation, tree); !begun)
        return begun;
    if (const auto written = writeMessages(writer, *outlines); !written)
        return written;
    ++m_report.conversations;
    report();
    return writer.end();
}

/// Without the hash of its bytes a file is one whose bytes the library doesn't have.
void ExportRun::leaveOutBytes(QList<domain::StoredFile> &files)
{
    for (domain::StoredFile &file : files)
        file.sha256.clear();
}

Result<Done> ExportRun::writeMessages(Writer &writer, const QList<domain::MessageOutline> &outlines)
{
    for (qsizetype at = 0; at < outlines.size();) {
        if (const auto going = checkCancelled(); !going)
            return going;
        QList<domain::MessageId> ids;
        qint64 characters = 0;
        for (; at < outlines.size() && ids.size() < sliceMessages; ++at) {
            characters += outlines.at(at).length;
            if (!ids.isEmpty() && characters > sliceCharacters)
                break;
            ids.append(outlines.at(at).id);
        }
        auto messages = waitFor(m_library.messages().byIds(ids));
        if (!messages)
            return messages.error();
        if (!m_request.attachments) {
            for (domain::Message &message : *messages)
                leaveOutBytes(message.attachments);
        }
        if (const auto written = writer.slice(*messages); !written)
            return written;
        m_report.messages += messages->size();
        report();
    }
    return checkCancelled();
}

Result<Done> ExportRun::writeMemories(Writer &writer)
{
    for (;;) {
        const auto some = m_selection->memories();
        if (!some)
            return some.error();
        if (some->empty())
            break;
        if (const auto written = writer.memories(*some); !written)
            return written;
        m_report.memories += qint64(some->size());
        if (const auto going = checkCancelled(); !going)
            return going;
    }
    const bool wanted =
        m_request.ids.isEmpty() && m_request.query.inMemories && !m_request.query.groups.empty();
    if (wanted && m_report.memories == 0)
        return Error{ErrorCode::NotFound, Words::tr("No memory matches; nothing was exported."), {}};
    return Done{};
}

Result<Done> ExportRun::checkCancelled() const
{
    return m_token.isCancelled() ? Result<Done>(cancelledError()) : Result<Done>();
}

void ExportRun::report()
{
    if (!m_progress || (m_lastReport.isValid() && m_lastReport.elapsed() < reportEveryMs))
        return;
    m_lastReport.start();
    m_progress({m_report.conversations, m_report.messages, m_selection->total()});
}

} // namespace exporters
