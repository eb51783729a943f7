// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/filetype.h"
#include "importers/inputset.h"
#include "importers/ziparchive.h"
#include "importers/ziplister.h"
#include "readfiles.h"
#include "zipwriter.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace importers;

namespace {

QStringList pathsOf(const InputSet &set)
{
    QStringList paths;
    for (const auto &group : set.groups) {
        for (const InputFile &file : group.files->files())
            paths.append(file.path());
    }
    return paths;
}

QString problemsOf(const InputSet &set)
{
    QStringList all;
    for (const auto &problem : set.problems)
        all.append(problem.message);
    return all.join(u'\n');
}

/// For its life the process has no more rights than anybody, so that permissions count in tests of root.
class AsNobody {
public:
    AsNobody()
    {
#ifdef Q_OS_LINUX
        m_changed = geteuid() == 0 && setresuid(65534, 65534, 0) == 0;
#endif
    }
    ~AsNobody()
    {
#ifdef Q_OS_LINUX
        if (m_changed && setresuid(0, 0, 0) != 0)
            std::abort();
#endif
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_changed = false;
};

} // namespace

class TestInputSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walksFolders()
    {
        const auto folder = test::makeFolder({{QStringLiteral("b.json"), "{}"},
                                              {QStringLiteral("a/x/1.json"), "[]"},
                                              {QStringLiteral("a/2.txt"), "text"}});
        const auto set = walkInput({folder->path()}, {});
        QCOMPARE(
            pathsOf(set),
            QStringList({QStringLiteral("a/2.txt"), QStringLiteral("a/x/1.json"), QStringLiteral("b.json")}));
        QVERIFY(set.problems.isEmpty());
        QCOMPARE(*set.groups.at(0).files->files().at(0).readAll(100), QByteArray("text"));
        QCOMPARE(*set.groups.at(0).files->files().at(0).readHead(2), QByteArray("te"));
        QVERIFY(!set.groups.at(0).files->files().at(0).readAll(3));
    }

    void leavesItsOwnLibraryAlone()
    {
        const auto folder = test::makeFolder({{QStringLiteral("lib/a.db"), "x"},
                                              {QStringLiteral("lib/a.db-wal"), "x"},
                                              {QStringLiteral("lib/good.json"), "{}"}});
        const QString library = folder->filePath(QStringLiteral("lib/a.db"));
        QStringList names{library, library + QStringLiteral("-wal")};
#ifdef Q_OS_UNIX
        const QString hard = folder->filePath(QStringLiteral("lib/other.json"));
        const QString soft = folder->filePath(QStringLiteral("soft.json"));
        QCOMPARE(link(QFile::encodeName(library).constData(), QFile::encodeName(hard).constData()), 0);
        QVERIFY(QFile::link(library, soft));
        names << hard << soft;
#endif
        for (const QString &name : names) {
            const InputSet set = walkInput({name}, {}, {}, library);
            QCOMPARE(pathsOf(set), QStringList());
            QVERIFY2(problemsOf(set).contains(QLatin1String("library itself")), qPrintable(name));
        }
        const InputSet set = walkInput({folder->path()}, {}, {}, library);
        QCOMPARE(pathsOf(set), QStringList(QStringLiteral("lib/good.json")));
        QVERIFY(problemsOf(set).contains(QLatin1String("library itself")));
    }

#ifdef Q_OS_LINUX
    void countsWhatIsNoFile()
    {
        const auto folder = test::makeFolder({{QStringLiteral("good.json"), "{}"}});
        QVERIFY(QFile::link(QStringLiteral("/nowhere"), folder->filePath(QStringLiteral("broken.json"))));
        QVERIFY(QFile::link(folder->path(), folder->filePath(QStringLiteral("ring"))));
        const QByteArray pipe = QFile::encodeName(folder->filePath(QStringLiteral("pipe.json")));
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        const InputSet set = walkInput({folder->path()}, {});
        QCOMPARE(pathsOf(set), QStringList(QStringLiteral("good.json")));
        QVERIFY2(problemsOf(set).startsWith(QLatin1String("3 ")), qPrintable(problemsOf(set)));
    }

    void saysWhenAFileGivesNoPermission()
    {
        const auto folder = test::makeFolder({{QStringLiteral("a.json"), "{}"}});
        QVERIFY(QFile::setPermissions(folder->path(), QFile::Permissions(0x5755)));
        QVERIFY(QFile::setPermissions(folder->filePath(QStringLiteral("a.json")), {}));
        const AsNobody nobody;
        const InputSet set = walkInput({folder->path()}, {});
        QCOMPARE(pathsOf(set).size(), 1);
        const auto bytes = set.groups.at(0).files->files().at(0).readHead(4);
        QVERIFY(!bytes);
        QVERIFY2(bytes.error().message.contains(QLatin1String("permission")),
                 qPrintable(bytes.error().message));
    }

    void readsNothingOfTheSystemsState()
    {
        const InputSet set = walkInput({QStringLiteral("/proc")}, {});
        QCOMPARE(pathsOf(set), QStringList());
        QCOMPARE(set.problems.size(), 1);
    }
#endif

    void leavesLibrariesAlone()
    {
        const auto folder = test::makeFolder({{QStringLiteral("a/mine.recollect"), "SQLite format 3"},
                                              {QStringLiteral("a/mine.recollect-wal"), "x"},
                                              {QStringLiteral("a/1.json"), "[]"}});
        QCOMPARE(pathsOf(walkInput({folder->path()}, {})), QStringList(QStringLiteral("a/1.json")));
    }

    void namesWhatIsNotThere()
    {
        const auto set = walkInput({QStringLiteral("/no/such/place")}, {});
        QVERIFY(pathsOf(set).isEmpty());
        QCOMPARE(set.problems.size(), 1);
    }

    void doesNotFollowLinks()
    {
        const auto folder = test::makeFolder({{QStringLiteral("a/1.json"), "{}"}});
        QVERIFY(QFile::link(folder->path(), folder->filePath(QStringLiteral("a/loop"))));
        QVERIFY(QFile::link(folder->filePath(QStringLiteral("a/1.json")),
                            folder->filePath(QStringLiteral("2.json"))));
        QCOMPARE(pathsOf(walkInput({folder->path()}, {})), QStringList(QStringLiteral("a/1.json")));
    }

    void goesAroundAFolderWithoutPermission()
    {
        const auto folder =
            test::makeFolder({{QStringLiteral("shut/1.json"), "{}"}, {QStringLiteral("2.json"), "{}"}});
        const QString shut = folder->filePath(QStringLiteral("shut"));
        QVERIFY(QFile::setPermissions(folder->path(), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(shut, QFile::Permissions()));
        InputSet set;
        {
            const AsNobody nobody;
            set = walkInput({folder->path()}, {});
        }
        QVERIFY(QFile::setPermissions(shut, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(pathsOf(set), QStringList(QStringLiteral("2.json")));
        QCOMPARE(set.problems.size(), 1);
        QVERIFY(problemsOf(set).contains(QLatin1String("permission")));
    }

    void limitsDepthAndCount()
    {
        const auto folder =
            test::makeFolder({{QStringLiteral("a/b/c/1.json"), "{}"}, {QStringLiteral("2.json"), "{}"}});
        Limits limits;
        limits.folderDepth = 2;
        const auto set = walkInput({folder->path()}, limits);
        QCOMPARE(pathsOf(set), QStringList(QStringLiteral("2.json")));
        QCOMPARE(set.problems.size(), 1);
        limits = {};
        limits.entries = 1;
        QCOMPARE(walkInput({folder->path()}, limits).problems.size(), 1);
    }

    void readsZips()
    {
        const auto folder = test::makeFolder({});
        const QString path = folder->filePath(QStringLiteral("export.zip"));
        QVERIFY(
            test::writeZip(path, {{"conversations.json", "[1,2]"}, {"sub/ü.txt", "inner"}, {"dir/", ""}}));
        const auto set = walkInput({path}, {});
        QCOMPARE(problemsOf(set), QString());
        QCOMPARE(pathsOf(set),
                 QStringList({QStringLiteral("conversations.json"), QStringLiteral("sub/ü.txt")}));
        const auto &files = set.groups.at(0).files->files();
        QCOMPARE(files.at(0).displayPath(), path + QStringLiteral("/conversations.json"));
        QCOMPARE(files.at(0).size(), 5);
        QCOMPARE(*files.at(0).readAll(100), QByteArray("[1,2]"));
        // Two entries open at once.
        auto first = files.at(0).open();
        auto second = files.at(1).open();
        QVERIFY(first && second);
        QCOMPARE((*first)->read(2), QByteArray("[1"));
        QCOMPARE((*second)->read(10), QByteArray("inner"));
        QCOMPARE((*first)->read(10), QByteArray(",2]"));
    }

    void keepsAnEntryReadableAfterTheSetIsGone()
    {
        const auto folder = test::makeFolder({});
        const QString path = folder->filePath(QStringLiteral("export.zip"));
        QVERIFY(test::writeZip(path, {{"a.txt", "still here"}}));
        InputFile file;
        {
            const auto set = walkInput({path}, {});
            file = set.groups.at(0).files->files().at(0);
        }
        QCOMPARE(*file.readAll(100), QByteArray("still here"));
    }

    void readsZipsInFoldersAndInZips()
    {
        const QByteArray inner =
            test::zipBytes({{"inner.json", "{}"}, {"deeper.zip", test::zipBytes({{"no.json", "{}"}})}});
        const auto folder = test::makeFolder({{QStringLiteral("x.json"), "{}"}});
        QVERIFY(test::writeZip(folder->filePath(QStringLiteral("outer.zip")),
                               {{"middle.json", "{}"}, {"nested/inner.zip", inner}}));
        const auto set = walkInput({folder->path()}, {});
        QCOMPARE(pathsOf(set),
                 QStringList({QStringLiteral("x.json"), QStringLiteral("middle.json"),
                              QStringLiteral("inner.json")}));
        QCOMPARE(set.problems.size(), 1);
        QVERIFY(problemsOf(set).contains(QLatin1String("too deep")));
        QCOMPARE(*set.groups.at(2).files->files().at(0).readAll(10), QByteArray("{}"));
        QVERIFY(set.groups.at(2).files->files().at(0).displayPath().endsWith(
            QLatin1String("outer.zip/nested/inner.zip/inner.json")));
    }

    void knowsUnsafeNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("safe");
        for (const char *name : {"a.json", "a/b.json", "a..b/c", "..a", "dir/"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name :
             {"/etc/passwd", "../a", "a/../../b", "C:/a", "c:a", "a\\b", "..\\a", "./a", ".."})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
        QTest::newRow("empty") << QString() << false;
    }
    void knowsUnsafeNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, safe);
        QCOMPARE(isSafeEntryName(name), safe);
    }

    void leavesOutEntriesThatPointOutside()
    {
        const auto folder = test::makeFolder({});
        const QString path = folder->filePath(QStringLiteral("slip.zip"));
        QVERIFY(test::writeZip(path, {{"xx/evil.json", "{}"}, {"good.json", "{}"}}));
        QVERIFY(test::renameInZip(path, "xx/evil.json", "../evil.json"));
        const auto set = walkInput({path}, {});
        QCOMPARE(pathsOf(set), QStringList(QStringLiteral("good.json")));
        QCOMPARE(set.problems.size(), 1);
        QVERIFY(set.problems.at(0).severity == domain::Severity::Refused);
        QVERIFY(problemsOf(set).contains(QLatin1String("outside")));
    }

    void leavesOutLinksAndDoubles()
    {
        const auto folder = test::makeFolder({});
        const QString path = folder->filePath(QStringLiteral("odd.zip"));
        QVERIFY(
            test::writeZip(path, {{"one.json", "1"}, {"link.json", "/etc/passwd", true}, {"two.json", "2"}}));
        QVERIFY(test::renameInZip(path, "two.json", "one.json"));
        const auto set = walkInput({path}, {});
        QCOMPARE(pathsOf(set), QStringList(QStringLiteral("one.json")));
        QCOMPARE(*set.groups.at(0).files->files().at(0).readAll(10), QByteArray("1"));
        QVERIFY(problemsOf(set).contains(QLatin1String("link")));
        QVERIFY(problemsOf(set).contains(QLatin1String("twice")));
    }

    void refusesBombs()
    {
        const auto folder = test::makeFolder({});
        const QString path = folder->filePath(QStringLiteral("bomb.zip"));
        QVERIFY(test::writeZip(path, {{"bomb.json", QByteArray(20'000'000, ' ')}, {"good.json", "{}"}}));
        const auto set = walkInput({path}, {});
        QCOMPARE(pathsOf(set), QStringList(QStringLiteral("good.json")));
        QVERIFY(problemsOf(set).contains(QLatin1String("suspicious")));
    }

    void refusesTooMuch()
    {
        const auto folder = test::makeFolder({});
        const QString path = folder->filePath(QStringLiteral("big.zip"));
        QVERIFY(test::writeZip(path, {{"a.json", "aaaaaaaaaa"}, {"b.json", "bbbbbbbbbb"}}));
        Limits limits;
        limits.entries = 1;
        auto set = walkInput({path}, limits);
        QVERIFY(pathsOf(set).isEmpty());
        QCOMPARE(set.problems.size(), 1);
        limits = {};
        limits.totalBytes = 15;
        set = walkInput({path}, limits);
        QVERIFY(pathsOf(set).isEmpty());
        QCOMPARE(set.problems.size(), 1);
    }

    void saysThatAnArchiveIsEncrypted()
    {
        const auto folder = test::makeFolder({});
        const QString path = folder->filePath(QStringLiteral("locked.zip"));
        QVERIFY(test::writeZip(path, {{.name = "conversations.json", .content = "[]", .encrypted = true}}));
        const auto set = walkInput({path}, {});
        QVERIFY(pathsOf(set).isEmpty());
        QCOMPARE(set.problems.size(), 1);
        QVERIFY(problemsOf(set).contains(QLatin1String("encrypted")));
    }

    void saysThatAnArchiveIsDamaged()
    {
        const auto folder = test::makeFolder({{QStringLiteral("torn.zip"), "PK\x03\x04 and no more"}});
        const auto set = walkInput({folder->filePath(QStringLiteral("torn.zip"))}, {});
        QCOMPARE(set.problems.size(), 1);
        QVERIFY(problemsOf(set).contains(QLatin1String("damaged")));
    }

    void noticesDamageInAnEntry()
    {
        const auto folder = test::makeFolder({});
        const QString path = folder->filePath(QStringLiteral("bad.zip"));
        QByteArray content;
        for (int i = 0; i < 50'000; ++i)
            content += QByteArray::number(i * 7919);
        QVERIFY(test::writeZip(path, {{"a.json", content}}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(64, 'x'));
        file.close();
        const auto set = walkInput({path}, {});
        QVERIFY(!set.groups.at(0).files->files().at(0).readAll(10'000'000));
    }

    void stopsWhenAsked()
    {
        const auto folder = test::makeFolder({{QStringLiteral("a/1.json"), "{}"}});
        QVERIFY(pathsOf(walkInput({folder->path()}, {}, [] { return true; })).isEmpty());
    }

    void findsFilesByNameAndId()
    {
        const auto folder = test::makeFolder({{QStringLiteral("a/file-1.png"), "a"},
                                              {QStringLiteral("b/file-1.png"), "b"},
                                              {QStringLiteral("b/file-12-x.png"), "c"},
                                              {QStringLiteral("file_9"), "d"}});
        const auto set = walkInput({folder->path()}, {});
        const InputGroup &group = *set.groups.at(0).files;
        QCOMPARE(group.atPath(QStringLiteral("b/file-1.png"))->path(), QStringLiteral("b/file-1.png"));
        QVERIFY(!group.atPath(QStringLiteral("file-1.png")));
        QCOMPARE(group.named(QStringLiteral("file-1.png"), QStringLiteral("b/c.json"))->path(),
                 QStringLiteral("b/file-1.png"));
        QCOMPARE(group.withId(QStringLiteral("file-1"), QStringLiteral("a/c.json"))->path(),
                 QStringLiteral("a/file-1.png"));
        QCOMPARE(group.withId(QStringLiteral("file-12"), {})->path(), QStringLiteral("b/file-12-x.png"));
        QCOMPARE(group.withId(QStringLiteral("file_9"), {})->path(), QStringLiteral("file_9"));
        QVERIFY(!group.withId(QStringLiteral("file"), {})
                || group.withId(QStringLiteral("file"), {})->name().startsWith(QLatin1String("file-")));
        QVERIFY(!group.withId({}, {}));
        QVERIFY(!group.withId(QStringLiteral("file-3"), {}));
    }

    void sniffsTypes()
    {
        QCOMPARE(sniffMimeType("\x89PNG\r\n\x1a\n...."), QStringLiteral("image/png"));
        QCOMPARE(sniffMimeType("\xff\xd8\xff\xe0"), QStringLiteral("image/jpeg"));
        QCOMPARE(sniffMimeType("RIFF....WEBPVP8"), QStringLiteral("image/webp"));
        QCOMPARE(sniffMimeType("RIFF....WAVEfmt"), QStringLiteral("audio/wav"));
        QCOMPARE(sniffMimeType("%PDF-1.7"), QStringLiteral("application/pdf"));
        QCOMPARE(sniffMimeType("plain wörds"), QStringLiteral("text/plain"));
        QCOMPARE(sniffMimeType(QByteArray("\x01\x02\x00", 3)), QString());
        QCOMPARE(sniffMimeType({}), QString());
        QCOMPARE(suffixForMimeType(QStringLiteral("image/png")), QStringLiteral(".png"));
        QCOMPARE(mimeTypeForName(QStringLiteral("a.png")), QStringLiteral("image/png"));
    }
};

QTEST_GUILESS_MAIN(TestInputSet)
#include "tst_inputset.moc"
