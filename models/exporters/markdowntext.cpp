// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/markdowntext.h"

#include "exporters/texts.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace exporters {

namespace {

/// What would turn the direction of the lines around it, or end a line for some readers.
bool needsEscape(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff || c >= 0xfffe
        || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
}

/// The fence that a line opens or closes a code block with; empty when it does neither.
QStringView fenceOf(QStringView line)
{
    qsizetype start = 0;
    while (start < line.size() && line.at(start) == u' ')
        ++start;
    // Four spaces make an indented block, where a fence is text; within a list it can be a fence again,
    // but then the end of the list ends the block too.
    if (start > 3 || start == line.size() || (line.at(start) != u'`' && line.at(start) != u'~'))
        return {};
    qsizetype end = start;
    while (end < line.size() && line.at(end) == line.at(start))
        ++end;
    const QStringView fence = line.mid(start, end - start);
    const bool isSpan = fence.startsWith(u'`') && line.mid(end).contains(u'`');
    return fence.size() < 3 || isSpan ? QStringView() : fence;
}

QString yamlList(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted.append(yamlQuoted(text));
    return u'[' + quoted.join(QLatin1String(", ")) + u']';
}

/// A part of a message that the reader folds: reasoning, a call of a tool.
QString aside(const QString &heading, const QString &text)
{
    const QString title = QStringLiteral("**%1**").arg(markdownEscaped(heading));
    return markdownQuoted(text.isEmpty() ? title : title + QLatin1String("\n\n") + text);
}

QString toolText(const ToolCall &call)
{
    const QString json = QStringLiteral("json");
    QStringList parts;
    if (!call.input.isEmpty())
        parts.append(markdownFenced(call.input, call.inputIsJson ? json : QString()));
    if (!call.output.isEmpty()) {
        parts.append(Words::tr("Result:"));
        parts.append(markdownFenced(call.output, call.outputIsJson ? json : QString()));
    }
    return parts.join(QLatin1String("\n\n"));
}

QString attachmentLine(const domain::StoredFile &file, const AssetPaths &assets)
{
    const QString name = markdownEscaped(displayName(file));
    const QString asset = assets.value(file.id);
    if (asset.isEmpty()) {
        const QString line = file.hasBytes() ? Words::tr("Attachment: %1 (%2)")
                                             : Words::tr("Attachment: %1 (%2, not in the library)");
        return line.arg(name, sizeText(file.size));
    }
    const QString address = QString::fromLatin1(QUrl::toPercentEncoding(asset, "/"));
    const QString mark = file.kind() == domain::FileKind::Image ? QStringLiteral("!") : QString();
    return QStringLiteral("%1[%2](%3)").arg(mark, name, address);
}

QString headingOf(const domain::Conversation &conversation, const domain::Message &message, bool otherBranch)
{
    QStringList parts{markdownEscaped(speaker(conversation, message))};
    if (!message.model.isEmpty())
        parts.append(markdownEscaped(message.model));
    parts.append(localTime(message.createdAt));
    if (message.edited)
        parts.append(Words::tr("edited"));
    if (otherBranch)
        parts.append(Words::tr("another branch"));
    return QLatin1String("## ") + parts.join(QStringLiteral(" · "));
}

} // namespace

QString yamlQuoted(const QString &text)
{
    QString out = QStringLiteral("\"");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            out += c;
            out += text.at(++i);
        } else if (c == u'"' || c == u'\\') {
            out += u'\\';
            out += c;
        } else if (c == u'\n') {
            out += QLatin1String("\\n");
        } else if (c == u'\t') {
            out += QLatin1String("\\t");
        } else if (c.isSurrogate()) {
            out += QChar::ReplacementCharacter;
        } else if (needsEscape(c.unicode())) {
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            out += c;
        }
    }
    return out + u'"';
}

QString markdownEscaped(const QString &text)
{
    QString out;
    const QString line = oneLine(text);
    for (const QChar c : line) {
        if (QStringView(u"\\`*_{}[]<>#|~!&$^").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

QString markdownQuoted(const QString &text)
{
    QString out = QStringLiteral("> ") + text;
    out.replace(u'\n', QLatin1String("\n> "));
    out.replace(QLatin1String("> \n"), QLatin1String(">\n"));
    return out;
}

QString markdownFenced(const QString &text, const QString &language)
{
    const QString code = printable(text);
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    QString label;
    for (const QChar c : language) {
        if (c.isLetterOrNumber() || QStringView(u"+-_#.").contains(c))
            label += c;
    }
    const QString fence(longest + 1, u'`');
    return fence + label + u'\n' + code + (code.endsWith(u'\n') ? QString() : QStringLiteral("\n")) + fence;
}

QString withClosedFence(const QString &text)
{
    QString open;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView fence = fenceOf(line);
        if (open.isEmpty()) {
            open = fence.toString();
        } else if (fence.size() >= open.size() && fence.startsWith(open.at(0)) && line.trimmed() == fence) {
            open.clear();
        }
    }
    return open.isEmpty() ? text : text + (text.endsWith(u'\n') ? QString() : QStringLiteral("\n")) + open;
}

QString markdownHead(const domain::Conversation &conversation)
{
    QStringList lines{QStringLiteral("---")};
    const auto add = [&lines](const char *name, const QString &value) {
        lines.append(QLatin1String(name) + QLatin1String(": ") + value);
    };
    const auto addText = [&add](const char *name, const QString &value) {
        if (!value.isEmpty())
            add(name, yamlQuoted(value));
    };
    const auto flag = [](bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); };
    add("title", yamlQuoted(conversation.displayTitle()));
    add("id", yamlQuoted(conversation.id.toString()));
    addText("source", conversation.source);
    addText("source_id", conversation.externalId);
    addText("model", conversation.model);
    addText("user", conversation.userName);
    add("created", yamlQuoted(conversation.createdAt.toIso()));
    add("updated", yamlQuoted(conversation.updatedAt.toIso()));
    add("tags", yamlList(conversation.tags));
    add("pinned", flag(conversation.pinned));
    add("archived", flag(conversation.archived));
    if (conversation.trashedAt)
        add("trashed", flag(true));
    lines.append({QStringLiteral("---"), QString(), QString()});
    return lines.join(u'\n') + markdownTitle(conversation);
}

QString markdownTitle(const domain::Conversation &conversation)
{
    QStringList lines{QLatin1String("# ") + markdownEscaped(conversation.displayTitle())};
    if (!conversation.systemPrompt.isEmpty())
        lines.append(
            {QString(),
             aside(Words::tr("Instructions"), withClosedFence(printable(conversation.systemPrompt)))});
    return lines.join(u'\n') + u'\n';
}

QString markdownMessage(const domain::Conversation &conversation, const domain::Message &message,
                        const AssetPaths &assets, bool otherBranch)
{
    QStringList parts{headingOf(conversation, message, otherBranch)};
    if (!message.reasoning.isEmpty())
        parts.append(aside(Words::tr("Reasoning"), withClosedFence(printable(message.reasoning))));
    const QString content = withClosedFence(printable(message.content));
    if (!content.trimmed().isEmpty())
        parts.append(content);
    for (const QJsonValue &value : message.toolCalls) {
        const ToolCall call = toolCall(value);
        parts.append(aside(toolHeading(call), toolText(call)));
    }
    for (const domain::StoredFile &file : message.attachments)
        parts.append(attachmentLine(file, assets));
    return u'\n' + parts.join(QLatin1String("\n\n")) + u'\n';
}

QString markdownFiles(const QList<domain::StoredFile> &files, const AssetPaths &assets)
{
    QStringList parts{QLatin1String("## ") + markdownEscaped(Words::tr("Files of the conversation"))};
    for (const domain::StoredFile &file : files)
        parts.append(attachmentLine(file, assets));
    return u'\n' + parts.join(QLatin1String("\n\n")) + u'\n';
}

} // namespace exporters
