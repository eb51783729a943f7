// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commands.h"
#include "ui/memories/memoriesfixture.h"
#include "ui/memories/memoryfilterbar.h"
#include "ui/memories/memorylist.h"
#include "ui/widgets/tagsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using domain::Memory;
using support::waitFor;
namespace command = ui::command;

/// The list of memories with its filters and the verbs on what is selected, on both homes of a library.
class TestMemoriesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAMemoryIs_data() { support::addBackends(); }
    void saysWhatAMemoryIs();
    void listsAndOpens_data() { support::addBackends(); }
    void listsAndOpens();
    void findsAsYouType_data() { support::addBackends(); }
    void findsAsYouType();
    void narrowsAndSorts_data() { support::addBackends(); }
    void narrowsAndSorts();
    void sortsTagsAsAPersonDoes();
    void explainsASearchThatCannotBe();
    void trashesAndRestoresWithAWayBack_data() { support::addBackends(); }
    void trashesAndRestoresWithAWayBack();
    void asksBeforeItDeletesForGood_data() { support::addBackends(); }
    void asksBeforeItDeletesForGood();
    void tagsManyWithAWayBack_data() { support::addBackends(); }
    void tagsManyWithAWayBack();
    void weighsManyWithAWayBack_data() { support::addBackends(); }
    void weighsManyWithAWayBack();
    void showsWhoseMemoryItIs_data() { support::addBackends(); }
    void showsWhoseMemoryItIs();
    void offersItsCommandsOnlyWhileItIsShown();
    void exportsWhatIsSelectedOrFound();

private:
    void choose(const char *box, const QString &text);
    [[nodiscard]] QString emptyTitle();

    support::MemoriesFixture m_page;
};

void TestMemoriesPage::choose(const char *box, const QString &text)
{
    auto *choice = m_page.child<QComboBox>(box);
    const int index = choice->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    choice->setCurrentIndex(index);
}

QString TestMemoriesPage::emptyTitle()
{
    const auto *empty = m_page.child<QWidget>("memoryListEmpty");
    return empty->isVisible() ? empty->findChild<QLabel *>(QStringLiteral("emptyTitle"))->text() : QString();
}

#define OPEN_PAGE()                                                                                          \
    QFETCH(store::Backend, backend);                                                                         \
    QCOMPARE(m_page.open(backend), QString())

void TestMemoriesPage::saysWhatAMemoryIs()
{
    OPEN_PAGE();
    QTRY_COMPARE(emptyTitle(), QStringLiteral("No memories yet"));
    auto *step =
        m_page.child<QWidget>("memoryListEmpty")->findChild<QPushButton *>(QStringLiteral("emptyStep"));
    QVERIFY(step->isVisible());
    QSignalSpy wanted(m_page.action(command::newMemory), &QAction::triggered);
    step->click();
    QCOMPARE(wanted.size(), 1);
}

void TestMemoriesPage::listsAndOpens()
{
    OPEN_PAGE();
    const Memory tea =
        m_page.add(QStringLiteral("Tea?"), QStringLiteral("Strong."), 8, {QStringLiteral("taste")});
    m_page.add(QStringLiteral("Pets?"));
    QTRY_COMPARE(m_page.titles(), (QStringList{QStringLiteral("Pets?"), QStringLiteral("Tea?")}));
    QCOMPARE(m_page.child<QLabel>("memoryListCount")->text(), QStringLiteral("2"));
    m_page.select({1});
    QTRY_COMPARE(m_page.editor().id(), tea.id);
    QCOMPARE(m_page.child<QPlainTextEdit>("memoryQuestion")->toPlainText(), QStringLiteral("Tea?"));
    QCOMPARE(m_page.child<QPlainTextEdit>("memoryAnswer")->toPlainText(), QStringLiteral("Strong."));
    QCOMPARE(m_page.child<QSlider>("memoryImportance")->value(), 8);
    QCOMPARE(m_page.child<QLabel>("memoryImportanceText")->text(), QStringLiteral("8 of 10 – important"));
    QCOMPARE(m_page.child<ui::TagsEdit>("memoryTags")->tags(), QStringList{QStringLiteral("taste")});
}

void TestMemoriesPage::findsAsYouType()
{
    OPEN_PAGE();
    m_page.add(QStringLiteral("Café?"));
    m_page.add(QStringLiteral("Pets?"));
    QTRY_COMPARE(m_page.titles().size(), 2);
    QTest::keyClicks(m_page.child<QLineEdit>("memorySearch"), QStringLiteral("cafe"));
    QTRY_COMPARE(m_page.titles(), QStringList{QStringLiteral("Café?")});
    QTest::keyClicks(m_page.child<QLineEdit>("memorySearch"), QStringLiteral("xyz"));
    QTRY_COMPARE(emptyTitle(), QStringLiteral("Nothing found"));
    QTest::keyClick(m_page.child<QLineEdit>("memorySearch"), Qt::Key_Escape);
    QTRY_COMPARE(m_page.titles().size(), 2);
}

void TestMemoriesPage::narrowsAndSorts()
{
    OPEN_PAGE();
    const Memory low = m_page.add(QStringLiteral("low"), QString(), 2, {QStringLiteral("a tag")});
    const Memory high = m_page.add(QStringLiteral("high"), QString(), 9);
    const Memory middle = m_page.add(QStringLiteral("middle"), QString(), 5, {QStringLiteral("a tag")});
    QTRY_COMPARE(m_page.titles(), (QStringList{middle.question, high.question, low.question}));
    choose("memoryOrder", QStringLiteral("Most important first"));
    QTRY_COMPARE(m_page.titles(), (QStringList{high.question, middle.question, low.question}));
    QTRY_VERIFY(m_page.child<QComboBox>("memoryTagFilter")->findText(QStringLiteral("a tag")) > 0);
    choose("memoryTagFilter", QStringLiteral("a tag"));
    QTRY_COMPARE(m_page.titles(), (QStringList{middle.question, low.question}));
    choose("memoryImportanceFilter", QStringLiteral("5 and more"));
    QTRY_COMPARE(m_page.titles(), QStringList{middle.question});
    m_page.page().filterBar().reset();
    QTRY_COMPARE(m_page.titles().size(), 3);
    QVERIFY(waitFor(m_page.memories().trash({high.id})));
    QTRY_COMPARE(m_page.titles().size(), 2);
    choose("memoryStateFilter", QStringLiteral("Trash"));
    QTRY_COMPARE(m_page.titles(), QStringList{high.question});
}

void TestMemoriesPage::sortsTagsAsAPersonDoes()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
    ui::MemoryFilterBar bar;
    bar.setTags({QStringLiteral("Apfel"), QStringLiteral("Zebra"), QStringLiteral("apple"),
                 QStringLiteral("bread"), QStringLiteral("Äpfel")});
    const auto *tags = bar.findChild<QComboBox *>(QStringLiteral("memoryTagFilter"));
    QStringList shown;
    for (int i = 1; i < tags->count(); ++i)
        shown.append(tags->itemText(i));
    QCOMPARE(shown,
             (QStringList{QStringLiteral("Apfel"), QStringLiteral("Äpfel"), QStringLiteral("apple"),
                          QStringLiteral("bread"), QStringLiteral("Zebra")}));
}

void TestMemoriesPage::explainsASearchThatCannotBe()
{
    QCOMPARE(m_page.open(store::Backend::Sqlite), QString());
    m_page.add(QStringLiteral("a"));
    QTRY_COMPARE(m_page.titles().size(), 1);
    QTest::keyClicks(m_page.child<QLineEdit>("memorySearch"), QStringLiteral("is:blue"));
    QTRY_COMPARE(emptyTitle(), QStringLiteral("This search can't be understood"));
}

void TestMemoriesPage::trashesAndRestoresWithAWayBack()
{
    OPEN_PAGE();
    for (int i = 0; i < 3; ++i)
        m_page.add(QString::number(i));
    QTRY_COMPARE(m_page.titles().size(), 3);
    m_page.select({0, 1});
    m_page.action(command::trashMemories)->trigger();
    QTRY_COMPARE(m_page.titles(), QStringList{QStringLiteral("0")});
    QCOMPARE(m_page.doneTexts.last(), QStringLiteral("Moved 2 memories to the trash"));
    m_page.history().undo();
    QTRY_COMPARE(m_page.titles().size(), 3);
    m_page.history().redo();
    QTRY_COMPARE(m_page.titles().size(), 1);
    choose("memoryStateFilter", QStringLiteral("Trash"));
    QTRY_COMPARE(m_page.titles().size(), 2);
    m_page.select({0});
    QTRY_COMPARE(m_page.note(), QStringLiteral("This memory is in the trash."));
    QVERIFY(m_page.child<QPlainTextEdit>("memoryAnswer")->isReadOnly());
    QTRY_VERIFY(m_page.action(command::restoreMemories)->isEnabled());
    m_page.action(command::restoreMemories)->trigger();
    QTRY_COMPARE(m_page.titles().size(), 1);
    QCOMPARE(m_page.errors, QStringList());
}

void TestMemoriesPage::asksBeforeItDeletesForGood()
{
    OPEN_PAGE();
    const Memory memory = m_page.add(QStringLiteral("Secret?"));
    QTRY_COMPARE(m_page.titles().size(), 1);
    QVERIFY(!m_page.action(command::purgeMemories)->isEnabled());
    QVERIFY(waitFor(m_page.memories().trash({memory.id})));
    choose("memoryStateFilter", QStringLiteral("Trash"));
    QTRY_COMPARE(m_page.titles(), QStringList{memory.question});
    m_page.select({0});
    QTRY_VERIFY(m_page.action(command::purgeMemories)->isEnabled());
    m_page.action(command::purgeMemories)->trigger();
    QTRY_VERIFY(m_page.dialog("purgeMemories"));
    QTest::keyClick(m_page.dialog("purgeMemories"), Qt::Key_Escape);
    QTRY_VERIFY(!m_page.dialog("purgeMemories"));
    QCOMPARE(m_page.stored(memory.id).question, memory.question);
    m_page.action(command::purgeMemories)->trigger();
    QTRY_VERIFY(m_page.dialog("purgeMemories"));
    m_page.dialog("purgeMemories")->findChild<QPushButton *>(QStringLiteral("purgeConfirm"))->click();
    QTRY_COMPARE(m_page.titles(), QStringList());
    QTRY_VERIFY(!m_page.editor().isOpen());
    QVERIFY(!m_page.stored(memory.id).id.isValid());
}

void TestMemoriesPage::tagsManyWithAWayBack()
{
    OPEN_PAGE();
    const Memory a =
        m_page.add(QStringLiteral("a"), QString(), 5, {QStringLiteral("old"), QStringLiteral("new")});
    const Memory b = m_page.add(QStringLiteral("b"));
    QTRY_COMPARE(m_page.titles().size(), 2);
    m_page.select({0, 1});
    m_page.action(command::tagMemories)->trigger();
    QTRY_VERIFY(m_page.dialog("memoryTagsDialog"));
    QDialog *dialog = m_page.dialog("memoryTagsDialog");
    auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("tagLine"));
    QTest::keyClicks(line, QStringLiteral("new"));
    const auto boxes = dialog->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    for (QCheckBox *box : boxes) {
        if (box->text().startsWith(QStringLiteral("old")))
            box->setChecked(false);
    }
    dialog->accept();
    QTRY_COMPARE(m_page.stored(b.id).tags, QStringList{QStringLiteral("new")});
    QCOMPARE(m_page.stored(a.id).tags, QStringList{QStringLiteral("new")});
    QTRY_COMPARE(m_page.doneTexts, QStringList{QStringLiteral("Changed the tags of 2 memories")});
    // The one that had the tag before keeps it.
    m_page.history().undo();
    QTRY_COMPARE(m_page.stored(b.id).tags, QStringList());
    QCOMPARE(m_page.stored(a.id).tags, (QStringList{QStringLiteral("new"), QStringLiteral("old")}));
}

void TestMemoriesPage::weighsManyWithAWayBack()
{
    OPEN_PAGE();
    const Memory a = m_page.add(QStringLiteral("a"), QString(), 2);
    const Memory b = m_page.add(QStringLiteral("b"), QString(), 7);
    QTRY_COMPARE(m_page.titles().size(), 2);
    m_page.select({0, 1});
    m_page.action(command::weighMemories)->trigger();
    QTRY_VERIFY(m_page.dialog("memoryImportanceDialog"));
    QDialog *dialog = m_page.dialog("memoryImportanceDialog");
    dialog->findChild<QSlider *>(QStringLiteral("importanceSlider"))->setValue(9);
    dialog->accept();
    QTRY_COMPARE(m_page.stored(a.id).importance, 9);
    QCOMPARE(m_page.stored(b.id).importance, 9);
    QTRY_COMPARE(m_page.doneTexts.size(), 1);
    m_page.history().undo();
    QTRY_COMPARE(m_page.stored(a.id).importance, 2);
    QCOMPARE(m_page.stored(b.id).importance, 7);
}

void TestMemoriesPage::showsWhoseMemoryItIs()
{
    OPEN_PAGE();
    m_page.add(QStringLiteral("mine"));
    Memory hers;
    hers.userId = m_page.fixture().user(QStringLiteral("anna")).id;
    hers.question = QStringLiteral("hers");
    QVERIFY(waitFor(m_page.memories().add(hers)));
    QTRY_COMPARE(m_page.titles().size(), 2);
    QTRY_VERIFY(m_page.child<QComboBox>("memoryPersonFilter")->isVisible());
    choose("memoryPersonFilter", QStringLiteral("anna"));
    QTRY_COMPARE(m_page.titles(), QStringList{QStringLiteral("hers")});
    m_page.select({0});
    QTRY_COMPARE(m_page.child<QComboBox>("memoryPerson")->currentText(), QStringLiteral("anna"));
    QVERIFY(!m_page.child<QComboBox>("memoryPerson")->isEnabled());
}

/// Their keys belong to the conversations while those are shown.
void TestMemoriesPage::offersItsCommandsOnlyWhileItIsShown()
{
    QCOMPARE(m_page.open(store::Backend::Sqlite), QString());
    m_page.add(QStringLiteral("a"));
    QTRY_COMPARE(m_page.titles().size(), 1);
    m_page.select({0});
    QTRY_VERIFY(m_page.action(command::trashMemories)->isEnabled());
    m_page.page().hide();
    QVERIFY(!m_page.action(command::trashMemories)->isEnabled());
    QVERIFY(!m_page.action(command::saveMemory)->isEnabled());
    m_page.page().show();
    QVERIFY(m_page.action(command::trashMemories)->isEnabled());
}

void TestMemoriesPage::exportsWhatIsSelectedOrFound()
{
    QCOMPARE(m_page.open(store::Backend::Sqlite), QString());
    const Memory a = m_page.add(QStringLiteral("a"), QString(), 9);
    m_page.add(QStringLiteral("b"));
    QTRY_COMPARE(m_page.titles().size(), 2);
    QSignalSpy wanted(&m_page.page(), &ui::MemoriesPage::exportWanted);
    m_page.select({1});
    QTRY_VERIFY(m_page.action(command::exportMemories)->isEnabled());
    m_page.action(command::exportMemories)->trigger();
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).value<QList<domain::MemoryId>>(), QList<domain::MemoryId>{a.id});
    choose("memoryImportanceFilter", QStringLiteral("9 and more"));
    m_page.action(command::exportAllMemories)->trigger();
    QCOMPARE(wanted.size(), 2);
    QVERIFY(wanted.last().at(0).value<QList<domain::MemoryId>>().isEmpty());
    QCOMPARE(wanted.last().at(1).value<store::MemoryFilter>().leastImportance, 9);
}

QTEST_MAIN(TestMemoriesPage)
#include "tst_memoriespage.moc"
