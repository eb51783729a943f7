// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace exporters {

namespace {

bool isCommand(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7f && u < 0xa0);
}

/// Text of a tool's input or output: a string as it is, anything else as JSON.
QString valueText(const QJsonValue &value, bool *isJson)
{
    *isJson = value.isObject() || value.isArray();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    return value.toVariant().toString();
}

QJsonValue firstOf(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QJsonValue value = object.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue::Undefined;
}

} // namespace

QString printable(const QString &text)
{
    QString out = text;
    out.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = out.at(i);
        if (c == u'\r') {
            out[i] = u'\n';
        } else if (c.isHighSurrogate() && i + 1 < out.size() && out.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate() || isCommand(c)) {
            out[i] = QChar::ReplacementCharacter;
        }
    }
    return out;
}

QString oneLine(const QString &text)
{
    return printable(text).simplified();
}

QString speaker(const domain::Conversation &conversation, const domain::Message &message)
{
    const QString author = oneLine(message.author);
    switch (message.role) {
    case domain::Role::User: {
        if (!author.isEmpty())
            return author;
        // The name under which a local library keeps its owner's conversations.
        const QString user = oneLine(conversation.userName);
        return user.isEmpty() || user == QLatin1String("me") ? Words::tr("You") : user;
    }
    case domain::Role::Assistant:
        return author.isEmpty() ? Words::tr("Assistant") : author;
    case domain::Role::System:
        return author.isEmpty() ? Words::tr("System") : author;
    case domain::Role::Tool:
        break;
    }
    return author.isEmpty() ? Words::tr("Tool") : Words::tr("Tool: %1").arg(author);
}

QString localTime(domain::Timestamp moment)
{
    return moment.toLocal().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString displayName(const domain::StoredFile &file)
{
    const QString name = oneLine(file.name);
    return name.isEmpty() ? Words::tr("Unnamed file") : name;
}

ToolCall toolCall(const QJsonValue &value)
{
    ToolCall call;
    const QJsonObject object = value.toObject();
    // Calls written by services have the shape of the OpenAI interface: {"function": {"name", "arguments"}}.
    const QJsonObject function = object.value(QLatin1String("function")).toObject();
    call.name = oneLine(firstOf(object, {"name", "tool", "tool_name"}).toString());
    if (call.name.isEmpty())
        call.name = oneLine(function.value(QLatin1String("name")).toString());
    QJsonValue input = firstOf(object, {"input", "arguments", "args", "parameters"});
    if (input.isUndefined())
        input = firstOf(function, {"arguments"});
    call.input = valueText(input, &call.inputIsJson);
    call.output = valueText(firstOf(object, {"output", "result"}), &call.outputIsJson);
    call.failed = object.value(QLatin1String("is_error")).toBool();
    const bool unknown = call.name.isEmpty() && call.input.isEmpty() && call.output.isEmpty();
    if (unknown)
        call.input = valueText(value, &call.inputIsJson);
    return call;
}

QString toolHeading(const ToolCall &call)
{
    const QString heading = call.name.isEmpty() ? Words::tr("Tool") : Words::tr("Tool: %1").arg(call.name);
    return call.failed ? Words::tr("%1 (failed)").arg(heading) : heading;
}

} // namespace exporters
