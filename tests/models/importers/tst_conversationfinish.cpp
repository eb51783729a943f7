// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/conversationfinish.h"
#include "readfiles.h"

#include <QElapsedTimer>
#include <QTest>

namespace {

/// From "one|two>one": a conversation of these ids and parents.
domain::ConversationRecord drawn(const QString &drawing)
{
    domain::ConversationRecord conversation;
    for (const QString &part : drawing.split(u'|')) {
        domain::MessageRecord message;
        message.externalId = part.section(u'>', 0, 0);
        message.parentExternalId = part.section(u'>', 1, 1);
        conversation.messages.push_back(std::move(message));
    }
    return conversation;
}

} // namespace

class TestConversationFinish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finishes_data()
    {
        QTest::addColumn<QString>("drawing");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("notes");
        const auto row = [](const char *name, const char *drawing, const char *expected, int notes) {
            QTest::newRow(name) << QString::fromLatin1(drawing) << QString::fromLatin1(expected) << notes;
        };
        row("in order", "a|b>a|c>b", "a|b>a|c>b", 0);
        row("parents later", "c>b|b>a|a", "a|b>a|c>b", 0);
        row("ids repeated", "a|a>a|a>x|b>a", "a|a~2>a|a~3|b>a", 1);
        row("suffix taken", "a|a~2|a>a", "a|a~2|a~3>a", 1);
        row("the same twice", "a|b>a|a|b>a|c>b", "a|b>a|c>b", 1);
        row("unknown parent", "a|b>nobody", "a|b", 0);
        row("own parent", "a>a|b>a", "a|b>a", 1);
        row("circle", "a>c|b>a|c>b", "b|c>b|a>c", 1);
        row("circle with a tail", "t>a|a>b|b>a", "b|a>b|t>a", 1);
        row("two circles", "a>b|b>a|c>d|d>c", "b|a>b|d|c>d", 1);
    }
    void finishes()
    {
        QFETCH(QString, drawing);
        QFETCH(QString, expected);
        QFETCH(int, notes);
        auto conversation = drawn(drawing);
        QCOMPARE(int(importers::finishConversation(conversation).size()), notes);
        QCOMPARE(test::shape(conversation), expected);
        // What is finished stays as it is.
        QVERIFY(importers::finishConversation(conversation).isEmpty());
        QCOMPARE(test::shape(conversation), expected);
    }

    void givesIdsThatStayTheSame()
    {
        auto conversation = drawn(QStringLiteral("||x|"));
        for (size_t i = 0; i < 4; ++i)
            conversation.messages[i].content = QString::number(i % 3);
        auto grown = conversation;
        grown.messages.emplace_back().content = QStringLiteral("later");
        QVERIFY(importers::finishConversation(conversation).isEmpty());
        QVERIFY(importers::finishConversation(grown).isEmpty());
        // The last says the same as the first and is another message all the same.
        QCOMPARE(conversation.messages.size(), size_t(4));
        QCOMPARE(conversation.messages[3].externalId,
                 conversation.messages[0].externalId + QStringLiteral("~2"));
        QVERIFY(conversation.messages[0].externalId != conversation.messages[1].externalId);
        for (size_t i = 0; i < 4; ++i)
            QCOMPARE(grown.messages[i].externalId, conversation.messages[i].externalId);
    }

    void forgetsACurrentMessageThatIsNotThere()
    {
        auto conversation = drawn(QStringLiteral("a|b>a"));
        conversation.currentExternalId = QStringLiteral("a");
        QVERIFY(importers::finishConversation(conversation).isEmpty());
        QCOMPARE(conversation.currentExternalId, QStringLiteral("a"));
        conversation.currentExternalId = QStringLiteral("gone");
        QVERIFY(importers::finishConversation(conversation).isEmpty());
        QCOMPARE(conversation.currentExternalId, QString());
    }

    void numbersVersions()
    {
        auto conversation = drawn(QStringLiteral("q1|a1>q1|a2>q1|q2|b1>q2"));
        for (auto &message : conversation.messages)
            message.role = message.externalId.startsWith(u'q') ? domain::Role::User : domain::Role::Assistant;
        importers::numberVersions(conversation);
        QList<int> versions;
        QList<bool> edited;
        for (const auto &message : conversation.messages) {
            versions.append(message.version);
            edited.append(message.edited);
        }
        QCOMPARE(versions, QList<int>({1, 1, 2, 2, 1}));
        QCOMPARE(edited, QList<bool>({false, false, false, true, false}));
    }

    void numbersNothingWithoutParents()
    {
        auto conversation = drawn(QStringLiteral("a|b|c"));
        importers::numberVersions(conversation);
        for (const auto &message : conversation.messages)
            QCOMPARE(message.version, 1);
    }

    void takesManyThousandLevelsBackwards()
    {
        constexpr int count = 200'000;
        domain::ConversationRecord conversation;
        for (int i = count; i > 0; --i) {
            domain::MessageRecord message;
            message.externalId = QString::number(i);
            message.parentExternalId = i > 1 ? QString::number(i - 1) : QString();
            conversation.messages.push_back(std::move(message));
        }
        QVERIFY(importers::finishConversation(conversation).isEmpty());
        QCOMPARE(conversation.messages.front().externalId, QStringLiteral("1"));
        QCOMPARE(conversation.messages.back().externalId, QString::number(count));
    }

    void takesManyRepeatedIds()
    {
        domain::ConversationRecord conversation;
        conversation.messages.resize(100'000);
        for (auto &message : conversation.messages) {
            message.externalId = QStringLiteral("same");
            message.content = QString::number(&message - conversation.messages.data());
        }
        QCOMPARE(int(importers::finishConversation(conversation).size()), 1);
        QCOMPARE(conversation.messages.back().externalId, QStringLiteral("same~100000"));
    }
};

QTEST_GUILESS_MAIN(TestConversationFinish)
#include "tst_conversationfinish.moc"
