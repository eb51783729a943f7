// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timestamp.h"

#include <QTimeZone>
#include <QtTest>

#include <cmath>
#include <limits>

using domain::Timestamp;

class TestTimestamp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsIso_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *text, const char *iso) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(iso);
        };
        row("2026-01-31T09:30:00Z", "2026-01-31T09:30:00Z");
        row(" 2026-01-31T09:30:00z ", "2026-01-31T09:30:00Z");
        row("2026-01-31 09:30:00", "2026-01-31T09:30:00Z");
        row("2026-01-31T09:30", "2026-01-31T09:30:00Z");
        row("2026-01-31", "2026-01-31T00:00:00Z");
        row("2026-01-31T09:30:00 UTC", "2026-01-31T09:30:00Z");
        row("2026-01-31T09:30:00+02:00", "2026-01-31T07:30:00Z");
        row("2026-01-31T09:30:00-0530", "2026-01-31T15:00:00Z");
        row("2026-01-31 09:30:00+00", "2026-01-31T09:30:00Z");
        row("2026-01-31T23:30:00-02", "2026-02-01T01:30:00Z");
        row("2026-01-31T09:30:00.5Z", "2026-01-31T09:30:00.500Z");
        row("2026-01-31T09:30:00,123Z", "2026-01-31T09:30:00.123Z");
        row("2026-01-31T09:30:00.123456+00:00", "2026-01-31T09:30:00.123456Z");
        row("2026-01-31T09:30:00.1234567890Z", "2026-01-31T09:30:00.123456Z");
        row("1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z");
        row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z");
        row("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z");
        row("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z");
    }
    void readsIso()
    {
        QFETCH(QString, text);
        const auto moment = Timestamp::fromIso(text);
        QVERIFY(moment);
        QTEST(moment->toIso(), "iso");
        QCOMPARE(Timestamp::fromIso(moment->toIso()), moment);
    }

    void refusesWhatIsNoTime()
    {
        for (const char *text :
             {"", "today", "2026", "2026-13-01", "2026-02-30", "2026-01-31T25:00:00Z", "2026-01-31T09:61:00Z",
              "2026-01-31T09:30:61Z", "31.01.2026", "2026-01-31T09:30:00Q", "2026-01-31T09:30:00+2",
              "0000-01-01", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", "12026-01-01"})
            QVERIFY2(!Timestamp::fromIso(QString::fromUtf8(text)), text);
    }

    void readsNumbersOfAnyUnit_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("iso");
        QTest::newRow("seconds") << 1'700'000'000.0 << u"2023-11-14T22:13:20Z"_qs;
        QTest::newRow("with a fraction") << 1'700'000'000.25 << u"2023-11-14T22:13:20.250Z"_qs;
        QTest::newRow("milliseconds") << 1'700'000'000'123.0 << u"2023-11-14T22:13:20.123Z"_qs;
        QTest::newRow("microseconds") << 1'700'000'000'123'456.0 << u"2023-11-14T22:13:20.123456Z"_qs;
        QTest::newRow("nanoseconds") << 1'700'000'000e9 << u"2023-11-14T22:13:20Z"_qs;
        QTest::newRow("zero") << 0.0 << u"1970-01-01T00:00:00Z"_qs;
        QTest::newRow("before 1970") << -86'400.0 << u"1969-12-31T00:00:00Z"_qs;
    }
    void readsNumbersOfAnyUnit()
    {
        QFETCH(double, number);
        const auto moment = Timestamp::fromEpoch(number);
        QVERIFY(moment);
        QTEST(moment->toIso(), "iso");
    }

    void refusesNumbersThatAreNoTime()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        for (const double number :
             {std::nan(""), infinity, -infinity, 1e30, -1e30, -1e11, std::numeric_limits<double>::max()})
            QVERIFY2(!Timestamp::fromEpoch(number), qPrintable(QString::number(number)));
    }

    void writesAsManyDigitsAsNeeded()
    {
        QCOMPARE(Timestamp{0}.toIso(), u"1970-01-01T00:00:00Z"_qs);
        QCOMPARE(Timestamp{1}.toIso(), u"1970-01-01T00:00:00.000001Z"_qs);
        QCOMPARE(Timestamp{-1}.toIso(), u"1969-12-31T23:59:59.999999Z"_qs);
        QCOMPARE(Timestamp{1'000}.toIso(), u"1970-01-01T00:00:00.001Z"_qs);
    }

    void convertsFromAnyZone()
    {
        const QDateTime berlin(QDate(2026, 7, 1), QTime(12, 0, 0, 5), QTimeZone("Europe/Berlin"));
        QVERIFY(berlin.isValid());
        QCOMPARE(Timestamp::fromDateTime(berlin).toIso(), u"2026-07-01T10:00:00.005Z"_qs);
        QCOMPARE(Timestamp::fromDateTime(berlin).toLocal(), berlin);
        QCOMPARE(Timestamp::fromDateTime(QDateTime()).microseconds, 0);
        QCOMPARE(Timestamp{-1}.toLocal().toMSecsSinceEpoch(), -1);
    }

    void isOrdered()
    {
        QVERIFY(Timestamp{1} < Timestamp{2});
        QVERIFY(Timestamp::now() > *Timestamp::fromIso(u"2020-01-01"_qs));
    }
};

QTEST_APPLESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
