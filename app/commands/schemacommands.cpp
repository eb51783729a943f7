// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/schemacommands.h"

#include "app/commands/arguments.h"
#include "app/commands/confirm.h"
#include "app/commands/json.h"
#include "app/commands/texts.h"
#include "app/libraryopener.h"

namespace app {

using domain::Result;
using store::SchemaStatus;

namespace {

constexpr qint64 highestVersion = 9999;

void print(Output &output, const SchemaStatus &status)
{
    if (output.isJson()) {
        output.json(toJson(status));
        return;
    }
    if (status.version == 0)
        output.line(SchemaCommands::tr("The database has no schema of Recollect's yet."));
    else
        output.line(SchemaCommands::tr("The database has version %1 of the schema.").arg(status.version));
    if (status.isNewer())
        output.line(SchemaCommands::tr("This program knows version %1 only; use a newer Recollect.")
                        .arg(status.newest));
    else if (!status.isCurrent())
        output.line(
            SchemaCommands::tr("The newest is version %1: `recollect schema upgrade` brings it there.")
                .arg(status.newest));
}

Result<SchemaStatus> statusOf(const CommandContext &context)
{
    const auto library = context.opener().open(Access::Schema);
    if (!library)
        return library.error();
    return await((*library)->schemaStatus());
}

} // namespace

QList<Command> SchemaCommands::all()
{
    return {
        {QStringLiteral("schema status"),
         {},
         tr("Say which version of the schema the database has."),
         0,
         0,
         {},
         status},
        {QStringLiteral("schema history"),
         {},
         tr("List the schema's steps that were applied."),
         0,
         0,
         {},
         history},
        {QStringLiteral("schema upgrade"),
         QStringLiteral("[N]"),
         tr("Bring it to version N, or to the newest."),
         0,
         1,
         {},
         upgrade},
        {QStringLiteral("schema downgrade"),
         QStringLiteral("N"),
         tr("Take it back to version N; what only newer versions can hold is lost."),
         1,
         1,
         {yesOption()},
         downgrade},
    };
}

CommandResult SchemaCommands::status(CommandContext &context)
{
    const auto status = statusOf(context);
    if (!status)
        return status.error();
    print(context.output(), *status);
    return ExitCode::Done;
}

CommandResult SchemaCommands::history(CommandContext &context)
{
    const auto status = statusOf(context);
    if (!status)
        return status.error();
    if (context.output().isJson())
        context.output().json({{QStringLiteral("history"), arrayOf(status->history)}});
    for (const store::AppliedMigration &step : status->history)
        context.output().line(QStringLiteral("%1  %2  %3  %4")
                                  .arg(step.number, 4)
                                  .arg(localTime(step.appliedAt), step.name, step.program));
    return ExitCode::Done;
}

CommandResult SchemaCommands::upgrade(CommandContext &context)
{
    const auto target = numberIn(context.arguments().value(0), tr("The version"), 1, highestVersion, 0);
    if (!target)
        return target.error();
    const auto library = context.opener().open(Access::SchemaWrite);
    if (!library)
        return library.error();
    const auto status = await((*library)->schemaUpgrade(int(*target)));
    if (!status)
        return status.error();
    print(context.output(), *status);
    return ExitCode::Done;
}

CommandResult SchemaCommands::downgrade(CommandContext &context)
{
    const auto target = numberIn(context.arguments().first(), tr("The version"), 0, highestVersion, 0);
    if (!target)
        return target.error();
    const auto library = context.opener().open(Access::Schema);
    if (!library)
        return library.error();
    const auto agreed = confirm(
        context,
        tr("Take the schema of %1 back to version %2, with the loss of what only newer versions hold?")
            .arg((*library)->location().displayName())
            .arg(*target));
    if (!agreed)
        return agreed.error();
    if (!*agreed)
        return status(context);
    const auto result = await((*library)->schemaDowngrade(int(*target)));
    if (!result)
        return result.error();
    print(context.output(), *result);
    return ExitCode::Done;
}

} // namespace app
