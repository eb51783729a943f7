// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzymatch.h"

#include <QTest>

class TestFuzzyMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void ranks();
};

/// marked: the text with what answers in brackets; empty when it isn't found.
void TestFuzzyMatch::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *typed, const char *text, const char *marked) {
        QTest::addRow("%s in %s", typed, text)
            << QString::fromUtf8(typed) << QString::fromUtf8(text) << QString::fromUtf8(marked);
    };
    row("", "Anything", "Anything");
    row("pin", "Pinned", "[Pin]ned");
    row("PIN", "Unpin", "Un[pin]");
    row("mtt", "Move to trash", "[M]ove [t]o [t]rash");
    row("trash mo", "Move to trash", "[Mo]ve to [trash]");
    row("cafe", "Café de Paris", "[Café] de Paris");
    row("imf", "Import files", "[Im]port [f]iles");
    row("xyz", "Import files", "");
    row("ort", "Import files", "Imp[ort] files");
    row("mrs", "Import files", ""); // letters out of the middle of words are chance
    row("rouge", "Le Rouge", "Le [Rouge]");
}

void TestFuzzyMatch::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const auto match = ui::fuzzyMatch(typed, text);
    QCOMPARE(match.has_value(), !marked.isEmpty());
    if (!match)
        return;
    for (auto mark = match->marks.crbegin(); mark != match->marks.crend(); ++mark) {
        text.insert(mark->first + mark->second, u']');
        text.insert(mark->first, u'[');
    }
    QCOMPARE(text, marked);
}

void TestFuzzyMatch::ranks()
{
    const auto score = [](const char *typed, const char *text) {
        return ui::fuzzyMatch(QString::fromUtf8(typed), QString::fromUtf8(text))->score;
    };
    QVERIFY(score("pin", "Pinned") > score("pin", "Show pinned"));
    QVERIFY(score("pin", "Show pinned") > score("pin", "Unpin"));
    QVERIFY(score("pin", "Unpin") > score("pin", "Print in nine"));
    QVERIFY(score("pin", "Pin") > score("pin", "Pinned conversations of last year"));
}

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
