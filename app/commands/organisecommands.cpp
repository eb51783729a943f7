// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/organisecommands.h"

#include "app/commands/arguments.h"
#include "app/commands/json.h"
#include "app/commands/texts.h"
#include "app/libraryopener.h"
#include "exporters/render.h"
#include "store/conversationstore.h"

namespace app {

using domain::Conversation;
using domain::ConversationId;
using domain::Error;
using domain::ErrorCode;
using store::ConversationStore;

namespace {

using Verb =
    std::function<ConversationStore::Conversations(ConversationStore &, const QList<ConversationId> &)>;

/// Does it to the conversations that are named, all or none, and prints them as they are afterwards.
CommandResult apply(CommandContext &context, const QStringList &words, const Verb &verb)
{
    const auto ids = conversationIds(words);
    if (!ids)
        return ids.error();
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    const auto rows = await(verb((*library)->conversations(), *ids));
    if (!rows)
        return rows.error();
    if (context.output().isJson())
        context.output().json(
            {{QStringLiteral("conversations"), arrayOf(*rows, exporters::conversationSummary)}});
    for (const Conversation &row : *rows)
        context.output().remark(describe(row));
    return ExitCode::Done;
}

Command simple(const QString &name, const QString &summary, const Verb &verb)
{
    return {name, QStringLiteral("ID…"), summary, 1, -1, {}, [verb](CommandContext &context) {
                return apply(context, context.arguments(), verb);
            }};
}

/// Why these tags can't be meant; empty when they can.
QString complaintAbout(const QStringList &add, const QStringList &remove)
{
    constexpr qsizetype longestTag = 200;
    QSet<QString> added;
    for (const QString &tag : add) {
        const QString simple = tag.simplified();
        if (simple.size() > longestTag)
            return OrganiseCommands::tr("A tag has at most %1 characters.").arg(longestTag);
        added.insert(simple);
    }
    for (const QString &tag : remove) {
        if (added.contains(tag.simplified()))
            return OrganiseCommands::tr("The tag “%1” can't be both added and removed.")
                .arg(shortened(tag, longestTag));
    }
    return {};
}

} // namespace

QList<Command> OrganiseCommands::all()
{
    using Ids = QList<ConversationId>;
    return {
        simple(QStringLiteral("pin"), tr("Pin conversations."),
               [](ConversationStore &store, const Ids &ids) { return store.setPinned(ids, true); }),
        simple(QStringLiteral("unpin"), tr("Take the pin off conversations."),
               [](ConversationStore &store, const Ids &ids) { return store.setPinned(ids, false); }),
        simple(QStringLiteral("archive"), tr("Put conversations into the archive."),
               [](ConversationStore &store, const Ids &ids) { return store.setArchived(ids, true); }),
        simple(QStringLiteral("unarchive"), tr("Take conversations out of the archive."),
               [](ConversationStore &store, const Ids &ids) { return store.setArchived(ids, false); }),
        simple(QStringLiteral("trash"), tr("Move conversations to the trash."),
               [](ConversationStore &store, const Ids &ids) { return store.trash(ids); }),
        simple(QStringLiteral("restore"), tr("Take conversations out of the trash."),
               [](ConversationStore &store, const Ids &ids) { return store.restore(ids); }),
        {QStringLiteral("tag"),
         QStringLiteral("ID…"),
         tr("Add tags to conversations, or remove them."),
         1,
         -1,
         {{QStringLiteral("add"), tr("Add this tag; may be repeated."), tr("TAG")},
          {QStringLiteral("remove"), tr("Remove this tag; may be repeated."), tr("TAG")}},
         tag},
        {QStringLiteral("rename"),
         QStringLiteral("ID TITLE"),
         tr("Give a conversation another title."),
         2,
         -1,
         {},
         rename},
    };
}

CommandResult OrganiseCommands::tag(CommandContext &context)
{
    const QStringList add = context.values("add");
    const QStringList remove = context.values("remove");
    if (add.isEmpty() && remove.isEmpty())
        return Error{ErrorCode::InvalidArgument, tr("Say which tags: --add TAG or --remove TAG."), {}};
    if (const QString complaint = complaintAbout(add, remove); !complaint.isEmpty())
        return Error{ErrorCode::InvalidArgument, complaint, {}};
    return apply(context, context.arguments(),
                 [&](ConversationStore &store, const QList<ConversationId> &ids) {
                     return store.retag(ids, add, remove);
                 });
}

CommandResult OrganiseCommands::rename(CommandContext &context)
{
    const QString title = context.arguments().mid(1).join(u' ');
    return apply(context, context.arguments().first(1),
                 [&](ConversationStore &store, const QList<ConversationId> &ids) {
                     return store.rename(ids.first(), title);
                 });
}

} // namespace app
