// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstore.h"
#include "store/memorystore.h"
#include "store/migrator.h"
#include "store/searchstore.h"
#include "support/libraryfixture.h"

#include <QtTest>

using domain::ErrorCode;
using domain::SearchQuery;
using store::Backend;
using store::Library;
using store::Migrator;
using support::errorText;
using support::waitFor;

namespace {

const char *const sqliteCatalogue =
    "select group_concat(line, char(10)) from ("
    "  select type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') as line from sqlite_master"
    "  union all select 'application ' || application_id from pragma_application_id"
    "  order by line)";

const char *const postgresCatalogue =
    "select coalesce(string_agg(line, E'\\n' order by line), '') from ("
    "  select format('schema %s', nspname) as line from pg_namespace where nspname !~ '^pg_'"
    "  union all select format('extension %s', extname) from pg_extension"
    "  union all select format('setting %s %s', s.setrole, s.setconfig) from pg_db_role_setting s"
    "    join pg_database d on d.oid = s.setdatabase where d.datname = current_database()"
    "  union all select format('relation %s.%s %s %s', n.nspname, c.relname, c.relkind, c.reloptions)"
    "    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'chatbot')"
    "  union all select format('column %s.%s.%s %s %s %s %s %s', table_schema, table_name, column_name, data_type,"
    "    character_maximum_length, column_default, is_nullable, identity_generation)"
    "    from information_schema.columns where table_schema in ('public', 'chatbot')"
    "  union all select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))"
    "    from pg_constraint where connamespace in (select oid from pg_namespace where nspname in ('public', 'chatbot'))"
    "  union all select indexdef from pg_indexes where schemaname in ('public', 'chatbot')"
    "  union all select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
    "    where n.nspname in ('public', 'chatbot') and p.prokind in ('f', 'p')"
    "    and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')"
    "  union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal"
    ") catalogue";

} // namespace

/// The way of a schema up and down, and what is refused, on both backends.
class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsAreInOrder_data() { support::addBackends(); }
    void stepsAreInOrder();
    void freshIsMigrated_data() { support::addBackends(); }
    void freshIsMigrated();
    void downUndoesUp_data() { support::addBackends(); }
    void downUndoesUp();
    void dataSurvivesAStepDownAndUp_data() { support::addBackends(); }
    void dataSurvivesAStepDownAndUp();
    void everythingIsFoundAfterAStepDownAndUp_data() { support::addBackends(); }
    void everythingIsFoundAfterAStepDownAndUp();
    void refusesStepsThatAreNone_data() { support::addBackends(); }
    void refusesStepsThatAreNone();
    void recordsItsHistory_data() { support::addBackends(); }
    void recordsItsHistory();
    void refusesANewerSchema_data() { support::addBackends(); }
    void refusesANewerSchema();
    void ofTwoAtOnceOneMigrates_data() { support::addBackends(); }
    void ofTwoAtOnceOneMigrates();
    void ofTwoAtOnceOneStepsUp_data() { support::addBackends(); }
    void ofTwoAtOnceOneStepsUp();
    void aStepMayTakeItsTime();
    void copiesALocalLibraryBeforeItsSchemaChanges();
    void refusesForeignSqliteFiles_data();
    void refusesForeignSqliteFiles();
    void refusesAMissingLibrary();
    void refusesADatabaseWithoutSchema();
    void refusesADatabaseWithAnOlderSchema();
    void refusesToMixWithAnothersTables();
    void refusesToUpgradeWhatItMayOnlyRead_data() { support::addBackends(); }
    void refusesToUpgradeWhatItMayOnlyRead();

private:
    QString catalogue();
    QString upgrade(int target = 0);
    QString downgrade(int target);
    static int newest(Backend backend) { return int(Migrator::migrations(backend).size()); }

    support::LibraryFixture m_fixture;
};

QString TestSchema::catalogue()
{
    return m_fixture.sql(m_fixture.options().location.backend == Backend::Sqlite ? sqliteCatalogue
                                                                                 : postgresCatalogue);
}

QString TestSchema::upgrade(int target)
{
    Library library(m_fixture.options());
    return errorText(waitFor(library.schemaUpgrade(target)));
}

QString TestSchema::downgrade(int target)
{
    Library library(m_fixture.options());
    return errorText(waitFor(library.schemaDowngrade(target)));
}

void TestSchema::stepsAreInOrder()
{
    QFETCH(store::Backend, backend);
    const auto steps = Migrator::migrations(backend);
    QVERIFY(steps.size() >= 2);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps.at(i).number, int(i) + 1);
        QVERIFY2(!store::splitScript(steps.at(i).up).isEmpty(), qPrintable(steps.at(i).name));
        QVERIFY2(!store::splitScript(steps.at(i).down).isEmpty(), qPrintable(steps.at(i).name));
    }
    const auto others =
        Migrator::migrations(backend == Backend::Sqlite ? Backend::PostgreSql : Backend::Sqlite);
    QCOMPARE(others.size(), steps.size());
    for (qsizetype i = 0; i < steps.size(); ++i)
        QCOMPARE(others.at(i).name, steps.at(i).name);
}

void TestSchema::freshIsMigrated()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_fixture.close();
    const QString fresh = catalogue();
    QVERIFY2(fresh.contains(QLatin1String("messages")), qPrintable(fresh));

    QCOMPARE(m_fixture.prepare(backend), QString());
    for (int version = 1; version <= newest(backend); ++version)
        QCOMPARE(upgrade(version), QString());
    QCOMPARE(catalogue(), fresh);
    QCOMPARE(downgrade(0), QString());
    QCOMPARE(upgrade(), QString());
    QCOMPARE(catalogue(), fresh);
}

void TestSchema::downUndoesUp()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.prepare(backend), QString());
    {
        // A file comes to be with its first connection.
        Library library(m_fixture.options());
        const auto status = waitFor(library.schemaStatus());
        QCOMPARE(errorText(status), QString());
        QCOMPARE(status->version, 0);
    }
    QStringList before{catalogue()};
    for (int version = 1; version <= newest(backend); ++version) {
        QCOMPARE(upgrade(version), QString());
        before.append(catalogue());
        QVERIFY(before.at(version) != before.at(version - 1));
    }
    for (int version = newest(backend) - 1; version >= 0; --version) {
        QCOMPARE(downgrade(version), QString());
        QCOMPARE(catalogue(), before.at(version));
    }
}

void TestSchema::dataSurvivesAStepDownAndUp()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("Kept"));
    m_fixture.say(conversation.id, QStringLiteral("words"));
    m_fixture.close();
    for (int version = newest(backend) - 1; version >= 1; --version) {
        QCOMPARE(downgrade(version), QString());
        QCOMPARE(upgrade(), QString());
        QCOMPARE(m_fixture.sql("select content from messages"), QStringLiteral("words"));
        QCOMPARE(m_fixture.sql("select title from conversations"), QStringLiteral("Kept"));
    }
    QCOMPARE(m_fixture.reopen(), QString());
}

/// The text index is made anew of all that is there: messages (more than are read at a time), titles, memories.
void TestSchema::everythingIsFoundAfterAStepDownAndUp()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(QStringLiteral("Sourdough"));
    m_fixture.say(conversation.id, QStringLiteral("the first needle"));
    QCOMPARE(m_fixture.sql(QStringLiteral("with recursive numbers (n) as (select 1 union all "
                                          "select n + 1 from numbers where n < 1200) "
                                          "insert into messages (conversation_id, role, content) "
                                          "select '%1', 'user', 'hay ' || n from numbers")
                               .arg(conversation.id.toString())),
             QString());
    m_fixture.say(conversation.id, QStringLiteral("the last needle"));
    domain::Memory memory;
    memory.userId = conversation.userId;
    memory.question = QStringLiteral("Which needle?");
    QCOMPARE(errorText(waitFor(m_fixture.library().memories().add(memory))), QString());
    m_fixture.close();
    QCOMPARE(downgrade(1), QString());
    QCOMPARE(upgrade(), QString());

    QCOMPARE(m_fixture.reopen(), QString());
    auto &library = m_fixture.library();
    for (const auto &[text, hits] : {std::pair("needle", 2), {"hay", 1200}, {"in:memories needle", 1}}) {
        const auto query = SearchQuery::parse(QLatin1String(text));
        const auto found = waitFor(library.search().count(*query, 10'000));
        QCOMPARE(errorText(found), QString());
        QCOMPARE(*found, hits);
    }
    const auto query = SearchQuery::parse(QStringLiteral("title:sourdough"));
    const auto listed =
        waitFor(library.conversations().page({store::ConversationScope::Kept, *query}, {{}, 10}));
    QCOMPARE(errorText(listed), QString());
    QCOMPARE(listed->rows.size(), 1);
    // And what is deleted is forgotten: the index knows the texts as they are.
    QCOMPARE(errorText(waitFor(library.conversations().trash({conversation.id}))), QString());
    QCOMPARE(errorText(waitFor(library.conversations().purge({conversation.id}))), QString());
    QCOMPARE(m_fixture.number("select count(*) from message_search"), 0);
}

void TestSchema::refusesStepsThatAreNone()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    auto &library = m_fixture.library();
    const int top = newest(backend);
    QCOMPARE(waitFor(library.schemaUpgrade(top + 1)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(waitFor(library.schemaUpgrade(top - 1)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(waitFor(library.schemaDowngrade(top + 1)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(waitFor(library.schemaDowngrade(-1)).error().code, ErrorCode::InvalidArgument);
    const auto again = waitFor(library.schemaUpgrade());
    QCOMPARE(errorText(again), QString());
    QCOMPARE(again->version, top);
}

void TestSchema::recordsItsHistory()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto status = waitFor(m_fixture.library().schemaStatus());
    QCOMPARE(errorText(status), QString());
    QVERIFY(status->isCurrent());
    QCOMPARE(int(status->history.size()), newest(backend));
    for (int i = 0; i < newest(backend); ++i) {
        QCOMPARE(status->history.at(i).number, i + 1);
        QCOMPARE(status->history.at(i).name, Migrator::migrations(backend).at(i).name);
        QCOMPARE(status->history.at(i).program, QStringLiteral(RECOLLECT_VERSION));
        const qint64 age =
            domain::Timestamp::now().microseconds - status->history.at(i).appliedAt.microseconds;
        QVERIFY(std::abs(age) < 60'000'000);
    }
}

void TestSchema::refusesANewerSchema()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_fixture.close();
    QCOMPARE(
        m_fixture.sql("insert into schema_history (number, name, program) values (9999, 'future', '99.0')"),
        QString());
    const QString before = catalogue();
    Library library(m_fixture.options());
    QCOMPARE(waitFor(library.open()).error().code, ErrorCode::NewerSchema);
    QCOMPARE(waitFor(library.schemaUpgrade()).error().code, ErrorCode::NewerSchema);
    QCOMPARE(waitFor(library.schemaDowngrade(0)).error().code, ErrorCode::NewerSchema);
    const auto status = waitFor(library.schemaStatus());
    QVERIFY(status && status->isNewer());
    QCOMPARE(catalogue(), before);
}

void TestSchema::ofTwoAtOnceOneMigrates()
{
    QFETCH(store::Backend, backend);
    for (int round = 0; round < 5; ++round) {
        QCOMPARE(m_fixture.prepare(backend), QString());
        Library first(m_fixture.options());
        Library second(m_fixture.options());
        const auto one = first.schemaUpgrade();
        const auto two = second.schemaUpgrade();
        QCOMPARE(errorText(waitFor(one)), QString());
        QCOMPARE(errorText(waitFor(two)), QString());
        QCOMPARE(m_fixture.number("select count(*) from schema_history"), newest(backend));
        const auto opened = waitFor(second.open());
        QCOMPARE(errorText(opened), QString());
        QVERIFY(opened->isCurrent());
    }
}

void TestSchema::ofTwoAtOnceOneStepsUp()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_fixture.close();
    const QString fresh = catalogue();
    for (int round = 0; round < 5; ++round) {
        QCOMPARE(downgrade(1), QString());
        Library first(m_fixture.options());
        Library second(m_fixture.options());
        // A local library is upgraded when it is opened, a shared one only when asked.
        const bool local = backend == Backend::Sqlite;
        const auto one = local ? first.open() : first.schemaUpgrade();
        const auto two = local ? second.open() : second.schemaUpgrade();
        QCOMPARE(errorText(waitFor(one)), QString());
        QCOMPARE(errorText(waitFor(two)), QString());
        QCOMPARE(catalogue(), fresh);
    }
}

/// A large database takes longer than the limit that other statements have.
void TestSchema::aStepMayTakeItsTime()
{
    QCOMPARE(m_fixture.prepare(Backend::PostgreSql), QString());
    QCOMPARE(upgrade(1), QString());
    QCOMPARE(m_fixture.refuseLimitedStatements(QStringLiteral("insert on schema_history")), QString());
    QCOMPARE(upgrade(), QString());
}

/// Whichever way, and each time: a copy from another time is no copy of what is there now.
void TestSchema::copiesALocalLibraryBeforeItsSchemaChanges()
{
    QCOMPARE(m_fixture.open(Backend::Sqlite), QString());
    const auto inCopy = [this](const char *name, const char *sql) {
        const auto copy =
            support::otherSqliteProgram(m_fixture.options().location.file + QLatin1String(name));
        return copy->run(QString::fromLatin1(sql));
    };
    const char *const version = "select max(number) from schema_history";
    const char *const titles =
        "select group_concat(title, ' ') from (select title from conversations order by title)";
    m_fixture.conversation(QStringLiteral("Kept"));
    m_fixture.close();
    QCOMPARE(downgrade(1), QString());
    QCOMPARE(inCopy(".before-1", version), QString::number(newest(Backend::Sqlite)));
    QCOMPARE(inCopy(".before-1", titles), QStringLiteral("Kept"));
    QCOMPARE(m_fixture.reopen(), QString()); // opening it brings it up
    QCOMPARE(inCopy(".before-2", version), QStringLiteral("1"));
    m_fixture.conversation(QStringLiteral("Later"));
    m_fixture.close();
    QCOMPARE(downgrade(1), QString());
    QCOMPARE(inCopy(".before-1-2", titles), QStringLiteral("Kept Later"));
    QCOMPARE(upgrade(), QString());
    QCOMPARE(inCopy(".before-2-2", titles), QStringLiteral("Kept Later"));
    QCOMPARE(inCopy(".before-2", titles), QStringLiteral("Kept"));

    // What changes nothing copies nothing.
    QCOMPARE(upgrade(), QString());
    QVERIFY(!downgrade(newest(Backend::Sqlite) + 1).isEmpty());
    const QFileInfo file(m_fixture.options().location.file);
    QCOMPARE(file.dir().entryList({file.fileName() + QStringLiteral(".before*")}).size(), 4);
}

void TestSchema::refusesForeignSqliteFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("tables");
    QTest::newRow("text") << QByteArray("Dear diary,\n") << QString();
    QTest::newRow("almost SQLite") << QByteArray("SQLite format 4\0garbage", 23) << QString();
    QTest::newRow("a header and nothing else")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(200, 'x') << QString();
    QTest::newRow("a chatbot's database")
        << QByteArray()
        << QStringLiteral(
               "create table users (id integer primary key, username text); insert into users values (1, 'x')");
    QTest::newRow("another application's")
        << QByteArray() << QStringLiteral("pragma application_id = 252006673; create table t (x)");
}

void TestSchema::refusesForeignSqliteFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, tables);
    QCOMPARE(m_fixture.prepare(Backend::Sqlite), QString());
    const QString path = m_fixture.options().location.file;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    if (!tables.isEmpty())
        QCOMPARE(m_fixture.sql(tables), QString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();

    Library library(m_fixture.options());
    const auto opened = waitFor(library.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotALibrary);
    const auto upgraded = waitFor(library.schemaUpgrade());
    QVERIFY(!upgraded);
    QCOMPARE(upgraded.error().code, ErrorCode::NotALibrary);
    const auto downgraded = waitFor(library.schemaDowngrade(0));
    QVERIFY(!downgraded);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestSchema::refusesAMissingLibrary()
{
    store::ConnectionOptions options;
    options.location = store::Location::sqlite(m_fixture.folder() + QStringLiteral("/none.recollect"));
    {
        Library library(options);
        QCOMPARE(waitFor(library.open()).error().code, ErrorCode::Unreachable);
    }
    QVERIFY(!QFile::exists(options.location.file));
    options.create = true;
    options.location =
        store::Location::sqlite(m_fixture.folder() + QStringLiteral("/no/such/folder/x.recollect"));
    Library nowhere(options);
    QCOMPARE(waitFor(nowhere.open()).error().code, ErrorCode::Unreachable);
    options.location = store::Location::sqlite(m_fixture.folder());
    Library folder(options);
    QCOMPARE(waitFor(folder.open()).error().code, ErrorCode::Unreachable);
}

void TestSchema::refusesADatabaseWithoutSchema()
{
    QCOMPARE(m_fixture.prepare(Backend::PostgreSql), QString());
    const QString before = catalogue();
    Library library(m_fixture.options());
    const auto opened = waitFor(library.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotALibrary);
    QVERIFY(opened.error().message.contains(QLatin1String("schema upgrade")));
    QCOMPARE(catalogue(), before);
}

void TestSchema::refusesADatabaseWithAnOlderSchema()
{
    QCOMPARE(m_fixture.prepare(Backend::PostgreSql), QString());
    QCOMPARE(upgrade(1), QString());
    Library library(m_fixture.options());
    const auto opened = waitFor(library.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotALibrary);
    QVERIFY(opened.error().message.contains(QLatin1String("schema upgrade")));
}

void TestSchema::refusesToMixWithAnothersTables()
{
    QCOMPARE(m_fixture.prepare(Backend::PostgreSql), QString());
    QCOMPARE(m_fixture.sql("create table public.users (id int, username text)"), QString());
    const QString before = catalogue();
    Library library(m_fixture.options());
    const auto upgraded = waitFor(library.schemaUpgrade());
    QVERIFY(!upgraded);
    QCOMPARE(upgraded.error().code, ErrorCode::WouldOverwrite);
    QCOMPARE(catalogue(), before);
}

void TestSchema::refusesToUpgradeWhatItMayOnlyRead()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    m_fixture.close();
    QCOMPARE(downgrade(1), QString());
    const QString before = catalogue();
    store::ConnectionOptions options = m_fixture.options();
    options.readOnly = true;
    Library library(options);
    QCOMPARE(waitFor(library.open()).error().code, ErrorCode::NotALibrary);
    QCOMPARE(waitFor(library.schemaUpgrade()).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(catalogue(), before);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
