// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/listgeometry.h"

#include <QTest>

using ui::ListGeometry;

class TestListGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEmpty();
    void standsWithoutHeadings();
    void standsUnderHeadings();
    void agreesWithItself_data();
    void agreesWithItself();
    void forgetsHeadingsOfRowsThatAreGone();
};

void TestListGeometry::isEmpty()
{
    const ListGeometry none(0, 50, 20, {});
    QCOMPARE(none.height(), 0);
    QCOMPARE(none.rowAt(0), -1);
    QCOMPARE(none.rowNear(10), -1);
    QCOMPARE(none.headingAt(0), -1);
}

void TestListGeometry::standsWithoutHeadings()
{
    const ListGeometry plain(3, 50, 20, {});
    QCOMPARE(plain.height(), 150);
    QCOMPARE(plain.top(2), 100);
    QCOMPARE(plain.rowAt(149), 2);
    QCOMPARE(plain.rowAt(150), -1);
    QCOMPARE(plain.rowNear(-5), 0);
    QCOMPARE(plain.rowNear(900), 2);
}

void TestListGeometry::standsUnderHeadings()
{
    // A heading, rows 0 and 1, a heading, row 2.
    const ListGeometry list(3, 50, 20, {0, 2});
    QCOMPARE(list.height(), 190);
    QCOMPARE(list.top(0), 20);
    QCOMPARE(list.top(2), 140);
    QCOMPARE(list.headingTop(1), 120);
    QCOMPARE(list.rowAt(19), -1);
    QCOMPARE(list.rowAt(20), 0);
    QCOMPARE(list.rowAt(119), 1);
    QCOMPARE(list.rowAt(125), -1);
    QCOMPARE(list.rowNear(125), 2);
    QCOMPARE(list.rowNear(0), 0);
    QCOMPARE(list.headingOf(1), 0);
    QCOMPARE(list.headingOf(2), 1);
    QCOMPARE(list.headingAt(119), 0);
    QCOMPARE(list.headingAt(120), 1);
}

void TestListGeometry::agreesWithItself_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QList<int>>("firstRows");
    QTest::newRow("one") << 1 << QList<int>{0};
    QTest::newRow("a heading a row") << 5 << QList<int>{0, 1, 2, 3, 4};
    QTest::newRow("many") << 100'000 << QList<int>{0, 7, 300, 99'000, 99'999};
}

void TestListGeometry::agreesWithItself()
{
    QFETCH(int, rows);
    QFETCH(QList<int>, firstRows);
    const ListGeometry list(rows, 48, 26, firstRows);
    for (const int first : firstRows) {
        for (const int row : {first - 1, first, first + 1}) {
            if (row < 0 || row >= rows)
                continue;
            QCOMPARE(list.rowAt(list.top(row)), row);
            QCOMPARE(list.rowAt(list.top(row) + 47), row);
            QCOMPARE(list.headingAt(list.top(row)), list.headingOf(row));
        }
        QCOMPARE(list.headingTop(list.headingOf(first)) + 26, list.top(first));
    }
    QCOMPARE(list.height(), list.top(rows - 1) + 48);
}

void TestListGeometry::forgetsHeadingsOfRowsThatAreGone()
{
    const ListGeometry list(2, 50, 20, {0, 2, 9});
    QCOMPARE(list.headings(), 1);
    QCOMPARE(list.height(), 120);
}

QTEST_APPLESS_MAIN(TestListGeometry)
#include "tst_listgeometry.moc"
