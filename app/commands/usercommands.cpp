// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/usercommands.h"

#include "app/commands/json.h"
#include "app/commands/texts.h"
#include "app/libraryopener.h"
#include "store/userstore.h"

namespace app {

using domain::User;

namespace {

QString describe(const User &user)
{
    constexpr qsizetype longest = 200;
    QStringList parts{user.id.toString().rightJustified(6), shortened(user.name, longest)};
    if (!user.fullName.isEmpty())
        parts << shortened(user.fullName, longest);
    if (!user.email.isEmpty())
        parts << u'<' + shortened(user.email, longest) + u'>';
    if (!user.active)
        parts << u'[' + UserCommands::tr("inactive") + u']';
    return parts.join(QLatin1String("  "));
}

void printOne(const CommandContext &context, const User &user)
{
    if (context.output().isJson())
        context.output().json(toJson(user));
    else
        context.output().line(describe(user));
}

} // namespace

QList<Command> UserCommands::all()
{
    return {
        {QStringLiteral("user list"), {}, tr("List the people of the library."), 0, 0, {}, list},
        {QStringLiteral("user show"), QStringLiteral("NAME"), tr("Show one person."), 1, 1, {}, show},
        {QStringLiteral("user add"),
         QStringLiteral("NAME"),
         tr("Add a person."),
         1,
         1,
         {{QStringLiteral("email"), tr("Their e-mail address."), tr("ADDRESS")},
          {QStringLiteral("full-name"), tr("Their full name."), tr("NAME")},
          {QStringLiteral("role"), tr("Their role, such as user or admin."), tr("ROLE")}},
         add},
        {QStringLiteral("user deactivate"),
         QStringLiteral("NAME"),
         tr("Mark a person as inactive; what is theirs stays."),
         1,
         1,
         {},
         deactivate},
    };
}

CommandResult UserCommands::list(CommandContext &context)
{
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    const auto users = await((*library)->users().all());
    if (!users)
        return users.error();
    if (context.output().isJson())
        context.output().json({{QStringLiteral("users"), arrayOf(*users)}});
    for (const User &user : *users)
        context.output().line(describe(user));
    return ExitCode::Done;
}

CommandResult UserCommands::show(CommandContext &context)
{
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    const auto user = await((*library)->users().byName(context.arguments().first()));
    if (!user)
        return user.error();
    printOne(context, *user);
    return ExitCode::Done;
}

CommandResult UserCommands::add(CommandContext &context)
{
    const auto library = context.opener().open(Access::Write);
    if (!library)
        return library.error();
    User draft;
    draft.name = context.arguments().first();
    draft.email = context.value("email");
    draft.fullName = context.value("full-name");
    draft.role = context.isSet("role") ? context.value("role") : QStringLiteral("user");
    const auto user = await((*library)->users().add(draft));
    if (!user)
        return user.error();
    printOne(context, *user);
    return ExitCode::Done;
}

CommandResult UserCommands::deactivate(CommandContext &context)
{
    const auto library = context.opener().open(Access::Read);
    if (!library)
        return library.error();
    const auto user = await((*library)->users().setActive(context.arguments().first(), false));
    if (!user)
        return user.error();
    printOne(context, *user);
    return ExitCode::Done;
}

} // namespace app
