// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchtext.h"

#include <QtTest>

class TestSearchText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *name, const char *text, const char *folded) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(folded);
        };
        row("case", "Hello WORLD", "hello world");
        row("French", "Crème brûlée", "creme brulee");
        row("decomposed", "cafe\u0301", "cafe");
        row("Vietnamese", "Tiếng Việt Đường", "tieng viet duong");
        row("German", "Straße GROẞ", "strasse gross");
        row("Polish and Danish", "Łódź Ærø œuvre", "lodz aero oeuvre");
        row("Turkish", "İstanbul ısı", "istanbul isi");
        row("Greek with both sigmas", "ΟΔΟΣ οδός Οδύσσεια", "οδοσ οδοσ οδυσσεια");
        row("Russian", "Ёлка Йод", "елка иод");
        row("Arabic without vowels and tatweel", "مُحَمَّـد", "محمد");
        row("Arabic alef and yeh", "أحمد على کتاب", "احمد علي كتاب");
        row("Hebrew points", "שָׁלוֹם", "שלום");
        row("full width", "ＡＢＣ１２", "abc12");
        row("half width kana", "ｶﾞｷﾞ", "ガギ");
        row("Hangul from its letters", "\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국");
        row("kana with its mark apart", "か\u3099", "が");
        row("mathematical letters", "𝐇𝐞𝐥𝐥𝐨", "hello");
        row("ligature", "ﬁle", "file");
        row("zero width", "in\u200bvis\u00adible\ufeff", "invisible");
        row("superscript", "x²", "x2");
        row("emoji keeps no variation selector", "❤\ufe0f", "❤");
    }
    void folds()
    {
        QFETCH(QString, text);
        QTEST(domain::foldedForSearch(text), "folded");
    }

    void splitsIntoTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        const auto row = [](const char *name, const char *text, const char *tokens) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(tokens);
        };
        row("empty", "", "");
        row("only separators", " \t\n—…,;:!?()[]{}<>“”«»", "");
        row("punctuation", "Hello, world! It's 3.14; (really)", "hello world it s 3 14 really");
        row("code", "foo_bar->baz(x1, \"y\"); C++", "foo bar baz x1 y c");
        row("typographic", "don’t — “quote” … done•", "don t quote done");
        row("short words", "db C# R", "db c r");
        row("Chinese", "今天天气", "今天 天天 天气 气");
        row("one Chinese character", "后", "后");
        row("Chinese with punctuation", "你好，世界。", "你好 好 世界 界");
        row("Latin and Chinese", "itgc后用户db", "itgc 后用 用户 户 db");
        row("Japanese", "カタカナとひらがな", "カタ タカ カナ ナと とひ ひら らが がな な");
        row("Korean", "한국어 공부", "한국 국어 어 공부 부");
        row("Thai", "ภาษาไทย", "ภา าษ ษา าไ ไท ทย ย");
        row("emoji", "ok😀🎉!", "ok 😀🎉 🎉");
        row("emoji family joined by zero width", "👩\u200d👩\u200d👧", "👩👩 👩👧 👧");
        row("rare Han outside the first plane", "𠀀𠀁", "𠀀𠀁 𠀁");
        row("private use marks", "see\ue200cite\ue201turn", "see cite turn");
        row("Devanagari", "हिन्दी भाषा।", "हिन्दी भाषा");
        row("middle dot of kana", "ジョン・スミス", "ジョ ョン ン スミ ミス ス");
    }
    void splitsIntoTokens()
    {
        QFETCH(QString, text);
        QTEST(domain::searchTokens(text).join(u' '), "tokens");
    }

    void takesNulAndLoneSurrogatesForSeparators()
    {
        const QString text = QStringLiteral("a") + QChar(0) + u'b' + QChar(0xd83d) + u'c' + QChar(0xdc00)
            + u'd' + QChar(0xd83d);
        QCOMPARE(domain::searchTokens(text), QStringList({u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs}));
    }

    void cutsLongWords()
    {
        const QString word(1'000, u'a');
        QCOMPARE(domain::searchTokens(word), QStringList(QString(255, u'a')));
        QString rare; // outside the first plane and neither separator nor unspaced
        for (int i = 0; i < 300; ++i)
            rare += QString::fromUcs4(U"𐐨", 1);
        QCOMPARE(domain::searchTokens(rare).constFirst().size(), 2 * 255);
    }

    void looksAtTheIndexedPartOnly()
    {
        const QString text = QString(domain::indexedCharacters - 2, u' ') + QStringLiteral("yes");
        QCOMPARE(domain::searchTokens(text), QStringList(u"ye"_qs));
        QString pairs;
        for (int i = 0; i < 10; ++i)
            pairs += QString::fromUcs4(U"😀", 1);
        const QString wide = QString(domain::indexedCharacters - 2, u' ') + pairs;
        QCOMPARE(domain::searchTokens(wide), QStringList({u"😀😀"_qs, u"😀"_qs}));
    }

    void foldsLongTextsLikeShortOnes()
    {
        const QString piece = QStringLiteral("Tiếng Việt 한국어 か\u3099 ﬁn ");
        QStringList expected;
        for (int i = 0; i < 500; ++i)
            expected += domain::searchTokens(piece);
        QCOMPARE(domain::searchTokens(piece.repeated(500)), expected);
    }

    void isQuickOnHostileText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("50 MB") << QString(50'000'000, u'x');
        QTest::newRow("marks only") << QString(500'000, QChar(0x0301));
        QTest::newRow("marks to be sorted") << u"\u0e48\u0e38"_qs.repeated(250'000);
        QTest::newRow("letters that decompose") << QString(500'000, QChar(0x1ec7));
        QTest::newRow("Hangul") << QString(500'000, u'한');
        QTest::newRow("expands eighteenfold") << QString(500'000, QChar(0xfdfa));
        QTest::newRow("ligatures") << QString(500'000, u'ß');
    }
    void isQuickOnHostileText()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const QStringList tokens = domain::searchTokens(text);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(tokens.size() <= 4 * domain::indexedCharacters);
    }

    void readsWordsOfQueries_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("tokens");
        QTest::addColumn<bool>("lastIsPrefix");
        const auto row = [](const char *name, const char *word, const char *tokens, bool prefix) {
            QTest::newRow(name) << QString::fromUtf8(word) << QString::fromUtf8(tokens) << prefix;
        };
        row("word", "Café", "cafe", false);
        row("two in one", "foo_bar", "foo bar", false);
        row("Chinese word", "用户", "用户", false);
        row("longer Chinese", "今天天气", "今天 天天 天气", false);
        row("one character", "后", "后", true);
        row("Latin, then one character", "itgc后", "itgc 后", true);
        row("Chinese, then Latin", "用户db", "用户 户 db", false);
        row("Chinese, a mark, one more", "用户，名", "用户 户 名", true);
        row("nothing", "—", "", false);
    }
    void readsWordsOfQueries()
    {
        QFETCH(QString, word);
        const domain::QueryTokens query = domain::queryTokens(word);
        QTEST(query.tokens.join(u' '), "tokens");
        QTEST(query.lastIsPrefix, "lastIsPrefix");
    }
};

QTEST_APPLESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
