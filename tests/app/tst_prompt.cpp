// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "sampleexport.h"

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace support;

/// What the program asks a person at a terminal: a pseudo-terminal stands in for it.
class PromptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_program.use(store::Backend::PostgreSql), QString());
        QCOMPARE(m_program.fixture().cluster().createPasswordRole(QStringLiteral("anna"), m_password),
                 QString());
        QCOMPARE(m_program.fixture().sql("grant usage on schema chatbot to anna; "
                                         "grant select on all tables in schema chatbot, public to anna"),
                 QString());
        m_anna = PostgresCluster::as(m_program.fixture().database(), QStringLiteral("anna")).uri();
        // Without a keychain: it is asked before the person is.
        m_program.environment().remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        m_program.environment().insert(QStringLiteral("XDG_RUNTIME_DIR"), m_program.home());
    }

    void askedForThePassword()
    {
        start({QStringLiteral("--profile"), m_anna, QStringLiteral("--json"), QStringLiteral("list")});
        waitFor("Password for");
        type(m_password.toUtf8() + '\n');
        const Ran ran = finish();
        QVERIFY2(ran.code == 0, ran.all().constData());
        QVERIFY(!m_screen.contains(m_password.toUtf8())); // it isn't shown
    }

    void theWrongPassword()
    {
        start({QStringLiteral("--profile"), m_anna, QStringLiteral("list")});
        waitFor("Password for");
        type("something else\n");
        QCOMPARE(finish().code, 3);
        QVERIFY(!m_screen.contains("something else"));
    }

    void ctrlCInsteadOfAPassword()
    {
        start({QStringLiteral("--profile"), m_anna, QStringLiteral("list")});
        waitFor("Password for");
        type("\x03");
        QCOMPARE(finish().code, 130);
    }

    void purgeAsks_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("left");
        QTest::newRow("no") << QByteArray("n\n") << 1;
        QTest::newRow("just return") << QByteArray("\n") << 1;
        QTest::newRow("yes") << QByteArray("y\n") << 0;
    }
    void purgeAsks()
    {
        QFETCH(QByteArray, answer);
        const QString file = m_program.write(QStringLiteral("conversations.json"), twoConversations());
        const QString library = m_program.path(QStringLiteral("asked-%1.recollect").arg(++m_libraries));
        const QStringList with{QStringLiteral("--json"), QStringLiteral("--library"), library};
        QCOMPARE(m_program.runPlain(with + QStringList{QStringLiteral("import"), file}).code, 0);
        const QJsonArray rows =
            m_program.runPlain(with + words("list")).json().value(QStringLiteral("conversations")).toArray();
        const QString id = rows.first().toObject().value(QStringLiteral("id")).toString();
        QCOMPARE(m_program.runPlain(with + QStringList{QStringLiteral("trash"), id}).code, 0);

        start(with + words("purge"));
        waitFor("for good?");
        type(answer);
        QCOMPARE(finish().code, 0);
        const Ran trash = m_program.runPlain(with + words("list is:trashed"));
        QTEST(int(trash.json().value(QStringLiteral("conversations")).toArray().size()), "left");
    }

    void drawsProgressOnATerminal()
    {
        const QString library = m_program.path(QStringLiteral("progress.recollect"));
        start({QStringLiteral("--library"), library, QStringLiteral("generate"),
               QStringLiteral("--conversations"), QStringLiteral("500"), QStringLiteral("--messages"),
               QStringLiteral("5000")});
        QCOMPARE(finish().code, 0);
        QVERIFY2(m_screen.contains('\r'), m_screen.constData());
        QVERIFY(m_screen.contains("messages: "));
    }

    void cleanup()
    {
        m_process.reset();
        if (m_master >= 0)
            ::close(m_master);
        m_master = -1;
        m_screen.clear();
    }

private:
    /// The process gets the pseudo-terminal as its controlling one, for input and errors.
    void start(const QStringList &arguments)
    {
        int slave = -1;
        QVERIFY(::openpty(&m_master, &slave, nullptr, nullptr, nullptr) == 0);
        ::fcntl(m_master, F_SETFL, O_NONBLOCK);
        ::fcntl(m_master, F_SETFD, FD_CLOEXEC);
        m_process = m_program.process(arguments);
        m_process->setChildProcessModifier([slave] {
            ::setsid();
            ::ioctl(slave, TIOCSCTTY, 0);
            ::dup2(slave, STDIN_FILENO);
            ::dup2(slave, STDERR_FILENO);
        });
        m_process->start();
        QVERIFY(m_process->waitForStarted());
        ::close(slave);
    }
    QByteArray screen()
    {
        char buffer[4096];
        for (auto count = ::read(m_master, buffer, sizeof buffer); count > 0;
             count = ::read(m_master, buffer, sizeof buffer))
            m_screen.append(buffer, count);
        return m_screen;
    }
    void waitFor(const char *words)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(screen().contains(words), m_screen.constData(), patience);
    }
    void type(const QByteArray &keys)
    {
        QCOMPARE(::write(m_master, keys.constData(), size_t(keys.size())), ssize_t(keys.size()));
    }
    Ran finish()
    {
        const Ran ran = Program::finish(*m_process);
        screen();
        return ran;
    }

    Program m_program;
    QString m_password = QStringLiteral("correct horse battery");
    QString m_anna;
    std::unique_ptr<QProcess> m_process;
    int m_master = -1;
    QByteArray m_screen;
    int m_libraries = 0;
};

QTEST_GUILESS_MAIN(PromptTest)
#include "tst_prompt.moc"
