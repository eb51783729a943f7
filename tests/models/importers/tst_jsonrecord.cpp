// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/fieldreader.h"
#include "importers/jsonprobe.h"
#include "importers/jsonrecord.h"

#include <QTest>

using namespace importers;

class TestJsonRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsARecordWithNumbersThatNothingHolds()
    {
        const auto record =
            parseRecord("{\"a\":1e400,\"b\":NaN,\"c\":-Infinity,\"d\":123456789012345678901234567890,"
                        "\"e\":\"NaN, \\\"1e999\",\"f\":[-2.5e3]}");
        QVERIFY(record);
        const QJsonObject object = record->value.toObject();
        QCOMPARE(object.value(QLatin1String("a")).toString(), QStringLiteral("1e400"));
        QCOMPARE(object.value(QLatin1String("b")).toString(), QStringLiteral("NaN"));
        QCOMPARE(object.value(QLatin1String("c")).toString(), QStringLiteral("-Infinity"));
        QCOMPARE(object.value(QLatin1String("d")).toDouble(), 123456789012345678901234567890.0);
        QCOMPARE(object.value(QLatin1String("e")).toString(), QStringLiteral("NaN, \"1e999"));
        QCOMPARE(object.value(QLatin1String("f")).toArray().at(0).toDouble(), -2500.0);
        QVERIFY(!parseRecord("{\"a\":nonsense}"));
    }

    void repairs_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("repairs");
        QTest::newRow("nothing to do")
            << QByteArray(R"({"a":"x\\u0000y"})") << QStringLiteral("x\\u0000y") << qint64(0);
        QTest::newRow("NUL as an escape")
            << QByteArray(R"({"a":"x\u0000y"})") << QStringLiteral("x\uFFFDy") << qint64(1);
        QTest::newRow("NUL as a byte")
            << QByteArray("{\"a\":\"x\0y\"}", 11) << QStringLiteral("x\uFFFDy") << qint64(1);
        QTest::newRow("pair") << QByteArray(R"({"a":"\ud83d\ude00"})") << QStringLiteral("😀") << qint64(0);
        QTest::newRow("high alone") << QByteArray(R"({"a":"\ud83dx"})") << QStringLiteral("\uFFFDx")
                                    << qint64(1);
        QTest::newRow("low alone") << QByteArray(R"({"a":"\uDE00"})") << QStringLiteral("\uFFFD")
                                   << qint64(1);
        QTest::newRow("two high ones and a pair")
            << QByteArray(R"({"a":"\ud83d\ud83d\ude00"})") << QStringLiteral("\uFFFD😀") << qint64(1);
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"x\xffy\"}") << QStringLiteral("x\uFFFDy")
                                   << qint64(1);
        QTest::newRow("honest replacement character")
            << QByteArray("{\"a\":\"\uFFFD\"}") << QStringLiteral("\uFFFD") << qint64(0);
        QTest::newRow("escape at the end")
            << QByteArray(R"({"a":"\\"})") << QStringLiteral("\\") << qint64(0);
    }
    void repairs()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        QFETCH(qint64, repairs);
        const auto record = parseRecord(json);
        QVERIFY(record);
        QCOMPARE(record->value.toObject().value(QLatin1String("a")).toString(), text);
        QCOMPARE(record->repairs, repairs);
    }

    void repairsSurrogatesInUtf8()
    {
        const auto record = parseRecord("{\"a\":\"x\xed\xa0\xbdy\"}");
        QVERIFY(record);
        QVERIFY(record->repairs > 0);
        const QString text = record->value.toObject().value(QLatin1String("a")).toString();
        QVERIFY(text.startsWith(u'x') && text.endsWith(u'y'));
        QVERIFY(std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); }));
    }

    void repairsKeysToo()
    {
        const auto record = parseRecord(R"({"a\u0000":1})");
        QVERIFY(record);
        QCOMPARE(record->value.toObject().keys(), QStringList(QStringLiteral("a\uFFFD")));
    }

    void refusesWhatIsNoJson()
    {
        const auto record = parseRecord(R"({"a":1]})");
        QVERIFY(!record);
        QCOMPARE(record.error().code, domain::ErrorCode::InvalidData);
        QVERIFY(record.error().message.endsWith(u'.'));
    }

    void keepsTheOrderOfKeys()
    {
        const QByteArray json = R"({"other":{"x":1},"mapping":{"z":{"a":1},"b\u00e4":null,"a":{}}})";
        QCOMPARE(keysInOrder(json, {"mapping"}),
                 QStringList({QStringLiteral("z"), QStringLiteral("bä"), QStringLiteral("a")}));
        QCOMPARE(keysInOrder(json, {}), QStringList({QStringLiteral("other"), QStringLiteral("mapping")}));
        QCOMPARE(keysInOrder(json, {"none"}), QStringList());
    }

    void probesShapes()
    {
        const JsonProbe list(R"([{"title":"x","mapping":{"id1":{"message":null}}},{"extra":1)");
        QVERIFY(list.shape() == JsonProbe::Shape::Array);
        QVERIFY(list.has(QLatin1String("[].mapping")));
        QVERIFY(list.has(QLatin1String("[].extra")));
        QVERIFY(!list.has(QLatin1String("mapping")));
        QCOMPARE(list.text(QLatin1String("[].title")), QStringLiteral("x"));

        const JsonProbe wrapped(R"({"format":"recollect","version":1,"conversations":[{"id":"a"}]})");
        QVERIFY(wrapped.shape() == JsonProbe::Shape::Object);
        QVERIFY(wrapped.has(QLatin1String("conversations[].id")));
        QCOMPARE(wrapped.text(QLatin1String("version")), QStringLiteral("1"));

        QVERIFY(JsonProbe("{\"a\":1}\n{\"b\":2}").shape() == JsonProbe::Shape::Lines);
        QVERIFY(!JsonProbe("<html>").isJson());
        QVERIFY(!JsonProbe(QByteArray(100, '\0')).isJson());
        QVERIFY(!JsonProbe("").isJson());
        QVERIFY(JsonProbe("[]").isEmpty());
        QVERIFY(JsonProbe(" { } ").isEmpty());
        QVERIFY(!JsonProbe("[1]").isEmpty());
    }

    void probesWithoutRecursion()
    {
        QVERIFY(JsonProbe(QByteArray(2'000'000, '[')).isJson());
        QVERIFY(JsonProbe(QByteArray("{\"a\":").repeated(500'000)).isJson());
        QVERIFY(JsonProbe(QByteArray(2'000'000, ']').prepend('[')).isJson());
    }

    void readsTimes_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("iso");
        QTest::newRow("seconds") << QJsonValue(1750537482.5) << QStringLiteral("2025-06-21T20:24:42.500Z");
        QTest::newRow("milliseconds")
            << QJsonValue(1750537482500.0) << QStringLiteral("2025-06-21T20:24:42.500Z");
        QTest::newRow("microseconds")
            << QJsonValue(1750537482500000.0) << QStringLiteral("2025-06-21T20:24:42.500Z");
        QTest::newRow("text of seconds")
            << QJsonValue(QStringLiteral("1750537482")) << QStringLiteral("2025-06-21T20:24:42Z");
        QTest::newRow("ISO") << QJsonValue(QStringLiteral("2025-06-21T22:24:42.5+02:00"))
                             << QStringLiteral("2025-06-21T20:24:42.500Z");
        QTest::newRow("zero") << QJsonValue(0) << QString();
        QTest::newRow("null") << QJsonValue() << QString();
        QTest::newRow("nonsense") << QJsonValue(QStringLiteral("yesterday")) << QString();
        QTest::newRow("out of range") << QJsonValue(1e300) << QString();
    }
    void readsTimes()
    {
        QFETCH(QJsonValue, value);
        QFETCH(QString, iso);
        const auto time = timeOf(value);
        QCOMPARE(time ? time->toIso() : QString(), iso);
    }

    void takesFieldsAndLeavesTheRest()
    {
        FieldReader fields({{QStringLiteral("title"), QJsonValue()},
                            {QStringLiteral("name"), 5},
                            {QStringLiteral("model"), QJsonObject{{QStringLiteral("x"), 1}}},
                            {QStringLiteral("tags"), QStringLiteral("b, a,,b")},
                            {QStringLiteral("none"), QStringLiteral("")},
                            {QStringLiteral("on"), QStringLiteral("True")},
                            {QStringLiteral("n"), QStringLiteral("12")}});
        QCOMPARE(fields.text({"title", "name"}), QStringLiteral("5"));
        QCOMPARE(fields.text({"model"}), QString());
        QCOMPARE(fields.texts({"tags"}), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(fields.flag({"on"}));
        QCOMPARE(fields.number({"n"}), std::optional<qint64>(12));
        QCOMPARE(fields.rest().keys(), QStringList(QStringLiteral("model")));
    }

    void makesStableIds()
    {
        QCOMPARE(syntheticId({QStringLiteral("a"), QStringLiteral("b")}),
                 syntheticId({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(syntheticId({QStringLiteral("ab"), QString()})
                != syntheticId({QStringLiteral("a"), QStringLiteral("b")}));
    }
};

QTEST_GUILESS_MAIN(TestJsonRecord)
#include "tst_jsonrecord.moc"
