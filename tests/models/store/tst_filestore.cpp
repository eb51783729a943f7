// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstore.h"
#include "store/filestore.h"
#include "support/libraryfixture.h"

#include <QCryptographicHash>
#include <QtTest>

using domain::ErrorCode;
using domain::StoredFile;
using support::errorText;
using support::waitFor;

/// Files and their bytes on both backends.
class TestFileStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsBytesOnce_data() { support::addBackends(); }
    void keepsBytesOnce();
    void keepsAnyBytes_data() { support::addBackends(); }
    void keepsAnyBytes();
    void belongsToWhatItNames_data() { support::addBackends(); }
    void belongsToWhatItNames();
    void refusesWhatIsNotThere_data() { support::addBackends(); }
    void refusesWhatIsNotThere();
    void goesWithItsConversation_data() { support::addBackends(); }
    void goesWithItsConversation();
    void showsARecordWithoutBytes_data() { support::addBackends(); }
    void showsARecordWithoutBytes();

private:
    store::FileStore &files() { return m_fixture.library().files(); }
    static StoredFile named(const QString &name, domain::ConversationId conversation);

    support::LibraryFixture m_fixture;
};

StoredFile TestFileStore::named(const QString &name, domain::ConversationId conversation)
{
    StoredFile file;
    file.name = name;
    file.mimeType = QStringLiteral("image/png");
    file.conversationId = conversation;
    return file;
}

void TestFileStore::keepsBytesOnce()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    const QByteArray bytes("\x89PNG\r\n\x1a\n\0rest", 13);
    const auto one = waitFor(files().add(named(QStringLiteral("a.png"), conversation.id), bytes));
    const auto two = waitFor(files().add(named(QStringLiteral("b.png"), conversation.id), bytes));
    QCOMPARE(errorText(one), QString());
    QCOMPARE(errorText(two), QString());
    QVERIFY(one->id != two->id);
    QCOMPARE(one->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(two->sha256, one->sha256);
    QCOMPARE(one->size, bytes.size());
    QCOMPARE(m_fixture.number("select count(*) from file_contents"), 1);
    QCOMPARE(*waitFor(files().bytes(one->id)), bytes);
    QCOMPARE(*waitFor(files().bytes(two->id)), bytes);
}

void TestFileStore::keepsAnyBytes()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    const QList<QByteArray> samples = {QByteArray(), QByteArray("'\\x'"), all, all.repeated(20'000)};
    for (const QByteArray &bytes : samples) {
        const auto made = waitFor(files().add(named(QStringLiteral("x"), conversation.id), bytes));
        QCOMPARE(errorText(made), QString());
        QCOMPARE(made->size, bytes.size());
        const auto read = waitFor(files().bytes(made->id));
        QCOMPARE(errorText(read), QString());
        QVERIFY(*read == bytes);
    }
}

void TestFileStore::belongsToWhatItNames()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    const auto message = m_fixture.say(conversation.id, QStringLiteral("look"));
    StoredFile file;
    file.messageId = message.id;
    file.name = QStringLiteral("../../etc/passwd");
    file.mimeType = QStringLiteral("text/plain");
    file.path = QStringLiteral("/srv/uploads/1");
    file.externalId = QStringLiteral("file-1");
    file.text = QStringLiteral("extracted");
    const auto made = waitFor(files().add(file, "x"));
    QCOMPARE(errorText(made), QString());
    QCOMPARE(made->userId, conversation.userId);
    QCOMPARE(made->conversationId, conversation.id);
    QCOMPARE(made->messageId, message.id);
    QCOMPARE(made->name, file.name);
    QCOMPARE(made->mimeType, file.mimeType);
    QCOMPARE(made->path, file.path);
    QCOMPARE(made->externalId, file.externalId);
    QCOMPARE(made->text, file.text);
    StoredFile ofPerson;
    ofPerson.userId = m_fixture.user(QStringLiteral("anna")).id;
    ofPerson.name = QStringLiteral("cv.pdf");
    const auto personal = waitFor(files().add(ofPerson, "y"));
    QCOMPARE(errorText(personal), QString());
    QVERIFY(!personal->conversationId.isValid() && !personal->messageId.isValid());
    const auto listed = waitFor(files().ofConversation(conversation.id));
    QCOMPARE(errorText(listed), QString());
    QCOMPARE(*listed, QList<StoredFile>{*made});
}

void TestFileStore::refusesWhatIsNotThere()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    const auto other = m_fixture.conversation(QStringLiteral("B"));
    const auto refusal = [this](const StoredFile &file) {
        const auto made = waitFor(files().add(file, "x"));
        return made ? ErrorCode::Internal : made.error().code;
    };
    QCOMPARE(refusal(named(QStringLiteral("x"), {QUuid::createUuid()})), ErrorCode::NotFound);
    StoredFile file = named(QStringLiteral("x"), other.id);
    file.messageId = m_fixture.say(conversation.id, QStringLiteral("of another conversation")).id;
    QCOMPARE(refusal(file), ErrorCode::NotFound);
    file = named(QStringLiteral("x"), conversation.id);
    file.userId = {4711};
    QCOMPARE(refusal(file), ErrorCode::NotFound);
    QCOMPARE(m_fixture.number("select count(*) from file_contents"), 0);
    const auto bytes = waitFor(files().bytes({4711}));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::NotFound);
}

void TestFileStore::goesWithItsConversation()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    auto &conversations = m_fixture.library().conversations();
    const auto kept = m_fixture.conversation(QStringLiteral("kept"));
    const auto gone = m_fixture.conversation(QStringLiteral("gone"));
    QVERIFY(waitFor(files().add(named(QStringLiteral("x"), kept.id), "shared")));
    QVERIFY(waitFor(files().add(named(QStringLiteral("x"), gone.id), "shared")));
    StoredFile ofMessage;
    ofMessage.messageId = m_fixture.say(gone.id, QStringLiteral("look")).id;
    QVERIFY(waitFor(files().add(ofMessage, "alone")));
    QCOMPARE(m_fixture.number("select count(*) from file_contents"), 2);
    QVERIFY(waitFor(conversations.trash({gone.id})));
    QCOMPARE(errorText(waitFor(conversations.purge({gone.id}))), QString());
    QCOMPARE(m_fixture.number("select count(*) from uploaded_files"), 1);
    QCOMPARE(m_fixture.number("select count(*) from file_contents"), 1);
}

void TestFileStore::showsARecordWithoutBytes()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("A"));
    QCOMPARE(
        m_fixture.sql(
            QStringLiteral(
                "insert into uploaded_files (user_id, conversation_id, original_filename, stored_filename, "
                "file_path, file_size) values (%1, '%2', 'a.pdf', 'f3.pdf', '/srv/f3.pdf', 12)")
                .arg(conversation.userId.value)
                .arg(conversation.id.toString())),
        QString());
    const auto listed = waitFor(files().ofConversation(conversation.id));
    QCOMPARE(errorText(listed), QString());
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().path, QStringLiteral("/srv/f3.pdf"));
    QCOMPARE(listed->first().size, 12);
    QVERIFY(!listed->first().hasBytes());
    const auto bytes = waitFor(files().bytes(listed->first().id));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_filestore.moc"
