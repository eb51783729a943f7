// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/importjob.h"
#include "importers/reportfile.h"
#include "readfiles.h"
#include "store/conversationstore.h"
#include "store/importstore.h"
#include "store/searchstore.h"
#include "support/libraryfixture.h"
#include "zipwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace importers;
using domain::ErrorCode;
using domain::ImportCounts;
using domain::Severity;
using test::json;

namespace {

/// A conversation of Claude's export with count messages.
QByteArray conversation(const QByteArray &id, int count, const QByteArray &more = {})
{
    QByteArrayList messages;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        messages.append(json("{'uuid':'" + id + "-" + number + "','sender':'"
                             + (i % 2 ? "assistant" : "human") + "','text':'Words of " + number
                             + "','created_at':'2025-03-01T10:00:0" + QByteArray::number(i % 10) + "Z'}"));
    }
    return json("{'uuid':'" + id + "','name':'Talk " + id + "','created_at':'2025-03-01T10:00:00Z'" + more
                + ",'chat_messages':[")
        + messages.join(',') + "]}";
}

QByteArray conversations(int from, int to, int messages = 2)
{
    QByteArrayList all;
    for (int i = from; i < to; ++i)
        all.append(conversation("c" + QByteArray::number(i), messages));
    return "[" + all.join(",\n") + "]";
}

/// "found=3 added=2 …", only what isn't zero.
QString text(const ImportCounts &counts)
{
    QStringList parts;
    const auto add = [&](const char *name, qint64 value) {
        if (value != 0)
            parts.append(QStringLiteral("%1=%2").arg(QLatin1String(name)).arg(value));
    };
    add("found", counts.found);
    add("added", counts.added);
    add("updated", counts.updated);
    add("unchanged", counts.unchanged);
    add("refused", counts.refused);
    return parts.join(u' ');
}

QString summary(const domain::ImportReport &report)
{
    return QStringLiteral("c(%1) m(%2) k(%3) a(%4)")
        .arg(text(report.conversations), text(report.messages), text(report.memories),
             text(report.attachments));
}

#ifdef Q_OS_LINUX
/// While it lives no file of this process grows beyond a size, as if the disk were full.
class SmallDisk {
public:
    explicit SmallDisk(qint64 largestFile)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(largestFile);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
};
#endif

ImportOptions optionsFor(const QString &path)
{
    ImportOptions options;
    options.paths = {path};
    options.userName = QStringLiteral("me");
    return options;
}

} // namespace

class TestImportJob : public QObject {
    Q_OBJECT

private:
    support::LibraryFixture m_fixture;

    [[nodiscard]] ImportResult import(const ImportOptions &options, const store::CancelToken &token = {})
    {
        return runImport(m_fixture.library().imports(), options, token);
    }
    [[nodiscard]] qint64 messageCount()
    {
        const bool sqlite = m_fixture.options().location.backend == store::Backend::Sqlite;
        return m_fixture.number(sqlite ? "select count(*) from messages"
                                       : "select count(*) from chatbot.messages");
    }
    [[nodiscard]] QList<domain::ImportBatch> batches()
    {
        auto future = m_fixture.library().imports().batches();
        future.waitForFinished();
        return future.result() ? *future.result() : QList<domain::ImportBatch>();
    }

private Q_SLOTS:
    void importsOnceAndForAll_data() { support::addBackends(); }
    void importsOnceAndForAll()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_fixture.open(backend), QString());
        const auto folder = test::makeFolder(
            {{QStringLiteral("conversations.json"), conversations(0, 30)},
             {QStringLiteral("memories.json"), json("[{'conversations_memory':'Tea','account_uuid':'a'}]")}});
        ImportOptions options = optionsFor(folder->path());
        options.chunkMessages = 7;

        options.dryRun = true;
        const auto dry = import(options);
        QVERIFY(!dry.error);
        QVERIFY(dry.report.dryRun && !dry.report.batch.isValid());
        QCOMPARE(messageCount(), 0);
        QVERIFY(batches().isEmpty());

        options.dryRun = false;
        const auto first = import(options);
        QVERIFY(!first.error);
        QCOMPARE(summary(first.report),
                 QStringLiteral("c(found=30 added=30) m(found=60 added=60) k(found=1 added=1) a()"));
        QCOMPARE(summary(dry.report), summary(first.report));
        QCOMPARE(dry.report.problems, first.report.problems);
        QCOMPARE(first.report.files.size(), 2);
        QCOMPARE(first.report.formats, QStringList(QStringLiteral("claude")));
        QCOMPARE(first.report.earliest->toIso(), QStringLiteral("2025-03-01T10:00:00Z"));
        QVERIFY(first.report.batch.isValid());
        QCOMPARE(messageCount(), 60);

        const auto again = import(options);
        QCOMPARE(
            summary(again.report),
            QStringLiteral("c(found=30 unchanged=30) m(found=60 unchanged=60) k(found=1 unchanged=1) a()"));
        QVERIFY(!again.report.batch.isValid());
        QCOMPARE(batches().size(), 1);
        QVERIFY(batches().at(0).finishedAt.has_value());
    }

    void bringsOnlyWhatIsNew_data() { support::addBackends(); }
    void bringsOnlyWhatIsNew()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_fixture.open(backend), QString());
        const auto before =
            test::makeFolder({{QStringLiteral("conversations.json"),
                               "[" + conversation("a", 2) + "," + conversation("b", 2) + "]"}});
        const auto after = test::makeFolder(
            {{QStringLiteral("conversations.json"),
              "[" + conversation("a", 4) + "," + conversation("b", 2) + "," + conversation("c", 1) + "]"}});
        QVERIFY(!import(optionsFor(before->path())).error);
        ImportOptions options = optionsFor(after->path());
        options.dryRun = true;
        const auto dry = import(options);
        options.dryRun = false;
        const auto grown = import(options);
        QCOMPARE(summary(grown.report),
                 QStringLiteral(
                     "c(found=3 added=1 updated=1 unchanged=1) m(found=7 added=3 unchanged=4) k() a()"));
        QCOMPARE(summary(dry.report), summary(grown.report));
    }

    void countsRepeatedConversationsAlikeInADryRun_data() { support::addBackends(); }
    void countsRepeatedConversationsAlikeInADryRun()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_fixture.open(backend), QString());
        const auto folder = test::makeFolder(
            {{QStringLiteral("1/conversations.json"),
              "[" + conversation("a", 2) + "," + conversation("b", 3) + "," + conversation("b", 3) + "]"},
             {QStringLiteral("2/conversations.json"),
              "[" + conversation("a", 4) + "," + conversation("b", 3) + "]"}});
        ImportOptions options = optionsFor(folder->path());
        options.dryRun = true;
        const auto dry = import(options);
        options.dryRun = false;
        const auto real = import(options);
        QCOMPARE(summary(real.report),
                 QStringLiteral(
                     "c(found=5 added=2 updated=1 unchanged=2) m(found=15 added=7 unchanged=8) k() a()"));
        QCOMPARE(summary(dry.report), summary(real.report));
    }

    void takesOneStateOfAConversationThatIsThereTwice_data()
    {
        QTest::addColumn<store::Backend>("backend");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("taken");
        const QByteArray early = json(",'updated_at':'2025-03-02T10:00:00Z'");
        const QByteArray late = json(",'updated_at':'2025-03-03T10:00:00Z'");
        const std::tuple<const char *, QByteArray, QByteArray, QString> cases[] = {
            {"the later one is newer", early, late, QStringLiteral("Words two")},
            {"the earlier one is newer", late, early, QStringLiteral("Words one")},
            {"of one time", early, early, QStringLiteral("Words two")},
            {"without times", {}, {}, QStringLiteral("Words two")},
            {"only the earlier with a time", early, {}, QStringLiteral("Words two")},
            {"only the later with a time", {}, early, QStringLiteral("Words two")},
        };
        for (const auto &[name, first, second, taken] : cases) {
            QTest::addRow("%s, SQLite", name) << store::Backend::Sqlite << first << second << taken;
            QTest::addRow("%s, PostgreSQL", name) << store::Backend::PostgreSql << first << second << taken;
        }
    }
    void takesOneStateOfAConversationThatIsThereTwice()
    {
        QFETCH(store::Backend, backend);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(QString, taken);
        QByteArray one = conversation("c", 2, first);
        QByteArray two = conversation("c", 2, second);
        one.replace("Words of 1", "Words one");
        two.replace("Words of 1", "Words two");
        const auto folder = test::makeFolder({{QStringLiteral("conversations.json"),
                                               "[" + one + "," + two + "," + conversation("d", 1) + "]"}});
        for (const qint64 chunk : {1, 1'000}) {
            QCOMPARE(m_fixture.open(backend), QString());
            ImportOptions options = optionsFor(folder->path());
            options.chunkMessages = chunk;
            options.dryRun = true;
            const auto dry = import(options);
            options.dryRun = false;
            const auto brought = import(options);
            QVERIFY(!brought.error);
            QCOMPARE(summary(dry.report), summary(brought.report));
            QCOMPARE(dry.report.problems, brought.report.problems);
            QCOMPARE(brought.report.problems.size(), 1);
            QCOMPARE(brought.report.problems.at(0).record, QStringLiteral("c"));
            QVERIFY2(brought.report.problems.at(0).message.contains(QLatin1String("2 times")),
                     qPrintable(brought.report.problems.at(0).message));
            const bool sqlite = backend == store::Backend::Sqlite;
            const QString counted = QStringLiteral("select count(*) from %1 where content = '%2'");
            const QString table = sqlite ? QStringLiteral("messages") : QStringLiteral("chatbot.messages");
            QCOMPARE(m_fixture.number(counted.arg(table, taken).toUtf8()), 1);
            QCOMPARE(messageCount(), 3);
            options.dryRun = true;
            const auto dryAgain = import(options);
            options.dryRun = false;
            const auto again = import(options);
            QCOMPARE(summary(again.report),
                     QStringLiteral("c(found=3 unchanged=3) m(found=5 unchanged=5) k() a()"));
            QCOMPARE(summary(dryAgain.report), summary(again.report));
            QVERIFY(!again.report.batch.isValid());
            QCOMPARE(m_fixture.number(counted.arg(table, taken).toUtf8()), 1);
        }
    }

    void countsTimesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("claude") << json(
            "[{'uuid':'c','name':'T','updated_at':'9999999-01-01','chat_messages':[{'uuid':'m','sender':'human',"
            "'text':'x','created_at':'soon'}]}]");
        QTest::newRow("recollect") << json(
            "{'format':'recollect','version':1,'conversations':[{'id':'c','updated_at':'never','messages':"
            "[{'id':'m','role':'user','content':'x','created_at':1e300}]}]}");
        QTest::newRow("chatbot") << json(
            "[{'id':'c','created_at':'once','messages':[{'role':'user','content':'x','timestamp':NaN}]}]");
    }
    void countsTimesThatAreNone()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
        const auto folder = test::makeFolder({{QStringLiteral("conversations.json"), content}});
        const auto result = import(optionsFor(folder->path()));
        QVERIFY(!result.error);
        QCOMPARE(messageCount(), 1);
        const auto isAboutTimes = [](const domain::ImportProblem &problem) {
            return problem.message.startsWith(QLatin1String("2 time"));
        };
        QCOMPARE(std::count_if(result.report.problems.begin(), result.report.problems.end(), isAboutTimes),
                 1);
        QCOMPARE(m_fixture.number("select count(*) from messages where metadata is not null"), 1);
    }

    void countsManySmallFilesOneByOne_data() { support::addBackends(); }
    void countsManySmallFilesOneByOne()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_fixture.open(backend), QString());
        std::vector<test::File> files;
        for (int i = 0; i < 40; ++i)
            files.emplace_back(QStringLiteral("%1/conversations.json").arg(i, 2, 10, QLatin1Char('0')),
                               conversations(i, i + 1, i + 1));
        const auto folder = test::makeFolder(files);
        const ImportOptions options = optionsFor(folder->path());
        for (const bool again : {false, true}) {
            const auto result = import(options);
            QVERIFY(!result.error);
            QCOMPARE(result.files.size(), 40);
            for (int i = 0; i < 40; ++i) {
                const ImportCounts &messages = result.files.at(i).outcome.messages;
                QCOMPARE(text(messages),
                         QStringLiteral("found=%1 %2=%1")
                             .arg(i + 1)
                             .arg(again ? QStringLiteral("unchanged") : QStringLiteral("added")));
            }
        }
    }

    void bringsAttachmentsFromAZip_data() { support::addBackends(); }
    void bringsAttachmentsFromAZip()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_fixture.open(backend), QString());
        const auto folder = test::makeFolder({});
        const QString path = folder->filePath(QStringLiteral("export.zip"));
        const QByteArray message = json(
            "{'uuid':'m','sender':'human','text':'See','files':[{'file_name':'a.png','file_uuid':'u1'},{'file_name':'gone.png','file_uuid':'u2'}]}");
        QVERIFY(test::writeZip(
            path,
            {{"conversations.json", json("[{'uuid':'c','name':'n','chat_messages':[") + message + "]}]"},
             {"files/u1.png", "\x89PNG\r\n\x1a\n picture"}}));
        const auto result = import(optionsFor(path));
        QVERIFY(!result.error);
        QCOMPARE(summary(result.report),
                 QStringLiteral("c(found=1 added=1) m(found=1 added=1) k() a(found=2 added=2)"));
        QCOMPARE(summary(import(optionsFor(path)).report),
                 QStringLiteral("c(found=1 unchanged=1) m(found=1 unchanged=1) k() a(found=2 unchanged=2)"));
    }

    void tiesMemoriesThatComeBeforeTheirConversation_data() { support::addBackends(); }
    void tiesMemoriesThatComeBeforeTheirConversation()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_fixture.open(backend), QString());
        const auto folder = test::makeFolder(
            {{QStringLiteral("a-memories/1.json"),
              json("{'question':'Q','answer':'A','conversation_id':'c'}")},
             {QStringLiteral("b/1.json"), json("{'id':'c','messages':[{'role':'user','content':'Hi'}]}")}});
        QVERIFY(!import(optionsFor(folder->path())).error);
        const bool sqlite = backend == store::Backend::Sqlite;
        QCOMPARE(m_fixture.number(
                     sqlite
                         ? "select count(*) from chatbot_memory where conversation_id is not null"
                         : "select count(*) from chatbot.chatbot_memory where conversation_id is not null"),
                 1);
    }

    void saysWhichRecordsAreBad_data() { support::addBackends(); }
    void saysWhichRecordsAreBad()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_fixture.open(backend), QString());
        const auto folder = test::makeFolder(
            {{QStringLiteral("conversations.json"),
              "[" + conversation("a", 1) + ",{\"uuid\":]}," + conversation("b", 1) + ",{\"uuid\":\"cut"}});
        const auto result = import(optionsFor(folder->path()));
        QVERIFY(!result.error);
        QCOMPARE(summary(result.report),
                 QStringLiteral("c(found=4 added=2 refused=2) m(found=2 added=2) k() a()"));
        QCOMPARE(result.report.problems.size(), 2);
        QVERIFY(result.report.problems.at(0).record == QLatin1String("#2"));
    }

    void refusesWhatIsNoExport_data()
    {
        QTest::addColumn<store::Backend>("backend");
        QTest::addColumn<QByteArray>("content");
        const std::pair<const char *, QByteArray> cases[] = {
            {"prose", "Dear diary"},
            {"nested without end", QByteArray(2'000'000, '[')},
            {"other JSON", "{\"a\":1}"},
            {"nothing", QByteArray()},
            {"NULs", QByteArray(10'000, '\0')},
            {"torn archive", "PK\x03\x04 torn"},
        };
        for (const auto &[name, content] : cases) {
            QTest::addRow("%s, SQLite", name) << store::Backend::Sqlite << content;
            QTest::addRow("%s, PostgreSQL", name) << store::Backend::PostgreSql << content;
        }
    }
    void refusesWhatIsNoExport()
    {
        QFETCH(store::Backend, backend);
        QFETCH(QByteArray, content);
        QCOMPARE(m_fixture.open(backend), QString());
        const auto folder = test::makeFolder({{QStringLiteral("thing.json"), content}});
        for (const QString &path : {folder->path(), folder->filePath(QStringLiteral("thing.json"))}) {
            const auto result = import(optionsFor(path));
            // In a folder a torn archive is only known by its ending.
            QVERIFY(result.error);
            QCOMPARE(int(result.error->code), int(ErrorCode::UnreadableInput));
            QVERIFY(!result.error->message.isEmpty());
            QVERIFY(!result.error->message.contains(u'\n'));
        }
        QVERIFY(batches().isEmpty());
    }

    void refusesAnUnknownFormatName()
    {
        QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
        ImportOptions options = optionsFor(QStringLiteral("/nowhere"));
        options.format = QStringLiteral("nonsense");
        const auto result = import(options);
        QVERIFY(result.error);
        QCOMPARE(int(result.error->code), int(ErrorCode::InvalidArgument));
        QVERIFY(result.error->message.contains(QLatin1String("chatgpt")));
    }

    void takesAnEmptyExportForWhatItIs()
    {
        QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
        const auto folder = test::makeFolder({{QStringLiteral("conversations.json"), "[]"}});
        const auto result = import(optionsFor(folder->path()));
        QVERIFY(!result.error);
        QCOMPARE(summary(result.report), QStringLiteral("c() m() k() a()"));
    }

    void leavesWholeConversationsWhenCancelled_data() { support::addBackends(); }
    void leavesWholeConversationsWhenCancelled()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_fixture.open(backend), QString());
        // More than one piece of the file, so that progress is told before its end.
        const auto folder =
            test::makeFolder({{QStringLiteral("conversations.json"), conversations(0, 2000, 4)}});
        ImportOptions options = optionsFor(folder->path());
        options.chunkMessages = 20;
        const store::CancelToken token;
        int told = 0;
        const auto result =
            runImport(m_fixture.library().imports(), options, token, [&](const ImportProgress &progress) {
                if (progress.conversations > 100 && ++told == 1)
                    token.cancel();
            });
        QVERIFY(!result.error);
        QVERIFY(result.report.cancelled);
        const qint64 kept = messageCount();
        QCOMPARE(kept, result.report.messages.added);
        QCOMPARE(kept % 4, 0);
        QVERIFY(kept < 8000);
        // A second run completes it.
        const auto rest = import(optionsFor(folder->path()));
        QCOMPARE(rest.report.messages.added, 8000 - kept);
        QCOMPARE(messageCount(), 8000);
    }

    void rollsBackABatch_data() { support::addBackends(); }
    void rollsBackABatch()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_fixture.open(backend), QString());
        const auto folder = test::makeFolder({{QStringLiteral("conversations.json"), conversations(0, 5)}});
        const auto result = import(optionsFor(folder->path()));
        auto rolledBack = m_fixture.library().imports().rollback(result.report.batch);
        rolledBack.waitForFinished();
        QVERIFY(rolledBack.result());
        QCOMPARE(messageCount(), 0);
        QCOMPARE(import(optionsFor(folder->path())).report.conversations.added, 5);
    }

    void keepsTheBatchOpenWhenTheServerGoes()
    {
        QCOMPARE(m_fixture.open(store::Backend::PostgreSql), QString());
        const auto folder =
            test::makeFolder({{QStringLiteral("conversations.json"), conversations(0, 3000, 4)}});
        ImportOptions options = optionsFor(folder->path());
        options.chunkMessages = 50;
        bool stopped = false;
        const auto result =
            runImport(m_fixture.library().imports(), options, {}, [&](const ImportProgress &progress) {
                if (progress.conversations > 200 && !stopped) {
                    stopped = true;
                    QCOMPARE(m_fixture.cluster().stop(), QString());
                }
            });
        QVERIFY(stopped);
        QVERIFY(result.error);
        QVERIFY(!result.error->message.isEmpty());
        QCOMPARE(m_fixture.cluster().start(), QString());
        const qint64 kept = messageCount();
        QCOMPARE(kept % 4, 0);
        QVERIFY(kept >= result.report.messages.added);
        QCOMPARE(m_fixture.reopen(), QString());
        QCOMPARE(batches().size(), 1);
        QVERIFY(!batches().at(0).finishedAt);
        const auto rest = import(options);
        QVERIFY(!rest.error);
        QCOMPARE(rest.report.messages.added, 12000 - kept);
    }

#ifdef Q_OS_LINUX
    void stopsWhenTheDiskIsFull()
    {
        QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
        const auto folder =
            test::makeFolder({{QStringLiteral("conversations.json"), conversations(0, 2000, 4)}});
        ImportOptions options = optionsFor(folder->path());
        options.chunkMessages = 50;
        ImportResult result;
        {
            const SmallDisk disk(QFileInfo(m_fixture.options().location.file).size() + 500'000);
            result = import(options);
        }
        QVERIFY(result.error);
        QVERIFY(!result.error->message.isEmpty());
        QCOMPARE(m_fixture.reopen(), QString());
        QCOMPARE(messageCount(), result.report.messages.added);
        QCOMPARE(messageCount() % 4, 0);
        QCOMPARE(m_fixture.sql("pragma integrity_check"), QStringLiteral("ok"));
        const auto rest = import(options);
        QVERIFY(!rest.error);
        QCOMPARE(messageCount(), 8000);
    }
#endif

    void tellsWhatBecomesOfEachFile_data()
    {
        support::addBackends();
    }
    void tellsWhatBecomesOfEachFile()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_fixture.open(backend), QString());
        const auto before = test::makeFolder({{QStringLiteral("a.json"), conversations(0, 3)}});
        QVERIFY(!import(optionsFor(before->path())).error);
        // One grew, one is the same, two are new; the last comes twice.
        const auto folder = test::makeFolder(
            {{QStringLiteral("a.json"), "[" + conversation("c0", 4) + "," + conversation("c1", 2) + "]"},
             {QStringLiteral("b.json"), conversations(3, 5)},
             {QStringLiteral("c.json"), "[" + conversation("c4", 2) + "]"}});
        ImportOptions options = optionsFor(folder->path());
        options.chunkMessages = 2; // a file's outcome may come while the next is read
        options.dryRun = true;
        const auto dry = import(options);
        options.dryRun = false;
        options.leaveOut = {dry.files.at(2).file};
        const auto real = import(options);
        for (const ImportResult &result : {dry, real}) {
            QVERIFY(!result.error);
            QVERIFY(result.files.at(0).file.endsWith(QStringLiteral("a.json")));
            QCOMPARE(text(result.files.at(0).outcome.conversations),
                     QStringLiteral("found=2 updated=1 unchanged=1"));
            QCOMPARE(text(result.files.at(0).outcome.messages),
                     QStringLiteral("found=6 added=2 unchanged=4"));
            QCOMPARE(text(result.files.at(1).outcome.conversations), QStringLiteral("found=2 added=2"));
        }
        QCOMPARE(dry.files.size(), 3);
        QCOMPARE(text(dry.files.at(2).outcome.conversations), QStringLiteral("found=1 unchanged=1"));
        QCOMPARE(real.files.size(), 2);
        QCOMPARE(real.report.conversations.found, 4);
        // What came with it is found again: the one that grew, and the new ones.
        const auto query =
            domain::SearchQuery::parse(QStringLiteral("import:%1").arg(real.report.batch.toString()));
        auto page = m_fixture.library().conversations().page({store::ConversationScope::Kept, *query}, {});
        page.waitForFinished();
        QVERIFY(page.result());
        QCOMPARE(page.result()->rows.size(), 3);
        store::SearchRequest request;
        request.query = *query;
        auto hits = m_fixture.library().search().find(request);
        hits.waitForFinished();
        QVERIFY(hits.result());
        QCOMPARE(hits.result()->rows.size(), 6);
    }

    void reportsAreKeptInThreeForms()
    {
        domain::ImportReport report;
        report.batch = {7};
        report.files = {QStringLiteral("/in/a.json")};
        report.messages = {3, 2, 0, 0, 1};
        report.problems = {{QStringLiteral("/in/a.json"), QStringLiteral("=cmd()"), Severity::Refused,
                            QStringLiteral("It says \"no\".")}};
        const QByteArray csv = reportContents(report, ReportFormat::Csv);
        QVERIFY(csv.startsWith("severity,message,record,file\r\n"));
        QVERIFY(csv.contains("\"It says \"\"no\"\".\""));
        QVERIFY(csv.contains("\"'=cmd()\"")); // no formula
        const QByteArray lines = reportContents(report, ReportFormat::Text);
        QVERIFY(lines.contains("/in/a.json") && lines.contains("=cmd()") && lines.contains("3 found"));
        const QJsonObject json = reportAsJson(report);
        QCOMPARE(json.value(QLatin1String("batch")).toString(), QStringLiteral("7"));
        QCOMPARE(json.value(QLatin1String("problems")).toArray().size(), 1);
        QVERIFY(reportFormatOf(QStringLiteral("x.CSV")) == ReportFormat::Csv);
        QVERIFY(reportFormatOf(QStringLiteral("x.log")) == ReportFormat::Text);
        const QTemporaryDir folder;
        QVERIFY(!saveReport(report, folder.filePath(QStringLiteral("no/such/place.txt"))));
        QVERIFY(saveReport(report, folder.filePath(QStringLiteral("report.txt"))));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("report.txt"))));
    }

    void analysesWithoutALibrary()
    {
        const auto folder = test::makeFolder({{QStringLiteral("conversations.json"), conversations(0, 3)},
                                              {QStringLiteral("notes.json"), "{\"a\":1}"},
                                              {QStringLiteral("users.json"), "[{\"uuid\":\"x\"}]"}});
        const InputSummary found = analyzeInput(optionsFor(folder->path()));
        QVERIFY(!found.error);
        QCOMPARE(found.files.size(), 1);
        QCOMPARE(found.files.at(0).format, QStringLiteral("claude"));
        QCOMPARE(found.files.at(0).conversations, 3);
        QCOMPARE(found.files.at(0).messages, 6);
        QVERIFY(found.files.at(0).bytes > 0);
        QCOMPARE(found.files.at(0).latest->toIso(), QStringLiteral("2025-03-01T10:00:01Z"));
        QCOMPARE(found.report.conversations.found, 3);
        QCOMPARE(found.report.problems.size(), 1);
        QVERIFY(found.report.problems.at(0).severity == Severity::Note);
    }

    void runsOnAThreadOfItsOwn()
    {
        QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
        const auto folder = test::makeFolder({{QStringLiteral("conversations.json"), conversations(0, 50)}});
        ImportJob job(m_fixture.library().imports(), optionsFor(folder->path()));
        QSignalSpy progress(&job, &ImportJob::progressed);
        QSignalSpy finished(&job, &ImportJob::finished);
        job.start();
        QVERIFY(finished.wait(30'000));
        const auto result = finished.at(0).at(0).value<ImportResult>();
        QVERIFY(!result.error);
        QCOMPARE(result.report.conversations.added, 50);
        QVERIFY(!progress.isEmpty());
        const auto last = progress.last().at(0).value<ImportProgress>();
        QCOMPARE(last.bytesDone, last.bytesTotal);
        QCOMPARE(last.conversations, 50);
    }

    void endsWhenItsOwnerGoes()
    {
        QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
        const auto folder = test::makeFolder({{QStringLiteral("conversations.json"), conversations(0, 500)}});
        {
            ImportJob job(m_fixture.library().imports(), optionsFor(folder->path()));
            job.start();
        }
        QCOMPARE(messageCount() % 2, 0);
    }
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
