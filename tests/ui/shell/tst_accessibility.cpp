// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/libraryview.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using support::patience;
using support::WindowFixture;

namespace {

constexpr int mostChildren = 60;

QString whatItIs(const QWidget &widget)
{
    return QStringLiteral("%1 %2 in %3")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

/// Those that the keyboard or the mouse can use.
QList<QWidget *> usable(const QWidget &root)
{
    QList<QWidget *> found;
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool takesKeys =
            widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget);
        if (takesKeys && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && widget->window() == root.window()
            && !widget->inherits("QLineEditIconButton")) // its line edit is what has a name
            found.append(widget);
    }
    return found;
}

QStringList namelessIn(const QWidget &root)
{
    QStringList problems;
    const auto widgets = usable(root);
    for (QWidget *widget : widgets) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            problems.append(QStringLiteral("no name: ") + whatItIs(*widget));
        else if (face->role() == QAccessible::NoRole)
            problems.append(QStringLiteral("no role: ") + whatItIs(*widget));
    }
    return problems;
}

/// Rows and cells, which aren't widgets.
void addNamelessParts(QAccessibleInterface *face, QStringList &problems)
{
    const QAccessible::State state = face->state();
    if (state.invisible)
        return;
    if (state.focusable && !face->object() && face->text(QAccessible::Name).isEmpty())
        problems.append(QStringLiteral("no name: a part with the role %1 in %2")
                            .arg(face->role())
                            .arg(face->parent()->text(QAccessible::Name)));
    for (int i = 0; i < std::min(face->childCount(), mostChildren); ++i) {
        if (QAccessibleInterface *child = face->child(i))
            addNamelessParts(child, problems);
    }
}

QString problemsIn(QWidget &root)
{
    QStringList problems = namelessIn(root);
    addNamelessParts(QAccessible::queryAccessibleInterface(&root), problems);
    return problems.join(u'\n');
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

private:
    void open();
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

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
