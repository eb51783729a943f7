// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedsearchstore.h"
#include "support/libraryfixture.h"

#include <QSignalSpy>
#include <QtTest>

using domain::ErrorCode;
using domain::SavedSearch;
using domain::SearchOrder;
using support::errorText;
using support::waitFor;

/// Searches kept under a name, on both backends.
class TestSavedSearchStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAndLists_data() { support::addBackends(); }
    void keepsAndLists();
    void changes_data() { support::addBackends(); }
    void changes();
    void forgets_data() { support::addBackends(); }
    void forgets();
    void refusesWhatCannotBe_data() { support::addBackends(); }
    void refusesWhatCannotBe();
    void keepsThemApartByLogin_data() { support::addBackends(); }
    void keepsThemApartByLogin();

private:
    store::SavedSearchStore &searches() { return m_fixture.library().savedSearches(); }
    SavedSearch keep(const QString &name, const QString &query);

    support::LibraryFixture m_fixture;
};

SavedSearch TestSavedSearchStore::keep(const QString &name, const QString &query)
{
    const auto kept = waitFor(searches().add(name, query));
    return kept ? *kept : SavedSearch{};
}

void TestSavedSearchStore::keepsAndLists()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    QSignalSpy changed(&searches(), &store::SavedSearchStore::changed);
    const auto first =
        waitFor(searches().add(QStringLiteral("  Red  lentils "), QStringLiteral("\"red lentils\" 'or' :x ?"),
                               SearchOrder::Relevance));
    QCOMPARE(errorText(first), QString());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(first->name, QStringLiteral("Red lentils"));
    QCOMPARE(first->query, QStringLiteral("\"red lentils\" 'or' :x ?"));
    QCOMPARE(first->order, SearchOrder::Relevance);
    QVERIFY(std::abs(domain::Timestamp::now().microseconds - first->createdAt.microseconds) < 60'000'000);
    const SavedSearch second = keep(QStringLiteral("Alpha"), QStringLiteral("is:unread"));
    const auto all = waitFor(searches().all());
    QCOMPARE(errorText(all), QString());
    QCOMPARE(*all, (QList<SavedSearch>{*first, second}));
    QCOMPARE(second.order, SearchOrder::Newest);
}

void TestSavedSearchStore::changes()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    SavedSearch search = keep(QStringLiteral("Old"), QStringLiteral("old"));
    const SavedSearch other = keep(QStringLiteral("Other"), QStringLiteral("other"));
    QSignalSpy changed(&searches(), &store::SavedSearchStore::changed);
    search.name = QStringLiteral("New");
    search.query = QStringLiteral("new");
    search.order = SearchOrder::Relevance;
    const auto updated = waitFor(searches().update(search));
    QCOMPARE(errorText(updated), QString());
    QCOMPARE(*updated, search);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(*waitFor(searches().all()), (QList<SavedSearch>{search, other}));
}

void TestSavedSearchStore::forgets()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const SavedSearch search = keep(QStringLiteral("Kept"), QStringLiteral("a"));
    const SavedSearch other = keep(QStringLiteral("Other"), QStringLiteral("b"));
    const auto removed = waitFor(searches().remove(search.id));
    QCOMPARE(errorText(removed), QString());
    QCOMPARE(*removed, search);
    QCOMPARE(*waitFor(searches().all()), QList<SavedSearch>{other});
    QCOMPARE(waitFor(searches().remove(search.id)).error().code, ErrorCode::NotFound);
}

void TestSavedSearchStore::refusesWhatCannotBe()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    QSignalSpy changed(&searches(), &store::SavedSearchStore::changed);
    QCOMPARE(waitFor(searches().add(QStringLiteral(" \t "), QStringLiteral("a"))).error().code,
             ErrorCode::InvalidArgument);
    SavedSearch none;
    none.id = {4711};
    none.name = QStringLiteral("x");
    QCOMPARE(waitFor(searches().update(none)).error().code, ErrorCode::NotFound);
    QCOMPARE(waitFor(searches().all())->size(), 0);
    QCOMPARE(changed.size(), 0);
}

/// On a shared library each login has its own; in a local one there is only ''.
void TestSavedSearchStore::keepsThemApartByLogin()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const SavedSearch mine = keep(QStringLiteral("Mine"), QStringLiteral("a"));
    QCOMPARE(
        m_fixture.sql("insert into saved_searches (owner, name, query) values ('somebody', 'Theirs', 'b')"),
        QString());
    QCOMPARE(*waitFor(searches().all()), QList<SavedSearch>{mine});
    const domain::SavedSearchId theirs{
        m_fixture.number("select id from saved_searches where name = 'Theirs'")};
    QCOMPARE(waitFor(searches().remove(theirs)).error().code, ErrorCode::NotFound);
    QCOMPARE(m_fixture.number("select count(*) from saved_searches"), 2);
}

QTEST_GUILESS_MAIN(TestSavedSearchStore)
#include "tst_savedsearchstore.moc"
