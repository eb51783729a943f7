// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsonsplitter.h"
#include "readfiles.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using importers::JsonLayout;
using importers::JsonSplitter;
using importers::Utf8Stream;
using test::json;

namespace {

const char *kindName(JsonSplitter::Kind kind)
{
    static const char *const names[] = {"", "deep", "large", "garbage", "truncated", "unreadable", "end"};
    return names[int(kind)];
}

/// Records and problems in order, as "{…}|!garbage|key={…}".
QByteArray split(QByteArray text, JsonSplitter::Options options = {}, qint64 piece = 256 * 1024)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    Utf8Stream stream(buffer, piece);
    JsonSplitter splitter(stream, std::move(options));
    QByteArrayList found;
    for (auto item = splitter.next(); item.kind != JsonSplitter::Kind::End; item = splitter.next()) {
        const QByteArray key = item.key.isEmpty() ? QByteArray() : item.key + '=';
        found.append(item.kind == JsonSplitter::Kind::Record ? key + item.bytes
                                                             : QByteArray("!") + kindName(item.kind));
    }
    return found.join('|');
}

JsonSplitter::Options members(const QByteArrayList &keys)
{
    JsonSplitter::Options options;
    options.layout = JsonLayout::Members;
    options.keys = keys;
    return options;
}

JsonSplitter::Options lines()
{
    JsonSplitter::Options options;
    options.layout = JsonLayout::Lines;
    return options;
}

} // namespace

class TestJsonSplitter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("empty file") << QByteArray() << QByteArray();
        QTest::newRow("empty list") << QByteArray("[]") << QByteArray();
        QTest::newRow("list") << json("[{'a':1}, {'b':[2,{}]}]") << json("{'a':1}|{'b':[2,{}]}");
        QTest::newRow("object") << QByteArray(" {\"a\":\"}\"}\n") << json("{'a':'}'}");
        QTest::newRow("objects") << QByteArray("{\"a\":1}\n{\"b\":2}{}") << json("{'a':1}|{'b':2}|{}");
        QTest::newRow("brackets in strings")
            << json("[{'a':'[{\\']}\\\\'},{'\\\\':'{'}]") << json("{'a':'[{\\']}\\\\'}|{'\\\\':'{'}");
        QTest::newRow("missing comma") << QByteArray("[{}{},,{}]") << QByteArray("{}|{}|{}");
        QTest::newRow("garbage between")
            << QByteArray("[{},xx yy,12,\"s]\",{}]") << QByteArray("{}|!garbage|{}");
        QTest::newRow("garbage only") << QByteArray("hello") << QByteArray("!garbage");
        QTest::newRow("many numbers are one piece")
            << "[" + QByteArray("1,").repeated(5000) + "{}]" << QByteArray("!garbage|{}");
        QTest::newRow("NULs") << QByteArray(3000, '\0') << QByteArray("!garbage");
        QTest::newRow("cut in a record") << json("[{'a':1},{'b':") << json("{'a':1}|!truncated");
        QTest::newRow("cut in a string")
            << QByteArray("[{\"a\":1},{\"b\":\"\\") << json("{'a':1}|!truncated");
        QTest::newRow("cut after a record") << json("[{'a':1},") << json("{'a':1}|!truncated");
        QTest::newRow("list closed too early") << json("[{'a':[1},{'b':2}]") << json("{'a':[1}|{'b':2}");
        QTest::newRow("stray bracket in a record") << json("[{'a':1]},{'b':2}]") << json("{'a':1]}|{'b':2}");
        QTest::newRow("stray brackets outside")
            << QByteArray("]}]{\"a\":1}}") << QByteArray("!garbage|{\"a\":1}|!garbage");
        QTest::newRow("lists in the list") << QByteArray("[[1],[2]]") << QByteArray("[1]|[2]");
    }
    void splits()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(split(text), expected);
        // However the file is cut into pieces, the records are the same.
        for (qint64 piece = 4; piece < 40; ++piece)
            QCOMPARE(split(text, {}, piece), expected);
    }

    void splitsMembers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("wanted lists")
            << json("{'v':1,'skip':[{'no':1}],'a':[{'x':1},{'y':']'}],'s':'a','b':[{}],'n':null}")
            << json("a={'x':1}|a={'y':']'}|b={}");
        QTest::newRow("wanted object") << json("{'a':{'x':1},'b':2}") << json("a={'x':1}");
        QTest::newRow("none") << json("{'c':[{}]}") << QByteArray();
        QTest::newRow("list instead") << QByteArray("[{\"x\":1}]") << QByteArray("{\"x\":1}");
        QTest::newRow("cut") << json("{'a':[{'x':1}") << json("a={'x':1}|!truncated");
        QTest::newRow("cut in what is passed over")
            << json("{'a':[{}],'z':[[1") << QByteArray("a={}|!truncated");
        QTest::newRow("record broken")
            << json("{'a':[{'x':1]},{'y':2}],'b':[{}]}") << json("a={'x':1]}|a={'y':2}|b={}");
        QTest::newRow("garbage") << json("{12 'a':[{}]}") << QByteArray("!garbage|a={}");
    }
    void splitsMembers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto options = members({"a", "b"});
        QCOMPARE(split(text, options), expected);
        for (qint64 piece = 4; piece < 40; ++piece)
            QCOMPARE(split(text, options, piece), expected);
    }

    void givesEveryMemberWithoutKeys()
    {
        QCOMPARE(split(json("{'x':{'a':1},'y':[2],'z':'s','t':true}"), members({})),
                 json("x={'a':1}|y=[2]|z='s'|t=true"));
    }

    void splitsLines()
    {
        const QByteArray text = "{\"a\":1}\r\n\n{\"broken\n  \n{\"b\":2}\n{\"c\":3}";
        const QByteArray expected = "{\"a\":1}\r|{\"broken|{\"b\":2}|{\"c\":3}";
        QCOMPARE(split(text, lines()), expected);
        for (qint64 piece = 4; piece < 40; ++piece)
            QCOMPARE(split(text, lines(), piece), expected);
    }

    void refusesDeepRecordsWithoutTheStack()
    {
        constexpr int levels = 2'000'000;
        const QByteArray deep = QByteArray(levels, '[') + QByteArray(levels, ']');
        QCOMPARE(split("[{}," + deep + ",{\"a\":1}]"), QByteArray("{}|!deep|{\"a\":1}"));
        QCOMPARE(split("[{}," + QByteArray("{\"a\":").repeated(levels)), QByteArray("{}|!deep"));
        QCOMPARE(split(deep + "\n{}\n", lines()), QByteArray("!deep|{}"));
    }

    void keepsDepthsUpToTheLimit()
    {
        JsonSplitter::Options options;
        options.maxDepth = 3;
        QCOMPARE(split("[[[[1]]],[[[[1]]]],{}]", options), QByteArray("[[[1]]]|!deep|{}"));
    }

    void refusesLargeRecords()
    {
        JsonSplitter::Options options;
        options.maxBytes = 20;
        const QByteArray large = "{\"a\":\"" + QByteArray(100, 'x') + "\"}";
        for (qint64 piece : {4, 7, 1000}) {
            QCOMPARE(split("[{}," + large + ",{\"b\":1}]", options, piece),
                     QByteArray("{}|!large|{\"b\":1}"));
        }
        options.layout = JsonLayout::Lines;
        QCOMPARE(split("{}\n" + large + "\n{\"b\":1}", options, 8), QByteArray("{}|!large|{\"b\":1}"));
    }

    void passesALargeRecordWithinTheLimit()
    {
        const QByteArray large = "{\"a\":\"" + QByteArray(50'000'000, 'x') + "\"}";
        QVERIFY(split("[" + large + ",{}]") == large + "|{}");
    }

    void readsOtherEncodings_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::newRow("UTF-8") << int(QStringConverter::Utf8);
        QTest::newRow("UTF-16 LE") << int(QStringConverter::Utf16LE);
        QTest::newRow("UTF-16 BE") << int(QStringConverter::Utf16BE);
        QTest::newRow("UTF-32 LE") << int(QStringConverter::Utf32LE);
    }
    void readsOtherEncodings()
    {
        QFETCH(int, encoding);
        QStringEncoder encoder(QStringConverter::Encoding(encoding), QStringConverter::Flag::WriteBom);
        const QByteArray text = encoder.encode(QStringLiteral("[{\"a\":\"ä😀用\"},{}]"));
        for (qint64 piece : {1, 2, 3, 4, 5, 7, 1000})
            QCOMPARE(split(text, {}, piece), QByteArray("{\"a\":\"ä😀用\"}|{}"));
    }

    void countsAndPlaces()
    {
        QByteArray text = "[{}, 5, {\"a\":1}]";
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        Utf8Stream stream(buffer, 4);
        JsonSplitter splitter(stream, {});
        QCOMPARE(splitter.next().number, 1);
        QCOMPARE(splitter.next().number, 2);
        const auto third = splitter.next();
        QCOMPARE(third.number, 3);
        QCOMPARE(third.offset, 8);
        QCOMPARE(int(splitter.next().kind), int(JsonSplitter::Kind::End));
        QCOMPARE(int(splitter.next().kind), int(JsonSplitter::Kind::End));
        QCOMPARE(stream.consumed(), text.size());
    }

    void reportsADeviceThatFails()
    {
        class Failing : public QIODevice {
        protected:
            qint64 readData(char *data, qint64) override
            {
                if (m_given)
                    return -1;
                m_given = true;
                std::copy_n("[{},{\"a\"", 8, data);
                return 8;
            }
            qint64 writeData(const char *, qint64) override { return -1; }
            bool isSequential() const override { return true; }
            bool m_given = false;
        } device;
        device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        Utf8Stream stream(device);
        JsonSplitter splitter(stream, {});
        QCOMPARE(splitter.next().bytes, QByteArray("{}"));
        QCOMPARE(int(splitter.next().kind), int(JsonSplitter::Kind::Unreadable));
        QCOMPARE(int(splitter.next().kind), int(JsonSplitter::Kind::End));
    }
};

QTEST_GUILESS_MAIN(TestJsonSplitter)
#include "tst_jsonsplitter.moc"
