// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "store/filestore.h"

#include <QAccessible>

using domain::Role;
using support::messageRecord;

/// What screen readers find in the reader.
class TestAccessibleReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesEachMessageOnTheScreen();
    void followsTheKeyboard();
    void survivesTheView();

private:
    support::LibraryFixture m_fixture;
};

void TestAccessibleReader::namesEachMessageOnTheScreen()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    const auto id = support::importTalk(m_fixture, QStringLiteral("talk"),
                                        {messageRecord(1, QStringLiteral("A *question*"), Role::User),
                                         messageRecord(2, QStringLiteral("An **answer**"), Role::Assistant)});
    auto &library = m_fixture.library();
    items::ReaderModel model(library.conversations(), library.messages());
    ui::AttachmentImages images(library.files());
    ui::ReaderView view(model, images);
    view.resize(600, 500);
    view.show();
    model.open(id);
    QTRY_VERIFY(view.isComplete());
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(reader);
    QCOMPARE(reader->role(), QAccessible::Document);
    QVERIFY(reader->childCount() >= 2);
    QAccessibleInterface *question = reader->child(0);
    QAccessibleInterface *answer = reader->child(1);
    QVERIFY(question->text(QAccessible::Name).startsWith(QStringLiteral("You, ")));
    QVERIFY(answer->text(QAccessible::Name).startsWith(QStringLiteral("Assistant, ")));
    QCOMPARE(answer->role(), QAccessible::Section);
    QCOMPARE(answer->parent(), reader);
    QCOMPARE(reader->indexOfChild(answer), 1);
    QVERIFY(answer->textInterface());
    QCOMPARE(answer->textInterface()->text(0, 100), QStringLiteral("An answer"));
    QCOMPARE(answer->textInterface()->characterCount(), 9);
    const QRect place = answer->rect();
    QVERIFY(place.top() > question->rect().top());
    QCOMPARE(reader->childAt(place.center().x(), place.center().y()), answer);
    // The same message is the same object as long as it is there.
    QCOMPARE(reader->child(1), answer);
}

void TestAccessibleReader::followsTheKeyboard()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    std::vector<domain::MessageRecord> messages;
    for (int i = 0; i < 300; ++i)
        messages.push_back(messageRecord(i, QStringLiteral("Number %1").arg(i), Role::User));
    const auto id = support::importTalk(m_fixture, QStringLiteral("many"), messages);
    auto &library = m_fixture.library();
    items::ReaderModel model(library.conversations(), library.messages());
    ui::AttachmentImages images(library.files());
    ui::ReaderView view(model, images);
    view.resize(600, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    model.open(id);
    QTRY_VERIFY(view.isComplete());
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&view);
    view.setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 250; ++i) {
        QTest::keyClick(&view, Qt::Key_Down);
        QTRY_VERIFY(view.isComplete());
    }
    const int row = view.focusedRow();
    QVERIFY(row >= 249);
    QTRY_VERIFY(reader->focusChild());
    QAccessibleInterface *focused = reader->focusChild();
    QCOMPARE(focused->textInterface()->text(0, 100), QStringLiteral("Number %1").arg(row));
    QVERIFY(focused->state().focused);
}

void TestAccessibleReader::survivesTheView()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    const auto id = support::importTalk(m_fixture, QStringLiteral("short"),
                                        {messageRecord(1, QStringLiteral("Hello"), Role::User)});
    auto &library = m_fixture.library();
    items::ReaderModel model(library.conversations(), library.messages());
    ui::AttachmentImages images(library.files());
    auto view = std::make_unique<ui::ReaderView>(model, images);
    view->resize(600, 500);
    view->show();
    model.open(id);
    QTRY_VERIFY(view->isComplete());
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(view.get());
    const QAccessible::Id message = QAccessible::uniqueId(reader->child(0));
    QVERIFY(QAccessible::accessibleInterface(message));
    view.reset();
    QVERIFY(!QAccessible::accessibleInterface(message));
}

QTEST_MAIN(TestAccessibleReader)
#include "tst_accessiblereader.moc"
