// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/htmlpage.h"

#include "exporters/htmltext.h"
#include "exporters/markdownhtml.h"
#include "exporters/texts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QUrl>

namespace exporters {

namespace {

/// The style sheet without its comments, as it stands between <style> and </style>.
const QByteArray &styleSheet()
{
    static const QByteArray sheet = [] {
        QFile file(QStringLiteral(":/exporters/page.css"));
        if (!file.open(QIODevice::ReadOnly))
            return QByteArray();
        const QByteArray text = file.readAll();
        return '\n' + text.mid(text.indexOf("*/") + 2).trimmed() + '\n';
    }();
    return sheet;
}

/// Nothing may be loaded or run; of styles only that very sheet, of pictures only those in the page.
QByteArray policy()
{
    const QByteArray hash = QCryptographicHash::hash(styleSheet(), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; img-src data:; style-src 'sha256-" + hash
        + "'; base-uri 'none'; form-action 'none'";
}

/// start: the name, and attributes.
QByteArray element(const QByteArray &start, const QString &text)
{
    return '<' + start + '>' + htmlEscaped(text) + "</" + start.split(' ').constFirst() + '>';
}

QByteArray timeElement(domain::Timestamp moment)
{
    return "<time datetime=\"" + moment.toIso().toLatin1() + "\">" + htmlEscaped(localTime(moment))
        + "</time>";
}

QByteArray code(const QString &text, bool json)
{
    return QByteArray("<div class=\"code\">") + (json ? "<div class=\"language\">json</div>" : "")
        + "<pre tabindex=\"0\"><code>" + htmlEscaped(text) + "</code></pre></div>\n";
}

QByteArray folded(const QString &heading, const QByteArray &body)
{
    return "<details>" + element("summary", heading) + '\n' + body + "</details>\n";
}

QByteArray toolHtml(const ToolCall &call)
{
    QByteArray body;
    if (!call.input.isEmpty())
        body += code(call.input, call.inputIsJson);
    if (!call.output.isEmpty())
        body += element("p class=\"caption\"", Words::tr("Result:")) + '\n'
            + code(call.output, call.outputIsJson);
    return folded(toolHeading(call), body);
}

QByteArray tagList(const QStringList &tags)
{
    QByteArray items;
    for (const QString &tag : tags)
        items += element("li dir=\"auto\"", tag);
    return items.isEmpty() ? items : "<ul class=\"tags\">" + items + "</ul>\n";
}

QByteArray facts(const domain::Conversation &conversation)
{
    QByteArray items = "<li>" + timeElement(conversation.updatedAt) + "</li>";
    for (const QString &fact : {conversation.model, conversation.source}) {
        if (!fact.isEmpty())
            items += element("li", oneLine(fact));
    }
    items += element("li", Words::tr("%n message(s)", nullptr, int(conversation.messageCount)));
    if (conversation.pinned)
        items += element("li", Words::tr("pinned"));
    if (conversation.archived)
        items += element("li", Words::tr("archived"));
    if (conversation.trashedAt)
        items += element("li", Words::tr("in the trash"));
    return "<div class=\"facts\"><ul>" + items + "</ul></div>\n";
}

QByteArray anchor(const domain::Message &message)
{
    return "m" + QByteArray::number(message.sequence);
}

} // namespace

QByteArray htmlPageStart(const QString &title)
{
    // The names of what this page says of itself; what people wrote is marked as of unknown language.
    const QString language = QLocale().bcp47Name();
    const bool rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    return "<!DOCTYPE html>\n<html lang=\"" + htmlEscaped(language) + "\" dir=\""
        + (rightToLeft ? "rtl" : "ltr")
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
        + policy()
        + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Recollect\">\n"
        + element("title", oneLine(title)) + "\n<style>" + styleSheet()
        + "</style>\n</head>\n<body>\n<main>\n";
}

QByteArray htmlPageEnd()
{
    return "</main>\n</body>\n</html>\n";
}

QByteArray htmlConversationHead(const domain::Conversation &conversation, const QByteArray &indexLink)
{
    QByteArray html = "<header>\n";
    if (!indexLink.isEmpty())
        html += "<p class=\"back\"><a href=\"" + indexLink + "\">"
            + htmlEscaped(Words::tr("All conversations")) + "</a></p>\n";
    html += element("h1 lang=\"\" dir=\"auto\"", oneLine(conversation.displayTitle())) + '\n'
        + facts(conversation);
    html += tagList(conversation.tags);
    html += "</header>\n";
    if (!conversation.systemPrompt.isEmpty())
        html += folded(Words::tr("Instructions"), markdownAsHtml(conversation.systemPrompt));
    return html;
}

QByteArray htmlMessageStart(const domain::Conversation &conversation, const domain::Message &message,
                            bool otherBranch)
{
    const QByteArray id = anchor(message);
    QByteArray html = "<article class=\"" + domain::toString(message.role).toLatin1()
        + (otherBranch ? " other" : "") + "\" id=\"" + id + "\" aria-labelledby=\"" + id
        + "h\">\n<div class=\"caption\">";
    html += "<h2 id=\"" + id + "h\" dir=\"auto\">" + htmlEscaped(speaker(conversation, message)) + "</h2>";
    if (!message.model.isEmpty())
        html += element("span", oneLine(message.model));
    html += "<a href=\"#" + id + "\">" + timeElement(message.createdAt) + "</a>";
    if (message.edited)
        html += element("span", Words::tr("edited"));
    if (otherBranch)
        html += element("span class=\"flag\"", Words::tr("another branch"));
    html += "</div>\n<div lang=\"\" dir=\"auto\">\n";
    if (!message.reasoning.isEmpty())
        html += folded(Words::tr("Reasoning"), markdownAsHtml(message.reasoning));
    MarkdownHtmlOptions options;
    options.keepBreaks = message.role == domain::Role::User;
    html += markdownAsHtml(message.content, options);
    for (const QJsonValue &value : message.toolCalls)
        html += toolHtml(toolCall(value));
    return html;
}

QByteArray htmlMessageEnd()
{
    return "</div>\n</article>\n";
}

QByteArray htmlFilesStart()
{
    return "<article aria-labelledby=\"files\">\n<div class=\"caption\"><h2 id=\"files\">"
        + htmlEscaped(Words::tr("Files of the conversation")) + "</h2></div>\n";
}

QByteArray htmlFilesEnd()
{
    return "</article>\n";
}

QByteArray htmlAttachment(const domain::StoredFile &file)
{
    const QString line = Words::tr("Attachment: %1 (%2)").arg(displayName(file), sizeText(file.size));
    return element("p class=\"attachment\" dir=\"auto\"", line) + '\n';
}

QByteArray htmlPictureStart(const domain::StoredFile &file, const QByteArray &type)
{
    return "<figure><img alt=\"" + htmlEscaped(displayName(file)) + "\" src=\"data:" + type + ";base64,";
}

QByteArray htmlPictureEnd(const domain::StoredFile &file)
{
    return "\">" + element("figcaption dir=\"auto\"", displayName(file)) + "</figure>\n";
}

QByteArray htmlIndexEntry(const domain::Conversation &conversation, const QString &fileName)
{
    const QByteArray address = htmlEscaped(QByteArrayView(QUrl::toPercentEncoding(fileName)));
    QByteArray html = "<li><a lang=\"\" dir=\"auto\" href=\"" + address + "\">"
        + htmlEscaped(oneLine(conversation.displayTitle())) + "</a>\n" + facts(conversation);
    const QString preview = oneLine(conversation.preview).left(200);
    if (!preview.isEmpty())
        html += element("p class=\"caption preview\" lang=\"\" dir=\"auto\"", preview);
    return html + "</li>\n";
}

} // namespace exporters
