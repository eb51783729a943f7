// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

#include <QTest>

using namespace ui;

class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void contrastIsThatOfWcag();
};

void TestTokens::textIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << tokens::lightPalette();
    QTest::newRow("dark") << tokens::darkPalette();
    QPalette loud = tokens::lightPalette(); // an accent that is hard to read on white
    loud.setColor(QPalette::Highlight, QColor(0xff, 0xd0, 0x00));
    QTest::newRow("light with a yellow accent") << loud;
    QPalette contrast(Qt::black);
    contrast.setColor(QPalette::Base, Qt::black);
    contrast.setColor(QPalette::Text, Qt::white);
    contrast.setColor(QPalette::Highlight, QColor(0x1a, 0xeb, 0xff));
    QTest::newRow("high contrast") << contrast;
}

void TestTokens::textIsReadable()
{
    QFETCH(QPalette, palette);
    const QList<QColor> grounds{tokens::surface(palette), tokens::card(palette), tokens::codeSurface(palette),
                                tokens::chip(palette), tokens::hover(palette)};
    for (const QColor &ground : grounds) {
        QVERIFY2(tokens::contrast(tokens::text(palette), ground) >= tokens::leastContrast,
                 qPrintable(ground.name()));
        QVERIFY2(tokens::contrast(tokens::mutedText(palette), ground) >= tokens::leastContrast,
                 qPrintable(ground.name()));
    }
    QVERIFY(tokens::contrast(tokens::accent(palette), tokens::surface(palette)) >= tokens::leastContrast);
    QVERIFY(tokens::contrast(tokens::accent(palette), tokens::card(palette)) >= tokens::leastContrast);
    QVERIFY(tokens::contrast(tokens::text(palette), tokens::match(palette)) >= tokens::leastContrast);
    QVERIFY(tokens::contrast(tokens::text(palette), tokens::currentMatch(palette)) >= tokens::leastContrast);
    QVERIFY(tokens::contrast(tokens::errorText(palette), tokens::sideSurface(palette))
            >= tokens::leastContrast);
}

void TestTokens::contrastIsThatOfWcag()
{
    QCOMPARE(qRound(tokens::contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(tokens::contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
