// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstore.h"
#include "store/savedsearchstore.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/libraryview.h"
#include "ui/palette/commandpalette.h"
#include "ui/reader/readerpane.h"
#include "ui/search/searchfield.h"
#include "ui/widgets/choicelist.h"
#include "ui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTest>

using support::waitFor;

namespace {

/// A page of settings, as another folder would offer one.
class OneEntry final : public ui::PaletteProvider {
public:
    OneEntry(QString text, int *runs, QObject *parent)
        : PaletteProvider(parent), m_text(std::move(text)), m_runs(runs)
    {
    }
    [[nodiscard]] QString title() const override { return QStringLiteral("Settings"); }
    [[nodiscard]] QList<ui::PaletteEntry> entries(const QString &) override
    {
        return {{QStringLiteral("settings:one"), m_text, {}, {}, [runs = m_runs] { ++*runs; }}};
    }

private:
    QString m_text;
    int *m_runs;
};

} // namespace

/// The palette in the window over a real library, by keyboard and mouse.
class TestPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAndCloses();
    void runsACommand();
    void leavesOutWhatCannotBeDone();
    void hasThePicturesOfTheCommands();
    void findsConversations();
    void goesToATag();
    void searchesWhatWasKept();
    void putsRecentChoicesFirst();
    void takesProvidersOfOthers();
    void choosesByMouse();
    void choicesAreASoundModel();

private:
    [[nodiscard]] QWidget *palette() const { return m_fixture.child<QWidget>("palette"); }
    [[nodiscard]] QLineEdit *edit() const { return m_fixture.child<QLineEdit>("paletteEdit"); }
    [[nodiscard]] ui::ChoiceList *list() const { return m_fixture.child<ui::ChoiceList>("paletteList"); }
    /// The items that are shown, without headings.
    [[nodiscard]] QStringList items() const;
    void open(const char *typed);
    void press(Qt::Key key) { QTest::keyClick(edit(), key); }
    [[nodiscard]] ui::LibraryView &view() const { return *m_fixture.window().libraryView(); }

    support::WindowFixture m_fixture;
};

void TestPalette::init()
{
    m_fixture.states.clear();
    QCOMPARE(m_fixture.library().open(store::Backend::Sqlite), QString());
    const auto bread = m_fixture.library().conversation(QStringLiteral("Sourdough bread"));
    const auto tea = m_fixture.library().conversation(QStringLiteral("Green tea"));
    m_fixture.library().say(bread.id, QStringLiteral("How do I bake?"));
    m_fixture.library().say(tea.id, QStringLiteral("How long?"));
    auto &store = m_fixture.library().library();
    QCOMPARE(
        support::errorText(waitFor(store.conversations().retag({bread.id}, {QStringLiteral("kitchen")}, {}))),
        QString());
    QCOMPARE(support::errorText(
                 waitFor(store.savedSearches().add(QStringLiteral("About baking"), QStringLiteral("bake")))),
             QString());
    m_fixture.openWindow();
    QCOMPARE(m_fixture.showLibrary(), QString());
    QTRY_COMPARE(m_fixture.titles().size(), 2);
}

void TestPalette::cleanup()
{
    m_fixture.closeWindow();
}

QStringList TestPalette::items() const
{
    QStringList texts;
    for (const ui::Choice &choice : list()->choices()) {
        if (choice.kind == ui::Choice::Kind::Item)
            texts.append(choice.text);
    }
    return texts;
}

void TestPalette::open(const char *typed)
{
    m_fixture.trigger(ui::command::openPalette);
    QVERIFY(palette()->isVisible());
    QTest::keyClicks(edit(), QString::fromUtf8(typed));
}

void TestPalette::opensAndCloses()
{
    auto *conversations = m_fixture.child<QWidget>("conversationList");
    conversations->setFocus();
    open("");
    QTRY_VERIFY(edit()->hasFocus());
    QVERIFY(palette()->geometry().center().y() < m_fixture.window().height() / 2);
    QVERIFY(items().contains(QStringLiteral("Quit")));
    press(Qt::Key_Escape);
    QVERIFY(!palette()->isVisible());
    QVERIFY(conversations->hasFocus());
    // The keyboard going elsewhere closes it too, and stays there.
    open("");
    m_fixture.child<QWidget>("searchField")->setFocus();
    QVERIFY(!palette()->isVisible());
    QVERIFY(m_fixture.child<QWidget>("searchField")->hasFocus());
    // So does the key that opened it.
    open("");
    m_fixture.trigger(ui::command::openPalette);
    QVERIFY(!palette()->isVisible());
}

void TestPalette::runsACommand()
{
    open("trash");
    QTRY_VERIFY(items().contains(QStringLiteral("Trash")));
    while (list()->choices().at(list()->currentRow()).text != QStringLiteral("Trash"))
        press(Qt::Key_Down);
    QVERIFY(!list()->choices().at(list()->currentRow()).detail.isEmpty()); // its shortcut
    press(Qt::Key_Return);
    QVERIFY(!palette()->isVisible());
    QTRY_COMPARE(m_fixture.titles(), QStringList());
}

void TestPalette::leavesOutWhatCannotBeDone()
{
    m_fixture.window().actionRegistry().action(ui::command::undo)->setEnabled(false);
    open("undo");
    QTRY_VERIFY(!items().contains(QStringLiteral("Undo")));
    edit()->clear();
    QTest::keyClicks(edit(), QStringLiteral("qqqqq"));
    QTRY_VERIFY(m_fixture.child<QWidget>("paletteNothing")->isVisible());
    press(Qt::Key_Return); // nothing to run
    QVERIFY(palette()->isVisible());
}

void TestPalette::hasThePicturesOfTheCommands()
{
    open("");
    QTRY_VERIFY(items().contains(QStringLiteral("Trash")));
    int pictures = 0;
    for (const ui::Choice &choice : list()->choices()) {
        for (const QAction *action : m_fixture.window().actionRegistry().actions()) {
            if (choice.text != QString(action->text()).remove(u'&') || action->icon().isNull())
                continue;
            QVERIFY2(!choice.iconName.isEmpty(), qPrintable(choice.text));
            ++pictures;
        }
    }
    QVERIFY(pictures > 10);
}

void TestPalette::findsConversations()
{
    open("sourd");
    QTRY_VERIFY(items().contains(QStringLiteral("Sourdough bread")));
    press(Qt::Key_Return);
    QTRY_VERIFY(view().readerPane().conversation());
    QCOMPARE(view().readerPane().conversation()->title, QStringLiteral("Sourdough bread"));
}

void TestPalette::goesToATag()
{
    open("");
    QTest::keyClicks(edit(), QStringLiteral("kitch"));
    QTRY_VERIFY(items().contains(QStringLiteral("kitchen")));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_fixture.titles(), QStringList{QStringLiteral("Sourdough bread")});
}

void TestPalette::searchesWhatWasKept()
{
    open("about bak");
    QTRY_VERIFY(items().contains(QStringLiteral("About baking")));
    press(Qt::Key_Return);
    QTRY_COMPARE(view().searchField().text(), QStringLiteral("bake"));
}

void TestPalette::putsRecentChoicesFirst()
{
    open("archived");
    QTRY_COMPARE(items().value(0), QStringLiteral("Archived"));
    press(Qt::Key_Return);
    open("");
    QTRY_COMPARE(items().value(0), QStringLiteral("Archived"));
    press(Qt::Key_Escape);
    // Another window of another run remembers it.
    m_fixture.openWindow();
    QCOMPARE(m_fixture.showLibrary(), QString());
    open("");
    QTRY_COMPARE(items().value(0), QStringLiteral("Archived"));
}

void TestPalette::takesProvidersOfOthers()
{
    int runs = 0;
    auto *provider = new OneEntry(QStringLiteral("Appearance of the window"), &runs, this);
    m_fixture.window().commandPalette().addProvider(provider);
    open("appea");
    QTRY_COMPARE(items().value(0), QStringLiteral("Appearance of the window"));
    press(Qt::Key_Return);
    QTRY_COMPARE(runs, 1);
    delete provider;
    open("appea");
    QTRY_VERIFY(!items().contains(QStringLiteral("Appearance of the window")));
}

void TestPalette::choosesByMouse()
{
    open("archived");
    QTRY_COMPARE(items().value(0), QStringLiteral("Archived"));
    const QModelIndex index = list()->model()->index(1, 0); // below its heading
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
    QVERIFY(!palette()->isVisible());
    QTRY_COMPARE(m_fixture.titles(), QStringList());
    // A click beside it closes it.
    open("");
    QTest::mouseClick(&m_fixture.window(), Qt::LeftButton, {}, QPoint(3, m_fixture.window().height() - 3));
    QVERIFY(!palette()->isVisible());
}

void TestPalette::choicesAreASoundModel()
{
    ui::ChoiceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChoices({{ui::Choice::Kind::Heading, QStringLiteral("Tags"), {}, {}, {}},
                      {ui::Choice::Kind::Item, QStringLiteral("food"), QStringLiteral("3"), {}, {}}});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("3")));
    model.setChoices({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
