// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "items/searchgroupsmodel.h"
#include "store/conversationstore.h"
#include "store/savedsearchstore.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"
#include "ui/search/chiprow.h"
#include "ui/search/querychip.h"
#include "ui/search/queryedit.h"
#include "ui/search/resultslist.h"
#include "ui/search/searchcontroller.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpane.h"
#include "ui/widgets/choicelist.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using support::waitFor;
using Kind = items::SearchGroupsModel::Kind;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// Searching in the window over a real library, as a person does it.
class TestSearchWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void groupsHitsAndReadsThem();
    void keyboardPassesOverHeadings();
    void keepsOldHitsWhileTyping();
    void switchesTheOrderAndRemembersIt();
    void stepsThroughHitsAcrossConversations();
    void stepsOnToFurtherPages();
    void stepsBackIntoAFoldedGroup();
    void staysInTheOpenFindBar();
    void saysManyHitsWithoutCountingThem();
    void marksWhatIsArchivedOrInTheTrash();
    void saysSomethingOfAHitWithoutText();

    void makesChipsOfFinishedConditions();
    void removesAndEditsChipsByKeyboard();
    void copiesTheWholeQuery();
    void completesATagByKeyboard();
    void doesNotNagWhileTyping();
    void shortcutLeadsToTheField();
    void findsInTheLibraryWhenNothingIsOpen();

    void buildsASearchWithoutOperators();
    void offersEarlierSearches();
    void keepsASearchWithAWayBack();
    void saysWhatWasNotFoundAndGoesOn();

private:
    domain::ConversationId addTalk(const char *title, const QStringList &texts);
    [[nodiscard]] ui::LibraryView &view() const { return *m_fixture.window().libraryView(); }
    [[nodiscard]] ui::SearchField &field() const { return view().searchField(); }
    [[nodiscard]] ui::QueryEdit *edit() const { return m_fixture.child<ui::QueryEdit>("searchField"); }
    [[nodiscard]] ui::SearchPane &pane() const { return view().listPane().searchPane(); }
    [[nodiscard]] items::SearchGroupsModel &groups() const { return pane().groups(); }
    [[nodiscard]] ui::ReaderPane &reader() const { return view().readerPane(); }
    void type(const char *typed) { QTest::keyClicks(edit(), text(typed)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(edit(), key, modifiers);
    }
    void find(const char *query);
    [[nodiscard]] QStringList chips() const { return m_fixture.child<ui::ChipRow>("queryChips")->parts(); }
    [[nodiscard]] QStringList suggested() const;
    /// The conversation and message that the reader arrived at, as "title: text".
    [[nodiscard]] QString read() const;

    support::WindowFixture m_fixture;
};

void TestSearchWindow::init()
{
    m_fixture.states.clear();
    QCOMPARE(m_fixture.library().open(store::Backend::Sqlite), QString());
    addTalk("Bread",
            {text("How do I bake bread?"), text("With flour and patience."), text("More bread advice?")});
    addTalk("Tea", {text("How long does tea brew?"), text("Patience: two minutes.")});
    addTalk("Walks", {text("Where can I walk with bread?")});
    m_fixture.openWindow();
    QCOMPARE(m_fixture.showLibrary(), QString());
    QTRY_COMPARE(m_fixture.titles().size(), 3);
    edit()->setFocus();
}

void TestSearchWindow::cleanup()
{
    m_fixture.closeWindow();
}

domain::ConversationId TestSearchWindow::addTalk(const char *title, const QStringList &texts)
{
    const auto talk = m_fixture.library().conversation(text(title));
    for (int i = 0; i < texts.size(); ++i)
        m_fixture.library().say(talk.id, texts.at(i), i % 2 ? domain::Role::Assistant : domain::Role::User);
    return talk.id;
}

void TestSearchWindow::find(const char *query)
{
    QSignalSpy searched(&pane().results(), &items::SearchResultsModel::searched);
    field().search(text(query));
    QTRY_COMPARE(searched.count(), 1);
}

QStringList TestSearchWindow::suggested() const
{
    auto *popup = m_fixture.child<QWidget>("suggestions");
    QStringList texts;
    if (popup && popup->isVisible()) {
        for (const ui::Choice &choice : m_fixture.child<ui::ChoiceList>("suggestionList")->choices()) {
            if (choice.kind == ui::Choice::Kind::Item)
                texts.append(choice.text);
        }
    }
    return texts;
}

QString TestSearchWindow::read() const
{
    const auto conversation = reader().conversation();
    const int row = reader().view().focusedRow();
    if (!conversation || !reader().view().isComplete() || row < 0 || !reader().model().message(row))
        return {};
    return conversation->title + QStringLiteral(": ") + reader().model().message(row)->content;
}

void TestSearchWindow::groupsHitsAndReadsThem()
{
    type("bread");
    QTRY_COMPARE(groups().rowCount(), 5);
    QCOMPARE(groups().kind(0), Kind::Heading);
    QCOMPARE(groups().index(0).data(items::TitleRole).toString(), text("Walks"));
    QCOMPARE(groups().index(2).data(items::TitleRole).toString(), text("Bread"));
    QCOMPARE(m_fixture.child<QLabel>("resultsCount")->text(), text("3 hits"));
    // Enter opens the first hit at its message, with what was found marked.
    press(Qt::Key_Return);
    QTRY_COMPARE(read(), text("Walks: Where can I walk with bread?"));
    QCOMPARE(reader().view().currentMatch(), 0);
    QVERIFY(edit()->hasFocus());
    // Enter in the list goes on reading.
    pane().list().setFocus();
    QTest::keyClick(&pane().list(), Qt::Key_Return);
    QTRY_VERIFY(reader().view().hasFocus());
    // A click on a heading opens its first hit.
    QTest::mouseClick(pane().list().viewport(), Qt::LeftButton, {},
                      pane().list().visualRect(groups().index(2)).center());
    QTRY_COMPARE(read(), text("Bread: More bread advice?"));
}

void TestSearchWindow::keyboardPassesOverHeadings()
{
    find("bread");
    press(Qt::Key_Down);
    QVERIFY(pane().list().hasFocus());
    QCOMPARE(pane().list().currentIndex().row(), 1);
    QTest::keyClick(&pane().list(), Qt::Key_Down);
    QCOMPARE(pane().list().currentIndex().row(), 3);
    QTRY_COMPARE(read(), text("Bread: More bread advice?"));
    QTest::keyClick(&pane().list(), Qt::Key_Up);
    QCOMPARE(pane().list().currentIndex().row(), 1);
    QTest::keyClick(&pane().list(), Qt::Key_Up);
    QCOMPARE(pane().list().currentIndex().row(), 1);
    QTest::keyClick(&pane().list(), Qt::Key_End);
    QCOMPARE(pane().list().currentIndex().row(), 4);
    QTest::keyClick(&pane().list(), Qt::Key_Home);
    QCOMPARE(pane().list().currentIndex().row(), 1);
}

void TestSearchWindow::keepsOldHitsWhileTyping()
{
    find("bread");
    QCOMPARE(groups().rowCount(), 5);
    type("xyz");
    QCOMPARE(groups().rowCount(), 5); // until the answer comes
    QVERIFY(pane().list().isVisible());
    QTRY_VERIFY(m_fixture.child<QWidget>("noResults")->isVisible());
}

void TestSearchWindow::switchesTheOrderAndRemembersIt()
{
    addTalk("Bakery",
            {text("bread bread bread bread"),
             text("A long walk in which somebody says bread once, among many other words.")});
    find("bread");
    QCOMPARE(groups().hit(1).snippet.left(11), text("A long walk"));
    m_fixture.trigger(ui::command::searchBest);
    QTRY_COMPARE(groups().hit(1).snippet, text("bread bread bread bread"));
    QVERIFY(m_fixture.window().actionRegistry().action(ui::command::searchBest)->isChecked());
    QCOMPARE(m_fixture.child<QToolButton>("resultsOrder")->text(), text("Best first"));
    m_fixture.openWindow();
    QCOMPARE(m_fixture.showLibrary(), QString());
    QCOMPARE(m_fixture.child<QToolButton>("resultsOrder")->text(), text("Best first"));
}

void TestSearchWindow::stepsThroughHitsAcrossConversations()
{
    find("bread");
    press(Qt::Key_Return);
    QTRY_COMPARE(read(), text("Walks: Where can I walk with bread?"));
    QTRY_COMPARE(m_fixture.child<QLabel>("readerHits")->text(), text("1 of 1"));
    m_fixture.trigger(ui::command::nextHit);
    QTRY_COMPARE(read(), text("Bread: More bread advice?"));
    QTRY_COMPARE(m_fixture.child<QLabel>("readerHits")->text(), text("2 of 2"));
    QCOMPARE(pane().list().currentIndex().row(), 3);
    m_fixture.trigger(ui::command::nextHit);
    QTRY_COMPARE(read(), text("Bread: How do I bake bread?"));
    // The list follows.
    QCOMPARE(pane().list().currentHit()->messageId, *reader().view().focusedMessage());
    QVERIFY(pane().list().selectionModel()->isRowSelected(4));
    QCOMPARE(m_fixture.child<QLabel>("readerHits")->text(), text("1 of 2"));
    QSignalSpy noticed(&view(), &ui::LibraryView::noticed);
    m_fixture.trigger(ui::command::nextHit);
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(noticed.first().first().toString(), text("That was the last hit."));
    QCOMPARE(read(), text("Bread: How do I bake bread?"));
    m_fixture.trigger(ui::command::previousHit);
    QTRY_COMPARE(read(), text("Bread: More bread advice?"));
    m_fixture.trigger(ui::command::previousHit);
    QTRY_COMPARE(read(), text("Walks: Where can I walk with bread?"));
}

void TestSearchWindow::stepsOnToFurtherPages()
{
    addTalk("Oldest", {text("needle oldest")});
    QStringList many;
    for (int i = 0; i < 60; ++i)
        many.append(QStringLiteral("needle %1").arg(i));
    addTalk("Many", many);
    find("needle");
    press(Qt::Key_Return);
    QTRY_COMPARE(read(), text("Many: needle 59"));
    QTRY_COMPARE(m_fixture.child<QLabel>("readerHits")->text(), text("60 of 60"));
    // Through those that are folded away, and those on the second page.
    for (int i = 58; i >= 0; --i) {
        m_fixture.trigger(ui::command::nextHit);
        QTRY_COMPARE(read(), QStringLiteral("Many: needle %1").arg(i));
        QCOMPARE(pane().list().currentHit()->messageId, *reader().view().focusedMessage());
    }
    m_fixture.trigger(ui::command::nextHit);
    QTRY_COMPARE(read(), text("Oldest: needle oldest"));
    QCOMPARE(pane().results().rowCount(), 61);
    // Backwards into the group above, at its last hit.
    m_fixture.trigger(ui::command::previousHit);
    QTRY_COMPARE(read(), text("Many: needle 0"));
}

void TestSearchWindow::stepsBackIntoAFoldedGroup()
{
    addTalk("Below", {text("needle below")});
    QStringList many;
    for (int i = 0; i < 8; ++i)
        many.append(QStringLiteral("needle %1").arg(i));
    addTalk("Above", many);
    find("needle");
    pane().list().follow(groups().hit(groups().rowCount() - 1).messageId);
    m_fixture.trigger(ui::command::previousHit);
    QTRY_COMPARE(read(), text("Above: needle 0"));
    QCOMPARE(pane().list().currentHit()->messageId, *reader().view().focusedMessage());
}

void TestSearchWindow::staysInTheOpenFindBar()
{
    find("bread");
    press(Qt::Key_Return);
    QTRY_COMPARE(read(), text("Walks: Where can I walk with bread?"));
    m_fixture.trigger(ui::command::findInConversation);
    m_fixture.trigger(ui::command::nextHit);
    QCOMPARE(read(), text("Walks: Where can I walk with bread?"));
    QCOMPARE(pane().list().currentIndex().row(), 1);
}

void TestSearchWindow::saysManyHitsWithoutCountingThem()
{
    QStringList many;
    for (int i = 0; i < 1005; ++i)
        many.append(text("needle"));
    addTalk("Many", many);
    find("needle");
    QTRY_COMPARE(m_fixture.child<QLabel>("resultsCount")->text(), text("1,000+ hits"));
}

void TestSearchWindow::marksWhatIsArchivedOrInTheTrash()
{
    auto &store = m_fixture.library().library().conversations();
    const auto archived = addTalk("Cellar", {text("needle one")});
    const auto trashed = addTalk("Bin", {text("needle two")});
    QVERIFY(waitFor(store.setArchived({archived}, true)));
    QVERIFY(waitFor(store.trash({trashed})));
    const auto accessible = [this](int row) {
        return groups().index(row).data(Qt::AccessibleTextRole).toString();
    };
    find("needle");
    QCOMPARE(groups().rowCount(), 2); // the trash is left out
    QVERIFY(groups().index(0).data(items::ArchivedRole).toBool());
    QCOMPARE(accessible(0), text("Cellar, 1 hit, archived"));
    QCOMPARE(accessible(1), text("needle one, archived"));
    find("needle is:trashed");
    QVERIFY(groups().index(0).data(items::TrashedRole).toBool());
    QCOMPARE(accessible(1), text("needle two, in the trash"));
    find("walk");
    QCOMPARE(accessible(1), text("Where can I walk with bread?"));
    // Seen and explained.
    find("needle is:archived");
    const QRect heading = pane().list().visualRect(groups().index(0));
    QHelpEvent help(QEvent::ToolTip, heading.center(),
                    pane().list().viewport()->mapToGlobal(heading.center()));
    QApplication::sendEvent(pane().list().viewport(), &help);
    QTRY_VERIFY(QToolTip::text().contains(text("Archived")));
}

void TestSearchWindow::saysSomethingOfAHitWithoutText()
{
    addTalk("Silence", {QString()});
    find("title:silence");
    QCOMPARE(groups().index(1).data(items::SnippetRole).toString(), text("Found in the title"));
    QCOMPARE(groups().index(1).data(Qt::AccessibleTextRole).toString(), text("Found in the title"));
    find("from:user after:2000-01-01");
    bool found = false;
    for (int row = 0; row < groups().rowCount(); ++row)
        found = found
            || groups().index(row).data(items::SnippetRole).toString() == text("A message without text");
    QVERIFY(found);
}

void TestSearchWindow::makesChipsOfFinishedConditions()
{
    QSignalSpy wanted(&field(), &ui::SearchField::searchWanted);
    type("bread from:user");
    QCOMPARE(chips(), QStringList()); // it may become from:users
    type(" ");
    QCOMPARE(chips(), QStringList{text("from:user")});
    QCOMPARE(edit()->text(), text("bread "));
    QTRY_VERIFY(!wanted.isEmpty() && wanted.last().first().toString() == text("from:user bread"));
    QTRY_COMPARE(groups().rowCount(), 5);
    // What is not understood stays text.
    type("is:blue ");
    QCOMPARE(chips().size(), 1);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_fixture.child<QWidget>("searchProblem")->isVisible());
}

void TestSearchWindow::removesAndEditsChipsByKeyboard()
{
    type("from:user is:pinned ");
    QCOMPARE(chips().size(), 2);
    press(Qt::Key_Backspace); // at the beginning of the text: on to the last chip
    auto *chip = qobject_cast<ui::QueryChip *>(QApplication::focusWidget());
    QVERIFY(chip);
    QCOMPARE(chip->part(), text("is:pinned"));
    QVERIFY(chip->accessibleName().contains(text("Pinned")));
    QTest::keyClick(chip, Qt::Key_Left);
    chip = qobject_cast<ui::QueryChip *>(QApplication::focusWidget());
    QCOMPARE(chip->part(), text("from:user"));
    QTest::keyClick(chip, Qt::Key_Return);
    QVERIFY(edit()->hasFocus());
    QCOMPARE(edit()->text(), text("from:user"));
    QCOMPARE(chips(), QStringList{text("is:pinned")});
    edit()->clear();
    press(Qt::Key_Left);
    chip = qobject_cast<ui::QueryChip *>(QApplication::focusWidget());
    QVERIFY(chip);
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(chips(), QStringList());
    QCOMPARE(field().text(), QString());
    // By the mouse: the cross removes, the rest edits.
    type("is:pinned ");
    QTRY_COMPARE(m_fixture.window().findChildren<ui::QueryChip *>().size(), 1); // those before are gone
    chip = m_fixture.child<ui::QueryChip>("queryChip");
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 8, chip->height() / 2));
    QCOMPARE(field().text(), QString());
}

void TestSearchWindow::copiesTheWholeQuery()
{
    type("tag:\"my food\" bread");
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text("tag:\"my food\" bread"));
    type("x"); // replaces all of it
    QCOMPARE(field().text(), text("x"));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    edit()->clearFocus();
    QCOMPARE(field().text(), text("tag:\"my food\" bread"));
    QCOMPARE(chips(), QStringList{text("tag:\"my food\"")});
}

void TestSearchWindow::completesATagByKeyboard()
{
    auto &store = m_fixture.library().library().conversations();
    const auto page = waitFor(store.page({}, {{}, 10}));
    QCOMPARE(support::errorText(page), QString());
    QCOMPARE(support::errorText(
                 waitFor(store.retag({page->rows.first().id}, {text("my walks"), text("outside")}, {}))),
             QString());
    m_fixture.openWindow();
    QCOMPARE(m_fixture.showLibrary(), QString());
    edit()->setFocus();
    QTRY_VERIFY(!field().facets().tags.isEmpty());
    type("ta");
    QTRY_COMPARE(suggested(), QStringList{text("tag:")});
    press(Qt::Key_Tab);
    QCOMPARE(edit()->text(), text("tag:"));
    QVERIFY(edit()->hasFocus());
    QTRY_COMPARE(suggested(), (QStringList{text("my walks"), text("outside")}));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(chips(), QStringList{text("tag:\"my walks\"")});
    QTRY_COMPARE(groups().rowCount(), 2);
    QTRY_COMPARE(suggested(), QStringList());
    // Escape closes the suggestions first, then empties the field.
    type("is:");
    QTRY_VERIFY(!suggested().isEmpty());
    press(Qt::Key_Escape);
    QVERIFY(suggested().isEmpty());
    QVERIFY(!field().text().isEmpty());
    press(Qt::Key_Escape);
    QVERIFY(field().text().isEmpty());
}

void TestSearchWindow::doesNotNagWhileTyping()
{
    find("bread");
    QSignalSpy wanted(&field(), &ui::SearchField::searchWanted);
    press(Qt::Key_End);
    type(" before:20");
    // The hits stay while the date is unfinished; once it is meant, it is explained.
    QVERIFY(wanted.isEmpty());
    QVERIFY(pane().list().isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(m_fixture.child<QWidget>("searchProblem")->isVisible());
    QVERIFY(m_fixture.child<QWidget>("searchProblem")
                ->findChild<QLabel *>(text("emptyText"))
                ->text()
                .contains(text("before:20")));
}

void TestSearchWindow::shortcutLeadsToTheField()
{
    auto *action = m_fixture.window().actionRegistry().action(ui::command::focusSearch);
    QCOMPARE(action->shortcut(), QKeySequence(text("Ctrl+Shift+F")));
    m_fixture.child<QWidget>("conversationList")->setFocus();
    action->trigger();
    QVERIFY(edit()->hasFocus());
}

void TestSearchWindow::findsInTheLibraryWhenNothingIsOpen()
{
    auto *find = m_fixture.window().actionRegistry().action(ui::command::findInConversation);
    QCOMPARE(find->shortcut(), QKeySequence(QKeySequence::Find));
    m_fixture.child<QWidget>("conversationList")->setFocus();
    QVERIFY(!reader().conversation());
    QVERIFY(find->isEnabled());
    find->trigger();
    QVERIFY(edit()->hasFocus());
    // Where a conversation is read, in that.
    this->find("walk");
    press(Qt::Key_Return);
    QTRY_VERIFY(reader().conversation().has_value());
    find->trigger();
    QVERIFY(m_fixture.child<QWidget>("findField")->hasFocus());
    // The page of the memories covers it.
    m_fixture.trigger(ui::command::showMemories);
    find->trigger();
    QVERIFY(edit()->hasFocus());
}

void TestSearchWindow::buildsASearchWithoutOperators()
{
    type("from:user bread");
    QTest::mouseClick(&field().filterButton(), Qt::LeftButton);
    auto *panel = m_fixture.child<QWidget>("filterPanel");
    QVERIFY(panel && panel->isVisible());
    QCOMPARE(panel->findChild<QLineEdit *>(text("filterWords"))->text(), text("bread"));
    auto *from = panel->findChild<QComboBox *>(text("filterFrom"));
    QCOMPARE(from->currentData().toString(), text("user"));
    from->setCurrentIndex(from->findData(text("assistant")));
    auto *words = panel->findChild<QLineEdit *>(text("filterWords"));
    words->selectAll();
    QTest::keyClicks(words, text("patience"));
    QTest::mouseClick(panel->findChild<QPushButton *>(text("filterDone")), Qt::LeftButton);
    QVERIFY(!panel->isVisible());
    QCOMPARE(field().text(), text("from:assistant patience"));
    QTRY_COMPARE(groups().rowCount(), 4);
    // Escape closes it and leads back to the field.
    m_fixture.trigger(ui::command::buildSearch);
    QVERIFY(panel->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(edit()->hasFocus());
}

void TestSearchWindow::offersEarlierSearches()
{
    type("bread");
    press(Qt::Key_Return);
    QTRY_VERIFY(!read().isEmpty());
    m_fixture.trigger(ui::command::focusSearch);
    press(Qt::Key_Delete); // all of it is selected
    QTRY_COMPARE(suggested(), QStringList{text("bread")});
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(field().text(), text("bread"));
    // Another run remembers it, until it is cleared.
    m_fixture.openWindow();
    QCOMPARE(m_fixture.showLibrary(), QString());
    edit()->setFocus();
    QTRY_COMPARE(suggested(), QStringList{text("bread")});
    QTest::mouseClick(m_fixture.child<QToolButton>("clearHistory"), Qt::LeftButton);
    QVERIFY(view().searchController().history().queries().isEmpty());
    QVERIFY(!m_fixture.window().actionRegistry().action(ui::command::clearSearchHistory)->isEnabled());
}

void TestSearchWindow::keepsASearchWithAWayBack()
{
    QVERIFY(!m_fixture.window().actionRegistry().action(ui::command::saveSearch)->isEnabled());
    find("bread from:user");
    m_fixture.trigger(ui::command::saveSearch);
    QTRY_VERIFY(m_fixture.dialog("saveSearchDialog"));
    auto *name = m_fixture.dialog("saveSearchDialog")->findChild<QLineEdit *>(text("savedName"));
    QVERIFY(!name->text().isEmpty());
    auto *keep = m_fixture.dialog("saveSearchDialog")->findChild<QPushButton *>(text("savedKeep"));
    name->clear();
    QVERIFY(!keep->isEnabled());
    name->setText(text("Questions about bread"));
    QTest::mouseClick(keep, Qt::LeftButton);
    auto &saved = view().searchController().savedSearches();
    QTRY_COMPARE(saved.searches().size(), 1);
    QCOMPARE(saved.searches().first().query, text("from:user bread"));
    m_fixture.trigger(ui::command::undo);
    QTRY_VERIFY(saved.searches().isEmpty());
    m_fixture.trigger(ui::command::redo);
    QTRY_COMPARE(saved.searches().size(), 1);
    // Edited, and back.
    saved.edit(saved.searches().first().id);
    QTRY_VERIFY(m_fixture.dialog("saveSearchDialog"));
    m_fixture.dialog("saveSearchDialog")->findChild<QLineEdit *>(text("savedName"))->setText(text("Loaves"));
    QTest::mouseClick(m_fixture.dialog("saveSearchDialog")->findChild<QPushButton *>(text("savedKeep")),
                      Qt::LeftButton);
    QTRY_COMPARE(saved.searches().first().name, text("Loaves"));
    QTRY_VERIFY(m_fixture.window().actionRegistry().action(ui::command::undo)->isEnabled());
    m_fixture.trigger(ui::command::undo);
    QTRY_COMPARE(saved.searches().first().name, text("Questions about bread"));
    // Removed, and back.
    saved.remove(saved.searches().first().id);
    QTRY_VERIFY(saved.searches().isEmpty());
    QTRY_VERIFY(m_fixture.window().actionRegistry().action(ui::command::undo)->isEnabled());
    m_fixture.trigger(ui::command::undo);
    QTRY_COMPARE(saved.searches().size(), 1);
}

void TestSearchWindow::saysWhatWasNotFoundAndGoesOn()
{
    type("patience from:user is:pinned ");
    press(Qt::Key_Return);
    auto *page = m_fixture.child<QWidget>("noResults");
    QTRY_VERIFY(page->isVisible());
    const QString said = page->findChild<QLabel *>(text("noResultsText"))->text();
    for (const char *part : {"“patience”", "Written by: You", "Pinned"})
        QVERIFY2(said.contains(text(part)), qPrintable(said));
    // One condition less.
    const auto buttons = page->findChildren<QPushButton *>(text("removeCondition"));
    QCOMPARE(buttons.size(), 3);
    QVERIFY(page->findChild<QPushButton *>(text("searchTrash")));
    QVERIFY(page->findChild<QPushButton *>(text("searchMemories")));
    QTest::mouseClick(page->findChild<QPushButton *>(text("searchEverywhere")), Qt::LeftButton);
    QTRY_COMPARE(field().text(), text("patience"));
    QTRY_COMPARE(groups().rowCount(), 4);
    // Where nothing else helps, the search ends.
    find("nothing has this");
    QTRY_VERIFY(page->isVisible());
    QTest::mouseClick(page->findChild<QPushButton *>(text("clearSearchStep")), Qt::LeftButton);
    QTRY_VERIFY(m_fixture.child<QWidget>("conversationList")->isVisible());
    QCOMPARE(field().text(), QString());
}

QTEST_MAIN(TestSearchWindow)
#include "tst_searchwindow.moc"
