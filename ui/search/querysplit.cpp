// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/querysplit.h"

#include "domain/searchfields.h"
#include "domain/searchitems.h"
#include "domain/searchquery.h"

#include <algorithm>

namespace ui {

using domain::SearchItem;

namespace {

bool isCondition(const SearchItem &item)
{
    return item.isOperator() && !item.unclosed;
}

struct Run {
    qsizetype start = 0;
    qsizetype end = 0;
    bool isChip = true;
};

/// Items that stand alone, and those that `or` joins, as one each.
QList<Run> runsOf(const QString &text, int cursor)
{
    QList<Run> runs;
    const QList<SearchItem> items = domain::searchItems(text);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const SearchItem &item = items.at(i);
        if (!item.joins && !(i > 0 && items.at(i - 1).joins))
            runs.append({item.start, item.end(), true});
        Run &run = runs.last();
        run.end = item.end();
        run.isChip = run.isChip && (item.joins || isCondition(item));
    }
    for (Run &run : runs) {
        const bool typing = cursor >= run.start && cursor <= run.end;
        run.isChip = run.isChip && !typing
            && domain::SearchQuery::parse(text.mid(run.start, run.end - run.start)).hasValue();
    }
    return runs;
}

/// The text without the runs that became chips, with one space less for each.
void takeRest(const QString &text, const QList<Run> &runs, QuerySplit &split)
{
    QString rest = text;
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        if (!run->isChip)
            continue;
        qsizetype start = run->start;
        qsizetype end = run->end;
        if (end < rest.size() && rest.at(end).isSpace())
            ++end;
        else if (start > 0 && rest.at(start - 1).isSpace())
            --start;
        rest.remove(start, end - start);
        if (split.cursor > start)
            split.cursor = int(std::max(start, split.cursor - (end - start)));
    }
    split.rest = rest;
}

} // namespace

QString QuerySplit::text() const
{
    QStringList all = chips;
    if (!rest.trimmed().isEmpty())
        all.append(rest.trimmed());
    return all.join(u' ');
}

QuerySplit splitQuery(const QString &text, int cursor)
{
    QuerySplit split{{}, text, cursor};
    const QList<Run> runs = runsOf(text, cursor);
    for (const Run &run : runs) {
        if (run.isChip)
            split.chips.append(text.mid(run.start, run.end - run.start));
    }
    if (split.chips.isEmpty())
        return split;
    takeRest(text, runs, split);
    // An `or` that was a word must not join a chip when the two come to stand side by side.
    const QList<SearchItem> joined = domain::searchItems(split.text());
    const qsizetype chipItems = domain::searchItems(split.chips.join(u' ')).size();
    if (chipItems < joined.size() && joined.at(chipItems).joins)
        return {{}, text, cursor};
    return split;
}

bool isStillTyping(const QString &text, int cursor)
{
    const QList<SearchItem> items = domain::searchItems(text);
    for (const SearchItem &item : items) {
        if (cursor < item.start || cursor > item.end())
            continue;
        const bool named =
            item.whole.endsWith(u':') && domain::isSearchField(item.whole.chopped(1).toLower());
        if (named || item.unclosed)
            return true;
        if (item.isOperator() && !domain::SearchQuery::parse(text.mid(item.start, item.length)).hasValue())
            return true;
    }
    return false;
}

} // namespace ui
