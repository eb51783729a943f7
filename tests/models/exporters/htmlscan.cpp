// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlscan.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace {

const QSet<QString> &knownElements()
{
    static const QSet<QString> names = [] {
        const auto list =
            QStringLiteral(
                "html head meta title style body main header h1 h2 h3 h4 h5 h6 p a ul ol li div span "
                "article time details summary pre code blockquote table thead tbody tr th td em "
                "strong del br hr img figure figcaption")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names;
}

const QSet<QString> &knownAttributes()
{
    static const QSet<QString> names = [] {
        const auto list =
            QStringLiteral(
                "lang dir charset http-equiv content name class id href rel src alt tabindex start "
                "datetime aria-labelledby")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names;
}

bool isVoid(const QString &element)
{
    return QStringList{QStringLiteral("meta"), QStringLiteral("br"), QStringLiteral("hr"),
                       QStringLiteral("img")}
        .contains(element);
}

QString attributeProblem(const QString &name, const QString &value)
{
    static const QRegularExpression link(
        QStringLiteral(R"(^(https?://[^\s"'<>]+|mailto:[^\s"'<>]+|#m\d+|[^:/?#\\]+\.html)$)"));
    static const QRegularExpression picture(
        QStringLiteral(R"(^data:image/(png|jpeg|gif|webp|avif|bmp);base64,[A-Za-z0-9+/=]*$)"));
    if (!knownAttributes().contains(name))
        return QStringLiteral("attribute %1").arg(name);
    if (name == QLatin1String("href") && !link.match(value).hasMatch())
        return QStringLiteral("href %1").arg(value);
    if (name == QLatin1String("src") && !picture.match(value).hasMatch())
        return QStringLiteral("src %1").arg(value.left(80));
    return {};
}

/// Problem of one tag; open holds the elements that are not closed yet.
QString tagProblem(const QString &tag, QStringList &open)
{
    static const QRegularExpression shape(
        QStringLiteral(R"re(^<(/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"<>]*")*)>$)re"));
    static const QRegularExpression attribute(QStringLiteral(R"re(\s+([a-z-]+)="([^"]*)")re"));
    const auto match = shape.match(tag);
    if (!match.hasMatch())
        return QStringLiteral("malformed %1").arg(tag.left(120));
    const QString element = match.captured(2);
    if (!knownElements().contains(element))
        return QStringLiteral("element %1").arg(element);
    if (!match.captured(1).isEmpty())
        return open.isEmpty() || open.takeLast() != element ? QStringLiteral("stray </%1>").arg(element)
                                                            : QString();
    if (!isVoid(element))
        open.append(element);
    for (auto it = attribute.globalMatch(match.captured(3)); it.hasNext();) {
        const auto found = it.next();
        const QString problem = attributeProblem(found.captured(1), found.captured(2));
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

QString htmlProblem(const QByteArray &html)
{
    QString text = QString::fromUtf8(html);
    if (text.startsWith(QLatin1String("<!DOCTYPE html>\n")))
        text = text.mid(16);
    QStringList open;
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at)) {
        const qsizetype end = text.indexOf(u'>', at);
        if (end < 0)
            return QStringLiteral("unfinished tag");
        const QString problem = tagProblem(text.mid(at, end + 1 - at), open);
        if (!problem.isEmpty())
            return problem;
        at = end + 1;
    }
    return open.isEmpty() ? QString() : QStringLiteral("unclosed <%1>").arg(open.last());
}
