// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dategroups.h"

#include <QTest>

using domain::DateGroup;

class TestDateGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithDaysThenMonthsThenYears();
    void leavesNoDayOut_data();
    void leavesNoDayOut();
    void beginsAtLocalMidnight();
};

void TestDateGroups::beginsWithDaysThenMonthsThenYears()
{
    const auto groups = domain::dateGroups(QDate(2026, 3, 20));
    QCOMPARE(groups.at(0).kind, DateGroup::Kind::Today);
    QCOMPARE(groups.at(1).kind, DateGroup::Kind::Yesterday);
    QCOMPARE(groups.at(2).kind, DateGroup::Kind::Week);
    QCOMPARE(groups.at(2).first, QDate(2026, 3, 13));
    QCOMPARE(groups.at(3).kind, DateGroup::Kind::Month);
    QCOMPARE(groups.at(3).first, QDate(2026, 3, 1));
    QCOMPARE(groups.at(4).first, QDate(2026, 2, 1));
    QCOMPARE(groups.at(6 + 12 + 11).first, QDate(2024, 1, 1));
    QCOMPARE(groups.at(6 + 12 + 12).kind, DateGroup::Kind::Year);
    QCOMPARE(groups.at(6 + 12 + 12).first, QDate(2023, 1, 1));
    QCOMPARE(groups.last().first, QDate(2000, 1, 1));
}

void TestDateGroups::leavesNoDayOut_data()
{
    QTest::addColumn<QDate>("today");
    for (const QDate &day :
         {QDate(2026, 1, 1), QDate(2026, 3, 1), QDate(2026, 3, 8), QDate(2024, 2, 29), QDate(2026, 12, 31)})
        QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate))) << day;
}

/// Each group begins before the one that precedes it: so every day is in exactly one.
void TestDateGroups::leavesNoDayOut()
{
    QFETCH(QDate, today);
    const auto groups = domain::dateGroups(today);
    QCOMPARE(groups.first().first, today);
    for (qsizetype i = 1; i < groups.size(); ++i) {
        QVERIFY(groups.at(i).first < groups.at(i - 1).first);
        QVERIFY(groups.at(i).start < groups.at(i - 1).start);
    }
}

/// The tests' zone is Berlin: in March it is an hour ahead of UTC, in April two.
void TestDateGroups::beginsAtLocalMidnight()
{
    QCOMPARE(domain::dateGroups(QDate(2026, 3, 20)).first().start.toIso(),
             QStringLiteral("2026-03-19T23:00:00Z"));
    QCOMPARE(domain::dateGroups(QDate(2026, 4, 20)).first().start.toIso(),
             QStringLiteral("2026-04-19T22:00:00Z"));
}

QTEST_APPLESS_MAIN(TestDateGroups)
#include "tst_dategroups.moc"
