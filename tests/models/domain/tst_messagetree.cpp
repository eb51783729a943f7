// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetree.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace domain;

namespace {

/// Outlines drawn as "1 2<1 3<2 4<1 5<4h": id<parent, h for hidden.
QList<MessageOutline> outlines(const QString &drawing)
{
    QList<MessageOutline> list;
    const QStringList items = drawing.split(u' ', Qt::SkipEmptyParts);
    for (QString item : items) {
        MessageOutline outline;
        outline.hidden = item.endsWith(u'h');
        if (outline.hidden)
            item.chop(1);
        const QStringList ids = item.split(u'<');
        outline.id = MessageId{ids.at(0).toLongLong()};
        outline.parentId = MessageId{ids.value(1).toLongLong()};
        outline.sequence = list.size() + 1;
        list.append(outline);
    }
    return list;
}

QString drawn(const QList<MessageId> &ids)
{
    QStringList texts;
    for (const MessageId id : ids)
        texts.append(id.toString());
    return texts.join(u' ');
}

QString path(const MessageTree &tree)
{
    QList<MessageId> ids;
    for (const MessageOutline &outline : tree.activePath())
        ids.append(outline.id);
    return drawn(ids);
}

} // namespace

class TestMessageTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesThePath_data()
    {
        QTest::addColumn<QString>("drawing");
        QTest::addColumn<qint64>("current");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *drawing, qint64 current, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(drawing) << current << QString::fromLatin1(expected);
        };
        row("empty", "", 0, "");
        row("one", "1", 0, "1");
        row("no parents at all: all in order", "3 1 2", 0, "3 1 2");
        row("no parents, with a current one", "1 2 3", 2, "1 2 3");
        row("a chain", "1 2<1 3<2", 0, "1 2 3");
        row("the latest leaf", "1 2<1 3<1", 0, "1 3");
        row("the chosen leaf", "1 2<1 3<1", 2, "1 2");
        row("up to a chosen message inside", "1 2<1 3<2", 2, "1 2");
        row("an unknown current one", "1 2<1 3<1", 99, "1 3");
        row("hidden ones are walked through", "1 2<1h 3<2 4<3h 5<4", 0, "1 3 5");
        row("hidden ones of a list", "1 2h 3", 0, "1 3");
        row("a missing parent makes a root", "1 2<77 3<2", 0, "2 3");
        row("two roots: the latest leaf's", "1 2<1 3 4<3", 0, "3 4");
        row("its own parent", "1<1 2<1", 0, "1 2");
        row("a child before its parent", "2<1 1", 0, "1 2");
    }
    void choosesThePath()
    {
        QFETCH(QString, drawing);
        QFETCH(qint64, current);
        QTEST(path(MessageTree(outlines(drawing), MessageId{current})), "expected");
    }

    void survivesCycles_data()
    {
        QTest::addColumn<QString>("drawing");
        QTest::newRow("two") << u"1<2 2<1"_qs;
        QTest::newRow("three with a tail") << u"1<3 2<1 3<2 4<3"_qs;
        QTest::newRow("two cycles and a tree") << u"1<2 2<1 3<4 4<3 5 6<5"_qs;
        QTest::newRow("a tail into a cycle, first") << u"9<1 1<2 2<3 3<1"_qs;
        QTest::newRow("of itself") << u"1<1"_qs;
    }
    void survivesCycles()
    {
        QFETCH(QString, drawing);
        const QList<MessageOutline> list = outlines(drawing);
        const MessageTree tree(list);
        QVERIFY(!tree.activePath().isEmpty());
        // Every message can be made readable, and has a leaf below it.
        for (const MessageOutline &outline : list) {
            const MessageId leaf = tree.leafThrough(outline.id);
            QVERIFY(leaf.isValid());
            const MessageTree through(list, leaf);
            QVERIFY2(through.isOnActivePath(outline.id), qPrintable(outline.id.toString()));
            QVERIFY(tree.siblings(outline.id).contains(outline.id));
        }
    }

    void namesAlternatives()
    {
        const MessageTree tree(outlines(u"1 2<1 3<2 4<1 5<1h 6<4"_qs));
        QCOMPARE(drawn(tree.siblings(MessageId{2})), u"2 4"_qs);
        QCOMPARE(drawn(tree.siblings(MessageId{4})), u"2 4"_qs);
        QCOMPARE(drawn(tree.siblings(MessageId{5})), u"2 4 5"_qs); // a hidden one knows itself
        QCOMPARE(drawn(tree.siblings(MessageId{3})), u"3"_qs);
        QCOMPARE(drawn(tree.siblings(MessageId{99})), u"99"_qs);
        QVERIFY(tree.hasBranches());
    }

    void namesAlternativesAtTheStart()
    {
        const MessageTree tree(outlines(u"1 2<1 3 4<3"_qs));
        QCOMPARE(drawn(tree.siblings(MessageId{1})), u"1 3"_qs);
    }

    void aListHasNoAlternatives()
    {
        const MessageTree tree(outlines(u"1 2 3"_qs));
        QVERIFY(!tree.hasBranches());
        QCOMPARE(drawn(tree.siblings(MessageId{2})), u"2"_qs);
        QVERIFY(!MessageTree(outlines(u"1 2<1 3<2"_qs)).hasBranches());
    }

    void findsTheLatestLeafBelow()
    {
        const MessageTree tree(outlines(u"1 2<1 3<2 4<2 5<1"_qs));
        QCOMPARE(tree.leafThrough(MessageId{2}), MessageId{4});
        QCOMPARE(tree.leafThrough(MessageId{1}), MessageId{5});
        QCOMPARE(tree.leafThrough(MessageId{3}), MessageId{3});
        QVERIFY(!tree.leafThrough(MessageId{99}).isValid());
    }

    void isOnPathIncludesHidden()
    {
        const MessageTree tree(outlines(u"1 2<1h 3<2 4<1"_qs), MessageId{3});
        QVERIFY(tree.isOnActivePath(MessageId{2}));
        QVERIFY(!tree.isOnActivePath(MessageId{4}));
    }

    void readsDeepTrees_data()
    {
        QTest::addColumn<bool>("backwards");
        QTest::newRow("a parent before its child") << false;
        QTest::newRow("a child before its parent") << true;
    }
    void readsDeepTrees()
    {
        constexpr int depth = 100'000;
        QFETCH(bool, backwards);
        QList<MessageOutline> list;
        for (int i = 1; i <= depth; ++i) {
            MessageOutline outline;
            outline.id = MessageId{backwards ? depth + 1 - i : i};
            outline.parentId = MessageId{outline.id.value - 1};
            outline.sequence = i;
            list.append(outline);
        }
        QElapsedTimer timer;
        timer.start();
        const MessageTree tree(list);
        QCOMPARE(tree.activePath().size(), depth);
        QCOMPARE(tree.activePath().constFirst().id, MessageId{1});
        QCOMPARE(tree.leafThrough(MessageId{1}), MessageId{depth});
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

    void survivesAnyShape()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            QString drawing;
            const int count = random.bounded(1, 30);
            for (int i = 1; i <= count; ++i)
                drawing += u"%1<%2%3 "_qs.arg(i)
                               .arg(random.bounded(count + 3))
                               .arg(random.bounded(5) == 0 ? u"h"_qs : QString());
            const QList<MessageOutline> list = outlines(drawing);
            const MessageTree tree(list, MessageId{random.bounded(count + 3)});
            QVERIFY(tree.activePath().size() <= count);
            for (const MessageOutline &outline : list)
                QVERIFY2(MessageTree(list, tree.leafThrough(outline.id)).isOnActivePath(outline.id),
                         qPrintable(drawing));
        }
    }
};

QTEST_APPLESS_MAIN(TestMessageTree)
#include "tst_messagetree.moc"
