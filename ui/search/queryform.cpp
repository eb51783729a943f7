// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/queryform.h"

#include "domain/searchitems.h"
#include "domain/searchquery.h"
#include "ui/search/querywords.h"

namespace ui {

using domain::SearchItem;

namespace {

using Member = QString QueryForm::*;

struct Field {
    const char *name;
    Member member;
};

constexpr Field fields[] = {
    {"from", &QueryForm::from},     {"tag", &QueryForm::tag},     {"model", &QueryForm::model},
    {"source", &QueryForm::source}, {"user", &QueryForm::user},   {"is", &QueryForm::is},
    {"has", &QueryForm::has},       {"after", &QueryForm::after}, {"before", &QueryForm::before},
};

void addWord(QString &words, const QString &word)
{
    if (!words.isEmpty())
        words += u' ';
    words += word;
}

/// Puts a single item into the form; false when it has no place there, or the place is taken.
bool take(QueryForm &form, const SearchItem &item)
{
    if (!item.isOperator()) {
        const QString word = item.prefix && !item.quoted ? item.value + u'*' : item.value;
        if (item.prefix && item.quoted)
            return false;
        if (item.negated && !item.quoted)
            addWord(form.without, word);
        else if (!item.negated && item.quoted && form.phrase.isEmpty())
            form.phrase = item.value;
        else if (!item.negated && !item.quoted)
            addWord(form.words, item.whole);
        else
            return false;
        return true;
    }
    if (item.negated)
        return false;
    if (item.field == QLatin1String("in")) {
        form.inMemories = true;
        return true;
    }
    for (const Field &field : fields) {
        if (item.field != QLatin1String(field.name))
            continue;
        QString &value = form.*field.member;
        if (!value.isEmpty())
            return false;
        value = item.value.trimmed();
        return true;
    }
    return false;
}

} // namespace

QueryForm QueryForm::read(const QString &query)
{
    QueryForm form;
    const QStringList parts = queryParts(query);
    for (const QString &part : parts) {
        const QList<SearchItem> items = domain::searchItems(part);
        const bool isUnderstood = domain::SearchQuery::parse(part).hasValue();
        if (items.size() != 1 || !isUnderstood || !take(form, items.first()))
            form.others.append(part);
    }
    return form;
}

QString QueryForm::write() const
{
    QStringList parts;
    if (inMemories)
        parts.append(QStringLiteral("in:memories"));
    for (const Field &field : fields) {
        const QString value = (this->*field.member).trimmed();
        if (!value.isEmpty())
            parts.append(QString::fromLatin1(field.name) + u':' + domain::quotedSearchValue(value));
    }
    parts.append(others);
    parts.append(words.split(u' ', Qt::SkipEmptyParts));
    QString plain = phrase.simplified();
    plain.remove(u'"');
    if (!plain.isEmpty())
        parts.append(u'"' + plain + u'"');
    const QStringList unwanted = without.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : unwanted)
        parts.append(word.startsWith(u'-') ? word : u'-' + word);
    return parts.join(u' ');
}

} // namespace ui
