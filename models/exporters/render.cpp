// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/render.h"

#include "domain/messagetree.h"
#include "exporters/markdowntext.h"
#include "exporters/texts.h"

#include <QJsonArray>

namespace exporters {

namespace {

domain::MessageTree treeOf(const domain::Conversation &conversation, const QList<domain::Message> &messages)
{
    QList<domain::MessageOutline> outlines;
    outlines.reserve(messages.size());
    for (const domain::Message &m : messages)
        outlines.append({m.id, m.parentId, m.sequence, m.role, m.hidden, m.content.size(), m.createdAt});
    return domain::MessageTree(std::move(outlines), conversation.currentMessage);
}

/// Calls visit(message, isOnActiveBranch) for each message to show, in order of sequence.
template <typename Visit>
void forEachShown(const domain::Conversation &conversation, const QList<domain::Message> &messages,
                  BranchChoice choice, bool withHidden, Visit visit)
{
    const domain::MessageTree tree = treeOf(conversation, messages);
    for (const domain::Message &message : messages) {
        const bool active = tree.isOnActivePath(message.id);
        if ((active || choice == BranchChoice::All) && (withHidden || !message.hidden))
            visit(message, active);
    }
}

QJsonArray attachmentsAsJson(const QList<domain::StoredFile> &files)
{
    QJsonArray array;
    for (const domain::StoredFile &file : files) {
        array.append(QJsonObject{{QStringLiteral("id"), file.id.toString()},
                                 {QStringLiteral("name"), file.name},
                                 {QStringLiteral("mime_type"), file.mimeType},
                                 {QStringLiteral("size"), file.size},
                                 {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)},
                                 {QStringLiteral("stored"), file.hasBytes()}});
    }
    return array;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject messageAsJson(const domain::Message &message, bool active)
{
    QJsonObject object{
        {QStringLiteral("id"), message.id.toString()},
        {QStringLiteral("parent_id"),
         orNull(message.parentId.isValid() ? message.parentId.toString() : QString())},
        {QStringLiteral("sequence"), message.sequence},
        {QStringLiteral("role"), domain::toString(message.role)},
        {QStringLiteral("author"), orNull(message.author)},
        {QStringLiteral("model"), orNull(message.model)},
        {QStringLiteral("content"), message.content},
        {QStringLiteral("reasoning"), orNull(message.reasoning)},
        {QStringLiteral("created_at"), message.createdAt.toIso()},
        {QStringLiteral("updated_at"), message.updatedAt.toIso()},
        {QStringLiteral("version"), message.version},
        {QStringLiteral("edited"), message.edited},
        {QStringLiteral("token_count"), orNull(message.tokenCount)},
        {QStringLiteral("latency_ms"), orNull(message.latencyMs)},
        {QStringLiteral("attachments"), attachmentsAsJson(message.attachments)},
        {QStringLiteral("tool_calls"), message.toolCalls},
        {QStringLiteral("on_active_branch"), active},
    };
    if (message.hidden)
        object.insert(QStringLiteral("hidden"), true);
    return object;
}

} // namespace

QString textTitle(const domain::Conversation &conversation)
{
    return oneLine(conversation.displayTitle()) + u'\n';
}

QString textMessage(const domain::Conversation &conversation, const domain::Message &message, bool active)
{
    QStringList heading{speaker(conversation, message), oneLine(message.model), localTime(message.createdAt)};
    if (!active)
        heading.append(Words::tr("another branch"));
    heading.removeAll(QString());
    QStringList parts{QStringLiteral("[%1]").arg(heading.join(QStringLiteral(" · ")))};
    if (!message.reasoning.isEmpty())
        parts.append(Words::tr("Reasoning:") + u'\n' + printable(message.reasoning) + u'\n');
    if (!message.content.isEmpty())
        parts.append(printable(message.content));
    for (const QJsonValue &value : message.toolCalls) {
        const ToolCall call = toolCall(value);
        parts.append(u'\n' + toolHeading(call));
        if (!call.input.isEmpty())
            parts.append(printable(call.input));
        if (!call.output.isEmpty())
            parts.append(Words::tr("Result:") + u'\n' + printable(call.output));
    }
    for (const domain::StoredFile &file : message.attachments)
        parts.append(Words::tr("Attachment: %1 (%2)").arg(displayName(file), sizeText(file.size)));
    return u'\n' + parts.join(u'\n') + u'\n';
}

QString textFiles(const QList<domain::StoredFile> &files)
{
    QStringList parts{QStringLiteral("[%1]").arg(Words::tr("Files of the conversation"))};
    for (const domain::StoredFile &file : files)
        parts.append(Words::tr("Attachment: %1 (%2)").arg(displayName(file), sizeText(file.size)));
    return u'\n' + parts.join(u'\n') + u'\n';
}

QString conversationAsMarkdown(const domain::Conversation &conversation,
                               const QList<domain::Message> &messages, BranchChoice choice)
{
    QString text = markdownHead(conversation);
    forEachShown(conversation, messages, choice, false, [&](const domain::Message &message, bool active) {
        text += markdownMessage(conversation, message, {}, !active);
    });
    return text;
}

QString conversationAsText(const domain::Conversation &conversation, const QList<domain::Message> &messages,
                           BranchChoice choice)
{
    QString text = textTitle(conversation);
    forEachShown(conversation, messages, choice, false, [&](const domain::Message &message, bool active) {
        text += textMessage(conversation, message, active);
    });
    return text;
}

QJsonObject conversationAsJson(const domain::Conversation &conversation,
                               const QList<domain::Message> &messages, BranchChoice choice)
{
    QJsonObject object = conversationSummary(conversation);
    QJsonArray array;
    const bool withHidden = choice == BranchChoice::All;
    forEachShown(
        conversation, messages, choice, withHidden,
        [&](const domain::Message &message, bool active) { array.append(messageAsJson(message, active)); });
    object.insert(QStringLiteral("system_prompt"), orNull(conversation.systemPrompt));
    object.insert(QStringLiteral("messages"), array);
    return object;
}

QJsonObject conversationSummary(const domain::Conversation &conversation)
{
    return {
        {QStringLiteral("id"), conversation.id.toString()},
        {QStringLiteral("title"), conversation.displayTitle()},
        {QStringLiteral("source"), orNull(conversation.source)},
        {QStringLiteral("model"), orNull(conversation.model)},
        {QStringLiteral("user"), conversation.userName},
        {QStringLiteral("status"), domain::toString(conversation.status)},
        {QStringLiteral("message_count"), conversation.messageCount},
        {QStringLiteral("token_count"), conversation.tokenCount},
        {QStringLiteral("created_at"), conversation.createdAt.toIso()},
        {QStringLiteral("updated_at"), conversation.updatedAt.toIso()},
        {QStringLiteral("pinned"), conversation.pinned},
        {QStringLiteral("archived"), conversation.archived},
        {QStringLiteral("trashed"), conversation.trashedAt.has_value()},
        {QStringLiteral("tags"), QJsonArray::fromStringList(conversation.tags)},
    };
}

} // namespace exporters
