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
    void rolesAreReadable_data() { textIsReadable_data(); }
    void rolesAreReadable();
    void highContrastIsKnown();
};

void TestTokens::textIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << tokens::lightPalette();
    QTest::newRow("dark") << tokens::darkPalette();
    QTest::newRow("our high contrast") << tokens::highContrastPalette();
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
    for (const QColor &color : {tokens::errorText(palette), tokens::warningText(palette),
                                tokens::okText(palette), tokens::mutedText(palette), tokens::text(palette)})
        QVERIFY2(tokens::contrast(color, tokens::sideSurface(palette)) >= tokens::leastContrast,
                 qPrintable(color.name()));
}

void TestTokens::contrastIsThatOfWcag()
{
    QCOMPARE(qRound(tokens::contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(tokens::contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

/// What the style itself paints: fields, buttons, menus, tool tips, links, what is selected and what can't be used.
void TestTokens::rolesAreReadable()
{
    QFETCH(QPalette, palette);
    if (QTest::currentDataTag() == QByteArray("light with a yellow accent")
        || QTest::currentDataTag() == QByteArray("high contrast"))
        return; // palettes of a platform's, whose roles are its own matter
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
        {QPalette::ToolTipText, QPalette::ToolTipBase},   {QPalette::Link, QPalette::Base},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::PlaceholderText, QPalette::Base},
    };
    for (const auto &[text, ground] : pairs)
        QVERIFY2(tokens::contrast(palette.color(text), palette.color(ground)) >= tokens::leastContrast,
                 qPrintable(QStringLiteral("%1 on %2").arg(int(text)).arg(int(ground))));
}

void TestTokens::highContrastIsKnown()
{
    QVERIFY(tokens::isHighContrast(tokens::highContrastPalette()));
    QVERIFY(!tokens::isHighContrast(tokens::lightPalette()));
    QVERIFY(!tokens::isHighContrast(tokens::darkPalette()));
    // Lines and full text instead of tints and greys.
    const QPalette palette = tokens::highContrastPalette();
    QCOMPARE(tokens::border(palette), tokens::text(palette));
    QCOMPARE(tokens::mutedText(palette), tokens::text(palette));
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
