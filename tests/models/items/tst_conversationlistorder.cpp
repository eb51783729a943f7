// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/conversationlistmodel.h"
#include "items/roles.h"
#include "store/importstore.h"
#include "support/libraryfixture.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using domain::ConversationId;
using domain::Timestamp;
using items::ConversationListModel;
using store::ConversationScope;
using store::ConversationSort;
using support::waitFor;

/// Headings, orders, and what is new in the list of conversations.
class TestConversationListOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsUnderDates_data() { support::addBackends(); }
    void standsUnderDates();
    void sorts_data() { support::addBackends(); }
    void sorts();
    void followsARenameInTheOrderOfTitles();
    void findsARowThatIsNotInMemory();
    void countsWhatIsNewOnTop();
    void hasNothingNewInOtherOrders();
    void keepsTheSelectionWhenRowsComeAbove();
    void tellsTheIdsOfADrag();

private:
    void fill(const QList<std::pair<QString, qint64>> &titlesAndTimes);
    void fillMany(int count);
    QStringList titles(const ConversationListModel &model) const;
    QString headings(const ConversationListModel &model) const;

    support::LibraryFixture m_fixture;
};

namespace {

constexpr qint64 second = 1'000'000;

/// A model that is watched for breaking the rules of models.
struct Watched {
    explicit Watched(store::Library &library) : model(library.conversations()), tester(&model) {}

    ConversationListModel model;
    QAbstractItemModelTester tester;
};

qint64 daysAgo(int days)
{
    return Timestamp::fromDateTime(QDate::currentDate().addDays(-days).startOfDay().addSecs(3600))
        .microseconds;
}

} // namespace

void TestConversationListOrder::fill(const QList<std::pair<QString, qint64>> &titlesAndTimes)
{
    auto chunk = std::make_shared<store::ImportChunk>();
    chunk->source = QStringLiteral("json");
    static int number = 0;
    for (const auto &[title, time] : titlesAndTimes) {
        domain::ConversationRecord record;
        record.externalId = QString::number(++number);
        record.title = title;
        record.model = QStringLiteral("model-a");
        record.createdAt = record.updatedAt = Timestamp{time};
        chunk->conversations.push_back(record);
    }
    auto &library = m_fixture.library();
    const auto batch = waitFor(library.imports().begin(QStringLiteral("me"), {}));
    QVERIFY(batch);
    QVERIFY(waitFor(library.imports().write(*batch, chunk)));
    QVERIFY(waitFor(library.imports().finish(*batch, {})));
}

void TestConversationListOrder::fillMany(int count)
{
    QList<std::pair<QString, qint64>> rows;
    for (int i = 0; i < count; ++i)
        rows.append({QStringLiteral("Title %1").arg(i), (1'700'000'000 + i) * second});
    fill(rows);
}

QStringList TestConversationListOrder::titles(const ConversationListModel &model) const
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row).data().toString());
    return titles;
}

/// Which row each heading stands over: "0:Today 2:Week".
QString TestConversationListOrder::headings(const ConversationListModel &model) const
{
    static const char *const names[] = {"Today", "Yesterday", "Week", "Month", "Year"};
    QStringList parts;
    for (const store::ListSection &section : model.sections()) {
        const bool known = section.group < model.groups().size();
        parts.append(QStringLiteral("%1:%2")
                         .arg(section.firstRow)
                         .arg(known ? QString::fromLatin1(names[int(model.groups().at(section.group).kind)])
                                    : QStringLiteral("Earlier")));
    }
    return parts.join(u' ');
}

void TestConversationListOrder::standsUnderDates()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    fill({{QStringLiteral("a"), daysAgo(0)},
          {QStringLiteral("b"), daysAgo(0) + second},
          {QStringLiteral("c"), daysAgo(1)},
          {QStringLiteral("d"), daysAgo(3)},
          {QStringLiteral("e"), daysAgo(7)},
          {QStringLiteral("f"), daysAgo(365 * 5)},
          {QStringLiteral("g"), 5 * second}});
    Watched list(m_fixture.library());
    list.model.setFilter({});
    const QString expected = QStringLiteral("0:Today 2:Yesterday 3:Week 5:Year 6:Earlier");
    QTRY_COMPARE(headings(list.model), expected);
    QCOMPARE(list.model.rowCount(), 7);
    QSignalSpy loaded(&list.model, &ConversationListModel::loaded);
    list.model.refresh();
    QTRY_VERIFY(!loaded.isEmpty());
    QCOMPARE(headings(list.model), expected);
    QVERIFY(waitFor(m_fixture.library().conversations().trash({list.model.row(2)->id})));
    QTRY_COMPARE(headings(list.model), QStringLiteral("0:Today 2:Week 4:Year 5:Earlier"));
    list.model.setFilter({ConversationScope::Inbox, {}, ConversationSort::Oldest});
    QTRY_COMPARE(headings(list.model), QStringLiteral("0:Earlier 1:Year 2:Week 4:Today"));
    list.model.setFilter({ConversationScope::Inbox, {}, ConversationSort::Title});
    QTRY_COMPARE(list.model.rowCount(), 6);
    QCOMPARE(headings(list.model), QString());
}

void TestConversationListOrder::sorts()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    fill({{QStringLiteral("b"), 3 * second},
          {QStringLiteral("Ä"), 2 * second},
          {QStringLiteral("c"), 1 * second}});
    Watched list(m_fixture.library());
    for (const auto &[sort, expected] :
         {std::pair{ConversationSort::Newest, "b Ä c"}, std::pair{ConversationSort::Oldest, "c Ä b"},
          std::pair{ConversationSort::Title, "Ä b c"}}) {
        list.model.setFilter({ConversationScope::Inbox, {}, sort});
        QTRY_COMPARE(titles(list.model).join(u' '), QString::fromUtf8(expected));
    }
}

void TestConversationListOrder::followsARenameInTheOrderOfTitles()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    fill({{QStringLiteral("a"), 3 * second},
          {QStringLiteral("b"), 2 * second},
          {QStringLiteral("c"), 1 * second}});
    Watched list(m_fixture.library());
    list.model.setFilter({ConversationScope::Inbox, {}, ConversationSort::Title});
    QTRY_COMPARE(titles(list.model).join(u' '), QStringLiteral("a b c"));
    const QPersistentModelIndex renamed = list.model.index(0);
    QVERIFY(waitFor(
        m_fixture.library().conversations().rename(list.model.row(0)->id, QStringLiteral("z"))));
    QTRY_COMPARE(titles(list.model).join(u' '), QStringLiteral("b c z"));
    QCOMPARE(renamed.row(), 2);
}

void TestConversationListOrder::findsARowThatIsNotInMemory()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    fillMany(450);
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_COMPARE(list.model.rowCount(), 450);
    const auto last = waitFor(m_fixture.library().conversations().page(
        {ConversationScope::Inbox, {}, ConversationSort::Oldest}, {{}, 1}));
    QVERIFY(last);
    const ConversationId id = last->rows.first().id;
    QCOMPARE(list.model.rowOf(id), -1);
    int found = -2;
    list.model.find(id, [&found](int row) { found = row; });
    QTRY_COMPARE(found, 449);
    list.model.find(ConversationId{QUuid::createUuid()}, [&found](int row) { found = row; });
    QTRY_COMPARE(found, -1);
}

void TestConversationListOrder::countsWhatIsNewOnTop()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    fillMany(250);
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_COMPARE(list.model.rowCount(), 250);
    QCOMPARE(list.model.newRows(), 0); // nobody has looked yet
    list.model.markSeen();
    const ConversationId known = list.model.row(40)->id;
    fill({{QStringLiteral("new 1"), 1'710'000'000 * second},
          {QStringLiteral("new 2"), 1'710'000'001 * second}});
    QTRY_COMPARE(list.model.rowCount(), 252);
    QTRY_COMPARE(list.model.newRows(), 2);
    // A conversation that goes on is not a new one.
    m_fixture.say(known, QStringLiteral("more"));
    QTRY_COMPARE(list.model.rowOf(known), 0);
    QCOMPARE(list.model.newRows(), 2);
    list.model.markSeen();
    QCOMPARE(list.model.newRows(), 0);
}

void TestConversationListOrder::hasNothingNewInOtherOrders()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    fillMany(5);
    Watched list(m_fixture.library());
    list.model.setFilter({ConversationScope::Inbox, {}, ConversationSort::Title});
    QTRY_COMPARE(list.model.rowCount(), 5);
    list.model.markSeen();
    fill({{QStringLiteral("A new one"), 1'800'000'000 * second}});
    QTRY_COMPARE(list.model.rowCount(), 6);
    QCOMPARE(list.model.newRows(), 0);
}

void TestConversationListOrder::keepsTheSelectionWhenRowsComeAbove()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    fillMany(1000);
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_COMPARE(list.model.rowCount(), 1000);
    (void)list.model.index(550).data(); // asks for it
    QTRY_VERIFY(list.model.row(550));
    const QPersistentModelIndex selected = list.model.index(550);
    const QString title = selected.data().toString();
    fill({{QStringLiteral("new"), 1'800'000'000 * second}});
    QTRY_COMPARE(list.model.rowCount(), 1001);
    QTRY_COMPARE(selected.row(), 551);
    QTRY_COMPARE(selected.data().toString(), title);
}

void TestConversationListOrder::tellsTheIdsOfADrag()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    fillMany(3);
    Watched list(m_fixture.library());
    list.model.setFilter({});
    QTRY_COMPARE(list.model.rowCount(), 3);
    QVERIFY(list.model.index(0).flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(list.model.mimeData({list.model.index(0), list.model.index(2)}));
    const QByteArray ids = data->data(ConversationListModel::mimeType);
    QCOMPARE(ids.count('\n'), 2);
    QVERIFY(ids.startsWith(list.model.row(0)->id.toString().toLatin1()));
}

QTEST_GUILESS_MAIN(TestConversationListOrder)
#include "tst_conversationlistorder.moc"
