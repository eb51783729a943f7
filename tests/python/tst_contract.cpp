// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstore.h"
#include "store/filestore.h"
#include "store/memorystore.h"
#include "store/messagestore.h"
#include "store/searchstore.h"
#include "store/userstore.h"
#include "support/libraryfixture.h"

#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

using domain::Conversation;
using domain::Memory;
using domain::Message;
using domain::Role;
using store::Backend;
using support::errorText;
using support::waitFor;

/// The contract with chatbot services: Python programs with SQLAlchemy work in a database that Recollect made, and
/// each side reads what the other wrote.
class TestContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QCOMPARE(m_fixture.open(Backend::PostgreSql), QString()); }

    void serviceWritesAndRecollectReads();
    void recollectWritesAndServiceReads();
    void fourWritersAtOnce();
    void fourWritersAndRecollectAtOnce();
    void rolesFromAnEnumerationAndNulls();
    void staleTotalsDoNoHarm();
    void insertsMayNameEveryColumn();
    void timesFollowChanges();
    void messagesMayMove();
    void deletesGoDown();
    void searchFindsWhatTheServiceWrote();
    void aRoleWithFewRightsIsEnough();

private:
    [[nodiscard]] QString url(const QString &user = {}) const;
    void start(QProcess &process, const QString &scenario, const QJsonObject &facts = {},
               const QString &user = {}) const;
    /// What the service complained of; empty when all was well.
    [[nodiscard]] static QString outcome(QProcess &process);
    [[nodiscard]] QString run(const QString &scenario, const QJsonObject &facts = {},
                              const QString &user = {}) const;
    Conversation onlyConversation();
    QList<Message> messagesOf(const Conversation &conversation);
    QStringList found(const QString &query);
    Conversation writtenByRecollect();

    support::LibraryFixture m_fixture;
};

QString TestContract::url(const QString &user) const
{
    const auto &database = m_fixture.database();
    return QStringLiteral("postgresql+psycopg2://%1@/%2?host=%3&port=%4")
        .arg(user.isEmpty() ? database.user : user, database.database,
             QString::fromLatin1(QUrl::toPercentEncoding(database.host)), QString::number(database.port));
}

void TestContract::start(QProcess &process, const QString &scenario, const QJsonObject &facts,
                         const QString &user) const
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A service's machine has a time zone of its own; the database's is UTC.
    environment.insert(QStringLiteral("TZ"), QStringLiteral("America/Los_Angeles"));
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RECOLLECT_PYTHON),
                  {QStringLiteral("-W"), QStringLiteral("ignore"), QStringLiteral(RECOLLECT_SCENARIOS),
                   url(user), scenario,
                   QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact))});
}

QString TestContract::outcome(QProcess &process)
{
    if (!process.waitForFinished(support::patience))
        return QStringLiteral("it did not end: ") + process.errorString();
    const QString output = QString::fromUtf8(process.readAll()).trimmed();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        ? output
        : QStringLiteral("exit code %1: %2").arg(process.exitCode()).arg(output);
}

QString TestContract::run(const QString &scenario, const QJsonObject &facts, const QString &user) const
{
    QProcess process;
    start(process, scenario, facts, user);
    return outcome(process);
}

Conversation TestContract::onlyConversation()
{
    const auto page = waitFor(m_fixture.library().conversations().page({}, {}));
    return page && page->rows.size() == 1 ? page->rows.first() : Conversation{};
}

QList<Message> TestContract::messagesOf(const Conversation &conversation)
{
    const auto rows = waitFor(m_fixture.library().messages().slice(conversation.id, {}, 10'000));
    return rows ? *rows : QList<Message>{};
}

QStringList TestContract::found(const QString &query)
{
    const auto parsed = domain::SearchQuery::parse(query);
    if (!parsed)
        return {errorText(parsed)};
    const auto page = waitFor(m_fixture.library().search().find({*parsed, domain::SearchOrder::Newest, {}}));
    if (!page)
        return {errorText(page)};
    QStringList snippets;
    for (const auto &hit : page->rows)
        snippets.append(hit.snippet.left(40));
    return snippets;
}

Conversation TestContract::writtenByRecollect()
{
    auto &library = m_fixture.library();
    const Conversation conversation =
        m_fixture.conversation(QStringLiteral("From Recollect"), QStringLiteral("anna"));
    const Message question =
        m_fixture.say(conversation.id, QStringLiteral("Grüße, 用户 👩‍👩‍👧"));
    Message answer;
    answer.conversationId = conversation.id;
    answer.parentId = question.id;
    answer.role = Role::Assistant;
    answer.content = QStringLiteral("Hi!");
    answer.toolCalls = {QJsonObject{{QStringLiteral("name"), QStringLiteral("wave")}}};
    answer.tokenCount = 9;
    const auto answered = waitFor(library.messages().append(answer));
    if (!answered || !waitFor(library.messages().edit(answered->id, QStringLiteral("Hello!"), 1))
        || !waitFor(library.conversations().setPinned({conversation.id}, true)))
        return {};
    Memory memory;
    memory.userId = conversation.userId;
    memory.conversationId = conversation.id;
    memory.messageId = question.id;
    memory.question = QStringLiteral("Name?");
    memory.answer = QStringLiteral("Anna");
    memory.importance = 9;
    memory.tags = {QStringLiteral("person")};
    memory.isPublic = true;
    domain::StoredFile file;
    file.messageId = question.id;
    file.name = QStringLiteral("a.png");
    file.mimeType = QStringLiteral("image/png");
    if (!waitFor(library.memories().add(memory)) || !waitFor(library.files().add(file, "png")))
        return {};
    return conversation;
}

void TestContract::serviceWritesAndRecollectReads()
{
    QCOMPARE(run(QStringLiteral("day_of_a_service")), QString());
    const auto user = waitFor(m_fixture.library().users().byName(QStringLiteral("sam")));
    QCOMPARE(errorText(user), QString());
    QCOMPARE(user->fullName, QStringLiteral("Sam Ó Briain"));
    QCOMPARE(user->lastLogin->toIso(), QStringLiteral("2026-01-31T23:30:00Z"));
    const Conversation conversation = onlyConversation();
    QCOMPARE(conversation.title, QStringLiteral("Gardening"));
    QCOMPARE(conversation.preview, QStringLiteral("When do I plant garlic?"));
    QCOMPARE(conversation.messageCount, 4);
    QCOMPARE(conversation.createdAt.toIso(), QStringLiteral("2026-01-31T23:45:00Z"));
    QVERIFY(conversation.updatedAt > conversation.createdAt);
    const auto messages = messagesOf(conversation);
    QCOMPARE(messages.size(), 4);
    QVERIFY(messages.at(0).role == Role::User && messages.at(1).role == Role::Assistant);
    QVERIFY(messages.at(2).role == Role::System && messages.at(3).role == Role::Tool);
    QCOMPARE(messages.at(1).parentId, messages.at(0).id);
    QCOMPARE(messages.at(1).toolCalls.size(), 1);
    QCOMPARE(messages.at(1).metadata.value(QLatin1String("finish")).toString(), QStringLiteral("stop"));
    const qint64 age = domain::Timestamp::now().microseconds - messages.at(1).createdAt.microseconds;
    QVERIFY2(std::abs(age) < 60'000'000, qPrintable(messages.at(1).createdAt.toIso()));
    const auto memories = waitFor(m_fixture.library().memories().page({}, {}));
    QVERIFY(memories && memories->rows.size() == 1);
    QCOMPARE(memories->rows.first().tags,
             QStringList({QStringLiteral("hobby"), QStringLiteral("outdoor, really")}));
    QCOMPARE(memories->rows.first().importance, 7);
    const auto files = waitFor(m_fixture.library().files().ofConversation(conversation.id));
    QVERIFY(files && files->size() == 1);
    QCOMPARE(files->first().path, QStringLiteral("/srv/uploads/9f.pdf"));
}

void TestContract::recollectWritesAndServiceReads()
{
    const Conversation conversation = writtenByRecollect();
    QVERIFY(conversation.id.isValid());
    QCOMPARE(
        run(QStringLiteral("reads_back"), {{QStringLiteral("conversation"), conversation.id.toString()}}),
        QString());
}

void TestContract::fourWritersAtOnce()
{
    QCOMPARE(run(QStringLiteral("four_writers")), QString());
}

void TestContract::fourWritersAndRecollectAtOnce()
{
    QProcess process;
    start(process, QStringLiteral("four_writers"));
    QTRY_VERIFY_WITH_TIMEOUT(onlyConversation().messageCount > 0, support::patience);
    const Conversation conversation = onlyConversation();
    int written = 0;
    while (process.state() == QProcess::Running && written < 50) {
        Message draft;
        draft.conversationId = conversation.id;
        draft.content = QStringLiteral("from Recollect");
        draft.tokenCount = 1;
        QCOMPARE(errorText(waitFor(m_fixture.library().messages().append(draft))), QString());
        ++written;
    }
    QVERIFY(written > 0);
    // The service expects no other writer's messages at the end; what it must not find is a gap on the way.
    QVERIFY(!outcome(process).contains(QLatin1String("between two commits")));
    const auto messages = messagesOf(conversation);
    for (qsizetype i = 0; i < messages.size(); ++i)
        QCOMPARE(messages.at(i).sequence, i + 1);
    QCOMPARE(onlyConversation().messageCount, messages.size());
    QCOMPARE(onlyConversation().tokenCount, written);
}

void TestContract::rolesFromAnEnumerationAndNulls()
{
    QCOMPARE(run(QStringLiteral("terse_service")), QString());
    const Conversation conversation = onlyConversation();
    QCOMPARE(conversation.messageCount, 2);
    QCOMPARE(conversation.preview, QStringLiteral("Hallo?"));
    QVERIFY(!conversation.pinned && !conversation.archived);
    const auto messages = messagesOf(conversation);
    QCOMPARE(messages.size(), 2);
    QVERIFY(messages.at(0).role == Role::User && messages.at(1).role == Role::Assistant);
    QCOMPARE(m_fixture.sql("select role from messages order by id limit 1"), QStringLiteral("USER"));
    QCOMPARE(found(QStringLiteral("hallo from:assistant")), QStringList{QStringLiteral("Hallo!")});
    const auto memories = waitFor(m_fixture.library().memories().page({}, {}));
    QVERIFY(memories && memories->rows.size() == 1);
}

void TestContract::staleTotalsDoNoHarm()
{
    QCOMPARE(run(QStringLiteral("stale_totals")), QString());
}

void TestContract::insertsMayNameEveryColumn()
{
    QCOMPARE(run(QStringLiteral("names_every_column")), QString());
    QCOMPARE(onlyConversation().messageCount, 3);
    const auto memories = waitFor(m_fixture.library().memories().page({}, {}));
    QVERIFY(memories && memories->rows.size() == 1);
    QCOMPARE(memories->rows.first().importance, Memory::highestImportance);
}

void TestContract::timesFollowChanges()
{
    QCOMPARE(run(QStringLiteral("updates")), QString());
}

void TestContract::messagesMayMove()
{
    QCOMPARE(run(QStringLiteral("moves")), QString());
}

void TestContract::deletesGoDown()
{
    const Conversation conversation = writtenByRecollect();
    QVERIFY(conversation.id.isValid());
    QCOMPARE(m_fixture.sql(QStringLiteral("insert into import_batches (user_id) values (%1)")
                               .arg(conversation.userId.value)),
             QString());
    QCOMPARE(run(QStringLiteral("deletes"), {{QStringLiteral("conversation"), conversation.id.toString()}}),
             QString());
    QCOMPARE(m_fixture.number("select count(*) from users"), 0);
    QCOMPARE(m_fixture.number("select count(*) from conversations"), 0);
    QCOMPARE(found(QStringLiteral("hello")), QStringList());
}

void TestContract::searchFindsWhatTheServiceWrote()
{
    QCOMPARE(run(QStringLiteral("search_words")), QString());
    QCOMPARE(found(QStringLiteral("zanzibar")), QStringList{QStringLiteral("The Zanzibar question")});
    QCOMPARE(found(QStringLiteral("天气")).size(), 1);
    QCOMPARE(found(QStringLiteral("da nang")).size(), 1);
    QCOMPARE(found(QStringLiteral("glockenspiel")).size(), 1);
    QCOMPARE(found(QStringLiteral("xylophone")), QStringList());
    QCOMPARE(found(QStringLiteral("quokka")), QStringList());
    QCOMPARE(found(QStringLiteral("axolotl in:memories")).size(), 1);
    QCOMPARE(found(QStringLiteral("title:cafe zanzibar")).size(), 1);
    QCOMPARE(onlyConversation().messageCount, 4);
}

void TestContract::aRoleWithFewRightsIsEnough()
{
    QCOMPARE(
        m_fixture.sql(
            "create role service login;"
            "grant usage on schema public, chatbot to service;"
            "grant select, insert, update, delete on public.users, chatbot.conversations, chatbot.messages,"
            " chatbot.chatbot_memory, chatbot.uploaded_files to service;"
            "grant usage on all sequences in schema public, chatbot to service"),
        QString());
    QCOMPARE(run(QStringLiteral("day_of_a_service"), {}, QStringLiteral("service")), QString());
    QCOMPARE(found(QStringLiteral("garlic")).size(), 1);
    const Conversation conversation = onlyConversation();
    QCOMPARE(m_fixture.sql(QStringLiteral("set role service; delete from conversations where id = '%1'")
                               .arg(conversation.id.toString())),
             QString());
    QCOMPARE(found(QStringLiteral("garlic")), QStringList());
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
