// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/readermodel.h"
#include "items/roles.h"
#include "store/importstore.h"
#include "support/libraryfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using domain::MessageId;
using domain::Role;
using items::ReaderModel;
using support::waitFor;

namespace {

struct Watched {
    explicit Watched(store::Library &library)
        : model(library.conversations(), library.messages()),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }
    /// Texts of the rows, "…" for those that are not loaded.
    QStringList texts()
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.message(row) ? model.message(row)->content : QStringLiteral("…"));
        return result;
    }

    ReaderModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestReaderModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheShapeBeforeTheTexts_data() { support::addBackends(); }
    void knowsTheShapeBeforeTheTexts();
    void switchesBranches_data() { support::addBackends(); }
    void switchesBranches();
    void revealsAMessageOfAnotherBranch_data() { support::addBackends(); }
    void revealsAMessageOfAnotherBranch();
    void opensAtATargetOnAnotherBranch();
    void showsWhatIsAdded();
    void followsTheConversation();
    void dropsAnswersAboutAnEarlierConversation();

private:
    domain::Message say(domain::ConversationId conversation, const char *text, MessageId parent,
                        Role role = Role::User);
    void makeBranches();

    support::LibraryFixture m_fixture;
    domain::ConversationId m_talk;
    domain::Message m_question;
    domain::Message m_first; ///< two answers to the question
    domain::Message m_second;
    domain::Message m_thanks; ///< after the second
};

domain::Message TestReaderModel::say(domain::ConversationId conversation, const char *text, MessageId parent,
                                     Role role)
{
    domain::Message draft;
    draft.conversationId = conversation;
    draft.parentId = parent;
    draft.role = role;
    draft.content = QString::fromUtf8(text);
    const auto message = waitFor(m_fixture.library().messages().append(draft));
    return message ? *message : domain::Message();
}

void TestReaderModel::makeBranches()
{
    m_talk = m_fixture.conversation(QStringLiteral("Branches")).id;
    m_question = say(m_talk, "question", {});
    m_first = say(m_talk, "first answer", m_question.id, Role::Assistant);
    m_second = say(m_talk, "second answer", m_question.id, Role::Assistant);
    m_thanks = say(m_talk, "thanks", m_second.id);
    QVERIFY(m_thanks.id.isValid());
}

#define OPEN_LIBRARY()                                                                                       \
    QFETCH(store::Backend, backend);                                                                         \
    QCOMPARE(m_fixture.open(backend), QString())

void TestReaderModel::knowsTheShapeBeforeTheTexts()
{
    OPEN_LIBRARY();
    const auto talk = m_fixture.conversation(QStringLiteral("Long"));
    for (int i = 0; i < 130; ++i)
        m_fixture.say(talk.id, QStringLiteral("message %1").arg(i), i % 2 ? Role::Assistant : Role::User);
    Watched reader(m_fixture.library());
    QSignalSpy opened(&reader.model, &ReaderModel::opened);
    reader.model.open(talk.id);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(reader.model.rowCount(), 130);
    QCOMPARE(reader.model.conversation()->title, QStringLiteral("Long"));
    QVERIFY(reader.model.outline(1).role == Role::Assistant);
    QVERIFY(!reader.model.message(0));
    reader.model.want(100, 105);
    QTRY_VERIFY(reader.model.message(100));
    QCOMPARE(reader.model.message(105)->content, QStringLiteral("message 105"));
    QVERIFY(!reader.model.message(0));
    QCOMPARE(reader.model.rowOf(reader.model.outline(100).id), 100);
}

void TestReaderModel::switchesBranches()
{
    OPEN_LIBRARY();
    makeBranches();
    Watched reader(m_fixture.library());
    reader.model.open(m_talk);
    QTRY_COMPARE(reader.model.rowCount(), 3);
    QCOMPARE(reader.model.siblings(1), (QList<MessageId>{m_first.id, m_second.id}));
    reader.model.want(0, 2);
    QTRY_COMPARE(
        reader.texts(),
        (QStringList{QStringLiteral("question"), QStringLiteral("second answer"), QStringLiteral("thanks")}));
    reader.model.showBranch(m_first.id);
    QCOMPARE(reader.model.rowCount(), 2);
    reader.model.want(0, 1);
    QTRY_COMPARE(reader.texts(), (QStringList{QStringLiteral("question"), QStringLiteral("first answer")}));
    // The choice is kept in the library.
    const auto isKept = [this] {
        const auto rows = waitFor(m_fixture.library().conversations().byIds({m_talk}));
        return rows && rows->first().currentMessage == m_first.id;
    };
    QTRY_VERIFY(isKept());
}

void TestReaderModel::revealsAMessageOfAnotherBranch()
{
    OPEN_LIBRARY();
    makeBranches();
    Watched reader(m_fixture.library());
    reader.model.open(m_talk);
    QTRY_COMPARE(reader.model.rowCount(), 3);
    QCOMPARE(reader.model.reveal(m_first.id), 1);
    QCOMPARE(reader.model.rowCount(), 2);
    QCOMPARE(reader.model.reveal(m_thanks.id), 2);
    QCOMPARE(reader.model.reveal(MessageId{987654}), -1);
    // Looking is not choosing.
    const auto rows = waitFor(m_fixture.library().conversations().byIds({m_talk}));
    QVERIFY(rows);
    QVERIFY(rows->first().currentMessage != m_first.id);
}

void TestReaderModel::opensAtATargetOnAnotherBranch()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    makeBranches();
    Watched reader(m_fixture.library());
    reader.model.open(m_talk, m_first.id);
    QTRY_COMPARE(reader.model.rowCount(), 2);
    QCOMPARE(reader.model.rowOf(m_first.id), 1);
}

void TestReaderModel::showsWhatIsAdded()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    const auto talk = m_fixture.conversation(QStringLiteral("Growing"));
    m_fixture.say(talk.id, QStringLiteral("one"));
    Watched reader(m_fixture.library());
    reader.model.open(talk.id);
    QTRY_COMPARE(reader.model.rowCount(), 1);
    QSignalSpy inserted(&reader.model, &QAbstractItemModel::rowsInserted);
    m_fixture.say(talk.id, QStringLiteral("two"), Role::Assistant);
    QTRY_COMPARE(reader.model.rowCount(), 2);
    QCOMPARE(inserted.count(), 1);
    reader.model.want(0, 1);
    QTRY_COMPARE(reader.texts(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    const auto edited =
        waitFor(m_fixture.library().messages().edit(reader.model.outline(0).id, QStringLiteral("uno"), 1));
    QVERIFY(edited);
    QTRY_COMPARE(reader.texts().first(), QStringLiteral("uno"));
}

void TestReaderModel::followsTheConversation()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    const auto talk = m_fixture.conversation(QStringLiteral("Before"));
    m_fixture.say(talk.id, QStringLiteral("one"));
    Watched reader(m_fixture.library());
    reader.model.open(talk.id);
    QTRY_COMPARE(reader.model.rowCount(), 1);
    QVERIFY(waitFor(m_fixture.library().conversations().rename(talk.id, QStringLiteral("After"))));
    QTRY_COMPARE(reader.model.conversation()->title, QStringLiteral("After"));
    QSignalSpy gone(&reader.model, &ReaderModel::gone);
    QVERIFY(waitFor(m_fixture.library().conversations().trash({talk.id})));
    QTRY_VERIFY(reader.model.conversation()->trashedAt);
    QVERIFY(waitFor(m_fixture.library().conversations().purge({talk.id})));
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(reader.model.rowCount(), 0);
}

void TestReaderModel::dropsAnswersAboutAnEarlierConversation()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    const auto one = m_fixture.conversation(QStringLiteral("One"));
    m_fixture.say(one.id, QStringLiteral("one"));
    m_fixture.say(one.id, QStringLiteral("one more"));
    const auto two = m_fixture.conversation(QStringLiteral("Two"));
    m_fixture.say(two.id, QStringLiteral("two"));
    Watched reader(m_fixture.library());
    QSignalSpy opened(&reader.model, &ReaderModel::opened);
    reader.model.open(one.id);
    reader.model.open(two.id);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(reader.model.conversation()->title, QStringLiteral("Two"));
    QCOMPARE(reader.model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestReaderModel)
#include "tst_readermodel.moc"
