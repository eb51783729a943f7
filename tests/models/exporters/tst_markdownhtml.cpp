// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/htmlpage.h"
#include "exporters/htmltext.h"
#include "exporters/markdownhtml.h"
#include "htmlscan.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

using namespace exporters;

namespace {

const QByteArray onePixel = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==");

} // namespace

/// Messages as HTML: right when they are honest, harmless when they are not.
class MarkdownHtmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renders_data();
    void renders();
    void hostile_data();
    void hostile();
    void scanFindsWhatItShould_data();
    void scanFindsWhatItShould();
    void links_data();
    void links();
    void picturesInTheTextAreKept();
    void rasterTypes_data();
    void rasterTypes();
    void breaksOfAPersonAreKept();
    void deepAndLongTextEnds_data();
    void deepAndLongTextEnds();
    void wholePageIsStrict();
    void policyNamesTheStyleSheet();
};

void MarkdownHtmlTest::renders_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QByteArray>("part");

    const auto row = [](const char *name, const char *markdown, const char *part) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QByteArray(part);
    };
    row("paragraph", "a *b* **c** `d` ~~e~~",
        "<p>a <em>b</em> <strong>c</strong> <code>d</code> <del>e</del></p>");
    row("heading", "# Top", "<h3>Top</h3>");
    row("deep heading", "###### Six", "<h6>Six</h6>");
    row("code", "```c++\nif (a < b && c)\n```",
        "<div class=\"language\">c++</div><pre tabindex=\"0\"><code>if (a &lt; b &amp;&amp; c)\n</code></pre>");
    row("list", "3. a\n4. b", "<ol start=\"3\">\n<li>a</li>");
    row("task", "- [x] done", "<li class=\"task\"><span class=\"mark\">\xe2\x98\x91</span> done</li>");
    row("table", "|a|b|\n|---|---:|\n|1|2|", "<td>1</td>\n<td class=\"right\">2</td>");
    row("quote", "> a", "<blockquote><p>a</p>\n</blockquote>");
    row("link", "[a](https://example.org/x?a=1&b=2)", "href=\"https://example.org/x?a=1&amp;b=2\">a</a>");
    row("address", "See https://example.org/y.", "href=\"https://example.org/y\">https://example.org/y</a>.");
    row("mail", "<me@example.org>", "href=\"mailto:me@example.org\">");
    row("entity", "&lt;b&gt; &#x41;", "<p>&lt;b&gt; &#x41;</p>");
    row("remote picture", "![A cat](https://example.org/cat.png)",
        "href=\"https://example.org/cat.png\"><span class=\"image\">A cat</span></a>");
    row("remote picture without words", "![](https://example.org/cat.png)",
        "<span class=\"image\">https://example.org/cat.png</span></a>");
    row("linked picture", "[![alt](https://a.example/i.png)](https://b.example/)",
        "href=\"https://b.example/\"><span class=\"image\">alt</span></a>");
    row("local picture", "![me](file:///etc/passwd)", "<p><span class=\"image\">me</span></p>");
    row("raw html", "<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>");
}

void MarkdownHtmlTest::renders()
{
    QFETCH(QString, markdown);
    QFETCH(QByteArray, part);
    const QByteArray html = markdownAsHtml(markdown);
    QVERIFY2(html.contains(part), html);
    QCOMPARE(htmlProblem(html), QString());
}

void MarkdownHtmlTest::hostile_data()
{
    QTest::addColumn<QString>("markdown");
    const char *texts[] = {
        "<script>alert(1)</script>",
        "</code></pre></div></article></main><script src=//evil></script>",
        "```\n</code></pre><script>alert(1)</script>\n```",
        "```\"onload=alert(1)\nx\n```",
        "```<img/src=x>\nx\n```",
        "<img src=x onerror=alert(1)>",
        "<!-- --><iframe src=javascript:alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](&#x6A;ava&Tab;script&colon;alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](\x01javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x) [y](file:///etc/passwd) [z](//evil.example/x) [w](\\\\evil\\share)",
        "[x](https://a\"onmouseover=\"alert(1))",
        "[x](<https://a.example/\"><script>>)",
        "[x](https://a.example 'title\" onclick=\"x')",
        "<javascript:alert(1)> <data:x,y>",
        "[a]\n\n[a]: javascript:alert(1) \"t\"",
        "![x](https://evil.example/pixel.png \"t\")",
        "![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)",
        "![x](data:image/png;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)",
        "![x\" onerror=\"alert(1)](https://a.example/i.png)",
        "![[a](https://a.example) ![b](https://b.example)](https://c.example)",
        "|a|\n|---|\n|<script>|",
        "- [ ] <input autofocus onfocus=alert(1)>",
        "https://a.example/\"><script>alert(1)</script>",
        "www.a.example/\"onclick=\"x",
        "&lt;script&gt; &quot; &NotAnEntity; &#0; &#xD800;",
        "<style>@import url(//evil)</style>",
        "<details open ontoggle=alert(1)>",
        "mailto:x@y.example?body=\"><script>",
    };
    int number = 0;
    for (const char *text : texts)
        QTest::addRow("%d", ++number) << QString::fromUtf8(text);
    QTest::newRow("NUL") << QStringLiteral("[x](java") + QChar(0) + QStringLiteral("script:alert(1)) <scr")
            + QChar(0) + QStringLiteral("ipt>");
    QTest::newRow("surrogate") << QString(QChar(0xd83d)) + QStringLiteral("<script>") + QChar(0xdc00);
}

void MarkdownHtmlTest::hostile()
{
    QFETCH(QString, markdown);
    const QByteArray html = markdownAsHtml(markdown);
    QCOMPARE(htmlProblem(html), QString());
    const QByteArray lower = html.toLower();
    QVERIFY2(!lower.contains("<script") && !lower.contains("href=\"javascript")
                 && !lower.contains("<img src=\"http"),
             html);
}

/// The scan is what the other cases rely on.
void MarkdownHtmlTest::scanFindsWhatItShould_data()
{
    QTest::addColumn<QByteArray>("html");
    for (const char *html :
         {"<script>x</script>", "<p onclick=\"x\">a</p>", "<img src=\"https://x/y.png\">", "<p>a",
          "<img src=\"data:image/svg+xml;base64,AA==\">", "<a href=\"javascript:x\">a</a>",
          "<p class=a>b</p>", "<em><p>a</em></p>", "<a href=\"//x\">a</a>", "<img src=\"x.png\">", "a < b"})
        QTest::newRow(html) << QByteArray(html);
}

void MarkdownHtmlTest::scanFindsWhatItShould()
{
    QFETCH(QByteArray, html);
    QVERIFY(!htmlProblem(html).isEmpty());
}

void MarkdownHtmlTest::links_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("href");

    const auto row = [](const char *address, const char *href) {
        QTest::newRow(address) << QString::fromUtf8(address) << QByteArray(href);
    };
    row("https://example.org/a b", "");
    row("HTTPS://Example.org/ü", "https://example.org/%C3%BC");
    row("mailto:a@example.org", "mailto:a@example.org");
    row("mailto:", "");
    row("http:relative", "");
    row("http://", "");
    row("https:\\\\evil.example", "");
    row("ftp://example.org/", "");
    row("javascript://example.org/%0aalert(1)", "");
    row("/etc/passwd", "");
    row("example.org", "");
    row("", "");
}

void MarkdownHtmlTest::links()
{
    QFETCH(QString, address);
    QTEST(safeHref(address), "href");
}

void MarkdownHtmlTest::picturesInTheTextAreKept()
{
    const QByteArray source = "data:image/png;base64," + onePixel.toBase64();
    const QByteArray html = markdownAsHtml(QStringLiteral("![dot](%1)").arg(QString::fromLatin1(source)));
    QVERIFY2(html.contains("<img alt=\"\" src=\"" + source + "\">"), html);
    QCOMPARE(htmlProblem(html), QString());
}

void MarkdownHtmlTest::rasterTypes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");

    QTest::newRow("png") << onePixel << QByteArray("image/png");
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0....JFIF") << QByteArray("image/jpeg");
    QTest::newRow("gif") << QByteArray("GIF89a....") << QByteArray("image/gif");
    QTest::newRow("webp") << QByteArray("RIFF....WEBPVP8 ") << QByteArray("image/webp");
    QTest::newRow("wav") << QByteArray("RIFF....WAVEfmt ") << QByteArray();
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>") << QByteArray();
    QTest::newRow("short") << QByteArray("\x89P") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void MarkdownHtmlTest::rasterTypes()
{
    QFETCH(QByteArray, bytes);
    QTEST(rasterType(bytes), "type");
}

void MarkdownHtmlTest::breaksOfAPersonAreKept()
{
    MarkdownHtmlOptions options;
    options.keepBreaks = true;
    QCOMPARE(markdownAsHtml(QStringLiteral("a\nb"), options), QByteArray("<p>a<br>\nb</p>\n"));
    QCOMPARE(markdownAsHtml(QStringLiteral("a\nb")), QByteArray("<p>a\nb</p>\n"));
}

void MarkdownHtmlTest::deepAndLongTextEnds_data()
{
    QTest::addColumn<QString>("markdown");
    constexpr int many = 100'000;
    QTest::newRow("quotes") << QStringLiteral(">").repeated(many) + QStringLiteral(" a");
    QTest::newRow("nested lists") << [] {
        QString text;
        for (int i = 0; i < 500; ++i)
            text += QString(2 * i, u' ') + QStringLiteral("- a\n");
        return text;
    }();
    QTest::newRow("brackets") << QStringLiteral("[").repeated(many);
    QTest::newRow("images") << QStringLiteral("![").repeated(many) + QStringLiteral("a](b)");
    QTest::newRow("stars") << QStringLiteral("*a **b ").repeated(many / 4);
    QTest::newRow("backticks") << [] {
        QString text;
        for (int i = 1; i < 500; ++i)
            text += QString(i, u'`') + u' ';
        return text;
    }();
    QTest::newRow("table") << QStringLiteral("|a").repeated(1'000) + u'\n'
            + QStringLiteral("|---").repeated(1'000) + u'\n' + QStringLiteral("|\n").repeated(1'000);
    QTest::newRow("references") << QStringLiteral("[a]: /u\n").repeated(many / 10)
            + QStringLiteral("[a]").repeated(1'000);
    QTest::newRow("huge") << QStringLiteral("<script>").repeated(1'000'000);
}

void MarkdownHtmlTest::deepAndLongTextEnds()
{
    QFETCH(QString, markdown);
    QElapsedTimer timer;
    timer.start();
    const QByteArray html = markdownAsHtml(markdown);
    QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()));
    QVERIFY(!html.isEmpty());
    QVERIFY(!html.contains("<script"));
    if (html.size() < 4'000'000)
        QCOMPARE(htmlProblem(html), QString());
}

void MarkdownHtmlTest::wholePageIsStrict()
{
    domain::Conversation conversation;
    conversation.title = QStringLiteral("</title><script>alert(1)</script>\u202E");
    conversation.model = QStringLiteral("\"><img src=x onerror=alert(1)>");
    conversation.source = QStringLiteral("<x>");
    conversation.userName = QStringLiteral("<b>");
    conversation.preview = QStringLiteral("<script>");
    conversation.systemPrompt = QStringLiteral("<script>");
    conversation.tags = {QStringLiteral("<script>"), QStringLiteral("a\" onclick=\"b")};
    domain::Message message;
    message.author = QStringLiteral("</h2><script>");
    message.model = QStringLiteral("<script>");
    message.reasoning = QStringLiteral("</details><script>");
    message.content = QStringLiteral("</article><script>");
    message.toolCalls = {QJsonObject{
        {QStringLiteral("name"), QStringLiteral("<script>")},
        {QStringLiteral("input"), QJsonObject{{QStringLiteral("</pre>"), QStringLiteral("<script>")}}},
        {QStringLiteral("output"), QStringLiteral("</code><script>")}}};
    domain::StoredFile file;
    file.name = QStringLiteral("\"><script>.png");
    const QByteArray html = htmlPageStart(conversation.displayTitle())
        + htmlConversationHead(conversation, "index.html") + htmlMessageStart(conversation, message, true)
        + htmlAttachment(file) + htmlPictureStart(file, "image/png") + onePixel.toBase64()
        + htmlPictureEnd(file) + htmlMessageEnd() + "<ul>"
        + htmlIndexEntry(conversation, QStringLiteral("\"><script>#?.html")) + "</ul>" + htmlPageEnd();
    QCOMPARE(htmlProblem(html), QString());
    QVERIFY(html.contains("Content-Security-Policy"));
    QVERIFY(html.contains("default-src 'none'; img-src data:;"));
}

void MarkdownHtmlTest::policyNamesTheStyleSheet()
{
    const QByteArray html = htmlPageStart(QStringLiteral("x"));
    const qsizetype start = html.indexOf("<style>") + 7;
    const QByteArray sheet = html.mid(start, html.indexOf("</style>") - start);
    QVERIFY(sheet.contains("prefers-color-scheme: dark") && sheet.contains("@media print"));
    QVERIFY(!sheet.contains("url(") && !sheet.contains("@import") && !sheet.contains('<'));
    QVERIFY(html.contains("'sha256-" + QCryptographicHash::hash(sheet, QCryptographicHash::Sha256).toBase64()
                          + "'"));
}

QTEST_GUILESS_MAIN(MarkdownHtmlTest)
#include "tst_markdownhtml.moc"
