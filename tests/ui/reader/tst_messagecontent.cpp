// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/linebreaks.h"
#include "ui/reader/messagecontent.h"

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
