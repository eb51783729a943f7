// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrecords.h"
#include "store/conversationstore.h"
#include "store/importstore.h"
#include "store/memorystore.h"
#include "store/messagestore.h"
#include "support/libraryfixture.h"

#include <QtTest>

using domain::BatchId;
using domain::ErrorCode;
using records::chunk;
using records::conversation;
using store::Backend;
using store::ImportChunk;
using support::errorText;
using support::waitFor;

namespace {

struct Table {
    const char *name;
    QStringList columns;
};

/// Everything that people see or that the program decides by; not the list of imports, and not the revisions,
/// which only grow.
const std::vector<Table> &tables()
{
    static const auto split = [](const char *columns) { return QString::fromLatin1(columns).split(u' '); };
    static const std::vector<Table> all = {
        {"conversations",
         split("id user_id model title system_prompt total_messages total_tokens is_archived is_pinned "
               "metadata created_at updated_at source external_id content_hash preview status trashed_at "
               "title_edited last_sequence current_message_id source_updated_at import_batch_id")},
        {"messages",
         split(
             "id conversation_id role content images files metadata tool_calls version parent_message_id "
             "is_edited sequence_number created_at updated_at author reasoning model token_count latency_ms "
             "is_hidden external_id content_hash import_batch_id")},
        {"conversation_tags", split("conversation_id tag")},
        {"chatbot_memory",
         split("id user_id conversation_id question answer context rating importance tags is_public "
               "created_at updated_at message_id source external_id content_hash trashed_at "
               "source_updated_at import_batch_id")},
        {"uploaded_files",
         split("id user_id conversation_id original_filename stored_filename file_path file_type "
               "file_size mime_type analysis_result created_at updated_at message_id sha256 external_id "
               "import_batch_id")},
        {"file_contents", split("sha256 size")},
        {"import_changes", split("batch_id entity entity_id")},
        {"message_search", split("message_id conversation_id created_at has_code")},
        {"memory_search", split("memory_id created_at")},
        {"conversation_search", split("conversation_id tokens")},
    };
    return all;
}

} // namespace

/// Taking imports back, on both backends.
class TestImportRollback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFETCH(Backend, backend);
        QCOMPARE(m_fixture.open(backend), QString());
    }

    void leavesTheLibraryAsItWas_data() { support::addBackends(); }
    void leavesTheLibraryAsItWas();
    void takesAFirstImportBack_data() { support::addBackends(); }
    void takesAFirstImportBack();
    void keepsWhatOthersWrote_data() { support::addBackends(); }
    void keepsWhatOthersWrote();
    void keepsANameGivenSince_data() { support::addBackends(); }
    void keepsANameGivenSince();
    void keepsATextEditedSince_data() { support::addBackends(); }
    void keepsATextEditedSince();
    void clocksOfTheSourceDoNotMatter_data() { support::addBackends(); }
    void clocksOfTheSourceDoNotMatter();
    void keepsBytesThatOthersUse_data() { support::addBackends(); }
    void keepsBytesThatOthersUse();
    void mayTakeItsTime_data();
    void mayTakeItsTime();
    void refusesTwice_data() { support::addBackends(); }
    void refusesTwice();
    void newestFirst_data() { support::addBackends(); }
    void newestFirst();
    void importsAgainAfterwards_data() { support::addBackends(); }
    void importsAgainAfterwards();

private:
    BatchId import(const std::vector<std::shared_ptr<ImportChunk>> &chunks);
    QString rollback(BatchId batch)
    {
        return errorText(waitFor(m_fixture.library().imports().rollback(batch)));
    }
    QString dump();
    qint64 hits(const char *word);

    support::LibraryFixture m_fixture;
};

BatchId TestImportRollback::import(const std::vector<std::shared_ptr<ImportChunk>> &chunks)
{
    auto &imports = m_fixture.library().imports();
    const auto batch = waitFor(imports.begin(QStringLiteral("me"), {}));
    if (!batch) {
        QTest::qFail(qPrintable(errorText(batch)), __FILE__, __LINE__);
        return {};
    }
    for (const auto &one : chunks) {
        const auto outcome = waitFor(imports.write(*batch, one));
        if (!outcome)
            QTest::qFail(qPrintable(errorText(outcome)), __FILE__, __LINE__);
    }
    const auto finished = waitFor(imports.finish(*batch, {}));
    if (!finished)
        QTest::qFail(qPrintable(errorText(finished)), __FILE__, __LINE__);
    return *batch;
}

/// Every row of the library as a line of text, in a fixed order.
QString TestImportRollback::dump()
{
    const bool sqlite = m_fixture.options().location.backend == Backend::Sqlite;
    QString all;
    for (const Table &table : tables()) {
        QStringList values;
        for (const QString &column : table.columns)
            values.append(QStringLiteral("coalesce(cast(%1 as text), '~')").arg(column));
        const QString rows = QStringLiteral("(select %1 as line from %2 order by 1) rows")
                                 .arg(values.join(QStringLiteral(" || '|' || ")), QLatin1String(table.name));
        all += QLatin1String(table.name) + u'\n'
            + m_fixture.sql((sqlite ? QStringLiteral("select group_concat(line, char(10)) from ")
                                    : QStringLiteral("select string_agg(line, chr(10)) from "))
                            + rows)
            + u'\n';
    }
    return all;
}

/// Messages in the text index that hold a word.
qint64 TestImportRollback::hits(const char *word)
{
    const bool sqlite = m_fixture.options().location.backend == Backend::Sqlite;
    const QString sql = sqlite
        ? QStringLiteral("select count(*) from message_index where message_index match '%1'")
        : QStringLiteral("select count(*) from message_search where vector @@ '%1'::tsquery");
    return m_fixture.number(qPrintable(sql.arg(QLatin1String(word))));
}

void TestImportRollback::leavesTheLibraryAsItWas()
{
    auto first = conversation(QStringLiteral("c1"), 3);
    first.metadata = {{QStringLiteral("z"), 1},
                      {QStringLiteral("a"), QJsonArray{1, 2.5, QStringLiteral("x")}}};
    first.currentExternalId = QStringLiteral("m2");
    first.tags = {QStringLiteral("tag")};
    first.systemPrompt = QStringLiteral("prompt");
    first.messages[1].metadata = first.metadata;
    first.messages[1].toolCalls = {first.metadata};
    first.messages[1].images = {first.metadata};
    first.messages[1].content = QStringLiteral("originalword here");
    first.messages[0].attachments = {records::file(QStringLiteral("f1"), QStringLiteral("a.png"), "bytes")};
    first.messages[0].attachments[0].load = {};
    auto memory = records::memory(QStringLiteral("k1"), QStringLiteral("Why?"), QStringLiteral("c2"));
    memory.tags.clear();
    memory.rating = 4;
    import({chunk({first, conversation(QStringLiteral("untouched"), 2)},
                  {memory, records::memory(QStringLiteral("k2"), QStringLiteral("How?"))})});
    const QString before = dump();
    QVERIFY(!before.contains(QLatin1String("error: ")));
    QCOMPARE(hits("originalword"), 1);

    auto grown = first;
    grown.title = QStringLiteral("A new title");
    grown.model = QStringLiteral("model-9");
    grown.metadata = {{QStringLiteral("other"), true}};
    grown.systemPrompt.clear();
    grown.updatedAt = records::at(900);
    auto &changed = grown.messages[1];
    changed.content = QStringLiteral("changedword now");
    changed.role = domain::Role::Tool;
    changed.metadata = {};
    changed.toolCalls = {};
    changed.tokenCount = 1000;
    changed.parentExternalId.clear();
    changed.updatedAt = records::at(800);
    changed.createdAt = records::at(3);
    grown.messages.push_back(
        records::message(QStringLiteral("m4"), QStringLiteral("newword"), QStringLiteral("m2")));
    grown.messages.back().attachments = {
        records::file(QStringLiteral("f2"), QStringLiteral("b.png"), "more bytes")};
    grown.currentExternalId = QStringLiteral("m4");
    grown.messages[0].attachments = {records::file(QStringLiteral("f1"), QStringLiteral("a.png"), "bytes")};
    auto again = grown; // changed twice in one import: what counts is how it was before the first time
    again.title = QStringLiteral("Yet another title");
    again.messages[1].content = QStringLiteral("twicechanged");
    again.updatedAt = records::at(950);
    auto changedMemory = memory;
    changedMemory.question = QStringLiteral("Why, really?");
    changedMemory.tags = {QStringLiteral("t")};
    changedMemory.rating.reset();
    changedMemory.updatedAt = records::at(70);
    const BatchId batch =
        import({chunk({grown, conversation(QStringLiteral("c2"), 2)}, {changedMemory}),
                chunk({again}, {records::memory(QStringLiteral("k3"), QStringLiteral("Who?"))})});
    QCOMPARE(hits("originalword"), 0);
    QCOMPARE(hits("twicechanged"), 1);
    QVERIFY(dump() != before);

    QCOMPARE(rollback(batch), QString());
    QCOMPARE(dump(), before);
    QCOMPARE(hits("originalword"), 1);
    QCOMPARE(hits("changedword"), 0);
    QCOMPARE(hits("twicechanged"), 0);
    QCOMPARE(hits("newword"), 0);
    const auto batches = waitFor(m_fixture.library().imports().batches());
    QVERIFY2(batches, qPrintable(errorText(batches)));
    QVERIFY(batches->at(0).rolledBackAt);
    QVERIFY(!batches->at(1).rolledBackAt);
}

void TestImportRollback::takesAFirstImportBack()
{
    const auto own = m_fixture.conversation(QStringLiteral("written here"));
    m_fixture.say(own.id, QStringLiteral("hello"));
    const QString before = dump();
    auto record = conversation(QStringLiteral("c1"), 4);
    record.currentExternalId = QStringLiteral("m3");
    record.messages[0].attachments = {records::file(QStringLiteral("f1"), QStringLiteral("a.png"), "bytes")};
    const BatchId batch = import({chunk({record, conversation(QStringLiteral("c2"), 0)},
                                        {records::memory(QStringLiteral("k"), QStringLiteral("Q"),
                                                         QStringLiteral("c1"), QStringLiteral("m1"))})});
    QCOMPARE(rollback(batch), QString());
    QCOMPARE(dump(), before);
}

void TestImportRollback::keepsWhatOthersWrote()
{
    const BatchId batch =
        import({chunk({conversation(QStringLiteral("c1"), 2), conversation(QStringLiteral("c2"), 2)})});
    const auto page = waitFor(m_fixture.library().conversations().page({}, {{}, 10}));
    QVERIFY2(page, qPrintable(errorText(page)));
    const auto id = page->rows[0].id;
    m_fixture.say(id, QStringLiteral("a word of mine"));

    QCOMPARE(rollback(batch), QString());
    const auto left = waitFor(m_fixture.library().conversations().page({}, {{}, 10}));
    QVERIFY2(left, qPrintable(errorText(left)));
    QCOMPARE(left->rows.size(), 1);
    QCOMPARE(left->rows[0].id, id);
    QCOMPARE(left->rows[0].messageCount, 1);
    QCOMPARE(m_fixture.sql("select content from messages"), QStringLiteral("a word of mine"));

    // The next import brings its messages again, beside mine.
    import({chunk({conversation(QStringLiteral("c1"), 2), conversation(QStringLiteral("c2"), 2)})});
    QCOMPARE(m_fixture.number("select count(*) from conversations"), 2);
    QCOMPARE(m_fixture.number("select count(*) from messages"), 5);
    QCOMPARE(
        m_fixture.number("select total_messages from conversations order by total_messages desc limit 1"), 3);
}

void TestImportRollback::keepsANameGivenSince()
{
    import({chunk({conversation(QStringLiteral("c1"), 2)})});
    const BatchId batch = import({chunk({conversation(QStringLiteral("c1"), 3, QStringLiteral("Theirs"))})});
    const auto page = waitFor(m_fixture.library().conversations().page({}, {{}, 10}));
    QVERIFY2(page && page->rows.size() == 1, qPrintable(errorText(page)));
    QVERIFY(waitFor(m_fixture.library().conversations().rename(page->rows[0].id, QStringLiteral("Mine"))));
    QCOMPARE(rollback(batch), QString());
    QCOMPARE(m_fixture.sql("select title from conversations"), QStringLiteral("Mine"));
    QCOMPARE(m_fixture.number("select total_messages from conversations"), 2);
    QCOMPARE(m_fixture.number("select last_sequence from conversations"), 2);
}

void TestImportRollback::keepsATextEditedSince()
{
    import({chunk({conversation(QStringLiteral("c1"), 2)})});
    auto changed = conversation(QStringLiteral("c1"), 2);
    changed.messages[0].content = QStringLiteral("theirs, first");
    changed.messages[1].content = QStringLiteral("theirs, second");
    const BatchId batch = import({chunk({changed})});
    QCOMPARE(m_fixture.number("select count(*) from messages where content like 'theirs%'"), 2);
    // The clock of SQLite ticks in milliseconds.
    const auto imported = domain::Timestamp::now().microseconds;
    QTRY_VERIFY(domain::Timestamp::now().microseconds > imported + 2'000);
    const auto id = domain::MessageId{m_fixture.number("select min(id) from messages")};
    const auto version = int(m_fixture.number("select version from messages order by id limit 1"));
    QVERIFY(waitFor(m_fixture.library().messages().edit(id, QStringLiteral("mine now"), version)));
    QCOMPARE(rollback(batch), QString());
    QCOMPARE(m_fixture.sql("select content from messages order by id limit 1"), QStringLiteral("mine now"));
    QCOMPARE(m_fixture.number("select count(*) from messages where content like 'theirs%'"), 0);
    QCOMPARE(hits("mine"), 1);
    QCOMPARE(hits("theirs"), 0);
}

/// A message that its source dates in the future is nobody's edit; one that was edited stays all the same.
void TestImportRollback::clocksOfTheSourceDoNotMatter()
{
    import({chunk({conversation(QStringLiteral("c1"), 2)})});
    const QString before = dump();
    auto changed = conversation(QStringLiteral("c1"), 2);
    for (auto &message : changed.messages) {
        message.content = QStringLiteral("theirs");
        message.tokenCount = 1'000;
        message.updatedAt = records::at(qint64(100) * 365 * 24 * 3600);
    }
    const BatchId first = import({chunk({changed})});
    QCOMPARE(m_fixture.number("select count(*) from messages where content = 'theirs'"), 2);
    QCOMPARE(rollback(first), QString());
    QCOMPARE(dump(), before);

    const BatchId second = import({chunk({changed})});
    const auto id = domain::MessageId{m_fixture.number("select min(id) from messages")};
    const auto version = int(m_fixture.number("select version from messages order by id limit 1"));
    QVERIFY(waitFor(m_fixture.library().messages().edit(id, QStringLiteral("mine now"), version)));
    QCOMPARE(rollback(second), QString());
    QCOMPARE(m_fixture.sql("select content from messages order by id limit 1"), QStringLiteral("mine now"));
    QCOMPARE(m_fixture.number("select count(*) from messages where content = 'theirs'"), 0);
}

void TestImportRollback::keepsBytesThatOthersUse()
{
    const auto with = [](const char *id, const QByteArray &bytes) {
        auto record = conversation(QString::fromLatin1(id), 1);
        record.messages[0].attachments = {
            records::file(QStringLiteral("f"), QStringLiteral("a.png"), bytes),
            records::file(QStringLiteral("g"), QStringLiteral("b.png"), "only in " + bytes + id)};
        return chunk({record});
    };
    import({with("c1", "shared")});
    const BatchId batch = import({with("c2", "shared")});
    QCOMPARE(m_fixture.number("select count(*) from file_contents"), 3);
    QCOMPARE(rollback(batch), QString());
    QCOMPARE(m_fixture.number("select count(*) from file_contents"), 2);
    QCOMPARE(
        m_fixture.number("select count(*) from uploaded_files f join file_contents c on c.sha256 = f.sha256"),
        2);
}

void TestImportRollback::mayTakeItsTime_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::newRow("postgresql") << Backend::PostgreSql;
}

void TestImportRollback::mayTakeItsTime()
{
    const BatchId batch = import({chunk({conversation(QStringLiteral("c1"), 2)})});
    QCOMPARE(m_fixture.refuseLimitedStatements(QStringLiteral("delete on messages")), QString());
    QCOMPARE(rollback(batch), QString());
}

void TestImportRollback::refusesTwice()
{
    const BatchId batch = import({chunk({conversation(QStringLiteral("c1"), 2)})});
    QCOMPARE(rollback(batch), QString());
    const auto again = waitFor(m_fixture.library().imports().rollback(batch));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    const auto written =
        waitFor(m_fixture.library().imports().write(batch, chunk({conversation(QStringLiteral("c1"), 2)})));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Conflict);
    QCOMPARE(m_fixture.number("select count(*) from conversations"), 0);
}

void TestImportRollback::newestFirst()
{
    const BatchId first = import({chunk({conversation(QStringLiteral("c1"), 2)},
                                        {records::memory(QStringLiteral("k"), QStringLiteral("A"))})});
    const QString afterFirst = dump();
    auto grown = conversation(QStringLiteral("c1"), 3);
    const BatchId second = import({chunk({grown})});
    const BatchId third = import({chunk({conversation(QStringLiteral("c3"), 1)})});

    const auto tooEarly = waitFor(m_fixture.library().imports().rollback(first));
    QVERIFY(!tooEarly);
    QCOMPARE(tooEarly.error().code, ErrorCode::Conflict);
    QVERIFY(tooEarly.error().message.contains(second.toString()));
    QCOMPARE(m_fixture.number("select count(*) from messages"), 4);

    QCOMPARE(rollback(third), QString()); // touches nothing of the others
    QCOMPARE(rollback(second), QString());
    QCOMPARE(dump(), afterFirst);
    QCOMPARE(rollback(first), QString());
    QCOMPARE(m_fixture.number("select count(*) from conversations"), 0);
    QCOMPARE(m_fixture.number("select count(*) from chatbot_memory"), 0);
}

void TestImportRollback::importsAgainAfterwards()
{
    const auto records = chunk({conversation(QStringLiteral("c1"), 2)});
    const BatchId batch = import({records});
    QCOMPARE(rollback(batch), QString());
    import({records});
    QCOMPARE(m_fixture.number("select count(*) from messages"), 2);
    QCOMPARE(hits("text"), 2);
}

QTEST_GUILESS_MAIN(TestImportRollback)
#include "tst_importrollback.moc"
