// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

using support::Accessible;
using support::Desktop;
using Role = Accessible::Role;
using State = Accessible::State;

/// What a screen reader gets of the program, on the bus that screen readers read.
class TestScreenReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowHasAName();
    void menusAndTheirCommands();
    void theSearchField();
    void theSidebarIsATree();
    void theListSaysWhatItsRowsShow();
    void nothingToUseIsWithoutAName();

private:
    [[nodiscard]] Accessible list() const
    {
        return m_desktop.window().find(Role::List, QStringLiteral("Conversations"));
    }

    Desktop m_desktop;
};

void TestScreenReader::initTestCase()
{
    QCOMPARE(m_desktop.start(), QString());
}

void TestScreenReader::theWindowHasAName()
{
    QVERIFY2(m_desktop.window().name().contains(QStringLiteral("Recollect")),
             qPrintable(m_desktop.window().describe()));
    QVERIFY(m_desktop.window().has(State::Showing));
}

void TestScreenReader::menusAndTheirCommands()
{
    const Accessible bar = m_desktop.window().find(Role::MenuBar);
    QVERIFY(bar.isValid());
    QStringList names;
    const QList<Accessible> menus = bar.children();
    for (const Accessible &menu : menus)
        names.append(menu.name());
    for (const char *wanted : {"Library", "Edit", "Search", "Conversation", "Memory", "View", "Go", "Help"})
        QVERIFY2(names.contains(QLatin1String(wanted)), qPrintable(names.join(u' ')));
}

void TestScreenReader::theSearchField()
{
    Accessible field;
    m_desktop.window().walk([&field](const Accessible &one) {
        if (one.has(State::Editable) && one.name() == QLatin1String("Search"))
            field = one;
        return !field.isValid();
    });
    QVERIFY(field.isValid());
    QVERIFY2(field.role() == Role::Text || field.role() == Role::Entry, qPrintable(field.describe()));
    QVERIFY(field.has(State::Focusable));
}

void TestScreenReader::theSidebarIsATree()
{
    const Accessible tree = m_desktop.window().find(Role::Tree, QStringLiteral("Places"));
    QVERIFY(tree.isValid());
    for (const char *wanted : {"All conversations", "Pinned", "Archived", "Trash", "Memories"})
        QVERIFY2(tree.find(Role::TreeItem, QLatin1String(wanted)).isValid(), wanted);
    QVERIFY(tree.find(Role::TreeItem, QStringLiteral("All")).has(State::Selected));
    QVERIFY(!tree.find(Role::TreeItem, QStringLiteral("Trash")).has(State::Selected));
}

void TestScreenReader::theListSaysWhatItsRowsShow()
{
    const QStringList titles = m_desktop.titles(QStringLiteral("-is:archived"));
    QVERIFY(titles.size() >= 20);
    QVERIFY(list().childCount() >= 20);
    const QList<Accessible> rows = list().children(5);
    for (int row = 0; row < rows.size(); ++row) {
        QCOMPARE(rows.at(row).role(), Role::ListItem);
        QVERIFY2(rows.at(row).name().startsWith(titles.at(row)), qPrintable(rows.at(row).describe()));
        QVERIFY(rows.at(row).name().size() > titles.at(row).size() + 10); // when it was, and how it begins
        QVERIFY(rows.at(row).has(State::Selectable));
    }
}

void TestScreenReader::nothingToUseIsWithoutAName()
{
    QStringList nameless;
    int seen = 0;
    m_desktop.window().walk([&](const Accessible &one) {
        ++seen;
        if (one.has(State::Focusable) && one.name().isEmpty())
            nameless.append(one.describe());
        return true;
    });
    QCOMPARE(nameless.join(QStringLiteral("; ")), QString());
    QVERIFY(seen > 50);
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
