// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/exportjob.h"
#include "importers/importjob.h"
#include "store/conversationstore.h"
#include "store/filestore.h"
#include "store/importstore.h"
#include "store/memorystore.h"
#include "store/messagestore.h"
#include "support/libraryfixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using domain::Role;
using store::Backend;
using support::errorText;
using support::waitFor;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

domain::Timestamp at(const char *iso)
{
    return *domain::Timestamp::fromIso(QString::fromLatin1(iso));
}

/// A file of all byte values that is not a picture.
QByteArray blob(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 7 + i / 256);
    return bytes;
}

domain::FileRecord file(const char *name, const char *type, const QByteArray &bytes)
{
    domain::FileRecord record;
    record.name = text(name);
    record.mimeType = text(type);
    record.externalId = text("file-") + text(name);
    record.text = text("extracted “text”");
    record.size = bytes.size();
    record.load = [bytes]() -> domain::Result<QByteArray> { return bytes; };
    return record;
}

domain::MessageRecord message(const char *id, const char *parent, Role role, const QString &content)
{
    domain::MessageRecord record;
    record.externalId = text(id);
    record.parentExternalId = text(parent);
    record.role = role;
    record.content = content;
    record.createdAt = at("2026-01-31T09:30:00.123456Z");
    record.updatedAt = at("2026-01-31T09:31:00Z");
    return record;
}

/// A conversation with everything a conversation can have.
domain::ConversationRecord richConversation()
{
    domain::ConversationRecord record;
    record.externalId = text("conv-1");
    record.title = text("Brot & \"Käse\" 用户 👍\nzweite Zeile");
    record.model = text("opus");
    record.systemPrompt = text("Be brief.");
    record.status = domain::ConversationStatus::Paused;
    record.pinned = true;
    record.archived = true;
    record.tags = {text("food"), text("größe")};
    record.currentExternalId = text("m3");
    record.metadata = {
        {text("deep"), QJsonObject{{text("list"), QJsonArray{1, 2.5, QJsonValue::Null, true, text("x")}}}},
        {text("big"), qint64(9'007'199'254'740'993)}};
    record.createdAt = at("2026-01-31T09:00:00Z");
    record.updatedAt = at("2026-02-01T10:00:00.000001Z");
    record.messages = {message("m0", "", Role::System, text("hidden")),
                       message("m1", "m0", Role::User, text("line\r\nline\ttab </script> \\ \" \u2028")),
                       message("m2", "m1", Role::Assistant, text("first")),
                       message("m3", "m1", Role::Assistant, text("second")),
                       message("m4", "m2", Role::Tool, text("deeper"))};
    record.messages[0].hidden = true;
    domain::MessageRecord &answer = record.messages[3];
    answer.author = text("Claude");
    answer.model = text("opus-4");
    answer.reasoning = text("Let me *think*.");
    answer.toolCalls = {QJsonObject{{text("id"), text("t1")},
                                    {text("name"), text("search")},
                                    {text("input"), QJsonObject{{text("q"), text("x")}}},
                                    {text("output"), text("y")},
                                    {text("is_error"), true}}};
    answer.images = {text("image")};
    answer.files = {QJsonObject{{text("name"), text("x")}}};
    answer.metadata = {{text("finish"), text("stop")}};
    answer.version = 3;
    answer.edited = true;
    answer.tokenCount = 42;
    answer.latencyMs = 1'500;
    record.messages[1].attachments.push_back(file("photo.bin", "application/octet-stream", blob(1'000)));
    record.messages[1].attachments.push_back(file("big.zip", "application/zip", blob(9 << 20)));
    record.messages[1].attachments.push_back(file("empty.txt", "text/plain", {}));
    domain::FileRecord gone = file("gone.pdf", "application/pdf", {});
    gone.load = nullptr;
    gone.path = text("/srv/uploads/gone.pdf");
    gone.size = 12'345;
    record.messages[1].attachments.push_back(gone);
    return record;
}

domain::ConversationRecord plainConversation()
{
    domain::ConversationRecord record;
    record.externalId = text("conv-2");
    record.trashed = true;
    record.createdAt = at("2020-01-01T00:00:00Z");
    record.updatedAt = record.createdAt;
    record.messages = {message("a", "", Role::User, text("x")), message("b", "", Role::Assistant, text("y"))};
    return record;
}

domain::MemoryRecord memory(const char *id, const char *conversation, const char *message)
{
    domain::MemoryRecord record;
    record.externalId = text(id);
    record.conversationExternalId = text(conversation);
    record.messageExternalId = text(message);
    record.question = text("Flour?");
    record.answer = text("Rye.");
    record.context = text("baking");
    record.rating = 4;
    record.importance = 9;
    record.tags = {text("a, b"), text("c")};
    record.isPublic = true;
    record.createdAt = at("2026-01-31T09:30:00Z");
    record.updatedAt = at("2026-01-31T09:30:01Z");
    return record;
}

QJsonArray sortedById(const QJsonArray &records)
{
    QList<QJsonObject> sorted;
    for (const QJsonValue &value : records)
        sorted.append(value.toObject());
    std::sort(sorted.begin(), sorted.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a.value(QLatin1String("id")).toString() < b.value(QLatin1String("id")).toString();
    });
    QJsonArray array;
    for (const QJsonObject &object : sorted)
        array.append(object);
    return array;
}

/// The file without what two exports of the same library may differ in.
QByteArray normalised(const QString &path)
{
    QFile input(path);
    if (!input.open(QIODevice::ReadOnly))
        return "can't be read";
    QJsonObject root = QJsonDocument::fromJson(input.readAll()).object();
    root.remove(QLatin1String("exported_at"));
    for (const char *records : {"conversations", "memories"})
        root.insert(QLatin1String(records), sortedById(root.value(QLatin1String(records)).toArray()));
    QByteArray json = QJsonDocument(root).toJson();
    // The bytes of large files lie in a folder named after the document.
    return json.replace(QFileInfo(path).completeBaseName().toUtf8() + "-assets/", "assets/");
}

/// The first lines that differ, so that a failure can be read.
QByteArray difference(const QByteArray &before, const QByteArray &after)
{
    const auto a = before.split('\n');
    const auto b = after.split('\n');
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return a.value(i - 1).left(200) + "\n- " + a.value(i).left(300) + "\n+ " + b.value(i).left(300);
    }
    return {};
}

} // namespace

/// What JSON brings out, JSON brings in again, whichever the backends.
class JsonRoundTripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importReproducesTheLibrary_data();
    void importReproducesTheLibrary();
    void importIntoTheSameLibraryAddsNothing_data() { support::addBackends(); }
    void importIntoTheSameLibraryAddsNothing();
    void anOldExportTurnsNothingBack_data() { support::addBackends(); }
    void anOldExportTurnsNothingBack();
    void aCopyOfTheLibraryComesBack_data() { support::addBackends(); }
    void aCopyOfTheLibraryComesBack();
    void twoPeopleWithTheSameConversation_data() { support::addBackends(); }
    void twoPeopleWithTheSameConversation();

private:
    void addRichLibrary();
    void exportTo(const QString &path);
    void importFrom(const QString &path);

    support::LibraryFixture m_fixture;
};

void JsonRoundTripTest::importReproducesTheLibrary_data()
{
    QTest::addColumn<Backend>("from");
    QTest::addColumn<Backend>("to");
    QTest::newRow("sqlite to sqlite") << Backend::Sqlite << Backend::Sqlite;
    QTest::newRow("sqlite to postgresql") << Backend::Sqlite << Backend::PostgreSql;
    QTest::newRow("postgresql to sqlite") << Backend::PostgreSql << Backend::Sqlite;
    QTest::newRow("postgresql to postgresql") << Backend::PostgreSql << Backend::PostgreSql;
}

void JsonRoundTripTest::addRichLibrary()
{
    store::ImportStore &imports = m_fixture.library().imports();
    const auto batch = waitFor(imports.begin(text("me"), {text("x")}));
    QCOMPARE(errorText(batch), QString());
    auto chunk = std::make_shared<store::ImportChunk>();
    chunk->source = text("claude");
    chunk->conversations = {richConversation(), plainConversation()};
    chunk->memories = {memory("mem-1", "conv-1", "m3"), memory("mem-2", "", "")};
    chunk->conversations[1].trashedAt = at("2025-05-05T05:05:05.000005Z");
    chunk->memories[1].trashed = true;
    chunk->memories[1].trashedAt = at("2025-06-06T06:06:06Z");
    const auto outcome = waitFor(imports.write(*batch, chunk));
    QCOMPARE(errorText(outcome), QString());
    QCOMPARE(outcome->conversations.added, 2);
    QCOMPARE(outcome->memories.added, 2);
    QVERIFY(waitFor(imports.finish(*batch, {})));

    // And what was written here, without ids of any source. Nobody has read it yet, unlike what was imported.
    const auto own = m_fixture.conversation(text("Mine"));
    const auto first = m_fixture.say(own.id, text("one"));
    domain::StoredFile plan;
    plan.conversationId = own.id;
    plan.userId = own.userId;
    plan.name = text("plan.txt");
    plan.mimeType = text("text/plain");
    QVERIFY(waitFor(m_fixture.library().files().add(plan, "of the whole conversation")));
    domain::Message reply;
    reply.conversationId = own.id;
    reply.parentId = first.id;
    reply.role = Role::Assistant;
    reply.content = text("two");
    QVERIFY(waitFor(m_fixture.library().messages().append(reply)));
    domain::Memory draft;
    draft.userId = own.userId;
    draft.conversationId = own.id;
    draft.messageId = first.id;
    draft.question = text("Mine?");
    QVERIFY(waitFor(m_fixture.library().memories().add(draft)));
}

void JsonRoundTripTest::exportTo(const QString &path)
{
    exporters::ExportRequest request;
    request.format = text("json");
    request.output = path;
    const auto report = exporters::runExport(m_fixture.library(), request);
    QCOMPARE(errorText(report), QString());
    QCOMPARE(report->problems, QStringList());
}

void JsonRoundTripTest::importFrom(const QString &path)
{
    importers::ImportOptions options;
    options.paths = {path};
    options.userName = text("me");
    const auto result = importers::runImport(m_fixture.library().imports(), options);
    QVERIFY2(!result.error, result.error ? qPrintable(result.error->message) : "");
    for (const domain::ImportProblem &problem : result.report.problems)
        QFAIL(qPrintable(problem.record + text(": ") + problem.message));
    QCOMPARE(result.report.conversations.refused, 0);
    QCOMPARE(result.report.attachments.refused, 0);
}

void JsonRoundTripTest::importReproducesTheLibrary()
{
    QFETCH(Backend, from);
    QFETCH(Backend, to);
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QVERIFY(QDir(folder.path()).mkpath(text("first")) && QDir(folder.path()).mkpath(text("second")));
    const QString first = folder.filePath(text("first/a.json"));
    const QString second = folder.filePath(text("second/b.json"));

    QCOMPARE(m_fixture.open(from), QString());
    addRichLibrary();
    exportTo(first);
    QCOMPARE(m_fixture.open(to), QString());
    // The file alone: what lies in the folder beside it comes along.
    importFrom(first);
    exportTo(second);
    const QByteArray before = normalised(first);
    const QByteArray after = normalised(second);
    QCOMPARE(difference(before, after), QByteArray());
    QVERIFY(before.contains("\"asset\": \"assets/big-") && before.contains("\"data\": \""));
    QVERIFY(before.contains("9007199254740993"));
    QVERIFY(before.contains("\"data\": \"\""));
    QVERIFY(before.contains("plan.txt"));
    QVERIFY(before.contains("\"trashed_at\": \"2025-05-05T05:05:05.000005Z\""));
    QVERIFY(before.contains("\"trashed_at\": \"2025-06-06T06:06:06Z\""));
    QCOMPARE(before.count("\"read\": true"), 2);

    const QStringList names = QDir(folder.filePath(text("first/a-assets"))).entryList(QDir::Files);
    QCOMPARE(names.size(), 1);
    QFile copy(folder.filePath(text("second/b-assets/")) + names.constFirst());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), blob(9 << 20));

    importFrom(folder.filePath(text("first")));
    const QString third = folder.filePath(text("third.json"));
    exportTo(third);
    QCOMPARE(difference(before, normalised(third)), QByteArray());
}

/// Also of what was written here or by a service, which has no id of any source.
void JsonRoundTripTest::importIntoTheSameLibraryAddsNothing()
{
    QFETCH(Backend, backend);
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QCOMPARE(m_fixture.open(backend), QString());
    addRichLibrary();
    const char *const serviceWrites[] = {
        "insert into messages (conversation_id, role, content) select id, 'assistant', 'by a service' "
        "from conversations where title = 'Mine'",
        "insert into messages (conversation_id, role, content) select id, 'user', 'gone on here' "
        "from conversations where external_id = 'conv-1'"};
    for (const char *sql : serviceWrites)
        QCOMPARE(m_fixture.sql(sql), QString());
    const QString first = folder.filePath(text("first.json"));
    exportTo(first);
    const qint64 messages = m_fixture.number("select count(*) from messages");
    importFrom(first);
    QCOMPARE(m_fixture.number("select count(*) from conversations"), 3);
    QCOMPARE(m_fixture.number("select count(*) from messages"), messages);
    QCOMPARE(m_fixture.number("select count(*) from chatbot_memory"), 3);
    QCOMPARE(m_fixture.number("select count(*) from uploaded_files"), 5);
    const QString second = folder.filePath(text("second.json"));
    exportTo(second);
    QCOMPARE(difference(normalised(first), normalised(second)), QByteArray());
}

void JsonRoundTripTest::anOldExportTurnsNothingBack()
{
    QFETCH(Backend, backend);
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QCOMPARE(m_fixture.open(backend), QString());
    const auto own = m_fixture.conversation(text("Mine"));
    const auto first = m_fixture.say(own.id, text("one"));
    domain::Memory draft;
    draft.userId = own.userId;
    draft.question = text("Mine?");
    const auto memory = waitFor(m_fixture.library().memories().add(draft));
    QVERIFY(memory);
    const QString old = folder.filePath(text("old.json"));
    exportTo(old);
    // The clock of SQLite ticks in milliseconds.
    const auto exported = domain::Timestamp::now().microseconds;
    QTRY_VERIFY(domain::Timestamp::now().microseconds > exported + 2'000);

    QVERIFY(waitFor(m_fixture.library().messages().edit(first.id, text("one, edited"), first.version)));
    m_fixture.say(own.id, text("two"));
    QVERIFY(waitFor(m_fixture.library().conversations().rename(own.id, text("Renamed"))));
    domain::Memory edited = *memory;
    edited.question = text("Mine, edited?");
    QVERIFY(waitFor(m_fixture.library().memories().update(edited)));
    importFrom(old);
    QCOMPARE(m_fixture.sql("select title from conversations"), text("Renamed"));
    QCOMPARE(m_fixture.sql("select content from messages order by id limit 1"), text("one, edited"));
    QCOMPARE(m_fixture.number("select count(*) from messages"), 2);
    QCOMPARE(m_fixture.sql("select question from chatbot_memory"), text("Mine, edited?"));
    QCOMPARE(m_fixture.number("select count(*) from chatbot_memory"), 1);
}

/// Gone on elsewhere, and imported again where it began: what is new comes, although its numbers are taken here.
void JsonRoundTripTest::aCopyOfTheLibraryComesBack()
{
    QFETCH(Backend, backend);
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString path = folder.filePath(text("a.json"));
    QCOMPARE(m_fixture.open(backend), QString());
    const auto own = m_fixture.conversation(text("Mine"));
    m_fixture.say(own.id, text("one"));
    exportTo(path);
    m_fixture.say(own.id, text("two, here"));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    QJsonObject conversation = root.value(text("conversations")).toArray().at(0).toObject();
    QJsonArray messages = conversation.value(text("messages")).toArray();
    const QString taken = m_fixture.sql("select max(id) from messages");
    messages.append(QJsonObject{{text("id"), text("recollect-") + taken},
                                {text("parent_id"), messages.at(0).toObject().value(text("id"))},
                                {text("role"), text("user")},
                                {text("content"), text("two, there")},
                                {text("created_at"), text("2031-01-01T00:00:00Z")}});
    messages.append(QJsonObject{{text("id"), text("there-3")},
                                {text("parent_id"), text("recollect-") + taken},
                                {text("role"), text("assistant")},
                                {text("content"), text("three, there")},
                                {text("created_at"), text("2031-01-01T00:00:01Z")}});
    conversation.insert(text("messages"), messages);
    conversation.insert(text("title"), text("Mine, there"));
    conversation.insert(text("updated_at"), text("2031-01-01T00:00:01Z"));
    root.insert(text("conversations"), QJsonArray{conversation});
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(root).toJson());
    file.close();

    for (int run = 0; run < 2; ++run) {
        importFrom(path);
        QCOMPARE(m_fixture.number("select count(*) from conversations"), 1);
        QCOMPARE(m_fixture.sql("select title from conversations"), text("Mine, there"));
        QCOMPARE(m_fixture.number("select count(*) from messages"), 4);
        QCOMPARE(
            m_fixture.sql("select p.content from messages m join messages p on p.id = m.parent_message_id "
                          "where m.content = 'three, there'"),
            text("two, there"));
    }
}

/// In a shared library two people may have imported the same conversation: neither is lost.
void JsonRoundTripTest::twoPeopleWithTheSameConversation()
{
    QFETCH(Backend, backend);
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QCOMPARE(m_fixture.open(backend), QString());
    store::ImportStore &imports = m_fixture.library().imports();
    for (const char *person : {"ada", "bob"}) {
        const auto batch = waitFor(imports.begin(text(person), {text("x")}));
        QVERIFY(batch);
        auto chunk = std::make_shared<store::ImportChunk>();
        chunk->source = text("claude");
        chunk->conversations = {plainConversation()};
        chunk->memories = {memory("mem", "conv-2", "a")};
        QVERIFY(waitFor(imports.write(*batch, chunk)));
        QVERIFY(waitFor(imports.finish(*batch, {})));
    }
    exportTo(folder.filePath(text("both.json")));
    QCOMPARE(m_fixture.open(backend), QString());
    importFrom(folder.filePath(text("both.json")));
    QCOMPARE(m_fixture.number("select count(*) from conversations"), 2);
    QCOMPARE(m_fixture.number("select count(distinct conversation_id) from chatbot_memory"), 2);
}

QTEST_GUILESS_MAIN(JsonRoundTripTest)
#include "tst_jsonroundtrip.moc"
