// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchtext.h"
#include "domain/snippet.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace domain;

namespace {

std::vector<TextTerm> marksOf(const QString &query)
{
    const auto parsed = SearchQuery::parse(query);
    return parsed ? parsed->marks() : std::vector<TextTerm>{};
}

/// A text with its ranges in brackets.
QString drawn(const QString &text, const QList<TextRange> &ranges)
{
    QString result = text;
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        result.insert(range->first + range->second, u']');
        result.insert(range->first, u'[');
    }
    return result;
}

QString drawn(const Snippet &snippet)
{
    return drawn(snippet.text, snippet.matches);
}

} // namespace

class TestSnippet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsMatches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const char *text, const char *query, const char *marked) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(query)
                                << QString::fromUtf8(marked);
        };
        row("word", "Tea and teapot, TEA.", "tea", "[Tea] and teapot, [TEA].");
        row("prefix", "Tea and teapot, TEA.", "tea*", "[Tea] and [teapot], [TEA].");
        row("phrase", "a b, a\n b a", "\"a b\"", "[a b], [a\n b] a");
        row("two words", "one two three", "three one", "[one] two [three]");
        row("overlap", "a b c d", "\"a b\" \"b c\" d", "[a b c] [d]");
        row("accents", "Un café crème, CAFÉ!", "cafe", "Un [café] crème, [CAFÉ]!");
        row("decomposed accents", "un cafe\u0301s, un cafe\u0301!", "cafe",
            "un cafe\u0301s, un [cafe\u0301]!");
        row("asked with accents", "cafe", "café", "[cafe]");
        row("sharp s", "Große Straße hier", "strasse hier", "Große [Straße] [hier]");
        row("ligature", "a ﬁle here", "file here", "a [ﬁle] [here]");
        row("soft hyphen", "in\u00advisible word", "invisible word", "[in\u00advisible] [word]");
        row("Vietnamese", "Học Tiếng Việt nhé", "tieng viet", "Học [Tiếng] [Việt] nhé");
        row("Chinese word", "我的用户名", "用户", "我的[用户]名");
        row("longer Chinese", "今天天气很好", "天天气", "今[天天气]很好");
        row("one Chinese character", "之后，后来", "后", "之[后]，[后]来");
        row("Latin and Chinese", "itgc后db", "itgc后", "[itgc后]db");
        row("emoji", "ok 😀🎉 no", "🎉", "ok 😀[🎉] no");
        row("Thai keeps its marks", "ที่นี่", "ท", "[ที่]นี่");
        row("outside the first plane", "x 𝐇𝐞𝐥𝐥𝐨 y", "hello y", "x [𝐇𝐞𝐥𝐥𝐨] [y]");
        row("Hangul from its letters", "\u1112\u1161\u11ab\u1100\u116e\u11a8어", "국",
            "\u1112\u1161\u11ab[\u1100\u116e\u11a8]어");
        row("negated and title are not marked", "a b c", "a -b title:c", "[a] b c");
        row("nothing", "a b c", "x", "a b c");
    }
    void findsMatches()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(QString, marked);
        QCOMPARE(drawn(text, findMatches(text, marksOf(query))), marked);
    }

    void findsWhatTheIndexFinds()
    {
        // Every token of a text, asked for by itself, is marked in it.
        const QString text =
            u"Crème 今天天气 한국어 ﬁle İstanbul ภาษาไทย 👩‍👩‍👧 x² Straße ガガ"_qs;
        for (const QString &token : searchTokens(text))
            QVERIFY2(!findMatches(text, {TextTerm{{token}}}).isEmpty(), qPrintable(token));
    }

    void makesSnippets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("snippet");
        const QString filler = u"lorem ipsum dolor sit amet "_qs.repeated(10);
        QTest::newRow("short") << u"just this"_qs << u"this"_qs << u"just [this]"_qs;
        QTest::newRow("empty") << QString() << u"this"_qs << QString();
        QTest::newRow("blank") << u" \n\t "_qs << u"this"_qs << QString();
        QTest::newRow("white space") << u"  a\n\n  b\tc  "_qs << u"b"_qs << u"a [b] c"_qs;
        QTest::newRow("phrase over lines") << u"a\n\n   b"_qs << u"\"a b\""_qs << u"[a b]"_qs;
        QTest::newRow("no match: the beginning")
            << filler << u"zebra"_qs << u"lorem ipsum dolor sit amet lorem ipsum…"_qs;
        QTest::newRow("at the end") << QString(filler + u"the zebra."_qs) << u"zebra"_qs
                                    << u"…dolor sit amet lorem ipsum dolor sit amet the [zebra]."_qs;
        QTest::newRow("an ellipsis of the text itself")
            << u"wait… what"_qs << u"what"_qs << u"wait… [what]"_qs;
        QTest::newRow("control characters")
            << QString(u"a"_qs + QChar(0) + u"b"_qs + QChar(7) + u"c"_qs) << u"b"_qs << u"a [b] c"_qs;
        QTest::newRow("Markdown stays")
            << u"# Title\n\n**bold** `code`"_qs << u"bold"_qs << u"# Title **[bold]** `code`"_qs;
    }
    void makesSnippets()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(QString, snippet);
        QCOMPARE(drawn(makeSnippet(text, marksOf(query),
                                   query == u"zebra"_qs && !text.contains(u"zebra"_qs) ? 38 : 160)),
                 snippet);
    }

    void showsTextOnBothSides()
    {
        const QString filler = u"lorem ipsum dolor sit amet "_qs.repeated(100);
        const Snippet snippet =
            makeSnippet(filler + u"ZEBRA "_qs + filler + u"zebra"_qs, marksOf(u"zebra"_qs));
        QVERIFY(snippet.text.startsWith(u'…'));
        QVERIFY(snippet.text.endsWith(u'…'));
        QVERIFY(snippet.text.size() >= 150 && snippet.text.size() <= 165);
        QCOMPARE(snippet.matches.size(), 1);
        QCOMPARE(snippet.text.mid(snippet.matches.at(0).first, snippet.matches.at(0).second), u"ZEBRA"_qs);
        QVERIFY(snippet.matches.at(0).first > 20 && snippet.matches.at(0).first < 70);
    }

    void marksAllMatchesItShows()
    {
        // Also those beyond where looking for the first one stopped.
        const QString text =
            QString(3'990, u' ') + u"zebra and another zebra and a zebra "_qs + QString(5'000, u'x');
        QCOMPARE(makeSnippet(text, marksOf(u"zebra"_qs)).matches.size(), 3);
    }

    void cutsNoVisibleCharacter()
    {
        const QString family = u"👩‍👩‍👧"_qs;
        const QString accented = u"e\u0301\u0323"_qs;
        for (int length = 5; length < 30; ++length) {
            for (const QString &unit : {family, accented, u"😀"_qs}) {
                QString text = makeSnippet(unit.repeated(200), {}, length).text;
                QVERIFY(text.endsWith(u'…'));
                text.chop(1);
                QCOMPARE(text, unit.repeated(text.size() / unit.size()));
            }
            const QString around = u"😀"_qs.repeated(100 + length) + u"zebra"_qs + u"😀"_qs.repeated(100);
            const QString text = makeSnippet(around, marksOf(u"zebra"_qs), 100).text;
            QVERIFY(text.isValidUtf16());
            QVERIFY(text.contains(u"zebra"_qs));
        }
    }

    void keepsRangesInsideAndApart()
    {
        QRandomGenerator random(3);
        const QString alphabet = u"ab \né\u0301今天ﬁ😀x"_qs;
        const std::vector<TextTerm> marks = marksOf(u"a* 今 \"b x\" 😀 e"_qs);
        for (int round = 0; round < 500; ++round) {
            QString text;
            for (int i = random.bounded(400); i > 0; --i)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            const Snippet snippet = makeSnippet(text, marks, random.bounded(1, 200));
            int last = 0;
            for (const auto &[start, length] : snippet.matches) {
                QVERIFY(start >= last && length > 0 && start + length <= snippet.text.size());
                last = start + length;
            }
            QVERIFY(!snippet.text.contains(u'\n'));
        }
    }

    void isQuickOnALongMessage()
    {
        const QString text = u"Größe 今天 words and words "_qs.repeated(2'500'000);
        QElapsedTimer timer;
        timer.start();
        const Snippet snippet = makeSnippet(text, marksOf(u"absent"_qs));
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(snippet.text.startsWith(u"Größe 今天 words"_qs));
        QVERIFY(findMatches(text, marksOf(u"words"_qs)).size() <= indexedCharacters / 5);
    }

    void staysWithinWhatIsIndexed()
    {
        const QString text = QString(indexedCharacters, u' ') + u"zebra"_qs;
        QVERIFY(findMatches(text, marksOf(u"zebra"_qs)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSnippet)
#include "tst_snippet.moc"
