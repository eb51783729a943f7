// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/linebreaks.h"

#include <QList>
#include <QStringList>
#include <QStringView>

#include <algorithm>

namespace ui {

namespace {

bool isFence(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.startsWith(QLatin1String("```")) || trimmed.startsWith(QLatin1String("~~~"));
}

/// A line that can be nothing but text of a paragraph.
bool isPlain(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty() || line.startsWith(QLatin1String("    ")) || line.startsWith(u'\t'))
        return false;
    if (QStringView(u"-*+>#|=_<").contains(trimmed.front()) || trimmed.contains(u'|'))
        return false;
    qsizetype digits = 0;
    while (digits < trimmed.size() && trimmed.at(digits).isDigit())
        ++digits;
    return digits == 0 || digits == trimmed.size()
        || (trimmed.at(digits) != u'.' && trimmed.at(digits) != u')');
}

/// Rows of one table: Qt's reader goes over all rows for each that it adds.
constexpr qsizetype mostRows = 200;

/// The line under the heads of a table, such as |---|:-:|.
bool isTableRule(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.contains(u'|') && trimmed.contains(u'-')
        && std::all_of(trimmed.begin(), trimmed.end(),
                       [](QChar c) { return QStringView(u"|-: \t").contains(c); });
}

} // namespace

QString withHardLineBreaks(const QString &markdown)
{
    QString result;
    result.reserve(markdown.size());
    const QList<QStringView> lines = QStringView(markdown).split(u'\n');
    bool inFence = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView line = lines.at(i);
        const bool fence = isFence(line);
        inFence = inFence != fence;
        result.append(line);
        if (i + 1 == lines.size())
            break;
        const QStringView next = lines.at(i + 1);
        const bool joins = !inFence && !fence && !isFence(next) && isPlain(line) && isPlain(next);
        result.append(joins ? QChar(QChar::LineSeparator) : QChar(u'\n'));
    }
    return result;
}

QString withDescribedImages(const QString &markdown)
{
    const QLatin1String bare("![](http");
    if (!markdown.contains(bare))
        return markdown;
    QStringList lines = markdown.split(u'\n');
    bool inFence = false;
    for (QString &line : lines) {
        inFence = inFence != isFence(line);
        if (!inFence)
            line.replace(bare, QLatin1String("![image](http"));
    }
    return lines.join(u'\n');
}

QString withShortTables(const QString &markdown)
{
    if (markdown.count(u'\n') <= mostRows)
        return markdown;
    QString result;
    result.reserve(markdown.size());
    const QList<QStringView> lines = QStringView(markdown).split(u'\n');
    bool inFence = false;
    qsizetype rule = -1; ///< line of the table in hand; -1: none
    qsizetype rows = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView line = lines.at(i);
        inFence = inFence != isFence(line);
        if (inFence || line.trimmed().isEmpty()) {
            rule = -1;
        } else if (rule < 0 && i > 0 && isTableRule(line) && lines.at(i - 1).contains(u'|')) {
            rule = i;
            rows = 0;
        } else if (rule >= 0 && ++rows > mostRows) {
            result.append(QStringLiteral("\n%1\n%2\n").arg(lines.at(rule - 1), lines.at(rule)));
            rows = 1;
        }
        result.append(line);
        if (i + 1 < lines.size())
            result.append(u'\n');
    }
    return result;
}

} // namespace ui
