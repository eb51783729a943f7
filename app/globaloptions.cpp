// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/globaloptions.h"

#include <QCoreApplication>

namespace app {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(app::GlobalOptions)
};

/// The member that an option with a value fills; null when it takes none.
QString *valueOf(GlobalOptions &options, QStringView name)
{
    if (name == u"--library")
        return &options.library;
    if (name == u"--profile")
        return &options.profile;
    if (name == u"--tour-look")
        return &options.tourLook;
    return name == u"--tour" ? &options.tour : nullptr;
}

/// The member that an option without a value sets; null for one of a command.
bool *flagOf(GlobalOptions &options, QStringView name)
{
    if (name == u"--json")
        return &options.json;
    if (name == u"--quiet" || name == u"-q")
        return &options.quiet;
    if (name == u"--help" || name == u"-h")
        return &options.help;
    return name == u"--version" ? &options.version : nullptr;
}

Error missingValue(QStringView name)
{
    return {ErrorCode::InvalidArgument, Text::tr("The option %1 needs a value.").arg(name), {}};
}

void takeWord(GlobalOptions &options, const QString &word, bool ownOptions)
{
    if (options.command.isEmpty())
        options.command = word;
    else if (options.subcommand.isEmpty() && !ownOptions)
        options.subcommand = word;
}

Result<GlobalOptions> checked(GlobalOptions options)
{
    if (!options.library.isEmpty() && !options.profile.isEmpty())
        return Error{
            ErrorCode::InvalidArgument, Text::tr("Give either --library or --profile, not both."), {}};
    // SQLite would take it for a library that is gone at the end.
    if (options.library == QLatin1String(":memory:"))
        return Error{ErrorCode::InvalidArgument,
                     Text::tr("A library is a file; give --library the name of one, not “:memory:”."),
                     {}};
    return options;
}

} // namespace

QList<QCommandLineOption> globalOptionList()
{
    return {
        {QStringLiteral("library"), Text::tr("The library in this SQLite file."), Text::tr("FILE")},
        {QStringLiteral("profile"),
         Text::tr("The library behind this saved connection, or at this postgresql:// address."),
         Text::tr("NAME")},
        {QStringLiteral("json"), Text::tr("Answer in JSON.")},
        {{QStringLiteral("q"), QStringLiteral("quiet")},
         Text::tr("Say nothing but errors and what was asked for.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Explain this command.")},
    };
}

Result<GlobalOptions> readGlobalOptions(const QStringList &arguments)
{
    GlobalOptions options;
    bool ownOptions = false; // of the command: a word after one may be its value
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1String("--"))
            break;
        if (!argument.startsWith(u'-')) {
            takeWord(options, argument, ownOptions);
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QStringView name = equals < 0 ? QStringView(argument) : QStringView(argument).left(equals);
        if (bool *flag = flagOf(options, name)) {
            *flag = true;
        } else if (QString *value = valueOf(options, name)) {
            *value = equals >= 0 ? argument.mid(equals + 1) : arguments.value(++i);
            if (value->isEmpty())
                return missingValue(name);
        } else if (options.command.isEmpty()) {
            return Error{ErrorCode::InvalidArgument,
                         Text::tr("There is no option %1; `recollect --help` lists them.").arg(argument),
                         {}};
        } else {
            ownOptions = true;
        }
    }
    return checked(std::move(options));
}

} // namespace app
