// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "items/searchgroupsmodel.h"
#include "store/memorystore.h"
#include "support/libraryfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using items::SearchGroupsModel;
using items::SearchResultsModel;
using Kind = SearchGroupsModel::Kind;

namespace {

domain::SearchQuery query(const char *text)
{
    return *domain::SearchQuery::parse(QString::fromUtf8(text));
}

struct Watched {
    explicit Watched(store::Library &library)
        : results(library.search()), groups(results),
          tester(&groups, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }
    /// The rows as "# title (hits)", "snippet", "+ hidden".
    [[nodiscard]] QStringList drawn() const
    {
        QStringList lines;
        for (int row = 0; row < groups.rowCount(); ++row) {
            const QModelIndex index = groups.index(row);
            switch (groups.kind(row)) {
            case Kind::Heading:
                lines.append(QStringLiteral("# %1 (%2)")
                                 .arg(index.data(items::TitleRole).toString(),
                                      index.data(items::HitCountRole).toString()));
                break;
            case Kind::Hit:
                lines.append(index.data(items::SnippetRole).toString());
                break;
            case Kind::More:
                lines.append(QStringLiteral("+ %1").arg(index.data(items::HiddenCountRole).toString()));
                break;
            }
        }
        return lines;
    }

    SearchResultsModel results;
    SearchGroupsModel groups;
    QAbstractItemModelTester tester;
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestSearchGroupsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsHitsByConversation_data() { support::addBackends(); }
    void groupsHitsByConversation();
    void foldsLongGroups();
    void keepsTheSelectionWhileUnfolding();
    void addsFurtherPagesToTheirGroups();
    void replacesOldHitsOnlyWhenNewOnesCome();
    void showsMemoriesWithoutHeadings_data() { support::addBackends(); }
    void showsMemoriesWithoutHeadings();
    void headingsCannotBeSelected();

private:
    support::LibraryFixture m_fixture;
};

#define OPEN_LIBRARY()                                                                                       \
    QFETCH(store::Backend, backend);                                                                         \
    QCOMPARE(m_fixture.open(backend), QString())

void TestSearchGroupsModel::groupsHitsByConversation()
{
    OPEN_LIBRARY();
    const auto bread = m_fixture.conversation(text("Bread"));
    const auto tea = m_fixture.conversation(text("Tea"));
    m_fixture.say(bread.id, text("hot bread"));
    m_fixture.say(tea.id, text("hot tea"));
    m_fixture.say(bread.id, text("hot oven"));
    Watched watched(m_fixture.library());
    watched.results.search(query("hot"));
    QTRY_COMPARE(watched.drawn(),
                 (QStringList{text("# Bread (2)"), text("hot oven"), text("hot bread"), text("# Tea (1)"),
                              text("hot tea")}));
    QCOMPARE(watched.groups.rowOf(bread.id), 1);
    QCOMPARE(watched.groups.rowOf(tea.id), 4);
    QCOMPARE(watched.groups.rowOf(watched.groups.hit(2).messageId), 2);
    QCOMPARE(watched.groups.index(0).data(items::SourceRole).toString(), QString());
}

void TestSearchGroupsModel::foldsLongGroups()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    const auto talk = m_fixture.conversation(text("Long"));
    for (int i = 0; i < 7; ++i)
        m_fixture.say(talk.id, QStringLiteral("needle %1").arg(i));
    Watched watched(m_fixture.library());
    watched.results.search(query("needle"));
    QTRY_COMPARE(watched.drawn(),
                 (QStringList{text("# Long (7)"), text("needle 6"), text("needle 5"), text("needle 4"),
                              text("needle 3"), text("+ 3")}));
    watched.groups.unfold(5);
    QCOMPARE(watched.drawn(),
             (QStringList{text("# Long (7)"), text("needle 6"), text("needle 5"), text("needle 4"),
                          text("needle 3"), text("needle 2"), text("needle 1"), text("needle 0")}));
    watched.groups.unfold(1); // a hit: nothing to unfold
    QCOMPARE(watched.groups.rowCount(), 8);
}

void TestSearchGroupsModel::keepsTheSelectionWhileUnfolding()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    const auto first = m_fixture.conversation(text("First"));
    const auto second = m_fixture.conversation(text("Second"));
    m_fixture.say(first.id, text("needle below"));
    for (int i = 0; i < 6; ++i)
        m_fixture.say(second.id, QStringLiteral("needle %1").arg(i));
    Watched watched(m_fixture.library());
    watched.results.search(query("needle"));
    QTRY_COMPARE(watched.groups.rowCount(), 8);
    const QPersistentModelIndex below = watched.groups.index(7);
    QCOMPARE(below.data(items::SnippetRole).toString(), text("needle below"));
    watched.groups.unfold(5);
    QCOMPARE(below.row(), 8);
    QCOMPARE(below.data(items::SnippetRole).toString(), text("needle below"));
}

void TestSearchGroupsModel::addsFurtherPagesToTheirGroups()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    const auto first = m_fixture.conversation(text("First"));
    const auto second = m_fixture.conversation(text("Second"));
    const auto old = m_fixture.conversation(text("Old"));
    m_fixture.say(old.id, text("needle old"));
    for (int i = 0; i < 60; ++i)
        m_fixture.say(i % 2 ? first.id : second.id, QStringLiteral("needle %1").arg(i));
    // Without the tester, which fetches more by itself.
    SearchResultsModel results(m_fixture.library().search());
    SearchGroupsModel groups(results);
    results.search(query("needle"));
    QTRY_COMPARE(groups.rowCount(), 2 * 6);
    QCOMPARE(groups.index(0).data(items::HitCountRole).toInt(), 25);
    QVERIFY(groups.canFetchMore({}));
    groups.fetchMore({});
    QTRY_COMPARE(groups.rowCount(), 2 * 6 + 2);
    QCOMPARE(groups.index(0).data(items::HitCountRole).toInt(), 30);
    QCOMPARE(groups.index(5).data(items::HiddenCountRole).toInt(), 26);
    QCOMPARE(groups.index(12).data(items::TitleRole).toString(), text("Old"));
    QVERIFY(!groups.canFetchMore({}));
}

void TestSearchGroupsModel::replacesOldHitsOnlyWhenNewOnesCome()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    const auto talk = m_fixture.conversation(text("Talk"));
    m_fixture.say(talk.id, text("alpha"));
    m_fixture.say(talk.id, text("beta"));
    Watched watched(m_fixture.library());
    watched.results.search(query("alpha"));
    QTRY_COMPARE(watched.groups.rowCount(), 2);
    watched.results.search(query("beta"));
    QCOMPARE(watched.drawn().last(), text("alpha"));
    QCOMPARE(watched.results.shownQuery().text, text("alpha"));
    QTRY_COMPARE(watched.drawn().last(), text("beta"));
    QCOMPARE(watched.results.shownQuery().text, text("beta"));
    watched.results.clear();
    QCOMPARE(watched.groups.rowCount(), 0);
}

void TestSearchGroupsModel::showsMemoriesWithoutHeadings()
{
    OPEN_LIBRARY();
    for (const char *question : {"Tea?", "Coffee?"}) {
        domain::Memory memory;
        memory.userId = m_fixture.user().id;
        memory.question = text(question);
        memory.answer = text("needle");
        QCOMPARE(support::errorText(support::waitFor(m_fixture.library().memories().add(memory))), QString());
    }
    Watched watched(m_fixture.library());
    watched.results.search(query("in:memories needle"));
    QTRY_COMPARE(watched.groups.rowCount(), 2);
    QCOMPARE(watched.groups.kind(0), Kind::Hit);
    QCOMPARE(watched.groups.kind(1), Kind::Hit);
    QCOMPARE(watched.groups.index(0).data(items::TitleRole).toString(), text("Coffee?"));
}

void TestSearchGroupsModel::headingsCannotBeSelected()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    m_fixture.say(m_fixture.conversation(text("Talk")).id, text("needle"));
    Watched watched(m_fixture.library());
    watched.results.search(query("needle"));
    QTRY_COMPARE(watched.groups.rowCount(), 2);
    QVERIFY(!watched.groups.index(0).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(watched.groups.index(1).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(watched.groups.index(0).data(Qt::AccessibleTextRole).toString().contains(text("Talk")));
}

QTEST_GUILESS_MAIN(TestSearchGroupsModel)
#include "tst_searchgroupsmodel.moc"
