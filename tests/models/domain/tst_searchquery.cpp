// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchdates.h"
#include "domain/searchquery.h"

#include <QtTest>

using namespace domain;

namespace {

QString fieldName(SearchField field)
{
    static const QStringList names = {u"from"_qs, u"tag"_qs, u"model"_qs,  u"source"_qs, u"user"_qs,
                                      u"is"_qs,   u"has"_qs, u"before"_qs, u"after"_qs,  u"import"_qs};
    return names.at(int(field));
}

QString drawn(const FieldTerm &term)
{
    static const QStringList states = {u"pinned"_qs, u"archived"_qs, u"trashed"_qs, u"unread"_qs};
    static const QStringList features = {u"code"_qs, u"image"_qs, u"file"_qs, u"tool"_qs, u"branch"_qs};
    QString value = term.text;
    if (term.field == SearchField::From)
        value = toString(term.role);
    else if (term.field == SearchField::Is)
        value = states.at(int(term.state));
    else if (term.field == SearchField::Has)
        value = features.at(int(term.feature));
    else if (term.field == SearchField::Before || term.field == SearchField::After)
        value = term.moment.toLocal().toString(u"yyyy-MM-dd HH:mm"_qs);
    return fieldName(term.field) + u'=' + value;
}

QString drawn(const TextTerm &term)
{
    return (term.inTitle ? u"title:"_qs : QString()) + term.tokens.join(u'+')
        + (term.lastIsPrefix ? u"*"_qs : QString());
}

/// A query as text: groups between spaces, alternatives between bars.
QString drawn(const SearchQuery &query)
{
    QStringList groups;
    for (const auto &group : query.groups) {
        QStringList terms;
        for (const SearchTerm &term : group) {
            terms.append(
                (term.negated ? u"-"_qs : QString())
                + std::visit([](const auto &condition) { return drawn(condition); }, term.condition));
        }
        groups.append(terms.join(u'|'));
    }
    if (query.inMemories)
        groups.append(u"(memories)"_qs);
    return groups.join(u' ');
}

QString parsed(const QString &text)
{
    const auto query = SearchQuery::parse(text);
    return query ? drawn(*query) : u"error: "_qs + query.error().message;
}

} // namespace

class TestSearchQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        const auto row = [](const char *text, const char *query) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(query);
        };
        row("", "");
        row("   ", "");
        row("hello", "hello");
        row("Café  Über", "cafe uber");
        row("\"a phrase here\"", "a+phrase+here");
        row("“typographic quotes”", "typographic+quotes");
        row("„unten oben“", "unten+oben");
        row("a -b", "a -b");
        row("-b", "-b");
        row("-\"not this\"", "-not+this");
        row("-tag:work", "-tag=work");
        row("a or b", "a|b");
        row("a OR b or c d", "a|b|c d");
        row("x a or b y", "x a|b y");
        row("a or -b", "a|-b");
        row("tag:x or tag:y", "tag=x|tag=y");
        row("pre*", "pre*");
        row("\"two wor\"*", "two+wor*");
        row("pre** -no*", "pre* -no*");
        row("title:word", "title:word");
        row("title:\"two words\"", "title:two+words");
        row("title:pre*", "title:pre*");
        row("-title:x", "-title:x");
        row("Title:X FROM:User", "title:x from=user");
        row("from:assistant from:human from:AI", "from=assistant from=user from=assistant");
        row("tag:\"two words\" tag:Work", "tag=two words tag=Work");
        row("model:gpt-4o source:chatgpt user:ann", "model=gpt-4o source=chatgpt user=ann");
        row("import:12 -import:3", "import=12 -import=3");
        row("is:pinned is:archived is:trashed -is:unread", "is=pinned is=archived is=trashed -is=unread");
        row("has:code has:images has:file has:tools has:branches",
            "has=code has=image has=file has=tool has=branch");
        row("in:memories tea", "tea (memories)");
        row("in:memories", "(memories)");
        row("before:2026-01-31", "before=2026-01-31 00:00");
        row("after:2026-01-31", "after=2026-01-31 00:00");
        row("on:2026-01-31", "after=2026-01-31 00:00 before=2026-02-01 00:00");
        row("on:2026-12", "after=2026-12-01 00:00 before=2027-01-01 00:00");
        row("on:2026", "after=2026-01-01 00:00 before=2027-01-01 00:00");
        row("-on:2026", "-after=2026-01-01 00:00|-before=2027-01-01 00:00");
        row("a or on:2026", "a|after=2026-01-01 00:00 a|before=2027-01-01 00:00");
        row("用户", "用户");
        row("今天天气", "今天+天天+天气");
        row("后", "后*");
        row("itgc后", "itgc+后*");
        row("db", "db");
        row("foo_bar x-y", "foo+bar x+y");
        row("don’t", "don+t");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QCOMPARE(parsed(text), query);
    }

    void takesLooseThingsForText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        const auto row = [](const char *text, const char *query) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(query);
        };
        row("\"open phrase", "open phrase");
        row("a \"", "a");
        row("\"\"", "");
        row("-", "");
        row("a - b", "a b");
        row("--verbose", "verbose");
        row("or", "or");
        row("or a", "or a");
        row("a or", "a or");
        row("a or or", "a|or");
        row("a or or b", "a|or b");
        row("a — or b", "a|b");
        row("a or — b", "a b");
        row("\"or\"", "or");
        row("a \"or\" b", "a or b");
        row("*", "");
        row("— … !!! ()", "");
        row("tag:", "tag");
        row("tag: x", "tag x");
        row("tag:\"\"", "tag");
        row("http://example.org/x", "http+example+org+x");
        row("foo:bar", "foo+bar");
        row(":x", "x");
        row("5'10\"", "5+10");
        row("\\\\ ; ' drop table", "drop table");
    }
    void takesLooseThingsForText()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QCOMPARE(parsed(text), query);
    }

    void refusesValuesThatCanNotBe_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"before:yesterdayish", "after:2026-13-01", "on:2026-02-30", "on:0000", "before:31.1.2026",
              "is:blue", "has:soul", "from:nobody", "in:conversations", "-in:memories", "import:last",
              "import:-1", "a or is:blue", "before:\"last week\""})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesValuesThatCanNotBe()
    {
        QFETCH(QString, text);
        const auto query = SearchQuery::parse(text);
        QVERIFY(!query);
        QCOMPARE(query.error().code, ErrorCode::InvalidArgument);
        const QString named = text.startsWith(u"a or "_qs) ? text.mid(5)
            : text.startsWith(u'-')                        ? text.mid(1)
                                                           : text;
        QVERIFY2(query.error().message.contains(named), qPrintable(query.error().message));
        QVERIFY(query.error().message.endsWith(u'.'));
    }

    void limitsTheNumberOfTerms()
    {
        QStringList words;
        for (int i = 0; i < 64; ++i)
            words.append(u"w%1"_qs.arg(i));
        QVERIFY(SearchQuery::parse(words.join(u' ')));
        words.append(u"more"_qs);
        QVERIFY(!SearchQuery::parse(words.join(u' ')));
        QVERIFY(!SearchQuery::parse(words.join(u" or "_qs)));
        QVERIFY(!SearchQuery::parse(QString(u"on:2026 or "_qs).repeated(30) + u"on:2026"_qs));
        QVERIFY(!SearchQuery::parse(u'"' + QString(u"word "_qs).repeated(2'000) + u'"'));
        QVERIFY(!SearchQuery::parse(QString(1'000'000, u'-')));
    }

    void neverFailsOnNoise()
    {
        QRandomGenerator random(7);
        const QString alphabet = u"ab \"-*:or()|\\'\u0301后—tagis"_qs;
        for (int round = 0; round < 3'000; ++round) {
            QString text;
            for (int i = random.bounded(30); i > 0; --i)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            const auto query = SearchQuery::parse(text);
            QVERIFY2(query || query.error().message.contains(u"is:"_qs), qPrintable(text));
        }
    }

    void readsDatesRelativeToToday_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::newRow("today") << u"today"_qs << u"2026-03-31"_qs << u"2026-04-01"_qs;
        QTest::newRow("yesterday") << u"Yesterday"_qs << u"2026-03-30"_qs << u"2026-03-31"_qs;
        QTest::newRow("days") << u"7d"_qs << u"2026-03-24"_qs << u"2026-03-25"_qs;
        QTest::newRow("weeks") << u"3w"_qs << u"2026-03-10"_qs << u"2026-03-11"_qs;
        QTest::newRow("months, to a shorter one") << u"1m"_qs << u"2026-02-28"_qs << u"2026-03-01"_qs;
        QTest::newRow("years") << u"1y"_qs << u"2025-03-31"_qs << u"2025-04-01"_qs;
        QTest::newRow("one digit") << u"2026-3-1"_qs << u"2026-03-01"_qs << u"2026-03-02"_qs;
        QTest::newRow("leap day") << u"2024-02-29"_qs << u"2024-02-29"_qs << u"2024-03-01"_qs;
        QTest::newRow("the day the clocks change")
            << u"2026-03-29"_qs << u"2026-03-29"_qs << u"2026-03-30"_qs;
    }
    void readsDatesRelativeToToday()
    {
        QFETCH(QString, text);
        QFETCH(QString, start);
        QFETCH(QString, end);
        const auto span = dateSpan(text, QDate(2026, 3, 31));
        QVERIFY(span);
        QCOMPARE(span->start.toLocal(), QDate::fromString(start, Qt::ISODate).startOfDay());
        QCOMPARE(span->end.toLocal(), QDate::fromString(end, Qt::ISODate).startOfDay());
    }

    void refusesDatesOutsideOfTheCalendar()
    {
        for (const char *text :
             {"99999y", "2026-00", "2026-1-0", "2023-02-29", "d", "-7d", "7h", "20260131", ""})
            QVERIFY2(!dateSpan(QString::fromUtf8(text), QDate(2026, 3, 31)), text);
    }

    void tellsWhatItHolds()
    {
        QVERIFY(SearchQuery::parse(u" "_qs)->isEmpty());
        QVERIFY(!SearchQuery::parse(u"in:memories"_qs)->isEmpty());
        QVERIFY(!SearchQuery::parse(u"tag:x"_qs)->hasText());
        QVERIFY(SearchQuery::parse(u"tag:x y"_qs)->hasText());
        QVERIFY(SearchQuery::parse(u"-is:trashed"_qs)->mentions(SearchState::Trashed));
        QVERIFY(!SearchQuery::parse(u"is:archived"_qs)->mentions(SearchState::Trashed));
        QCOMPARE(SearchQuery::parse(u" a "_qs)->text, u" a "_qs);
    }

    void marksWhatIsFoundOnly()
    {
        const std::vector<TextTerm> marks = SearchQuery::parse(u"a or \"b c\" -d title:e f* a"_qs)->marks();
        const std::vector<TextTerm> expected = {{{u"a"_qs}}, {{u"b"_qs, u"c"_qs}}, {{u"f"_qs}, true}};
        QCOMPARE(marks, expected);
    }
};

QTEST_APPLESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
