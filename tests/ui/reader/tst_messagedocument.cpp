// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linkdialog.h"
#include "ui/reader/messagedocument.h"
#include "ui/widgets/codecolors.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextTable>

using ui::MessageDocument;
using Kind = MessageDocument::Kind;

class TestMessageDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsHtmlAsItIsWritten();
    void loadsNothingThatATextNames();
    void leavesOutPicturesThatAreShownElsewhere();
    void knowsItsLinks();
    void keepsCodeAsItIs();
    void keepsLinesOfCodeAndScrollsThem();
    void colorsCodeWithoutMovingIt();
    void showsFormulas();
    void putsFormulasInCodeBack();
    void numbersCitations();
    void keepsTasksAndTables();
    void survivesHostileTexts_data();
    void survivesHostileTexts();
    void laysOutATableOfManyRows();
    void repeatsTheHeadsOfATableOfVeryManyRows();
    void opensWebAndMailAddressesOnly_data();
    void opensWebAndMailAddressesOnly();

private:
    static QString plain(const QString &markdown)
    {
        MessageDocument document;
        document.setContent(markdown, Kind::Markdown, {});
        return document.toPlainText();
    }
};

void TestMessageDocument::showsHtmlAsItIsWritten()
{
    QCOMPARE(plain(QStringLiteral("a <b>bold</b> <script>x()</script>")),
             QStringLiteral("a <b>bold</b> <script>x()</script>"));
    QVERIFY(plain(QStringLiteral("<div>\nblock\n</div>")).contains(QStringLiteral("<div>")));
}

void TestMessageDocument::loadsNothingThatATextNames()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("secret.png"));
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(file));
    MessageDocument document;
    const QString text =
        QStringLiteral("![one](%1) ![two](file://%1) ![](https://example.org/x.png)").arg(file);
    document.setContent(text, Kind::Markdown, {});
    QVERIFY(document.resource(QTextDocument::ImageResource, QUrl::fromLocalFile(file)).isNull());
    QImage page(600, 200, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    document.layOut(600);
    document.draw(painter, QRectF(0, 0, 600, 200), {});
    painter.end();
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            QVERIFY(page.pixelColor(x, y) != QColor(Qt::red));
    }
    // They are links that say what they are.
    QCOMPARE(document.toPlainText(), QStringLiteral("[Image: one] [Image: two] [Image: image]"));
    QCOMPARE(document.links().size(), 3);
}

void TestMessageDocument::leavesOutPicturesThatAreShownElsewhere()
{
    QCOMPARE(plain(QStringLiteral("![](attachment:file-1)\n\nLook at this.")),
             QStringLiteral("Look at this."));
    QCOMPARE(plain(QStringLiteral("Before\n\n![](attachment:file-1)![](attachment:file-2)")),
             QStringLiteral("Before"));
}

void TestMessageDocument::knowsItsLinks()
{
    MessageDocument document;
    document.setContent(QStringLiteral("See [the docs](https://example.org/a) and https://example.org/b."),
                        Kind::Markdown, {});
    const auto links = document.links();
    QCOMPARE(links.size(), 2);
    QCOMPARE(links.first().address, QStringLiteral("https://example.org/a"));
    QCOMPARE(document.toPlainText().mid(links.first().start, links.first().length),
             QStringLiteral("the docs"));
    document.layOut(1000);
    const QRectF line = document.lineRect(links.first().start);
    QCOMPARE(document.linkAt(QPointF(line.left() + 60, line.center().y())),
             QStringLiteral("https://example.org/a"));
}

void TestMessageDocument::keepsCodeAsItIs()
{
    MessageDocument document;
    document.setContent(QStringLiteral("# not a heading\n*not a list*"), Kind::Code, {});
    QCOMPARE(document.toPlainText(), QStringLiteral("# not a heading\n*not a list*"));
    QVERIFY(
        plain(QStringLiteral("```c\nint a;\n\n    int b;\n```")).contains(QStringLiteral("\n    int b;")));
}

void TestMessageDocument::keepsLinesOfCodeAndScrollsThem()
{
    const QString line = QStringLiteral("int number = 1; ").repeated(40).trimmed();
    MessageDocument document;
    document.setContent(QStringLiteral("Before.\n\n```cpp\n%1\nshort\n```\n\nAfter.").arg(line),
                        Kind::Markdown, {});
    document.layOut(400);
    QCOMPARE(document.codeCount(), 1);
    QCOMPARE(document.codeText(0), line + QStringLiteral("\nshort"));
    QCOMPARE(document.codeLanguage(0), QStringLiteral("cpp"));
    QVERIFY(document.canScroll(0));
    QVERIFY(document.codeRect(0).width() <= 400);
    QVERIFY(document.codeRect(0).contains(document.codeButton(0)));
    // Scrolled, another part of the line is under the same point.
    const int start = int(document.toPlainText().indexOf(line));
    const QPointF point(60, document.caretRect(start).center().y());
    const int before = document.positionAt(point);
    QVERIFY(document.scrollCode(0, 200));
    QVERIFY(document.positionAt(point) > before + 5);
    QVERIFY(document.caretRect(start).left() < 0);
    QVERIFY(document.scrollCode(0, 1'000'000));
    QVERIFY(!document.scrollCode(0, 10)); // there is no more
    document.showPosition(start);
    QVERIFY(document.caretRect(start).left() >= 0);
    // Text around it is not moved.
    QVERIFY(document.caretRect(0).left() >= 0);
}

void TestMessageDocument::colorsCodeWithoutMovingIt()
{
    MessageDocument document;
    document.setContent(QStringLiteral("```cpp\nint a;\nint b;\n```\n\nAfter."), Kind::Markdown, {});
    const int height = document.layOut(400);
    QImage plain(400, height, QImage::Format_RGB32);
    QImage colored = plain;
    const auto paint = [&](QImage &page) {
        page.fill(Qt::white);
        QPainter painter(&page);
        document.draw(painter, QRectF(0, 0, 400, height), {});
    };
    paint(plain);
    document.colorCode(0, {{0, 3, ui::CodeKind::Keyword}, {7, 3, ui::CodeKind::Keyword}});
    QCOMPARE(document.layOut(400), height);
    paint(colored);
    QVERIFY(plain != colored);
}

void TestMessageDocument::showsFormulas()
{
    QCOMPARE(plain(QStringLiteral("So $E = mc^2$, for $5 and $10.")),
             QStringLiteral("So E = mc², for $5 and $10."));
    QCOMPARE(plain(QStringLiteral("| a | b |\n|---|---|\n| \\(x_1\\) | y |")).contains(QStringLiteral("x₁")),
             true);
    QCOMPARE(plain(QStringLiteral("Then\n\n$$\\frac{a}{b} < c_*$$\n\nholds.")),
             QStringLiteral("Then\na/b < c_∗\nholds.").replace(u'∗', u'*'));
}

void TestMessageDocument::putsFormulasInCodeBack()
{
    // Four spaces make code, which is not looked for before.
    QVERIFY(plain(QStringLiteral("Text\n\n    a $x^2$ b\n")).contains(QStringLiteral("a $x^2$ b")));
}

void TestMessageDocument::numbersCitations()
{
    MessageDocument document;
    document.setContent(QStringLiteral("Water boils【1†source】 at 100 °C【2†source】, always【1†source】."),
                        Kind::Markdown, {},
                        {{QStringLiteral("【1†source】"), QStringLiteral("https://a.example")},
                         {QStringLiteral("【2†source】"), QStringLiteral("https://b.example")}});
    QCOMPARE(document.toPlainText(), QStringLiteral("Water boils[1] at 100 °C[2], always[1]."));
    QCOMPARE(document.links().size(), 3);
    QCOMPARE(document.links().at(1).address, QStringLiteral("https://b.example"));
}

void TestMessageDocument::keepsTasksAndTables()
{
    QCOMPARE(plain(QStringLiteral("- [x] done\n- [ ] open\n\n~~gone~~")), QStringLiteral("done\nopen\ngone"));
    MessageDocument document;
    QString wide = QStringLiteral("|");
    for (int i = 0; i < 12; ++i)
        wide += QStringLiteral(" a longer heading %1 |").arg(i);
    wide += QStringLiteral("\n|") + QStringLiteral("---|").repeated(12) + QStringLiteral("\n|")
        + QStringLiteral(" value |").repeated(12);
    document.setContent(wide, Kind::Markdown, {});
    document.layOut(500);
    QVERIFY2(document.size().width() <= 502, qPrintable(QString::number(document.size().width())));
}

void TestMessageDocument::survivesHostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotation in quotation") << QString(20'000, u'>');
    QTest::newRow("list in list") << QStringLiteral("- ").repeated(5'000);
    QTest::newRow("stars") << QString(20'000, u'*');
    QTest::newRow("brackets") << QString(20'000, u'[');
    QTest::newRow("one long word") << QString(60'000, u'x');
    QTest::newRow("NUL and lone surrogates")
        << QString(QChar(0)) + QChar(0xd800) + QStringLiteral("a") + QChar(0xdc00);
    QTest::newRow("backticks") << QString(20'000, u'`');
    QTest::newRow("marks upon marks") << QStringLiteral("a") + QString(5'000, QChar(0x0301));
}

void TestMessageDocument::survivesHostileTexts()
{
    QFETCH(QString, text);
    MessageDocument document;
    QElapsedTimer timer;
    timer.start();
    document.setContent(text, Kind::MarkdownLines, {});
    QVERIFY(document.layOut(600) > 0);
    QImage page(600, 400, QImage::Format_RGB32);
    QPainter painter(&page);
    document.draw(painter, QRectF(0, 0, 600, 400), {});
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestMessageDocument::laysOutATableOfManyRows()
{
    QString table = QStringLiteral("| a | b |\n|---|---|\n");
    for (int i = 0; i < 500; ++i)
        table += QStringLiteral("| %1 | text %1 |\n").arg(i);
    MessageDocument document;
    document.setContent(table, Kind::Markdown, {});
    QVERIFY(document.layOut(600) > 500 * 10);
    QVERIFY(document.size().width() <= 601);
}

void TestMessageDocument::repeatsTheHeadsOfATableOfVeryManyRows()
{
    QString table = QStringLiteral("Before\n\n| head | b |\n|---|---|\n");
    for (int i = 0; i < 20'000; ++i)
        table += QStringLiteral("| %1 | text |\n").arg(i);
    MessageDocument document;
    document.setContent(table + QStringLiteral("\nAfter"), Kind::Markdown, {});
    const auto tables = document.rootFrame()->childFrames();
    QCOMPARE(tables.size(), 100);
    int row = 0;
    for (QTextFrame *frame : tables) {
        auto *part = qobject_cast<QTextTable *>(frame);
        QVERIFY(part);
        QCOMPARE(part->cellAt(0, 0).firstCursorPosition().block().text(), QStringLiteral("head"));
        for (int i = 1; i < part->rows(); ++i, ++row)
            QCOMPARE(part->cellAt(i, 0).firstCursorPosition().block().text(), QString::number(row));
    }
    QCOMPARE(row, 20'000);
    QVERIFY(document.toPlainText().endsWith(QStringLiteral("After")));

    const QString code = QStringLiteral("```\n") + table + QStringLiteral("```");
    document.setContent(code, Kind::Markdown, {});
    QCOMPARE(document.toPlainText().count(QStringLiteral("head")), 1);
}

void TestMessageDocument::opensWebAndMailAddressesOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << "https://example.org/a?b=c" << true;
    QTest::newRow("http") << "HTTP://example.org" << true;
    QTest::newRow("mail") << "mailto:me@example.org" << true;
    QTest::newRow("file") << "file:///etc/passwd" << false;
    QTest::newRow("path") << "/etc/passwd" << false;
    QTest::newRow("share") << "//host/share" << false;
    QTest::newRow("script") << "javascript:alert(1)" << false;
    QTest::newRow("data") << "data:text/html,x" << false;
    QTest::newRow("without host") << "https:///etc" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestMessageDocument::opensWebAndMailAddressesOnly()
{
    QFETCH(QString, address);
    QFETCH(bool, opens);
    QCOMPARE(ui::openableAddress(address).isValid(), opens);
}

QTEST_MAIN(TestMessageDocument)
#include "tst_messagedocument.moc"
