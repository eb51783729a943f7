// SPDX-License-Identifier: GPL-3.0-or-later
#include "readbench.h"

#include "domain/searchtext.h"
#include "store/catalogue.h"
#include "store/searchstatements.h"
#include "store/searchstore.h"

#include <QHash>
#include <QSet>

namespace benchmarks {

namespace {

constexpr int hitsOnAPage = 50;

/// Words of the generated library with a known share of the messages.
struct Vocabulary {
    QString common; ///< in the largest share of the messages
    QString rare;   ///< in about one of 500
    QString phrase; ///< two words that often stand side by side
    QString prefix;
    QString chinese; ///< two characters
};

bool isPlain(const QString &token)
{
    return token.size() > 2
        && std::all_of(token.begin(), token.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

bool isChinese(const QString &token)
{
    return token.size() == 2 && std::all_of(token.begin(), token.end(), [](QChar c) {
               return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff;
           });
}

QString largest(const QHash<QString, int> &counts)
{
    QString best;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const int lead = it.value() - counts.value(best, 0);
        if (lead > 0 || (lead == 0 && it.key() < best))
            best = it.key();
    }
    return best;
}

/// The word whose count is nearest.
QString nearest(const QHash<QString, int> &counts, double wanted)
{
    QString best;
    double distance = 1e9;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const double own = std::abs(it.value() - wanted);
        if (own < distance || (own == distance && it.key() < best)) {
            best = it.key();
            distance = own;
        }
    }
    return best;
}

/// From every 20th message or so: the same words for the same library.
Vocabulary readVocabulary(RawDatabase &raw)
{
    const QStringList texts =
        raw.texts(QStringLiteral("select content from messages where id % 19 = 0 order by id"));
    QHash<QString, int> words;
    QHash<QString, int> pairs;
    QHash<QString, int> chinese;
    for (const QString &text : texts) {
        const QStringList tokens = domain::searchTokens(text);
        QSet<QString> seen;
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            const QString &token = tokens.at(i);
            if (isPlain(token) && !seen.contains(token))
                ++words[token];
            if (isChinese(token) && !seen.contains(token))
                ++chinese[token];
            if (i > 0 && isPlain(token) && isPlain(tokens.at(i - 1)))
                ++pairs[tokens.at(i - 1) + u' ' + token];
            seen.insert(token);
        }
    }
    Vocabulary vocabulary;
    vocabulary.common = largest(words);
    vocabulary.rare = nearest(words, double(texts.size()) / 500);
    vocabulary.phrase = largest(pairs);
    vocabulary.prefix = vocabulary.rare.left(3);
    vocabulary.chinese = largest(chinese);
    return vocabulary;
}

struct Yardstick {
    QString sql;
    QList<std::pair<QString, RawValue>> values;
};

Yardstick yardstickOf(const Bench &bench, const domain::SearchQuery &query, store::SearchPath path)
{
    const store::Backend backend = bench.library->location().backend;
    const store::SearchStatement statement = store::messageSearch(query, backend, path, false);
    Yardstick yardstick{store::Catalogue(backend).expand(statement.text), {}};
    yardstick.values.append({QStringLiteral("limit"), qint64(hitsOnAPage + 1)});
    yardstick.values.append({QStringLiteral("match"), statement.index});
    for (const auto &[name, value] : statement.condition.values)
        yardstick.values.append({name, std::visit([](const auto &own) { return RawValue(own); }, value)});
    return yardstick;
}

/// The one statement that gives the page, for one who knows how common the word is.
Yardstick bestYardstick(Bench &bench, const domain::SearchQuery &query, store::SearchStore &search)
{
    if (bench.library->location().backend == store::Backend::Sqlite)
        return yardstickOf(bench, query, store::SearchPath::Walk);
    const Yardstick recent = yardstickOf(bench, query, store::SearchPath::Recent);
    if (bench.raw->run(recent.sql, recent.values) > hitsOnAPage)
        return recent;
    auto count = search.count(query, store::mostIndexed + 1);
    count.waitForFinished();
    const bool few = count.result() && *count.result() <= store::mostIndexed;
    return yardstickOf(bench, query, few ? store::SearchPath::Indexed : store::SearchPath::Walk);
}

Figure measureQuery(Bench &bench, const QString &kind, const QString &text)
{
    const auto query = domain::SearchQuery::parse(text);
    if (!query)
        return {};
    store::SearchStore &search = bench.library->search();
    const Yardstick yardstick = bestYardstick(bench, *query, search);
    Figure figure = compare(
        bench.backend, QStringLiteral("search, %1").arg(kind), bench.rounds,
        [&] {
            auto found = search.find({*query, domain::SearchOrder::Newest, {{}, hitsOnAPage}});
            found.waitForFinished();
            const bool good = found.result().hasValue() && !found.result()->rows.isEmpty();
            if (!good)
                bench.problems.append(QStringLiteral("Nothing was found for %1.").arg(text));
            return good;
        },
        [&] { return bench.raw->run(yardstick.sql, yardstick.values) >= 0; });
    return figure;
}

} // namespace

QList<Figure> measureSearch(Bench &bench)
{
    // As the store's searching connection is set up.
    if (bench.library->location().backend == store::Backend::PostgreSql
        && !bench.raw->execute(QStringLiteral("set enable_seqscan = off")))
        return {};
    const Vocabulary vocabulary = readVocabulary(*bench.raw);
    return {measureQuery(bench, QStringLiteral("rare word"), vocabulary.rare),
            measureQuery(bench, QStringLiteral("common word"), vocabulary.common),
            measureQuery(bench, QStringLiteral("phrase"), u'"' + vocabulary.phrase + u'"'),
            measureQuery(bench, QStringLiteral("prefix"), vocabulary.prefix + u'*'),
            measureQuery(bench, QStringLiteral("Chinese"), vocabulary.chinese)};
}

} // namespace benchmarks
