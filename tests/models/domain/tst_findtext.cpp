// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findtext.h"

#include <QTest>

class TestFindText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void saysWhetherATextHoldsIt();
};

void TestFindText::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked"); // the text with what is found in brackets
    QTest::newRow("within a word") << "a needle, needles"
                                   << "eedl"
                                   << "a n[eedl]e, n[eedl]es";
    QTest::newRow("without regard to case") << "Bread and BREAD"
                                            << "bread"
                                            << "[Bread] and [BREAD]";
    QTest::newRow("without accents") << "Café, cafe"
                                     << "cafe"
                                     << "[Café], [cafe]";
    QTest::newRow("typed with accents") << "Café, cafe"
                                        << "CAFÉ"
                                        << "[Café], [cafe]";
    QTest::newRow("a combining accent") << "Cafe\u0301!"
                                        << "cafe"
                                        << "[Cafe\u0301]!";
    QTest::newRow("a letter that becomes two") << "Straße"
                                               << "strasse"
                                               << "[Straße]";
    QTest::newRow("Chinese") << "今天天气很好"
                             << "天气"
                             << "今天[天气]很好";
    QTest::newRow("signs") << "a += b; a += c"
                           << "+= "
                           << "a [+= ]b; a [+= ]c";
    QTest::newRow("not overlapping") << "aaaa"
                                     << "aa"
                                     << "[aa][aa]";
    QTest::newRow("behind an emoji") << "\U0001F600 needle"
                                     << "needle"
                                     << "\U0001F600 [needle]";
    QTest::newRow("nothing") << "text"
                             << ""
                             << "text";
}

void TestFindText::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(QString, marked);
    const auto ranges = domain::findText(text, domain::foldedNeedle(typed));
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        text.insert(range->first + range->second, u']');
        text.insert(range->first, u'[');
    }
    QCOMPARE(text, marked);
}

void TestFindText::saysWhetherATextHoldsIt()
{
    QVERIFY(domain::holdsText(QStringLiteral("Müsli"), domain::foldedNeedle(QStringLiteral("USLI"))));
    QVERIFY(!domain::holdsText(QStringLiteral("Müsli"), domain::foldedNeedle(QStringLiteral("oat"))));
    QVERIFY(!domain::holdsText(QStringLiteral("Müsli"), QString()));
}

QTEST_GUILESS_MAIN(TestFindText)
#include "tst_findtext.moc"
