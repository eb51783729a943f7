// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/memorycommands.h"

#include "app/commands/arguments.h"
#include "app/commands/browsecommands.h"
#include "app/commands/exportcommand.h"
#include "app/commands/importcommands.h"
#include "app/commands/json.h"
#include "app/commands/memoryfields.h"
#include "app/commands/person.h"
#include "app/commands/texts.h"
#include "app/libraryopener.h"
#include "store/memorystore.h"
#include "store/userstore.h"

namespace app {

using domain::Error;
using domain::ErrorCode;
using domain::Memory;
using domain::MemoryId;
using domain::Result;
using store::MemoryStore;

namespace {

void printOne(const CommandContext &context, const Memory &memory)
{
    if (context.output().isJson())
        context.output().json(toJson(memory));
    else
        context.output().line(describe(memory));
}

/// The one memory that the first argument names.
Result<Memory> named(const CommandContext &context, const store::Library &library)
{
    const auto ids = memoryIds(context.arguments().first(1));
    if (!ids)
        return ids.error();
    const auto rows = await(library.memories().byIds(*ids));
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{
            ErrorCode::NotFound,
            MemoryCommands::tr("The library has no memory %1; `recollect memory list` shows those it has.")
                .arg(ids->first().toString()),
            {}};
    return rows->first();
}

using Verb = MemoryStore::Memories (MemoryStore::*)(const QList<MemoryId> &);

CommandResult apply(CommandContext &context, Verb verb)
{
    const auto ids = memoryIds(context.arguments());
    if (!ids)
        return ids.error();
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    const auto rows = await(((*library)->memories().*verb)(*ids));
    if (!rows)
        return rows.error();
    if (context.output().isJson())
        context.output().json({{QStringLiteral("memories"), arrayOf(*rows)}});
    for (const Memory &row : *rows)
        context.output().remark(describe(row));
    return ExitCode::Done;
}

} // namespace

QList<Command> MemoryCommands::all()
{
    const QString id = QStringLiteral("ID");
    const QString ids = QStringLiteral("ID…");
    return {
        {QStringLiteral("memory list"), QStringLiteral("[QUERY]"), tr("List memories, latest change first."),
         0, -1, pageOptions(), list},
        {QStringLiteral("memory search"), QStringLiteral("QUERY"), tr("Find memories by their words."), 1, -1,
         BrowseCommands::searchOptions(), search},
        {QStringLiteral("memory show"), id, tr("Show one memory."), 1, 1, {}, show},
        {QStringLiteral("memory add"),
         {},
         tr("Add a memory."),
         0,
         0,
         memoryFieldOptions() << personOption(),
         add},
        {QStringLiteral("memory edit"), id, tr("Change a memory."), 1, 1, memoryFieldOptions(), edit},
        {QStringLiteral("memory trash"), ids, tr("Move memories to the trash."), 1, -1, {}, trash},
        {QStringLiteral("memory restore"), ids, tr("Take memories out of the trash."), 1, -1, {}, restore},
        {QStringLiteral("memory export"), QStringLiteral("[QUERY]"),
         tr("Write memories to a file: what matches, or all outside the trash."), 0, -1,
         ExportCommand::memoryOptions(), ExportCommand::exportMemories},
        {QStringLiteral("memory import"), QStringLiteral("PATH…"),
         tr("Bring in the memories of files, folders and ZIPs, and nothing else."), 1, -1,
         ImportCommands::importOptions(), ImportCommands::importMemories},
    };
}

CommandResult MemoryCommands::list(CommandContext &context)
{
    const auto query = queryFrom(context.arguments());
    if (!query)
        return query.error();
    if (const auto limit = rowLimit(context); !limit)
        return limit.error();
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    const store::MemoryFilter filter{*query};
    const auto page = readPages<Memory>(context, [&](const domain::PageRequest &request) {
        return await((*library)->memories().page(filter, request));
    });
    if (!page)
        return page.error();
    if (context.output().isJson()) {
        context.output().json({{QStringLiteral("memories"), arrayOf(page->rows)},
                               {QStringLiteral("next"), cursorToJson(page->next.text)}});
        return ExitCode::Done;
    }
    for (const Memory &memory : page->rows)
        context.output().line(describe(memory));
    if (page->rows.isEmpty())
        context.output().remark(tr("There are no memories here."));
    if (!page->next.isStart())
        context.output().hint(tr("There are more: --after %1").arg(page->next.text));
    return ExitCode::Done;
}

CommandResult MemoryCommands::search(CommandContext &context)
{
    return BrowseCommands::search(context, QStringLiteral("in:memories ") + context.arguments().join(u' '));
}

CommandResult MemoryCommands::show(CommandContext &context)
{
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    const auto memory = named(context, **library);
    if (!memory)
        return memory.error();
    printOne(context, *memory);
    const QStringList texts{memory->question, memory->answer, memory->context};
    for (const QString &text : texts) {
        if (!text.isEmpty())
            context.output().line(u'\n' + text);
    }
    return ExitCode::Done;
}

CommandResult MemoryCommands::add(CommandContext &context)
{
    Memory draft;
    if (const auto applied = applyMemoryFields(context, draft); !applied)
        return applied.error();
    if (draft.question.trimmed().isEmpty() && draft.answer.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, tr("Say what to keep in mind: --question or --answer."), {}};
    const auto library = context.opener().open(Access::Write);
    if (!library)
        return library.error();
    const auto name = personName(context, **library);
    if (!name)
        return name.error();
    const auto person = await((*library)->users().ensure(*name));
    if (!person)
        return person.error();
    draft.userId = person->id;
    const auto memory = await((*library)->memories().add(draft));
    if (!memory)
        return memory.error();
    printOne(context, *memory);
    return ExitCode::Done;
}

CommandResult MemoryCommands::edit(CommandContext &context)
{
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    auto memory = named(context, **library);
    if (!memory)
        return memory.error();
    if (const auto applied = applyMemoryFields(context, *memory); !applied)
        return applied.error();
    const auto written = await((*library)->memories().update(*memory));
    if (!written)
        return written.error();
    printOne(context, *written);
    return ExitCode::Done;
}

CommandResult MemoryCommands::trash(CommandContext &context)
{
    return apply(context, &MemoryStore::trash);
}

CommandResult MemoryCommands::restore(CommandContext &context)
{
    return apply(context, &MemoryStore::restore);
}

} // namespace app
