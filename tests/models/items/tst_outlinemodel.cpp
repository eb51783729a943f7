// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/outlinemodel.h"
#include "items/roles.h"
#include "support/libraryfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using domain::Role;

class TestOutlineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsQuestions_data() { support::addBackends(); }
    void listsQuestions();
    void followsTheConversation();

private:
    static QStringList texts(const QAbstractItemModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, 0).data().toString());
        return texts;
    }
    support::LibraryFixture m_fixture;
};

void TestOutlineModel::listsQuestions()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto id = m_fixture.conversation(QStringLiteral("Talk")).id;
    m_fixture.say(id, QStringLiteral("You are helpful."), Role::System);
    m_fixture.say(id, QStringLiteral("First\nquestion"));
    m_fixture.say(id, QStringLiteral("An answer"), Role::Assistant);
    m_fixture.say(id, QStringLiteral("é").repeated(1'000));
    auto &library = m_fixture.library();
    items::ReaderModel reader(library.conversations(), library.messages());
    items::OutlineModel outline(reader);
    const QAbstractItemModelTester tester(&outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
    reader.open(id);
    QTRY_COMPARE(outline.rowCount(), 2);
    QTRY_COMPARE(texts(outline),
                 (QStringList{QStringLiteral("First question"), QStringLiteral("é").repeated(200)}));
    QCOMPARE(outline.readerRow(1), 3);
    QCOMPARE(outline.questionAt(0), -1);
    QCOMPARE(outline.questionAt(1), 0);
    QCOMPARE(outline.questionAt(2), 0);
    QCOMPARE(outline.questionAt(3), 1);
}

void TestOutlineModel::followsTheConversation()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    const auto id = m_fixture.conversation(QStringLiteral("Talk")).id;
    m_fixture.say(id, QStringLiteral("One"));
    auto &library = m_fixture.library();
    items::ReaderModel reader(library.conversations(), library.messages());
    items::OutlineModel outline(reader);
    const QAbstractItemModelTester tester(&outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
    reader.open(id);
    QTRY_COMPARE(texts(outline), QStringList{QStringLiteral("One")});
    m_fixture.say(id, QStringLiteral("Two"));
    QTRY_COMPARE(texts(outline), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
    reader.close();
    QCOMPARE(outline.rowCount(), 0);
}

QTEST_MAIN(TestOutlineModel)
#include "tst_outlinemodel.moc"
