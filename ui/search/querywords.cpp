// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/querywords.h"

#include "domain/message.h"
#include "ui/widgets/texts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace ui {

using domain::SearchItem;

namespace {

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::QueryWords)
};

QString stateLabel(const QString &value)
{
    if (value == QLatin1String("pinned"))
        return Words::tr("Pinned");
    if (value == QLatin1String("archived"))
        return Words::tr("In the archive");
    if (value == QLatin1String("trashed"))
        return Words::tr("In the trash");
    return value == QLatin1String("unread") ? Words::tr("Unread") : QString();
}

QString featureLabel(const QString &value)
{
    if (value == QLatin1String("code"))
        return Words::tr("With code");
    if (value.startsWith(QLatin1String("image")))
        return Words::tr("With an image");
    if (value.startsWith(QLatin1String("file")))
        return Words::tr("With a file");
    if (value.startsWith(QLatin1String("tool")))
        return Words::tr("With a tool call");
    return value.startsWith(QLatin1String("branch")) ? Words::tr("With branches") : QString();
}

/// Of the operators whose value is a word of the syntax; empty when the value is none of these.
QString fixedLabel(const QString &field, const QString &value)
{
    if (field == QLatin1String("is"))
        return stateLabel(value);
    if (field == QLatin1String("has"))
        return featureLabel(value);
    if (field == QLatin1String("in") && value == QLatin1String("memories"))
        return Words::tr("In memories");
    return {};
}

QString valueLabel(const QString &field, const QString &value)
{
    if (field == QLatin1String("from")) {
        const auto role = domain::roleFromString(value);
        //: %1 is who wrote a message: "You", "Assistant", "System", "Tool"
        return Words::tr("Written by: %1").arg(role ? roleName(*role) : value);
    }
    if (field == QLatin1String("before"))
        return Words::tr("Before: %1").arg(dateLabel(value));
    if (field == QLatin1String("after"))
        return Words::tr("Since: %1").arg(dateLabel(value));
    if (field == QLatin1String("on"))
        return Words::tr("Date: %1").arg(dateLabel(value));
    if (field == QLatin1String("source"))
        return Words::tr("Source: %1").arg(sourceName(value));
    //: %1 is the name of an operator such as "Tag", %2 its value
    return Words::tr("%1: %2").arg(fieldLabel(field), value);
}

QString wordsLabel(const SearchItem &item)
{
    if (item.prefix)
        return Words::tr("Begins with “%1”").arg(item.value);
    return item.quoted ? Words::tr("Phrase “%1”").arg(item.value) : Words::tr("“%1”").arg(item.value);
}

struct Part {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Where the parts of a query stand in it.
QList<Part> partsOf(const QString &query)
{
    QList<Part> parts;
    const QList<SearchItem> items = domain::searchItems(query);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const bool joined = items.at(i).joins || (i > 0 && items.at(i - 1).joins);
        if (joined)
            parts.last().end = items.at(i).end();
        else
            parts.append({items.at(i).start, items.at(i).end()});
    }
    return parts;
}

} // namespace

QString conditionLabel(const SearchItem &item)
{
    QString label;
    if (item.isOperator()) {
        const QString value = item.value.trimmed();
        label = fixedLabel(item.field, value.toLower());
        if (label.isEmpty())
            label = valueLabel(item.field, value);
    } else {
        label = wordsLabel(item);
    }
    //: %1 is a condition of a search, such as "Pinned" or "Tag: recipes"
    return item.negated ? Words::tr("Not: %1").arg(label) : label;
}

QString partLabel(const QString &part)
{
    QString label;
    const QList<SearchItem> items = domain::searchItems(part);
    for (const SearchItem &item : items) {
        if (item.joins)
            continue;
        //: Two conditions of a search of which one must hold
        label =
            label.isEmpty() ? conditionLabel(item) : Words::tr("%1 or %2").arg(label, conditionLabel(item));
    }
    return plainLine(label);
}

QStringList queryParts(const QString &query)
{
    QStringList texts;
    const QList<Part> parts = partsOf(query);
    for (const Part &part : parts)
        texts.append(query.mid(part.start, part.end - part.start));
    return texts;
}

QString withoutPart(const QString &query, qsizetype part)
{
    QStringList parts = queryParts(query);
    if (part >= 0 && part < parts.size())
        parts.removeAt(part);
    return parts.join(u' ');
}

QString dateLabel(const QString &value)
{
    static const QRegularExpression relative(QStringLiteral(R"(^(\d{1,4})([dwmy])$)"));
    static const QRegularExpression date(QStringLiteral(R"(^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$)"));
    const QString word = value.trimmed().toLower();
    if (word == QLatin1String("today"))
        return Words::tr("today");
    if (word == QLatin1String("yesterday"))
        return Words::tr("yesterday");
    if (const auto match = relative.match(word); match.hasMatch()) {
        const int number = match.captured(1).toInt();
        switch (match.captured(2).at(0).unicode()) {
        case u'd':
            return Words::tr("%n day(s) ago", nullptr, number);
        case u'w':
            return Words::tr("%n week(s) ago", nullptr, number);
        case u'm':
            return Words::tr("%n month(s) ago", nullptr, number);
        default:
            return Words::tr("%n year(s) ago", nullptr, number);
        }
    }
    const auto match = date.match(word);
    if (!match.hasMatch() || match.captured(2).isEmpty())
        return value;
    const QLocale locale;
    const bool hasDay = !match.captured(3).isEmpty();
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(),
                    hasDay ? match.captured(3).toInt() : 1);
    if (!day.isValid())
        return value;
    //: A month, and a day, in the notation of QLocale::toString
    return locale.toString(day, hasDay ? Words::tr("d MMM yyyy") : Words::tr("MMM yyyy"));
}

QString fieldLabel(const QString &field)
{
    static const QHash<QString, const char *> names = {
        {QStringLiteral("tag"), QT_TRANSLATE_NOOP("ui::QueryWords", "Tag")},
        {QStringLiteral("model"), QT_TRANSLATE_NOOP("ui::QueryWords", "Model")},
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("ui::QueryWords", "Source")},
        {QStringLiteral("user"), QT_TRANSLATE_NOOP("ui::QueryWords", "Person")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("ui::QueryWords", "Title")},
        {QStringLiteral("from"), QT_TRANSLATE_NOOP("ui::QueryWords", "Written by")},
        {QStringLiteral("is"), QT_TRANSLATE_NOOP("ui::QueryWords", "State")},
        {QStringLiteral("has"), QT_TRANSLATE_NOOP("ui::QueryWords", "Contains")},
        {QStringLiteral("in"), QT_TRANSLATE_NOOP("ui::QueryWords", "Where")},
        {QStringLiteral("before"), QT_TRANSLATE_NOOP("ui::QueryWords", "Before")},
        {QStringLiteral("after"), QT_TRANSLATE_NOOP("ui::QueryWords", "Since")},
        {QStringLiteral("on"), QT_TRANSLATE_NOOP("ui::QueryWords", "On")},
    };
    const char *name = names.value(field);
    return name ? Words::tr(name) : field;
}

} // namespace ui
