// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace benchmarks {

namespace {

struct Description {
    const char *name;
    const char *text;
    const char *value; ///< what stands for it in the help; null: a switch
    const char *usual;
};

constexpr Description descriptions[] = {
    {"conversations", "How many to generate.", "N", "20000"},
    {"messages", "How many to generate.", "N", "200000"},
    {"rounds", "Measurements of each figure.", "N", "30"},
    {"backend", "sqlite, postgresql or both.", "NAME", "both"},
    {"no-reads", "Leave out what the stores are measured by: lists, openings, searches.", nullptr, nullptr},
    {"no-import", "Leave the import out, which takes minutes.", nullptr, nullptr},
    {"no-window", "Leave the window out.", nullptr, nullptr},
    {"window-conversations", "How many the window has; about 100,000 of these are in its list.", "N",
     "116000"},
    {"window-messages", "How many messages these have.", "N", "232000"},
    {"session-minutes", "How long the window is used before its memory is looked at.", "N", "1"},
    {"output", "Write the figures as JSON.", "FILE", ""},
    {"json", "Put the JSON on standard output, and the table beside it.", nullptr, nullptr}};

} // namespace

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures Recollect beside the bare databases, and its window beside an empty one or an "
        "aim. Without QT_QPA_PLATFORM the window has no screen."));
    parser.addHelpOption();
    for (const Description &option : descriptions) {
        const QString name = QString::fromLatin1(option.name);
        const QString text = QString::fromLatin1(option.text);
        parser.addOption(option.value ? QCommandLineOption(name, text, QString::fromLatin1(option.value),
                                                           QString::fromLatin1(option.usual))
                                      : QCommandLineOption(name, text));
    }
    parser.process(application);
    const auto number = [&parser](const char *name) {
        return parser.value(QString::fromLatin1(name)).toInt();
    };
    Options options;
    options.conversations = number("conversations");
    options.messages = number("messages");
    options.rounds = std::max(1, number("rounds"));
    options.withReads = !parser.isSet(QStringLiteral("no-reads"));
    options.withImport = !parser.isSet(QStringLiteral("no-import"));
    options.withWindow = !parser.isSet(QStringLiteral("no-window"));
    options.windowConversations = number("window-conversations");
    options.windowMessages = number("window-messages");
    options.sessionMinutes = parser.value(QStringLiteral("session-minutes")).toDouble();
    options.output = parser.value(QStringLiteral("output"));
    options.json = parser.isSet(QStringLiteral("json"));
    const QString backend = parser.value(QStringLiteral("backend"));
    options.backends = backend == QLatin1String("both")
        ? QStringList{QStringLiteral("sqlite"), QStringLiteral("postgresql")}
        : QStringList{backend};
    options.folder = QCoreApplication::applicationDirPath();
    options.program = options.folder + QStringLiteral("/recollect");
    return options;
}

} // namespace benchmarks
