// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportcommand.h"

#include "app/commands/arguments.h"
#include "app/commands/texts.h"
#include "app/libraryopener.h"
#include "exporters/exportjob.h"
#include "exporters/writer.h"

#include <QJsonArray>
#include <QLocale>

namespace app {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;
using exporters::ExportReport;
using exporters::ExportRequest;

namespace {

/// Of all formats, or of those that can hold memories.
QStringList formatNames(bool withMemories)
{
    QStringList names;
    for (const exporters::WriterFormat &format : exporters::writers()) {
        if (format.memories || !withMemories)
            names << format.name;
    }
    return names;
}

QCommandLineOption formatOption(const QString &names)
{
    return {QStringLiteral("format"), ExportCommand::tr("One of: %1.").arg(names),
            ExportCommand::tr("FORMAT")};
}

QList<QCommandLineOption> targetOptions()
{
    return {{QStringLiteral("output"), ExportCommand::tr("The file or folder to write."),
             ExportCommand::tr("PATH")},
            {QStringLiteral("overwrite"), ExportCommand::tr("Replace what is there.")}};
}

Error wrong(const QString &sentence)
{
    return {ErrorCode::InvalidArgument, sentence, {}};
}

/// Words that are all ids name conversations; anything else is a query.
Result<Done> readSelection(const QStringList &words, ExportRequest &request)
{
    if (const auto ids = conversationIds(words)) {
        request.ids = *ids;
        return Done{};
    }
    const auto query = queryFrom(words);
    if (!query)
        return query.error();
    request.query = *query;
    return Done{};
}

/// Format and target; the query is still missing.
Result<ExportRequest> targetFrom(const CommandContext &context, const QStringList &formats)
{
    ExportRequest request;
    request.format = context.value("format");
    request.output = context.value("output");
    request.overwrite = context.isSet("overwrite");
    if (request.format.isEmpty() && formats.size() == 1)
        request.format = formats.constFirst();
    if (request.format.isEmpty() || request.output.isEmpty())
        return wrong(ExportCommand::tr("Say how and where to: --format FORMAT --output PATH."));
    if (request.output == QLatin1String("-"))
        return wrong(
            ExportCommand::tr("An export goes into a file, not to the standard output; `recollect show` "
                              "prints a conversation."));
    if (!exporters::writerNamed(request.format))
        return wrong(ExportCommand::tr("There is no format “%1”; there are: %2.")
                         .arg(request.format, formats.join(QLatin1String(", "))));
    if (!formats.contains(request.format))
        return wrong(ExportCommand::tr("%1 can't hold memories; there are: %2.")
                         .arg(request.format, formats.join(QLatin1String(", "))));
    return request;
}

Result<ExportRequest> requestFrom(const CommandContext &context)
{
    auto target = targetFrom(context, formatNames(false));
    if (!target)
        return target;
    ExportRequest request = *std::move(target);
    const QString branch = context.value("branch");
    if (!branch.isEmpty() && branch != QLatin1String("active") && branch != QLatin1String("all"))
        return wrong(ExportCommand::tr("--branch takes active or all, not “%1”.").arg(branch));
    request.branches =
        branch == QLatin1String("all") ? exporters::BranchChoice::All : exporters::BranchChoice::Active;
    if (const auto read = readSelection(context.arguments(), request); !read)
        return read.error();
    return request;
}

QJsonObject toJson(const ExportRequest &request, const ExportReport &report)
{
    return {{QStringLiteral("format"), request.format},
            {QStringLiteral("output"), report.output},
            {QStringLiteral("files"), report.files},
            {QStringLiteral("conversations"), report.conversations},
            {QStringLiteral("messages"), report.messages},
            {QStringLiteral("memories"), report.memories},
            {QStringLiteral("bytes"), report.bytes},
            {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)}};
}

QString progressLine(const exporters::ExportProgress &progress)
{
    const QString done = QLocale().toString(progress.conversations);
    const QString messages = QLocale().toString(progress.messages);
    if (progress.total < 0)
        return ExportCommand::tr("conversations: %1, messages: %2").arg(done, messages);
    return ExportCommand::tr("conversations: %1 of %2, messages: %3")
        .arg(done, QLocale().toString(progress.total), messages);
}

void print(Output &output, const ExportReport &report)
{
    output.remark(ExportCommand::tr("conversations: %1, messages: %2, memories: %3")
                      .arg(QLocale().toString(report.conversations), QLocale().toString(report.messages),
                           QLocale().toString(report.memories)));
    for (const QString &problem : report.problems)
        output.line(problem);
    output.remark(ExportCommand::tr("Written to %1 (%2).").arg(report.output, byteCount(report.bytes)));
}

CommandResult write(CommandContext &context, const ExportRequest &request)
{
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    Output &output = context.output();
    const auto report = exporters::runExport(
        **library, request, context.token(),
        [&output](const exporters::ExportProgress &progress) { output.progress(progressLine(progress)); });
    if (!report)
        return report.error();
    if (output.isJson())
        output.json(toJson(request, *report));
    print(output, *report);
    return report->problems.isEmpty() ? ExitCode::Done : ExitCode::SomeRefused;
}

} // namespace

QList<Command> ExportCommand::all()
{
    return {
        {QStringLiteral("export"), QStringLiteral("[QUERY | ID…]"),
         tr("Write conversations to files: what matches, those named, or all."), 0, -1,
         QList{formatOption(formatNames(false).join(QLatin1String(", ")))} + targetOptions()
             << QCommandLineOption(QStringLiteral("branch"),
                                   tr("active (default) or all: with edits and alternatives."), tr("WHICH")),
         exportConversations}};
}

QList<QCommandLineOption> ExportCommand::memoryOptions()
{
    return QList{formatOption(formatNames(true).join(QLatin1String(", ")))} + targetOptions();
}

CommandResult ExportCommand::exportConversations(CommandContext &context)
{
    const auto request = requestFrom(context);
    return request ? write(context, *request) : CommandResult(request.error());
}

CommandResult ExportCommand::exportMemories(CommandContext &context)
{
    auto request = targetFrom(context, formatNames(true));
    if (!request)
        return request.error();
    const auto query = queryFrom(QStringList{QStringLiteral("in:memories")} + context.arguments());
    if (!query)
        return query.error();
    request->query = *query;
    return write(context, *request);
}

} // namespace app
