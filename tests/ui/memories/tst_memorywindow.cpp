// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/readermodel.h"
#include "store/memorystore.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/libraryview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using domain::Memory;
using support::waitFor;
namespace command = ui::command;

/// The memories in the real window: the way to them from the reader and from a search, and back.
class TestMemoryWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsANewOneFromAnywhere_data() { support::addBackends(); }
    void beginsANewOneFromAnywhere();
    void remembersAMessage_data() { support::addBackends(); }
    void remembersAMessage();
    void remembersWhatIsAtTheTopWithoutAChoice();
    void remembersNothingOfAnEmptyConversation();
    void leavesNoDraftOfWhatWasOnlyTakenOver();
    void keepsWhatWasWrittenInTheDialog();
    void leadsFromAHitToTheEditor_data() { support::addBackends(); }
    void leadsFromAHitToTheEditor();
    void leadsToTheTrashOfTheMemories_data() { support::addBackends(); }
    void leadsToTheTrashOfTheMemories();
    void goesBackToTheMessage();
    void keepsADraftOverTheEndOfTheProgram();
    void sharesKeysWithTheConversations();

private:
    void openTalk() { openTalkFrom(1); }
    void openTalkFrom(int conversations);
    [[nodiscard]] ui::ReaderView &reader() { return m_window.window().libraryView()->readerPane().view(); }
    [[nodiscard]] store::MemoryStore &memories() { return m_window.library().library().memories(); }
    [[nodiscard]] QList<Memory> all();
    void write(QWidget *parent, const char *field, const QString &text);

    support::WindowFixture m_window;
    domain::Conversation m_talk;
    domain::Message m_question;
    domain::Message m_answer;
};

void TestMemoryWindow::init()
{
    m_window.drafts.clear();
    m_window.openWindow();
}

/// A conversation of a question and its answer, open in the reader; it is the newest of that many.
void TestMemoryWindow::openTalkFrom(int conversations)
{
    auto &library = m_window.library();
    m_talk = library.conversation(QStringLiteral("About tea"));
    m_question = library.say(m_talk.id, QStringLiteral("How long does green tea draw?"));
    m_answer = library.say(m_talk.id, QStringLiteral("Two minutes at 75 degrees."), domain::Role::Assistant);
    QCOMPARE(m_window.showLibrary(), QString());
    QTRY_COMPARE(m_window.titles().size(), conversations);
    auto *list = m_window.child<QListView>("conversationList");
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_COMPARE(m_window.window().libraryView()->readerPane().model().rowCount(), 2);
    QTRY_VERIFY(reader().isComplete());
}

QList<Memory> TestMemoryWindow::all()
{
    const auto page = waitFor(memories().page({}, {}));
    return page ? page->rows : QList<Memory>();
}

/// As an input method does it: keys can't type every letter.
void TestMemoryWindow::write(QWidget *parent, const char *field, const QString &text)
{
    auto *box = parent->findChild<QPlainTextEdit *>(QString::fromLatin1(field));
    box->selectAll();
    box->insertPlainText(text);
}

#define OPEN_TALK()                                                                                          \
    QFETCH(store::Backend, backend);                                                                         \
    QCOMPARE(m_window.library().open(backend), QString());                                                   \
    openTalk();                                                                                              \
    if (QTest::currentTestFailed())                                                                          \
    return

void TestMemoryWindow::beginsANewOneFromAnywhere()
{
    OPEN_TALK();
    m_window.trigger(command::newMemory);
    auto *page = m_window.child<QWidget>("memoriesPage");
    QVERIFY(page->isVisible());
    write(page, "memoryQuestion", QStringLiteral("Milk?"));
    m_window.trigger(command::saveMemory);
    QTRY_COMPARE(m_window.child<QLabel>("messageText")->text(), QStringLiteral("Wrote down “Milk?”"));
    QCOMPARE(all().size(), 1);
    m_window.trigger(command::undo);
    QTRY_COMPARE(all().size(), 0);
}

void TestMemoryWindow::remembersAMessage()
{
    OPEN_TALK();
    reader().reveal(m_answer.id);
    QTRY_COMPARE(reader().focusedMessage(), std::optional(m_answer.id));
    m_window.trigger(command::remember);
    QTRY_VERIFY(m_window.dialog("rememberDialog"));
    QDialog *dialog = m_window.dialog("rememberDialog");
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(QStringLiteral("memoryQuestion"))->toPlainText(),
             m_question.content);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(QStringLiteral("memoryAnswer"))->toPlainText(),
             m_answer.content);
    dialog->findChild<QPushButton *>(QStringLiteral("memorySave"))->click();
    QTRY_VERIFY(!m_window.dialog("rememberDialog"));
    QCOMPARE(all().size(), 1);
    const Memory memory = all().first();
    QCOMPARE(memory.answer, m_answer.content);
    QCOMPARE(memory.conversationId, m_talk.id);
    QCOMPARE(memory.messageId, m_answer.id);
    QCOMPARE(memory.userName, QStringLiteral("me"));
    QVERIFY(m_window.drafts.isEmpty());
}

void TestMemoryWindow::remembersWhatIsAtTheTopWithoutAChoice()
{
    QCOMPARE(m_window.library().open(store::Backend::Sqlite), QString());
    openTalk();
    QVERIFY(!reader().focusedMessage());
    m_window.trigger(command::remember);
    QTRY_VERIFY(m_window.dialog("rememberDialog"));
    QCOMPARE(m_window.dialog("rememberDialog")
                 ->findChild<QPlainTextEdit *>(QStringLiteral("memoryAnswer"))
                 ->toPlainText(),
             m_question.content);
}

void TestMemoryWindow::remembersNothingOfAnEmptyConversation()
{
    QCOMPARE(m_window.library().open(store::Backend::Sqlite), QString());
    m_window.library().conversation(QStringLiteral("Empty"));
    openTalkFrom(2);
    auto *list = m_window.child<QListView>("conversationList");
    QAction *remember = m_window.window().actionRegistry().action(command::remember);
    QVERIFY(remember->isEnabled());
    const int other = list->currentIndex().row() == 0 ? 1 : 0;
    list->setCurrentIndex(list->model()->index(other, 0));
    QTRY_COMPARE(m_window.window().libraryView()->readerPane().conversation()->title,
                 QStringLiteral("Empty"));
    QTRY_VERIFY(!remember->isEnabled());
    list->setCurrentIndex(list->model()->index(1 - other, 0));
    QTRY_VERIFY(remember->isEnabled());
}

void TestMemoryWindow::leavesNoDraftOfWhatWasOnlyTakenOver()
{
    QCOMPARE(m_window.library().open(store::Backend::Sqlite), QString());
    openTalk();
    m_window.trigger(command::remember);
    QTRY_VERIFY(m_window.dialog("rememberDialog"));
    QTest::keyClick(m_window.dialog("rememberDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!m_window.dialog("rememberDialog"));
    QVERIFY(m_window.drafts.isEmpty());
    QVERIFY(all().isEmpty());
}

void TestMemoryWindow::keepsWhatWasWrittenInTheDialog()
{
    QCOMPARE(m_window.library().open(store::Backend::Sqlite), QString());
    openTalk();
    m_window.trigger(command::remember);
    QTRY_VERIFY(m_window.dialog("rememberDialog"));
    write(m_window.dialog("rememberDialog"), "memoryContext", QStringLiteral("At breakfast"));
    QTest::keyClick(m_window.dialog("rememberDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!m_window.dialog("rememberDialog"));
    QCOMPARE(m_window.drafts.size(), 1);
    QVERIFY(m_window.child<QLabel>("messageText")->text().contains(QStringLiteral("kept as a draft")));
}

void TestMemoryWindow::leadsFromAHitToTheEditor()
{
    OPEN_TALK();
    Memory memory;
    memory.userId = m_talk.userId;
    memory.question = QStringLiteral("Which cocoa?");
    memory.answer = QStringLiteral("Dark.");
    QVERIFY(waitFor(memories().add(memory)));
    m_window.search(QStringLiteral("in:memories cocoa"));
    auto *results = m_window.child<QListView>("resultsList");
    QTRY_COMPARE(results->model()->rowCount(), 1);
    results->setCurrentIndex(results->model()->index(0, 0));
    Q_EMIT results->activated(results->currentIndex());
    QTRY_VERIFY(m_window.child<QWidget>("memoryPage")->isVisible());
    m_window.child<QPushButton>("memoryEdit")->click();
    auto *page = m_window.child<QWidget>("memoriesPage");
    QVERIFY(page->isVisible());
    QTRY_COMPARE(page->findChild<QPlainTextEdit *>(QStringLiteral("memoryAnswer"))->toPlainText(),
                 QStringLiteral("Dark."));
}

void TestMemoryWindow::leadsToTheTrashOfTheMemories()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_window.library().open(backend), QString());
    Memory memory;
    memory.userId = m_window.library().user().id;
    memory.question = QStringLiteral("Milk?");
    memory.answer = QStringLiteral("Never.");
    QVERIFY(waitFor(memories().add(memory)));
    memory.question = QStringLiteral("Sugar?");
    const auto thrown = waitFor(memories().add(memory));
    QVERIFY(thrown && waitFor(memories().trash({thrown->id})));
    openTalk();
    auto *hint = m_window.child<QLabel>("memoryTrashHint");
    QVERIFY(!hint->isVisible());
    m_window.trigger(command::showTrash);
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(hint->accessibleName().contains(QStringLiteral("1 memory")));
    QVERIFY(hint->focusPolicy() & Qt::TabFocus);
    // The link leads to the page, and there to the trash.
    Q_EMIT hint->linkActivated(QString());
    auto *button = m_window.child<QToolButton>("memoryTrashButton");
    QTRY_VERIFY(button->isVisible());
    QVERIFY(button->isChecked());
    QTRY_COMPARE(button->text(), QStringLiteral("Trash (1)"));
    const auto *list = m_window.child<QListView>("memoryList")->model();
    QTRY_COMPARE(list->rowCount(), 1);
    QTRY_COMPARE(list->index(0, 0).data().toString(), QStringLiteral("Sugar?"));
    // And the button leads back.
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!button->isChecked());
    QTRY_COMPARE(list->index(0, 0).data().toString(), QStringLiteral("Milk?"));
    // When nothing is left there, nothing is said of it.
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(list->index(0, 0).data().toString(), QStringLiteral("Sugar?"));
    m_window.child<QListView>("memoryList")->setCurrentIndex(list->index(0, 0));
    QAction *restore = m_window.window().actionRegistry().action(command::restoreMemories);
    QTRY_VERIFY(restore->isEnabled());
    restore->trigger();
    QTRY_COMPARE(button->text(), QStringLiteral("Trash"));
    m_window.trigger(command::showTrash);
    QVERIFY(!hint->isVisible());
}

void TestMemoryWindow::goesBackToTheMessage()
{
    QCOMPARE(m_window.library().open(store::Backend::Sqlite), QString());
    openTalk();
    Memory memory;
    memory.userId = m_talk.userId;
    memory.question = QStringLiteral("Green tea?");
    memory.conversationId = m_talk.id;
    memory.messageId = m_answer.id;
    QVERIFY(waitFor(memories().add(memory)));
    m_window.trigger(command::showMemories);
    auto *list = m_window.child<QListView>("memoryList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    auto *origin = m_window.child<QPushButton>("memoryOrigin");
    QTRY_VERIFY(origin->isVisible());
    origin->click();
    QTRY_VERIFY(reader().isVisible());
    QTRY_COMPARE(reader().focusedMessage(), std::optional(m_answer.id));
}

void TestMemoryWindow::keepsADraftOverTheEndOfTheProgram()
{
    QCOMPARE(m_window.library().open(store::Backend::Sqlite), QString());
    openTalk();
    m_window.trigger(command::newMemory);
    write(m_window.child<QWidget>("memoriesPage"), "memoryAnswer", QStringLiteral("Half a thought"));
    m_window.closeWindow();
    QCOMPARE(m_window.drafts.size(), 1);
    m_window.openWindow();
    QCOMPARE(m_window.showLibrary(), QString());
    m_window.trigger(command::showMemories);
    QTRY_VERIFY(m_window.child<QWidget>("memoryUnfinished")->isVisible());
}

/// Del is about what is shown.
void TestMemoryWindow::sharesKeysWithTheConversations()
{
    QCOMPARE(m_window.library().open(store::Backend::Sqlite), QString());
    openTalk();
    Memory memory;
    memory.userId = m_talk.userId;
    memory.question = QStringLiteral("Tea?");
    QVERIFY(waitFor(memories().add(memory)));
    const auto &registry = m_window.window().actionRegistry();
    QTRY_VERIFY(registry.action(command::trash)->isEnabled());
    QVERIFY(!registry.action(command::trashMemories)->isEnabled());
    m_window.trigger(command::showMemories);
    auto *list = m_window.child<QListView>("memoryList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY(registry.action(command::trashMemories)->isEnabled());
    QVERIFY(!registry.action(command::trash)->isEnabled());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QCOMPARE(m_window.titles().size(), 1);
}

QTEST_MAIN(TestMemoryWindow)
#include "tst_memorywindow.moc"
