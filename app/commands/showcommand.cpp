// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/showcommand.h"

#include "app/commands/arguments.h"
#include "app/libraryopener.h"
#include "exporters/render.h"
#include "store/conversationstore.h"
#include "store/messagestore.h"

namespace app {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr int sliceMessages = 500;

/// All messages in order of sequence.
Result<QList<domain::Message>> allMessages(const store::Library &library, domain::ConversationId id,
                                           const store::CancelToken &token)
{
    QList<domain::Message> messages;
    for (;;) {
        if (token.isCancelled())
            return cancelled();
        const auto after = messages.isEmpty() ? domain::MessageId() : messages.constLast().id;
        const auto slice = await(library.messages().slice(id, after, sliceMessages));
        if (!slice)
            return slice.error();
        if (slice->isEmpty())
            return messages;
        messages.append(*slice);
    }
}

/// The option's value if it is one of those allowed; the first of them when it isn't given.
Result<QString> choice(const CommandContext &context, const char *option, const QStringList &allowed)
{
    const QString value = context.value(option);
    if (value.isEmpty())
        return allowed.first();
    if (allowed.contains(value))
        return value;
    return Error{ErrorCode::InvalidArgument,
                 ShowCommand::tr("--%1 takes one of %2, not “%3”.")
                     .arg(QLatin1String(option), allowed.join(QLatin1String(", ")), value),
                 {}};
}

} // namespace

QList<Command> ShowCommand::all()
{
    return {{QStringLiteral("show"),
             QStringLiteral("ID"),
             tr("Show one conversation."),
             1,
             1,
             {{QStringLiteral("format"), tr("markdown (default), text or json."), tr("FORMAT")},
              {QStringLiteral("branch"), tr("active (default) or all: with edits and alternatives."),
               tr("WHICH")}},
             show}};
}

CommandResult ShowCommand::show(CommandContext &context)
{
    const auto ids = conversationIds(context.arguments());
    if (!ids)
        return ids.error();
    const auto format = choice(context, "format",
                               {QStringLiteral("markdown"), QStringLiteral("text"), QStringLiteral("json")});
    const auto branch = choice(context, "branch", {QStringLiteral("active"), QStringLiteral("all")});
    if (!format || !branch)
        return format ? branch.error() : format.error();
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    const auto found = await((*library)->conversations().byIds(*ids));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("The library has no conversation %1; `recollect list` shows those it has.")
                         .arg(ids->first().toString()),
                     {}};
    const domain::Conversation &conversation = found->first();
    const auto messages = allMessages(**library, conversation.id, context.token());
    if (!messages)
        return messages.error();
    const auto which =
        *branch == QLatin1String("all") ? exporters::BranchChoice::All : exporters::BranchChoice::Active;
    if (context.output().isJson() || *format == QLatin1String("json"))
        context.output().json(exporters::conversationAsJson(conversation, *messages, which));
    else if (*format == QLatin1String("text"))
        context.output().document(exporters::conversationAsText(conversation, *messages, which));
    else
        context.output().document(exporters::conversationAsMarkdown(conversation, *messages, which));
    return ExitCode::Done;
}

} // namespace app
