// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchtext.h"
#include "support/libraryfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

namespace {

QString fromCodePoint(char32_t point)
{
    return QString::fromUcs4(&point, 1);
}

/// Characters that every supported server and Qt know; newer ones may be folded differently for a while.
bool isOldEnough(char32_t point)
{
    const QChar::UnicodeVersion version = QChar::unicodeVersion(point);
    return version != QChar::Unicode_Unassigned && version <= QChar::Unicode_13_0 && point != 0
        && !QChar::isSurrogate(point);
}

/// Every character alone, doubled, inside a word, and before marks.
QStringList everyCharacter()
{
    constexpr char32_t perText = 64;
    QStringList texts;
    for (char32_t start = 0; start < 0x110000; start += perText) {
        QString text;
        for (char32_t point = start; point < start + perText; ++point) {
            if (!isOldEnough(point))
                continue;
            const QString c = fromCodePoint(point);
            text += c + u' ' + c + c + QStringLiteral(" a") + c + QStringLiteral("b ") + c
                + QStringLiteral("\u0301\u0323x ");
        }
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

/// Text of one or a few scripts, as real text is, with punctuation among it.
QString randomText(QRandomGenerator &random)
{
    static const QList<std::pair<char32_t, char32_t>> blocks = {
        {0x20, 0x7e},       {0x20, 0x7e},       {0xa0, 0x24f},    {0x300, 0x36f},   {0x370, 0x52f},
        {0x591, 0x6ff},     {0x900, 0xdff},     {0xe00, 0xeff},   {0xf00, 0xfff},   {0x1000, 0x11ff},
        {0x1780, 0x17ff},   {0x1e00, 0x206f},   {0x2100, 0x27bf}, {0x3000, 0x30ff}, {0x3130, 0x33ff},
        {0x4e00, 0x9fff},   {0xac00, 0xd7a3},   {0xf900, 0xfaff}, {0xfb00, 0xfffd}, {0x1d400, 0x1d7ff},
        {0x1f300, 0x1faff}, {0x20000, 0x2fa1d}, {0x1, 0x10fffd},
    };
    QString text;
    const int runs = random.bounded(1, 8);
    for (int run = 0; run < runs; ++run) {
        const auto [first, last] = blocks.at(random.bounded(int(blocks.size())));
        const int length = random.bounded(1, 12);
        for (int i = 0; i < length; ++i) {
            const char32_t point = first + random.bounded(quint32(last - first + 1));
            if (isOldEnough(point))
                text += fromCodePoint(point);
        }
        if (random.bounded(3) != 0)
            text += u' ';
    }
    return text;
}

QStringList writtenByPeople()
{
    return {
        u""_qs,
        u" "_qs,
        u"Hello, World! It's 3.14 (really)."_qs,
        u"  two  spaces\n\n\tand lines  "_qs,
        u"don’t — “quote” … done•"_qs,
        u"Crème brûlée, Straße, Łódź, Ærø, œuvre, İstanbul ısı"_qs,
        u"Tiếng Việt: Đường phố Hà Nội, cà phê sữa đá"_qs,
        u"ΟΔΟΣ οδός Οδύσσεια ΌΣΟΣ"_qs,
        u"Ёлка, йод, Їжак; м’ята м'ята мʼята"_qs,
        u"مُحَمَّـد أحمد على کتاب فارسی می‌خواهم ١٢٣"_qs,
        u"שָׁלוֹם עֲלֵיכֶם בית־ספר"_qs,
        u"今天天气，很好！用户itgc后db"_qs,
        u"カタカナとひらがなﾊﾝｶｸｶﾞｷﾞ、東京タワー・ジョン"_qs,
        u"한국어 공부 \u1112\u1161\u11ab\u1100\u116e\u11a8"_qs,
        u"ภาษาไทยน้ำ ฿๑๒๓ ลาว ພາສາ မြန်မာ ខ្មែរ។"_qs,
        u"हिन्दी भाषा। বাংলা தமிழ் తెలుగు ಕನ್ನಡ മലയാളം සිංහල"_qs,
        u"ＡＢＣ　１２３，「全角」 ﬁle ½ x² ™ № ℃ ㍿ ㌔"_qs,
        u"ok😀🎉 👩‍👩‍👧 ❤️ 🇩🇪 👍🏽 1️⃣"_qs,
        u"𝐇𝐞𝐥𝐥𝐨 𠀀𠀁 𐐀𐐨"_qs,
        u"see\ue200cite\ue201turn0search1\ue202"_qs,
        u"foo_bar->baz(x1, \"y\\\\z\"); // C++ 'q' 1e5 0x1F v1.2.3-beta"_qs,
        u"https://example.org/a?b=c&d=%20#e mail@example.org C:\\Users\\x"_qs,
        u"| a | b |\n|---|:-:|\n| 1 | `x` |"_qs,
        QString(1'000, u'a'),
        QString(300, u'语'),
        u"é"_qs.repeated(600),
        u"a\u0301\u0323\u0300 か\u3099 \u0344x ཱི"_qs,
        u"\u0e48\u0e38"_qs.repeated(300) + u"x"_qs,
        u"\u1b05\u1b44"_qs.repeated(400),
        u"\u093c\u094d"_qs.repeated(200),
        QString(domain::indexedCharacters - 1, u' ') + u"äb"_qs,
        QString(domain::indexedCharacters, u'é'),
    };
}

} // namespace

/// PostgreSQL's search_tokens and the program's own must agree, or the two libraries find different things.
class TestSearchTokensSql : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_fixture.open(store::Backend::PostgreSql), QString()); }

    void agreeOnTextOfPeople() { compare(writtenByPeople()); }
    void agreeOnEveryCharacter() { compare(everyCharacter()); }
    void agreeOnRandomText()
    {
        QRandomGenerator random(20'260'131);
        QStringList texts;
        for (int i = 0; i < 4'000; ++i)
            texts.append(randomText(random));
        compare(texts);
    }

    void vectorHoldsTokensInOrder()
    {
        const QString text = u"Größe, 今天天气 größe don''t 😀"_qs;
        QCOMPARE(
            m_fixture.sql(u"select chatbot.search_vector('%1')"_qs.arg(text)),
            m_fixture.sql(
                "select '''grosse'':1,6 ''今天'':2 ''天天'':3 ''天气'':4 ''气'':5 ''don'':7 ''t'':8 ''😀'':9'::tsvector"));
        QCOMPARE(m_fixture.sql("select chatbot.search_vector('')"), QString());
    }

    void vectorNeverFails_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("50 MB of one word") << u"repeat('x', 50000000)"_qs;
        QTest::newRow("50 MB of words") << u"repeat('lorem ipsum ', 4000000)"_qs;
        QTest::newRow("100,000 different characters")
            << u"(select string_agg(chr(131072 + i % 60000) || chr(196608 + i % 4000), '') from generate_series(1, 50000) i)"_qs;
        QTest::newRow("100,000 different words")
            << u"(select string_agg(to_hex(i), ' ') from generate_series(1, 100000) i)"_qs;
        QTest::newRow("expands eighteenfold") << u"repeat(chr(64506), 100000)"_qs;
        QTest::newRow("quotes and backslashes") << u"repeat(E'it''s \\\\ a:1 ''\\\\'''' ', 1000)"_qs;
    }
    void vectorNeverFails()
    {
        QFETCH(QString, expression);
        const QString result =
            m_fixture.sql(u"select length(chatbot.search_vector(%1)) > 0"_qs.arg(expression));
        QCOMPARE(result, u"t"_qs);
    }

    void knowsWherePositionsEnd()
    {
        const auto isLong = [this](const QString &expression) {
            return m_fixture.sql(u"select is_long from chatbot.search_entry(%1)"_qs.arg(expression));
        };
        QCOMPARE(isLong(u"repeat('a b ', 254)"_qs), u"f"_qs);
        QCOMPARE(isLong(u"repeat('a ', 254) || 'b'"_qs), u"f"_qs);
        QCOMPARE(isLong(u"repeat('a ', 255)"_qs), u"t"_qs);
        QCOMPARE(isLong(u"(select string_agg(to_hex(i), ' ') from generate_series(1, 16382) i)"_qs), u"f"_qs);
        QCOMPARE(isLong(u"(select string_agg(to_hex(i), ' ') from generate_series(1, 16383) i)"_qs), u"t"_qs);
    }

private:
    void compare(const QStringList &texts)
    {
        const QString json = QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
        const QString answer = m_fixture.sql(
            u"select json_agg(chatbot.search_tokens(t) order by n) "
            "from json_array_elements_text($json$%1$json$) with ordinality as j(t, n)"_qs.arg(json));
        const QJsonArray tokens = QJsonDocument::fromJson(answer.toUtf8()).array();
        QVERIFY2(tokens.size() == texts.size(), qPrintable(answer.left(1'000)));
        int different = 0;
        for (int i = 0; i < texts.size() && different < 20; ++i) {
            const QStringList here = domain::searchTokens(texts.at(i));
            const QStringList there = tokens.at(i).toString().split(u' ', Qt::SkipEmptyParts);
            if (here == there)
                continue;
            ++different;
            report(here, there);
        }
        QCOMPARE(different, 0);
    }

    static void report(const QStringList &here, const QStringList &there)
    {
        const auto codes = [](const QStringList &tokens, int at) {
            QString text;
            for (const char32_t c : tokens.value(at).toUcs4())
                text += QString::number(c, 16) + u' ';
            return text;
        };
        int at = 0;
        while (here.value(at) == there.value(at))
            ++at;
        qWarning("token %d: program %s | server %s (after %s)", at, qPrintable(codes(here, at)),
                 qPrintable(codes(there, at)), qPrintable(codes(here, at - 1)));
    }

    support::LibraryFixture m_fixture;
};

QTEST_GUILESS_MAIN(TestSearchTokensSql)
#include "tst_searchtokens_sql.moc"
