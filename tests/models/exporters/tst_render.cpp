// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/markdowntext.h"
#include "exporters/render.h"

#include <QJsonArray>
#include <QTest>

using namespace exporters;
using domain::Role;

namespace {

const char *const breadMarkdown = "---\n"
                                  "title: \"Bread: a *plan*\"\n"
                                  "id: \"6f1f6d0e-4c39-4a53-9d4b-0b6ad3c52f60\"\n"
                                  "source: \"claude\"\n"
                                  "model: \"opus\"\n"
                                  "user: \"me\"\n"
                                  "created: \"2026-01-31T09:30:00Z\"\n"
                                  "updated: \"2026-02-01T10:00:00.500Z\"\n"
                                  "tags: [\"food\", \"it's, \\\"new\\\"\"]\n"
                                  "pinned: true\n"
                                  "archived: false\n"
                                  "---\n"
                                  "\n"
                                  "# Bread: a \\*plan\\*\n"
                                  "\n"
                                  "## You · 2026-01-31 10:30\n"
                                  "\n"
                                  "How long?\n"
                                  "\n"
                                  "## Assistant · opus · 2026-01-31 10:30 · edited\n"
                                  "\n"
                                  "**40** minutes.\n";

const char *const toolMarkdown = "\n"
                                 "## Assistant · 2026-01-31 10:30\n"
                                 "\n"
                                 "> **Reasoning**\n"
                                 ">\n"
                                 "> First.\n"
                                 ">\n"
                                 "> ```\n"
                                 "> open\n"
                                 "> ```\n"
                                 "\n"
                                 "Done.\n"
                                 "\n"
                                 "> **Tool: search**\n"
                                 ">\n"
                                 "> ```json\n"
                                 "> {\n"
                                 ">     \"q\": \"bread\"\n"
                                 "> }\n"
                                 "> ```\n"
                                 ">\n"
                                 "> Result:\n"
                                 ">\n"
                                 "> ```\n"
                                 "> 3 hits\n"
                                 "> ```\n"
                                 "\n"
                                 "> **Tool: f**\n"
                                 ">\n"
                                 "> ```\n"
                                 "> {}\n"
                                 "> ```\n";

const char *const breadText = "Bread\n"
                              "\n"
                              "[ada · 2026-01-31 10:30]\n"
                              "How long?\n"
                              "\n"
                              "[Assistant · opus · 2026-01-31 10:30]\n"
                              "40 minutes.\n";

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

domain::Timestamp at(const char *iso)
{
    return *domain::Timestamp::fromIso(QString::fromLatin1(iso));
}

domain::Conversation conversation(const QString &title)
{
    domain::Conversation c;
    c.id = domain::ConversationId::fromString(QStringLiteral("6f1f6d0e-4c39-4a53-9d4b-0b6ad3c52f60"));
    c.title = title;
    c.userName = QStringLiteral("me");
    c.source = QStringLiteral("claude");
    c.createdAt = at("2026-01-31T09:30:00Z");
    c.updatedAt = at("2026-02-01T10:00:00.5Z");
    return c;
}

domain::Message message(qint64 id, qint64 parent, Role role, const QString &content)
{
    domain::Message m;
    m.id = {id};
    m.parentId = {parent};
    m.sequence = id;
    m.role = role;
    m.content = content;
    m.createdAt = at("2026-01-31T09:30:00Z");
    m.updatedAt = m.createdAt;
    return m;
}

/// A question, two answers to it (the second one is read), and a hidden message on the way.
QList<domain::Message> branched()
{
    QList<domain::Message> messages{message(1, 0, Role::System, QStringLiteral("hidden start")),
                                    message(2, 1, Role::User, QStringLiteral("question")),
                                    message(3, 2, Role::Assistant, QStringLiteral("first answer")),
                                    message(4, 2, Role::Assistant, QStringLiteral("second answer"))};
    messages[0].hidden = true;
    return messages;
}

} // namespace

/// One conversation as Markdown, text and JSON.
class RenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markdownReadsWell();
    void frontMatterHoldsHostileTitles_data();
    void frontMatterHoldsHostileTitles();
    void branches();
    void reasoningAndToolsAreQuoted();
    void openCodeBlocksAreClosed_data();
    void openCodeBlocksAreClosed();
    void fencesAreLongEnough();
    void attachmentsAreNamed();
    void headingsCannotBeBroken();
    void noTerminalCommands();
    void textReadsWell();
    void jsonHasTheShapeOfTheCommandLine();
};

void RenderTest::markdownReadsWell()
{
    domain::Conversation c = conversation(QStringLiteral("Bread: a *plan*"));
    c.model = QStringLiteral("opus");
    c.tags = {QStringLiteral("food"), QStringLiteral("it's, \"new\"")};
    c.pinned = true;
    QList<domain::Message> messages{message(1, 0, Role::User, QStringLiteral("How long?")),
                                    message(2, 1, Role::Assistant, QStringLiteral("**40** minutes."))};
    messages[1].model = QStringLiteral("opus");
    messages[1].edited = true;
    QCOMPARE(conversationAsMarkdown(c, messages), text(breadMarkdown));
}

void RenderTest::frontMatterHoldsHostileTitles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("yaml");

    QTest::newRow("end of front matter")
        << QStringLiteral("a\n---\npinned: true") << text(R"("a\n---\npinned: true")");
    QTest::newRow("quotes") << QStringLiteral("\" x: \\") << text(R"("\" x: \\")");
    QTest::newRow("tag") << QStringLiteral("!!python/object:x") << text(R"("!!python/object:x")");
    QTest::newRow("NUL") << QString(QChar(0)) << text(R"("\u0000")");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b\u0085c") << text(R"("a\u2028b\u0085c")");
    QTest::newRow("turned around") << QStringLiteral("\u202Ex") << text(R"("\u202ex")");
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << QStringLiteral("\"\uFFFD\"");
    QTest::newRow("emoji") << QStringLiteral("👍") << QStringLiteral("\"👍\"");
}

void RenderTest::frontMatterHoldsHostileTitles()
{
    QFETCH(QString, text);
    QTEST(yamlQuoted(text), "yaml");
    domain::Conversation c = conversation(QStringLiteral("x"));
    c.tags = {text};
    c.model = text;
    const QString head = markdownHead(c);
    QCOMPARE(head.count(QStringLiteral("\n---\n")), 1);
    QCOMPARE(head.count(QStringLiteral("\npinned: ")), 1);
}

void RenderTest::branches()
{
    const domain::Conversation c = conversation(QStringLiteral("x"));
    const QString active = conversationAsMarkdown(c, branched());
    QVERIFY(active.contains(QStringLiteral("second answer")));
    QVERIFY(!active.contains(QStringLiteral("first answer")));
    QVERIFY(!active.contains(QStringLiteral("hidden start")));
    QVERIFY(!active.contains(QStringLiteral("another branch")));

    const QString all = conversationAsMarkdown(c, branched(), BranchChoice::All);
    QVERIFY(all.indexOf(QStringLiteral("another branch\n\nfirst answer"))
            < all.indexOf(QStringLiteral("second answer")));
    QCOMPARE(all.count(QStringLiteral("another branch")), 1);
    QVERIFY(!all.contains(QStringLiteral("hidden start")));

    domain::Conversation chosen = c;
    chosen.currentMessage = {3};
    QVERIFY(conversationAsText(chosen, branched()).contains(QStringLiteral("first answer")));
}

void RenderTest::reasoningAndToolsAreQuoted()
{
    domain::Message m = message(1, 0, Role::Assistant, QStringLiteral("Done."));
    m.reasoning = QStringLiteral("First.\n\n```\nopen");
    m.toolCalls = {
        QJsonObject{{QStringLiteral("name"), QStringLiteral("search")},
                    {QStringLiteral("input"), QJsonObject{{QStringLiteral("q"), QStringLiteral("bread")}}},
                    {QStringLiteral("output"), QStringLiteral("3 hits")}},
        QJsonObject{{QStringLiteral("function"),
                     QJsonObject{{QStringLiteral("name"), QStringLiteral("f")},
                                 {QStringLiteral("arguments"), QStringLiteral("{}")}}}}};
    const QString shown = markdownMessage(conversation(QStringLiteral("x")), m, {}, false);
    QCOMPARE(shown, text(toolMarkdown));
}

void RenderTest::openCodeBlocksAreClosed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("closed");

    const auto row = [](const char *name, const char *text, const char *closed) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(closed);
    };
    row("none", "a", "a");
    row("closed", "```\na\n```", "```\na\n```");
    row("open", "```c\na", "```c\na\n```");
    row("open at the end", "a\n~~~~\n", "a\n~~~~\n~~~~");
    row("shorter fence inside", "````\n```\n", "````\n```\n````");
    row("fence with words does not close", "```\n``` x\n", "```\n``` x\n```");
    row("span", "```a``` b", "```a``` b");
    row("indented text", "    ```", "    ```");
}

void RenderTest::openCodeBlocksAreClosed()
{
    QFETCH(QString, text);
    QTEST(withClosedFence(text), "closed");
}

void RenderTest::fencesAreLongEnough()
{
    QCOMPARE(markdownFenced(QStringLiteral("a ```` b"), QStringLiteral("c++ x`")),
             QStringLiteral("`````c++x\na ```` b\n`````"));
}

void RenderTest::attachmentsAreNamed()
{
    domain::Message m = message(1, 0, Role::User, {});
    domain::StoredFile picture;
    picture.id = {1};
    picture.name = QStringLiteral("cat](javascript:x).png");
    picture.mimeType = QStringLiteral("image/png");
    picture.sha256 = "00";
    picture.size = 2'000;
    domain::StoredFile gone;
    gone.id = {2};
    gone.path = QStringLiteral("/etc/passwd");
    m.attachments = {picture, gone};
    const domain::Conversation c = conversation(QStringLiteral("x"));
    const QString written = markdownMessage(c, m, {{{1}, QStringLiteral("assets/cat (1).png")}}, false);
    QVERIFY2(written.contains(QStringLiteral("\n![cat\\](javascript:x).png](assets/cat%20%281%29.png)\n")),
             qPrintable(written));
    QVERIFY(written.contains(QStringLiteral("\nAttachment: Unnamed file (0 bytes, not in the library)\n")));
    const QString shown = conversationAsMarkdown(c, {m});
    QVERIFY2(shown.contains(QStringLiteral("\nAttachment: cat\\](javascript:x).png (2.0 kB)\n")),
             qPrintable(shown));
    QVERIFY(!shown.contains(QStringLiteral("passwd")));
}

void RenderTest::headingsCannotBeBroken()
{
    domain::Message m = message(1, 0, Role::Tool, QStringLiteral("x"));
    m.author = QStringLiteral("web\n\n## You <b>");
    m.model = QStringLiteral("a\u2028b");
    const QString shown = markdownMessage(conversation(QStringLiteral("x")), m, {}, false);
    QVERIFY2(shown.startsWith(QStringLiteral("\n## Tool: web \\#\\# You \\<b\\> · a b · ")),
             qPrintable(shown));
}

void RenderTest::noTerminalCommands()
{
    domain::Conversation c = conversation(QStringLiteral("a\x1b]0;owned\x07"));
    domain::Message m =
        message(1, 0, Role::User, QStringLiteral("x\x1b[2Jy\u009bz\r\nnext\ttab") + QChar(0xd800) + QChar(0));
    m.author = QStringLiteral("\x1b[31m");
    m.reasoning = m.content;
    m.toolCalls = {QJsonObject{{QStringLiteral("name"), m.author}, {QStringLiteral("output"), m.content}}};
    for (const QString &text : {conversationAsText(c, {m}), conversationAsMarkdown(c, {m})}) {
        for (const QChar ch : text)
            QVERIFY2(ch.unicode() >= 0x20 ? (ch.unicode() < 0x7f || ch.unicode() >= 0xa0) && !ch.isSurrogate()
                                          : ch == u'\n' || ch == u'\t',
                     qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("z\nnext\ttab"))
                || text.contains(QStringLiteral("z\n> next\ttab")));
    }
}

void RenderTest::textReadsWell()
{
    domain::Conversation c = conversation(QStringLiteral("Bread"));
    c.userName = QStringLiteral("ada");
    domain::Message answer = message(2, 1, Role::Assistant, QStringLiteral("40 minutes."));
    answer.model = QStringLiteral("opus");
    QCOMPARE(conversationAsText(c, {message(1, 0, Role::User, QStringLiteral("How long?")), answer}),
             text(breadText));
}

void RenderTest::jsonHasTheShapeOfTheCommandLine()
{
    const domain::Conversation c = conversation(QStringLiteral("Bread"));
    const QJsonObject active = conversationAsJson(c, branched());
    QCOMPARE(active.value(QLatin1String("id")).toString(), c.id.toString());
    QCOMPARE(active.value(QLatin1String("updated_at")).toString(),
             QStringLiteral("2026-02-01T10:00:00.500Z"));
    QCOMPARE(active.value(QLatin1String("trashed")).toBool(true), false);
    const QJsonArray messages = active.value(QLatin1String("messages")).toArray();
    QCOMPARE(messages.size(), 2);
    const QJsonObject answer = messages.at(1).toObject();
    QCOMPARE(answer.value(QLatin1String("id")).toString(), QStringLiteral("4"));
    QCOMPARE(answer.value(QLatin1String("parent_id")).toString(), QStringLiteral("2"));
    QCOMPARE(answer.value(QLatin1String("role")).toString(), QStringLiteral("assistant"));
    QCOMPARE(answer.value(QLatin1String("on_active_branch")).toBool(), true);
    QVERIFY(answer.value(QLatin1String("attachments")).isArray());
    QVERIFY(answer.value(QLatin1String("tool_calls")).isArray());

    const QJsonArray all =
        conversationAsJson(c, branched(), BranchChoice::All).value(QLatin1String("messages")).toArray();
    QCOMPARE(all.size(), 4);
    QVERIFY(all.at(0).toObject().value(QLatin1String("parent_id")).isNull());
    QCOMPARE(all.at(0).toObject().value(QLatin1String("hidden")).toBool(), true);
    QCOMPARE(all.at(2).toObject().value(QLatin1String("on_active_branch")).toBool(true), false);
}

QTEST_GUILESS_MAIN(RenderTest)
#include "tst_render.moc"
