// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrecords.h"
#include "store/conversationstore.h"
#include "store/filestore.h"
#include "store/importstore.h"
#include "store/memorystore.h"
#include "store/messagestore.h"
#include "support/libraryfixture.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QtTest>

using domain::BatchId;
using domain::Conversation;
using domain::ConversationRecord;
using domain::ErrorCode;
using domain::ImportCounts;
using domain::Message;
using domain::Severity;
using records::chunk;
using records::conversation;
using store::Backend;
using store::ImportChunk;
using store::ImportOutcome;
using support::errorText;
using support::waitFor;

namespace {

const QString me = QStringLiteral("me");

ImportCounts counted(qint64 added, qint64 updated = 0, qint64 unchanged = 0, qint64 refused = 0)
{
    return {added + updated + unchanged + refused, added, updated, unchanged, refused};
}

/// For QCOMPARE's message.
QString text(const ImportCounts &counts)
{
    return QStringLiteral("found %1 added %2 updated %3 unchanged %4 refused %5")
        .arg(counts.found)
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.unchanged)
        .arg(counts.refused);
}

} // namespace

/// Writing imports and taking them back, on both backends.
class TestImportStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // A case without rows is about PostgreSQL alone.
        const bool both = QTest::currentDataTag() != nullptr;
        const QString tag = QString::fromLatin1(both ? QTest::currentDataTag() : "postgresql");
        QCOMPARE(m_fixture.open(tag == QLatin1String("sqlite") ? Backend::Sqlite : Backend::PostgreSql),
                 QString());
    }

    void addsEverything_data() { support::addBackends(); }
    void addsEverything();
    void sameAgainChangesNothing_data() { support::addBackends(); }
    void sameAgainChangesNothing();
    void grownBringsOnlyWhatIsNew_data() { support::addBackends(); }
    void grownBringsOnlyWhatIsNew();
    void olderExportTurnsNothingBack_data() { support::addBackends(); }
    void olderExportTurnsNothingBack();
    void whatAPersonDidStays_data() { support::addBackends(); }
    void whatAPersonDidStays();
    void anEditedMessageStays_data() { support::addBackends(); }
    void anEditedMessageStays();
    void anEditedMemoryStays_data() { support::addBackends(); }
    void anEditedMemoryStays();
    void branchesAndLeaf_data() { support::addBackends(); }
    void branchesAndLeaf();
    void theBranchThatIsShownStays_data() { support::addBackends(); }
    void theBranchThatIsShownStays();
    void parentsAfterChildrenAndCycles_data() { support::addBackends(); }
    void parentsAfterChildrenAndCycles();
    void repeatedConversationMerges_data() { support::addBackends(); }
    void repeatedConversationMerges();
    void repeatedMessageIdLosesNothing_data() { support::addBackends(); }
    void repeatedMessageIdLosesNothing();
    void attachmentsAreStoredOnce_data() { support::addBackends(); }
    void attachmentsAreStoredOnce();
    void bytesStayForAnImportInProgress();
    void missingBytesAreFilledInLater_data() { support::addBackends(); }
    void missingBytesAreFilledInLater();
    void unreadableFileIsAWarning_data() { support::addBackends(); }
    void unreadableFileIsAWarning();
    void memoriesFindTheirMessage_data() { support::addBackends(); }
    void memoriesFindTheirMessage();
    void previewSaysTheSameAndWritesNothing_data() { support::addBackends(); }
    void previewSaysTheSameAndWritesNothing();
    void hostileTextIsRepaired_data() { support::addBackends(); }
    void hostileTextIsRepaired();
    void hostileNumbersAreBounded_data() { support::addBackends(); }
    void hostileNumbersAreBounded();
    void oneBadRecordIsRefusedAlone_data() { support::addBackends(); }
    void oneBadRecordIsRefusedAlone();
    void hugeMessage_data() { support::addBackends(); }
    void hugeMessage();
    void othersContinueAConversation_data() { support::addBackends(); }
    void othersContinueAConversation();
    void textIndexIsAsTheDatabaseMakesIt();
    void writersAtOnce_data() { support::addBackends(); }
    void writersAtOnce();
    void tellsAfterTheCommit_data() { support::addBackends(); }
    void tellsAfterTheCommit();
    void batchesAreListed_data() { support::addBackends(); }
    void batchesAreListed();
    void emptyBatchLeavesNoLine_data() { support::addBackends(); }
    void emptyBatchLeavesNoLine();
    void unknownBatch_data() { support::addBackends(); }
    void unknownBatch();

private:
    store::ImportStore &imports() { return m_fixture.library().imports(); }
    BatchId begin();
    ImportOutcome write(const std::shared_ptr<const ImportChunk> &chunk, BatchId batch = {});
    Conversation onlyConversation();
    QList<Message> messagesOf(const Conversation &conversation);

    support::LibraryFixture m_fixture;
};

BatchId TestImportStore::begin()
{
    const auto batch = waitFor(imports().begin(me, {QStringLiteral("export.zip")}));
    if (!batch)
        QTest::qFail(qPrintable(errorText(batch)), __FILE__, __LINE__);
    return batch ? *batch : BatchId();
}

ImportOutcome TestImportStore::write(const std::shared_ptr<const ImportChunk> &chunk, BatchId batch)
{
    const auto outcome = waitFor(imports().write(batch.isValid() ? batch : begin(), chunk));
    if (!outcome)
        QTest::qFail(qPrintable(errorText(outcome)), __FILE__, __LINE__);
    return outcome ? *outcome : ImportOutcome();
}

Conversation TestImportStore::onlyConversation()
{
    const auto page = waitFor(m_fixture.library().conversations().page({}, {{}, 10}));
    if (!page || page->rows.size() != 1) {
        QTest::qFail("expected exactly one conversation", __FILE__, __LINE__);
        return {};
    }
    return page->rows.constFirst();
}

QList<Message> TestImportStore::messagesOf(const Conversation &conversation)
{
    const auto messages = waitFor(m_fixture.library().messages().slice(conversation.id, {}, 1000));
    if (!messages)
        QTest::qFail(qPrintable(errorText(messages)), __FILE__, __LINE__);
    return messages ? *messages : QList<Message>();
}

void TestImportStore::addsEverything()
{
    auto record = conversation(QStringLiteral("c1"), 3, QStringLiteral("Käsekuchen 用户"));
    record.tags = {QStringLiteral("Baking"), QStringLiteral(" baking "), QStringLiteral("food")};
    record.pinned = true;
    record.systemPrompt = QStringLiteral("Be brief.\tTab \\ backslash\nnewline");
    record.metadata = {{QStringLiteral("gizmo"), QStringLiteral("g-1")}};
    auto &second = record.messages[1];
    second.reasoning = QStringLiteral("hm");
    second.author = QStringLiteral("python");
    second.model = QStringLiteral("model-2");
    second.toolCalls = {QJsonObject{{QStringLiteral("name"), QStringLiteral("web")}}};
    second.metadata = {{QStringLiteral("weight"), 1.5}};
    second.hidden = true;
    second.edited = true;
    second.version = 3;
    second.latencyMs = 1234;
    second.updatedAt = records::at(50);

    const ImportOutcome outcome =
        write(chunk({record, conversation(QStringLiteral("c2"), 0)},
                    {records::memory(QStringLiteral("k1"), QStringLiteral("What?"))}));
    QCOMPARE(text(outcome.conversations), text(counted(2)));
    QCOMPARE(text(outcome.messages), text(counted(3)));
    QCOMPARE(text(outcome.memories), text(counted(1)));
    QVERIFY(outcome.problems.isEmpty());

    const auto page = waitFor(m_fixture.library().conversations().page({}, {{}, 10}));
    QVERIFY2(page, qPrintable(errorText(page)));
    const auto found = std::find_if(page->rows.begin(), page->rows.end(), [](const Conversation &row) {
        return row.externalId == QLatin1String("c1");
    });
    QVERIFY(found != page->rows.end());
    QCOMPARE(found->title, record.title);
    QCOMPARE(found->source, QStringLiteral("chatgpt"));
    QCOMPARE(found->userName, me);
    QCOMPARE(found->preview, QStringLiteral("c1 text 1"));
    QCOMPARE(found->systemPrompt, record.systemPrompt);
    QCOMPARE(found->metadata, record.metadata);
    QCOMPARE(found->tags, QStringList({QStringLiteral("Baking"), QStringLiteral("food")}));
    QCOMPARE(found->messageCount, 3);
    QCOMPARE(found->tokenCount, 27);
    QVERIFY(found->pinned);
    QCOMPARE(found->createdAt, *record.createdAt);
    QCOMPARE(found->updatedAt, *record.updatedAt);

    const QList<Message> messages = messagesOf(*found);
    QCOMPARE(messages.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(messages[i].sequence, i + 1);
        QCOMPARE(messages[i].parentId, i > 0 ? messages[i - 1].id : domain::MessageId());
        QCOMPARE(messages[i].createdAt, records::at(i + 1));
    }
    const Message &read = messages[1];
    QVERIFY(read.role == domain::Role::Assistant);
    QCOMPARE(read.author, second.author);
    QCOMPARE(read.reasoning, second.reasoning);
    QCOMPARE(read.model, second.model);
    QCOMPARE(read.toolCalls, second.toolCalls);
    QCOMPARE(read.metadata, second.metadata);
    QCOMPARE(read.version, 3);
    QCOMPARE(read.latencyMs.value_or(0), 1234);
    QCOMPARE(read.updatedAt, records::at(50));
    QVERIFY(read.hidden);
    QVERIFY(read.edited);

    const auto memories = waitFor(m_fixture.library().memories().page({}, {{}, 10}));
    QVERIFY2(memories, qPrintable(errorText(memories)));
    QCOMPARE(memories->rows.size(), 1);
    QCOMPARE(memories->rows[0].question, QStringLiteral("What?"));
    QCOMPARE(memories->rows[0].tags, QStringList({QStringLiteral("a\\b,c"), QStringLiteral("b \"quoted\"")}));
    QCOMPARE(memories->rows[0].updatedAt, records::at(6));
}

void TestImportStore::sameAgainChangesNothing()
{
    const auto same = [] {
        auto record = conversation(QStringLiteral("c1"), 4);
        record.messages[0].attachments.push_back(
            records::file(QStringLiteral("f"), QStringLiteral("a.png"), "bytes"));
        return chunk({record, conversation(QStringLiteral("c2"), 2)},
                     {records::memory(QStringLiteral("k"), QStringLiteral("Why?"), QStringLiteral("c1"),
                                      QStringLiteral("m1"))});
    };
    write(same());
    const ImportOutcome again = write(same());
    QCOMPARE(text(again.conversations), text(counted(0, 0, 2)));
    QCOMPARE(text(again.messages), text(counted(0, 0, 6)));
    QCOMPARE(text(again.memories), text(counted(0, 0, 1)));
    QCOMPARE(text(again.attachments), text(counted(0, 0, 1)));
    QCOMPARE(m_fixture.number("select count(*) from messages"), 6);
    QCOMPARE(m_fixture.number("select count(*) from uploaded_files"), 1);
}

void TestImportStore::grownBringsOnlyWhatIsNew()
{
    write(chunk({conversation(QStringLiteral("c1"), 2), conversation(QStringLiteral("c2"), 2)}));
    auto grown = conversation(QStringLiteral("c1"), 5, QStringLiteral("Another title"));
    grown.updatedAt = records::at(200);
    grown.messages[1].content = QStringLiteral("rewritten");
    grown.messages[1].tokenCount = 100;
    grown.messages.erase(grown.messages.begin()); // gone at the source: stays here

    const ImportOutcome outcome = write(chunk({grown, conversation(QStringLiteral("c2"), 2)}));
    QCOMPARE(text(outcome.conversations), text(counted(0, 1, 1)));
    QCOMPARE(text(outcome.messages), text(counted(3, 1, 2)));
    const auto page = waitFor(m_fixture.library().conversations().page({}, {{}, 10}));
    QVERIFY2(page, qPrintable(errorText(page)));
    const Conversation first = page->rows.constFirst(); // the newest activity
    QCOMPARE(first.title, QStringLiteral("Another title"));
    QCOMPARE(first.messageCount, 5);
    QCOMPARE(first.tokenCount, 9 + 100 + 3 * 9);
    QCOMPARE(first.updatedAt, records::at(200));
    // What a person lived through elsewhere needs no second reading; what came since then does.
    QVERIFY(first.unread);
    QVERIFY(!page->rows.at(1).unread);
    const QList<Message> messages = messagesOf(first);
    QCOMPARE(messages.size(), 5);
    QCOMPARE(messages[0].content, QStringLiteral("c1 text 1"));
    QCOMPARE(messages[1].content, QStringLiteral("rewritten"));
    QCOMPARE(messages[4].sequence, 5);
    QCOMPARE(messages[4].parentId, messages[3].id);
    QCOMPARE(messages[2].parentId, messages[1].id);
}

void TestImportStore::olderExportTurnsNothingBack()
{
    auto newer = conversation(QStringLiteral("c1"), 3, QStringLiteral("New"));
    newer.updatedAt = records::at(500);
    auto older = conversation(QStringLiteral("c1"), 2, QStringLiteral("Old"));
    older.messages[0].content = QStringLiteral("before an edit");
    older.messages.push_back(
        records::message(QStringLiteral("lost"), QStringLiteral("deleted at the source since")));

    for (int run = 0; run < 2; ++run) {
        write(chunk({newer}));
        write(chunk({older}));
        const Conversation row = onlyConversation();
        QCOMPARE(row.title, QStringLiteral("New"));
        QCOMPARE(row.updatedAt, records::at(500));
        QCOMPARE(row.messageCount, 4);
        QCOMPARE(messagesOf(row)[0].content, QStringLiteral("c1 text 1"));
    }
    QCOMPARE(text(write(chunk({older})).conversations), text(counted(0, 0, 1)));
    QCOMPARE(text(write(chunk({newer})).conversations), text(counted(0, 0, 1)));
}

void TestImportStore::whatAPersonDidStays()
{
    auto record = conversation(QStringLiteral("c1"), 2);
    record.pinned = true;
    record.tags = {QStringLiteral("theirs")};
    write(chunk({record}));
    auto &conversations = m_fixture.library().conversations();
    const auto id = onlyConversation().id;
    QVERIFY(waitFor(conversations.rename(id, QStringLiteral("Mine"))));
    QVERIFY(waitFor(conversations.setPinned({id}, false)));
    QVERIFY(waitFor(conversations.setArchived({id}, true)));
    QVERIFY(waitFor(conversations.retag({id}, {QStringLiteral("mine")}, {QStringLiteral("theirs")})));
    QVERIFY(waitFor(conversations.trash({id})));

    auto grown = conversation(QStringLiteral("c1"), 3, QStringLiteral("Theirs again"));
    grown.pinned = true;
    grown.tags = {QStringLiteral("theirs")};
    grown.messages[0].content = QStringLiteral("changed");
    grown.updatedAt = records::at(300);
    const ImportOutcome outcome = write(chunk({grown}));
    QCOMPARE(text(outcome.messages), text(counted(1, 1, 1)));
    const auto rows = waitFor(conversations.byIds({id}));
    QVERIFY2(rows, qPrintable(errorText(rows)));
    QCOMPARE(rows->at(0).title, QStringLiteral("Mine"));
    QCOMPARE(rows->at(0).tags, QStringList(QStringLiteral("mine")));
    QVERIFY(!rows->at(0).pinned);
    QVERIFY(rows->at(0).archived);
    QVERIFY(rows->at(0).trashedAt);
    QCOMPARE(rows->at(0).messageCount, 3);
}

void TestImportStore::anEditedMessageStays()
{
    write(chunk({conversation(QStringLiteral("c1"), 2)}));
    const Message first = messagesOf(onlyConversation())[0];
    QVERIFY(waitFor(m_fixture.library().messages().edit(first.id, QStringLiteral("mine"), first.version)));
    auto changed = conversation(QStringLiteral("c1"), 2);
    changed.messages[0].content = QStringLiteral("theirs");
    const ImportOutcome outcome = write(chunk({changed}));
    QCOMPARE(text(outcome.messages), text(counted(0, 0, 2)));
    QCOMPARE(outcome.problems.size(), 1);
    QVERIFY(outcome.problems[0].severity == Severity::Note);
    QCOMPARE(messagesOf(onlyConversation())[0].content, QStringLiteral("mine"));
}

void TestImportStore::anEditedMemoryStays()
{
    write(chunk({}, {records::memory(QStringLiteral("k"), QStringLiteral("Why?"))}));
    auto page = waitFor(m_fixture.library().memories().page({}, {{}, 10}));
    QVERIFY2(page && page->rows.size() == 1, qPrintable(errorText(page)));
    domain::Memory mine = page->rows[0];

    auto changed = records::memory(QStringLiteral("k"), QStringLiteral("Why so?"));
    changed.updatedAt = records::at(7);
    QCOMPARE(text(write(chunk({}, {changed})).memories), text(counted(0, 1)));

    page = waitFor(m_fixture.library().memories().page({}, {{}, 10}));
    mine = page->rows[0];
    QCOMPARE(mine.question, QStringLiteral("Why so?"));
    QCOMPARE(mine.updatedAt, records::at(7));
    mine.question = QStringLiteral("Mine");
    const auto saved = waitFor(m_fixture.library().memories().update(mine));
    QVERIFY2(saved, qPrintable(errorText(saved)));

    changed.question = QStringLiteral("Theirs");
    changed.updatedAt = records::at(8);
    const ImportOutcome outcome = write(chunk({}, {changed}));
    QCOMPARE(text(outcome.memories), text(counted(0, 0, 1)));
    QCOMPARE(outcome.problems.size(), 1);
    QCOMPARE(m_fixture.sql("select question from chatbot_memory"), QStringLiteral("Mine"));
}

void TestImportStore::branchesAndLeaf()
{
    auto record = conversation(QStringLiteral("c1"), 2);
    record.messages.push_back(records::message(QStringLiteral("m2b"), QStringLiteral("another answer"),
                                               QStringLiteral("m1"), domain::Role::Assistant));
    record.currentExternalId = QStringLiteral("m2");
    write(chunk({record}));
    Conversation row = onlyConversation();
    QList<Message> messages = messagesOf(row);
    QCOMPARE(row.currentMessage, messages[1].id);
    QCOMPARE(messages[2].parentId, messages[0].id);

    // The person goes on in the other branch, at the source.
    record.messages.push_back(
        records::message(QStringLiteral("m3"), QStringLiteral("go on"), QStringLiteral("m2b")));
    record.currentExternalId = QStringLiteral("m3");
    record.updatedAt = records::at(300);
    write(chunk({record}));
    row = onlyConversation();
    messages = messagesOf(row);
    QCOMPARE(row.currentMessage, messages[3].id);
    QCOMPARE(messages[3].parentId, messages[2].id);
}

/// What changes elsewhere in a conversation, and a source that names no branch, leave the one that is shown.
void TestImportStore::theBranchThatIsShownStays()
{
    auto record = conversation(QStringLiteral("c1"), 2);
    record.messages.push_back(records::message(QStringLiteral("m2b"), QStringLiteral("another answer"),
                                               QStringLiteral("m1"), domain::Role::Assistant));
    record.currentExternalId = QStringLiteral("m2");
    write(chunk({record}));
    const domain::MessageId shown = messagesOf(onlyConversation())[1].id;
    QCOMPARE(onlyConversation().currentMessage, shown);

    record.title = QStringLiteral("Another title");
    record.updatedAt = records::at(300);
    QCOMPARE(text(write(chunk({record})).conversations), text(counted(0, 1)));
    QCOMPARE(onlyConversation().title, record.title);
    QCOMPARE(onlyConversation().currentMessage, shown);

    record.title = QStringLiteral("A third title");
    record.updatedAt = records::at(400);
    record.currentExternalId.clear();
    record.attachments = {records::file(QStringLiteral("f"), QStringLiteral("plan.png"), "bytes")};
    QCOMPARE(text(write(chunk({record})).conversations), text(counted(0, 1)));
    QCOMPARE(onlyConversation().title, record.title);
    QCOMPARE(onlyConversation().currentMessage, shown);
}

void TestImportStore::parentsAfterChildrenAndCycles()
{
    auto record = conversation(QStringLiteral("c1"), 0);
    record.messages = {
        records::message(QStringLiteral("child"), QStringLiteral("1"), QStringLiteral("root")),
        records::message(QStringLiteral("root"), QStringLiteral("2"), QStringLiteral("nowhere")),
        records::message(QStringLiteral("a"), QStringLiteral("3"), QStringLiteral("b")),
        records::message(QStringLiteral("b"), QStringLiteral("4"), QStringLiteral("a")),
        records::message(QStringLiteral("self"), QStringLiteral("5"), QStringLiteral("self"))};
    QCOMPARE(text(write(chunk({record})).messages), text(counted(5)));
    const QList<Message> messages = messagesOf(onlyConversation());
    QCOMPARE(messages.size(), 5);
    QCOMPARE(messages[0].parentId, messages[1].id);
    QVERIFY(!messages[1].parentId.isValid());
    QVERIFY(!messages[4].parentId.isValid());
}

void TestImportStore::repeatedConversationMerges()
{
    auto grown = conversation(QStringLiteral("c1"), 3, QStringLiteral("Later"));
    grown.messages[0].content = QStringLiteral("rewritten");
    grown.updatedAt = records::at(200);
    // Twice in one chunk, and once more as before in the next.
    const ImportOutcome outcome = write(chunk({conversation(QStringLiteral("c1"), 2), grown, grown},
                                              {records::memory(QStringLiteral("k"), QStringLiteral("A")),
                                               records::memory(QStringLiteral("k"), QStringLiteral("B"))}));
    QCOMPARE(text(outcome.conversations), text(counted(1, 1, 1)));
    QCOMPARE(text(outcome.messages), text(counted(3, 1, 4)));
    QCOMPARE(text(outcome.memories), text(counted(1, 1)));
    const Conversation row = onlyConversation();
    QCOMPARE(row.title, QStringLiteral("Later"));
    QCOMPARE(row.messageCount, 3);
    const QList<Message> messages = messagesOf(row);
    QCOMPARE(messages.size(), 3);
    QCOMPARE(messages[0].content, QStringLiteral("rewritten"));
    QCOMPARE(m_fixture.sql("select question from chatbot_memory"), QStringLiteral("B"));
    QCOMPARE(text(write(chunk({grown})).conversations), text(counted(0, 0, 1)));
}

void TestImportStore::repeatedMessageIdLosesNothing()
{
    auto record = conversation(QStringLiteral("c1"), 2);
    record.messages.push_back(record.messages[1]);
    record.messages.push_back(records::message(QStringLiteral("m2"), QStringLiteral("something else")));
    const ImportOutcome outcome = write(chunk({record}));
    QCOMPARE(text(outcome.messages), text(counted(3, 0, 1)));
    QCOMPARE(outcome.problems.size(), 1);
    QVERIFY(outcome.problems[0].severity == Severity::Note);
    QCOMPARE(messagesOf(onlyConversation()).size(), 3);

    record.messages.push_back(records::message(QStringLiteral("m9"), QStringLiteral("more")));
    QCOMPARE(text(write(chunk({record})).messages), text(counted(1, 0, 4)));
}

void TestImportStore::attachmentsAreStoredOnce()
{
    QByteArray bytes(300'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char((i * 2654435761u) >> 13); // every byte value, NUL too
    auto record = conversation(QStringLiteral("c1"), 2);
    record.messages[0].attachments = {records::file(QStringLiteral("f1"), QStringLiteral("a.png"), bytes),
                                      records::file({}, QStringLiteral("same name.png"), bytes),
                                      records::file({}, QStringLiteral("same name.png"), "other")};
    record.messages[0].attachments[0].text = QStringLiteral("extracted");
    record.messages[1].attachments = {records::file(QStringLiteral("f1"), QStringLiteral("a.png"), bytes)};
    auto &unknown = record.messages[1].attachments.emplace_back();
    unknown.name = QStringLiteral("never came.pdf");
    unknown.path = QStringLiteral("/srv/uploads/x.pdf");
    unknown.size = 77;

    QCOMPARE(text(write(chunk({record})).attachments), text(counted(5)));
    QCOMPARE(m_fixture.number("select count(*) from file_contents"), 2);
    const auto files = waitFor(m_fixture.library().files().ofConversation(onlyConversation().id));
    QVERIFY2(files, qPrintable(errorText(files)));
    QCOMPARE(files->size(), 5);
    const auto &first = files->at(0);
    QCOMPARE(first.name, QStringLiteral("a.png"));
    QCOMPARE(first.text, QStringLiteral("extracted"));
    QCOMPARE(first.size, bytes.size());
    QCOMPARE(first.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto read = waitFor(m_fixture.library().files().bytes(first.id));
    QVERIFY2(read, qPrintable(errorText(read)));
    QVERIFY(*read == bytes);
    const auto without =
        std::find_if(files->begin(), files->end(), [](const auto &file) { return !file.hasBytes(); });
    QVERIFY(without != files->end());
    QCOMPARE(without->path, QStringLiteral("/srv/uploads/x.pdf"));
    QCOMPARE(without->size, 77);
}

/// Bytes that lie here already are purged with their last file, while an import is about to name them.
void TestImportStore::bytesStayForAnImportInProgress()
{
    const auto with = [](const char *id) {
        auto record = conversation(QString::fromLatin1(id), 1);
        record.messages[0].attachments.push_back(
            records::file(QStringLiteral("f"), QStringLiteral("a.png"), "the same bytes"));
        return chunk({record});
    };
    write(with("c1"));
    const auto first = onlyConversation().id;
    QVERIFY(waitFor(m_fixture.library().conversations().trash({first})));
    // The import stands still between finding the bytes and naming them.
    QCOMPARE(
        m_fixture.sql("create function public.stand_still() returns trigger language plpgsql as $$ begin "
                      "perform pg_advisory_xact_lock(17); return new; end $$; "
                      "create trigger stand_still before insert on uploaded_files "
                      "for each row execute function public.stand_still()"),
        QString());
    const auto other = m_fixture.otherProgram();
    other->run(QStringLiteral("select pg_advisory_lock(17)"));
    const BatchId batch = begin();
    const auto written = imports().write(batch, with("c2"));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.number("select count(*) from pg_stat_activity where wait_event = "
                                               "'advisory' and application_name = 'Recollect'"),
                              1, support::patience);
    QCOMPARE(errorText(waitFor(m_fixture.library().conversations().purge({first}))), QString());
    other->run(QStringLiteral("select pg_advisory_unlock(17)"));
    const auto outcome = waitFor(written);
    QCOMPARE(errorText(outcome), QString());
    QCOMPARE(text(outcome->conversations), text(counted(1)));
    QVERIFY2(outcome->problems.isEmpty(), qPrintable(outcome->problems.value(0).message));
    QCOMPARE(m_fixture.number("select count(*) from uploaded_files join file_contents using (sha256)"), 1);

    // And with the last file that names them they go.
    const auto second = onlyConversation().id;
    QVERIFY(waitFor(m_fixture.library().conversations().trash({second})));
    QCOMPARE(errorText(waitFor(m_fixture.library().conversations().purge({second}))), QString());
    QCOMPARE(m_fixture.number("select count(*) from file_contents"), 0);
}

void TestImportStore::missingBytesAreFilledInLater()
{
    const auto with = [](bool bytes) {
        auto record = conversation(QStringLiteral("c1"), 2);
        record.messages[0].attachments = {
            records::file(QStringLiteral("f1"), QStringLiteral("a.png"), "PNG bytes")};
        if (!bytes)
            record.messages[0].attachments[0].load = {};
        return chunk({record});
    };
    QCOMPARE(text(write(with(false)).attachments), text(counted(1)));
    const ImportOutcome filled = write(with(true));
    QCOMPARE(text(filled.attachments), text(counted(0, 1)));
    QCOMPARE(text(filled.conversations), text(counted(0, 1)));
    QCOMPARE(m_fixture.number("select count(*) from uploaded_files where sha256 is not null"), 1);
    QCOMPARE(text(write(with(true)).conversations), text(counted(0, 0, 1)));
    // An export without the bytes takes none away.
    write(with(false));
    QCOMPARE(m_fixture.number("select count(*) from uploaded_files where sha256 is not null"), 1);
}

void TestImportStore::unreadableFileIsAWarning()
{
    bool readable = false;
    auto record = conversation(QStringLiteral("c1"), 1);
    record.messages[0].attachments = {records::file(QStringLiteral("f1"), QStringLiteral("a.png"), "x")};
    record.messages[0].attachments[0].load = [&readable]() -> domain::Result<QByteArray> {
        if (readable)
            return QByteArray("now");
        return domain::Error{ErrorCode::UnreadableInput, QStringLiteral("It is damaged."), {}};
    };
    record.messages[0].attachments.push_back(
        records::file(QStringLiteral("f2"), QStringLiteral("huge.iso"), "x"));
    record.messages[0].attachments[1].size = 600LL * 1024 * 1024;
    const ImportOutcome first = write(chunk({record}));
    QCOMPARE(text(first.attachments), text(counted(2)));
    QCOMPARE(first.problems.size(), 2);
    QVERIFY(first.problems[0].severity == Severity::Warning);
    QVERIFY(first.problems[0].message.contains(QStringLiteral("It is damaged.")));
    QVERIFY(first.problems[1].severity == Severity::Warning);

    const ImportOutcome again = write(chunk({record}));
    QCOMPARE(text(again.conversations), text(counted(0, 0, 1)));
    QCOMPARE(text(again.attachments), text(counted(0, 0, 2)));
    QCOMPARE(again.problems.size(), 2);
    readable = true;
    QCOMPARE(text(write(chunk({record})).attachments), text(counted(0, 1, 1)));
    QCOMPARE(m_fixture.number("select count(*) from uploaded_files where sha256 is not null"), 1);
}

void TestImportStore::memoriesFindTheirMessage()
{
    const auto memory = records::memory(QStringLiteral("k"), QStringLiteral("Why?"), QStringLiteral("c1"),
                                        QStringLiteral("m2"));
    const char *linked = "select count(*) from chatbot_memory k join messages m on m.id = k.message_id "
                         "and m.conversation_id = k.conversation_id where m.external_id = 'm2'";
    // Before its conversation is there, then with it, then again.
    QCOMPARE(text(write(chunk({}, {memory})).memories), text(counted(1)));
    QCOMPARE(m_fixture.number(linked), 0);
    QCOMPARE(text(write(chunk({conversation(QStringLiteral("c1"), 2)}, {memory})).memories),
             text(counted(0, 1)));
    QCOMPARE(m_fixture.number(linked), 1);
    QCOMPARE(text(write(chunk({}, {memory})).memories), text(counted(0, 0, 1)));
    // One of another source names a conversation of this one.
    auto other = records::memory(QStringLiteral("k2"), QStringLiteral("How?"), QStringLiteral("c1"),
                                 QStringLiteral("m2"));
    other.conversationSource = QStringLiteral("chatgpt");
    auto others = chunk({}, {other});
    others->source = QStringLiteral("recollect");
    write(others);
    QCOMPARE(m_fixture.number(linked), 2);
}

void TestImportStore::previewSaysTheSameAndWritesNothing()
{
    auto first = conversation(QStringLiteral("c1"), 2);
    first.messages[0].attachments = {records::file(QStringLiteral("f"), QStringLiteral("a.png"), "x")};
    first.messages[0].attachments[0].load = [] { return domain::Result<QByteArray>(domain::Error{}); };
    auto grown = conversation(QStringLiteral("c1"), 3);
    grown.messages[1].content = QStringLiteral("changed");
    const auto steps = {chunk({first}, {records::memory(QStringLiteral("k"), QStringLiteral("Q"))}),
                        chunk({grown, grown, conversation(QStringLiteral("c2"), 1)})};
    for (const auto &step : steps) {
        const auto preview = waitFor(imports().preview(me, step));
        QVERIFY2(preview, qPrintable(errorText(preview)));
        const qint64 rows = m_fixture.number("select count(*) from messages");
        const ImportOutcome outcome = write(step);
        QVERIFY(m_fixture.number("select count(*) from messages") > rows);
        QCOMPARE(text(preview->conversations), text(outcome.conversations));
        QCOMPARE(text(preview->messages), text(outcome.messages));
        QCOMPARE(text(preview->memories), text(outcome.memories));
        QCOMPARE(text(preview->attachments), text(outcome.attachments));
        QCOMPARE(preview->problems, outcome.problems);
    }
    const auto nobody = waitFor(imports().preview(QStringLiteral("nobody yet"), *steps.begin()));
    QVERIFY2(nobody, qPrintable(errorText(nobody)));
    QCOMPARE(text(nobody->conversations), text(counted(1)));
    QCOMPARE(m_fixture.number("select count(*) from users"), 1);
}

void TestImportStore::hostileTextIsRepaired()
{
    const QString hostile = QStringLiteral("a") + QChar(0) + u'b' + QChar(0xd800) + u'c' + QChar(0xdc00)
        + QStringLiteral("\\.\n\t\\N");
    const QString repaired = QStringLiteral("a\ufffdb\ufffdc\ufffd\\.\n\t\\N");
    auto record = conversation(QStringLiteral("c") + QChar(0), 1, hostile);
    record.model = hostile;
    record.systemPrompt = hostile;
    record.tags = {hostile};
    record.metadata = {{hostile, hostile}};
    auto &message = record.messages[0];
    message.externalId = hostile;
    message.content = hostile;
    message.reasoning = hostile;
    message.author = hostile;
    message.metadata = {{QStringLiteral("k"), hostile}};
    message.toolCalls = {hostile, QStringLiteral("\\u0000 as text"), QStringLiteral("😀")};
    message.attachments = {records::file(hostile, hostile, "x")};
    auto memory = records::memory(hostile, hostile);
    memory.answer = hostile;
    memory.tags = {hostile};
    const ImportOutcome outcome = write(chunk({record}, {memory}));
    QCOMPARE(text(outcome.conversations), text(counted(1)));
    QCOMPARE(text(outcome.memories), text(counted(1)));
    const Conversation row = onlyConversation();
    QCOMPARE(row.systemPrompt, repaired);
    const Message read = messagesOf(row)[0];
    QCOMPARE(read.content, repaired);
    QCOMPARE(read.metadata.value(QStringLiteral("k")).toString(), repaired);
    QCOMPARE(read.toolCalls, QJsonArray({repaired, QStringLiteral("\\u0000 as text"), QStringLiteral("😀")}));
    QCOMPARE(text(write(chunk({record}, {memory})).conversations), text(counted(0, 0, 1)));
}

void TestImportStore::hostileNumbersAreBounded()
{
    auto record = conversation(QString(5000, u'i'), 3, QString(5000, u't'));
    record.tags = {QString(5000, u'x')};
    record.messages[0].tokenCount = std::numeric_limits<qint64>::max();
    record.messages[0].latencyMs = -5;
    record.messages[0].version = -1;
    record.messages[0].sequence = std::numeric_limits<qint64>::max();
    record.messages[1].tokenCount = std::numeric_limits<qint64>::max();
    record.messages[1].externalId = QString(5000, u'm');
    record.messages[2].externalId.clear();
    record.messages[2].createdAt = domain::Timestamp{-62'135'596'800'000'000};
    auto memory = records::memory({}, QStringLiteral("Q"));
    memory.importance = 99;
    memory.rating = -3;
    const ImportOutcome outcome = write(chunk({record}, {memory}));
    QCOMPARE(text(outcome.messages), text(counted(3)));
    QCOMPARE(text(outcome.memories), text(counted(1)));
    const Conversation row = onlyConversation();
    QCOMPARE(row.title.size(), 500);
    QCOMPARE(row.tokenCount, std::numeric_limits<qint32>::max());
    QCOMPARE(messagesOf(row)[2].createdAt.microseconds, -62'135'596'800'000'000);
    QCOMPARE(messagesOf(row)[0].sequence, 1);
    QCOMPARE(text(write(chunk({record}, {memory})).conversations), text(counted(0, 0, 1)));
}

void TestImportStore::oneBadRecordIsRefusedAlone()
{
    // Another program's rule on the table, which Recollect knows nothing of.
    QFETCH(Backend, backend);
    const QString rule = backend == Backend::Sqlite
        ? m_fixture.sql("create trigger no_evil before insert on messages when new.content like '%evil%' "
                        "begin select raise(abort, 'no evil'); end")
        : m_fixture.sql("alter table messages add constraint no_evil check (content not like '%evil%')");
    QVERIFY2(!rule.startsWith(QLatin1String("error")), qPrintable(rule));

    std::vector<ConversationRecord> records;
    for (int i = 0; i < 10; ++i)
        records.push_back(conversation(QStringLiteral("c%1").arg(i), 3, QStringLiteral("Title %1").arg(i)));
    records[6].messages[1].content = QStringLiteral("evil");
    const ImportOutcome outcome =
        write(chunk(records, {records::memory(QStringLiteral("k"), QStringLiteral("Q"))}));
    QCOMPARE(text(outcome.conversations), text(counted(9, 0, 0, 1)));
    QCOMPARE(text(outcome.messages), text(counted(27, 0, 0, 3)));
    QCOMPARE(text(outcome.memories), text(counted(1)));
    QCOMPARE(outcome.problems.size(), 1);
    QCOMPARE(outcome.problems[0].record, QStringLiteral("Title 6"));
    QCOMPARE(outcome.problems[0].file, QStringLiteral("conversations.json"));
    QVERIFY(outcome.problems[0].severity == Severity::Refused);
    QCOMPARE(m_fixture.number("select count(*) from conversations"), 9);
    QCOMPARE(m_fixture.number("select count(*) from messages"), 27);
}

void TestImportStore::hugeMessage()
{
    QString huge;
    huge.reserve(50'000'000);
    while (huge.size() < 50'000'000)
        huge += QStringLiteral("All work and no play\tmakes \\ Jack a dull boy\n");
    auto record = conversation(QStringLiteral("c1"), 1);
    record.messages[0].content = huge;
    QCOMPARE(text(write(chunk({record})).messages), text(counted(1)));
    QVERIFY(messagesOf(onlyConversation())[0].content == huge);
    record.messages[0].content += u'.';
    QCOMPARE(text(write(chunk({record})).messages), text(counted(0, 1)));
    QCOMPARE(m_fixture.number("select length(content) from messages"), huge.size() + 1);
}

void TestImportStore::othersContinueAConversation()
{
    write(chunk({conversation(QStringLiteral("c1"), 2)}));
    const auto id = onlyConversation().id;
    m_fixture.say(id, QStringLiteral("from the service"));
    auto grown = conversation(QStringLiteral("c1"), 3);
    grown.updatedAt = records::at(300);
    QCOMPARE(text(write(chunk({grown})).messages), text(counted(1, 0, 2)));
    m_fixture.say(id, QStringLiteral("from the service again"));
    const QList<Message> messages = messagesOf(onlyConversation());
    QCOMPARE(messages.size(), 5);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(messages[i].sequence, i + 1);
    QCOMPARE(onlyConversation().messageCount, 5);
}

void TestImportStore::textIndexIsAsTheDatabaseMakesIt()
{
    auto record = conversation(QStringLiteral("c1"), 0);
    const QStringList texts = {QString(),
                               QStringLiteral("Café  DB's \\ 'quoted' naïve ß"),
                               QStringLiteral("今天天气很好 itgc后 用户 한국어 ไทย"),
                               QStringLiteral("```cpp\nint x;\n```"),
                               QStringLiteral("tiếng Việt 😀👍🏽 Ωμέγα ﷺ"),
                               QStringLiteral("same ").repeated(400),
                               QStringLiteral("word number %1 ").repeated(6000),
                               QString(400, u'x'),
                               QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b")};
    for (qsizetype i = 0; i < texts.size(); ++i)
        record.messages.push_back(records::message(QString::number(i), texts[i]));
    QCOMPARE(text(write(chunk({record})).messages), text(counted(texts.size())));
    QCOMPARE(m_fixture.number("select count(*) from message_search"), texts.size());
    QCOMPARE(
        m_fixture.sql(
            "select coalesce(string_agg(m.external_id, ' '), 'none') from messages m "
            "join message_search s on s.message_id = m.id, lateral search_entry(m.content) e "
            "where s.vector is distinct from e.vector or s.is_long is distinct from e.is_long or s.failed "
            "or s.has_code is distinct from search_has_code(m.content) or s.created_at <> m.created_at"),
        QStringLiteral("none"));
    // Somebody else's message is indexed by the trigger, as ever.
    m_fixture.say(onlyConversation().id, QStringLiteral("by trigger"));
    QCOMPARE(m_fixture.number("select count(*) from message_search"), texts.size() + 1);
}

void TestImportStore::writersAtOnce()
{
    write(chunk({conversation(QStringLiteral("c0"), 1), conversation(QStringLiteral("c1"), 1),
                 conversation(QStringLiteral("c2"), 1)}));
    const auto page = waitFor(m_fixture.library().conversations().page({}, {{}, 10}));
    QVERIFY2(page && page->rows.size() == 3, qPrintable(errorText(page)));
    store::Library second(m_fixture.options());
    const auto opened = waitFor(second.open());
    QVERIFY2(opened, qPrintable(errorText(opened)));
    const BatchId batch = begin();
    const auto otherBatch = waitFor(second.imports().begin(me, {}));
    QVERIFY2(otherBatch, qPrintable(errorText(otherBatch)));

    // Two imports of the same growing conversations, and somebody who chats in them meanwhile.
    constexpr int rounds = 15;
    std::vector<QFuture<domain::Result<ImportOutcome>>> imported;
    std::vector<QFuture<domain::Result<Message>>> said;
    for (int round = 1; round <= rounds; ++round) {
        const auto grown = [round] {
            std::vector<ConversationRecord> all;
            for (const char *id : {"c0", "c1", "c2", "c3"})
                all.push_back(conversation(QString::fromLatin1(id), 1 + round));
            return chunk(all);
        };
        imported.push_back(imports().write(batch, grown()));
        imported.push_back(second.imports().write(*otherBatch, grown()));
        for (const Conversation &row : page->rows) {
            Message draft;
            draft.conversationId = row.id;
            draft.content = QStringLiteral("said");
            said.push_back(m_fixture.library().messages().append(draft));
        }
    }
    ImportCounts conversations;
    ImportCounts messages;
    for (const auto &future : imported) {
        const auto outcome = waitFor(future);
        QVERIFY2(outcome, qPrintable(errorText(outcome)));
        conversations += outcome->conversations;
        messages += outcome->messages;
    }
    for (const auto &future : said) {
        const auto message = waitFor(future);
        QVERIFY2(message, qPrintable(errorText(message)));
    }
    QCOMPARE(conversations.added, 1);
    QCOMPARE(messages.added, 3 * rounds + rounds + 1);
    QCOMPARE(m_fixture.number("select count(*) from conversations c where total_messages <> "
                              "(select count(*) from messages m where m.conversation_id = c.id)"),
             0);
    QCOMPARE(
        m_fixture.number(
            "select count(*) from (select conversation_id from messages group by conversation_id "
            "having max(sequence_number) <> count(*) or count(distinct sequence_number) <> count(*)) bad"),
        0);
}

void TestImportStore::tellsAfterTheCommit()
{
    QSignalSpy changed(&imports(), &store::ImportStore::libraryChanged);
    QSignalSpy reset(&m_fixture.library().conversations(), &store::ConversationStore::reset);
    const BatchId batch = begin();
    write(chunk({conversation(QStringLiteral("c1"), 1)}), batch);
    QTRY_COMPARE(changed.size(), 1);
    QTRY_COMPARE(reset.size(), 1);
    write(chunk({conversation(QStringLiteral("c1"), 1)}), batch);
    QVERIFY(waitFor(imports().rollback(batch)));
    QTRY_COMPARE(changed.size(), 2); // not for the chunk that changed nothing
}

void TestImportStore::batchesAreListed()
{
    const BatchId first = begin();
    write(chunk({conversation(QStringLiteral("c1"), 2)}), first);
    write(chunk({conversation(QStringLiteral("c2"), 2)}), first);
    const BatchId second = begin();
    write(chunk({conversation(QStringLiteral("c3"), 1)}), second);
    domain::ImportReport report;
    report.files = {QStringLiteral("a.zip")};
    report.formats = {QStringLiteral("chatgpt")};
    report.conversations = counted(1, 0, 0, 1);
    QVERIFY(waitFor(imports().finish(second, report)));

    const auto batches = waitFor(imports().batches());
    QVERIFY2(batches, qPrintable(errorText(batches)));
    QCOMPARE(batches->size(), 2);
    QCOMPARE(batches->at(0).id, second);
    QCOMPARE(batches->at(0).files, report.files);
    QCOMPARE(batches->at(0).formats, report.formats);
    QCOMPARE(text(batches->at(0).conversations), text(counted(1, 0, 0, 1)));
    QVERIFY(batches->at(0).finishedAt);
    // One that was interrupted still says what it brought.
    QCOMPARE(batches->at(1).userName, me);
    QVERIFY(!batches->at(1).finishedAt);
    QCOMPARE(text(batches->at(1).conversations), text(counted(2)));
    QCOMPARE(text(batches->at(1).messages), text(counted(4)));
}

void TestImportStore::emptyBatchLeavesNoLine()
{
    write(chunk({conversation(QStringLiteral("c1"), 2)}));
    const BatchId again = begin();
    write(chunk({conversation(QStringLiteral("c1"), 2)}), again);
    QVERIFY(waitFor(imports().finish(again, {})));
    const auto batches = waitFor(imports().batches());
    QVERIFY2(batches, qPrintable(errorText(batches)));
    QCOMPARE(batches->size(), 1);
    QVERIFY(batches->at(0).id != again);
}

void TestImportStore::unknownBatch()
{
    const auto written = waitFor(imports().write({4711}, chunk({})));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotFound);
    const auto rolledBack = waitFor(imports().rollback({4711}));
    QVERIFY(!rolledBack);
    QCOMPARE(rolledBack.error().code, ErrorCode::NotFound);
    const auto nameless = waitFor(imports().begin(QStringLiteral("  "), {}));
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestImportStore)
#include "tst_importstore.moc"
