// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "store/importstore.h"
#include "store/savedsearchstore.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/conversationlist.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/library/recentpopup.h"
#include "ui/library/sidebar.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"
#include "ui/search/searchpane.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using support::waitFor;
using ui::Place;
using ui::PlaceKind;
namespace command = ui::command;

/// Finding one's way: places, orders, headings, back and forward, windows, and what is kept for the next time.
class TestBrowsing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leadsToPlaces_data() { support::addBackends(); }
    void leadsToPlaces();
    void foldsAndRemembers();
    void countsAnewAfterAChange();
    void walksTheSidebarByKeys();
    void takesConversationsThatAreDropped();
    void sorts();
    void keepsADateOverTheRows();
    void selectsManyByMouseAndKeys();
    void holdsNewRowsBehindAPill();
    void keepsThePlaceThroughARefresh();
    void goesBackAndForward();
    void goesBackByTheMouse();
    void opensAWindowOfItsOwn();
    void switchesBetweenRecentConversations();
    void remembersTheLayoutOfEachLibrary();
    void marksAsReadWhatIsRead();
    void showsASavedSearchAsAPlace();
    void showsThePageOfMemories();

private:
    ui::LibraryView &view() { return *m_window.window().libraryView(); }
    ui::ConversationList &list() { return view().listPane().list(); }
    ui::Sidebar &sidebar() { return view().sidebar(); }
    QAction *action(QLatin1String id) { return m_window.window().actionRegistry().action(id); }
    void openSample(store::Backend backend = store::Backend::Sqlite);
    void fillMany(int count, qint64 firstSecond = 1'700'000'000);
    void select(const QString &title);
    void click(const Place &place);
    QString readTitle();

    support::WindowFixture m_window;
    int m_written = 0;
};

void TestBrowsing::init()
{
    m_window.states.clear();
    m_written = 0;
}

void TestBrowsing::cleanup()
{
    m_window.closeWindow();
}

/// Bread (tags food, food/baking), Tea (food), Walks; Walks is the newest.
void TestBrowsing::openSample(store::Backend backend)
{
    auto &library = m_window.library();
    QCOMPARE(library.open(backend), QString());
    auto &conversations = library.library().conversations();
    const auto bread = library.conversation(QStringLiteral("Bread"));
    for (int i = 0; i < 3; ++i)
        library.say(bread.id, QStringLiteral("Flour and patience."));
    const auto tea = library.conversation(QStringLiteral("Tea"));
    library.say(tea.id, QStringLiteral("Two minutes."));
    const auto walks = library.conversation(QStringLiteral("Walks"), QStringLiteral("anna"));
    library.say(walks.id, QStringLiteral("Along the river."));
    library.say(walks.id, QStringLiteral("Or up the hill."));
    QVERIFY(waitFor(
        conversations.retag({bread.id}, {QStringLiteral("food"), QStringLiteral("food/baking")}, {})));
    QVERIFY(waitFor(conversations.retag({tea.id}, {QStringLiteral("food")}, {})));
    m_window.openWindow();
    QCOMPARE(m_window.showLibrary(), QString());
    QTRY_COMPARE(m_window.titles().size(), 3);
    QTRY_VERIFY(view().places().indexOf({PlaceKind::Tag, QStringLiteral("food")}).isValid());
}

void TestBrowsing::fillMany(int count, qint64 firstSecond)
{
    auto chunk = std::make_shared<store::ImportChunk>();
    chunk->source = QStringLiteral("json");
    for (int i = 0; i < count; ++i) {
        domain::ConversationRecord record;
        record.externalId = QString::number(++m_written);
        record.title = QStringLiteral("Title %1").arg(m_written);
        record.model = QStringLiteral("m");
        record.createdAt = record.updatedAt = {(firstSecond + i * 3600) * 1'000'000};
        chunk->conversations.push_back(record);
    }
    // By the window's own library, which so hears of it.
    store::Library &library = m_window.isOpen() && m_window.window().library() ? *m_window.window().library()
                                                                               : m_window.library().library();
    const auto batch = waitFor(library.imports().begin(QStringLiteral("me"), {}));
    QVERIFY(batch);
    QVERIFY(waitFor(library.imports().write(*batch, chunk)));
    QVERIFY(waitFor(library.imports().finish(*batch, {})));
}

void TestBrowsing::select(const QString &title)
{
    const auto *model = list().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == title)
            list().setCurrentIndex(model->index(row, 0));
    }
    QTRY_COMPARE(readTitle(), title);
    QTRY_VERIFY(view().readerPane().view().isComplete());
}

QString TestBrowsing::readTitle()
{
    const auto read = view().readerPane().conversation();
    return read ? read->title : QString();
}

void TestBrowsing::click(const Place &place)
{
    QModelIndex index = view().places().indexOf(place);
    QVERIFY(index.isValid());
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        sidebar().expand(above);
    sidebar().scrollTo(index);
    QTest::mouseClick(sidebar().viewport(), Qt::LeftButton, {}, sidebar().visualRect(index).center());
}

void TestBrowsing::leadsToPlaces()
{
    QFETCH(store::Backend, backend);
    openSample(backend);
    click({PlaceKind::Tag, QStringLiteral("food")});
    QTRY_COMPARE(m_window.titles(), (QStringList{QStringLiteral("Tea"), QStringLiteral("Bread")}));
    QCOMPARE(m_window.child<QLabel>("listTitle")->text(), QStringLiteral("food"));
    click({PlaceKind::Tag, QStringLiteral("food/baking")});
    QTRY_COMPARE(m_window.titles(), QStringList{QStringLiteral("Bread")});
    click({PlaceKind::Source, {}});
    QTRY_COMPARE(m_window.titles().size(), 3);
    const QModelIndex person = view().places().indexOf({PlaceKind::Person, QStringLiteral("anna")});
    QCOMPARE(person.isValid(),
             backend == store::Backend::PostgreSql); // people are a matter of shared libraries
    if (person.isValid()) {
        click({PlaceKind::Person, QStringLiteral("anna")});
        QTRY_COMPARE(m_window.titles(), QStringList{QStringLiteral("Walks")});
    }
    m_window.trigger(command::showAll);
    QTRY_COMPARE(m_window.titles().size(), 3);
    QCOMPARE(sidebar().currentIndex(), view().places().indexOf(ui::Place{}));
}

void TestBrowsing::foldsAndRemembers()
{
    openSample();
    const auto tag = [this] { return view().places().indexOf({PlaceKind::Tag, QStringLiteral("food")}); };
    QVERIFY(sidebar().isExpanded(tag().parent()));
    QVERIFY(!sidebar().isExpanded(tag()));
    sidebar().expand(tag());
    const QModelIndex sources = view().places().indexOf({PlaceKind::Source, {}}).parent();
    QTest::mouseClick(sidebar().viewport(), Qt::LeftButton, {}, sidebar().visualRect(sources).center());
    QVERIFY(!sidebar().isExpanded(sources));
    m_window.trigger(command::closeLibrary);
    QCOMPARE(m_window.showLibrary(), QString());
    QTRY_VERIFY(tag().isValid());
    QVERIFY(sidebar().isExpanded(tag()));
    QVERIFY(!sidebar().isExpanded(view().places().indexOf({PlaceKind::Source, {}}).parent()));
}

void TestBrowsing::countsAnewAfterAChange()
{
    openSample();
    const auto count = [this](const Place &place) {
        return view().places().indexOf(place).data(ui::PlacesModel::CountRole).toInt();
    };
    QTRY_COMPARE(count({}), 3);
    select(QStringLiteral("Tea"));
    m_window.trigger(command::archive);
    QTRY_COMPARE(count({}), 2);
    QCOMPARE(count({PlaceKind::Archived, {}}), 1);
    QCOMPARE(count({PlaceKind::Tag, QStringLiteral("food")}), 2);
}

void TestBrowsing::walksTheSidebarByKeys()
{
    openSample();
    sidebar().setFocus();
    QTest::keyClick(&sidebar(), Qt::Key_Down);
    QTRY_COMPARE(view().place(), (Place{PlaceKind::Pinned, {}}));
    QTRY_VERIFY(m_window.child<QWidget>("listEmpty")->isVisible());
    // Onto the heading of the tags: what is shown stays, and Enter folds it.
    const QModelIndex tags = view().places().indexOf({PlaceKind::Tag, QStringLiteral("food")}).parent();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&sidebar(), Qt::Key_Down);
    QCOMPARE(sidebar().currentIndex(), tags);
    QCOMPARE(view().place(), (Place{PlaceKind::Memories, {}}));
    QTest::keyClick(&sidebar(), Qt::Key_Return);
    QVERIFY(!sidebar().isExpanded(tags));
    QTest::keyClick(&sidebar(), Qt::Key_Right);
    QVERIFY(sidebar().isExpanded(tags));
    QTest::keyClick(&sidebar(), Qt::Key_Down);
    QTRY_COMPARE(m_window.titles(), (QStringList{QStringLiteral("Tea"), QStringLiteral("Bread")}));
}

void TestBrowsing::takesConversationsThatAreDropped()
{
    openSample();
    const auto drop = [this](const Place &place) {
        const QModelIndex index = view().places().indexOf(place);
        const std::unique_ptr<QMimeData> data(
            list().model()->mimeData(list().selectionModel()->selectedIndexes()));
        const QPoint at = sidebar().visualRect(index).center();
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(sidebar().viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(sidebar().viewport(), &move);
        if (!move.isAccepted())
            return false;
        QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(sidebar().viewport(), &event);
        return event.isAccepted();
    };
    select(QStringLiteral("Walks"));
    QVERIFY(!drop({})); // "all" takes nothing
    QVERIFY(drop({PlaceKind::Tag, QStringLiteral("food")}));
    QTRY_COMPARE(list().currentIndex().data(items::TagsRole).toStringList(),
                 QStringList{QStringLiteral("food")});
    m_window.trigger(command::undo);
    QTRY_COMPARE(list().currentIndex().data(items::TagsRole).toStringList(), QStringList());
    QVERIFY(drop({PlaceKind::Pinned, {}}));
    QTRY_VERIFY(list().currentIndex().data(items::PinnedRole).toBool());
    QVERIFY(drop({PlaceKind::Trash, {}}));
    QTRY_COMPARE(m_window.titles().size(), 2);
}

void TestBrowsing::sorts()
{
    openSample();
    m_window.trigger(command::sortTitle);
    QTRY_COMPARE(m_window.titles(),
                 (QStringList{QStringLiteral("Bread"), QStringLiteral("Tea"), QStringLiteral("Walks")}));
    QVERIFY(action(command::sortTitle)->isChecked());
    QVERIFY(!action(command::sortNewest)->isChecked());
    m_window.trigger(command::sortLongest);
    QTRY_COMPARE(m_window.titles(),
                 (QStringList{QStringLiteral("Bread"), QStringLiteral("Walks"), QStringLiteral("Tea")}));
    auto *menu = m_window.child<QToolButton>("sortButton")->menu();
    QVERIFY(menu && menu->actions().contains(action(command::sortOldest)));
}

/// The pixels of the strip at the top of the list, where the heading stays.
void TestBrowsing::keepsADateOverTheRows()
{
    QCOMPARE(m_window.library().open(store::Backend::Sqlite), QString());
    fillMany(400);
    m_window.openWindow();
    QCOMPARE(m_window.showLibrary(), QString());
    auto &model = view().listPane().conversations();
    QTRY_COMPARE(model.rowCount(), 400);
    QTRY_VERIFY(model.sections().size() >= 1);
    const int first = list().visualRect(model.index(0)).top();
    QVERIFY(first > 0); // below a heading
    QVERIFY(!list().indexAt(QPoint(30, first / 2)).isValid());
    list().verticalScrollBar()->setValue(200);
    // No row can be hit where the heading stands, whatever lies under it.
    QVERIFY(!list().indexAt(QPoint(30, first / 2)).isValid());
    QVERIFY(list().indexAt(QPoint(30, first + 2)).isValid());
    // Walking up, the row that has the keyboard is never hidden by it.
    list().setFocus();
    list().setCurrentIndex(model.index(20));
    for (int row = 19; row > 0; --row) {
        QTest::keyClick(&list(), Qt::Key_Up);
        QCOMPARE(list().currentIndex().row(), row);
        QVERIFY(list().visualRect(list().currentIndex()).top() >= first);
    }
}

void TestBrowsing::selectsManyByMouseAndKeys()
{
    openSample();
    const auto at = [this](int row) { return list().visualRect(list().model()->index(row, 0)).center(); };
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, at(0));
    QTRY_COMPARE(readTitle(), QStringLiteral("Walks"));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, Qt::ControlModifier, at(2));
    QCOMPARE(list().selectedCount(), 2);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, Qt::ShiftModifier, at(0));
    QCOMPARE(list().selectedCount(), 3);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_End);
    QCOMPARE(list().selectedCount(), 1);
    QTest::keyClick(&list(), Qt::Key_Home);
    QCOMPARE(list().selectedCount(), 1);
    QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list().selectedCount(), 2);
    QTest::keyClick(&list(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(list().selectedCount(), 3);
    // The menu key opens the menu at the row that has the keyboard.
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), list().viewport()->mapToGlobal(QPoint()));
    QApplication::sendEvent(list().viewport(), &byKey);
    auto *menu = m_window.child<QMenu>("conversationMenu");
    QVERIFY(menu && menu->isVisible());
    for (const QLatin1String id : {command::pin, command::archive, command::tagConversations, command::trash})
        QVERIFY(menu->actions().contains(action(id)));
    menu->close();
}

void TestBrowsing::holdsNewRowsBehindAPill()
{
    QCOMPARE(m_window.library().open(store::Backend::Sqlite), QString());
    fillMany(300);
    m_window.openWindow();
    QCOMPARE(m_window.showLibrary(), QString());
    auto &model = view().listPane().conversations();
    QTRY_COMPARE(model.rowCount(), 300);
    QTRY_VERIFY(!m_window.titles().isEmpty()); // what is on top has been seen
    auto *pill = m_window.child<QToolButton>("newPill");
    QVERIFY(!pill->isVisible());
    list().verticalScrollBar()->setValue(40 * list().visualRect(model.index(0)).height());
    const QModelIndex seen = list().indexAt(QPoint(30, 120));
    QTRY_VERIFY(!seen.data().toString().isEmpty());
    const QString title = seen.data().toString();
    fillMany(2, 1'800'000'000);
    QTRY_COMPARE(model.rowCount(), 302);
    QTRY_VERIFY(pill->isVisible());
    QCOMPARE(pill->text(), QStringLiteral("2 new"));
    QTRY_COMPARE(list().indexAt(QPoint(30, 120)).data().toString(), title); // nothing moved
    QTest::mouseClick(pill, Qt::LeftButton);
    QTRY_COMPARE(list().verticalScrollBar()->value(), 0);
    QVERIFY(!pill->isVisible());
    QTRY_COMPARE(model.index(0).data().toString(), QStringLiteral("Title 302"));
}

void TestBrowsing::keepsThePlaceThroughARefresh()
{
    QCOMPARE(m_window.library().open(store::Backend::Sqlite), QString());
    fillMany(500);
    m_window.openWindow();
    QCOMPARE(m_window.showLibrary(), QString());
    auto &model = view().listPane().conversations();
    QTRY_COMPARE(model.rowCount(), 500);
    list().scrollTo(model.index(250), QAbstractItemView::PositionAtTop);
    QTRY_VERIFY(model.row(250));
    list().setCurrentIndex(model.index(252));
    const QString selected = list().currentIndex().data().toString();
    const QString top = list().indexAt(QPoint(30, 60)).data().toString();
    // One above goes, by somebody else's hand.
    QTRY_VERIFY(model.row(0));
    QVERIFY(waitFor(m_window.window().library()->conversations().trash({model.row(0)->id})));
    QTRY_COMPARE(model.rowCount(), 499);
    QTRY_COMPARE(list().currentIndex().data().toString(), selected);
    QCOMPARE(list().selectedCount(), 1);
    QTRY_COMPARE(list().indexAt(QPoint(30, 60)).data().toString(), top);
}

void TestBrowsing::goesBackAndForward()
{
    openSample();
    QVERIFY(!action(command::goForward)->isEnabled());
    select(QStringLiteral("Bread"));
    click({PlaceKind::Tag, QStringLiteral("food")});
    QTRY_COMPARE(m_window.titles().size(), 2);
    select(QStringLiteral("Tea"));
    m_window.trigger(command::goBack);
    QTRY_COMPARE(view().place(), Place{});
    QTRY_COMPARE(readTitle(), QStringLiteral("Bread"));
    QTRY_COMPARE(list().currentIndex().data().toString(), QStringLiteral("Bread"));
    QVERIFY(action(command::goForward)->isEnabled());
    m_window.trigger(command::goForward);
    QTRY_COMPARE(view().place(), (Place{PlaceKind::Tag, QStringLiteral("food")}));
    QTRY_COMPARE(readTitle(), QStringLiteral("Tea"));
    m_window.search(QStringLiteral("river"));
    QTRY_VERIFY(view().listPane().isSearching());
    QTRY_COMPARE(view().listPane().searchPane().results().rowCount(), 1);
    m_window.trigger(command::goBack);
    QTRY_VERIFY(!view().listPane().isSearching());
    QCOMPARE(m_window.child<QLineEdit>("searchField")->text(), QString());
    m_window.trigger(command::goForward);
    QTRY_VERIFY(view().listPane().isSearching());
    QCOMPARE(m_window.child<QLineEdit>("searchField")->text(), QStringLiteral("river"));
}

void TestBrowsing::goesBackByTheMouse()
{
    openSample();
    select(QStringLiteral("Tea"));
    m_window.trigger(command::showPinned);
    QTRY_COMPARE(view().place(), (Place{PlaceKind::Pinned, {}}));
    QTest::mouseClick(list().viewport(), Qt::BackButton);
    QTRY_COMPARE(view().place(), Place{});
    QTRY_COMPARE(readTitle(), QStringLiteral("Tea"));
    QTest::mouseClick(sidebar().viewport(), Qt::ForwardButton);
    QTRY_COMPARE(view().place(), (Place{PlaceKind::Pinned, {}}));
}

void TestBrowsing::opensAWindowOfItsOwn()
{
    openSample();
    select(QStringLiteral("Tea"));
    m_window.trigger(command::openWindow);
    QWidget *window = nullptr;
    const auto find = [&window] {
        window = nullptr;
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (widget->objectName() == QLatin1String("readerWindow") && widget->isVisible())
                window = widget;
        }
        return window != nullptr;
    };
    QVERIFY(find());
    QTRY_VERIFY(window->windowTitle().startsWith(QStringLiteral("Tea")));
    m_window.trigger(command::closeLibrary);
    QTRY_VERIFY(!find()); // it goes with its library
}

void TestBrowsing::switchesBetweenRecentConversations()
{
    openSample();
    select(QStringLiteral("Tea"));
    select(QStringLiteral("Bread"));
    select(QStringLiteral("Walks"));
    m_window.trigger(command::goRecent);
    auto *popup = qobject_cast<ui::RecentPopup *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QCOMPARE(popup->count(), 3);
    QCOMPARE(popup->currentItem()->text(), QStringLiteral("Bread"));
    QTest::keyClick(popup, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(popup->currentItem()->text(), QStringLiteral("Tea"));
    QTest::keyRelease(popup, Qt::Key_Control);
    QTRY_COMPARE(readTitle(), QStringLiteral("Tea"));
    QTRY_COMPARE(list().currentIndex().data().toString(), QStringLiteral("Tea"));
}

void TestBrowsing::remembersTheLayoutOfEachLibrary()
{
    openSample();
    click({PlaceKind::Tag, QStringLiteral("food")});
    m_window.trigger(command::sortTitle);
    QTRY_COMPARE(m_window.titles(), (QStringList{QStringLiteral("Bread"), QStringLiteral("Tea")}));
    select(QStringLiteral("Tea"));
    m_window.trigger(command::closeLibrary);
    QCOMPARE(m_window.showLibrary(), QString());
    QTRY_COMPARE(m_window.titles(), (QStringList{QStringLiteral("Bread"), QStringLiteral("Tea")}));
    QCOMPARE(view().place(), (Place{PlaceKind::Tag, QStringLiteral("food")}));
    QTRY_COMPARE(readTitle(), QStringLiteral("Tea"));
    QTRY_COMPARE(list().currentIndex().data().toString(), QStringLiteral("Tea"));
    QVERIFY(action(command::sortTitle)->isChecked());
    // Another library begins as libraries do.
    m_window.trigger(command::closeLibrary);
    QCOMPARE(m_window.library().open(store::Backend::Sqlite), QString());
    QCOMPARE(m_window.showLibrary(), QString());
    QCOMPARE(view().place(), Place{});
    QVERIFY(action(command::sortNewest)->isChecked());
}

void TestBrowsing::marksAsReadWhatIsRead()
{
    openSample();
    const auto unread = [this](int row) {
        return list().model()->index(row, 0).data(items::UnreadRole).toBool();
    };
    QVERIFY(unread(0) && unread(1));
    select(QStringLiteral("Walks"));
    QTRY_VERIFY(!unread(0));
    QVERIFY(unread(1));
    m_window.trigger(command::markUnread);
    QTRY_VERIFY(unread(0));
    m_window.trigger(command::markRead);
    QTRY_VERIFY(!unread(0));
}

void TestBrowsing::showsASavedSearchAsAPlace()
{
    openSample();
    auto &searches = m_window.window().library()->savedSearches();
    const auto kept = waitFor(searches.add(QStringLiteral("By the water"), QStringLiteral("river")));
    QVERIFY(kept);
    const Place place{PlaceKind::SavedSearch, kept->id.toString()};
    QTRY_VERIFY(view().places().indexOf(place).isValid());
    click(place);
    QTRY_COMPARE(view().listPane().searchPane().results().rowCount(), 1);
    QCOMPARE(sidebar().place(), place);
    // It is there again the next time, as soon as it is known what it holds.
    m_window.trigger(command::closeLibrary);
    QCOMPARE(m_window.showLibrary(), QString());
    QTRY_COMPARE(sidebar().place(), place);
    QTRY_VERIFY(view().listPane().searchPane().results().rowCount() > 0);
    QVERIFY(action(command::removeSavedSearch)->isEnabled());
    m_window.trigger(command::removeSavedSearch);
    QTRY_VERIFY(!view().places().indexOf(place).isValid());
    m_window.trigger(command::undo);
    QTRY_COMPARE(waitFor(m_window.window().library()->savedSearches().all())->size(), 1);
}

void TestBrowsing::showsThePageOfMemories()
{
    openSample();
    auto *page = m_window.child<QWidget>("memoriesPage");
    QVERIFY(page && !page->isVisible());
    m_window.trigger(command::showMemories);
    QTRY_VERIFY(page->isVisible());
    QVERIFY(!list().isVisible());
    m_window.trigger(command::showAll);
    QTRY_VERIFY(list().isVisible());
    QVERIFY(!page->isVisible());
}

QTEST_MAIN(TestBrowsing)
#include "tst_browsing.moc"
