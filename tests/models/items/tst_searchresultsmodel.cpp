// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "items/searchresultsmodel.h"
#include "store/conversationstore.h"
#include "support/libraryfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using items::SearchResultsModel;

namespace {

domain::SearchQuery query(const char *text)
{
    return *domain::SearchQuery::parse(QString::fromUtf8(text));
}

struct Watched {
    explicit Watched(store::Library &library)
        : model(library.search()), tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }
    QString at(int row, int role) { return model.index(row).data(role).toString(); }

    SearchResultsModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestSearchResultsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsMessagesWithSnippets_data() { support::addBackends(); }
    void findsMessagesWithSnippets();
    void fetchesFurtherPages_data() { support::addBackends(); }
    void fetchesFurtherPages();
    void keepsOnlyTheLatestSearch_data() { support::addBackends(); }
    void keepsOnlyTheLatestSearch();
    void clears();

private:
    support::LibraryFixture m_fixture;
};

#define OPEN_LIBRARY()                                                                                       \
    QFETCH(store::Backend, backend);                                                                         \
    QCOMPARE(m_fixture.open(backend), QString())

void TestSearchResultsModel::findsMessagesWithSnippets()
{
    OPEN_LIBRARY();
    const auto talk = m_fixture.conversation(QStringLiteral("Bread"));
    m_fixture.say(talk.id, QStringLiteral("How do I feed a sourdough starter?"));
    m_fixture.say(talk.id, QStringLiteral("Feed the sourdough once a day."), domain::Role::Assistant);
    m_fixture.say(talk.id, QStringLiteral("Thanks"));
    Watched results(m_fixture.library());
    QSignalSpy searched(&results.model, &SearchResultsModel::searched);
    results.model.search(query("sourdough"));
    QVERIFY(results.model.isSearching());
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(results.model.rowCount(), 2);
    QCOMPARE(results.model.total(), std::optional<qint64>(2));
    QCOMPARE(results.at(0, items::TitleRole), QStringLiteral("Bread"));
    QCOMPARE(results.model.index(0).data(items::MessageRoleRole).toInt(), int(domain::Role::Assistant));
    const QString snippet = results.at(0, items::SnippetRole);
    const auto matches = results.model.index(0).data(items::MatchesRole).value<QList<std::pair<int, int>>>();
    QCOMPARE(matches.size(), 1);
    QCOMPARE(snippet.mid(matches.first().first, matches.first().second), QStringLiteral("sourdough"));
    QCOMPARE(results.model.index(0).data(items::SameConversationRole).toBool(), false);
    QCOMPARE(results.model.index(1).data(items::SameConversationRole).toBool(), true);
}

void TestSearchResultsModel::fetchesFurtherPages()
{
    OPEN_LIBRARY();
    const auto talk = m_fixture.conversation(QStringLiteral("Many"));
    for (int i = 0; i < 120; ++i)
        m_fixture.say(talk.id, QStringLiteral("needle %1").arg(i));
    // Without the tester, which fetches more by itself.
    items::SearchResultsModel model(m_fixture.library().search());
    model.search(query("needle"));
    QTRY_COMPARE(model.rowCount(), 50);
    QTRY_COMPARE(model.total(), std::optional<qint64>(120));
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 100);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 120);
    QVERIFY(!model.canFetchMore({}));
    QSet<QString> ids;
    for (int row = 0; row < 120; ++row)
        ids.insert(model.index(row).data(items::IdRole).toString());
    QCOMPARE(ids.size(), 120);
}

void TestSearchResultsModel::keepsOnlyTheLatestSearch()
{
    OPEN_LIBRARY();
    const auto talk = m_fixture.conversation(QStringLiteral("Two words"));
    m_fixture.say(talk.id, QStringLiteral("alpha"));
    m_fixture.say(talk.id, QStringLiteral("beta"));
    Watched results(m_fixture.library());
    QSignalSpy searched(&results.model, &SearchResultsModel::searched);
    QSignalSpy failed(&results.model, &SearchResultsModel::failed);
    results.model.search(query("alpha"));
    results.model.search(query("beta"));
    QTRY_COMPARE(results.model.rowCount(), 1);
    QCOMPARE(results.at(0, items::SnippetRole), QStringLiteral("beta"));
    QCOMPARE(searched.count(), 1);
    QCOMPARE(failed.count(), 0);
}

void TestSearchResultsModel::clears()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    const auto talk = m_fixture.conversation(QStringLiteral("One"));
    m_fixture.say(talk.id, QStringLiteral("alpha"));
    Watched results(m_fixture.library());
    results.model.search(query("alpha"));
    QTRY_COMPARE(results.model.rowCount(), 1);
    results.model.clear();
    QCOMPARE(results.model.rowCount(), 0);
    QVERIFY(!results.model.isSearching());
}

QTEST_GUILESS_MAIN(TestSearchResultsModel)
#include "tst_searchresultsmodel.moc"
