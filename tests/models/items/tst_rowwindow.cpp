// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rowwindow.h"

#include <QTest>

namespace {

struct Row {
    int id = 0;
};

QList<Row> rows(int first, int count)
{
    QList<Row> result;
    for (int i = 0; i < count; ++i)
        result.append(Row{first + i});
    return result;
}

/// The ids by row, "-" for what is not in memory: "10 11 -".
QString drawing(const items::RowWindow<Row> &window, int count)
{
    QStringList parts;
    for (int row = 0; row < count; ++row) {
        const Row *found = window.peek(row);
        parts.append(found ? QString::number(found->id) : QStringLiteral("-"));
    }
    return parts.join(u' ');
}

} // namespace

class TestRowWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsPagesUnderTheirNumbers();
    void dropsTheLeastRecentlyUsedPage();
    void movesRowsWhenOthersComeAndGo();
    void replacesByIdOnly();
    void forgetsIdsOfDroppedPages();
};

void TestRowWindow::keepsPagesUnderTheirNumbers()
{
    items::RowWindow<Row> window(2, 3);
    window.putPage(0, rows(10, 2));
    window.putPage(2, rows(20, 1));
    QCOMPARE(drawing(window, 6), QStringLiteral("10 11 - - 20 -"));
    QCOMPARE(window.rowOf(20), 4);
    QCOMPARE(window.rowOf(99), -1);
}

void TestRowWindow::dropsTheLeastRecentlyUsedPage()
{
    items::RowWindow<Row> window(2, 2);
    window.putPage(0, rows(10, 2));
    window.putPage(1, rows(20, 2));
    QVERIFY(window.at(0)); // page 0 is now the more recent one
    window.putPage(2, rows(30, 2));
    QCOMPARE(drawing(window, 6), QStringLiteral("10 11 - - 30 31"));
    QCOMPARE(window.pages(), (QList<int>{2, 0}));
}

void TestRowWindow::movesRowsWhenOthersComeAndGo()
{
    items::RowWindow<Row> window(3, 4);
    window.putPage(0, rows(10, 3));
    window.putPage(1, rows(20, 3));
    window.removeRows(1, 2);
    QCOMPARE(drawing(window, 6), QStringLiteral("10 20 21 22 - -"));
    window.insertRows(0, 1);
    QCOMPARE(drawing(window, 6), QStringLiteral("- 10 20 21 22 -"));
    QCOMPARE(window.rowOf(22), 4);
    QCOMPARE(window.rowOf(11), -1);
}

void TestRowWindow::replacesByIdOnly()
{
    items::RowWindow<Row> window(2, 2);
    window.putPage(1, rows(20, 2));
    QCOMPARE(window.replace({21}), 3);
    QCOMPARE(window.replace({22}), -1);
}

void TestRowWindow::forgetsIdsOfDroppedPages()
{
    items::RowWindow<Row> window(2, 1);
    window.putPage(0, rows(10, 2));
    window.putPage(1, rows(11, 2)); // 11 moved from page 0 to page 1
    QCOMPARE(window.rowOf(10), -1);
    QCOMPARE(window.rowOf(11), 2);
}

QTEST_GUILESS_MAIN(TestRowWindow)
#include "tst_rowwindow.moc"
