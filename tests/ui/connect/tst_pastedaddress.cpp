// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/pastedaddress.h"

#include <QTest>

using namespace ui;

class TestPastedAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void severalHosts();
    void otherSecretsAreRefused();
    void nonsenseIsRefusedWithoutBeingRepeated();
};

void TestPastedAddress::read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << "postgresql://anna@db.example.org:5433/chat"
                           << "postgresql://anna@db.example.org:5433/chat"
                           << "";
    QTest::newRow("old scheme") << "postgres://anna@db/chat"
                                << "postgresql://anna@db/chat"
                                << "";
    QTest::newRow("password") << "postgresql://anna:s%40crets@db/chat"
                              << "postgresql://anna@db/chat"
                              << "s@crets";
    QTest::newRow("password as a parameter") << "postgresql://anna@db/chat?password=hush&sslmode=require"
                                             << "postgresql://anna@db/chat?sslmode=require"
                                             << "hush";
    QTest::newRow("password as the last parameter")
        << "postgresql://anna@db/chat?sslmode=require&password=hush"
        << "postgresql://anna@db/chat?sslmode=require"
        << "hush";
    QTest::newRow("empty password") << "postgresql://anna:@db/chat"
                                    << "postgresql://anna@db/chat"
                                    << "";
    QTest::newRow("spaces around") << "  postgresql://db/chat\n"
                                   << "postgresql://db/chat"
                                   << "";
}

void TestPastedAddress::read()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(QString, password);
    QVERIFY(looksLikeAddress(text));
    const auto pasted = readAddress(text);
    QVERIFY(pasted);
    QCOMPARE(pasted->location.displayName(), address);
    QCOMPARE(pasted->password, password);
}

void TestPastedAddress::severalHosts()
{
    const auto pasted = readAddress(QStringLiteral("postgresql://anna:hush@one:5433,two,[::1]:5434/chat"));
    QVERIFY(pasted);
    QCOMPARE(pasted->location.host, QStringLiteral("one,two,[::1]"));
    QCOMPARE(pasted->location.port, QStringLiteral("5433,,5434"));
    QCOMPARE(pasted->location.database, QStringLiteral("chat"));
    QCOMPARE(pasted->password, QStringLiteral("hush"));
    // What a profile keeps of it reads back the same.
    const auto again = store::Location::fromUrl(pasted->location.displayName());
    QVERIFY(again);
    QCOMPARE(*again, pasted->location);
}

void TestPastedAddress::otherSecretsAreRefused()
{
    QVERIFY(!readAddress(QStringLiteral("postgresql://anna@db/chat?sslpassword=hush")));
}

void TestPastedAddress::nonsenseIsRefusedWithoutBeingRepeated()
{
    const auto pasted = readAddress(QStringLiteral("mysql://anna:hush@db/chat"));
    QVERIFY(!pasted);
    QVERIFY(!pasted.error().message.contains(QStringLiteral("hush")));
    QVERIFY(!pasted.error().detail.contains(QStringLiteral("hush")));
}

QTEST_GUILESS_MAIN(TestPastedAddress)
#include "tst_pastedaddress.moc"
