// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchitems.h"

#include <QTest>

using domain::SearchItem;

namespace {

/// The items as "start-end[flags]field=value", so that a failure can be read.
QStringList drawn(const QString &text)
{
    QStringList lines;
    const auto items = domain::searchItems(text);
    for (const SearchItem &item : items) {
        QString flags;
        for (const auto &[holds, letter] :
             {std::pair{item.negated, u'-'}, std::pair{item.quoted, u'q'}, std::pair{item.prefix, u'*'},
              std::pair{item.joins, u'|'}, std::pair{item.unclosed, u'u'}}) {
            if (holds)
                flags += letter;
        }
        lines.append(QStringLiteral("%1-%2[%3]%4=%5")
                         .arg(item.start)
                         .arg(item.end())
                         .arg(flags, item.field, item.value));
    }
    return lines;
}

} // namespace

class TestSearchItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsATextIntoItems_data();
    void cutsATextIntoItems();
    void quotesValues();
};

void TestSearchItems::cutsATextIntoItems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("items");
    QTest::newRow("nothing") << QStringLiteral("  ") << QStringList();
    QTest::newRow("words") << QStringLiteral("red  lentils")
                           << QStringList{QStringLiteral("0-3[]=red"), QStringLiteral("5-12[]=lentils")};
    QTest::newRow("operators") << QStringLiteral("Tag:food -is:pinned")
                               << QStringList{QStringLiteral("0-8[]tag=food"),
                                              QStringLiteral("9-19[-]is=pinned")};
    QTest::newRow("quoted value") << QStringLiteral("tag:\"my food\" x")
                                  << QStringList{QStringLiteral("0-13[q]tag=my food"),
                                                 QStringLiteral("14-15[]=x")};
    QTest::newRow("prefix") << QStringLiteral("len*") << QStringList{QStringLiteral("0-4[*]=len")};
    QTest::newRow("or") << QStringLiteral("a or b")
                        << QStringList{QStringLiteral("0-1[]=a"), QStringLiteral("2-4[|]=or"),
                                       QStringLiteral("5-6[]=b")};
    QTest::newRow("or alone is a word")
        << QStringLiteral("or a or")
        << QStringList{QStringLiteral("0-2[]=or"), QStringLiteral("3-4[]=a"), QStringLiteral("5-7[]=or")};
    QTest::newRow("open quote") << QStringLiteral("tag:\"my")
                                << QStringList{QStringLiteral("0-7[u]tag=\"my")};
    QTest::newRow("unknown field") << QStringLiteral("colour:red")
                                   << QStringList{QStringLiteral("0-10[]=colour:red")};
    QTest::newRow("no value") << QStringLiteral("tag: a")
                              << QStringList{QStringLiteral("0-4[]=tag:"), QStringLiteral("5-6[]=a")};
}

void TestSearchItems::cutsATextIntoItems()
{
    QFETCH(QString, text);
    QFETCH(QStringList, items);
    QCOMPARE(drawn(text), items);
}

void TestSearchItems::quotesValues()
{
    QCOMPARE(domain::quotedSearchValue(QStringLiteral("food")), QStringLiteral("food"));
    QCOMPARE(domain::quotedSearchValue(QStringLiteral("my food")), QStringLiteral("\"my food\""));
    QCOMPARE(domain::quotedSearchValue(QStringLiteral("a \"b\"")), QStringLiteral("\"a b\""));
    for (const QString &value :
         {QStringLiteral("my food"), QStringLiteral("plain"), QStringLiteral("gpt-4o mini")}) {
        const auto items = domain::searchItems(QStringLiteral("model:") + domain::quotedSearchValue(value));
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().value, value);
    }
}

QTEST_APPLESS_MAIN(TestSearchItems)
#include "tst_searchitems.moc"
