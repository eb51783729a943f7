// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/insets.h"
#include "ui/reader/mathtext.h"

#include <QElapsedTimer>
#include <QTest>

namespace {

QString plain(const QString &latex, bool display = false)
{
    QString text;
    for (const ui::MathRun &run : ui::mathText(latex, display))
        text += run.text;
    return text;
}

} // namespace

class TestMathText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadable_data();
    void isReadable();
    void setsNamesInItalics();
    void findsFormulas_data();
    void findsFormulas();
    void survivesHostileFormulas_data();
    void survivesHostileFormulas();
};

void TestMathText::isReadable_data()
{
    QTest::addColumn<QString>("latex");
    QTest::addColumn<QString>("expected");
    QTest::newRow("power") << "x^2 + y^{10}"
                           << "x² + y¹⁰";
    QTest::newRow("index") << "a_i + b_{n+1}"
                           << "aᵢ + bₙ₊₁";
    QTest::newRow("power that can't be raised") << "e^{i\\pi}"
                                                << "e^(iπ)";
    QTest::newRow("fraction") << "\\frac{a}{b}"
                              << "a/b";
    QTest::newRow("fraction of sums") << "\\frac{a + b}{2c}"
                                      << "(a + b)/2c";
    QTest::newRow("fraction in a fraction") << "\\frac{1}{\\frac{1}{x}}"
                                            << "1/(1/x)";
    QTest::newRow("root") << "\\sqrt{x} + \\sqrt[3]{x+1}"
                          << "√x + ³√(x+1)";
    QTest::newRow("sum") << "\\sum_{i=1}^{n} i"
                         << "∑ᵢ₌₁ⁿ i";
    QTest::newRow("Greek") << "\\alpha \\leq \\Omega"
                           << "α ≤ Ω";
    QTest::newRow("function") << "\\sin x + \\log_{2} n"
                              << "sin x + log₂ n";
    QTest::newRow("words") << "v = \\text{speed of light}"
                           << "v = speed of light";
    QTest::newRow("brackets that grow") << "\\left( \\frac{1}{2} \\right)"
                                        << "( 1/2 )";
    QTest::newRow("sets") << "x \\in \\mathbb{R}"
                          << "x ∈ ℝ";
    QTest::newRow("hat") << "\\hat{x}"
                         << "x\u0302";
    QTest::newRow("matrix") << "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}"
                            << "(1 2; 3 4)";
    QTest::newRow("unknown") << "\\foo{x}"
                             << "\\foox";
    QTest::newRow("percent") << "50\\%"
                             << "50%";
    QTest::newRow("an open brace") << "\\frac{a"
                                   << "a/";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestMathText::isReadable()
{
    QFETCH(QString, latex);
    QFETCH(QString, expected);
    QCOMPARE(plain(latex), expected);
}

void TestMathText::setsNamesInItalics()
{
    const auto runs = ui::mathText(QStringLiteral("x = \\sin y"));
    QCOMPARE(runs.first(), (ui::MathRun{QStringLiteral("x"), true}));
    QVERIFY(runs.contains(ui::MathRun{QStringLiteral("y"), true}));
    QCOMPARE(plain(QStringLiteral("a &= b \\\\ c &= d"), true),
             QStringLiteral("a = b") + QChar(QChar::LineSeparator) + QStringLiteral("c = d"));
}

void TestMathText::findsFormulas_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("formulas");
    QTest::newRow("inline") << "so $x^2$ is" << QStringList{QStringLiteral("x^2")};
    QTest::newRow("prices") << "It costs $5 and $10 in the shop." << QStringList();
    QTest::newRow("prices side by side") << "$5/$10, $5-$6, US$ 7 or A$8" << QStringList();
    QTest::newRow("prices in a sentence") << "from $20 (about half) to 30$ or so" << QStringList();
    QTest::newRow("one letter") << "the value $n$ grows" << QStringList{QStringLiteral("n")};
    QTest::newRow("display") << "$$\na = b\n$$" << QStringList{QStringLiteral("a = b")};
    QTest::newRow("brackets") << "\\(a\\) and \\[ b = c \\]"
                              << QStringList({QStringLiteral("a"), QStringLiteral("b = c")});
    QTest::newRow("escaped brackets") << "\\[see the notes\\]" << QStringList();
    QTest::newRow("in code") << "`$x$` and\n```\n$y$\n```\nand $z$" << QStringList{QStringLiteral("z")};
    QTest::newRow("shell") << "set `$HOME` and `$PATH`" << QStringList();
    QTest::newRow("escaped dollar") << "\\$x\\$" << QStringList();
    QTest::newRow("across paragraphs") << "$a\n\nb$" << QStringList();
    QTest::newRow("an open fence") << "```\n$x$" << QStringList();
}

void TestMathText::findsFormulas()
{
    QFETCH(QString, markdown);
    QFETCH(QStringList, formulas);
    QList<ui::Inset> insets;
    const QString text = ui::withInsets(markdown, {}, insets);
    QStringList found;
    for (const ui::Inset &inset : insets)
        found.append(inset.text);
    QCOMPARE(found, formulas);
    if (formulas.isEmpty())
        QCOMPARE(text, markdown);
}

void TestMathText::survivesHostileFormulas_data()
{
    QTest::addColumn<QString>("latex");
    QTest::newRow("braces") << QString(50'000, u'{');
    QTest::newRow("hats") << QStringLiteral("\\hat").repeated(10'000);
    QTest::newRow("fractions") << QStringLiteral("\\frac{").repeated(5'000);
    QTest::newRow("environments") << QStringLiteral("\\begin{cases}").repeated(3'000);
    QTest::newRow("roots") << QStringLiteral("\\sqrt[").repeated(5'000);
    QTest::newRow("powers") << QString(20'000, u'^');
}

void TestMathText::survivesHostileFormulas()
{
    QFETCH(QString, latex);
    QElapsedTimer timer;
    timer.start();
    plain(latex);
    QList<ui::Inset> insets;
    const QString dollars = ui::withInsets(u'$' + latex + u'$', {}, insets);
    QVERIFY(!dollars.isEmpty());
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestMathText)
#include "tst_mathtext.moc"
