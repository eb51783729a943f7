// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/citations.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace ui {

namespace {

constexpr qsizetype mostCitations = 500;
constexpr qsizetype shortestMark = 3;

QString member(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QString firstAddress(const QJsonArray &items)
{
    for (const QJsonValue &item : items) {
        const QString address = item.isString() ? item.toString() : member(item.toObject(), "url");
        if (!address.isEmpty())
            return address;
    }
    return {};
}

/// The address in a link of Markdown.
QString addressIn(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral(R"(\]\((https?://[^)\s]+))"));
    return link.match(markdown).captured(1);
}

/// Of the texts that may stand for a reference the one that does.
QString markIn(const QString &content, const QStringList &candidates)
{
    for (const QString &candidate : candidates) {
        if (candidate.trimmed().size() >= shortestMark && content.contains(candidate))
            return candidate;
    }
    return {};
}

Citation ofReference(const QJsonObject &reference, const QString &content)
{
    const QString alt = member(reference, "alt");
    Citation citation;
    citation.mark = markIn(content, {alt, member(reference, "matched_text")});
    citation.address = member(reference, "url");
    for (const char *list : {"items", "sources", "safe_urls"}) {
        if (citation.address.isEmpty())
            citation.address = firstAddress(reference.value(QLatin1String(list)).toArray());
    }
    if (citation.address.isEmpty())
        citation.address = addressIn(alt);
    return citation;
}

/// ChatGPT's older form with places in the text, and Claude's, whose places are those of a part of the text.
Citation ofCitation(const QJsonObject &citation, const QString &content)
{
    const QJsonObject metadata = citation.value(QLatin1String("metadata")).toObject();
    const QJsonObject details = citation.value(QLatin1String("details")).toObject();
    const int begin = citation.value(QLatin1String("start_ix")).toInt(-1);
    const int end = citation.value(QLatin1String("end_ix")).toInt(-1);
    Citation result;
    if (begin >= 0 && end > begin && end <= content.size() && content.at(begin) == u'【')
        result.mark = content.mid(begin, end - begin);
    for (const QString &address :
         {member(metadata, "url"), member(details, "url"), member(citation, "url")}) {
        if (result.address.isEmpty())
            result.address = address;
    }
    return result;
}

} // namespace

QList<Citation> citationsOf(const domain::Message &message)
{
    QList<Citation> citations;
    QSet<QString> seen;
    const auto add = [&](const Citation &citation) {
        const bool web = citation.address.startsWith(QLatin1String("http"), Qt::CaseInsensitive);
        const QString key = citation.mark + u'\n' + citation.address;
        if (web && citations.size() < mostCitations && !seen.contains(key))
            citations.append(citation);
        seen.insert(key);
    };
    const QJsonArray references = message.metadata.value(QLatin1String("content_references")).toArray();
    for (const QJsonValue &reference : references)
        add(ofReference(reference.toObject(), message.content));
    const QJsonArray others = message.metadata.value(QLatin1String("citations")).toArray();
    for (const QJsonValue &citation : others)
        add(ofCitation(citation.toObject(), message.content));
    return citations;
}

QStringList markLooseCitations(QList<Citation> &citations)
{
    QSet<QString> inText;
    for (const Citation &citation : std::as_const(citations)) {
        if (!citation.mark.isEmpty())
            inText.insert(citation.address);
    }
    QStringList marks;
    for (Citation &citation : citations) {
        if (!citation.mark.isEmpty() || inText.contains(citation.address))
            continue;
        inText.insert(citation.address);
        citation.mark = looseBegin + QString::number(marks.size()) + looseEnd;
        marks.append(citation.mark);
    }
    return marks;
}

} // namespace ui
