// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importcommands.h"

#include "app/commands/arguments.h"
#include "app/commands/json.h"
#include "app/commands/person.h"
#include "app/commands/reporttext.h"
#include "app/libraryopener.h"
#include "importers/importjob.h"
#include "importers/readers.h"
#include "store/importstore.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace app {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::ImportReport;
using domain::Result;

namespace {

/// The file of --report. It is opened before the work begins, so that a wrong path costs nothing.
class ReportFile {
public:
    Result<Done> open(const QString &path)
    {
        m_file.setFileName(path);
        if (QFileInfo(path).isFile()) // what is imported, or the library itself, may be lost by it
            return Error{
                ErrorCode::WouldOverwrite,
                ImportCommands::tr("%1 exists already; choose another name for the report.").arg(path),
                {}};
        if (path.isEmpty() || m_file.open(QIODevice::WriteOnly))
            return Done{};
        return failure();
    }
    Result<Done> write(const ImportReport &report)
    {
        if (m_file.fileName().isEmpty())
            return Done{};
        // commit() alone doesn't notice what could not be written any more.
        const QByteArray text = QJsonDocument(toJson(report)).toJson();
        if (m_file.write(text) == text.size() && m_file.flush() && m_file.commit())
            return Done{};
        const Error error = failure();
        m_file.cancelWriting();
        return error;
    }

private:
    Error failure() const
    {
        const bool full =
            m_file.error() == QFileDevice::ResourceError || m_file.error() == QFileDevice::WriteError;
        return {full ? ErrorCode::StorageFull : ErrorCode::PermissionDenied,
                ImportCommands::tr("The report can't be written to %1.").arg(m_file.fileName()),
                m_file.errorString()};
    }
    QSaveFile m_file;
};

Result<Done> checkFormat(const QString &format)
{
    if (format.isEmpty() || format == QLatin1String("auto") || importers::readerNamed(format))
        return Done{};
    return Error{ErrorCode::InvalidArgument,
                 ImportCommands::tr("There is no format “%1”; there are: auto, %2.")
                     .arg(format, importers::formatNames().join(QLatin1String(", "))),
                 {}};
}

/// A rehearsal for a local library that isn't there yet must not make one.
Result<std::unique_ptr<store::Library>> openFor(const CommandContext &context, bool dryRun)
{
    const auto location = context.opener().location();
    if (!location)
        return location.error();
    const bool absent = location->backend == store::Backend::Sqlite && !QFileInfo::exists(location->file);
    if (dryRun && absent)
        return context.opener().openScratch();
    return context.opener().open(dryRun ? Access::Read : Access::Write, OnStop::IsHandled);
}

qint64 usable(const domain::ImportCounts &counts)
{
    return counts.found - counts.refused;
}

/// What a report means for the caller when nothing went wrong with the library.
CommandResult verdict(const ImportReport &report)
{
    const qint64 refused = report.conversations.refused + report.messages.refused + report.memories.refused
        + report.attachments.refused;
    const bool something = usable(report.conversations) + usable(report.memories) > 0;
    const bool problem =
        std::any_of(report.problems.begin(), report.problems.end(), [](const domain::ImportProblem &line) {
            return line.severity == domain::Severity::Refused;
        });
    if (report.cancelled)
        return Error{
            ErrorCode::Cancelled,
            ImportCommands::tr(
                "The import was stopped; what it had written stays, and running it again completes it."),
            {}};
    if (!something && (refused > 0 || problem))
        return Error{ErrorCode::UnreadableInput,
                     ImportCommands::tr("Nothing could be read from this input; the report says why."),
                     {}};
    return refused > 0 || problem ? ExitCode::SomeRefused : ExitCode::Done;
}

void print(Output &output, const QStringList &lines)
{
    for (const QString &line : lines)
        output.line(line);
}

QJsonObject toJson(const importers::FileSummary &file)
{
    return {{QStringLiteral("file"), file.file},
            {QStringLiteral("format"), file.format},
            {QStringLiteral("bytes"), file.bytes},
            {QStringLiteral("conversations"), file.conversations},
            {QStringLiteral("messages"), file.messages},
            {QStringLiteral("memories"), file.memories},
            {QStringLiteral("attachments"), file.attachments},
            {QStringLiteral("earliest"), app::toJson(file.earliest)},
            {QStringLiteral("latest"), app::toJson(file.latest)}};
}

/// What an import of it would find, file by file and in all.
QJsonObject toJson(const importers::InputSummary &summary)
{
    QJsonObject object = app::toJson(summary.report);
    object.remove(QStringLiteral("batch"));
    object.remove(QStringLiteral("dry_run"));
    object.insert(QStringLiteral("files"),
                  arrayOf(summary.files, [](const importers::FileSummary &file) { return toJson(file); }));
    object.insert(QStringLiteral("formats"), QJsonArray::fromStringList(summary.report.formats));
    object.insert(QStringLiteral("earliest"), app::toJson(summary.report.earliest));
    object.insert(QStringLiteral("latest"), app::toJson(summary.report.latest));
    return object;
}

QCommandLineOption formatOption()
{
    return {QStringLiteral("format"),
            ImportCommands::tr("auto (default) or one of: %1.")
                .arg(importers::formatNames().join(QLatin1String(", "))),
            ImportCommands::tr("NAME")};
}

importers::ProgressCallback progressTo(Output &output)
{
    return [&output](const importers::ImportProgress &progress) { output.progress(progressLine(progress)); };
}

} // namespace

QList<QCommandLineOption> ImportCommands::importOptions()
{
    return {formatOption(),
            personOption(),
            {QStringLiteral("dry-run"), tr("Only say what would happen.")},
            {QStringLiteral("report"), tr("Write the report to this file, as JSON."), tr("FILE")}};
}

QList<Command> ImportCommands::all()
{
    return {
        {QStringLiteral("import"), QStringLiteral("PATH…"),
         tr("Bring in files, folders and ZIPs; doing so again changes nothing."), 1, -1, importOptions(),
         import},
        {QStringLiteral("analyze"),
         QStringLiteral("PATH…"),
         tr("Say what files, folders and ZIPs hold; writes nothing."),
         1,
         -1,
         {formatOption()},
         analyze},
        {QStringLiteral("imports"), {}, tr("List the imports so far, newest first."), 0, 0, {}, imports},
        {QStringLiteral("rollback"),
         QStringLiteral("BATCH"),
         tr("Take one import back whole."),
         1,
         1,
         {},
         rollback},
    };
}

CommandResult ImportCommands::import(CommandContext &context)
{
    return bringIn(context, false);
}

CommandResult ImportCommands::importMemories(CommandContext &context)
{
    return bringIn(context, true);
}

CommandResult ImportCommands::bringIn(CommandContext &context, bool memoriesOnly)
{
    importers::ImportOptions options;
    options.memoriesOnly = memoriesOnly;
    options.paths = context.arguments();
    options.format = context.value("format");
    options.dryRun = context.isSet("dry-run");
    if (const auto known = checkFormat(options.format); !known)
        return known.error();
    ReportFile file;
    if (const auto opened = file.open(context.value("report")); !opened)
        return opened.error();
    const auto library = openFor(context, options.dryRun);
    if (!library)
        return library.error();
    const auto person = personName(context, **library);
    if (!person)
        return person.error();
    options.userName = *person;

    Output &output = context.output();
    const auto result =
        importers::runImport((*library)->imports(), options, context.token(), progressTo(output));
    const bool unreadable = result.error && result.error->code == ErrorCode::UnreadableInput;
    if (!unreadable || !result.report.problems.isEmpty()) {
        const auto written = file.write(result.report);
        if (output.isJson())
            output.json(app::toJson(result.report));
        const QString option = context.opener().optionForShell();
        print(output,
              result.error ? linesOfUnfinished(result.report, option) : linesOf(result.report, option));
        if (!written && !result.error)
            return written.error();
    }
    if (result.error)
        return *result.error;
    return verdict(result.report);
}

CommandResult ImportCommands::analyze(CommandContext &context)
{
    importers::ImportOptions options;
    options.paths = context.arguments();
    options.format = context.value("format");
    if (const auto known = checkFormat(options.format); !known)
        return known.error();
    Output &output = context.output();
    const auto summary = importers::analyzeInput(options, context.token(), progressTo(output));
    if (summary.error)
        return *summary.error;
    if (output.isJson())
        output.json(toJson(summary));
    print(output, linesOf(summary));
    return verdict(summary.report);
}

CommandResult ImportCommands::imports(CommandContext &context)
{
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    const auto batches = await((*library)->imports().batches());
    if (!batches)
        return batches.error();
    if (context.output().isJson())
        context.output().json({{QStringLiteral("imports"), arrayOf(*batches)}});
    for (const domain::ImportBatch &batch : *batches)
        print(context.output(), linesOf(batch));
    if (batches->isEmpty())
        context.output().remark(tr("Nothing has been imported yet."));
    return ExitCode::Done;
}

CommandResult ImportCommands::rollback(CommandContext &context)
{
    const QString word = context.arguments().first();
    const auto id = domain::BatchId::fromString(word);
    if (!id.isValid())
        return Error{ErrorCode::InvalidArgument,
                     tr("“%1” is not the number of an import; `recollect imports` shows them.").arg(word),
                     {}};
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    const auto batch = await((*library)->imports().rollback(id));
    if (!batch)
        return batch.error();
    if (context.output().isJson())
        context.output().json(app::toJson(*batch));
    print(context.output(), linesOf(*batch));
    return ExitCode::Done;
}

} // namespace app
