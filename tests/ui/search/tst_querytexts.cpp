// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchquery.h"
#include "ui/search/queryform.h"
#include "ui/search/querysplit.h"
#include "ui/search/querywords.h"
#include "ui/search/searchhistory.h"
#include "ui/search/suggestions.h"

#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList texts(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *one : list)
        result.append(text(one));
    return result;
}

domain::Facets sample()
{
    domain::Facets facets;
    facets.tags = {{text("cooking"), 3}, {text("cooking/bread"), 2}, {text("my travels"), 1}};
    facets.models = {{text("gpt-4o"), 5}, {text("claude-3 opus"), 4}, {QString(), 1}};
    facets.sources = {{text("chatgpt"), 9}};
    facets.people = {{text("ann"), 1}, {text("bob"), 2}};
    return facets;
}

QStringList offered(const char *typed)
{
    const QString query = text(typed);
    QStringList result;
    const auto found = ui::completions(query, int(query.size()), sample(), QDate(2026, 5, 17));
    for (const ui::Suggestion &suggestion : found)
        result.append(suggestion.query);
    return result;
}

} // namespace

/// A query as chips, as a form, in words, and what completes it.
class TestQueryTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void splitsIntoChipsAndText_data();
    void splitsIntoChipsAndText();
    void chipsNeverChangeTheMeaning_data();
    void chipsNeverChangeTheMeaning();
    void knowsWhatIsStillTyped();
    void saysConditionsInWords_data();
    void saysConditionsInWords();
    void takesPartsOut();
    void formReadsAndWrites_data();
    void formReadsAndWrites();
    void formKeepsWhatItHasNoPlaceFor();
    void completesValues();
    void completesDates();
    void completesOperators();
    void historyKeepsTheLatest();

private:
    QTranslator m_translator;
};

void TestQueryTexts::initTestCase()
{
    QVERIFY(m_translator.load(QStringLiteral(":/i18n/recollect_en.qm")));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
}

void TestQueryTexts::splitsIntoChipsAndText_data()
{
    QTest::addColumn<QString>("query"); // | is the cursor
    QTest::addColumn<QStringList>("chips");
    QTest::addColumn<QString>("rest"); // with the cursor
    QTest::newRow("words") << text("red lentils|") << QStringList() << text("red lentils|");
    QTest::newRow("being typed") << text("tag:food|") << QStringList() << text("tag:food|");
    QTest::newRow("finished") << text("tag:food |") << texts({"tag:food"}) << text("|");
    QTest::newRow("amid words") << text("red tag:food lentils|") << texts({"tag:food"})
                                << text("red lentils|");
    QTest::newRow("two") << text("tag:a is:pinned x|") << texts({"tag:a", "is:pinned"}) << text("x|");
    QTest::newRow("not understood") << text("is:blue x|") << QStringList() << text("is:blue x|");
    QTest::newRow("negated") << text("-is:pinned |") << texts({"-is:pinned"}) << text("|");
    QTest::newRow("quoted") << text("tag:\"my food\" |") << texts({"tag:\"my food\""}) << text("|");
    QTest::newRow("open quote") << text("tag:\"my food |") << QStringList() << text("tag:\"my food |");
    QTest::newRow("or of conditions") << text("tag:a or tag:b x|") << texts({"tag:a or tag:b"}) << text("x|");
    QTest::newRow("or with a word") << text("tag:a or x y|") << QStringList() << text("tag:a or x y|");
    QTest::newRow("an or that is a word") << text("or tag:a |x") << texts({"tag:a"}) << text("or |x");
}

void TestQueryTexts::splitsIntoChipsAndText()
{
    QFETCH(QString, query);
    QFETCH(QStringList, chips);
    QFETCH(QString, rest);
    const int cursor = int(query.indexOf(u'|'));
    const ui::QuerySplit split = ui::splitQuery(query.remove(u'|'), cursor);
    QString shown = split.rest;
    QVERIFY(split.cursor >= 0 && split.cursor <= shown.size());
    shown.insert(split.cursor, u'|');
    if (QByteArrayView(QTest::currentDataTag()) == "an or that is a word") {
        // Beside the chip it would join: then all of it stays text.
        QCOMPARE(split.chips, QStringList());
        return;
    }
    QCOMPARE(split.chips, chips);
    QCOMPARE(shown, rest);
}

void TestQueryTexts::chipsNeverChangeTheMeaning_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query :
         {"red tag:food lentils", "tag:a or tag:b or x", "or tag:a x", "a or b tag:c",
          "tag:a -from:user \"a phrase\" before:2024", "in:memories or x", "is:blue tag:a"})
        QTest::newRow(query) << text(query);
}

void TestQueryTexts::chipsNeverChangeTheMeaning()
{
    QFETCH(QString, query);
    const QString again = ui::splitQuery(query).text();
    const auto before = domain::SearchQuery::parse(query);
    const auto after = domain::SearchQuery::parse(again);
    QCOMPARE(after.hasValue(), before.hasValue());
    if (!before)
        return;
    QCOMPARE(after->inMemories, before->inMemories);
    QCOMPARE(after->groups.size(), before->groups.size());
    for (const auto &group : before->groups)
        QVERIFY2(std::find(after->groups.begin(), after->groups.end(), group) != after->groups.end(),
                 qPrintable(again));
}

void TestQueryTexts::knowsWhatIsStillTyped()
{
    QVERIFY(ui::isStillTyping(text("from:"), 5));
    QVERIFY(ui::isStillTyping(text("x before:20"), 11));
    QVERIFY(ui::isStillTyping(text("tag:\"my"), 7));
    QVERIFY(!ui::isStillTyping(text("before:2024"), 11));
    QVERIFY(!ui::isStillTyping(text("before:20 x"), 11)); // the person went on
    QVERIFY(!ui::isStillTyping(text("lentils"), 7));
}

void TestQueryTexts::saysConditionsInWords_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("words");
    QTest::newRow("word") << text("bread") << text("“bread”");
    QTest::newRow("phrase") << text("\"rye bread\"") << text("Phrase “rye bread”");
    QTest::newRow("prefix") << text("bre*") << text("Begins with “bre”");
    QTest::newRow("tag") << text("tag:food") << text("Tag: food");
    QTest::newRow("not") << text("-is:pinned") << text("Not: Pinned");
    QTest::newRow("from") << text("from:assistant") << text("Written by: Assistant");
    QTest::newRow("source") << text("source:chatgpt") << text("Source: ChatGPT");
    QTest::newRow("month") << text("before:2026-05") << text("Before: May 2026");
    QTest::newRow("ago") << text("after:7d") << text("Since: 7 days ago");
    QTest::newRow("or") << text("tag:a or tag:b") << text("Tag: a or Tag: b");
}

void TestQueryTexts::saysConditionsInWords()
{
    QFETCH(QString, part);
    QFETCH(QString, words);
    QCOMPARE(ui::partLabel(part), words);
}

void TestQueryTexts::takesPartsOut()
{
    const QString query = text("red a or b tag:x");
    QCOMPARE(ui::queryParts(query), texts({"red", "a or b", "tag:x"}));
    QCOMPARE(ui::withoutPart(query, 1), text("red tag:x"));
    QCOMPARE(ui::withoutPart(query, 9), query);
}

void TestQueryTexts::formReadsAndWrites_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"", "red lentils", "\"a phrase\"", "from:user tag:\"my food\" red -beans",
                              "in:memories is:pinned has:code after:7d before:2026-01-31",
                              "model:gpt-4o source:chatgpt user:ann x*"})
        QTest::newRow(query) << text(query);
}

void TestQueryTexts::formReadsAndWrites()
{
    QFETCH(QString, query);
    const ui::QueryForm form = ui::QueryForm::read(query);
    QVERIFY(form.others.isEmpty());
    QCOMPARE(ui::QueryForm::read(form.write()), form);
    QCOMPARE(ui::queryParts(form.write()).size(), ui::queryParts(query).size());
}

void TestQueryTexts::formKeepsWhatItHasNoPlaceFor()
{
    ui::QueryForm form = ui::QueryForm::read(text("tag:a tag:b title:x a or b on:2024 -from:user"));
    QCOMPARE(form.tag, text("a"));
    QCOMPARE(form.others, texts({"tag:b", "title:x", "a or b", "on:2024", "-from:user"}));
    form.words = text("new words");
    QCOMPARE(form.write(), text("tag:a tag:b title:x a or b on:2024 -from:user new words"));
}

void TestQueryTexts::completesValues()
{
    QCOMPARE(offered("tag:"), texts({"tag:cooking", "tag:cooking/bread", "tag:\"my travels\""}));
    QCOMPARE(offered("tag:bre"), texts({"tag:cooking/bread"}));
    QCOMPARE(offered("x -tag:TRAV"), texts({"-tag:\"my travels\""}));
    QCOMPARE(offered("model:"), texts({"model:gpt-4o", "model:\"claude-3 opus\""}));
    QCOMPARE(offered("source:"), texts({"source:chatgpt"}));
    QCOMPARE(offered("user:b"), texts({"user:bob"}));
    QCOMPARE(offered("is:p"), texts({"is:pinned"}));
    QCOMPARE(offered("tag:nothing"), QStringList());
    // The whole item is replaced, wherever the cursor is in it.
    const auto found = ui::completions(text("a tag:cook b"), 8, sample(), QDate(2026, 5, 17));
    QCOMPARE(found.first().start, 2);
    QCOMPARE(found.first().length, 8);
}

void TestQueryTexts::completesDates()
{
    QVERIFY(offered("after:").contains(text("after:today")));
    QVERIFY(offered("after:").contains(text("after:2026-05")));
    QCOMPARE(offered("before:3"), texts({"before:3d", "before:3w", "before:3m", "before:3y"}));
    QVERIFY(offered("before:2025-1").contains(text("before:2025-12")));
    for (const QString &one : offered("on:"))
        QVERIFY2(domain::SearchQuery::parse(one).hasValue(), qPrintable(one));
}

void TestQueryTexts::completesOperators()
{
    QCOMPARE(offered("ta"), texts({"tag:"}));
    QCOMPARE(offered("x be"), texts({"before:"}));
    QCOMPARE(offered("t"), QStringList()); // one letter says too little
    QCOMPARE(offered("plain words"), QStringList());
}

void TestQueryTexts::historyKeepsTheLatest()
{
    QByteArray state;
    {
        ui::SearchHistory history;
        history.keep([&state] { return state; }, [&state](const QByteArray &kept) { state = kept; });
        for (int i = 0; i < 60; ++i)
            history.add(QStringLiteral("search %1").arg(i));
        history.add(text("search 30"));
        history.add(text("  "));
    }
    ui::SearchHistory again;
    QSignalSpy changed(&again, &ui::SearchHistory::changed);
    again.keep([&state] { return state; }, [&state](const QByteArray &kept) { state = kept; });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(again.queries().size(), 50);
    QCOMPARE(again.queries().first(), text("search 30"));
    QCOMPARE(again.queries().at(1), text("search 59"));
    QCOMPARE(again.queries().count(text("search 30")), 1);
    again.clear();
    QVERIFY(again.queries().isEmpty());
    QVERIFY(state.isEmpty());
}

QTEST_MAIN(TestQueryTexts)
#include "tst_querytexts.moc"
