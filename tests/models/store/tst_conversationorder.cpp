// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstore.h"
#include "support/libraryfixture.h"

#include <QtTest>

using domain::Conversation;
using domain::ConversationId;
using domain::Timestamp;
using store::ConversationFilter;
using store::ConversationScope;
using store::ConversationSort;
using store::ListSection;
using support::errorText;
using support::waitFor;

/// The orders of a list, its pages and sections in each, and where in it a conversation is; on both backends.
class TestConversationOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
    void refusesACursorOfAnotherOrder_data() { support::addBackends(); }
    void refusesACursorOfAnotherOrder();
    void findsWhereGroupsBegin_data() { support::addBackends(); }
    void findsWhereGroupsBegin();
    void findsAConversation_data() { support::addBackends(); }
    void findsAConversation();
    void goesOnAfterEqualKeys_data() { support::addBackends(); }
    void goesOnAfterEqualKeys();

private:
    store::ConversationStore &conversations() { return m_fixture.library().conversations(); }
    /// Titles, oldest first; each has as many messages as its place says.
    void fill(const QStringList &titles);
    [[nodiscard]] QString moment(qint64 seconds) const;
    QStringList readInPages(const ConversationFilter &filter, int limit);
    QStringList readBySkeleton(const ConversationFilter &filter, int pageSize);

    support::LibraryFixture m_fixture;
    QHash<QString, ConversationId> m_ids;
};

QString TestConversationOrder::moment(qint64 seconds) const
{
    return m_fixture.options().location.backend == store::Backend::Sqlite
        ? QString::number(seconds * 1'000'000)
        : QStringLiteral("to_timestamp(%1)").arg(seconds);
}

void TestConversationOrder::fill(const QStringList &titles)
{
    m_ids.clear();
    for (int i = 0; i < titles.size(); ++i) {
        const Conversation talk = m_fixture.conversation(titles.at(i));
        for (int said = 0; said <= i % 3; ++said)
            m_fixture.say(talk.id, QStringLiteral("x"));
        m_ids.insert(titles.at(i), talk.id);
        QCOMPARE(m_fixture.sql(QStringLiteral("update conversations set updated_at = %1 where id = '%2'")
                                   .arg(moment(1'700'000'000 + i), talk.id.toString())),
                 QString());
    }
}

QStringList TestConversationOrder::readInPages(const ConversationFilter &filter, int limit)
{
    QStringList titles;
    domain::Cursor after;
    do {
        const auto page = waitFor(conversations().page(filter, {after, limit}));
        if (!page)
            return {errorText(page)};
        for (const Conversation &row : page->rows)
            titles.append(row.title);
        after = page->next;
    } while (!after.isStart() && titles.size() < 100);
    return titles;
}

QStringList TestConversationOrder::readBySkeleton(const ConversationFilter &filter, int pageSize)
{
    const auto skeleton = waitFor(conversations().skeleton(filter, pageSize));
    if (!skeleton)
        return {errorText(skeleton)};
    QStringList titles;
    for (const domain::Cursor &start : skeleton->pageStarts) {
        const auto page = waitFor(conversations().page(filter, {start, pageSize}));
        if (!page)
            return {errorText(page)};
        for (const Conversation &row : page->rows)
            titles.append(row.title);
    }
    return titles.size() == skeleton->count ? titles : QStringList{QStringLiteral("wrong count")};
}

void TestConversationOrder::sorts_data()
{
    QTest::addColumn<store::Backend>("backend");
    QTest::addColumn<int>("sort");
    QTest::addColumn<QString>("expected");
    for (const auto backend : {store::Backend::Sqlite, store::Backend::PostgreSql}) {
        const auto row = [backend](const char *name, ConversationSort sort, const char *expected) {
            QTest::addRow("%s, %s", backend == store::Backend::Sqlite ? "SQLite" : "PostgreSQL", name)
                << backend << int(sort) << QString::fromUtf8(expected);
        };
        row("newest", ConversationSort::Newest, "!|用户|Äpfel|zebra|Banana|äpfel 2|Zoo|");
        row("oldest", ConversationSort::Oldest, "|Zoo|äpfel 2|Banana|zebra|Äpfel|用户|!");
        // Case and accents don't matter, what has no words is last, equal ones stay together.
        row("title", ConversationSort::Title, "Äpfel|äpfel 2|Banana|zebra|Zoo|用户|");
        row("longest", ConversationSort::Longest, "");
    }
}

void TestConversationOrder::sorts()
{
    QFETCH(store::Backend, backend);
    QFETCH(int, sort);
    QFETCH(QString, expected);
    QCOMPARE(m_fixture.open(backend), QString());
    const QStringList all{QString(),
                          QStringLiteral("Zoo"),
                          QStringLiteral("äpfel 2"),
                          QStringLiteral("Banana"),
                          QStringLiteral("zebra"),
                          QStringLiteral("Äpfel"),
                          QStringLiteral("用户"),
                          QStringLiteral("!")};
    fill(all);
    const ConversationFilter filter{ConversationScope::Kept, {}, ConversationSort(sort)};
    const QStringList read = readInPages(filter, 100);
    QCOMPARE(read.size(), all.size());
    if (ConversationSort(sort) == ConversationSort::Longest) {
        qint64 before = 3;
        const auto page = waitFor(conversations().page(filter, {}));
        QVERIFY(page);
        for (const Conversation &row : page->rows) {
            QVERIFY(row.messageCount <= before);
            before = row.messageCount;
        }
    } else if (ConversationSort(sort) == ConversationSort::Title) {
        QVERIFY2(read.mid(0, 6).join(u'|') + u'|' == expected, qPrintable(read.join(u'|')));
    } else {
        QCOMPARE(read.join(u'|'), expected);
    }
    for (const int limit : {1, 3, 8})
        QCOMPARE(readInPages(filter, limit), read);
    for (const int size : {1, 3, 8})
        QCOMPARE(readBySkeleton(filter, size), read);
}

void TestConversationOrder::refusesACursorOfAnotherOrder()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    fill({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    for (const auto sort : {ConversationSort::Oldest, ConversationSort::Title, ConversationSort::Longest}) {
        const auto page = waitFor(conversations().page({ConversationScope::Kept, {}, sort}, {{}, 1}));
        QVERIFY(page && !page->next.isStart());
        const auto other = waitFor(conversations().page({}, {page->next, 1}));
        QVERIFY(!other);
        QCOMPARE(other.error().code, domain::ErrorCode::InvalidArgument);
    }
}

void TestConversationOrder::findsWhereGroupsBegin()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    QStringList titles;
    for (int i = 0; i < 10; ++i)
        titles.append(QString::number(i));
    fill(titles);
    // The rows are of seconds …000 to …009. Nothing is in the second group, and 0 to 3 are before all.
    const QList<Timestamp> groups{{1'700'000'008'000'000}, {1'700'000'007'500'000}, {1'700'000'004'000'000}};
    const auto skeleton = waitFor(conversations().skeleton({}, 3, groups));
    QCOMPARE(errorText(skeleton), QString());
    QCOMPARE(skeleton->count, 10);
    QCOMPARE(skeleton->pageStarts.size(), 4);
    QCOMPARE(skeleton->sections, (QList<ListSection>{{0, 0}, {2, 2}, {3, 6}}));
    const ConversationFilter oldest{ConversationScope::Inbox, {}, ConversationSort::Oldest};
    const auto backwards = waitFor(conversations().skeleton(oldest, 3, groups));
    QVERIFY(backwards);
    QCOMPARE(backwards->sections, (QList<ListSection>{{3, 0}, {2, 4}, {0, 8}}));
    const ConversationFilter byTitle{ConversationScope::Inbox, {}, ConversationSort::Title};
    const auto unordered = waitFor(conversations().skeleton(byTitle, 3, groups));
    QVERIFY(unordered);
    QCOMPARE(unordered->sections, (QList<ListSection>{{0, 0}}));
    QVERIFY(waitFor(conversations().skeleton({}, 3))->sections.isEmpty());
}

void TestConversationOrder::findsAConversation()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    fill({QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")});
    const ConversationId first = m_ids.value(QStringLiteral("c"));
    QCOMPARE(*waitFor(conversations().placeOf({}, first)), 2);
    QCOMPARE(
        *waitFor(conversations().placeOf({ConversationScope::Kept, {}, ConversationSort::Oldest}, first)), 0);
    QCOMPARE(*waitFor(conversations().placeOf({ConversationScope::Kept, {}, ConversationSort::Title}, first)),
             2);
    QVERIFY(waitFor(conversations().setArchived({first}, true)));
    QCOMPARE(*waitFor(conversations().placeOf({}, first)), -1);
    QCOMPARE(*waitFor(conversations().placeOf({}, ConversationId{QUuid::createUuid()})), -1);
}

void TestConversationOrder::goesOnAfterEqualKeys()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    for (int i = 0; i < 7; ++i)
        m_fixture.conversation(QStringLiteral("The same"));
    QCOMPARE(
        m_fixture.sql(QStringLiteral("update conversations set updated_at = %1").arg(moment(1'700'000'000))),
        QString());
    for (const auto sort : {ConversationSort::Newest, ConversationSort::Oldest, ConversationSort::Title,
                            ConversationSort::Longest})
        QCOMPARE(readInPages({ConversationScope::Kept, {}, sort}, 2).size(), 7);
}

QTEST_GUILESS_MAIN(TestConversationOrder)
#include "tst_conversationorder.moc"
