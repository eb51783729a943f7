// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/rowheights.h"

#include <QRandomGenerator>
#include <QTest>

class TestRowHeights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersForNoRows();
    void findsRows();
    void agreesWithPlainSums();
};

void TestRowHeights::answersForNoRows()
{
    ui::RowHeights heights;
    QCOMPARE(heights.rowAt(5), -1);
    heights.assign({});
    QCOMPARE(heights.rowAt(0), -1);
    QCOMPARE(heights.total(), 0);
}

void TestRowHeights::findsRows()
{
    ui::RowHeights heights;
    heights.assign({10, 20, 30});
    QCOMPARE(heights.total(), 60);
    QCOMPARE(heights.rowAt(-5), 0);
    QCOMPARE(heights.rowAt(0), 0);
    QCOMPARE(heights.rowAt(9), 0);
    QCOMPARE(heights.rowAt(10), 1);
    QCOMPARE(heights.rowAt(59), 2);
    QCOMPARE(heights.rowAt(600), 2);
    heights.setHeight(0, 100);
    QCOMPARE(heights.top(1), 100);
    QCOMPARE(heights.rowAt(99), 0);
    QCOMPARE(heights.rowAt(100), 1);
}

void TestRowHeights::agreesWithPlainSums()
{
    QRandomGenerator random(42);
    std::vector<int> plain;
    for (int i = 0; i < 1000; ++i)
        plain.push_back(random.bounded(1, 500));
    ui::RowHeights heights;
    heights.assign(plain);
    for (int change = 0; change < 300; ++change) {
        const int row = random.bounded(1000);
        plain[size_t(row)] = random.bounded(1, 500);
        heights.setHeight(row, plain[size_t(row)]);
    }
    qint64 top = 0;
    for (int row = 0; row < 1000; ++row) {
        QCOMPARE(heights.top(row), top);
        QCOMPARE(heights.rowAt(top), row);
        QCOMPARE(heights.rowAt(top + plain[size_t(row)] - 1), row);
        top += plain[size_t(row)];
    }
    QCOMPARE(heights.total(), top);
}

QTEST_GUILESS_MAIN(TestRowHeights)
#include "tst_rowheights.moc"
