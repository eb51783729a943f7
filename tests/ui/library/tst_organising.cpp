// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "store/importstore.h"
#include "store/savedsearchstore.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/conversationlist.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/library/sidebar.h"
#include "ui/reader/readerpane.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using support::waitFor;
using ui::Place;
using ui::PlaceKind;
namespace command = ui::command;

/// Keeping a library in order: tags, titles, many at once, and what goes for good; each with a way back or a question.
class TestOrganising : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tagsASelectionOfMixedTags_data() { support::addBackends(); }
    void tagsASelectionOfMixedTags();
    void completesTags();
    void renamesAConversation();
    void renamesATagEverywhere();
    void removesATagEverywhere();
    void editsASavedSearch();
    void goesOnWithTheNext();
    void asksBeforeItDoesMuch();
    void doesMuchWithAWayBack();
    void showsWhatSeveralCanBeDoneTo();
    void deletesForGoodOnlyWhenConfirmed_data() { support::addBackends(); }
    void deletesForGoodOnlyWhenConfirmed();
    void emptiesTheTrash();

private:
    ui::LibraryView &view() { return *m_window.window().libraryView(); }
    ui::ConversationList &list() { return view().listPane().list(); }
    QAction *action(QLatin1String id) { return m_window.window().actionRegistry().action(id); }
    void openSample(store::Backend backend = store::Backend::Sqlite);
    void openMany(int count);
    QString tagsOf(const QString &title);
    QString message() { return m_window.child<QLabel>("messageText")->text(); }
    static void confirm(QDialog *dialog);
    void showTag(const QString &tag);
    static QListWidgetItem *tagItem(QDialog *dialog, const char *tag);

    support::WindowFixture m_window;
};

void TestOrganising::init()
{
    m_window.states.clear();
}

void TestOrganising::cleanup()
{
    m_window.closeWindow();
}

/// Bread (tags food, home), Tea (food), Walks; Walks is the newest and in the first row.
void TestOrganising::openSample(store::Backend backend)
{
    auto &library = m_window.library();
    QCOMPARE(library.open(backend), QString());
    auto &conversations = library.library().conversations();
    const auto bread = library.conversation(QStringLiteral("Bread"));
    const auto tea = library.conversation(QStringLiteral("Tea"));
    library.conversation(QStringLiteral("Walks"));
    QVERIFY(waitFor(conversations.retag({bread.id}, {QStringLiteral("food"), QStringLiteral("home")}, {})));
    QVERIFY(waitFor(conversations.retag({tea.id}, {QStringLiteral("food")}, {})));
    m_window.openWindow();
    QCOMPARE(m_window.showLibrary(), QString());
    QTRY_COMPARE(m_window.titles().size(), 3);
    QTRY_VERIFY(view().places().tags().contains(QStringLiteral("food")));
}

void TestOrganising::openMany(int count)
{
    QCOMPARE(m_window.library().open(store::Backend::Sqlite), QString());
    auto chunk = std::make_shared<store::ImportChunk>();
    chunk->source = QStringLiteral("json");
    for (int i = 1; i <= count; ++i) {
        domain::ConversationRecord record;
        record.externalId = QString::number(i);
        record.title = QStringLiteral("Title %1").arg(i);
        record.model = QStringLiteral("m");
        record.createdAt = record.updatedAt = {(1'700'000'000 + i) * qint64(1'000'000)};
        chunk->conversations.push_back(record);
    }
    store::ImportStore &imports = m_window.library().library().imports();
    const auto batch = waitFor(imports.begin(QStringLiteral("me"), {}));
    QVERIFY(batch);
    QVERIFY(waitFor(imports.write(*batch, chunk)));
    QVERIFY(waitFor(imports.finish(*batch, {})));
    m_window.openWindow();
    QCOMPARE(m_window.showLibrary(), QString());
    QTRY_COMPARE(list().model()->rowCount(), count);
    QTRY_VERIFY(!m_window.titles().isEmpty()); // its rows have come, so something can be done with them
}

QString TestOrganising::tagsOf(const QString &title)
{
    const auto *model = list().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == title)
            return model->index(row, 0).data(items::TagsRole).toStringList().join(u' ');
    }
    return QStringLiteral("no such row");
}

void TestOrganising::confirm(QDialog *dialog)
{
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("confirm"));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestOrganising::showTag(const QString &tag)
{
    view().showPlace({PlaceKind::Tag, tag});
    QTRY_VERIFY(view().listPane().conversations().isLoaded());
    QVERIFY(action(command::renameTag)->isEnabled());
}

QListWidgetItem *TestOrganising::tagItem(QDialog *dialog, const char *tag)
{
    const auto found = dialog->findChild<QListWidget *>(QStringLiteral("tagList"))
                           ->findItems(QString::fromLatin1(tag), Qt::MatchExactly);
    return found.value(0);
}

void TestOrganising::tagsASelectionOfMixedTags()
{
    QFETCH(store::Backend, backend);
    openSample(backend);
    list().selectAll();
    m_window.trigger(command::tagConversations);
    QDialog *dialog = m_window.dialog("tagDialog");
    QVERIFY(dialog);
    QCOMPARE(tagItem(dialog, "food")->checkState(), Qt::PartiallyChecked);
    QCOMPARE(tagItem(dialog, "home")->checkState(), Qt::PartiallyChecked);
    tagItem(dialog, "home")->setCheckState(Qt::Unchecked);
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("tagField"));
    QTest::keyClicks(field, QStringLiteral("later"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(tagItem(dialog, "later")->checkState(), Qt::Checked);
    QTest::keyClick(field, Qt::Key_Return);
    // The mixed one that was left alone stays as it was.
    QTRY_COMPARE(tagsOf(QStringLiteral("Bread")), QStringLiteral("food later"));
    QCOMPARE(tagsOf(QStringLiteral("Tea")), QStringLiteral("food later"));
    QCOMPARE(tagsOf(QStringLiteral("Walks")), QStringLiteral("later"));
    QTRY_COMPARE(message(), QStringLiteral("Changed the tags of 3 conversations"));
    m_window.trigger(command::undo);
    QTRY_COMPARE(tagsOf(QStringLiteral("Bread")), QStringLiteral("food home"));
    QCOMPARE(tagsOf(QStringLiteral("Tea")), QStringLiteral("food"));
    QCOMPARE(tagsOf(QStringLiteral("Walks")), QString());
    m_window.trigger(command::redo);
    QTRY_COMPARE(tagsOf(QStringLiteral("Walks")), QStringLiteral("later"));
}

void TestOrganising::completesTags()
{
    openSample();
    list().setCurrentIndex(list().model()->index(0, 0));
    m_window.trigger(command::tagConversations);
    QDialog *dialog = m_window.dialog("tagDialog");
    QVERIFY(dialog);
    // What the library has is offered; typed in another case it is the same tag.
    QVERIFY(tagItem(dialog, "food") && tagItem(dialog, "home"));
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("tagField"));
    QTest::keyClicks(field, QStringLiteral("FOOD"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(tagItem(dialog, "food")->checkState(), Qt::Checked);
    QVERIFY(!tagItem(dialog, "FOOD"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(tagsOf(QStringLiteral("Walks")), QStringLiteral("food"));
}

void TestOrganising::renamesAConversation()
{
    openSample();
    list().setCurrentIndex(list().model()->index(1, 0));
    m_window.trigger(command::rename);
    QDialog *dialog = m_window.dialog("nameDialog");
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("nameField"));
    QCOMPARE(field->text(), QStringLiteral("Tea"));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("Green tea"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(m_window.titles().contains(QStringLiteral("Green tea")));
    QCOMPARE(list().currentIndex().data().toString(), QStringLiteral("Green tea"));
    m_window.trigger(command::undo);
    QTRY_VERIFY(m_window.titles().contains(QStringLiteral("Tea")));
    list().selectAll();
    QVERIFY(!action(command::rename)->isEnabled());
}

void TestOrganising::renamesATagEverywhere()
{
    openSample();
    auto &conversations = m_window.window().library()->conversations();
    const auto walks = view().listPane().conversations().row(0)->id;
    QVERIFY(
        waitFor(conversations.retag({walks}, {QStringLiteral("food/trail"), QStringLiteral("meal")}, {})));
    showTag(QStringLiteral("food"));
    m_window.trigger(command::renameTag);
    QDialog *dialog = m_window.dialog("nameDialog");
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("nameField"));
    QCOMPARE(field->text(), QStringLiteral("food"));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("meal"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(view().places().tags().contains(QStringLiteral("meal/trail")));
    QVERIFY(!view().places().tags().contains(QStringLiteral("food")));
    view().showPlace({});
    QTRY_COMPARE(tagsOf(QStringLiteral("Bread")), QStringLiteral("home meal"));
    QCOMPARE(tagsOf(QStringLiteral("Walks")), QStringLiteral("meal meal/trail"));
    // Who had the other tag before still has it.
    m_window.trigger(command::undo);
    QTRY_COMPARE(tagsOf(QStringLiteral("Bread")), QStringLiteral("food home"));
    QCOMPARE(tagsOf(QStringLiteral("Walks")), QStringLiteral("food/trail meal"));
}

void TestOrganising::removesATagEverywhere()
{
    openSample();
    showTag(QStringLiteral("food"));
    m_window.trigger(command::removeTag);
    QTRY_VERIFY(!view().places().tags().contains(QStringLiteral("food")));
    m_window.trigger(command::undo);
    QTRY_VERIFY(view().places().tags().contains(QStringLiteral("food")));
    view().showPlace({});
    QTRY_COMPARE(tagsOf(QStringLiteral("Tea")), QStringLiteral("food"));
}

void TestOrganising::editsASavedSearch()
{
    openSample();
    auto &searches = m_window.window().library()->savedSearches();
    const auto kept = waitFor(searches.add(QStringLiteral("Old"), QStringLiteral("tea")));
    QVERIFY(kept);
    const Place place{PlaceKind::SavedSearch, kept->id.toString()};
    QTRY_VERIFY(view().places().indexOf(place).isValid());
    view().showPlace(place);
    m_window.trigger(command::editSavedSearch);
    QDialog *dialog = m_window.dialog("saveSearchDialog");
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("savedName"));
    field->setText(QStringLiteral("New"));
    dialog->findChild<QPushButton *>(QStringLiteral("savedKeep"))->click();
    QTRY_COMPARE(view().places().indexOf(place).data().toString(), QStringLiteral("New"));
    m_window.trigger(command::undo);
    QTRY_COMPARE(view().places().indexOf(place).data().toString(), QStringLiteral("Old"));
}

void TestOrganising::goesOnWithTheNext()
{
    openMany(5);
    QTRY_COMPARE(m_window.titles().size(), 5);
    list().setCurrentIndex(list().model()->index(1, 0));
    m_window.trigger(command::archive);
    QTRY_COMPARE(m_window.titles().size(), 4);
    QTRY_COMPARE(list().selectedCount(), 1);
    QCOMPARE(list().currentIndex().data().toString(), QStringLiteral("Title 3"));
    // Of the last ones, with the one before them.
    list().setCurrentIndex(list().model()->index(2, 0));
    list().selectionModel()->select(list().model()->index(3, 0), QItemSelectionModel::Select);
    m_window.trigger(command::trash);
    QTRY_COMPARE(m_window.titles().size(), 2);
    QTRY_COMPARE(list().selectedCount(), 1);
    QCOMPARE(list().currentIndex().data().toString(), QStringLiteral("Title 3"));
    // What nobody selected goes without a word.
    list().clearSelection();
    QVERIFY(waitFor(
        m_window.window().library()->conversations().trash({view().listPane().conversations().row(0)->id})));
    QTRY_COMPARE(m_window.titles().size(), 1);
    QCOMPARE(list().selectedCount(), 0);
}

void TestOrganising::asksBeforeItDoesMuch()
{
    openMany(60);
    list().selectAll();
    m_window.trigger(command::archive);
    QTRY_VERIFY(m_window.dialog("bulkDialog"));
    auto *box = qobject_cast<QMessageBox *>(m_window.dialog("bulkDialog"));
    QVERIFY(box->text().contains(QStringLiteral("60")));
    QVERIFY(box->informativeText().contains(QStringLiteral("Title 60")));
    QVERIFY(box->informativeText().contains(QStringLiteral("55")));
    box->reject();
    QTRY_VERIFY(!m_window.dialog("bulkDialog"));
    QCOMPARE(list().model()->rowCount(), 60);
    QVERIFY(!action(command::undo)->isEnabled());
}

void TestOrganising::doesMuchWithAWayBack()
{
    openMany(250); // more than two pages: some are read only to be archived
    list().selectAll();
    m_window.trigger(command::archive);
    QTRY_VERIFY(m_window.dialog("bulkDialog"));
    confirm(m_window.dialog("bulkDialog"));
    QTRY_COMPARE(list().model()->rowCount(), 0);
    QTRY_COMPARE(message(), QStringLiteral("Archived 250 conversations"));
    m_window.trigger(command::undo);
    QTRY_COMPARE(list().model()->rowCount(), 250);
    QTRY_COMPARE(m_window.titles().value(0), QStringLiteral("Title 250"));
}

void TestOrganising::showsWhatSeveralCanBeDoneTo()
{
    openSample();
    auto *page = m_window.child<QWidget>("selectionPage");
    list().setCurrentIndex(list().model()->index(0, 0));
    QVERIFY(!page->isVisible());
    list().selectAll();
    QVERIFY(page->isVisible());
    QVERIFY(!view().readerPane().isVisible());
    QVERIFY(m_window.child<QLabel>("selectionTitle")->text().startsWith(QStringLiteral("3 conversation")));
    // What can be done is offered, and its opposite is not.
    auto *pin = page->findChild<QToolButton *>(QStringLiteral("selection.conversation.pin"));
    auto *unpin = page->findChild<QToolButton *>(QStringLiteral("selection.conversation.unpin"));
    QVERIFY(pin->isVisible() && pin->isEnabled() && !pin->text().isEmpty());
    QVERIFY(!unpin->isVisible());
    for (const QLatin1String id :
         {command::tagConversations, command::archive, command::exportConversations, command::trash}) {
        auto *button = page->findChild<QToolButton *>(QStringLiteral("selection.") + id);
        QVERIFY2(button->isVisible() && button->isEnabled(), id.data());
    }
    // By keyboard.
    m_window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window.window()));
    action(command::focusReader)->trigger();
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    pin->setFocus();
    QTest::keyClick(pin, Qt::Key_Space);
    QTRY_COMPARE(message(), QStringLiteral("Pinned 3 conversations"));
    QTRY_VERIFY(unpin->isVisible());
    QVERIFY(!pin->isVisible());
    // Back to one, and to its text.
    list().setCurrentIndex(list().model()->index(1, 0));
    QVERIFY(!page->isVisible());
    QVERIFY(view().readerPane().isVisible());
    // A search is not about what is selected.
    list().selectAll();
    QVERIFY(page->isVisible());
    m_window.search(QStringLiteral("nothing at all"));
    QTRY_VERIFY(!page->isVisible());
}

void TestOrganising::deletesForGoodOnlyWhenConfirmed()
{
    QFETCH(store::Backend, backend);
    openSample(backend);
    list().setCurrentIndex(list().model()->index(1, 0));
    QVERIFY(!action(command::purge)->isEnabled()); // only what lies in the trash
    m_window.trigger(command::trash);
    QTRY_COMPARE(m_window.titles().size(), 2);
    m_window.trigger(command::showTrash);
    QTRY_COMPARE(m_window.titles(), QStringList{QStringLiteral("Tea")});
    list().setCurrentIndex(list().model()->index(0, 0));
    QTRY_VERIFY(action(command::purge)->isEnabled());
    m_window.trigger(command::purge);
    QTRY_VERIFY(m_window.dialog("purgeDialog"));
    auto *box = qobject_cast<QMessageBox *>(m_window.dialog("purgeDialog"));
    QVERIFY(box->informativeText().contains(QStringLiteral("Tea")));
    QTest::keyClick(box, Qt::Key_Return); // the way out is what Enter means
    QTRY_VERIFY(!m_window.dialog("purgeDialog"));
    QCOMPARE(m_window.titles().size(), 1);
    m_window.trigger(command::purge);
    QTRY_VERIFY(m_window.dialog("purgeDialog"));
    confirm(m_window.dialog("purgeDialog"));
    QTRY_COMPARE(list().model()->rowCount(), 0);
    QCOMPARE(m_window.library().number("select count(*) from conversations"), 2);
}

void TestOrganising::emptiesTheTrash()
{
    openMany(7);
    list().selectAll();
    m_window.trigger(command::trash);
    QTRY_COMPARE(list().model()->rowCount(), 0);
    m_window.trigger(command::showTrash);
    QTRY_COMPARE(list().model()->rowCount(), 7);
    QVERIFY(m_window.child<QWidget>("emptyTrashButton")->isVisible());
    m_window.trigger(command::emptyTrash);
    QTRY_VERIFY(m_window.dialog("purgeDialog"));
    auto *box = qobject_cast<QMessageBox *>(m_window.dialog("purgeDialog"));
    QVERIFY(box->text().contains(QStringLiteral("7")));
    confirm(box);
    QTRY_COMPARE(list().model()->rowCount(), 0);
    QTRY_COMPARE(message(), QStringLiteral("Deleted 7 conversations for good"));
    QVERIFY(!m_window.child<QWidget>("emptyTrashButton")->isVisible());
    QCOMPARE(m_window.library().number("select count(*) from conversations"), 0);
}

QTEST_MAIN(TestOrganising)
#include "tst_organising.moc"
