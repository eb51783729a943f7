// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagestore.h"
#include "ui/actions/commands.h"
#include "ui/memories/memoriesfixture.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using domain::Memory;
using support::waitFor;
namespace command = ui::command;

/// Writing memories: new ones, changes, drafts, and two people at once, on both homes of a library.
class TestMemoryEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesANewOne_data() { support::addBackends(); }
    void writesANewOne();
    void writesNothingBeforeItIsSaved();
    void savesAChangeWithAWayBack_data() { support::addBackends(); }
    void savesAChangeWithAWayBack();
    void refusesAnEmptyOne();
    void offersADraftAfterACrash_data() { support::addBackends(); }
    void offersADraftAfterACrash();
    void discardsADraftWithAWayBack();
    void keepsADraftWhenAnotherIsOpened();
    void listsNewOnesThatWereNotFinished();
    void followsTheLibraryWhenNothingIsWritten();
    void showsBothTextsOfAConflict_data() { support::addBackends(); }
    void showsBothTextsOfAConflict();
    void takesTheLibrarysTextOfAConflict();
    void keepsWhatWasWrittenOfADeletedOne_data() { support::addBackends(); }
    void keepsWhatWasWrittenOfADeletedOne();
    void keepsTheDraftWhenTheLibraryFails();
    void leadsToWhereItCameFrom_data() { support::addBackends(); }
    void leadsToWhereItCameFrom();
    void choosesAPersonForANewOne_data() { support::addBackends(); }
    void choosesAPersonForANewOne();

private:
    void write(const char *field, const QString &text);
    void openFirst();
    QPushButton *noteButton(bool first);

    support::MemoriesFixture m_page;
};

/// As an input method does it: keys can't type every letter.
void TestMemoryEditor::write(const char *field, const QString &text)
{
    auto *box = m_page.child<QPlainTextEdit>(field);
    box->setFocus();
    box->selectAll();
    box->insertPlainText(text);
}

void TestMemoryEditor::openFirst()
{
    QTRY_VERIFY(!m_page.titles().isEmpty());
    m_page.select({0});
    QTRY_VERIFY(m_page.editor().id().isValid());
}

QPushButton *TestMemoryEditor::noteButton(bool first)
{
    return m_page.child<QWidget>("memoryNote")
        ->findChild<QPushButton *>(first ? QStringLiteral("noteFirst") : QStringLiteral("noteSecond"));
}

#define OPEN_PAGE()                                                                                          \
    QFETCH(store::Backend, backend);                                                                         \
    QCOMPARE(m_page.open(backend), QString())

void TestMemoryEditor::writesANewOne()
{
    OPEN_PAGE();
    m_page.page().startNew();
    QVERIFY(!m_page.action(command::saveMemory)->isEnabled());
    write("memoryQuestion", QStringLiteral("Tea?"));
    write("memoryAnswer", QStringLiteral("Strong."));
    QTest::keyClicks(m_page.child<QLineEdit>("tagLine"), QStringLiteral("taste,"));
    QVERIFY(m_page.action(command::saveMemory)->isEnabled());
    m_page.action(command::saveMemory)->trigger();
    QTRY_COMPARE(m_page.titles(), QStringList{QStringLiteral("Tea?")});
    QTRY_COMPARE(m_page.doneTexts, QStringList{QStringLiteral("Wrote down “Tea?”")});
    const Memory made = m_page.stored(m_page.editor().id());
    QCOMPARE(made.answer, QStringLiteral("Strong."));
    QCOMPARE(made.tags, QStringList{QStringLiteral("taste")});
    QCOMPARE(made.importance, Memory::defaultImportance);
    QVERIFY(!made.userName.isEmpty());
    QVERIFY(m_page.drafts.isEmpty());
    QVERIFY(!m_page.action(command::saveMemory)->isEnabled());
    m_page.history().undo();
    QTRY_COMPARE(m_page.titles(), QStringList());
    m_page.history().redo();
    QTRY_COMPARE(m_page.titles().size(), 1);
}

void TestMemoryEditor::writesNothingBeforeItIsSaved()
{
    QCOMPARE(m_page.open(store::Backend::Sqlite), QString());
    const Memory tea = m_page.add(QStringLiteral("Tea?"));
    openFirst();
    write("memoryAnswer", QStringLiteral("Not yet."));
    QTRY_COMPARE(m_page.drafts.size(), 1);
    QCOMPARE(m_page.stored(tea.id).revision, tea.revision);
    QVERIFY(m_page.child<QLabel>("memoryState")->text().contains(QStringLiteral("draft")));
    // As it was: nothing to save, no draft.
    write("memoryAnswer", tea.answer);
    QTRY_VERIFY(m_page.drafts.isEmpty());
    QTRY_VERIFY(!m_page.action(command::saveMemory)->isEnabled());
}

void TestMemoryEditor::savesAChangeWithAWayBack()
{
    OPEN_PAGE();
    const Memory tea = m_page.add(QStringLiteral("Tea?"));
    openFirst();
    write("memoryAnswer", QStringLiteral("Weak."));
    m_page.child<QPushButton>("memorySave")->click();
    QTRY_COMPARE(m_page.doneTexts, QStringList{QStringLiteral("Saved “Tea?”")});
    QCOMPARE(m_page.stored(tea.id).answer, QStringLiteral("Weak."));
    // Saving twice in a row knows its own revision.
    write("memoryAnswer", QStringLiteral("Weaker."));
    m_page.child<QPushButton>("memorySave")->click();
    QTRY_COMPARE(m_page.doneTexts.size(), 2);
    m_page.history().undo();
    QTRY_COMPARE(m_page.stored(tea.id).answer, QStringLiteral("Weak."));
    QTRY_COMPARE(m_page.child<QPlainTextEdit>("memoryAnswer")->toPlainText(), QStringLiteral("Weak."));
    QTRY_VERIFY(m_page.history().canUndo());
    m_page.history().undo();
    QTRY_COMPARE(m_page.stored(tea.id).answer, tea.answer);
    QCOMPARE(m_page.errors, QStringList());
}

void TestMemoryEditor::refusesAnEmptyOne()
{
    QCOMPARE(m_page.open(store::Backend::Sqlite), QString());
    m_page.page().startNew();
    write("memoryContext", QStringLiteral("only a context"));
    m_page.action(command::saveMemory)->trigger();
    QTRY_COMPARE(m_page.errors, QStringList{QStringLiteral("A memory needs a question or an answer.")});
    QCOMPARE(m_page.child<QPlainTextEdit>("memoryContext")->toPlainText(), QStringLiteral("only a context"));
}

void TestMemoryEditor::offersADraftAfterACrash()
{
    OPEN_PAGE();
    const Memory tea = m_page.add(QStringLiteral("Tea?"));
    openFirst();
    write("memoryAnswer", QStringLiteral("What I was writing"));
    QTRY_COMPARE(m_page.drafts.size(), 1);
    m_page.crash();
    m_page.restart();
    openFirst();
    QTRY_VERIFY(m_page.note().startsWith(QStringLiteral("There are unsaved changes from")));
    // Until that is decided, the text of the library shows and nothing can overwrite the draft.
    auto *answer = m_page.child<QPlainTextEdit>("memoryAnswer");
    QCOMPARE(answer->toPlainText(), tea.answer);
    QVERIFY(answer->isReadOnly());
    noteButton(true)->click();
    QCOMPARE(answer->toPlainText(), QStringLiteral("What I was writing"));
    QVERIFY(!answer->isReadOnly());
    m_page.action(command::saveMemory)->trigger();
    QTRY_COMPARE(m_page.stored(tea.id).answer, QStringLiteral("What I was writing"));
    QTRY_VERIFY(m_page.drafts.isEmpty());
}

void TestMemoryEditor::discardsADraftWithAWayBack()
{
    QCOMPARE(m_page.open(store::Backend::Sqlite), QString());
    const Memory tea = m_page.add(QStringLiteral("Tea?"));
    openFirst();
    write("memoryAnswer", QStringLiteral("Hm."));
    QTRY_COMPARE(m_page.drafts.size(), 1);
    m_page.child<QPushButton>("memoryDiscard")->click();
    QTRY_COMPARE(m_page.child<QPlainTextEdit>("memoryAnswer")->toPlainText(), tea.answer);
    QVERIFY(m_page.drafts.isEmpty());
    m_page.history().undo();
    QTRY_VERIFY(!m_page.note().isEmpty());
    noteButton(true)->click();
    QCOMPARE(m_page.child<QPlainTextEdit>("memoryAnswer")->toPlainText(), QStringLiteral("Hm."));
}

void TestMemoryEditor::keepsADraftWhenAnotherIsOpened()
{
    QCOMPARE(m_page.open(store::Backend::Sqlite), QString());
    const Memory a = m_page.add(QStringLiteral("a"));
    m_page.add(QStringLiteral("b"));
    QTRY_COMPARE(m_page.titles().size(), 2);
    m_page.select({1});
    QTRY_COMPARE(m_page.editor().id(), a.id);
    write("memoryAnswer", QStringLiteral("half a thought"));
    m_page.select({0});
    QTRY_VERIFY(m_page.editor().id() != a.id);
    QCOMPARE(m_page.notices, QStringList{QStringLiteral("Your changes to “a” are kept as a draft")});
    QCOMPARE(m_page.drafts.size(), 1);
    m_page.select({1});
    QTRY_VERIFY(m_page.note().startsWith(QStringLiteral("There are unsaved changes")));
    noteButton(false)->click();
    QVERIFY(m_page.drafts.isEmpty());
    QCOMPARE(m_page.note(), QString());
}

void TestMemoryEditor::listsNewOnesThatWereNotFinished()
{
    QCOMPARE(m_page.open(store::Backend::Sqlite), QString());
    m_page.page().startNew();
    write("memoryAnswer", QStringLiteral("Begun"));
    QTRY_COMPARE(m_page.drafts.size(), 1);
    m_page.crash();
    m_page.restart();
    auto *unfinished = m_page.child<QToolButton>("memoryUnfinished");
    QTRY_VERIFY(unfinished->isVisible());
    QCOMPARE(unfinished->text(), QStringLiteral("1 unfinished"));
    unfinished->menu()->actions().first()->trigger();
    QCOMPARE(m_page.child<QPlainTextEdit>("memoryAnswer")->toPlainText(), QStringLiteral("Begun"));
    QVERIFY(!unfinished->isVisible());
    m_page.action(command::saveMemory)->trigger();
    QTRY_COMPARE(m_page.titles(), QStringList{QStringLiteral("Begun")});
    QVERIFY(m_page.drafts.isEmpty());
}

void TestMemoryEditor::followsTheLibraryWhenNothingIsWritten()
{
    QCOMPARE(m_page.open(store::Backend::Sqlite), QString());
    Memory tea = m_page.add(QStringLiteral("Tea?"));
    openFirst();
    tea.answer = QStringLiteral("theirs");
    QVERIFY(waitFor(m_page.memories().update(tea)));
    QTRY_COMPARE(m_page.child<QPlainTextEdit>("memoryAnswer")->toPlainText(), QStringLiteral("theirs"));
    QCOMPARE(m_page.note(), QString());
}

void TestMemoryEditor::showsBothTextsOfAConflict()
{
    OPEN_PAGE();
    const Memory tea = m_page.add(QStringLiteral("Tea?"), QStringLiteral("first"));
    openFirst();
    write("memoryAnswer", QStringLiteral("mine"));
    // A service that writes beside us says nothing of it.
    QCOMPARE(m_page.fixture().sql("update chatbot_memory set answer = 'theirs', importance = 9"), QString());
    m_page.action(command::saveMemory)->trigger();
    QTRY_VERIFY(m_page.dialog("memoryConflict"));
    QDialog *dialog = m_page.dialog("memoryConflict");
    auto *mine = dialog->findChild<QPlainTextEdit *>(QStringLiteral("mineAnswer"));
    QCOMPARE(mine->toPlainText(), QStringLiteral("mine"));
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(QStringLiteral("theirsAnswer"))->toPlainText(),
             QStringLiteral("theirs"));
    QVERIFY(!dialog->findChild<QPlainTextEdit *>(QStringLiteral("mineQuestion"))); // the same in both
    QCOMPARE(m_page.stored(tea.id).answer, QStringLiteral("theirs"));
    // To decide later loses neither.
    dialog->findChild<QPushButton *>(QStringLiteral("conflictLater"))->click();
    QTRY_VERIFY(!m_page.dialog("memoryConflict"));
    QCOMPARE(m_page.child<QPlainTextEdit>("memoryAnswer")->toPlainText(), QStringLiteral("mine"));
    QCOMPARE(m_page.drafts.size(), 1);
    m_page.action(command::saveMemory)->trigger();
    QTRY_VERIFY(m_page.dialog("memoryConflict"));
    dialog = m_page.dialog("memoryConflict");
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("mineAnswer"))->setPlainText(QStringLiteral("both"));
    dialog->findChild<QPushButton *>(QStringLiteral("conflictSave"))->click();
    QTRY_COMPARE(m_page.stored(tea.id).answer, QStringLiteral("both"));
    QCOMPARE(m_page.stored(tea.id).importance, 5); // as the person had it
    QTRY_VERIFY(m_page.drafts.isEmpty());
}

void TestMemoryEditor::takesTheLibrarysTextOfAConflict()
{
    QCOMPARE(m_page.open(store::Backend::Sqlite), QString());
    Memory tea = m_page.add(QStringLiteral("Tea?"), QStringLiteral("first"));
    openFirst();
    write("memoryAnswer", QStringLiteral("mine"));
    tea.answer = QStringLiteral("theirs");
    QVERIFY(waitFor(m_page.memories().update(tea)));
    // Somebody in this program: the page hears of it at once.
    QTRY_COMPARE(m_page.note(),
                 QStringLiteral("Somebody else has changed this memory while you were writing."));
    noteButton(true)->click();
    QTRY_VERIFY(m_page.dialog("memoryConflict"));
    m_page.dialog("memoryConflict")->findChild<QPushButton *>(QStringLiteral("conflictKeep"))->click();
    QTRY_COMPARE(m_page.child<QPlainTextEdit>("memoryAnswer")->toPlainText(), QStringLiteral("theirs"));
    QCOMPARE(m_page.note(), QString());
    QVERIFY(m_page.drafts.isEmpty());
    m_page.history().undo();
    QTRY_VERIFY(!m_page.note().isEmpty());
}

void TestMemoryEditor::keepsWhatWasWrittenOfADeletedOne()
{
    OPEN_PAGE();
    const Memory tea = m_page.add(QStringLiteral("Tea?"));
    openFirst();
    write("memoryAnswer", QStringLiteral("mine"));
    QVERIFY(waitFor(m_page.memories().trash({tea.id})));
    QVERIFY(waitFor(m_page.memories().purge({tea.id})));
    QTRY_VERIFY(m_page.note().startsWith(QStringLiteral("This memory was deleted meanwhile.")));
    QCOMPARE(m_page.child<QPlainTextEdit>("memoryAnswer")->toPlainText(), QStringLiteral("mine"));
    m_page.action(command::saveMemory)->trigger();
    QTRY_COMPARE(m_page.titles(), QStringList{tea.question});
    QTRY_COMPARE(m_page.stored(m_page.editor().id()).answer, QStringLiteral("mine"));
    QVERIFY(m_page.drafts.isEmpty());
}

void TestMemoryEditor::keepsTheDraftWhenTheLibraryFails()
{
    QCOMPARE(m_page.open(store::Backend::PostgreSql), QString());
    const Memory tea = m_page.add(QStringLiteral("Tea?"));
    openFirst();
    write("memoryAnswer", QStringLiteral("mine"));
    m_page.fixture().cluster().killHard();
    m_page.action(command::saveMemory)->trigger();
    QTRY_VERIFY(!m_page.errors.isEmpty());
    QCOMPARE(m_page.drafts.size(), 1);
    QCOMPARE(m_page.child<QPlainTextEdit>("memoryAnswer")->toPlainText(), QStringLiteral("mine"));
    QCOMPARE(m_page.fixture().cluster().start(), QString());
    QTRY_VERIFY(m_page.action(command::saveMemory)->isEnabled());
    m_page.action(command::saveMemory)->trigger();
    QTRY_COMPARE(m_page.stored(tea.id).answer, QStringLiteral("mine"));
    QTRY_VERIFY(m_page.drafts.isEmpty());
}

void TestMemoryEditor::leadsToWhereItCameFrom()
{
    OPEN_PAGE();
    const auto talk = m_page.fixture().conversation(QStringLiteral("About tea"));
    const auto message = m_page.fixture().say(talk.id, QStringLiteral("I like it strong."));
    Memory memory;
    memory.userId = m_page.fixture().user().id;
    memory.question = QStringLiteral("Tea?");
    memory.conversationId = talk.id;
    memory.messageId = message.id;
    QVERIFY(waitFor(m_page.memories().add(memory)));
    openFirst();
    auto *origin = m_page.child<QPushButton>("memoryOrigin");
    QTRY_VERIFY(origin->isVisible());
    QCOMPARE(origin->toolTip(), QStringLiteral("About tea"));
    QSignalSpy wanted(&m_page.page(), &ui::MemoriesPage::conversationWanted);
    origin->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).value<domain::ConversationId>(), talk.id);
    QCOMPARE(wanted.first().at(1).value<domain::MessageId>(), message.id);
}

void TestMemoryEditor::choosesAPersonForANewOne()
{
    OPEN_PAGE();
    m_page.fixture().user(QStringLiteral("me"));
    m_page.fixture().user(QStringLiteral("anna"));
    m_page.restart();
    auto *person = m_page.child<QComboBox>("memoryPerson");
    m_page.page().startNew();
    QTRY_VERIFY(person->findText(QStringLiteral("anna")) >= 0);
    QVERIFY(person->isVisible() && person->isEnabled());
    person->setCurrentText(QStringLiteral("anna"));
    write("memoryAnswer", QStringLiteral("Hers."));
    m_page.action(command::saveMemory)->trigger();
    QTRY_COMPARE(m_page.titles().size(), 1);
    QCOMPARE(m_page.stored(m_page.editor().id()).userName, QStringLiteral("anna"));
}

QTEST_MAIN(TestMemoryEditor)
#include "tst_memoryeditor.moc"
