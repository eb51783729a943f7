// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/filenames.h"

#include <QTest>

using namespace exporters;

/// File names made from titles that nobody checked.
class FileNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stems_data();
    void stems();
    void longTitlesAreCutBetweenCharacters();
    void longTitlesAreCutBetweenWords();
    void namesAreUniqueWithoutCase();
    void manyEqualNamesStayFast();
    void suffixes_data();
    void suffixes();
};

void FileNamesTest::stems_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("stem");

    QTest::newRow("plain") << QStringLiteral("Plan for June") << QStringLiteral("Plan for June");
    QTest::newRow("letters") << QStringLiteral("Käse und 用户 في") << QStringLiteral("Käse und 用户 في");
    QTest::newRow("empty") << QString() << QStringLiteral("none");
    QTest::newRow("parent folders") << QStringLiteral("../../x") << QStringLiteral("x");
    QTest::newRow("absolute") << QStringLiteral("/etc/passwd") << QStringLiteral("etc passwd");
    QTest::newRow("drive") << QStringLiteral("C:\\Windows\\x") << QStringLiteral("C Windows x");
    QTest::newRow("only dots") << QStringLiteral("...") << QStringLiteral("none");
    QTest::newRow("trailing dots") << QStringLiteral("So what. . .") << QStringLiteral("So what");
    QTest::newRow("hidden") << QStringLiteral(".bashrc") << QStringLiteral("bashrc");
    QTest::newRow("option") << QStringLiteral("--rf") << QStringLiteral("rf");
    QTest::newRow("stream") << QStringLiteral("a::$DATA") << QStringLiteral("a $DATA");
    QTest::newRow("question") << QStringLiteral("Why? <b>\"x\"</b> | *") << QStringLiteral("Why b x b");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b") << QStringLiteral("ab");
    QTest::newRow("lines") << QStringLiteral("a\r\nb\tc") << QStringLiteral("a b c");
    QTest::newRow("turned around") << QStringLiteral("gpj.\u202Eexe") << QStringLiteral("gpj.exe");
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u'x' << QStringLiteral("\uFFFDx");
    QTest::newRow("CON") << QStringLiteral("CON") << QStringLiteral("_CON");
    QTest::newRow("con.txt") << QStringLiteral("con.txt") << QStringLiteral("_con.txt");
    QTest::newRow("lpt1") << QStringLiteral("lpt1") << QStringLiteral("_lpt1");
    QTest::newRow("COM²") << QStringLiteral("COM²") << QStringLiteral("_COM²");
    QTest::newRow("console") << QStringLiteral("console") << QStringLiteral("console");
}

void FileNamesTest::stems()
{
    QFETCH(QString, title);
    QTEST(fileStem(title, QStringLiteral("none")), "stem");
}

void FileNamesTest::longTitlesAreCutBetweenWords()
{
    const QString none = QStringLiteral("none");
    const QString title =
        QStringLiteral("How to keep a sourdough starter alive through the winter holidays – and "
                       "everything else about bread");
    QCOMPARE(fileStem(title, none),
             QStringLiteral("How to keep a sourdough starter alive through the winter holidays – and"));
    // A dash where it was cut would dangle.
    QCOMPARE(fileStem(title.left(66) + QStringLiteral("– extraordinarily complicated"), none),
             title.left(65));
    QCOMPARE(fileStem(QStringLiteral("Trips –"), none), QStringLiteral("Trips"));
    // What is exactly as long as may be, is whole.
    const QString whole = QStringLiteral("word ").repeated(15) + QStringLiteral("words");
    QCOMPARE(fileStem(whole, none), whole);
    QCOMPARE(fileStem(whole + QStringLiteral(" more"), none), whole);
    QCOMPARE(fileStem(whole + QStringLiteral("more"), none), whole.left(74));
}

void FileNamesTest::longTitlesAreCutBetweenCharacters()
{
    const QString family = QStringLiteral("👩‍👩‍👧 ");
    for (const QString &piece : {QStringLiteral("x"), QStringLiteral("é"), QStringLiteral("用"), family}) {
        const QString stem = fileStem(piece.repeated(300), QStringLiteral("none"));
        QVERIFY(!stem.isEmpty());
        QVERIFY(stem.toUtf8().size() <= 96);
        QVERIFY(!stem.contains(QChar::ReplacementCharacter));
        QVERIFY(!stem.back().isHighSurrogate());
    }
    FileNames names;
    for (int i = 0; i < 3; ++i) {
        const QString name =
            names.claim(fileStem(QStringLiteral("長").repeated(300), {}), QStringLiteral(".html"));
        QVERIFY(name.toUtf8().size() <= longestFileName);
    }
}

void FileNamesTest::namesAreUniqueWithoutCase()
{
    FileNames names;
    const QString md = QStringLiteral(".md");
    QCOMPARE(names.claim(QStringLiteral("New chat"), md), QStringLiteral("New chat.md"));
    QCOMPARE(names.claim(QStringLiteral("new CHAT"), md), QStringLiteral("new CHAT (2).md"));
    QCOMPARE(names.claim(QStringLiteral("New chat (3)"), md), QStringLiteral("New chat (3).md"));
    QCOMPARE(names.claim(QStringLiteral("New chat"), md), QStringLiteral("New chat (4).md"));
    QCOMPARE(names.claim(QStringLiteral("New chat"), QStringLiteral(".html")),
             QStringLiteral("New chat.html"));
}

void FileNamesTest::manyEqualNamesStayFast()
{
    FileNames names;
    QSet<QString> given;
    for (int i = 0; i < 20'000; ++i)
        given.insert(names.claim(QStringLiteral("New chat"), QStringLiteral(".md")));
    QCOMPARE(given.size(), 20'000);
    QVERIFY(given.contains(QStringLiteral("New chat (20000).md")));
}

void FileNamesTest::suffixes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("suffix");

    QTest::newRow("png") << QStringLiteral("a.PNG") << QStringLiteral(".png");
    QTest::newRow("none") << QStringLiteral("README") << QString();
    QTest::newRow("path") << QStringLiteral("a.b/../../c") << QString();
    QTest::newRow("long") << QStringLiteral("x.nosuchsuffix") << QString();
    QTest::newRow("stream") << QStringLiteral("x.txt:evil") << QString();
}

void FileNamesTest::suffixes()
{
    QFETCH(QString, name);
    QTEST(fileSuffix(name), "suffix");
}

QTEST_GUILESS_MAIN(FileNamesTest)
#include "tst_filenames.moc"
