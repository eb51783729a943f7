// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memorystore.h"
#include "ui/accessiblecheck.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/libraryview.h"
#include "ui/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using support::patience;
using support::WindowFixture;

namespace {

QString problemsIn(QWidget &root)
{
    return support::accessibilityProblems(root).join(u'\n');
}

} // namespace

/// Every view by ear: what can be used has a name and a role.
class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startPage();
    void listAndReader();
    void searchResults();
    void trash();
    void memories();
    void findBar();
    void severalSelected();
    void dialogs_data();
    void dialogs();
    void memoryDialogs_data();
    void memoryDialogs();
    void datePopup();
    void readerWindow();

private:
    void open();
    [[nodiscard]] QWidget *shown(const QString &name) const;
    void readFirst();

    WindowFixture m_fixture;
};

void TestAccessibility::init()
{
    m_fixture.states.clear();
    QCOMPARE(m_fixture.library().open(store::Backend::Sqlite), QString());
    for (const char *title : {"Bread", "Tea", "Walks"}) {
        const auto talk = m_fixture.library().conversation(QLatin1String(title));
        m_fixture.library().say(talk.id, QStringLiteral("How does it go with patience?"));
        m_fixture.library().say(talk.id,
                                QStringLiteral("As [here](https://example.org):\n\n```cpp\nint a;\n```"),
                                domain::Role::Assistant);
    }
    m_fixture.openWindow();
    m_fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture.window()));
}

void TestAccessibility::cleanup()
{
    m_fixture.closeWindow();
}

void TestAccessibility::open()
{
    QCOMPARE(m_fixture.showLibrary(), QString());
    QTRY_COMPARE(m_fixture.titles().size(), 3);
}

void TestAccessibility::readFirst()
{
    open();
    m_fixture.trigger(ui::command::focusList);
    auto *reader = m_fixture.child<QWidget>("reader");
    QTRY_VERIFY_WITH_TIMEOUT(reader->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(QAccessible::queryAccessibleInterface(reader)->childCount() >= 2, patience);
}

void TestAccessibility::startPage()
{
    m_fixture.window().setFocus();
    QTest::keyClick(&m_fixture.window(), Qt::Key_Tab);
    QCOMPARE(problemsIn(m_fixture.window()), QString());
}

void TestAccessibility::listAndReader()
{
    readFirst();
    m_fixture.trigger(ui::command::outline);
    QCOMPARE(problemsIn(m_fixture.window()), QString());
}

void TestAccessibility::searchResults()
{
    open();
    m_fixture.search(QStringLiteral("patience"));
    QTRY_COMPARE(m_fixture.hitCount(), 3);
    m_fixture.trigger(ui::command::focusList);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture.child<QWidget>("reader")->isVisible(), patience);
    QCOMPARE(problemsIn(m_fixture.window()), QString());
    m_fixture.search(QStringLiteral("nowhere-at-all from:user"));
    QTRY_COMPARE(m_fixture.hitCount(), 0);
    QCOMPARE(problemsIn(m_fixture.window()), QString());
}

void TestAccessibility::trash()
{
    readFirst();
    m_fixture.trigger(ui::command::trash);
    QTRY_COMPARE(m_fixture.titles().size(), 2);
    m_fixture.trigger(ui::command::showTrash);
    QTRY_COMPARE(m_fixture.titles().size(), 1);
    m_fixture.trigger(ui::command::focusList);
    QCOMPARE(problemsIn(m_fixture.window()), QString());
}

void TestAccessibility::memories()
{
    open();
    m_fixture.trigger(ui::command::showMemories);
    m_fixture.trigger(ui::command::newMemory);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture.child<QWidget>("memoryForm")->isVisible(), patience);
    m_fixture.child<QWidget>("memoryQuestion")->setFocus();
    QCOMPARE(problemsIn(m_fixture.window()), QString());
}

void TestAccessibility::findBar()
{
    readFirst();
    m_fixture.trigger(ui::command::findInConversation);
    QCOMPARE(problemsIn(m_fixture.window()), QString());
}

void TestAccessibility::severalSelected()
{
    open();
    m_fixture.child<QListView>("conversationList")->selectAll();
    QVERIFY(m_fixture.child<QWidget>("selectionPage")->isVisible());
    QCOMPARE(problemsIn(m_fixture.window()), QString());
}

/// A dialog, a popup or another window.
QWidget *TestAccessibility::shown(const QString &name) const
{
    const auto widgets = QApplication::allWidgets();
    const auto found = std::find_if(widgets.begin(), widgets.end(), [&name](const QWidget *widget) {
        return widget->objectName() == name && widget->isVisible();
    });
    return found == widgets.end() ? nullptr : *found;
}

void TestAccessibility::dialogs_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    for (const auto &[command, name] :
         {std::pair{ui::command::tagConversations, "tagDialog"}, std::pair{ui::command::rename, "nameDialog"},
          std::pair{ui::command::exportConversations, "exportDialog"},
          std::pair{ui::command::importList, "importListDialog"},
          std::pair{ui::command::remember, "rememberDialog"},
          std::pair{ui::command::settings, "settingsDialog"}, std::pair{ui::command::about, "aboutDialog"},
          std::pair{ui::command::openPalette, "palette"},
          std::pair{ui::command::manageLibraries, "connectDialog"},
          std::pair{ui::command::buildSearch, "filterPanel"}})
        QTest::newRow(name) << QString(command) << QString::fromLatin1(name);
}

void TestAccessibility::dialogs()
{
    QFETCH(QString, command);
    QFETCH(QString, name);
    readFirst();
    QAction *action = m_fixture.window().actionRegistry().action(QLatin1String(command.toLatin1()));
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    QTRY_VERIFY(shown(name));
    QWidget *found = shown(name);
    QVERIFY(!found->isWindow() || !found->windowTitle().isEmpty() || !found->accessibleName().isEmpty());
    QCOMPARE(problemsIn(*found), QString());
}

void TestAccessibility::memoryDialogs_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    QTest::newRow("tags") << QString(ui::command::tagMemories) << QStringLiteral("memoryTagsDialog");
    QTest::newRow("importance") << QString(ui::command::weighMemories)
                                << QStringLiteral("memoryImportanceDialog");
}

void TestAccessibility::memoryDialogs()
{
    QFETCH(QString, command);
    QFETCH(QString, name);
    domain::Memory memory;
    memory.userId = m_fixture.library().user().id;
    memory.question = QStringLiteral("Milk?");
    memory.answer = QStringLiteral("Never.");
    QVERIFY(support::waitFor(m_fixture.library().library().memories().add(memory)));
    open();
    m_fixture.trigger(ui::command::showMemories);
    auto *list = m_fixture.child<QListView>("memoryList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QAction *action = m_fixture.window().actionRegistry().action(QLatin1String(command.toLatin1()));
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    QTRY_VERIFY(shown(name));
    QCOMPARE(problemsIn(*shown(name)), QString());
}

void TestAccessibility::datePopup()
{
    readFirst();
    QTRY_VERIFY(m_fixture.window().actionRegistry().action(ui::command::jumpToDate)->isEnabled());
    m_fixture.trigger(ui::command::jumpToDate);
    QTRY_VERIFY(shown(QStringLiteral("datePopup")));
    QCOMPARE(problemsIn(*shown(QStringLiteral("datePopup"))), QString());
}

void TestAccessibility::readerWindow()
{
    readFirst();
    m_fixture.trigger(ui::command::openWindow);
    QTRY_VERIFY(shown(QStringLiteral("readerWindow")));
    QWidget *window = shown(QStringLiteral("readerWindow"));
    QTRY_VERIFY(!window->windowTitle().startsWith(QStringLiteral("Recollect")));
    QCOMPARE(problemsIn(*window), QString());
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
