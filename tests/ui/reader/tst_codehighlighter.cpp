// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/codehighlighter.h"
#include "ui/widgets/tokens.h"

#include <QTest>

using ui::CodeKind;

class TestCodeHighlighter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsWhat_data();
    void knowsWhatIsWhat();
    void countsInUnitsOfTheText();
    void leavesUnknownLanguagesAlone();
    void leavesVeryLongCodeAlone();
    void isReadableOnEverySurface_data();
    void isReadableOnEverySurface();

private:
    ui::CodeHighlighter m_highlighter;
};

void TestCodeHighlighter::knowsWhatIsWhat_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    QTest::addColumn<CodeKind>("kind");
    QTest::newRow("C++ keyword") << "cpp"
                                 << "int main() { return 1; }"
                                 << "return" << CodeKind::Keyword;
    QTest::newRow("C++ number") << "c++"
                                << "int a = 42;"
                                << "42" << CodeKind::Number;
    QTest::newRow("C++ call") << "cpp"
                              << "run(1);"
                              << "run" << CodeKind::Function;
    QTest::newRow("C++ comment") << "cpp"
                                 << "a; // why"
                                 << "// why" << CodeKind::Comment;
    QTest::newRow("Python") << "Python"
                            << "def f():\n    return 'x'"
                            << "def" << CodeKind::Keyword;
    QTest::newRow("Python text") << "py"
                                 << "a = 'x'"
                                 << "'x'" << CodeKind::String;
    QTest::newRow("Rust") << "rust"
                          << "fn main() { let x = 1; }"
                          << "fn" << CodeKind::Keyword;
    QTest::newRow("Go") << "go"
                        << "func main() {}"
                        << "func" << CodeKind::Keyword;
    QTest::newRow("TypeScript") << "ts"
                                << "const a: string = 'b'"
                                << "const" << CodeKind::Keyword;
    QTest::newRow("shell") << "bash"
                           << "echo hi # say it"
                           << "# say it" << CodeKind::Comment;
    QTest::newRow("SQL") << "sql"
                         << "select a from b"
                         << "select" << CodeKind::Keyword;
    QTest::newRow("SQL in capitals") << "sql"
                                     << "SELECT a FROM b"
                                     << "SELECT" << CodeKind::Keyword;
    QTest::newRow("JSON") << "json"
                          << "{\"a\": 1}"
                          << "1" << CodeKind::Number;
    QTest::newRow("YAML") << "yaml"
                          << "# note\na: 1"
                          << "# note" << CodeKind::Comment;
    QTest::newRow("HTML") << "html"
                          << "<p class=\"a\">x</p>"
                          << "\"a\"" << CodeKind::String;
    QTest::newRow("PHP") << "php"
                         << "function f() { return 1; }"
                         << "function" << CodeKind::Keyword;
    QTest::newRow("diff") << "diff"
                          << "-old\n+new"
                          << "+new" << CodeKind::Added;
    QTest::newRow("PowerShell") << "powershell"
                                << "if ($a) { 'b' }"
                                << "'b'" << CodeKind::String;
    QTest::newRow("Java") << "java"
                          << "class A { }"
                          << "class" << CodeKind::Keyword;
}

void TestCodeHighlighter::knowsWhatIsWhat()
{
    QFETCH(QString, language);
    QFETCH(QString, code);
    QFETCH(QString, word);
    QFETCH(CodeKind, kind);
    const int start = int(code.indexOf(word));
    QStringList seen;
    for (const ui::ColorRun &run : m_highlighter.highlight(code, language)) {
        seen.append(QStringLiteral("%1 is %2").arg(code.mid(run.start, run.length)).arg(int(run.kind)));
        if (run.start <= start && run.start + run.length >= start + word.size() && run.kind == kind)
            return;
    }
    QFAIL(qPrintable(seen.join(u'\n')));
}

void TestCodeHighlighter::countsInUnitsOfTheText()
{
    const QString code = QStringLiteral("a = '\U0001F600 größer'; # 漢字\nb = 7");
    const auto runs = m_highlighter.highlight(code, QStringLiteral("python"));
    QStringList words;
    for (const ui::ColorRun &run : runs)
        words.append(code.mid(run.start, run.length).trimmed());
    QVERIFY2(words.contains(QStringLiteral("'\U0001F600 größer'")), qPrintable(words.join(u'|')));
    QVERIFY2(words.contains(QStringLiteral("# 漢字")), qPrintable(words.join(u'|')));
    QVERIFY2(words.contains(QStringLiteral("7")), qPrintable(words.join(u'|')));
}

void TestCodeHighlighter::leavesUnknownLanguagesAlone()
{
    QVERIFY(m_highlighter.highlight(QStringLiteral("if 1"), QStringLiteral("klingon")).isEmpty());
    QVERIFY(m_highlighter.highlight(QStringLiteral("if 1"), QStringLiteral("/etc/passwd")).isEmpty());
    QVERIFY(m_highlighter.highlight(QStringLiteral("if 1"), QString()).isEmpty());
    QVERIFY(!ui::CodeHighlighter::knows(QStringLiteral("../python")));
}

void TestCodeHighlighter::leavesVeryLongCodeAlone()
{
    const QString code = QStringLiteral("int a;\n").repeated(ui::CodeHighlighter::longestCode);
    QVERIFY(m_highlighter.highlight(code, QStringLiteral("cpp")).isEmpty());
}

void TestCodeHighlighter::isReadableOnEverySurface_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << ui::tokens::lightPalette();
    QTest::newRow("dark") << ui::tokens::darkPalette();
    QPalette contrast(Qt::black);
    contrast.setColor(QPalette::Base, Qt::black);
    contrast.setColor(QPalette::Text, Qt::white);
    QTest::newRow("white on black") << contrast;
}

void TestCodeHighlighter::isReadableOnEverySurface()
{
    QFETCH(QPalette, palette);
    for (int kind = 0; kind <= int(CodeKind::Removed); ++kind) {
        const QColor color = ui::codeColor(CodeKind(kind), palette);
        QVERIFY(ui::tokens::contrast(color, ui::tokens::codeSurface(palette)) >= ui::tokens::leastContrast);
    }
}

QTEST_MAIN(TestCodeHighlighter)
#include "tst_codehighlighter.moc"
