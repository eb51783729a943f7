// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/browsecommands.h"

#include "app/commands/arguments.h"
#include "app/commands/json.h"
#include "app/commands/texts.h"
#include "app/libraryopener.h"
#include "exporters/render.h"
#include "store/conversationstore.h"
#include "store/searchstore.h"

namespace app {

using domain::Error;
using domain::ErrorCode;
using domain::SearchHit;

namespace {

/// The snippet with what was found set apart, for a person.
QString marked(const SearchHit &hit)
{
    QString text;
    int end = 0;
    for (const auto &[start, length] : hit.matches) {
        if (start < end || start + length > hit.snippet.size())
            continue;
        text += hit.snippet.mid(end, start - end) + u'[' + hit.snippet.mid(start, length) + u']';
        end = start + length;
    }
    return text + hit.snippet.mid(end);
}

QString describe(const SearchHit &hit)
{
    constexpr qsizetype titleLength = 80;
    const QString id = hit.memoryId.isValid() ? hit.memoryId.toString() : hit.conversationId.toString();
    return id + QStringLiteral("  ") + localTime(hit.createdAt) + QStringLiteral("  ")
        + shortened(hit.title, titleLength) + QStringLiteral("\n    ") + marked(hit);
}

} // namespace

QList<Command> BrowseCommands::all()
{
    return {
        {QStringLiteral("list"), QStringLiteral("[QUERY]"),
         tr("List conversations, newest first; the trash only with is:trashed."), 0, -1, pageOptions(), list},
        {QStringLiteral("search"), QStringLiteral("QUERY"),
         tr("Find messages; in:memories finds memories. A query that begins with - comes after --."), 1, -1,
         searchOptions(),
         [](CommandContext &context) { return search(context, context.arguments().join(u' ')); }},
    };
}

QList<QCommandLineOption> BrowseCommands::searchOptions()
{
    return pageOptions() << QCommandLineOption(QStringLiteral("order"), tr("newest (default) or relevance."),
                                               tr("ORDER"));
}

CommandResult BrowseCommands::list(CommandContext &context)
{
    const auto query = queryFrom(context.arguments());
    if (!query)
        return query.error();
    if (const auto limit = rowLimit(context); !limit)
        return limit.error();
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    const store::ConversationFilter filter{store::ConversationScope::Kept, *query};
    const auto page = readPages<domain::Conversation>(context, [&](const domain::PageRequest &request) {
        return await((*library)->conversations().page(filter, request));
    });
    if (!page)
        return page.error();
    if (context.output().isJson()) {
        context.output().json(
            {{QStringLiteral("conversations"), arrayOf(page->rows, exporters::conversationSummary)},
             {QStringLiteral("next"), cursorToJson(page->next.text)}});
        return ExitCode::Done;
    }
    for (const domain::Conversation &conversation : page->rows)
        context.output().line(app::describe(conversation));
    if (page->rows.isEmpty())
        context.output().remark(tr("There are no conversations here."));
    if (!page->next.isStart())
        context.output().hint(tr("There are more: --after %1").arg(page->next.text));
    return ExitCode::Done;
}

CommandResult BrowseCommands::search(CommandContext &context, const QString &words)
{
    store::SearchRequest request;
    const auto query = domain::SearchQuery::parse(words);
    if (!query)
        return query.error();
    request.query = *query;
    const QString order = context.value("order");
    if (!order.isEmpty() && order != QLatin1String("newest") && order != QLatin1String("relevance"))
        return Error{
            ErrorCode::InvalidArgument, tr("--order takes newest or relevance, not “%1”.").arg(order), {}};
    if (order == QLatin1String("relevance"))
        request.order = domain::SearchOrder::Relevance;
    if (const auto limit = rowLimit(context); !limit)
        return limit.error();
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    const auto page = readPages<SearchHit>(context, [&](const domain::PageRequest &wanted) {
        request.page = wanted;
        return await((*library)->search().find(request, context.token()));
    });
    if (!page)
        return page.error();
    if (context.output().isJson()) {
        context.output().json({{QStringLiteral("query"), words},
                               {QStringLiteral("hits"), arrayOf(page->rows)},
                               {QStringLiteral("next"), cursorToJson(page->next.text)}});
        return ExitCode::Done;
    }
    for (const SearchHit &hit : page->rows)
        context.output().line(describe(hit));
    if (page->rows.isEmpty())
        context.output().remark(tr("Nothing was found."));
    if (!page->next.isStart())
        context.output().hint(tr("There are more: --after %1").arg(page->next.text));
    return ExitCode::Done;
}

} // namespace app
