// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/purgecommand.h"

#include "app/commands/arguments.h"
#include "app/commands/confirm.h"
#include "app/commands/json.h"
#include "app/libraryopener.h"
#include "store/conversationstore.h"

#include <QSet>

namespace app {

using domain::ConversationId;
using domain::Result;

QList<Command> PurgeCommand::all()
{
    return {
        {QStringLiteral("purge"),
         QStringLiteral("[ID…]"),
         tr("Delete conversations in the trash for good: those named, or all of them."),
         0,
         -1,
         {{QStringLiteral("older-than"), tr("Only what was put there so long ago, such as 30d."), tr("SPAN")},
          yesOption()},
         purge}};
}

Result<QList<ConversationId>> PurgeCommand::chosen(const CommandContext &context,
                                                   const store::Library &library)
{
    const auto named = conversationIds(context.arguments());
    if (!named)
        return named;
    const QString span = context.value("older-than");
    if (!named->isEmpty() && span.isEmpty())
        return named;
    const auto days = daySpan(span.isEmpty() ? QStringLiteral("0d") : span);
    if (!days)
        return days.error();
    domain::Timestamp moment = domain::Timestamp::now();
    moment.microseconds -= std::chrono::microseconds(*days).count();
    const auto old = await(library.conversations().trashedBefore(moment));
    if (!old || named->isEmpty())
        return old;
    const QSet<ConversationId> isOld(old->begin(), old->end());
    QList<ConversationId> both;
    for (const ConversationId id : *named) {
        if (isOld.contains(id))
            both.append(id);
    }
    return both;
}

CommandResult PurgeCommand::purge(CommandContext &context)
{
    // The words are looked at before the library is opened.
    const auto named = conversationIds(context.arguments());
    if (!named)
        return named.error();
    if (const auto days =
            daySpan(context.isSet("older-than") ? context.value("older-than") : QStringLiteral("0d"));
        !days)
        return days.error();
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    const auto ids = chosen(context, **library);
    if (!ids)
        return ids.error();
    QList<ConversationId> gone;
    if (!ids->isEmpty()) {
        const auto agreed =
            confirm(context, tr("Delete %n conversation(s) for good?", nullptr, int(ids->size())));
        if (!agreed)
            return agreed.error();
        if (*agreed) {
            const auto purged = await((*library)->conversations().purge(*ids));
            if (!purged)
                return purged.error();
            gone = *purged;
        }
    }
    if (context.output().isJson())
        context.output().json(
            {{QStringLiteral("purged"), arrayOf(gone, [](ConversationId id) { return id.toString(); })}});
    context.output().remark(tr("%n conversation(s) deleted for good.", nullptr, int(gone.size())));
    return ExitCode::Done;
}

} // namespace app
