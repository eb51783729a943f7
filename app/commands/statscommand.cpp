// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/statscommand.h"

#include "app/commands/json.h"
#include "app/commands/texts.h"
#include "app/libraryopener.h"
#include "store/statisticsstore.h"

#include <QLocale>

namespace app {

namespace {

using Row = std::pair<QString, QString>;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QList<Row> rowsOf(const domain::Statistics &statistics)
{
    return {
        {StatsCommand::tr("Conversations"), number(statistics.conversations)},
        {StatsCommand::tr("  neither archived nor in the trash"), number(statistics.active)},
        {StatsCommand::tr("  archived"), number(statistics.archived)},
        {StatsCommand::tr("  pinned"), number(statistics.pinned)},
        {StatsCommand::tr("  in the trash"), number(statistics.trashed)},
        {StatsCommand::tr("Messages"), number(statistics.messages)},
        {StatsCommand::tr("  per conversation"), QLocale().toString(statistics.averageMessages, 'f', 1)},
        {StatsCommand::tr("Tokens"), number(statistics.tokens)},
        {StatsCommand::tr("Average time to answer"),
         StatsCommand::tr("%1 s").arg(statistics.averageResponseMs / 1000, 0, 'f', 1)},
        {StatsCommand::tr("Memories"), number(statistics.memories)},
        {StatsCommand::tr("People"), number(statistics.users)},
        {StatsCommand::tr("Files"), number(statistics.files)},
        {StatsCommand::tr("  their size"), byteCount(statistics.bytes)},
    };
}

void print(Output &output, const QList<Row> &rows)
{
    qsizetype width = 0;
    for (const Row &row : rows)
        width = std::max(width, row.first.size());
    for (const Row &row : rows)
        output.line(row.first.leftJustified(width + 2) + row.second.rightJustified(14));
}

QList<Row> rowsOf(const QList<domain::StatisticsShare> &shares)
{
    QList<Row> rows;
    for (const domain::StatisticsShare &share : shares)
        rows.append(
            {QStringLiteral("  ") + (share.name.isEmpty() ? StatsCommand::tr("(not named)") : share.name),
             number(share.messages)});
    return rows;
}

} // namespace

QList<Command> StatsCommand::all()
{
    return {{QStringLiteral("stats"), {}, tr("Count what the library holds."), 0, 0, {}, stats}};
}

CommandResult StatsCommand::stats(CommandContext &context)
{
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    const auto statistics = await((*library)->statistics().collect());
    if (!statistics)
        return statistics.error();
    Output &output = context.output();
    if (output.isJson()) {
        output.json(toJson(*statistics));
        return ExitCode::Done;
    }
    print(output, rowsOf(*statistics));
    output.line(tr("Messages by model"));
    print(output, rowsOf(statistics->byModel));
    output.line(tr("Messages by source"));
    print(output, rowsOf(statistics->bySource));
    return ExitCode::Done;
}

} // namespace app
