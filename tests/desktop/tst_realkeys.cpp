// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

using support::Accessible;
using support::Desktop;
using support::patience;

/// The program as its keyboard has it: keys that a person presses, from the X server, and what the library holds then.
class TestRealKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pinsAndTakesItBack();
    void archivesAndTakesItBack();
    void findsAHitAndPinsIt();
    void thePaletteRunsACommand();

private:
    [[nodiscard]] qsizetype count(const char *query)
    {
        return m_desktop.titles(QString::fromLatin1(query)).size();
    }
    /// The keyboard on a row of the list.
    void goToRow(int row);

    Desktop m_desktop;
};

void TestRealKeys::initTestCase()
{
    QCOMPARE(m_desktop.start(), QString());
}

void TestRealKeys::goToRow(int row)
{
    m_desktop.press("F6");
    m_desktop.press("Home");
    for (int i = 0; i < row; ++i)
        m_desktop.press("Down");
    const auto isThere = [this] { return m_desktop.focused().role() == Accessible::Role::ListItem; };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
}

void TestRealKeys::pinsAndTakesItBack()
{
    goToRow(1);
    const qsizetype before = count("is:pinned");
    m_desktop.press("ctrl+d");
    QTRY_VERIFY_WITH_TIMEOUT(count("is:pinned") != before, patience);
    m_desktop.press("ctrl+z");
    QTRY_COMPARE_WITH_TIMEOUT(count("is:pinned"), before, patience);
}

void TestRealKeys::archivesAndTakesItBack()
{
    goToRow(2);
    const qsizetype before = count("is:archived");
    m_desktop.press("ctrl+e");
    QTRY_COMPARE_WITH_TIMEOUT(count("is:archived"), before + 1, patience);
    m_desktop.press("ctrl+z");
    QTRY_COMPARE_WITH_TIMEOUT(count("is:archived"), before, patience);
}

void TestRealKeys::findsAHitAndPinsIt()
{
    const qsizetype before = count("is:pinned");
    m_desktop.press("ctrl+shift+f");
    m_desktop.type(QStringLiteral("the"));
    const auto results = [this] {
        return m_desktop.window().find(Accessible::Role::List, QStringLiteral("Search results"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(results().childCount() > 1, patience);
    m_desktop.press("Return");
    const auto isRead = [this] { return m_desktop.window().find(Accessible::Role::Document).isValid(); };
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), patience);
    m_desktop.press("ctrl+d");
    QTRY_VERIFY_WITH_TIMEOUT(count("is:pinned") != before, patience);
    // Twice Escape: the suggestions, then the search.
    m_desktop.press("ctrl+shift+f");
    m_desktop.press("Escape");
    m_desktop.press("Escape");
    QTRY_VERIFY_WITH_TIMEOUT(!results().isValid(), patience);
}

void TestRealKeys::thePaletteRunsACommand()
{
    goToRow(0);
    const qsizetype before = count("is:trashed");
    m_desktop.press("ctrl+k");
    m_desktop.type(QStringLiteral("Move to trash"));
    m_desktop.press("Return");
    QTRY_COMPARE_WITH_TIMEOUT(count("is:trashed"), before + 1, patience);
}

QTEST_GUILESS_MAIN(TestRealKeys)
#include "tst_realkeys.moc"
