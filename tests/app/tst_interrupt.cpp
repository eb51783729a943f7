// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "sampleexport.h"

#include <csignal>

using namespace support;

/// Imports that end before their time: by Ctrl-C, by a kill, by a server that stops. What is there afterwards
/// is whole, and a second run completes it.
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
        QTest::newRow("SIGKILL, SQLite") << store::Backend::Sqlite << SIGKILL << -1;
        QTest::newRow("SIGKILL, PostgreSQL") << store::Backend::PostgreSql << SIGKILL << -1;
    }
    void signal()
    {
        QFETCH(store::Backend, backend);
        QFETCH(int, number);
        QCOMPARE(m_program.use(backend), QString());
        const auto import = startImport();
        waitForSome();
        ::kill(pid_t(import->processId()), number);
        const Ran ran = Program::finish(*import);
        QTEST(ran.code, "code");
        if (number != SIGKILL) {
            QCOMPARE(ran.error().value(QStringLiteral("code")).toString(), QStringLiteral("cancelled"));
            // The report tells what is there.
            const QJsonObject counts = ran.json().value(QStringLiteral("conversations")).toObject();
            QCOMPARE(counts.value(QStringLiteral("added")).toInt(), stored());
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
        const auto import = startImport();
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
        complete();
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

    std::unique_ptr<QProcess> startImport()
    {
        if (m_input.isEmpty())
            m_input =
                m_program.write(QStringLiteral("many.json"), manyConversations(conversations, messages));
        auto process =
            m_program.process(m_program.libraryArguments() + words("--json import") + QStringList{m_input});
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
