// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/memorylistmodel.h"
#include "items/roles.h"
#include "store/importstore.h"
#include "support/libraryfixture.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using domain::Memory;
using domain::MemoryId;
using items::MemoryListModel;
using support::waitFor;

namespace {

QString question(int number)
{
    return QStringLiteral("question %1").arg(number);
}

store::MemoryFilter found(const char *query)
{
    return {*domain::SearchQuery::parse(QString::fromLatin1(query))};
}

/// A model under the eyes of Qt's model tester.
struct Watched {
    explicit Watched(store::Library &library)
        : model(library.memories()), tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
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

    MemoryListModel model;
    QAbstractItemModelTester tester;
};

} // namespace

/// The list of memories over a real library.
class TestMemoryListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhenThereIsNothing_data() { support::addBackends(); }
    void saysWhenThereIsNothing();
    void showsWhatARowNeeds_data() { support::addBackends(); }
    void showsWhatARowNeeds();
    void loadsPagesThatAreLookedAt_data() { support::addBackends(); }
    void loadsPagesThatAreLookedAt();
    void keepsTwentyPages();
    void followsEditsUnderTheSelection_data() { support::addBackends(); }
    void followsEditsUnderTheSelection();
    void takesTrashedRowsOut_data() { support::addBackends(); }
    void takesTrashedRowsOut();
    void followsAnImport_data() { support::addBackends(); }
    void followsAnImport();
    void sortsByImportance_data() { support::addBackends(); }
    void sortsByImportance();
    void followsAQuery_data() { support::addBackends(); }
    void followsAQuery();
    void holdsOnlyTheBeginningOfLongTexts();
    void fetchesRowsThatAreNotInMemory();
    void reportsAFailure();

private:
    QList<MemoryId> fill(int count);
    Memory add(const QString &question, int importance = 5);
    store::MemoryStore &memories() { return m_fixture.library().memories(); }

    support::LibraryFixture m_fixture;
};

/// Brings in memories 1 … count, a second apart, the last one newest; their ids in that order.
QList<MemoryId> TestMemoryListModel::fill(int count)
{
    constexpr qint64 second = 1'000'000;
    auto chunk = std::make_shared<store::ImportChunk>();
    chunk->source = QStringLiteral("json");
    for (int i = 1; i <= count; ++i) {
        domain::MemoryRecord record;
        record.externalId = QString::number(i);
        record.question = question(i);
        record.answer = QStringLiteral("answer %1").arg(i);
        record.createdAt = record.updatedAt = domain::Timestamp{1'700'000'000 * second + i * second};
        chunk->memories.push_back(record);
    }
    auto &library = m_fixture.library();
    const auto batch = waitFor(library.imports().begin(QStringLiteral("me"), {}));
    if (!batch || !waitFor(library.imports().write(*batch, chunk))
        || !waitFor(library.imports().finish(*batch, {})))
        return {};
    QList<MemoryId> ids;
    domain::Cursor after;
    do {
        const auto page = waitFor(memories().page({}, {after, 1000}));
        if (!page)
            return {};
        for (const Memory &row : page->rows)
            ids.prepend(row.id);
        after = page->next;
    } while (!after.isStart());
    return ids;
}

Memory TestMemoryListModel::add(const QString &question, int importance)
{
    Memory memory;
    memory.userId = m_fixture.user().id;
    memory.question = question;
    memory.importance = importance;
    const auto made = waitFor(memories().add(memory));
    if (!made)
        QTest::qFail(qPrintable(support::errorText(made)), __FILE__, __LINE__);
    return made ? *made : Memory{};
}

#define OPEN_LIBRARY()                                                                                       \
    QFETCH(store::Backend, backend);                                                                         \
    QCOMPARE(m_fixture.open(backend), QString())

void TestMemoryListModel::saysWhenThereIsNothing()
{
    OPEN_LIBRARY();
    Watched list(m_fixture.library());
    QSignalSpy loaded(&list.model, &MemoryListModel::loaded);
    list.model.setFilter({});
    QVERIFY(!list.model.isLoaded());
    QTRY_VERIFY(!loaded.isEmpty());
    QVERIFY(list.model.isLoaded());
    QCOMPARE(list.model.rowCount(), 0);
}

void TestMemoryListModel::showsWhatARowNeeds()
{
    OPEN_LIBRARY();
    Memory memory;
    memory.userId = m_fixture.user(QStringLiteral("anna")).id;
    memory.question = QStringLiteral("Which\ntea?");
    memory.answer = QStringLiteral("Strong.\nWith milk.");
    memory.importance = 8;
    memory.tags = {QStringLiteral("taste")};
    memory.isPublic = true;
    QVERIFY(waitFor(memories().add(memory)));
    memory.question.clear();
    QVERIFY(waitFor(memories().add(memory)));
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_COMPARE(list.titles(),
                 (QStringList{QStringLiteral("Strong. With milk."), QStringLiteral("Which tea?")}));
    // The answer stands for a question that is missing, and then not twice.
    QCOMPARE(list.model.index(0).data(items::PreviewRole).toString(), QString());
    const QModelIndex row = list.model.index(1);
    QCOMPARE(row.data(items::PreviewRole).toString(), QStringLiteral("Strong. With milk."));
    QCOMPARE(row.data(items::ImportanceRole).toInt(), 8);
    QCOMPARE(row.data(items::PublicRole).toBool(), true);
    QCOMPARE(row.data(items::PersonRole).toString(), QStringLiteral("anna"));
    QCOMPARE(row.data(items::TagsRole).toStringList(), QStringList{QStringLiteral("taste")});
    QCOMPARE(row.data(items::TrashedRole).toBool(), false);
    QVERIFY(row.data(items::MomentRole).value<domain::Timestamp>().microseconds > 0);
}

void TestMemoryListModel::loadsPagesThatAreLookedAt()
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
    QCOMPARE(last.data().toString(), question(1));
    QCOMPARE(list.model.index(400).data().toString(), question(50));
    QVERIFY(!list.model.index(250).data(items::LoadedRole).toBool());
}

void TestMemoryListModel::keepsTwentyPages()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    fill(2350);
    // Without the tester, which looks at the first rows all the time.
    MemoryListModel model(memories());
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 2350);
    for (int row = 50; row < 2350; row += MemoryListModel::pageSize) {
        const QModelIndex index = model.index(row);
        (void)index.data();
        QTRY_COMPARE(index.data().toString(), question(2350 - row));
    }
    int loaded = 0;
    for (int row = 0; row < 2350; ++row)
        loaded += model.row(row).has_value();
    QCOMPARE(loaded, MemoryListModel::mostPages * MemoryListModel::pageSize);
}

void TestMemoryListModel::followsEditsUnderTheSelection()
{
    OPEN_LIBRARY();
    fill(3);
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_COMPARE(list.titles(), (QStringList{question(3), question(2), question(1)}));
    QItemSelectionModel selection(&list.model);
    selection.select(list.model.index(2), QItemSelectionModel::Select);
    const auto oldest = waitFor(memories().byIds({list.model.row(2)->id}));
    QVERIFY(oldest && !oldest->isEmpty());
    Memory edit = oldest->first();
    edit.question = QStringLiteral("asked again");
    QVERIFY(waitFor(memories().update(edit)));
    // The latest change comes first, and takes the selection with it.
    QTRY_COMPARE(list.titles(), (QStringList{edit.question, question(3), question(2)}));
    QCOMPARE(selection.selectedIndexes().size(), 1);
    QCOMPARE(selection.selectedIndexes().first().row(), 0);
}

void TestMemoryListModel::takesTrashedRowsOut()
{
    OPEN_LIBRARY();
    const auto ids = fill(4);
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_COMPARE(list.titles().size(), 4);
    QTRY_COMPARE(list.titles().last(), question(1));
    QSignalSpy removed(&list.model, &QAbstractItemModel::rowsRemoved);
    QItemSelectionModel selection(&list.model);
    selection.select(list.model.index(3), QItemSelectionModel::Select);
    QVERIFY(waitFor(memories().trash({ids.at(1), ids.at(2)})));
    QTRY_COMPARE(list.titles(), (QStringList{question(4), question(1)}));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(selection.selectedIndexes().first().data(items::IdRole).toString(), ids.at(0).toString());
    QVERIFY(waitFor(memories().restore({ids.at(2)})));
    QTRY_COMPARE(list.titles(), (QStringList{question(4), question(3), question(1)}));
    list.model.setFilter(found("is:trashed"));
    QTRY_COMPARE(list.titles(), QStringList{question(2)});
    QVERIFY(waitFor(memories().purge({ids.at(1)})));
    QTRY_COMPARE(list.titles(), QStringList());
}

void TestMemoryListModel::followsAnImport()
{
    OPEN_LIBRARY();
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_VERIFY(list.model.isLoaded());
    fill(3);
    QTRY_COMPARE(list.titles(), (QStringList{question(3), question(2), question(1)}));
}

void TestMemoryListModel::sortsByImportance()
{
    OPEN_LIBRARY();
    const Memory low = add(QStringLiteral("low"), 2);
    add(QStringLiteral("high"), 9);
    add(QStringLiteral("middle"), 5);
    Watched list(m_fixture.library());
    store::MemoryFilter filter;
    filter.order = store::MemoryOrder::Importance;
    list.model.setFilter(filter);
    QTRY_COMPARE(list.titles(),
                 (QStringList{QStringLiteral("high"), QStringLiteral("middle"), QStringLiteral("low")}));
    QVERIFY(waitFor(memories().setImportance({{low.id, 10}})));
    QTRY_COMPARE(list.titles(),
                 (QStringList{QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("middle")}));
    filter.leastImportance = 9;
    list.model.setFilter(filter);
    QTRY_COMPARE(list.titles(), (QStringList{QStringLiteral("low"), QStringLiteral("high")}));
    QVERIFY(waitFor(memories().setImportance({{low.id, 1}})));
    QTRY_COMPARE(list.titles(), QStringList{QStringLiteral("high")});
}

void TestMemoryListModel::followsAQuery()
{
    OPEN_LIBRARY();
    const Memory tea = add(QStringLiteral("Tea?"));
    const Memory pets = add(QStringLiteral("Pets?"));
    Watched list(m_fixture.library());
    list.model.setFilter(found("tag:taste"));
    QTRY_VERIFY(list.model.isLoaded());
    QCOMPARE(list.model.rowCount(), 0);
    QVERIFY(waitFor(memories().retag({{tea.id, {QStringLiteral("taste")}, {}}})));
    QTRY_COMPARE(list.titles(), QStringList{tea.question});
    list.model.setFilter(found("pets"));
    QTRY_COMPARE(list.titles(), QStringList{pets.question});
}

void TestMemoryListModel::holdsOnlyTheBeginningOfLongTexts()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    Memory memory = add(QStringLiteral("Long?"));
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_COMPARE(list.titles(), QStringList{memory.question});
    memory.answer = QString(50'000, u'a');
    QVERIFY(waitFor(memories().update(memory)));
    QTRY_VERIFY(list.model.row(0)->answer.startsWith(u'a'));
    QCOMPARE(list.model.row(0)->answer.size(), store::MemoryStore::previewLength);
}

void TestMemoryListModel::fetchesRowsThatAreNotInMemory()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    fill(350);
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_COMPARE(list.model.rowCount(), 350);
    QVERIFY(!list.model.row(340));
    QStringList questions;
    list.model.fetch({1, 340, 205}, [&questions](const QList<Memory> &rows) {
        for (const Memory &row : rows)
            questions.append(row.question);
    });
    QTRY_COMPARE(questions, (QStringList{question(349), question(10), question(145)}));
}

void TestMemoryListModel::reportsAFailure()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    QCOMPARE(m_fixture.sql("alter table chatbot_memory rename to elsewhere"), QString());
    MemoryListModel model(memories());
    QSignalSpy failed(&model, &MemoryListModel::failed);
    model.setFilter({});
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(!failed.first().first().value<domain::Error>().message.isEmpty());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestMemoryListModel)
#include "tst_memorylistmodel.moc"
