// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/generatecommand.h"

#include "app/commands/arguments.h"
#include "app/commands/json.h"
#include "app/commands/reporttext.h"
#include "app/generator/generation.h"
#include "app/generator/generator.h"
#include "app/libraryopener.h"
#include "store/userstore.h"

#include <QLocale>

namespace app {

using domain::Error;
using domain::ErrorCode;
using domain::ImportReport;
using domain::Result;

namespace {

Result<GeneratorOptions> optionsFrom(const CommandContext &context)
{
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    const auto conversations =
        numberIn(context.value("conversations"), QStringLiteral("--conversations"), 1, most, 0);
    const auto messages = numberIn(context.value("messages"), QStringLiteral("--messages"), 1, most, 0);
    const auto seed = numberIn(context.value("seed"), QStringLiteral("--seed"), 0, most, 1);
    for (const auto *number : {&conversations, &messages, &seed}) {
        if (!*number)
            return number->error();
    }
    if (*conversations == 0 || *messages == 0)
        return Error{ErrorCode::InvalidArgument,
                     GenerateCommand::tr("Say how much: --conversations N --messages M."),
                     {}};
    return GeneratorOptions{*conversations, *messages, quint64(*seed)};
}

/// In a library that leaves the name of its owner to the server there is still somebody.
QString ownerOf(const store::Library &library)
{
    const QString name = store::defaultUserName(library.location());
    return name.isEmpty() ? QStringLiteral("me") : name;
}

} // namespace

QList<Command> GenerateCommand::all()
{
    return {{QStringLiteral("generate"),
             {},
             tr("Make a synthetic library, the same for the same seed."),
             0,
             0,
             {{QStringLiteral("conversations"), tr("How many conversations."), tr("N")},
              {QStringLiteral("messages"), tr("How many messages in all."), tr("M")},
              {QStringLiteral("seed"), tr("Another number makes another library (1)."), tr("S")}},
             generate}};
}

CommandResult GenerateCommand::generate(CommandContext &context)
{
    const auto options = optionsFrom(context);
    if (!options)
        return options.error();
    const auto generator = Generator::create(*options);
    if (!generator)
        return generator.error();
    const auto library = context.opener().open(Access::Write, OnStop::IsHandled);
    if (!library)
        return library.error();
    const auto report = write(context, **generator, **library);
    if (!report)
        return report.error();
    if (context.output().isJson())
        context.output().json(toJson(*report));
    const QStringList lines = linesOf(*report, context.opener().optionForShell());
    for (const QString &line : lines)
        context.output().remark(line);
    return report->cancelled ? CommandResult(cancelled()) : CommandResult(ExitCode::Done);
}

Result<ImportReport> GenerateCommand::write(CommandContext &context, Generator &generator,
                                            store::Library &library)
{
    const auto progress = [&context](const ImportReport &report) {
        context.output().progress(tr("conversations: %1, messages: %2")
                                      .arg(QLocale().toString(report.conversations.found),
                                           QLocale().toString(report.messages.found)));
    };
    return writeGenerated(generator, library, ownerOf(library), context.token(), progress);
}

} // namespace app
