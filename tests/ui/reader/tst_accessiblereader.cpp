// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "store/filestore.h"

#include <QAccessible>
#include <QSignalSpy>

using domain::Role;
using support::messageRecord;

/// What screen readers find in the reader.
class TestAccessibleReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesEachMessageOnTheScreen();
    void tellsWhatCanBeActivated();
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

/// Links and buttons in a message are parts of it; the keyboard comes by, and they can be pressed from outside.
void TestAccessibleReader::tellsWhatCanBeActivated()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    const auto id = support::importTalk(
        m_fixture, QStringLiteral("links"),
        {messageRecord(1, QStringLiteral("See [here](https://example.org/).\n\n```cpp\nint a;\n```"),
                       Role::Assistant)});
    auto &library = m_fixture.library();
    items::ReaderModel model(library.conversations(), library.messages());
    ui::AttachmentImages images(library.files());
    ui::ReaderView view(model, images);
    view.resize(600, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    model.open(id);
    QTRY_VERIFY(view.isComplete());
    QAccessibleInterface *message = QAccessible::queryAccessibleInterface(&view)->child(0);
    QHash<QString, QAccessibleInterface *> parts;
    for (int i = 0; i < message->childCount(); ++i) {
        QAccessibleInterface *part = message->child(i);
        parts.insert(part->text(QAccessible::Name), part);
        QCOMPARE(part->parent(), message);
        QCOMPARE(message->indexOfChild(part), i);
        QVERIFY(message->rect().contains(part->rect()));
    }
    QAccessibleInterface *link = parts.value(QStringLiteral("https://example.org/"));
    QVERIFY2(link, qPrintable(parts.keys().join(u'|')));
    QCOMPARE(link->role(), QAccessible::Link);
    QAccessibleInterface *button = parts.value(QStringLiteral("Copy this code"));
    QVERIFY2(button, qPrintable(parts.keys().join(u'|')));
    QCOMPARE(button->role(), QAccessible::Button);

    QSignalSpy activated(&view, &ui::ReaderView::linkActivated);
    link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.count(), 1);

    view.setFocus(Qt::TabFocusReason);
    view.goToRow(0);
    for (int i = 0; i < message->childCount(); ++i) {
        QTest::keyClick(&view, Qt::Key_Tab);
        QVERIFY(message->child(i)->state().focused);
        QCOMPARE(QAccessible::queryAccessibleInterface(&view)->focusChild(), message->child(i));
    }
    QVERIFY(!message->state().focused);
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
