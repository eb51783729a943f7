// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFileInfo>

using namespace support;

/// What the program says to people who ask, and to those who mistype.
class UsageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysItsVersion()
    {
        const Ran ran = m_program.runPlain(words("--version"));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, QByteArray("Recollect " RECOLLECT_VERSION "\n"));
    }

    void listsAllCommands()
    {
        const Ran ran = m_program.runPlain(words("--help"));
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.isEmpty());
        const QStringList commands = allCommands();
        for (const QString &command : commands)
            QVERIFY2(ran.out.contains('\n' + QByteArray("  ") + command.toUtf8() + ' '), qPrintable(command));
    }

    void explainsEveryCommand_data()
    {
        QTest::addColumn<QString>("command");
        const QStringList commands = allCommands();
        for (const QString &command : commands)
            QTest::newRow(qPrintable(command)) << command;
        QTest::newRow("family memory") << QStringLiteral("memory");
        QTest::newRow("family user") << QStringLiteral("user");
        QTest::newRow("family schema") << QStringLiteral("schema");
    }
    void explainsEveryCommand()
    {
        QFETCH(QString, command);
        const Ran ran = m_program.runPlain(command.split(u' ') << QStringLiteral("--help"));
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.startsWith("Usage: recollect"), ran.out.constData());
        QVERIFY(ran.out.contains(command.toUtf8()));
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << words("frobnicate");
        QTest::newRow("unknown option") << words("list --colour");
        QTest::newRow("unknown option before") << words("--colour list");
        QTest::newRow("option without value") << words("list --limit");
        QTest::newRow("no such number") << words("list --limit seven");
        QTest::newRow("limit 0") << words("list --limit 0");
        QTest::newRow("missing argument") << words("show");
        QTest::newRow("argument too many") << words("stats now");
        QTest::newRow("family alone") << words("memory");
        QTest::newRow("family with unknown word") << words("schema sidegrade");
        QTest::newRow("no id") << words("show tea");
        QTest::newRow("unknown format")
            << words("show 6d1f1a3c-5b0e-4d8e-9a53-3f1f6a1f0a11 --format papyrus");
        QTest::newRow("bad query") << words("list is:blue");
        QTest::newRow("bad order") << words("search tea --order loudest");
        QTest::newRow("export without output") << words("export --format json");
        QTest::newRow("export without format") << words("export --output x");
        QTest::newRow("export to unknown format") << words("export --format papyrus --output x");
        QTest::newRow("import from unknown format") << words("import --format papyrus x.json");
        QTest::newRow("two libraries") << words("--library a --profile b list");
        QTest::newRow("unknown profile") << words("--profile nobody list");
        QTest::newRow("password in the address") << words("--profile postgresql://a:secret@h/d list");
        QTest::newRow("tag without tags") << words("tag 6d1f1a3c-5b0e-4d8e-9a53-3f1f6a1f0a11");
        QTest::newRow("no span") << words("purge --older-than yesterday --yes");
        QTest::newRow("memory without text") << words("memory add --importance 3");
        QTest::newRow("memories to nowhere") << words("memory export");
        QTest::newRow("memories as Markdown") << words("memory export --format markdown --output x.md");
        QTest::newRow("importance 11") << words("memory add --answer x --importance 11");
        QTest::newRow("generate nothing") << words("generate");
        QTest::newRow("fewer messages than conversations")
            << words("generate --conversations 10 --messages 9");
        QTest::newRow("schema to nowhere") << words("schema downgrade soon --yes");
        QTest::newRow("export to standard output") << words("export --format json --output -");
        QTest::newRow("a library in memory") << words("--library :memory: list");
        QTest::newRow("rollback of no number") << words("rollback last");
    }
    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Ran plain = m_program.runPlain(arguments);
        QVERIFY2(plain.code == 2, plain.all().constData());
        QVERIFY(plain.out.isEmpty());
        QCOMPARE(plain.err.count('\n'), 1); // one sentence
        QVERIFY2(plain.err.endsWith(".\n"), plain.err.constData());
        QVERIFY(!plain.err.contains("secret"));

        const Ran json = m_program.runPlain(QStringList{QStringLiteral("--json")} + arguments);
        QCOMPARE(json.code, 2);
        QCOMPARE(keys(json.error()), QStringLiteral("code detail message"));
    }

    void endsItsHelpWithTheOptions()
    {
        const Ran ran = m_program.runPlain(words("import --help"));
        QCOMPARE(ran.code, 0);
        QVERIFY2(!ran.out.contains("Arguments:"), ran.out.constData());
        QVERIFY2(ran.out.contains("import PATH") && ran.out.contains("--report"), ran.out.constData());
    }

    void leavesNothingBehindWhenItOnlyReads()
    {
        const QStringList reading{QStringLiteral("list"), QStringLiteral("stats"), QStringLiteral("imports"),
                                  QStringLiteral("user list"), QStringLiteral("schema status")};
        for (const QString &command : reading) {
            const Ran ran = m_program.runPlain(words("--library none.recollect") + command.split(u' '));
            QVERIFY2(ran.code == 3, ran.all().constData());
        }
        QVERIFY(!QFileInfo::exists(m_program.path(QStringLiteral("none.recollect"))));
    }

    void opensTheDefaultLibrary()
    {
        const Ran before = m_program.runPlain(words("list"));
        QCOMPARE(before.code, 3);
        QCOMPARE(m_program.runPlain(words("user add anna")).code, 0);
        QVERIFY(QFileInfo::exists(m_program.home()
                                  + QStringLiteral("/.local/share/recollect/library.recollect")));
        QCOMPARE(m_program.runPlain(words("list")).code, 0);
    }

    void logsWhatItDoesNotSay()
    {
        m_program.runPlain(words("--library none.recollect list"));
        QFile log(m_program.home() + QStringLiteral("/.local/state/recollect/recollect.log"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(log.readAll().contains("none.recollect"));
    }

    void worksWithoutAHome()
    {
        m_program.environment().insert(QStringLiteral("HOME"), QStringLiteral("/proc/nowhere"));
        const Ran ran = m_program.runPlain(words("--library here.recollect user add anna"));
        m_program.environment().insert(QStringLiteral("HOME"), m_program.home());
        QVERIFY2(ran.code == 0, ran.all().constData());
    }

    void saysWhenTheAnswerCantBeWritten()
    {
        const auto process = m_program.process(words("--help"));
        process->setStandardOutputFile(QStringLiteral("/dev/full"));
        process->start();
        const Ran ran = Program::finish(*process);
        QCOMPARE(ran.code, 5);
        QCOMPARE(ran.err.count('\n'), 1);
    }

private:
    static QStringList allCommands()
    {
        return QStringLiteral(
                   "import,analyze,imports,rollback,list,search,show,export,pin,unpin,archive,unarchive,"
                   "trash,restore,purge,tag,rename,stats,schema status,schema history,schema upgrade,"
                   "schema downgrade,generate,user list,user show,user add,user deactivate,memory list,"
                   "memory search,memory show,memory add,memory edit,memory trash,memory restore,"
                   "memory export,memory import")
            .split(u',');
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(UsageTest)
#include "tst_usage.moc"
