// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandrun.h"

#include "app/libraryopener.h"
#include "app/logging/log.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <new>

namespace app {

using domain::Error;
using domain::ErrorCode;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(app::CommandRun)
};

Error wrongUsage(const QString &sentence)
{
    return {ErrorCode::InvalidArgument, sentence, {}};
}

/// A parser that knows the command's options and the global ones.
void prepare(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.summary);
    parser.addOptions(command.options);
    parser.addOptions(globalOptionList());
    // The first "positional argument" is the command itself; its name shapes the line of usage.
    parser.addPositionalArgument(command.name, QString(), command.name);
    if (!command.arguments.isEmpty())
        parser.addPositionalArgument(QStringLiteral("arguments"), QString(), command.arguments);
}

QString column(const QString &text, qsizetype width)
{
    return QStringLiteral("  ") + text.leftJustified(width) + QStringLiteral("  ");
}

QString usage(const Command &command)
{
    return command.arguments.isEmpty() ? command.name : command.name + u' ' + command.arguments;
}

/// Name and summary of each, in two columns.
QString table(const QList<Command> &commands, QString (*name)(const Command &))
{
    qsizetype width = 0;
    for (const Command &command : commands)
        width = std::max(width, name(command).size());
    QString text;
    for (const Command &command : commands)
        text += column(name(command), width) + command.summary + u'\n';
    return text;
}

} // namespace

CommandRun::CommandRun(GlobalOptions options, QStringList arguments, const Settings &settings,
                       Secrets &secrets, store::CancelToken token)
    : m_options(std::move(options)), m_arguments(std::move(arguments)), m_settings(settings),
      m_secrets(secrets), m_token(std::move(token)), m_output(m_options.json, m_options.quiet)
{
}

ExitCode CommandRun::run()
{
    const CommandResult result = [this]() -> CommandResult {
        try {
            return dispatch();
        } catch (const std::bad_alloc &) {
            return Error{ErrorCode::Internal, Text::tr("There is not enough memory for this."), {}};
        } catch (const std::exception &defect) {
            return Error{ErrorCode::Internal,
                         Text::tr("Recollect met an unforeseen error; the details are in the log."),
                         QString::fromLocal8Bit(defect.what())};
        }
    }();
    const auto written = m_output.finish();
    if (!result || !written) {
        const Error &error = result ? written.error() : result.error();
        logError(error);
        m_output.error(error);
        return exitCodeFor(error.code);
    }
    return *result;
}

ExitCode CommandRun::complain(const QStringList &arguments, const Error &error)
{
    Output(arguments.contains(QLatin1String("--json")), false).error(error);
    return exitCodeFor(error.code);
}

CommandResult CommandRun::dispatch()
{
    if (m_options.version) {
        m_output.document(QStringLiteral("Recollect ") + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    if (m_options.command.isEmpty())
        return showHelp();
    if (const Command *command = m_registry.find({m_options.command, m_options.subcommand}))
        return execute(*command);
    if (!m_registry.family(m_options.command).isEmpty()) {
        if (m_options.help)
            return showHelp();
        return wrongUsage(Text::tr("The command “%1” needs a second word; `recollect %1 --help` lists them.")
                              .arg(m_options.command));
    }
    return wrongUsage(
        Text::tr("There is no command “%1”; `recollect --help` lists the commands.").arg(m_options.command));
}

CommandResult CommandRun::execute(const Command &command)
{
    QCommandLineParser parser;
    prepare(parser, command);
    const bool understood = parser.parse(QStringList{QStringLiteral("recollect")} + m_arguments);
    if (parser.isSet(QStringLiteral("help"))) {
        // Qt names the program as it was called, which may be a long path.
        QString text = parser.helpText().replace(QCoreApplication::arguments().constFirst(),
                                                 QStringLiteral("recollect"));
        // At its end stands a list of the arguments, of which the line of usage has said everything.
        text.truncate(text.lastIndexOf(QLatin1String("\n\n")) + 1);
        m_output.document(text);
        return ExitCode::Done;
    }
    const QString hint = QLatin1Char(' ') + Text::tr("See `recollect %1 --help`.").arg(command.name);
    if (!understood)
        return wrongUsage(parser.errorText() + hint);
    const QStringList words = parser.positionalArguments();
    const qsizetype named = command.name.count(u' ') + 1;
    if (words.first(std::min(named, words.size())).join(u' ') != command.name)
        return wrongUsage(Text::tr("Put the command before its options.") + hint);
    const QStringList arguments = words.mid(named);
    if (arguments.size() < command.minimum)
        return wrongUsage(
            Text::tr("The command “%1” needs more: recollect %2.").arg(command.name, usage(command)) + hint);
    if (command.maximum >= 0 && arguments.size() > command.maximum)
        return wrongUsage(Text::tr("“%1” is one word too many.").arg(arguments.at(command.maximum)) + hint);
    LibraryOpener opener(m_options, m_settings, m_secrets, m_token);
    CommandContext context(parser, arguments, m_output, opener, m_token);
    return command.run(context);
}

CommandResult CommandRun::showHelp()
{
    m_output.document(m_options.command.isEmpty() ? overview() : familyHelp(m_options.command));
    return ExitCode::Done;
}

QString CommandRun::overview() const
{
    QString text = Text::tr(
        "Usage: recollect [--library FILE | --profile NAME] [--json] [--quiet] [COMMAND …]\n\n"
        "A library for conversations with AI assistants. Without a command it opens the window.\n\n");
    for (const QCommandLineOption &option : globalOptionList()) {
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        text += column(QStringLiteral("--") + option.names().constLast() + value, 16) + option.description()
            + u'\n';
    }
    text += column(QStringLiteral("--version"), 16) + Text::tr("Say which version this is.")
        + QStringLiteral("\n\n");
    text += table(m_registry.commands(), [](const Command &command) { return command.name; });
    return text + u'\n' + Text::tr("`recollect COMMAND --help` explains a command.") + u'\n';
}

QString CommandRun::familyHelp(const QString &word) const
{
    return Text::tr("Usage: recollect %1 …").arg(word) + QStringLiteral("\n\n")
        + table(m_registry.family(word), usage);
}

} // namespace app
