// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"
#include "ui/search/searchpane.h"
#include "ui/windowfixture.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using ui::command::archive;

/// Drives the window as a person would, by the names of its parts, over a real library.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithAStartPage();
    void opensALocalLibrary();
    void saysWhatIsWrongWithAFile();
    void listsAndReads();
    void searchesAndJumpsToTheHit();
    void opensNothingThatNobodyAskedFor();
    void explainsASearchThatCannotBe();
    void pinsWithAWayBack();
    void archivesAndTrashesWithAWayBack();
    void restoresFromTheTrash();
    void importsByDialog();
    void importsIntoANewLibraryFromTheStartPage();
    void exportsByDialog();
    void asksForAPasswordAndKeepsIt();
    void showsAFailureOfTheLibrary();
    void showsMemoriesThatAreFound();

private:
    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return m_fixture.child<Widget>(name);
    }
    [[nodiscard]] static QDialog *dialog(const char *name) { return support::WindowFixture::dialog(name); }
    [[nodiscard]] ui::MainWindow &window() const { return m_fixture.window(); }
    [[nodiscard]] QAction *action(QLatin1String id) const { return window().actionRegistry().action(id); }
    [[nodiscard]] QStringList titles() const { return m_fixture.titles(); }
    void trigger(QLatin1String id) { m_fixture.trigger(id); }
    [[nodiscard]] QString message() const { return child<QLabel>("messageText")->text(); }
    [[nodiscard]] bool isMessageShown() const { return child<QWidget>("messageBar")->isVisible(); }
    void addTalk(const QString &title, const QStringList &texts);
    void select(int row);
    void search(const char *text) { m_fixture.search(QString::fromUtf8(text)); }
    void openSample();

    support::WindowFixture m_fixture;
};

void TestMainWindow::init()
{
    m_fixture.keychain.clear();
    m_fixture.profiles.clear();
    m_fixture.recent.clear();
    m_fixture.states.clear();
    QCOMPARE(m_fixture.library().open(store::Backend::Sqlite), QString());
    m_fixture.openWindow();
}

void TestMainWindow::cleanup()
{
    m_fixture.closeWindow();
}

void TestMainWindow::addTalk(const QString &title, const QStringList &texts)
{
    const auto talk = m_fixture.library().conversation(title);
    for (int i = 0; i < texts.size(); ++i)
        m_fixture.library().say(talk.id, texts.at(i), i % 2 ? domain::Role::Assistant : domain::Role::User);
}

/// A library of three conversations, in the window.
void TestMainWindow::openSample()
{
    addTalk(QStringLiteral("Bread"),
            {QStringLiteral("How do I bake bread?"), QStringLiteral("With flour and patience.")});
    addTalk(QStringLiteral("Tea"),
            {QStringLiteral("How long does green tea brew?"), QStringLiteral("Two minutes.")});
    addTalk(QStringLiteral("Walks"),
            {QStringLiteral("Where can I walk?"), QStringLiteral("Along the river.")});
    QCOMPARE(m_fixture.showLibrary(), QString());
    QTRY_COMPARE(titles().size(), 3);
}

void TestMainWindow::select(int row)
{
    auto *list = child<QListView>("conversationList");
    list->setCurrentIndex(list->model()->index(row, 0));
}

void TestMainWindow::beginsWithAStartPage()
{
    QVERIFY(child<QWidget>("startPage")->isVisible());
    QVERIFY(child<QWidget>("start.library.import")->isVisible());
    QVERIFY(child<QWidget>("start.library.open")->isVisible());
    QVERIFY(child<QWidget>("start.library.connect")->isVisible());
    QVERIFY(!action(archive)->isEnabled());
    QVERIFY(action(ui::command::importFiles)->isEnabled());
}

void TestMainWindow::opensALocalLibrary()
{
    const QString file = m_fixture.library().options().location.file;
    QCOMPARE(m_fixture.showLibrary(), QString());
    QVERIFY(window().windowTitle().startsWith(file.section(u'/', -1)));
    QCOMPARE(m_fixture.recent.first().file, file);
    QTRY_VERIFY(child<QWidget>("listEmpty")->isVisible());
    QVERIFY(!child<QLabel>("emptyTitle")->text().isEmpty());
    trigger(ui::command::closeLibrary);
    QVERIFY(child<QWidget>("startPage")->isVisible());
}

void TestMainWindow::saysWhatIsWrongWithAFile()
{
    const QString file =
        m_fixture.writeFile(QStringLiteral("letter.txt"), "Dear reader, this is no library.");
    window().openLibrary(store::Location::sqlite(file));
    QTRY_VERIFY(isMessageShown());
    QVERIFY(!message().isEmpty());
    QVERIFY(child<QWidget>("startPage")->isVisible());
    QVERIFY(m_fixture.recent.isEmpty());
}

void TestMainWindow::listsAndReads()
{
    openSample();
    QCOMPARE(titles(),
             (QStringList{QStringLiteral("Walks"), QStringLiteral("Tea"), QStringLiteral("Bread")}));
    QCOMPARE(child<QLabel>("listCount")->text(), QStringLiteral("3"));
    select(2);
    auto &pane = window().libraryView()->readerPane();
    QTRY_VERIFY(pane.conversation() && pane.view().isComplete());
    QCOMPARE(pane.conversation()->title, QStringLiteral("Bread"));
    QCOMPARE(pane.model().rowCount(), 2);
    QCOMPARE(pane.model().message(1)->content, QStringLiteral("With flour and patience."));
}

void TestMainWindow::searchesAndJumpsToTheHit()
{
    openSample();
    search("patience");
    auto *results = child<QListView>("resultsList");
    QTRY_COMPARE(m_fixture.hitCount(), 1);
    QTRY_VERIFY(results->isVisible());
    QTest::keyClick(child<QLineEdit>("searchField"), Qt::Key_Return);
    auto &pane = window().libraryView()->readerPane();
    QTRY_VERIFY(pane.conversation() && pane.view().isComplete());
    QTRY_COMPARE(pane.view().focusedRow(), 1);
    QCOMPARE(pane.view().currentMatch(), 0);
    QTRY_COMPARE(child<QLabel>("readerHits")->text(), QStringLiteral("1 of 1"));
    // Leaving the search leads back to the place.
    QTest::keyClick(child<QLineEdit>("searchField"), Qt::Key_Escape);
    QTRY_VERIFY(child<QListView>("conversationList")->isVisible());
    search("nothing has this");
    QTRY_VERIFY(child<QWidget>("noResults")->isVisible());
}

void TestMainWindow::opensNothingThatNobodyAskedFor()
{
    openSample();
    auto *field = child<QLineEdit>("searchField");
    auto *results = child<QListView>("resultsList");
    // Enter, and another search before the answer.
    search("patience");
    QTest::keyClick(field, Qt::Key_Return);
    search("river");
    const auto &model = window().libraryView()->listPane().searchPane().results();
    QTRY_COMPARE(model.shownQuery().text, QStringLiteral("river"));
    QCOMPARE(m_fixture.hitCount(), 1);
    QTRY_VERIFY(results->isVisible());
    QVERIFY(!results->currentIndex().isValid());
    // Enter, and a search that fails.
    QCOMPARE(m_fixture.library().sql("alter table message_search rename to away"), QString());
    search("bread");
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(isMessageShown());
    QCOMPARE(m_fixture.library().sql("alter table away rename to message_search"), QString());
    search("flour");
    QTRY_COMPARE(model.shownQuery().text, QStringLiteral("flour"));
    QCOMPARE(m_fixture.hitCount(), 1);
    QVERIFY(!results->currentIndex().isValid());
    // Enter now is about what is there.
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(results->currentIndex().isValid());
    QTRY_VERIFY(window().libraryView()->readerPane().conversation());
}

void TestMainWindow::explainsASearchThatCannotBe()
{
    openSample();
    search("before:yesterdayish");
    QTRY_VERIFY(child<QWidget>("searchProblem")->isVisible());
    auto *text = child<QWidget>("searchProblem")->findChild<QLabel *>(QStringLiteral("emptyText"));
    QVERIFY(text->text().contains(QStringLiteral("yesterdayish")));
    QVERIFY(!isMessageShown());
}

void TestMainWindow::pinsWithAWayBack()
{
    openSample();
    select(1);
    auto *list = child<QListView>("conversationList");
    const QPersistentModelIndex tea = list->model()->index(1, 0);
    trigger(ui::command::pin);
    QTRY_VERIFY(tea.data(items::PinnedRole).toBool());
    QTRY_VERIFY(isMessageShown());
    QVERIFY(!action(ui::command::pin)->isVisible());
    QVERIFY(action(ui::command::unpin)->isEnabled());
    QTest::mouseClick(child<QToolButton>("messageStep"), Qt::LeftButton);
    QTRY_VERIFY(!tea.data(items::PinnedRole).toBool());
    trigger(ui::command::redo);
    QTRY_VERIFY(tea.data(items::PinnedRole).toBool());
    trigger(ui::command::showPinned);
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Tea")});
}

void TestMainWindow::archivesAndTrashesWithAWayBack()
{
    openSample();
    for (const auto &[verb, place] : {std::pair{archive, ui::command::showArchived},
                                      std::pair{ui::command::trash, ui::command::showTrash}}) {
        trigger(ui::command::showAll);
        QTRY_COMPARE(titles().size(), 3);
        select(0);
        const QString title = titles().first();
        trigger(verb);
        QTRY_COMPARE(titles().size(), 2);
        QVERIFY(!titles().contains(title));
        QTRY_VERIFY(isMessageShown());
        trigger(place);
        QTRY_COMPARE(titles(), QStringList{title});
        trigger(ui::command::undo);
        QTRY_COMPARE(titles(), QStringList());
    }
    trigger(ui::command::showAll);
    QTRY_COMPARE(titles().size(), 3);
}

void TestMainWindow::restoresFromTheTrash()
{
    openSample();
    select(0);
    trigger(ui::command::trash);
    QTRY_COMPARE(titles().size(), 2);
    trigger(ui::command::showTrash);
    QTRY_COMPARE(titles().size(), 1);
    select(0);
    QVERIFY(action(ui::command::restore)->isEnabled());
    QVERIFY(!action(archive)->isEnabled());
    trigger(ui::command::restore);
    QTRY_COMPARE(titles().size(), 0);
    trigger(ui::command::showAll);
    QTRY_COMPARE(titles().size(), 3);
}

void TestMainWindow::importsByDialog()
{
    openSample();
    const QString good =
        m_fixture.writeFile(QStringLiteral("good.json"), R"({"id": "x1", "title": "Imported talk",
        "model": "m", "created_at": "2030-01-01T10:00:00Z", "messages": [
        {"role": "user", "content": "A question from a file", "timestamp": "2030-01-01T10:00:00Z"},
        {"role": "assistant", "content": "An answer from a file", "timestamp": "2030-01-01T10:00:01Z"}]})");
    const QString bad = m_fixture.writeFile(QStringLiteral("bad.json"),
                                            R"({"id": "x2", "title": "Broken", "messages": [{"ro)");
    window().importFiles({good, bad});
    QTRY_VERIFY(dialog("importDialog"));
    auto *start = dialog("importDialog")->findChild<QPushButton *>(QStringLiteral("importStart"));
    auto *user = dialog("importDialog")->findChild<QLineEdit *>(QStringLiteral("importUser"));
    QTRY_VERIFY(user->isVisible());
    QCOMPARE(user->text(), QStringLiteral("me"));
    QCOMPARE(titles().size(), 3); // looking writes nothing
    start->click();
    auto *problems = dialog("importDialog")->findChild<QAbstractItemView *>(QStringLiteral("importProblems"));
    QTRY_VERIFY(!dialog("importDialog")->findChild<QWidget *>(QStringLiteral("importCancel"))->isVisible());
    QVERIFY(problems->isVisible());
    QVERIFY(problems->model()->rowCount() >= 1);
    start->click();
    QTRY_COMPARE(titles().size(), 4);
    QVERIFY(titles().contains(QStringLiteral("Imported talk")));
    search("answer from a file");
    QTRY_COMPARE(m_fixture.hitCount(), 1);
}

void TestMainWindow::importsIntoANewLibraryFromTheStartPage()
{
    const QString file =
        m_fixture.writeFile(QStringLiteral("first.json"), R"({"id": "y1", "title": "First talk",
        "messages": [{"role": "user", "content": "Hello", "timestamp": "2026-01-01T10:00:00Z"}]})");
    window().importFiles({file});
    QTRY_VERIFY(dialog("importDialog"));
    QVERIFY(window().library());
    auto *user = dialog("importDialog")->findChild<QLineEdit *>(QStringLiteral("importUser"));
    QTRY_VERIFY(user->isVisible());
    dialog("importDialog")->findChild<QPushButton *>(QStringLiteral("importStart"))->click();
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("First talk")});
}

void TestMainWindow::exportsByDialog()
{
    openSample();
    select(2);
    trigger(ui::command::exportConversations);
    QTRY_VERIFY(dialog("exportDialog"));
    auto *output = dialog("exportDialog")->findChild<QLineEdit *>(QStringLiteral("exportOutput"));
    auto *start = dialog("exportDialog")->findChild<QPushButton *>(QStringLiteral("exportStart"));
    auto *message = dialog("exportDialog")->findChild<QLabel *>(QStringLiteral("exportMessage"));
    const QString target = m_fixture.library().folder() + QStringLiteral("/bread.md");
    output->setText(target);
    start->click();
    QTRY_VERIFY(QFile::exists(target));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("With flour and patience."));
    QTRY_VERIFY(!start->isVisible());
    dialog("exportDialog")->reject();
    // A second time nothing is replaced unasked.
    trigger(ui::command::exportConversations);
    QTRY_VERIFY(dialog("exportDialog"));
    output = dialog("exportDialog")->findChild<QLineEdit *>(QStringLiteral("exportOutput"));
    message = dialog("exportDialog")->findChild<QLabel *>(QStringLiteral("exportMessage"));
    output->setText(target);
    dialog("exportDialog")->findChild<QPushButton *>(QStringLiteral("exportStart"))->click();
    QTRY_VERIFY(dialog("exportReplaceBox"));
    QVERIFY(!message->text().isEmpty());
    dialog("exportReplaceBox")->findChild<QPushButton *>(QStringLiteral("exportReplace"))->click();
    QTRY_VERIFY(
        !dialog("exportDialog")->findChild<QPushButton *>(QStringLiteral("exportStart"))->isVisible());
}

void TestMainWindow::asksForAPasswordAndKeepsIt()
{
    // A server that nobody runs: the dialog says so, and nothing is kept.
    trigger(ui::command::connectLibrary);
    QTRY_VERIFY(dialog("connectDialog"));
    QDialog *connectDialog = dialog("connectDialog");
    auto *start = connectDialog->findChild<QPushButton *>(QStringLiteral("connectStart"));
    QVERIFY(!start->isEnabled());
    connectDialog->findChild<QLineEdit *>(QStringLiteral("connectName"))->setText(QStringLiteral("team"));
    connectDialog->findChild<QLineEdit *>(QStringLiteral("connectHost"))
        ->setText(m_fixture.library().folder());
    connectDialog->findChild<QLineEdit *>(QStringLiteral("connectDatabase"))
        ->setText(QStringLiteral("nowhere"));
    connectDialog->findChild<QLineEdit *>(QStringLiteral("connectPassword"))
        ->setText(QStringLiteral("secret"));
    start->click();
    auto *problem = connectDialog->findChild<QLabel *>(QStringLiteral("connectProblem"));
    QTRY_VERIFY(start->isEnabled());
    QVERIFY(problem->isVisible());
    QVERIFY(!problem->text().contains(QStringLiteral("secret")));
    QVERIFY(m_fixture.keychain.isEmpty());
    QVERIFY(m_fixture.profiles.isEmpty());
    connectDialog->reject();

    // One that is there.
    QCOMPARE(m_fixture.library().open(store::Backend::PostgreSql), QString());
    const store::Location there = m_fixture.library().options().location;
    trigger(ui::command::connectLibrary);
    QTRY_VERIFY(dialog("connectDialog"));
    connectDialog = dialog("connectDialog");
    connectDialog->findChild<QLineEdit *>(QStringLiteral("connectName"))->setText(QStringLiteral("team"));
    connectDialog->findChild<QLineEdit *>(QStringLiteral("connectHost"))->setText(there.host);
    connectDialog->findChild<QLineEdit *>(QStringLiteral("connectPort"))->setText(there.port);
    connectDialog->findChild<QLineEdit *>(QStringLiteral("connectDatabase"))->setText(there.database);
    connectDialog->findChild<QLineEdit *>(QStringLiteral("connectUser"))->setText(there.user);
    connectDialog->findChild<QLineEdit *>(QStringLiteral("connectPassword"))
        ->setText(QStringLiteral("secret"));
    QSignalSpy shown(&window(), &ui::MainWindow::libraryShown);
    connectDialog->findChild<QPushButton *>(QStringLiteral("connectStart"))->click();
    QVERIFY(shown.wait(support::patience));
    QCOMPARE(m_fixture.profiles.size(), 1);
    QCOMPARE(m_fixture.profiles.first().location.host, there.host);
    QCOMPARE(m_fixture.keychain.value(m_fixture.profiles.first().location.displayName()),
             QStringLiteral("secret"));
    QVERIFY(!m_fixture.profiles.first().location.displayName().contains(QStringLiteral("secret")));
}

void TestMainWindow::showsAFailureOfTheLibrary()
{
    openSample();
    select(0);
    QTRY_VERIFY(window().libraryView()->readerPane().conversation());
    QCOMPARE(m_fixture.library().sql("create trigger refuse before update on conversations begin "
                                     "select raise(abort, 'refused'); end"),
             QString());
    trigger(ui::command::pin);
    QTRY_VERIFY(isMessageShown());
    QVERIFY(!child<QToolButton>("messageStep")->isVisible());
    QVERIFY(!action(ui::command::undo)->isEnabled());
    auto *list = child<QListView>("conversationList");
    QVERIFY(!list->model()->index(0, 0).data(items::PinnedRole).toBool());
}

void TestMainWindow::showsMemoriesThatAreFound()
{
    const QString file = m_fixture.writeFile(QStringLiteral("memory.json"), R"([{"question": "Favourite tea?",
        "answer": "Sencha, brewed short.", "importance": 7, "tags": ["tea"], "created_at": "2026-01-01T10:00:00Z"}])");
    openSample();
    window().importFiles({file});
    QTRY_VERIFY(dialog("importDialog"));
    auto *user = dialog("importDialog")->findChild<QLineEdit *>(QStringLiteral("importUser"));
    QTRY_VERIFY(user->isVisible());
    auto *start = dialog("importDialog")->findChild<QPushButton *>(QStringLiteral("importStart"));
    start->click();
    QTRY_VERIFY(!dialog("importDialog")->findChild<QWidget *>(QStringLiteral("importCancel"))->isVisible());
    start->click();
    search("in:memories sencha");
    QTRY_COMPARE(m_fixture.hitCount(), 1);
    QTest::keyClick(child<QLineEdit>("searchField"), Qt::Key_Return);
    QTRY_VERIFY(child<QWidget>("memoryPage")->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
