// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/linebreaks.h"
#include "ui/reader/messagecontent.h"
#include "ui/reader/timegap.h"

#include <QJsonArray>
#include <QTest>

using domain::Message;
using domain::Role;

namespace {

/// The pieces as "key" or "key(summary)" when folded.
QStringList drawing(const Message &message)
{
    QStringList pieces;
    for (const ui::MessageSection &section : ui::messageSections(message))
        pieces.append(section.folded ? QStringLiteral("%1(%2)").arg(section.key, section.summary)
                                     : section.key);
    return pieces;
}

} // namespace

class TestMessageContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAPersonWroteAsWritten();
    void foldsWhatIsBesideTheAnswer();
    void foldsSystemAndToolMessages();
    void saysWhatACallWasAbout();
    void listsSourcesWithoutAPlace();
    void saysHowMuchLater();
    void keepsToolTextInItsFence();
    void breaksLinesOfParagraphsOnly_data();
    void breaksLinesOfParagraphsOnly();
};

void TestMessageContent::showsWhatAPersonWroteAsWritten()
{
    Message message;
    message.content = QStringLiteral("Hello");
    QCOMPARE(drawing(message), QStringList{QStringLiteral("body")});
    QVERIFY(ui::messageSections(message).first().kind == ui::MessageDocument::Kind::MarkdownLines);
    message.content.clear();
    QCOMPARE(drawing(message), QStringList());
}

void TestMessageContent::foldsWhatIsBesideTheAnswer()
{
    Message message;
    message.role = Role::Assistant;
    message.content = QStringLiteral("42");
    message.reasoning = QStringLiteral("Let me see.\nSix times nine?");
    message.toolCalls = {QJsonObject{{QStringLiteral("name"), QStringLiteral("calculator")},
                                     {QStringLiteral("input"), QJsonObject{{QStringLiteral("x"), 6}}},
                                     {QStringLiteral("output"), QStringLiteral("42")}},
                         QJsonObject{{QStringLiteral("is_error"), true}}};
    QCOMPARE(drawing(message),
             (QStringList{QStringLiteral("reasoning(Reasoning)"), QStringLiteral("tool-0(Used calculator)"),
                          QStringLiteral("tool-1(A tool failed)"), QStringLiteral("body")}));
    QCOMPARE(ui::messageSections(message).first().hint, QStringLiteral("Let me see. Six times nine?"));
    QVERIFY(ui::messageSections(message).at(1).text.contains(QStringLiteral("\"x\": 6")));
}

void TestMessageContent::foldsSystemAndToolMessages()
{
    Message message;
    message.role = Role::System;
    message.content = QStringLiteral("Be brief.");
    QCOMPARE(drawing(message), QStringList{QStringLiteral("body(System prompt)")});
    message.role = Role::Tool;
    message.author = QStringLiteral("python");
    QCOMPARE(drawing(message), QStringList{QStringLiteral("body(Result of python)")});
    QCOMPARE(ui::messageHeading(message), QStringLiteral("python"));
}

void TestMessageContent::saysWhatACallWasAbout()
{
    Message message;
    message.role = Role::Assistant;
    message.toolCalls = {
        QJsonObject{{QStringLiteral("name"), QStringLiteral("Bash")},
                    {QStringLiteral("duration_ms"), 1'250},
                    {QStringLiteral("input"),
                     QJsonObject{{QStringLiteral("timeout"), 60},
                                 {QStringLiteral("command"), QStringLiteral("ls -l\n/tmp")}}}}};
    QCOMPARE(ui::messageSections(message).first().hint, QStringLiteral("ls -l /tmp  ·  1.3 s"));
    message.toolCalls = {};
    message.reasoning = QStringLiteral("Hm.");
    message.latencyMs = 12'000;
    QCOMPARE(ui::messageSections(message).first().summary, QStringLiteral("Thought for 12 s"));
}

void TestMessageContent::listsSourcesWithoutAPlace()
{
    Message message;
    message.role = Role::Assistant;
    message.content = QStringLiteral("It is so ([example](https://a.example/x)).");
    message.metadata = QJsonObject{
        {QStringLiteral("content_references"),
         QJsonArray{QJsonObject{{QStringLiteral("alt"), QStringLiteral("([example](https://a.example/x))")},
                                {QStringLiteral("type"), QStringLiteral("grouped_webpages")}}}},
        {QStringLiteral("citations"),
         QJsonArray{QJsonObject{{QStringLiteral("details"),
                                 QJsonObject{{QStringLiteral("url"), QStringLiteral("https://b.example")}}}},
                    QJsonObject{{QStringLiteral("url"), QStringLiteral("file:///etc/passwd")}}}}};
    const ui::MessageSection section = ui::messageSections(message).first();
    ui::MessageDocument document;
    document.setContent(section.text, section.kind, {}, section.citations);
    QCOMPARE(document.toPlainText(), QStringLiteral("It is so [1].\nSources: [2]"));
    QCOMPARE(document.links().size(), 2);
    QCOMPARE(document.links().last().address, QStringLiteral("https://b.example"));
}

void TestMessageContent::saysHowMuchLater()
{
    const auto at = [](const char *text) { return *domain::Timestamp::fromIso(QString::fromLatin1(text)); };
    QVERIFY(ui::timeGap(at("2026-01-01T10:00:00Z"), at("2026-01-01T11:00:00Z")).isEmpty());
    QVERIFY(!ui::timeGap(at("2026-01-01T07:00:00Z"), at("2026-01-01T14:00:00Z")).isEmpty());
    QVERIFY(ui::timeGap(at("2026-01-01T10:00:00Z"), at("2026-01-04T10:00:00Z")).startsWith(u'3'));
    // A new day alone is the date alone; what is not known says nothing.
    QVERIFY(!ui::timeGap(at("2026-01-01T22:30:00Z"), at("2026-01-01T23:30:00Z")).contains(u'·'));
    QVERIFY(ui::timeGap(domain::Timestamp{}, at("2026-01-04T10:00:00Z")).isEmpty());
    QVERIFY(ui::timeGap(at("2026-01-04T10:00:00Z"), at("2026-01-01T10:00:00Z")).isEmpty());
}

void TestMessageContent::keepsToolTextInItsFence()
{
    Message message;
    message.role = Role::Assistant;
    message.toolCalls = {
        QJsonObject{{QStringLiteral("output"), QStringLiteral("```\n# not a heading\n````")}}};
    ui::MessageDocument document;
    const ui::MessageSection section = ui::messageSections(message).first();
    document.setContent(section.text, section.kind, {});
    QVERIFY(document.toPlainText().contains(QStringLiteral("# not a heading")));
}

void TestMessageContent::breaksLinesOfParagraphsOnly_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected"); // "/" stands for a line break that shows
    QTest::newRow("two lines") << "a\nb"
                               << "a/b";
    QTest::newRow("paragraphs") << "a\n\nb"
                                << "a\n\nb";
    QTest::newRow("a list") << "a\n- b\n- c"
                            << "a\n- b\n- c";
    QTest::newRow("numbers") << "a\n1. b\n2) c"
                             << "a\n1. b\n2) c";
    QTest::newRow("a year begins a line") << "a\n2026 was good"
                                          << "a/2026 was good";
    QTest::newRow("code") << "```\na\nb\n```\nc\nd"
                          << "```\na\nb\n```\nc/d";
    QTest::newRow("a table") << "a\n|b|c|\n|-|-|"
                             << "a\n|b|c|\n|-|-|";
    QTest::newRow("a quotation") << "> a\n> b"
                                 << "> a\n> b";
    QTest::newRow("an open fence") << "```\na\nb"
                                   << "```\na\nb";
}

void TestMessageContent::breaksLinesOfParagraphsOnly()
{
    QFETCH(QString, given);
    QFETCH(QString, expected);
    QCOMPARE(ui::withHardLineBreaks(given).replace(QChar(QChar::LineSeparator), u'/'), expected);
}

QTEST_MAIN(TestMessageContent)
#include "tst_messagecontent.moc"
