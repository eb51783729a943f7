// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/conversationlistmodel.h"
#include "items/roles.h"
#include "store/importstore.h"
#include "store/messagestore.h"
#include "support/faultproxy.h"
#include "support/libraryfixture.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using items::ConversationListModel;
using store::ConversationScope;
using support::waitFor;

namespace {

QString title(int number)
{
    return QStringLiteral("conversation %1").arg(number);
}

store::ConversationFilter filter(const char *query, ConversationScope scope = ConversationScope::Everything)
{
    return {scope, *domain::SearchQuery::parse(QString::fromLatin1(query))};
}

/// A model under the eyes of Qt's model tester.
struct Watched {
    explicit Watched(store::Library &library)
        : model(library.conversations()),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    /// Titles of the rows, "…" for those that are not loaded.
    QStringList titles()
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            result.append(index.data(items::LoadedRole).toBool() ? index.data().toString()
                                                                 : QStringLiteral("…"));
        }
        return result;
    }

    ConversationListModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestConversationListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhenThereIsNothing_data() { support::addBackends(); }
    void saysWhenThereIsNothing();
    void showsNewestFirst_data() { support::addBackends(); }
    void showsNewestFirst();
    void loadsPagesThatAreLookedAt_data() { support::addBackends(); }
    void loadsPagesThatAreLookedAt();
    void keepsTwentyPages();
    void repaintsAChangedRow_data() { support::addBackends(); }
    void repaintsAChangedRow();
    void takesRowsOutUnderTheSelection_data() { support::addBackends(); }
    void takesRowsOutUnderTheSelection();
    void putsRowsInWhereTheyBelong_data() { support::addBackends(); }
    void putsRowsInWhereTheyBelong();
    void movesRowsUnderTheSelection_data() { support::addBackends(); }
    void movesRowsUnderTheSelection();
    void followsAQuery();
    void dropsAnswersToAnEarlierFilter();
    void stopsWhatIsNotWantedAtTheServer();
    void fetchesRowsThatAreNotInMemory();
    void reportsAFailure();
    void readsItselfWhenTheConnectionIsBack();

private:
    QList<domain::ConversationId> fill(int count);

    support::LibraryFixture m_fixture;
};

/// Brings in conversations 1 … count, a second apart, the last one newest; their ids in that order.
QList<domain::ConversationId> TestConversationListModel::fill(int count)
{
    constexpr qint64 second = 1'000'000;
    auto chunk = std::make_shared<store::ImportChunk>();
    chunk->source = QStringLiteral("json");
    for (int i = 1; i <= count; ++i) {
        domain::ConversationRecord record;
        record.externalId = QString::number(i);
        record.title = title(i);
        record.model = QStringLiteral("model-a");
        record.createdAt = record.updatedAt = domain::Timestamp{1'700'000'000 * second + i * second};
        chunk->conversations.push_back(record);
    }
    auto &library = m_fixture.library();
    const auto batch = waitFor(library.imports().begin(QStringLiteral("me"), {}));
    if (!batch || !waitFor(library.imports().write(*batch, chunk))
        || !waitFor(library.imports().finish(*batch, {})))
        return {};
    const auto page = waitFor(library.conversations().page({ConversationScope::Everything, {}}, {{}, count}));
    QList<domain::ConversationId> ids;
    for (const domain::Conversation &row : page ? page->rows : QList<domain::Conversation>())
        ids.prepend(row.id);
    return ids;
}

#define OPEN_LIBRARY()                                                                                       \
    QFETCH(store::Backend, backend);                                                                         \
    QCOMPARE(m_fixture.open(backend), QString())

void TestConversationListModel::saysWhenThereIsNothing()
{
    OPEN_LIBRARY();
    Watched list(m_fixture.library());
    QSignalSpy loaded(&list.model, &ConversationListModel::loaded);
    list.model.setFilter({});
    QVERIFY(!list.model.isLoaded());
    QTRY_VERIFY(!loaded.isEmpty());
    QVERIFY(list.model.isLoaded());
    QCOMPARE(list.model.rowCount(), 0);
}

void TestConversationListModel::showsNewestFirst()
{
    OPEN_LIBRARY();
    fill(3);
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_COMPARE(list.titles(), (QStringList{title(3), title(2), title(1)}));
    QCOMPARE(list.model.index(0).data(items::ModelRole).toString(), QStringLiteral("model-a"));
    QCOMPARE(list.model.index(0).data(items::PinnedRole).toBool(), false);
}

void TestConversationListModel::loadsPagesThatAreLookedAt()
{
    OPEN_LIBRARY();
    fill(450);
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_COMPARE(list.model.rowCount(), 450);
    const QModelIndex last = list.model.index(449);
    QVERIFY(!last.data(items::LoadedRole).toBool());
    QCOMPARE(last.data().toString(), QString()); // looking at it asks for it
    QTRY_VERIFY(last.data(items::LoadedRole).toBool());
    QCOMPARE(last.data().toString(), title(1));
    QCOMPARE(list.model.index(400).data().toString(), title(50));
    QVERIFY(!list.model.index(250).data(items::LoadedRole).toBool());
}

void TestConversationListModel::keepsTwentyPages()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    fill(2350);
    // Without the tester, which looks at the first rows all the time.
    ConversationListModel model(m_fixture.library().conversations());
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 2350);
    for (int row = 50; row < 2350; row += ConversationListModel::pageSize) {
        const QModelIndex index = model.index(row);
        (void)index.data();
        QTRY_COMPARE(index.data().toString(), title(2350 - row));
    }
    int loaded = 0;
    for (int row = 0; row < 2350; ++row)
        loaded += model.row(row).has_value();
    QCOMPARE(loaded,
             20 * ConversationListModel::pageSize); // the last page, which is not full, was not asked for
}

void TestConversationListModel::repaintsAChangedRow()
{
    OPEN_LIBRARY();
    const auto ids = fill(3);
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_COMPARE(list.titles().size(), 3);
    QTRY_COMPARE(list.titles().first(), title(3));
    const QPersistentModelIndex second = list.model.index(1);
    QSignalSpy changed(&list.model, &QAbstractItemModel::dataChanged);
    QVERIFY(waitFor(m_fixture.library().conversations().setPinned({ids.at(1)}, true)));
    QTRY_VERIFY(list.model.index(list.model.rowOf(ids.at(1))).data(items::PinnedRole).toBool());
    QVERIFY(!changed.isEmpty());
    QTRY_COMPARE(second.data(items::IdRole).toString(), ids.at(1).toString());
}

void TestConversationListModel::takesRowsOutUnderTheSelection()
{
    OPEN_LIBRARY();
    const auto ids = fill(4);
    Watched list(m_fixture.library());
    list.model.setFilter({ConversationScope::Inbox, {}});
    QTRY_COMPARE(list.titles(), (QStringList{title(4), title(3), title(2), title(1)}));
    QItemSelectionModel selection(&list.model);
    selection.select(list.model.index(2), QItemSelectionModel::Select);
    QSignalSpy removed(&list.model, &QAbstractItemModel::rowsRemoved);
    QVERIFY(waitFor(m_fixture.library().conversations().setArchived({ids.at(2), ids.at(3)}, true)));
    QTRY_COMPARE(list.titles(), (QStringList{title(2), title(1)}));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(selection.selectedIndexes().size(), 1);
    QCOMPARE(selection.selectedIndexes().first().data(items::IdRole).toString(), ids.at(1).toString());
}

void TestConversationListModel::putsRowsInWhereTheyBelong()
{
    OPEN_LIBRARY();
    const auto ids = fill(3);
    QVERIFY(waitFor(m_fixture.library().conversations().setArchived({ids.at(1)}, true)));
    Watched list(m_fixture.library());
    list.model.setFilter({ConversationScope::Inbox, {}});
    QTRY_COMPARE(list.titles(), (QStringList{title(3), title(1)}));
    QItemSelectionModel selection(&list.model);
    selection.select(list.model.index(1), QItemSelectionModel::Select);
    QVERIFY(waitFor(m_fixture.library().conversations().setArchived({ids.at(1)}, false)));
    QTRY_COMPARE(list.titles().size(), 3);
    QTRY_VERIFY(!list.titles().contains(QStringLiteral("…")));
    QVERIFY(list.titles().contains(title(2)));
    QCOMPARE(selection.selectedIndexes().first().data(items::IdRole).toString(), ids.at(0).toString());
}

void TestConversationListModel::movesRowsUnderTheSelection()
{
    OPEN_LIBRARY();
    const auto ids = fill(3);
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_COMPARE(list.titles(), (QStringList{title(3), title(2), title(1)}));
    const QPersistentModelIndex oldest = list.model.index(2);
    m_fixture.say(ids.first(), QStringLiteral("something new"));
    list.model.refresh();
    QTRY_COMPARE(list.titles(), (QStringList{title(1), title(3), title(2)}));
    QCOMPARE(oldest.row(), 0);
    QCOMPARE(oldest.data(items::IdRole).toString(), ids.first().toString());
}

void TestConversationListModel::followsAQuery()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    const auto ids = fill(3);
    Watched list(m_fixture.library());
    list.model.setFilter(filter("is:pinned"));
    QTRY_VERIFY(list.model.isLoaded());
    QCOMPARE(list.model.rowCount(), 0);
    QVERIFY(waitFor(m_fixture.library().conversations().setPinned({ids.at(1)}, true)));
    QTRY_COMPARE(list.titles(), QStringList{title(2)});
    QVERIFY(waitFor(m_fixture.library().conversations().setPinned({ids.at(1)}, false)));
    QTRY_COMPARE(list.titles(), QStringList{});
    QVERIFY(waitFor(m_fixture.library().conversations().trash({ids.at(0)})));
    list.model.setFilter(filter("is:trashed"));
    QTRY_COMPARE(list.titles(), QStringList{title(1)});
    QVERIFY(list.model.index(0).data(items::TrashedRole).toBool());
}

void TestConversationListModel::dropsAnswersToAnEarlierFilter()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    const auto ids = fill(150);
    QVERIFY(waitFor(m_fixture.library().conversations().setPinned({ids.at(7)}, true)));
    Watched list(m_fixture.library());
    list.model.setFilter({});
    list.model.setFilter(filter("is:pinned")); // the answers to the first one are still to come
    QTRY_COMPARE(list.titles(), QStringList{title(8)});
    // A question asked later on the same threads has been answered: so have the earlier ones.
    QVERIFY(waitFor(m_fixture.library().conversations().skeleton({}, 100)));
    QVERIFY(waitFor(m_fixture.library().conversations().byIds(ids)));
    QCOMPARE(list.titles(), QStringList{title(8)});
}

void TestConversationListModel::stopsWhatIsNotWantedAtTheServer()
{
    QCOMPARE(m_fixture.open(store::Backend::PostgreSql), QString());
    QCOMPARE(fill(3).size(), 3);
    const char *const waiting = "select count(*) from pg_stat_activity where application_name = 'Recollect' "
                                "and wait_event_type = 'Lock'";
    support::PostgresSession other(m_fixture.database());
    QVERIFY(other.run("begin; lock table conversations in access exclusive mode"));
    auto list = std::make_unique<Watched>(m_fixture.library());
    QSignalSpy failed(&list->model, &ConversationListModel::failed);
    list->model.setFilter(filter(""));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.number(waiting), 2,
                              support::patience); // the first page and the whole
    const QString first =
        m_fixture.sql("select max(query_start) from pg_stat_activity where wait_event_type = 'Lock'");
    list->model.setFilter(filter("is:pinned"));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_fixture.sql(
            QStringLiteral("select count(*) from pg_stat_activity where application_name = 'Recollect' "
                           "and wait_event_type = 'Lock' and query_start > '%1'")
                .arg(first)),
        QStringLiteral("2"), support::patience);
    QCOMPARE(failed.size(), 0);
    list.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.number(waiting), 0, support::patience);
    QVERIFY(other.run("rollback"));
}

void TestConversationListModel::fetchesRowsThatAreNotInMemory()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    fill(350);
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_COMPARE(list.model.rowCount(), 350);
    QVERIFY(!list.model.row(340));
    QStringList titles;
    list.model.fetch({1, 340, 205}, [&titles](const QList<domain::Conversation> &rows) {
        for (const domain::Conversation &row : rows)
            titles.append(row.title);
    });
    QTRY_COMPARE(titles, (QStringList{title(349), title(10), title(145)}));
}

void TestConversationListModel::reportsAFailure()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    QCOMPARE(m_fixture.sql("drop table conversation_tags"), QString());
    QCOMPARE(m_fixture.sql("alter table conversations rename to elsewhere"), QString());
    ConversationListModel model(m_fixture.library().conversations());
    QSignalSpy failed(&model, &ConversationListModel::failed);
    model.setFilter({});
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(!failed.first().first().value<domain::Error>().message.isEmpty());
    QCOMPARE(model.rowCount(), 0);
}

void TestConversationListModel::readsItselfWhenTheConnectionIsBack()
{
    QCOMPARE(m_fixture.open(store::Backend::PostgreSql), QString());
    QCOMPARE(fill(3).size(), 3);
    support::FaultProxy proxy(m_fixture.database());
    QCOMPARE(proxy.start(), QString());
    store::ConnectionOptions options = m_fixture.options();
    options.location.host = proxy.database().host;
    store::Library library(options);
    QCOMPARE(support::errorText(waitFor(library.open())), QString());
    proxy.setBlocked(true);
    proxy.breakAll();
    Watched list(library);
    QSignalSpy failed(&list.model, &ConversationListModel::failed);
    list.model.setFilter({});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, support::patience);
    proxy.setBlocked(false);
    QTRY_COMPARE_WITH_TIMEOUT(list.titles(), (QStringList{title(3), title(2), title(1)}), support::patience);
    QCOMPARE(failed.size(), 1); // said once
}

QTEST_GUILESS_MAIN(TestConversationListModel)
#include "tst_conversationlistmodel.moc"
