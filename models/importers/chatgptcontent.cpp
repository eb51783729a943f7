// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/chatgptcontent.h"

#include "importers/chatgptassets.h"
#include "importers/fieldreader.h"
#include "importers/markdown.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace importers {

namespace {

constexpr QChar markBegin(0xe200);
constexpr QChar markEnd(0xe201);
constexpr QChar markSeparator(0xe202);
constexpr QChar lastMark(0xe205);

bool isMark(QChar c)
{
    return c >= markBegin && c <= lastMark;
}

QString member(const QJsonObject &object, const char *name)
{
    return textOf(object.value(QLatin1String(name)));
}

/// `entity␂["city","Paris"]` names something that belongs into the sentence; every other mark is a note.
QString textOfMark(const QString &mark)
{
    const qsizetype separator = mark.indexOf(markSeparator);
    if (separator < 0 || mark.left(separator) != QLatin1String("entity"))
        return {};
    const QJsonArray parts = QJsonDocument::fromJson(mark.mid(separator + 1).toUtf8()).array();
    return parts.size() > 1 ? parts.at(1).toString() : QString();
}

/// Gathers the parts of a multimodal message.
class Parts {
public:
    explicit Parts(ChatGptContent &content) : m_content(content) {}

    void add(const QJsonValue &part)
    {
        if (!part.isObject()) {
            addText(textOf(part));
            return;
        }
        const QJsonObject object = part.toObject();
        const QString type = member(object, "content_type");
        if (type == QLatin1String("audio_transcription"))
            addText(member(object, "text"));
        else if (object.contains(QLatin1String("asset_pointer"))
                 && !object.value(QLatin1String("asset_pointer")).isNull())
            addAsset(object);
        else if (type == QLatin1String("real_time_user_audio_video_asset_pointer"))
            addVideo(object);
        else
            addUnknown(type, object);
    }

    void finish()
    {
        // Where a picture stands is worth saying only when there is text on both sides of it.
        QStringList shown;
        for (qsizetype i = m_firstText; i >= 0 && i <= m_lastText; ++i)
            shown.append(m_pieces.at(i));
        m_content.text = paragraphs(shown);
    }

private:
    void addText(const QString &text)
    {
        if (text.isEmpty())
            return;
        m_firstText = m_firstText < 0 ? m_pieces.size() : m_firstText;
        m_lastText = m_pieces.size();
        m_pieces.append(text);
    }

    void addAsset(const QJsonObject &object)
    {
        const QString pointer = member(object, "asset_pointer");
        QJsonObject hints = object;
        const QString type = member(object, "content_type");
        if (type.startsWith(QLatin1String("audio")) && !hints.contains(QLatin1String("mime_type")))
            hints.insert(QLatin1String("mime_type"), QStringLiteral("audio/") + member(object, "format"));
        m_content.assets.push_back({pointer, hints});
        m_pieces.append(QStringLiteral("![](attachment:%1)").arg(ChatGptAssets::idOf(pointer)));
    }

    void addVideo(const QJsonObject &object)
    {
        for (const char *name : {"audio_asset_pointer", "video_container_asset_pointer"}) {
            const QJsonValue value = object.value(QLatin1String(name));
            if (value.isObject())
                addAsset(value.toObject());
            else if (value.isString())
                addAsset({{QStringLiteral("asset_pointer"), value}});
        }
        for (const QJsonValue &frame : object.value(QLatin1String("frames_asset_pointers")).toArray())
            addAsset(frame.isObject() ? frame.toObject()
                                      : QJsonObject{{QStringLiteral("asset_pointer"), frame}});
    }

    void addUnknown(const QString &type, const QJsonObject &object)
    {
        addText(member(object, "text"));
        QJsonArray kept = m_content.unknown.value(QLatin1String("raw_parts")).toArray();
        kept.append(object);
        m_content.unknown.insert(QStringLiteral("raw_parts"), kept);
        m_content.notUnderstood.append(QStringLiteral("part ")
                                       + (type.isEmpty() ? QStringLiteral("?") : type));
    }

    ChatGptContent &m_content;
    QStringList m_pieces;
    qsizetype m_firstText = -1;
    qsizetype m_lastText = -1;
};

void readParts(const QJsonObject &content, ChatGptContent &result)
{
    Parts parts(result);
    for (const QJsonValue &part : content.value(QLatin1String("parts")).toArray())
        parts.add(part);
    parts.finish();
}

void readThoughts(const QJsonObject &content, ChatGptContent &result)
{
    QStringList all;
    for (const QJsonValue &value : content.value(QLatin1String("thoughts")).toArray()) {
        const QJsonObject thought = value.toObject();
        const QString summary = member(thought, "summary").simplified();
        QString body = member(thought, "content");
        if (body.isEmpty()) {
            for (const QJsonValue &chunk : thought.value(QLatin1String("chunks")).toArray())
                body += textOf(chunk);
        }
        all.append(summary.isEmpty() ? QString() : QStringLiteral("**%1**").arg(summary));
        all.append(body);
    }
    result.reasoning = paragraphs(all);
}

/// A page or passage that was read: a link and the passage as a quote.
QString readQuote(const QJsonObject &content)
{
    const QString title =
        member(content, "title").isEmpty() ? member(content, "domain") : member(content, "title");
    QString text = member(content, "text");
    text = text.isEmpty() ? member(content, "snippet") : text;
    return paragraphs(
        {link(title, member(content, "url")), text.trimmed().isEmpty() ? QString() : quoted(text)});
}

void readUnknown(const QString &type, const QJsonObject &content, ChatGptContent &result)
{
    readParts(content, result);
    for (const char *name : {"text", "content", "result", "summary"}) {
        if (result.text.isEmpty())
            result.text = member(content, name);
    }
    result.unknown.insert(QStringLiteral("raw_content"), content);
    result.notUnderstood.append(QStringLiteral("content ") + (type.isEmpty() ? QStringLiteral("?") : type));
}

void readByType(const QString &type, const QJsonObject &content, ChatGptContent &result)
{
    const auto is = [&type](const char *name) { return type == QLatin1String(name); };
    const auto codeBlock = [&](const QString &text, const QString &language) {
        result.text = text.trimmed().isEmpty() ? QString() : fenced(text, language);
    };
    if (is("text") || is("multimodal_text"))
        readParts(content, result);
    else if (is("code"))
        codeBlock(member(content, "text"), fenceLanguage(member(content, "language")));
    else if (is("execution_output"))
        codeBlock(member(content, "text"), {});
    else if (is("tether_quote") || is("sonic_webpage"))
        result.text = readQuote(content);
    else if (is("tether_browsing_display"))
        result.text = paragraphs({member(content, "summary"), member(content, "result")});
    else if (is("system_error"))
        result.text =
            paragraphs({QStringLiteral("**%1**").arg(member(content, "name")), member(content, "text")});
    else if (is("thoughts"))
        readThoughts(content, result);
    else if (is("reasoning_recap"))
        result.reasoning = member(content, "content");
    else if (is("user_editable_context"))
        result.text = paragraphs({member(content, "user_profile"), member(content, "user_instructions")});
    else if (is("model_editable_context"))
        result.text = member(content, "model_set_context");
    else if (!content.isEmpty())
        readUnknown(type, content, result);
}

} // namespace

QString withoutCitationMarks(const QString &text, const QJsonArray &references)
{
    QHash<QString, QString> known;
    for (const QJsonValue &value : references) {
        const QJsonObject reference = value.toObject();
        known.insert(member(reference, "matched_text"), member(reference, "alt"));
    }
    // One pass, since hostile text may be nothing but marks. begin: where the open mark stands in the result.
    QString result;
    result.reserve(text.size());
    qsizetype begin = -1;
    for (const QChar c : text) {
        if (c == markBegin)
            begin = result.size();
        if (c == markEnd && begin >= 0) {
            const QString mark = result.mid(begin) + c;
            const QString shown = known.value(mark);
            result.truncate(begin);
            result += shown.isEmpty() ? textOfMark(mark.mid(1).chopped(1)) : shown;
            begin = -1;
        } else {
            result += c;
        }
    }
    result.removeIf(isMark);
    return result;
}

ChatGptContent readChatGptContent(const QJsonObject &message)
{
    ChatGptContent result;
    const QJsonValue value = message.value(QLatin1String("content"));
    const QJsonObject content = value.toObject();
    if (!value.isObject())
        result.text = textOf(value);
    readByType(member(content, "content_type"), content, result);
    if (!std::any_of(result.text.cbegin(), result.text.cend(), isMark))
        return result;
    const QJsonObject metadata = message.value(QLatin1String("metadata")).toObject();
    result.original = result.text;
    result.text =
        withoutCitationMarks(result.text, metadata.value(QLatin1String("content_references")).toArray());
    return result;
}

} // namespace importers
