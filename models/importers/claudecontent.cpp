// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/claudecontent.h"

#include "importers/claudeartifact.h"
#include "importers/fieldreader.h"
#include "importers/markdown.h"

namespace importers {

namespace {

QString member(const QJsonObject &object, const char *name)
{
    return textOf(object.value(QLatin1String(name)));
}

/// Takes the blocks of a message one by one.
class Blocks {
public:
    void add(const QJsonObject &block)
    {
        const QString type = member(block, "type");
        const bool isText = type == QLatin1String("text");
        if (isText)
            addText(block);
        else if (type == QLatin1String("thinking"))
            addThinking(block);
        else if (type == QLatin1String("tool_use"))
            addToolUse(block);
        else if (type == QLatin1String("tool_result"))
            addToolResult(block);
        else if (type == QLatin1String("image") && addImage(block))
            ;
        else if (type != QLatin1String("token_budget"))
            addUnknown(type, block);
        m_afterText = isText;
    }

    ClaudeContent take()
    {
        m_result.text = paragraphs(m_texts);
        m_result.reasoning = paragraphs(m_thoughts);
        if (!m_citations.isEmpty())
            m_result.kept.insert(QStringLiteral("citations"), m_citations);
        if (!m_summaries.isEmpty())
            m_result.kept.insert(QStringLiteral("thinking_summaries"), m_summaries);
        if (!m_unknown.isEmpty())
            m_result.kept.insert(QStringLiteral("raw_blocks"), m_unknown);
        return std::move(m_result);
    }

private:
    /// A sentence with a source is a block of its own and goes on in the next one.
    void addText(const QJsonObject &block)
    {
        const QString text = member(block, "text");
        const QJsonArray citations = block.value(QLatin1String("citations")).toArray();
        for (const QJsonValue &citation : citations)
            m_citations.append(citation);
        const bool cited = !citations.isEmpty();
        if (m_afterText && !m_texts.isEmpty() && (cited || m_cited))
            m_texts.last() += text;
        else
            m_texts.append(text);
        m_cited = cited;
    }

    void addThinking(const QJsonObject &block)
    {
        const QJsonArray summaries = block.value(QLatin1String("summaries")).toArray();
        QStringList lines;
        for (const QJsonValue &summary : summaries) {
            m_summaries.append(summary);
            lines.append(summary.isObject() ? member(summary.toObject(), "summary") : textOf(summary));
        }
        const QString thinking = member(block, "thinking");
        m_thoughts.append(thinking.isEmpty() ? paragraphs(lines) : thinking);
    }

    void addToolUse(const QJsonObject &block)
    {
        const QString name = member(block, "name");
        const QJsonValue input = block.value(QLatin1String("input"));
        QJsonObject call{{QStringLiteral("name"), name}, {QStringLiteral("input"), input}};
        if (const QString id = member(block, "id"); !id.isEmpty())
            call.insert(QStringLiteral("id"), id);
        m_result.toolCalls.append(call);
        m_texts.append(artifactMarkdown(name, input.toObject()));
    }

    void addToolResult(const QJsonObject &block)
    {
        const int index = callFor(member(block, "tool_use_id"), member(block, "name"));
        QJsonObject call = index < 0 ? QJsonObject{{QStringLiteral("name"), member(block, "name")}}
                                     : m_result.toolCalls.at(index).toObject();
        call.insert(QStringLiteral("output"), outputOf(block.value(QLatin1String("content"))));
        if (block.value(QLatin1String("is_error")).toBool())
            call.insert(QStringLiteral("is_error"), true);
        if (index < 0)
            m_result.toolCalls.append(call);
        else
            m_result.toolCalls.replace(index, call);
    }

    /// The call with that id; without one the latest of that name that has no output yet. -1: none.
    [[nodiscard]] int callFor(const QString &id, const QString &name) const
    {
        for (int index = int(m_result.toolCalls.size()) - 1; index >= 0; --index) {
            const QJsonObject call = m_result.toolCalls.at(index).toObject();
            const bool open = !call.contains(QLatin1String("output"));
            if (id.isEmpty() ? open && member(call, "name") == name : member(call, "id") == id)
                return index;
        }
        return -1;
    }

    /// Text when there is nothing but text, else the blocks as they are.
    [[nodiscard]] static QJsonValue outputOf(const QJsonValue &content)
    {
        if (!content.isArray())
            return content;
        QStringList texts;
        for (const QJsonValue &value : content.toArray()) {
            const QJsonObject block = value.toObject();
            if (member(block, "type") != QLatin1String("text"))
                return content;
            texts.append(member(block, "text"));
        }
        return paragraphs(texts);
    }

    [[nodiscard]] bool addImage(const QJsonObject &block)
    {
        const QJsonObject source = block.value(QLatin1String("source")).toObject();
        const QByteArray bytes = QByteArray::fromBase64(member(source, "data").toLatin1());
        if (bytes.isEmpty())
            return false;
        domain::FileRecord file;
        file.mimeType = member(source, "media_type");
        file.externalId = QStringLiteral("image-%1").arg(m_result.images.size() + 1);
        file.name = file.externalId;
        file.size = bytes.size();
        file.load = [bytes] { return domain::Result<QByteArray>(bytes); };
        m_result.images.push_back(std::move(file));
        return true;
    }

    void addUnknown(const QString &type, const QJsonObject &block)
    {
        m_unknown.append(block);
        m_result.notUnderstood.append(QStringLiteral("block ")
                                      + (type.isEmpty() ? QStringLiteral("?") : type));
    }

    ClaudeContent m_result;
    QStringList m_texts;
    QStringList m_thoughts;
    QJsonArray m_citations;
    QJsonArray m_summaries;
    QJsonArray m_unknown;
    bool m_afterText = false;
    bool m_cited = false;
};

} // namespace

ClaudeContent readClaudeContent(const QJsonObject &message)
{
    Blocks blocks;
    const QJsonValue content = message.value(QLatin1String("content"));
    for (const QJsonValue &block : content.toArray())
        blocks.add(block.isObject() ? block.toObject()
                                    : QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                                  {QStringLiteral("text"), block}});
    ClaudeContent result = blocks.take();
    // Exports write "not supported on this device" as the text of a message that is all tool calls.
    if (result.text.trimmed().isEmpty() && result.toolCalls.isEmpty())
        result.text = content.isString() && !content.toString().isEmpty() ? content.toString()
                                                                          : member(message, "text");
    QString thinking = takeInlineThinking(result.text);
    result.reasoning = paragraphs({result.reasoning, thinking});
    result.text = withInlineArtifacts(result.text);
    return result;
}

} // namespace importers
