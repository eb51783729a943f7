// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "sampleexport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>

#include <csignal>

using namespace support;

/// Commands that end before their time: by Ctrl-C, by a kill, by a server that stops. What is there afterwards
/// is whole, and of an import a second run completes it.
class InterruptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signal_data()
    {
        QTest::addColumn<store::Backend>("backend");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("code");
        QTest::newRow("Ctrl-C, SQLite") << store::Backend::Sqlite << SIGINT << 130;
        QTest::newRow("Ctrl-C, PostgreSQL") << store::Backend::PostgreSql << SIGINT << 130;
        QTest::newRow("SIGTERM, SQLite") << store::Backend::Sqlite << SIGTERM << 130;
        QTest::newRow("SIGTERM, PostgreSQL") << store::Backend::PostgreSql << SIGTERM << 130;
        QTest::newRow("SIGKILL, SQLite") << store::Backend::Sqlite << SIGKILL << -1;
        QTest::newRow("SIGKILL, PostgreSQL") << store::Backend::PostgreSql << SIGKILL << -1;
    }
    void signal()
    {
        QFETCH(store::Backend, backend);
        QFETCH(int, number);
        QCOMPARE(m_program.use(backend), QString());
        const QString report = m_program.path(QStringLiteral("report.json"));
        QFile::remove(report);
        const auto import = startImport({QStringLiteral("--report"), report});
        waitForSome();
        ::kill(pid_t(import->processId()), number);
        const Ran ran = Program::finish(*import);
        QTEST(ran.code, "code");
        if (number != SIGKILL) {
            QCOMPARE(ran.error().value(QStringLiteral("code")).toString(), QStringLiteral("cancelled"));
            // The report tells what is there.
            const QJsonObject counts = ran.json().value(QStringLiteral("conversations")).toObject();
            QCOMPARE(counts.value(QStringLiteral("added")).toInt(), stored());
            QCOMPARE(readJson(report), ran.json());
        } else {
            QVERIFY(!QFile::exists(report));
        }
        QVERIFY(stored() > 0);
        QVERIFY(stored() < conversations);
        QCOMPARE(broken(), 0);
        complete();
    }

    void theServerStops_data()
    {
        QTest::addColumn<bool>("hard");
        QTest::newRow("shut down") << false;
        QTest::newRow("power cut") << true;
    }
    void theServerStops()
    {
        QFETCH(bool, hard);
        QCOMPARE(m_program.use(store::Backend::PostgreSql), QString());
        PostgresCluster &cluster = m_program.fixture().cluster();
        const QString report = m_program.path(QStringLiteral("report.json"));
        QFile::remove(report);
        const auto import = startImport({QStringLiteral("--report"), report});
        waitForSome();
        if (hard)
            cluster.killHard();
        else
            QCOMPARE(cluster.stop(), QString());
        const Ran ran = Program::finish(*import);
        QCOMPARE(cluster.start(), QString());
        QVERIFY2(ran.code == 3, ran.all().constData());
        QVERIFY2(!ran.error().value(QStringLiteral("message")).toString().isEmpty(), ran.all().constData());
        QVERIFY(stored() < conversations);
        QCOMPARE(broken(), 0);
        // The report tells what is known to be there.
        QCOMPARE(readJson(report), ran.json());
        const int told = ran.json()
                             .value(QStringLiteral("conversations"))
                             .toObject()
                             .value(QStringLiteral("added"))
                             .toInt();
        QVERIFY(told > 0 && told <= stored());
        complete();
    }

    void anyCommandCanBeStopped_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const char *command :
             {"list", "list tea", "search tea", "stats", "imports", "rollback 1", "purge --yes",
              "memory list", "memory search tea", "memory add --answer Tea", "user list", "user show me",
              "user add anna", "schema status", "schema downgrade 1 --yes", "show ID", "pin ID",
              "rename ID Tea", "export --format json --overwrite --output out.json"})
            QTest::newRow(command) << words(command);
    }
    void anyCommandCanBeStopped()
    {
        QFETCH(QStringList, command);
        QCOMPARE(m_program.use(store::Backend::PostgreSql), QString());
        const QString file = m_program.write(QStringLiteral("two.json"), twoConversations());
        QCOMPARE(m_program.run({QStringLiteral("import"), file}).code, 0);
        const QString id = m_program.fixture().sql("select id from conversations limit 1");
        command.replaceInStrings(QStringLiteral("ID"), id);
        const QString before = contents();
        // The server lets it wait.
        PostgresSession other(m_program.fixture().database());
        QVERIFY(other.run(command.first() == QLatin1String("schema")
                              ? "begin; lock table schema_history in access exclusive mode"
                              : "begin; lock table public.users, conversations, messages, chatbot_memory, "
                                "import_batches, uploaded_files in access exclusive mode"));
        const auto process = m_program.process(m_program.libraryArguments() + words("--json") + command);
        process->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_program.fixture().number(someoneWaits) > 0, patience);
        ::kill(pid_t(process->processId()), SIGINT);
        const Ran ran = Program::finish(*process);
        QVERIFY2(ran.code == 130, (QByteArray::number(ran.code) + ' ' + ran.all()).constData());
        QCOMPARE(ran.error().value(QStringLiteral("code")).toString(), QStringLiteral("cancelled"));
        QCOMPARE(ran.out, QByteArray()); // half an answer would look like a whole one
        QVERIFY(other.run("rollback"));
        QCOMPARE(contents(), before);
        QVERIFY(!QFile::exists(m_program.path(QStringLiteral("out.json"))));
    }

    void waitingForALockCanBeStopped()
    {
        QCOMPARE(m_program.use(store::Backend::Sqlite), QString());
        QCOMPARE(m_program.run(words("user add anna")).code, 0);
        // A transaction of somebody else's, which has ended when this is over.
        const QString file = m_program.fixture().options().location.file;
        const auto holder = std::make_unique<QProcess>();
        holder->start(QStringLiteral("python3"),
                      {QStringLiteral("-c"),
                       QStringLiteral("import sqlite3, sys\n"
                                      "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                                      "c.execute('begin immediate')\n"
                                      "print('held', flush=True)\n"
                                      "sys.stdin.read()"),
                       file});
        QVERIFY(holder->waitForReadyRead(patience));
        const auto process = m_program.process(m_program.libraryArguments() + words("--json user add eve"));
        process->start();
        QTRY_VERIFY_WITH_TIMEOUT(isOpenIn(*process, file), patience);
        ::kill(pid_t(process->processId()), SIGINT);
        const Ran ran = Program::finish(*process);
        QVERIFY2(ran.code == 130, (QByteArray::number(ran.code) + ' ' + ran.all()).constData());
        holder->closeWriteChannel();
        QVERIFY(holder->waitForFinished(patience));
        QCOMPARE(m_program.fixture().number("select count(*) from users"), 1);
    }

    void connectingCanBeStopped()
    {
        // A server that takes the connection and never says a word.
        QTemporaryDir folder(QStringLiteral("/tmp/recollect-silent-XXXXXX"));
        QLocalServer silent;
        QVERIFY(silent.listen(folder.filePath(QStringLiteral(".s.PGSQL.5432"))));
        const auto process = m_program.process(
            {QStringLiteral("--json"), QStringLiteral("--profile"),
             QStringLiteral("postgresql://me@/chat?connect_timeout=60&port=5432&host=") + folder.path(),
             QStringLiteral("list")});
        process->start();
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), patience);
        const std::unique_ptr<QLocalSocket> client(silent.nextPendingConnection());
        ::kill(pid_t(process->processId()), SIGINT);
        const Ran ran = Program::finish(*process);
        QVERIFY2(ran.code == 130, (QByteArray::number(ran.code) + ' ' + ran.all()).constData());
        QCOMPARE(ran.error().value(QStringLiteral("code")).toString(), QStringLiteral("cancelled"));
    }

    void generateEndsCleanlyToo()
    {
        QCOMPARE(m_program.use(store::Backend::Sqlite), QString());
        const auto process = m_program.process(
            m_program.libraryArguments() + words("--json generate --conversations 4000 --messages 200000"));
        process->start();
        waitForSome();
        ::kill(pid_t(process->processId()), SIGINT);
        const Ran ran = Program::finish(*process);
        QCOMPARE(ran.code, 130);
        QCOMPARE(ran.json()
                     .value(QStringLiteral("conversations"))
                     .toObject()
                     .value(QStringLiteral("added"))
                     .toInt(),
                 stored());
        QCOMPARE(m_program.fixture().number(
                     "select count(*) from conversations where total_messages <> "
                     "(select count(*) from messages where conversation_id = conversations.id)"),
                 0);
    }

private:
    static constexpr int conversations = 4000;
    static constexpr int messages = 8;

    static inline const char *const someoneWaits =
        "select count(*) from pg_stat_activity where application_name = 'Recollect' and wait_event_type = 'Lock'";

    static QJsonObject readJson(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    /// What a command that was stopped must not have changed.
    QString contents()
    {
        return m_program.fixture().sql(
            "select concat((select count(*) from users), ' ', (select count(*) from chatbot_memory), ' ', "
            "(select max(number) from schema_history), ' ', "
            "(select string_agg(concat(title, is_pinned, trashed_at), ',' order by id) from conversations))");
    }
    static bool isOpenIn(const QProcess &process, const QString &file)
    {
        const QString folder = QStringLiteral("/proc/%1/fd").arg(process.processId());
        const QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files | QDir::System);
        return std::any_of(entries.begin(), entries.end(), [&file](const QFileInfo &entry) {
            return entry.symLinkTarget() == QFileInfo(file).canonicalFilePath();
        });
    }

    std::unique_ptr<QProcess> startImport(const QStringList &options = {})
    {
        if (m_input.isEmpty())
            m_input =
                m_program.write(QStringLiteral("many.json"), manyConversations(conversations, messages));
        auto process = m_program.process(m_program.libraryArguments() + words("--json import") + options
                                         + QStringList{m_input});
        process->start();
        return process;
    }
    QString table(const char *name) const
    {
        const bool sqlite = m_program.libraryArguments().first() == QLatin1String("--library");
        return (sqlite ? QString() : QStringLiteral("chatbot.")) + QLatin1String(name);
    }
    int stored()
    {
        return m_program.fixture()
            .sql(QStringLiteral("select count(*) from ") + table("conversations"))
            .toInt();
    }
    /// Until something is committed.
    void waitForSome() { QTRY_VERIFY_WITH_TIMEOUT(stored() > 0, patience); }
    /// Conversations that don't have all of their messages.
    int broken()
    {
        return m_program.fixture()
            .sql(QStringLiteral("select count(*) from %1 c where (select count(*) from %2 m "
                                "where m.conversation_id = c.id) <> %3")
                     .arg(table("conversations"), table("messages"))
                     .arg(messages))
            .toInt();
    }
    void complete()
    {
        const Ran again = m_program.json({QStringLiteral("import"), m_input});
        QVERIFY2(again.code == 0, again.all().constData());
        QCOMPARE(stored(), conversations);
        QCOMPARE(broken(), 0);
    }

    Program m_program;
    QString m_input;
};

QTEST_GUILESS_MAIN(InterruptTest)
#include "tst_interrupt.moc"
