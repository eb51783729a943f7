// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/markdown.h"

#include <QHash>

namespace importers {

QString fenced(const QString &text, const QString &language)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    QString info = language.simplified();
    info.remove(u'`');
    return fence + info + u'\n' + text + (text.endsWith(u'\n') ? QString() : QStringLiteral("\n")) + fence;
}

QString quoted(const QString &text)
{
    QString all = QStringLiteral("> ") + text.trimmed();
    return all.replace(u'\n', QStringLiteral("\n> "));
}

QString link(const QString &text, const QString &address)
{
    QString shown = text.simplified();
    const bool web =
        address.startsWith(QLatin1String("https://")) || address.startsWith(QLatin1String("http://"));
    if (!web)
        return shown;
    if (shown.isEmpty())
        return u'<' + QString(address).remove(u'>') + u'>';
    shown.replace(u'[', QStringLiteral("\\[")).replace(u']', QStringLiteral("\\]"));
    QString target = address;
    target.replace(u' ', QStringLiteral("%20"))
        .replace(u'(', QStringLiteral("%28"))
        .replace(u')', QStringLiteral("%29"));
    return QStringLiteral("[%1](%2)").arg(shown, target);
}

QString paragraphs(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            kept.append(part);
    }
    return kept.join(QStringLiteral("\n\n"));
}

QString headline(const QString &text, qsizetype length)
{
    const QString line = text.left(length * 4).simplified();
    return line.size() <= length ? line : line.left(length - 1) + QChar(0x2026);
}

QString fenceLanguage(const QString &type)
{
    static const QHash<QString, QString> known = {
        {QStringLiteral("application/vnd.ant.react"), QStringLiteral("jsx")},
        {QStringLiteral("application/vnd.ant.mermaid"), QStringLiteral("mermaid")},
        {QStringLiteral("text/html"), QStringLiteral("html")},
        {QStringLiteral("image/svg+xml"), QStringLiteral("svg")},
        {QStringLiteral("code/react"), QStringLiteral("jsx")},
        {QStringLiteral("unknown"), QString()},
        {QStringLiteral("document"), QString()},
    };
    if (const auto found = known.constFind(type); found != known.constEnd())
        return *found;
    const qsizetype slash = type.lastIndexOf(u'/');
    return type.startsWith(QLatin1String("code/")) || slash < 0 ? type.mid(slash + 1) : QString();
}

} // namespace importers
