// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/claudeartifact.h"

#include "importers/fieldreader.h"
#include "importers/markdown.h"

#include <functional>

namespace importers {

namespace {

QString titled(const QString &title, const QString &block)
{
    return paragraphs(
        {title.trimmed().isEmpty() ? QString() : QStringLiteral("**%1**").arg(title.simplified()), block});
}

QString difference(const QString &before, const QString &after)
{
    const auto marked = [](const QString &text, QChar mark) {
        QString lines = mark + text;
        return lines.replace(u'\n', QString(u'\n') + mark);
    };
    return fenced(marked(before, u'-') + u'\n' + marked(after, u'+'), QStringLiteral("diff"));
}

/// The value of name="…" in the attributes of a tag.
QString attribute(QStringView attributes, QLatin1String name)
{
    const QString opening = QString(name) + QLatin1String("=\"");
    const qsizetype from = attributes.indexOf(opening);
    if (from < 0)
        return {};
    const qsizetype begin = from + opening.size();
    const qsizetype end = attributes.indexOf(u'"', begin);
    return end < 0 ? QString() : attributes.mid(begin, end - begin).toString();
}

/// Replaces every <tag …>body</tag>; one that is never closed reaches to the end.
QString replaceTag(const QString &text, QLatin1String tag,
                   const std::function<QString(QStringView attributes, QStringView body)> &replacement)
{
    const QString opening = u'<' + QString(tag);
    const QString closing = QLatin1String("</") + QString(tag) + u'>';
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = text.indexOf(opening, at);
        const qsizetype bodyBegin = begin < 0 ? -1 : text.indexOf(u'>', begin) + 1;
        if (bodyBegin <= 0)
            break;
        const qsizetype closed = text.indexOf(closing, bodyBegin);
        const qsizetype bodyEnd = closed < 0 ? text.size() : closed;
        const QStringView view(text);
        result += view.mid(at, begin - at);
        result += replacement(view.mid(begin + opening.size(), bodyBegin - 1 - begin - opening.size()),
                              view.mid(bodyBegin, bodyEnd - bodyBegin));
        at = closed < 0 ? text.size() : closed + closing.size();
    }
    result += QStringView(text).mid(std::min(at, text.size()));
    return result;
}

QString fileExtension(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot < 0 || path.indexOf(u'/', dot) >= 0 ? QString() : path.mid(dot + 1);
}

} // namespace

QString artifactMarkdown(const QString &tool, const QJsonObject &input)
{
    FieldReader fields(input);
    const QString before = fields.text({"old_str"});
    const QString after = fields.text({"new_str"});
    if (tool == QLatin1String("artifacts")) {
        const QString title = fields.text({"title", "id"});
        const QString content = fields.text({"content"});
        const QString language = fields.text({"language"});
        const QString type = fields.text({"type"});
        if (!content.isEmpty())
            return titled(title, fenced(content, language.isEmpty() ? fenceLanguage(type) : language));
        return before.isEmpty() && after.isEmpty() ? QString() : titled(title, difference(before, after));
    }
    const QString path = fields.text({"path"});
    if (tool == QLatin1String("create_file"))
        return titled(path, fenced(fields.text({"file_text", "content"}), fileExtension(path)));
    if (tool == QLatin1String("str_replace"))
        return titled(path, difference(before, after));
    return {};
}

QString withInlineArtifacts(const QString &text)
{
    return replaceTag(text, QLatin1String("antArtifact"), [](QStringView attributes, QStringView body) {
        const QString language = attribute(attributes, QLatin1String("language"));
        const QString type = attribute(attributes, QLatin1String("type"));
        const QString block =
            fenced(body.trimmed().toString(), language.isEmpty() ? fenceLanguage(type) : language);
        return QString(u'\n' + titled(attribute(attributes, QLatin1String("title")), block) + u'\n');
    });
}

QString takeInlineThinking(QString &text)
{
    QStringList thoughts;
    text = replaceTag(text, QLatin1String("antThinking"), [&thoughts](QStringView, QStringView body) {
        thoughts.append(body.trimmed().toString());
        return QString();
    });
    return paragraphs(thoughts);
}

} // namespace importers
