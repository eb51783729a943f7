// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "sampleexport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/resource.h>

#ifdef Q_OS_LINUX
#include <linux/capability.h>
#include <sys/prctl.h>
#endif

using namespace support;

/// Everything that can be wrong outside of the program: one plain sentence, the right exit code, and nothing
/// that was there is lost.
class TroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesThatAreNoLibrary_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("Dear diary, this is no database.\n");
        QTest::newRow("cut off") << QByteArray("SQLite format 3\0half a header", 29);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }
    void filesThatAreNoLibrary()
    {
        QFETCH(QByteArray, content);
        const QString file = m_program.write(QStringLiteral("other.db"), content);
        expect(m_program.runPlain(words("--json --library other.db list")), 3, "not_a_library");
        if (!content.isEmpty())
            expect(m_program.runPlain(words("--json --library other.db user add anna")), 3, "not_a_library");
        if (!content.isEmpty())
            QCOMPARE(bytes(file), content);
    }

    void anotherProgramsDatabase()
    {
        QCOMPARE(m_program.useBare(store::Backend::Sqlite), QString());
        const QString file = m_program.fixture().options().location.file;
        QFile(file).open(QIODevice::WriteOnly); // the fixture opens what is there
        QCOMPARE(
            m_program.fixture().sql("create table recipes (name text); insert into recipes values ('bread')"),
            QString());
        const QByteArray before = bytes(file);
        expect(m_program.json(words("list")), 3, "not_a_library");
        expect(m_program.json(words("schema upgrade")), 3, "not_a_library");
        expect(m_program.json(words("user add anna")), 3, "not_a_library");
        QCOMPARE(bytes(file), before);
    }

    void aFolderInPlaceOfALibrary()
    {
        expect(m_program.runPlain({QStringLiteral("--json"), QStringLiteral("--library"), m_program.home(),
                                   QStringLiteral("list")}),
               3, "unreachable");
        expect(m_program.runPlain(words("--json --library no/such/folder/a.recollect user add anna")), 3,
               "unreachable");
    }

    void withoutPermission()
    {
        useFilled(store::Backend::Sqlite);
        const QString file = m_program.fixture().options().location.file;
        QVERIFY(QFile::setPermissions(file, QFile::Permissions()));
        const Ran unreadable =
            runRestricted(words("--json --library") + QStringList{file, QStringLiteral("list")});
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        expect(unreadable, 5, "permission_denied");
        QCOMPARE(conversations(), 2);
    }

    void readsALibraryThatNobodyCanWrite()
    {
        useFilled(store::Backend::Sqlite);
        const QString source = m_program.fixture().options().location.file;
        const QString folder = m_program.path(QStringLiteral("medium"));
        const QString file = folder + QStringLiteral("/a copy #1?.recollect");
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(m_program.fixture().sql(QStringLiteral("vacuum into '%1'").arg(file)), QString());
        QCOMPARE(m_program.run(words("--json list")).code, 0);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const Ran list = runRestricted(words("--json --library") + QStringList{file, QStringLiteral("list")});
        const Ran found =
            runRestricted(words("--json --library") + QStringList{file} + words("search sencha"));
        const Ran changed =
            runRestricted(words("--json --library") + QStringList{file} + words("user add eve"));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY2(list.code == 0, list.all().constData());
        QCOMPARE(list.json().value(QStringLiteral("conversations")).toArray().size(), 2);
        QVERIFY2(found.code == 0, found.all().constData());
        expect(changed, 5, "permission_denied");
    }

    void readsALibraryInAFolderThatIsLocked()
    {
        useFilled(store::Backend::Sqlite);
        const QString folder = m_program.path(QStringLiteral("locked library"));
        const QString file = folder + QStringLiteral("/mine.recollect");
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(m_program.fixture().sql(QStringLiteral("vacuum into '%1'").arg(file)), QString());
        // As the program leaves it: with the kind of log that wants files beside it.
        QCOMPARE(
            m_program.runPlain(words("--json --library") + QStringList{file} + words("user add bert")).code,
            0);
        const QByteArray before = bytes(file);
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const Ran list = runRestricted(words("--json --library") + QStringList{file, QStringLiteral("list")});
        const Ran changed =
            runRestricted(words("--json --library") + QStringList{file} + words("user add eve"));
        const Ran made =
            runRestricted(words("--json --library") + QStringList{folder + QStringLiteral("/new.recollect")}
                          + words("user add eve"));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY2(list.code == 0, list.all().constData());
        QCOMPARE(list.json().value(QStringLiteral("conversations")).toArray().size(), 2);
        expect(changed, 5, "permission_denied");
        expect(made, 5, "permission_denied");
        QCOMPARE(bytes(file), before);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("mine.recollect")});
    }

    void saysWhenAnOpenLibraryLiesInALockedFolder()
    {
        // Somebody else has written and not yet folded it into the file, and their index of the log is gone: the file
        // alone would tell of an older state.
        useFilled(store::Backend::Sqlite);
        const QString folder = m_program.path(QStringLiteral("open library"));
        const QString file = folder + QStringLiteral("/mine.recollect");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(m_program.fixture().options().location.file, file));
        m_program.write(QStringLiteral("open library/mine.recollect-wal"), QByteArray(32, 'x'));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const Ran list = runRestricted(words("--json --library") + QStringList{file, QStringLiteral("list")});
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        expect(list, 5, "permission_denied");
    }

    void exportsIntoNoFolderThatIsLocked_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("target");
        QTest::newRow("one file") << words("--format json") << QStringLiteral("library.json");
        QTest::newRow("a folder") << words("--format markdown") << QStringLiteral("notes");
        QTest::newRow("a folder further down") << words("--format html") << QStringLiteral("a/b/pages");
    }
    void exportsIntoNoFolderThatIsLocked()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, target);
        useFilled(store::Backend::Sqlite);
        const QString folder = m_program.path(QStringLiteral("locked target"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const Ran ran = runRestricted(m_program.libraryArguments() + words("--json export") + options
                                      + QStringList{QStringLiteral("--output"), folder + u'/' + target});
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        expect(ran, 5, "permission_denied");
        QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void inputThatCantBeRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        const QByteArray whole = twoConversations();
        QTest::newRow("cut off in the first record") << QStringLiteral("a.json") << whole.left(200);
        QTest::newRow("no JSON") << QStringLiteral("a.json") << QByteArray("conversations, many of them");
        QTest::newRow("JSON of something else")
            << QStringLiteral("a.json") << QByteArray("{\"recipes\": [\"bread\"]}");
        QTest::newRow("nested too deeply") << QStringLiteral("a.json") << QByteArray(2'000'000, '[');
        QTest::newRow("broken archive")
            << QStringLiteral("a.zip") << QByteArray("PK\x03\x04 and nothing more");
        QTest::newRow("empty") << QStringLiteral("a.json") << QByteArray();
    }
    void inputThatCantBeRead()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        useFilled(store::Backend::Sqlite);
        expect(m_program.json({QStringLiteral("import"), m_program.write(name, content)}), 4,
               "unreadable_input");
        QCOMPARE(conversations(), 2);
    }

    void inputThatIsNotThere()
    {
        useFilled(store::Backend::Sqlite);
        expect(m_program.json(words("import nowhere.json")), 4, "unreadable_input");
        expect(m_program.json(words("analyze nowhere.json")), 4, "unreadable_input");
    }

    void inputWithoutPermission()
    {
        useFilled(store::Backend::Sqlite);
        m_program.write(QStringLiteral("locked/conversations.json"), twoConversations());
        const QString folder = m_program.path(QStringLiteral("locked"));
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions()));
        const Ran ran =
            runRestricted(m_program.libraryArguments() + words("--json import") + QStringList{folder});
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        expect(ran, 4, "unreadable_input");
        QCOMPARE(conversations(), 2);
    }

    void strangeCharactersAreRepaired_data() { addBackends(); }
    void strangeCharactersAreRepaired()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        QByteArray content = twoConversations();
        content.replace("sencha", "sen\\u0000cha \\ud83d");
        const Ran ran = m_program.json(
            {QStringLiteral("import"), m_program.write(QStringLiteral("strange.json"), content)});
        QVERIFY2(ran.code == 0, ran.all().constData());
        QVERIFY(!ran.json().value(QStringLiteral("problems")).toArray().isEmpty());
        QCOMPARE(conversations(), 2);
    }

    void wrongPassword()
    {
        useRole();
        m_program.environment().insert(QStringLiteral("PGPASSWORD"), QStringLiteral("not this one"));
        const Ran ran = m_program.runPlain(roleArguments() << QStringLiteral("list"));
        m_program.environment().remove(QStringLiteral("PGPASSWORD"));
        expect(ran, 3, "login_failed");
        QVERIFY(!ran.err.contains("not this one"));
    }

    void noPasswordAndNobodyToAsk()
    {
        useRole();
        const Ran ran = m_program.runPlain(roleArguments() << QStringLiteral("list"));
        expect(ran, 3, "login_failed");
        QVERIFY(ran.err.contains("PGPASSWORD"));
    }

    void speaksLibpqsOwnLanguage()
    {
        // libpq translates its messages; what they mean must not depend on that.
        useRole();
        m_program.environment().insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        m_program.environment().insert(QStringLiteral("LANGUAGE"), QStringLiteral("de"));
        const Ran ran = m_program.runPlain(roleArguments() << QStringLiteral("list"));
        m_program.environment().remove(QStringLiteral("LC_ALL"));
        m_program.environment().remove(QStringLiteral("LANGUAGE"));
        expect(ran, 3, "login_failed");
    }

    void aRoleThatMayNotWrite()
    {
        useRole();
        m_program.environment().insert(QStringLiteral("PGPASSWORD"), rolePassword);
        const Ran ran = m_program.runPlain(roleArguments() << words("user add bert"));
        m_program.environment().remove(QStringLiteral("PGPASSWORD"));
        expect(ran, 5, "permission_denied");
    }

    void serversThatAreNotThere()
    {
        expect(m_program.runPlain({QStringLiteral("--json"), QStringLiteral("--profile"),
                                   QStringLiteral("postgresql:///chat?host=") + m_program.home(),
                                   QStringLiteral("list")}),
               3, "unreachable");
        QCOMPARE(m_program.use(store::Backend::PostgreSql), QString());
        PostgresDatabase none = m_program.fixture().database();
        none.database = QStringLiteral("nosuchdatabase");
        expect(m_program.runPlain({QStringLiteral("--json"), QStringLiteral("--profile"), none.uri(),
                                   QStringLiteral("list")}),
               3, "unreachable");
    }

    void fullDiskDuringImport()
    {
        useFilled(store::Backend::Sqlite);
        const QString file = m_program.write(QStringLiteral("many.json"), manyConversations(400, 10));
        const QString folder = QFileInfo(m_program.fixture().options().location.file).absolutePath();
        const Ran ran = runOnFullDisk(
            folder, 300'000, m_program.libraryArguments() + words("--json import") + QStringList{file});
        expect(ran, 5, "storage_full");
        const int left = conversations();
        QVERIFY(left >= 2 && left < 400);
        QCOMPARE(m_program.fixture().sql("pragma quick_check"), QStringLiteral("ok"));
        QCOMPARE(m_program.fixture().number(
                     "select count(*) from conversations where title like 'Conversation %' "
                     "and (select count(*) from messages where conversation_id = conversations.id) <> 10"),
                 0);
        const Ran again = m_program.json({QStringLiteral("import"), file}); // now there is room
        QVERIFY2(again.code == 0, again.all().constData());
        QCOMPARE(m_program.fixture().number("select count(*) from conversations"),
                 400); // the two of before are the first of these
    }

    void fullDiskOfTheServer()
    {
        useFilled(store::Backend::PostgreSql);
        const QString file = m_program.write(QStringLiteral("many.json"), manyConversations(400, 10));
        // What PostgreSQL says when it can't make a file longer, after the first transactions have succeeded.
        QCOMPARE(m_program.fixture().sql(
                     "create function public.no_room() returns trigger language plpgsql as $$ begin "
                     "raise exception 'could not extend file' using errcode = '53100'; end $$; "
                     "create trigger no_room before insert on messages for each row "
                     "when (new.content like '% of conversation 300 %') execute function public.no_room()"),
                 QString());
        expect(m_program.json({QStringLiteral("import"), file}), 5, "storage_full");
        const int left = conversations();
        QVERIFY2(left > 2 && left < 400, qPrintable(QString::number(left)));
        QCOMPARE(m_program.fixture().number(
                     "select count(*) from conversations where title like 'Conversation %' "
                     "and (select count(*) from messages where conversation_id = conversations.id) <> 10"),
                 0);
        QCOMPARE(m_program.fixture().sql("drop trigger no_room on messages"), QString());
        const Ran again = m_program.json({QStringLiteral("import"), file}); // now there is room
        QVERIFY2(again.code == 0, again.all().constData());
        QCOMPARE(m_program.fixture().number("select count(*) from conversations"), 400);
    }

    void limitOnFilesDuringImport()
    {
        useFilled(store::Backend::Sqlite);
        const QString file = m_program.write(QStringLiteral("many.json"), manyConversations(400, 10));
        const auto process =
            m_program.process(m_program.libraryArguments() + words("--json import") + QStringList{file});
        process->setChildProcessModifier([] {
            const rlimit small{400'000, 400'000};
            ::setrlimit(RLIMIT_FSIZE, &small);
        });
        process->start();
        expect(Program::finish(*process), 5, "storage_full");
        QCOMPARE(m_program.fixture().sql("pragma quick_check"), QStringLiteral("ok"));
        const Ran again = m_program.json({QStringLiteral("import"), file});
        QVERIFY2(again.code == 0, again.all().constData());
        QCOMPARE(m_program.fixture().number("select count(*) from conversations"), 400);
    }

    void fullDiskDuringExport()
    {
        useFilled(store::Backend::Sqlite);
        QCOMPARE(m_program.run(words("generate --conversations 20 --messages 300")).code, 0);
        const QString folder = m_program.path(QStringLiteral("target"));
        const QString file = m_program.write(QStringLiteral("target/all.json"), "the export of last week");
        const Ran ran = runOnFullDisk(folder, 20'000,
                                      m_program.libraryArguments()
                                          + words("--json export --format json --overwrite --output")
                                          + QStringList{file});
        expect(ran, 5, "storage_full");
        QCOMPARE(bytes(file), QByteArray("the export of last week"));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(),
                 1); // no half-written file beside it
    }

private:
    static inline const QString rolePassword = QStringLiteral("correct horse");

    void expect(const Ran &ran, int code, const char *name)
    {
        QVERIFY2(ran.code == code, (QByteArray::number(ran.code) + ' ' + ran.all()).constData());
        const QJsonObject error = ran.error();
        QCOMPARE(keys(error), QStringLiteral("code detail message"));
        QCOMPARE(error.value(QStringLiteral("code")).toString(), QLatin1String(name));
        const QString sentence = error.value(QStringLiteral("message")).toString();
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'\n'), qPrintable(sentence));
    }
    void useFilled(store::Backend backend)
    {
        QCOMPARE(m_program.use(backend), QString());
        const QString file = m_program.write(QStringLiteral("conversations.json"), twoConversations());
        QCOMPARE(m_program.run({QStringLiteral("import"), file}).code, 0);
    }
    int conversations()
    {
        return int(m_program.json(words("list --limit 1000"))
                       .json()
                       .value(QStringLiteral("conversations"))
                       .toArray()
                       .size());
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A library on PostgreSQL and a role that has to prove its password and may only read.
    void useRole()
    {
        QCOMPARE(m_program.use(store::Backend::PostgreSql), QString());
        if (!m_hasRole)
            QCOMPARE(m_program.fixture().cluster().createPasswordRole(QStringLiteral("reader"), rolePassword),
                     QString());
        m_hasRole = true;
        QCOMPARE(m_program.fixture().sql("grant usage on schema chatbot to reader; "
                                         "grant select on all tables in schema chatbot, public to reader"),
                 QString());
    }
    QStringList roleArguments()
    {
        const auto database = PostgresCluster::as(m_program.fixture().database(), QStringLiteral("reader"));
        return {QStringLiteral("--json"), QStringLiteral("--profile"), database.uri()};
    }

    /// As somebody for whom the permissions of files count, also when root runs the tests.
    Ran runRestricted(const QStringList &arguments)
    {
        const auto process = m_program.process(arguments);
#ifdef Q_OS_LINUX
        process->setChildProcessModifier([] {
            ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
            ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
        });
#endif
        process->start();
        return Program::finish(*process);
    }
    /// With so many bytes left for files in a folder.
    Ran runOnFullDisk(const QString &folder, int bytesLeft, const QStringList &arguments)
    {
        auto &environment = m_program.environment();
        const QProcessEnvironment before = environment;
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(RECOLLECT_FULL_DISK));
        environment.insert(QStringLiteral("FULLDISK_FOLDER"), QDir(folder).canonicalPath());
        environment.insert(QStringLiteral("FULLDISK_BYTES"), QString::number(bytesLeft));
        // A sanitizer wants to be loaded first, and is content when told so.
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
        const Ran ran = m_program.runPlain(arguments);
        environment = before;
        return ran;
    }

    Program m_program;
    bool m_hasRole = false;
};

QTEST_GUILESS_MAIN(TroubleTest)
#include "tst_trouble.moc"
