// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findtext.h"
#include "store/conversationstore.h"
#include "store/filestore.h"
#include "store/importstore.h"
#include "store/memorystore.h"
#include "store/messagestore.h"
#include "store/searchstore.h"
#include "support/libraryfixture.h"

#include <QtTest>

using domain::SearchHit;
using domain::SearchOrder;
using domain::SearchQuery;
using support::errorText;
using support::waitFor;

namespace {

domain::Timestamp day(const char *text)
{
    return *domain::Timestamp::fromIso(QString::fromUtf8(text));
}

domain::MessageRecord message(const QString &name, const QString &content, const char *at,
                              domain::Role role = domain::Role::User)
{
    domain::MessageRecord record;
    record.externalId = name;
    record.content = content;
    record.role = role;
    record.createdAt = day(at);
    return record;
}

} // namespace

/// The search syntax, the same on both backends: one table of cases over one small library.
class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void lists_data();
    void lists();
    void fieldsDisregardCase_data();
    void fieldsDisregardCase();
    void newestFirstInPages_data() { support::addBackends(); }
    void newestFirstInPages();
    void manyMatchesOfEachKind_data() { support::addBackends(); }
    void manyMatchesOfEachKind();
    void ranksByRelevance_data() { support::addBackends(); }
    void ranksByRelevance();
    void rankedPages_data() { support::addBackends(); }
    void rankedPages();
    void ranksAlikeOnBothBackends();
    void findsByStateFilesAndAge_data() { support::addBackends(); }
    void findsByStateFilesAndAge();
    void snippetsShowTheMatch_data() { support::addBackends(); }
    void snippetsShowTheMatch();
    void findsMemories_data() { support::addBackends(); }
    void findsMemories();
    void followsEdits_data() { support::addBackends(); }
    void followsEdits();
    void tellsWhereAHitIs_data() { support::addBackends(); }
    void tellsWhereAHitIs();
    void findsInOneConversation_data() { support::addBackends(); }
    void findsInOneConversation();
    void findsTextWithinWords_data() { support::addBackends(); }
    void findsTextWithinWords();
    void phrasesBeyondExactPositions_data() { support::addBackends(); }
    void phrasesBeyondExactPositions();
    void cancelledSearchAnswers_data() { support::addBackends(); }
    void cancelledSearchAnswers();

private:
    QString importRanked(int count);
    QStringList ranked(const QString &query, int pageSize);
    void openLibrary(store::Backend backend);
    QString import(domain::ConversationRecord record, const QString &source = QStringLiteral("chatgpt"));
    QStringList namesOf(const QString &query, int limit = 50);
    SearchQuery parsed(const QString &text);

    support::LibraryFixture m_fixture;
    store::Backend m_current = store::Backend::Sqlite;
    bool m_filled = false;
    std::optional<store::Backend> m_cased; ///< the backend of the library of fieldsDisregardCase()
};

SearchQuery TestSearch::parsed(const QString &text)
{
    auto query = SearchQuery::parse(text);
    if (!query)
        QTest::qFail(qPrintable(query.error().message), __FILE__, __LINE__);
    return query ? *query : SearchQuery();
}

QString TestSearch::import(domain::ConversationRecord record, const QString &source)
{
    auto &imports = m_fixture.library().imports();
    auto chunk = std::make_shared<store::ImportChunk>();
    chunk->source = source;
    chunk->conversations.push_back(std::move(record));
    const auto batch = waitFor(imports.begin(QStringLiteral("me"), {}));
    if (!batch)
        return errorText(batch);
    const auto outcome = waitFor(imports.write(*batch, chunk));
    if (!outcome || !outcome->problems.isEmpty())
        return outcome ? outcome->problems.first().message : errorText(outcome);
    return errorText(waitFor(imports.finish(*batch, {})));
}

/// The library of the tables; filled once for each backend.
void TestSearch::openLibrary(store::Backend backend)
{
    if (m_filled && m_current == backend)
        return;
    QCOMPARE(m_fixture.open(backend), QString());
    m_cased.reset();
    m_current = backend;
    domain::ConversationRecord kitchen;
    kitchen.externalId = QStringLiteral("kitchen");
    kitchen.title = QStringLiteral("Bread at the Café");
    kitchen.model = QStringLiteral("gpt-4o");
    kitchen.tags = {QStringLiteral("Cooking"), QStringLiteral("work/notes")};
    kitchen.pinned = true;
    kitchen.messages = {
        message(QStringLiteral("k1"), QStringLiteral("How do I bake sourdough bread at the café?"),
                "2025-03-01T08:00:00Z"),
        message(QStringLiteral("k2"),
                QStringLiteral("Mix flour and water. Bake the sourdough; the bread rests."),
                "2025-03-01T08:01:00Z", domain::Role::Assistant),
        message(QStringLiteral("k3"), QStringLiteral("Tiếng Việt: tôi đã nướng bánh mì hôm qua"),
                "2025-03-02T08:00:00Z")};
    kitchen.messages[1].parentExternalId = QStringLiteral("k1");
    kitchen.messages[2].parentExternalId = QStringLiteral("k2");
    QCOMPARE(import(kitchen), QString());
    domain::ConversationRecord code;
    code.externalId = QStringLiteral("code");
    code.title = QStringLiteral("Database trouble");
    code.model = QStringLiteral("claude-3-opus");
    code.archived = true;
    code.messages = {message(QStringLiteral("c1"),
                             QStringLiteral("The db fails: ```sql\nselect * from snake_case_table\n```"),
                             "2025-04-01T08:00:00Z"),
                     message(QStringLiteral("c2"), QStringLiteral("用户登录后数据库出错，itgc后怎么办"),
                             "2025-04-02T08:00:00Z", domain::Role::Assistant),
                     message(QStringLiteral("c3"), QStringLiteral("今天天气很好 and the straße is ÆON"),
                             "2025-04-03T08:00:00Z"),
                     message(QStringLiteral("c4"), QStringLiteral("hidden words about bread"),
                             "2025-04-03T09:00:00Z", domain::Role::System),
                     message(QStringLiteral("c5"), QStringLiteral("calling a tool"), "2025-04-03T10:00:00Z",
                             domain::Role::Tool)};
    code.messages[3].hidden = true;
    code.messages[1].parentExternalId = QStringLiteral("c1");
    code.messages[2].parentExternalId = QStringLiteral("c1");
    code.messages[2].toolCalls = {QJsonObject{{QStringLiteral("name"), QStringLiteral("search")}}};
    QCOMPARE(import(code, QStringLiteral("claude")), QString());
    domain::ConversationRecord trashed;
    trashed.externalId = QStringLiteral("old");
    trashed.title = QStringLiteral("Old bread");
    trashed.trashed = true;
    trashed.messages = {message(QStringLiteral("t1"), QStringLiteral("stale bread"), "2024-01-01T08:00:00Z")};
    QCOMPARE(import(trashed), QString());
    m_filled = true;
}

/// The external ids of the hits' messages, sorted.
QStringList TestSearch::namesOf(const QString &query, int limit)
{
    const auto found =
        waitFor(m_fixture.library().search().find({parsed(query), SearchOrder::Newest, {{}, limit}}));
    if (!found)
        return {errorText(found)};
    QStringList names;
    for (const SearchHit &hit : found->rows)
        names.append(m_fixture.sql(
            QStringLiteral("select external_id from messages where id = %1").arg(hit.messageId.value)));
    names.sort();
    return names;
}

void TestSearch::finds_data()
{
    QTest::addColumn<store::Backend>("backend");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("names");
    const std::pair<const char *, const char *> cases[] = {
        {"bread", "k1 k2"},
        {"BREAD", "k1 k2"},
        {"bread sourdough", "k1 k2"},
        {"bread flour", "k2"},
        {"flour or nướng", "k2 k3"},
        {"bake flour or cafe", "k1 k2"},
        {"\"sourdough bread\"", "k1"},
        {"\"bread sourdough\"", ""},
        {"bread -flour", "k1"},
        {"-bread", "c1 c2 c3 c5 k3"},
        {"bread -\"the bread\"", "k1"},
        {"sour*", "k1 k2"},
        {"sour", ""},
        {"cafe", "k1"},
        {"CAFÉ", "k1"},
        {"tieng viet", "k3"},
        {"Tiếng", "k3"},
        {"da", "k3"},
        {"đã", "k3"},
        {"db", "c1"},
        {"用户", "c2"},
        {"数据库", "c2"},
        {"据库", "c2"},
        {"用", "c2"},
        {"库用", ""},
        {"itgc后", "c2"},
        {"itgc", "c2"},
        {"天气", "c3"},
        {"今天天气很好", "c3"},
        {"天很", ""},
        {"strasse", "c3"},
        {"aeon", "c3"},
        {"snake_case_table", "c1"},
        {"case_table", "c1"},
        {"snake_table", ""},
        {"from:user", "c1 c3 k1 k3"},
        {"from:assistant", "c2 k2"},
        {"from:tool", "c5"},
        {"bread from:user", "k1"},
        {"-from:user bread", "k2"},
        {"tag:cooking", "k1 k2 k3"},
        {"tag:work", "k1 k2 k3"},
        {"tag:wor", ""},
        {"tag:\"work/notes\"", "k1 k2 k3"},
        {"-tag:cooking", "c1 c2 c3 c5"},
        {"model:gpt", "k1 k2 k3"},
        {"model:OPUS db", "c1"},
        {"source:claude", "c1 c2 c3 c5"},
        {"user:me bread", "k1 k2"},
        {"user:nobody", ""},
        {"title:cafe", "k1 k2 k3"},
        {"title:\"bread at\"", "k1 k2 k3"},
        {"title:data*", "c1 c2 c3 c5"},
        {"title:bre", ""},
        {"is:pinned", "k1 k2 k3"},
        {"is:archived", "c1 c2 c3 c5"},
        {"is:trashed", "t1"},
        {"bread is:trashed", "t1"},
        {"-is:archived", "k1 k2 k3"},
        {"has:code", "c1"},
        {"has:tool", "c3 c5"},
        {"has:branch", "c1 c2 c3 c5"},
        {"has:image", ""},
        {"before:2025-03-02", "k1 k2"},
        {"after:2025-04-02 -has:tool", "c2"},
        {"on:2025-03-01", "k1 k2"},
        {"on:2025-03", "k1 k2 k3"},
        {"on:2024", ""},
        {"\"", "c1 c2 c3 c5 k1 k2 k3"},
        {"bread AND", "k2"},
        {"\"unclosed bread", ""},
        {"' or 1=1 --", ""},
        {"NEAR(bread flour)", ""},
        {"b:c* OR ^x", ""},
    };
    for (const auto &[query, names] : cases) {
        QTest::addRow("sqlite %s", query)
            << store::Backend::Sqlite << QString::fromUtf8(query) << QString::fromUtf8(names);
    }
    for (const auto &[query, names] : cases)
        QTest::addRow("postgresql %s", query)
            << store::Backend::PostgreSql << QString::fromUtf8(query) << QString::fromUtf8(names);
}

void TestSearch::finds()
{
    QFETCH(store::Backend, backend);
    QFETCH(QString, query);
    QFETCH(QString, names);
    openLibrary(backend);
    QCOMPARE(namesOf(query).join(u' '), names);
}

void TestSearch::lists_data()
{
    QTest::addColumn<store::Backend>("backend");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("titles");
    const std::pair<const char *, const char *> cases[] = {
        {"", "Bread at the Café|Database trouble"},
        {"bread", "Bread at the Café"},
        {"\"hidden words\"", ""},
        {"from:system", ""},
        {"sourdough", "Bread at the Café"},
        {"trouble", "Database trouble"},
        {"title:bread", "Bread at the Café"},
        {"has:code", "Database trouble"},
        {"from:tool", "Database trouble"},
        {"is:trashed", "Old bread"},
        {"before:2025-03-15", "Bread at the Café"},
        {"tag:cooking -is:archived", "Bread at the Café"},
        {"flour or 用户", "Bread at the Café|Database trouble"},
        {"-flour", "Database trouble"},
    };
    for (const auto &[query, titles] : cases) {
        QTest::addRow("sqlite %s", query)
            << store::Backend::Sqlite << QString::fromUtf8(query) << QString::fromUtf8(titles);
    }
    for (const auto &[query, titles] : cases)
        QTest::addRow("postgresql %s", query)
            << store::Backend::PostgreSql << QString::fromUtf8(query) << QString::fromUtf8(titles);
}

void TestSearch::lists()
{
    QFETCH(store::Backend, backend);
    QFETCH(QString, query);
    QFETCH(QString, titles);
    openLibrary(backend);
    const auto page = waitFor(
        m_fixture.library().conversations().page({store::ConversationScope::Kept, parsed(query)}, {}));
    QCOMPARE(errorText(page), QString());
    QStringList own;
    for (const auto &row : page->rows)
        own.append(row.title);
    own.sort();
    QCOMPARE(own.join(u'|'), titles);
    const auto skeleton = waitFor(
        m_fixture.library().conversations().skeleton({store::ConversationScope::Kept, parsed(query)}, 50));
    QCOMPARE(errorText(skeleton), QString());
    QCOMPARE(skeleton->count, qint64(own.size()));
}

void TestSearch::fieldsDisregardCase_data()
{
    QTest::addColumn<store::Backend>("backend");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    const std::pair<const char *, bool> cases[] = {
        {"tag:Küche", true},
        {"tag:küche", true},
        {"tag:KÜCHE", true},
        {"tag:kuche", false},
        {"tag:küch", false},
        {"tag:\"KÜCHE/öfen\"", true},
        {"tag:\"küche/ÖFEN\"", true},
        {"tag:öfen", false},
        {"tag:\"ÄRGER (50%) [x]*?^.\\_\"", true},
        {"tag:\"ärger (50%) [X]*?^.\\_\"", true},
        {"tag:\"ärger (50%) [y]*?^.\\_\"", false},
        {"tag:\"ärger%\"", false},
        {"tag:\"ärger*\"", false},
        {"tag:ΣΊΣΥΦΟΣ", true},
        {"tag:σίσυφος", true},
        {"user:JÜRGEN", true},
        {"user:jürgen", true},
        {"user:jürge", false},
        {"model:MODËLL", true},
        {"model:\"Ö-mod\"", true},
        {"model:ödell", false},
    };
    for (const auto &[query, found] : cases) {
        QTest::addRow("sqlite %s", query) << store::Backend::Sqlite << QString::fromUtf8(query) << found;
    }
    for (const auto &[query, found] : cases)
        QTest::addRow("postgresql %s", query)
            << store::Backend::PostgreSql << QString::fromUtf8(query) << found;
}

/// Also beyond ASCII, where the databases do not agree on it, and whatever a character means in a pattern.
void TestSearch::fieldsDisregardCase()
{
    QFETCH(store::Backend, backend);
    QFETCH(QString, query);
    QFETCH(bool, found);
    if (m_cased != backend) {
        QCOMPARE(m_fixture.open(backend), QString());
        m_filled = false;
        domain::Conversation draft;
        draft.userId = m_fixture.user(QStringLiteral("Jürgen")).id;
        draft.model = QStringLiteral("ö-Modëll");
        draft.tags = {QStringLiteral("Küche/Öfen"), QStringLiteral("Ärger (50%) [x]*?^.\\_"),
                      QStringLiteral("Σίσυφος")};
        const auto made = waitFor(m_fixture.library().conversations().create(draft));
        QCOMPARE(errorText(made), QString());
        m_fixture.say(made->id, QStringLiteral("words"));
        m_fixture.say(m_fixture.conversation(QStringLiteral("another")).id, QStringLiteral("others"));
        m_cased = backend;
    }
    const auto hits =
        waitFor(m_fixture.library().search().find({parsed(query), SearchOrder::Newest, {{}, 10}}));
    QCOMPARE(errorText(hits), QString());
    QCOMPARE(hits->rows.size(), found ? 1 : 0);
    const auto listed = waitFor(
        m_fixture.library().conversations().page({store::ConversationScope::Kept, parsed(query)}, {}));
    QCOMPARE(errorText(listed), QString());
    QCOMPARE(listed->rows.size(), found ? 1 : 0);
}

void TestSearch::newestFirstInPages()
{
    QFETCH(store::Backend, backend);
    openLibrary(backend);
    QStringList names;
    domain::Cursor cursor;
    do {
        const auto page = waitFor(m_fixture.library().search().find(
            {parsed(QStringLiteral("-zebra")), SearchOrder::Newest, {cursor, 3}}));
        QCOMPARE(errorText(page), QString());
        QVERIFY(page->rows.size() <= 3);
        for (const SearchHit &hit : page->rows)
            names.append(m_fixture.sql(
                QStringLiteral("select external_id from messages where id = %1").arg(hit.messageId.value)));
        cursor = page->next;
    } while (!cursor.isStart() && names.size() < 20);
    QCOMPARE(names.join(u' '), QStringLiteral("c5 c3 c2 c1 k3 k2 k1"));
}

/// Enough messages that a common word fills a page at once, a rarer one is taken from the index, and one in between
/// is looked for backwards: all three paths must give the newest, in order, page after page.
void TestSearch::manyMatchesOfEachKind()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_filled = false;
    domain::ConversationRecord record;
    record.externalId = QStringLiteral("many");
    const qint64 start = day("2025-01-01T00:00:00Z").microseconds;
    constexpr int count = 6000;
    for (int i = 0; i < count; ++i) {
        QString text = QStringLiteral("common number%1").arg(i);
        text += i % 2 == 0 && i < 5000 ? QStringLiteral(" middling") : QString();
        text += i % 1000 == 7 ? QStringLiteral(" rare") : QString();
        domain::MessageRecord one = message(QString::number(i), text, "2025-01-01T00:00:00Z");
        one.createdAt = domain::Timestamp{start + i * qint64(1'000'000)};
        record.messages.push_back(one);
    }
    QCOMPARE(import(record), QString());
    const std::pair<const char *, int> expected[] = {
        {"common", 5999}, {"middling", 4998}, {"rare", 5007}, {"common rare", 5007}};
    for (const auto &[word, newest] : expected) {
        const auto first = waitFor(m_fixture.library().search().find(
            {parsed(QString::fromLatin1(word)), SearchOrder::Newest, {{}, 4}}));
        QCOMPARE(errorText(first), QString());
        QCOMPARE(first->rows.size(), 4);
        QVERIFY2(first->rows.first().snippet.contains(QStringLiteral("number%1").arg(newest)),
                 qPrintable(first->rows.first().snippet));
        QVERIFY(
            std::is_sorted(first->rows.begin(), first->rows.end(),
                           [](const SearchHit &a, const SearchHit &b) { return a.createdAt > b.createdAt; }));
        const auto second = waitFor(m_fixture.library().search().find(
            {parsed(QString::fromLatin1(word)), SearchOrder::Newest, {first->next, 1}}));
        QCOMPARE(errorText(second), QString());
        QVERIFY(second->rows.first().createdAt < first->rows.last().createdAt);
    }
    const auto bounded = waitFor(m_fixture.library().search().count(parsed(QStringLiteral("common")), 1001));
    QVERIFY(bounded && *bounded == 1001);
    const auto exact = waitFor(m_fixture.library().search().count(parsed(QStringLiteral("rare")), 1001));
    QVERIFY(exact && *exact == 6);
}

void TestSearch::ranksByRelevance()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_filled = false;
    domain::ConversationRecord record;
    record.externalId = QStringLiteral("ranks");
    record.messages = {
        message(QStringLiteral("best"), QStringLiteral("yeast yeast yeast"), "2025-01-01T00:00:00Z"),
        message(
            QStringLiteral("worst"),
            QStringLiteral("a long text in which yeast is named only once among many other words of no use"),
            "2025-01-03T00:00:00Z"),
        message(QStringLiteral("middle"), QStringLiteral("yeast and water"), "2025-01-02T00:00:00Z")};
    QCOMPARE(import(record), QString());
    const auto found = waitFor(m_fixture.library().search().find(
        {parsed(QStringLiteral("yeast")), SearchOrder::Relevance, {{}, 10}}));
    QCOMPARE(errorText(found), QString());
    QCOMPARE(found->rows.size(), 3);
    QVERIFY(found->rows.at(0).snippet.startsWith(QStringLiteral("yeast yeast")));
    QVERIFY(found->rows.at(1).snippet.startsWith(QStringLiteral("yeast and")));
    QVERIFY(found->next.isStart());
}

/// Messages of every length and number of hits, the same each time.
QString TestSearch::importRanked(int count)
{
    domain::ConversationRecord record;
    record.externalId = QStringLiteral("ranked");
    const qint64 start = day("2025-01-01T00:00:00Z").microseconds;
    for (int i = 0; i < count; ++i) {
        QString content = QStringLiteral("number%1").arg(i);
        for (int word = 0; word < 1 + i * 7 % 23; ++word)
            content += word % (1 + i % 5) == 0 ? QStringLiteral(" yeast") : QStringLiteral(" filler");
        content += i % 3 == 0 ? QStringLiteral(" and water") : QString();
        domain::MessageRecord one = message(QString::number(i), content, "2025-01-01T00:00:00Z");
        one.createdAt = domain::Timestamp{start + i * qint64(1'000'000)};
        record.messages.push_back(one);
    }
    return import(record);
}

/// The moments of all hits, best first, read page by page.
QStringList TestSearch::ranked(const QString &query, int pageSize)
{
    QStringList moments;
    domain::Cursor cursor;
    do {
        const auto page = waitFor(
            m_fixture.library().search().find({parsed(query), SearchOrder::Relevance, {cursor, pageSize}}));
        if (!page)
            return {errorText(page)};
        for (const SearchHit &hit : page->rows)
            moments.append(hit.createdAt.toIso());
        cursor = page->next;
    } while (!cursor.isStart() && moments.size() < 2'000);
    return moments;
}

void TestSearch::rankedPages()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_filled = false;
    QCOMPARE(importRanked(1'200), QString());
    const QStringList whole = ranked(QStringLiteral("yeast"), 1'000);
    QCOMPARE(whole.size(), 1'000); // the newest 1,000 are ranked
    QCOMPARE(QSet<QString>(whole.begin(), whole.end()).size(), 1'000);
    QCOMPARE(ranked(QStringLiteral("yeast"), 130), whole);
    for (const char *wrong : {"500", "best.", "best.0", "best.x", "worst.5", "1735689600000000.12"}) {
        const auto page = waitFor(m_fixture.library().search().find(
            {parsed(QStringLiteral("yeast")), SearchOrder::Relevance, {{QString::fromLatin1(wrong)}, 10}}));
        QVERIFY2(!page, wrong);
        QCOMPARE(page.error().code, domain::ErrorCode::InvalidArgument);
    }
}

void TestSearch::ranksAlikeOnBothBackends()
{
    m_filled = false;
    const QStringList queries{QStringLiteral("yeast"), QStringLiteral("yeast water"),
                              QStringLiteral("water or filler"), QStringLiteral("\"yeast yeast\""),
                              QStringLiteral("yea* -water")};
    QList<QStringList> orders[2];
    for (const store::Backend backend : {store::Backend::Sqlite, store::Backend::PostgreSql}) {
        QCOMPARE(m_fixture.open(backend), QString());
        QCOMPARE(importRanked(120), QString());
        for (const QString &query : queries)
            orders[backend == store::Backend::Sqlite ? 0 : 1].append(ranked(query, 50));
    }
    for (qsizetype i = 0; i < queries.size(); ++i) {
        QVERIFY2(orders[0].at(i).size() > 10, qPrintable(queries.at(i)));
        QCOMPARE(orders[1].at(i), orders[0].at(i));
    }
}

void TestSearch::findsByStateFilesAndAge()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_filled = false;
    const auto file = [](const char *name, const char *type) {
        domain::FileRecord record;
        record.name = QString::fromUtf8(name);
        record.mimeType = QString::fromUtf8(type);
        return record;
    };
    const auto daysAgo = [](int days) {
        return domain::Timestamp{domain::Timestamp::now().microseconds - days * qint64(86'400'000'000)};
    };
    domain::ConversationRecord recent;
    recent.externalId = QStringLiteral("recent");
    recent.title = QStringLiteral("Recent");
    recent.tags = {QStringLiteral("Küche/Süßes")};
    recent.messages = {message(QStringLiteral("r1"), QStringLiteral("a picture"), "2025-01-01T00:00:00Z"),
                       message(QStringLiteral("r2"), QStringLiteral("a document"), "2025-01-01T00:00:00Z")};
    recent.messages[0].attachments = {file("loaf.png", "image/png")};
    recent.messages[1].attachments = {file("recipe.pdf", "application/pdf")};
    recent.messages[0].createdAt = daysAgo(3);
    recent.messages[1].createdAt = daysAgo(40);
    QCOMPARE(import(recent, QStringLiteral("chatgpt")), QString());
    domain::ConversationRecord old;
    old.externalId = QStringLiteral("old");
    old.title = QStringLiteral("Old");
    old.messages = {message(QStringLiteral("o1"), QStringLiteral("nothing with it"), "2025-01-01T00:00:00Z")};
    old.messages[0].createdAt = daysAgo(400);
    QCOMPARE(import(old, QStringLiteral("claude")), QString());
    const auto rows =
        waitFor(m_fixture.library().conversations().page({store::ConversationScope::Kept, parsed({})}, {}));
    QCOMPARE(errorText(rows), QString());
    for (const auto &row : rows->rows)
        QCOMPARE(errorText(waitFor(m_fixture.library().conversations().markRead(
                     {row.id}, row.title == QLatin1String("Old")))),
                 QString());
    const std::pair<const char *, const char *> cases[] = {
        {"is:unread", "r1 r2"},
        {"-is:unread", "o1"},
        {"has:image", "r1"},
        {"has:file", "r2"},
        {"-has:image -has:file", "o1"},
        {"after:7d", "r1"},
        {"after:6w", "r1 r2"},
        {"before:2m", "o1"},
        {"before:1y", "o1"},
        {"after:1y", "r1 r2"},
        {"before:7d after:2m", "r2"},
        {"source:CHATGPT", "r1 r2"},
        {"source:Claude", "o1"},
        {"user:ME", "o1 r1 r2"},
        {"tag:Küche", "r1 r2"},
        {"tag:\"Küche/Süßes\"", "r1 r2"},
        {"-tag:Küche", "o1"},
    };
    for (const auto &[query, names] : cases)
        QCOMPARE(QString::fromUtf8(query) + QStringLiteral(": ")
                     + namesOf(QString::fromUtf8(query)).join(u' '),
                 QString::fromUtf8(query) + QStringLiteral(": ") + QString::fromUtf8(names));
}

void TestSearch::snippetsShowTheMatch()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_filled = false;
    const auto conversation = m_fixture.conversation(QStringLiteral("Long"));
    m_fixture.say(conversation.id,
                  QString(3000, u'x') + QStringLiteral("\n\nthe Café opens\nat nine ") + QString(3000, u'y'));
    const auto found =
        waitFor(m_fixture.library().search().find({parsed(QStringLiteral("cafe")), SearchOrder::Newest, {}}));
    QCOMPARE(errorText(found), QString());
    QCOMPARE(found->rows.size(), 1);
    const SearchHit &hit = found->rows.first();
    QCOMPARE(hit.title, QStringLiteral("Long"));
    QCOMPARE(hit.conversationId, conversation.id);
    QVERIFY(hit.snippet.size() < 250 && !hit.snippet.contains(u'\n'));
    QCOMPARE(hit.matches.size(), 1);
    QCOMPARE(hit.snippet.mid(hit.matches.first().first, hit.matches.first().second), QStringLiteral("Café"));
}

void TestSearch::findsMemories()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_filled = false;
    domain::Memory memory;
    memory.userId = m_fixture.user().id;
    memory.question = QStringLiteral("Favourite bread?");
    memory.answer = QStringLiteral("Rye, from the bäckerei");
    memory.tags = {QStringLiteral("Food")};
    const auto added = waitFor(m_fixture.library().memories().add(memory));
    QCOMPARE(errorText(added), QString());
    const std::pair<const char *, int> cases[] = {{"in:memories backerei", 1},
                                                  {"in:memories bread", 1},
                                                  {"in:memories", 1},
                                                  {"in:memories tag:food", 1},
                                                  {"in:memories \"favourite bread\"", 1},
                                                  {"in:memories -bread", 0},
                                                  {"in:memories wheat", 0},
                                                  {"in:memories from:user", 0},
                                                  {"in:memories is:trashed", 0},
                                                  {"in:memories user:me ry*", 1}};
    for (const auto &[query, expected] : cases) {
        const auto found = waitFor(
            m_fixture.library().search().find({parsed(QString::fromUtf8(query)), SearchOrder::Newest, {}}));
        QVERIFY2(found, qPrintable(errorText(found)));
        QVERIFY2(found->rows.size() == expected, query);
        if (expected == 1)
            QCOMPARE(found->rows.first().memoryId, added->id);
    }
    QVERIFY(waitFor(m_fixture.library().memories().trash({added->id})));
    const auto gone = waitFor(m_fixture.library().search().find(
        {parsed(QStringLiteral("in:memories bread")), SearchOrder::Newest, {}}));
    QVERIFY(gone && gone->rows.isEmpty());
    const auto trashed = waitFor(m_fixture.library().search().find(
        {parsed(QStringLiteral("in:memories bread is:trashed")), SearchOrder::Newest, {}}));
    QVERIFY(trashed && trashed->rows.size() == 1);
}

void TestSearch::followsEdits()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_filled = false;
    const auto conversation = m_fixture.conversation(QStringLiteral("Edits"));
    const auto said = m_fixture.say(conversation.id, QStringLiteral("first draft"));
    const auto count = [this](const char *query) {
        const auto found = waitFor(m_fixture.library().search().count(parsed(QString::fromUtf8(query)), 100));
        return found ? *found : qint64(-1);
    };
    QCOMPARE(count("draft"), 1);
    QCOMPARE(errorText(waitFor(
                 m_fixture.library().messages().edit(said.id, QStringLiteral("final words"), said.version))),
             QString());
    QCOMPARE(count("draft"), 0);
    QCOMPARE(count("words"), 1);
    QCOMPARE(count("title:edits"), 1);
    QVERIFY(waitFor(m_fixture.library().conversations().rename(conversation.id, QStringLiteral("Letters"))));
    QCOMPARE(count("title:edits"), 0);
    QCOMPARE(count("title:letters words"), 1);
    QVERIFY(waitFor(m_fixture.library().conversations().trash({conversation.id})));
    QCOMPARE(count("words"), 0);
    QVERIFY(waitFor(m_fixture.library().conversations().purge({conversation.id})));
    QCOMPARE(count("words is:trashed"), 0);
}

void TestSearch::tellsWhereAHitIs()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_filled = false;
    auto &conversations = m_fixture.library().conversations();
    const auto kept = m_fixture.conversation(QStringLiteral("Kept"));
    const auto archived = m_fixture.conversation(QStringLiteral("Archived"));
    const auto trashed = m_fixture.conversation(QStringLiteral("Trashed"));
    for (const auto &one : {kept, archived, trashed})
        m_fixture.say(one.id, QStringLiteral("tea"));
    QVERIFY(waitFor(conversations.setArchived({archived.id}, true)));
    QVERIFY(waitFor(conversations.trash({trashed.id})));
    const auto stateOf = [this](const char *query) {
        QStringList states;
        const auto page =
            waitFor(m_fixture.library().search().find({parsed(QString::fromUtf8(query)), {}, {}}));
        for (const domain::SearchHit &hit : page->rows)
            states.append(hit.title + (hit.archived ? QStringLiteral(" a") : QString())
                          + (hit.trashed ? QStringLiteral(" t") : QString()));
        return states;
    };
    QCOMPARE(stateOf("tea"), (QStringList{QStringLiteral("Archived a"), QStringLiteral("Kept")}));
    QCOMPARE(stateOf("tea is:trashed"), QStringList{QStringLiteral("Trashed t")});
    domain::Memory memory;
    memory.userId = kept.userId;
    memory.question = QStringLiteral("Coffee?");
    memory.answer = QStringLiteral("No.");
    const auto added = waitFor(m_fixture.library().memories().add(memory));
    QCOMPARE(errorText(added), QString());
    QCOMPARE(stateOf("coffee in:memories"), QStringList{QStringLiteral("Coffee?")});
    QVERIFY(waitFor(m_fixture.library().memories().trash({added->id})));
    QCOMPARE(stateOf("coffee in:memories is:trashed"), QStringList{QStringLiteral("Coffee? t")});
}

void TestSearch::findsInOneConversation()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_filled = false;
    const auto one = m_fixture.conversation(QStringLiteral("One"));
    const auto other = m_fixture.conversation(QStringLiteral("Other"));
    const auto first = m_fixture.say(one.id, QStringLiteral("tea please"));
    m_fixture.say(one.id, QStringLiteral("coffee"));
    const auto third = m_fixture.say(one.id, QStringLiteral("more tea"));
    m_fixture.say(other.id, QStringLiteral("tea elsewhere"));
    const auto found =
        waitFor(m_fixture.library().search().findInConversation(one.id, parsed(QStringLiteral("tea"))));
    QCOMPARE(errorText(found), QString());
    QCOMPARE(*found, QList<domain::MessageId>({first.id, third.id}));
}

void TestSearch::phrasesBeyondExactPositions()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_filled = false;
    const auto conversation = m_fixture.conversation(QStringLiteral("Long"));
    QString text;
    for (int i = 0; i < 17'000; ++i)
        text += QStringLiteral("w%1 ").arg(i % 300);
    m_fixture.say(conversation.id, text.left(90'000) + QStringLiteral(" golden hammer at the end"));
    QCOMPARE(namesOf(QStringLiteral("\"golden hammer\"")).size(), 1);
    QCOMPARE(namesOf(QStringLiteral("\"hammer golden\"")).size(), 0);
    QCOMPARE(namesOf(QStringLiteral("-\"golden hammer\"")).size(), 0);
}

void TestSearch::cancelledSearchAnswers()
{
    QFETCH(store::Backend, backend);
    openLibrary(backend);
    store::CancelToken token;
    token.cancel();
    const auto found = waitFor(
        m_fixture.library().search().find({parsed(QStringLiteral("bread")), SearchOrder::Newest, {}}, token));
    QVERIFY(!found);
    QCOMPARE(found.error().code, domain::ErrorCode::Cancelled);
    QCOMPARE(namesOf(QStringLiteral("bread")).join(u' '), QStringLiteral("k1 k2"));
}

void TestSearch::findsTextWithinWords()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_filled = false;
    const auto id = m_fixture.conversation(QStringLiteral("Talk")).id;
    const auto first = m_fixture.say(id, QStringLiteral("Two Cafés by the river"));
    m_fixture.say(id, QStringLiteral("Nothing here"), domain::Role::Assistant);
    domain::Message draft;
    draft.conversationId = id;
    draft.role = domain::Role::Assistant;
    draft.reasoning = QStringLiteral("perhaps decaffeinated");
    const auto second = waitFor(m_fixture.library().messages().append(draft));
    draft.reasoning.clear();
    draft.toolCalls = {QJsonObject{{QStringLiteral("output"), QStringLiteral("Größe: cafe")}}};
    const auto third = waitFor(m_fixture.library().messages().append(draft));
    QVERIFY(second && third);
    const auto other = m_fixture.conversation(QStringLiteral("Other")).id;
    m_fixture.say(other, QStringLiteral("another café"));
    auto &search = m_fixture.library().search();
    const auto find = [&](const char *typed) {
        return waitFor(search.findText(id, domain::foldedNeedle(QString::fromUtf8(typed))));
    };
    QCOMPARE(*find("CAF"), (QList<domain::MessageId>{first.id, second->id, third->id}));
    QCOMPARE(*find("größe"), QList<domain::MessageId>{third->id});
    QCOMPARE(*find("afés by"), QList<domain::MessageId>{first.id});
    QVERIFY(find("nowhere")->isEmpty());
    store::CancelToken token;
    token.cancel();
    const auto cancelled = waitFor(search.findText(id, QStringLiteral("caf"), token));
    QVERIFY(!cancelled && cancelled.error().code == domain::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
