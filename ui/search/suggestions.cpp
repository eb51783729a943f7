// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/suggestions.h"

#include "domain/searchfields.h"
#include "domain/searchitems.h"
#include "ui/search/querywords.h"
#include "ui/widgets/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype mostCompletions = 8;
constexpr qsizetype mostRecent = 8;
constexpr qsizetype mostSaved = 5;

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Suggestions)
};

struct Candidate {
    QString value;
    QString label;
    QString detail;
};

struct Operator {
    const char *name;
    const char *hint;
    const char *iconName;
};

constexpr Operator operators[] = {
    {"tag", QT_TRANSLATE_NOOP("ui::Suggestions", "conversations with a tag"), "tag"},
    {"from", QT_TRANSLATE_NOOP("ui::Suggestions", "who wrote the message"), "person"},
    {"model", QT_TRANSLATE_NOOP("ui::Suggestions", "which AI model answered"), "model"},
    {"source", QT_TRANSLATE_NOOP("ui::Suggestions", "where a conversation came from"), "source"},
    {"user", QT_TRANSLATE_NOOP("ui::Suggestions", "whose conversation it is"), "person"},
    {"is", QT_TRANSLATE_NOOP("ui::Suggestions", "pinned, archived, trashed or unread"), "pin"},
    {"has", QT_TRANSLATE_NOOP("ui::Suggestions", "code, images, files, tool calls or branches"), "file"},
    {"before", QT_TRANSLATE_NOOP("ui::Suggestions", "earlier than a day"), "calendar"},
    {"after", QT_TRANSLATE_NOOP("ui::Suggestions", "on a day or later"), "calendar"},
    {"on", QT_TRANSLATE_NOOP("ui::Suggestions", "on a day, in a month or a year"), "calendar"},
    {"title", QT_TRANSLATE_NOOP("ui::Suggestions", "words of the title"), "conversations"},
    {"in", QT_TRANSLATE_NOOP("ui::Suggestions", "in memories instead of messages"), "memory"},
};

const char *iconOf(const QString &field)
{
    for (const Operator &known : operators) {
        if (field == QLatin1String(known.name))
            return known.iconName;
    }
    return "search";
}

QList<Candidate> fixedValues(const QString &field, std::initializer_list<const char *> values)
{
    QList<Candidate> candidates;
    for (const char *value : values) {
        const QString text = QString::fromLatin1(value);
        domain::SearchItem item;
        item.field = field;
        item.value = text;
        candidates.append({text, conditionLabel(item), field + u':' + text});
    }
    return candidates;
}

QList<Candidate> facetValues(const QList<domain::Facet> &facets, bool areSources)
{
    QList<Candidate> candidates;
    for (const domain::Facet &facet : facets) {
        if (facet.value.isEmpty())
            continue;
        //: Beside a tag, model, source or person: how many conversations
        const QString count = Words::tr("%n conversation(s)", nullptr, int(facet.count));
        candidates.append({facet.value, areSources ? sourceName(facet.value) : facet.value, count});
    }
    return candidates;
}

Candidate dateValue(const QString &value)
{
    return {value, dateLabel(value), value};
}

/// Days that people mean, and what the digits they began with may become.
QList<Candidate> dateValues(const QString &typed, QDate today)
{
    QList<Candidate> candidates;
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (isNumber && number > 0 && typed.size() <= 2) {
        for (const QChar unit : {u'd', u'w', u'm', u'y'})
            candidates.append(dateValue(typed + unit));
    }
    if (typed.isEmpty()) {
        for (const char *value : {"today", "yesterday", "7d", "1m", "3m", "1y"})
            candidates.append(dateValue(QString::fromLatin1(value)));
    } else if (!isNumber || typed.size() > 2) {
        for (const char *value : {"today", "yesterday"})
            candidates.append(dateValue(QString::fromLatin1(value)));
    }
    for (int back = 0; back < 24; ++back) {
        const QString month = today.addMonths(-back).toString(u"yyyy-MM");
        if (typed.isEmpty() ? back < 2 : month.startsWith(typed))
            candidates.append(dateValue(month));
    }
    for (int back = 0; back < 10 && !typed.isEmpty(); ++back) {
        const QString year = QString::number(today.year() - back);
        if (year.startsWith(typed))
            candidates.append({year, Words::tr("the year %1").arg(year), year});
    }
    return candidates;
}

QList<Candidate> candidatesFor(const QString &field, const QString &typed, const domain::Facets &facets,
                               QDate today)
{
    if (field == QLatin1String("tag"))
        return facetValues(facets.tags, false);
    if (field == QLatin1String("model"))
        return facetValues(facets.models, false);
    if (field == QLatin1String("source"))
        return facetValues(facets.sources, true);
    if (field == QLatin1String("user"))
        return facetValues(facets.people, false);
    if (field == QLatin1String("from"))
        return fixedValues(field, {"user", "assistant", "system", "tool"});
    if (field == QLatin1String("is"))
        return fixedValues(field, {"pinned", "archived", "trashed", "unread"});
    if (field == QLatin1String("has"))
        return fixedValues(field, {"code", "image", "file", "tool", "branch"});
    if (field == QLatin1String("in"))
        return fixedValues(field, {"memories"});
    const bool isDate =
        field == QLatin1String("before") || field == QLatin1String("after") || field == QLatin1String("on");
    return isDate ? dateValues(typed, today) : QList<Candidate>();
}

/// 0: begins with what was typed, 1: a word of it does, 2: holds it, 3: none of these.
int rankOf(const Candidate &candidate, const QString &typed)
{
    int best = 3;
    for (const QString &text : {candidate.value, candidate.label}) {
        const qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive);
        if (at == 0)
            return 0;
        if (at > 0)
            best = std::min(best, text.at(at - 1).isLetterOrNumber() ? 2 : 1);
    }
    return best;
}

/// What stands before the cursor of the item under it.
struct Typed {
    domain::SearchItem item;
    QString minus;
    QString text; ///< without the minus
};

std::optional<Typed> typedAt(const QString &text, int cursor)
{
    const QList<domain::SearchItem> items = domain::searchItems(text);
    for (const domain::SearchItem &item : items) {
        if (cursor <= item.start || cursor > item.end())
            continue;
        const QString minus = item.negated ? QStringLiteral("-") : QString();
        return Typed{item, minus, text.mid(item.start, cursor - item.start).mid(minus.size())};
    }
    return std::nullopt;
}

QList<Suggestion> operatorCompletions(const Typed &typed)
{
    QList<Suggestion> found;
    if (typed.text.size() < 2)
        return found;
    for (const Operator &known : operators) {
        const QString name = QString::fromLatin1(known.name);
        const QString label = fieldLabel(name);
        if (!name.startsWith(typed.text, Qt::CaseInsensitive)
            && !label.startsWith(typed.text, Qt::CaseInsensitive))
            continue;
        found.append({Suggestion::Kind::Operator, name + u':', Words::tr(known.hint),
                      QString::fromLatin1(known.iconName), typed.minus + name + u':', int(typed.item.start),
                      int(typed.item.length)});
    }
    return found;
}

} // namespace

QList<Suggestion> completions(const QString &text, int cursor, const domain::Facets &facets, QDate today)
{
    const auto typed = typedAt(text, cursor);
    if (!typed)
        return {};
    const qsizetype colon = typed->text.indexOf(u':');
    if (colon < 0)
        return operatorCompletions(*typed);
    const QString field = typed->text.left(colon).toLower();
    if (!domain::isSearchField(field))
        return {};
    QString value = typed->text.mid(colon + 1);
    if (value.startsWith(u'"'))
        value.remove(0, 1);
    QList<Candidate> candidates = candidatesFor(field, value, facets, today);
    candidates.removeIf([&value](const Candidate &candidate) { return rankOf(candidate, value) == 3; });
    std::stable_sort(candidates.begin(), candidates.end(), [&value](const Candidate &a, const Candidate &b) {
        return rankOf(a, value) < rankOf(b, value);
    });
    QList<Suggestion> found;
    for (const Candidate &candidate : candidates.mid(0, mostCompletions))
        found.append({Suggestion::Kind::Value, plainLine(candidate.label), candidate.detail,
                      QString::fromLatin1(iconOf(field)),
                      typed->minus + field + u':' + domain::quotedSearchValue(candidate.value),
                      int(typed->item.start), int(typed->item.length)});
    return found;
}

QList<Suggestion> starters(const QStringList &recent, const QList<domain::SavedSearch> &saved)
{
    QList<Suggestion> found;
    for (const QString &query : recent.mid(0, mostRecent))
        found.append(
            {Suggestion::Kind::Recent, plainLine(query), {}, QStringLiteral("history"), query, 0, 0});
    for (const domain::SavedSearch &search : saved.mid(0, mostSaved))
        found.append({Suggestion::Kind::Saved, plainLine(search.name), plainLine(search.query, 60),
                      QStringLiteral("saved-search"), search.query, 0, 0});
    return found;
}

} // namespace ui
