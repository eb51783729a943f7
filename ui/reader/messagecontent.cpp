// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/messagecontent.h"

#include "ui/reader/citations.h"
#include "ui/widgets/texts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace ui {

namespace {

constexpr int hintLength = 90;
constexpr double milliseconds = 1000; ///< of a second
constexpr qsizetype spokenLength = 2'000;

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::MessageContent)
};

/// A fence that the text can't close.
QString fenced(const QString &text, const QString &language = {})
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + language + u'\n' + text + u'\n' + fence;
}

/// A value of a tool call: text as it is, anything else as JSON.
QString valueText(const QJsonValue &value, QString *language)
{
    if (value.isString())
        return value.toString();
    *language = QStringLiteral("json");
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    if (value.isArray() || value.isObject())
        return QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
    return value.toVariant().toString();
}

QString block(const char *title, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    QString language;
    const QString text = valueText(value, &language);
    if (text.trimmed().isEmpty())
        return {};
    return QStringLiteral("**%1**\n\n%2\n\n")
        .arg(Words::tr(title), fenced(text.left(renderedCharacters), language));
}

/// What a call is about, in a few words: of several values the most telling one.
QString callHint(const QJsonValue &input)
{
    const QJsonObject values = input.toObject();
    for (const char *name : {"command", "cmd", "query", "q", "pattern", "file_path", "path", "url", "title",
                             "description", "prompt", "code", "text"}) {
        if (const QString value = values.value(QLatin1String(name)).toString(); !value.trimmed().isEmpty())
            return plainLine(value, hintLength);
    }
    QString language;
    const bool none = input.isUndefined() || input.isNull();
    return none ? QString() : plainLine(valueText(input, &language), hintLength);
}

/// "1.2 s" behind what a call or a thought took; nothing when the source doesn't tell.
QString duration(double seconds)
{
    if (seconds <= 0)
        return {};
    const bool precise = seconds < 10;
    //: A duration in seconds
    return Words::tr("%1 s").arg(QLocale().toString(seconds, 'f', precise ? 1 : 0));
}

double callSeconds(const QJsonObject &call)
{
    if (const double value = call.value(QLatin1String("duration_ms")).toDouble(); value > 0)
        return value / milliseconds;
    return call.value(QLatin1String("duration")).toDouble();
}

MessageSection toolSection(const QJsonObject &call, int number)
{
    MessageSection section;
    section.key = QStringLiteral("tool-%1").arg(number);
    section.folded = true;
    section.iconName = QStringLiteral("tool");
    const QString name = plainLine(call.value(QLatin1String("name")).toString(), 60);
    if (call.value(QLatin1String("is_error")).toBool())
        section.summary = name.isEmpty() ? Words::tr("A tool failed") : Words::tr("%1 failed").arg(name);
    else
        section.summary = name.isEmpty() ? Words::tr("Used a tool") : Words::tr("Used %1").arg(name);
    const QJsonValue input = call.value(QLatin1String("input"));
    section.hint = callHint(input);
    if (const QString took = duration(callSeconds(call)); !took.isEmpty())
        section.hint += (section.hint.isEmpty() ? QString() : QStringLiteral("  ·  ")) + took;
    section.text = block(QT_TRANSLATE_NOOP("ui::MessageContent", "Input"), input)
        + block(QT_TRANSLATE_NOOP("ui::MessageContent", "Output"), call.value(QLatin1String("output")));
    return section;
}

MessageSection body(const domain::Message &message)
{
    MessageSection section;
    section.key = QStringLiteral("body");
    section.text = message.content;
    section.kind = message.role == domain::Role::User ? MessageDocument::Kind::MarkdownLines
                                                      : MessageDocument::Kind::Markdown;
    section.citations = citationsOf(message);
    if (const QStringList loose = markLooseCitations(section.citations); !loose.isEmpty())
        //: Under a message: numbers that lead to what it was made from; %1 are the numbers
        section.text += QStringLiteral("\n\n") + Words::tr("Sources: %1").arg(loose.join(u' '));
    if (message.role != domain::Role::System && message.role != domain::Role::Tool)
        return section;
    section.folded = true;
    section.hint = plainLine(message.content, hintLength);
    const bool system = message.role == domain::Role::System;
    section.iconName = system ? QStringLiteral("system") : QStringLiteral("tool");
    const QString author = plainLine(message.author, 60);
    if (system)
        section.summary = Words::tr("System prompt");
    else
        section.summary =
            author.isEmpty() ? Words::tr("Result of a tool") : Words::tr("Result of %1").arg(author);
    return section;
}

} // namespace

QList<MessageSection> messageSections(const domain::Message &message)
{
    QList<MessageSection> sections;
    if (!message.reasoning.trimmed().isEmpty()) {
        MessageSection reasoning;
        reasoning.key = QStringLiteral("reasoning");
        reasoning.text = message.reasoning;
        reasoning.folded = true;
        // Of a message that answers too, the time is that of all of it.
        const bool thoughtOnly = message.content.trimmed().isEmpty();
        const double seconds = thoughtOnly ? double(message.latencyMs.value_or(0)) / milliseconds : 0;
        //: %1 is a duration such as "12 s"
        reasoning.summary =
            seconds > 0 ? Words::tr("Thought for %1").arg(duration(seconds)) : Words::tr("Reasoning");
        reasoning.hint = plainLine(message.reasoning, hintLength);
        reasoning.iconName = QStringLiteral("thought");
        sections.append(reasoning);
    }
    for (int i = 0; i < message.toolCalls.size(); ++i)
        sections.append(toolSection(message.toolCalls.at(i).toObject(), i));
    if (!message.content.trimmed().isEmpty())
        sections.append(body(message));
    return sections;
}

QString messageHeading(const domain::Message &message)
{
    if (!message.author.trimmed().isEmpty())
        return plainLine(message.author, 60);
    return roleName(message.role);
}

QString spokenMessage(const domain::Message &message)
{
    //: Spoken by screen readers: %1 who wrote it, %2 when, %3 the message
    return Words::tr("%1, %2: %3")
        .arg(messageHeading(message), longMoment(message.createdAt), message.content.left(spokenLength));
}

} // namespace ui
