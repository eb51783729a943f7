// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/output.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace exporters;
using domain::ErrorCode;
using Kind = Output::Kind;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "can't be read";
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Everything below a folder, hidden files too, sorted.
QStringList entries(const QString &folder, const QString &prefix = {})
{
    QStringList names;
    const auto all =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &info : all) {
        names.append(prefix + info.fileName());
        if (info.isDir())
            names += entries(info.filePath(), prefix + info.fileName() + u'/');
    }
    return names;
}

QByteArray sha(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

ErrorCode codeOf(const domain::Result<std::unique_ptr<Output>> &output)
{
    return output ? ErrorCode::Internal : output.error().code;
}

} // namespace

/// Files and folders appear whole or not at all, and nothing is overwritten unasked.
class OutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneFile();
    void nothingWithoutCommit();
    void folderWithAssets();
    void fileWithAssetsBesideIt();
    void refusesToOverwrite();
    void overwritesWhenAsked();
    void neverOverwritesPipesAndDatabases();
    void targetThatAppearsMeanwhileStays();
    void assetNames_data();
    void assetNames();
    void equalBeginningsOfHashesAreToldApart();
    void folderThatTakesNoFiles();
    void fullDisk_data();
    void fullDisk();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QStringList all() const { return entries(m_folder->path()); }
    void writeDocument(Output &output, const QByteArray &text, const char *stem = "a");

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OutputTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void OutputTest::writeDocument(Output &output, const QByteArray &text, const char *stem)
{
    const auto file = output.openDocument(QString::fromUtf8(stem), QStringLiteral(".md"));
    QVERIFY(file);
    QVERIFY((*file)->write(text));
    QVERIFY((*file)->close());
}

void OutputTest::oneFile()
{
    const auto output = Output::create(path("new/deep/x.md"), Kind::File, false);
    QVERIFY(output);
    writeDocument(**output, "hello");
    QVERIFY(!QFile::exists(path("new/deep/x.md")));
    QVERIFY((*output)->commit());
    QCOMPARE(read(path("new/deep/x.md")), QByteArray("hello"));
    QCOMPARE((*output)->files(), 1);
    QCOMPARE((*output)->bytes(), 5);
}

void OutputTest::nothingWithoutCommit()
{
    for (const Kind kind : {Kind::File, Kind::Folder}) {
        auto output = Output::create(path("new/deep/x"), kind, false);
        QVERIFY(output);
        writeDocument(**output, QByteArray(1'000'000, 'x'));
        QVERIFY((*output)->addAsset(QStringLiteral("a.png"), sha("a"), {}, "a"));
        output = domain::Error{};
        QCOMPARE(all(), QStringList());
    }
}

void OutputTest::folderWithAssets()
{
    const auto output = Output::create(path("out"), Kind::Folder, false);
    QVERIFY(output);
    writeDocument(**output, "1");
    writeDocument(**output, "2");
    const auto asset = (*output)->addAsset(QStringLiteral("cat.png"), sha("cat"), {}, "cat");
    QVERIFY(asset);
    QCOMPARE((*output)->addAsset(QStringLiteral("cat.png"), sha("cat"), {}, "cat").value(), *asset);
    QVERIFY((*output)->commit());
    const QString name = QStringLiteral("cat-%1.png").arg(QString::fromLatin1(sha("cat").left(16)));
    QCOMPARE(*asset, QStringLiteral("assets/") + name);
    QCOMPARE(all(),
             (QStringList{QStringLiteral("out"), QStringLiteral("out/a (2).md"), QStringLiteral("out/a.md"),
                          QStringLiteral("out/assets"), QStringLiteral("out/assets/") + name}));
    QCOMPARE(read(path("out/a (2).md")), QByteArray("2"));
    QCOMPARE((*output)->files(), 3);
}

void OutputTest::fileWithAssetsBesideIt()
{
    const auto output = Output::create(path("chat.md"), Kind::File, false);
    QVERIFY(output);
    writeDocument(**output, "text");
    const auto asset = (*output)->addAsset(QStringLiteral("cat"), sha("cat"), QStringLiteral(".png"), "cat");
    QVERIFY(asset);
    QVERIFY((*output)->commit());
    QVERIFY2(asset->startsWith(QStringLiteral("chat-assets/cat-")) && asset->endsWith(QStringLiteral(".png")),
             qPrintable(*asset));
    QCOMPARE(read(m_folder->filePath(*asset)), QByteArray("cat"));
    QCOMPARE(all().size(), 3);
}

void OutputTest::refusesToOverwrite()
{
    QVERIFY(put(path("x.md"), "mine"));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("full/sub")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("empty")));
    QVERIFY(QFile::link(path("nowhere"), path("dangling.md")));
    const QStringList before = all();
    QCOMPARE(codeOf(Output::create(path("x.md"), Kind::File, false)), ErrorCode::WouldOverwrite);
    QCOMPARE(codeOf(Output::create(path("dangling.md"), Kind::File, false)), ErrorCode::WouldOverwrite);
    QCOMPARE(codeOf(Output::create(path("full"), Kind::Folder, false)), ErrorCode::WouldOverwrite);
    QCOMPARE(codeOf(Output::create(path("x.md"), Kind::Folder, true)), ErrorCode::WouldOverwrite);
    QCOMPARE(codeOf(Output::create(path("full"), Kind::File, true)), ErrorCode::InvalidArgument);
    QCOMPARE(codeOf(Output::create(QString(), Kind::File, true)), ErrorCode::InvalidArgument);
    QCOMPARE(codeOf(Output::create(path("x.md/below"), Kind::File, false)), ErrorCode::PermissionDenied);
    QCOMPARE(all(), before);
    QCOMPARE(read(path("x.md")), QByteArray("mine"));
    const auto empty = Output::create(path("empty"), Kind::Folder, false);
    QVERIFY(empty);
    writeDocument(**empty, "1");
    QVERIFY((*empty)->commit());
    QCOMPARE(read(path("empty/a.md")), QByteArray("1"));
}

void OutputTest::overwritesWhenAsked()
{
    QVERIFY(put(path("x.md"), "old"));
    const auto file = Output::create(path("x.md"), Kind::File, true);
    QVERIFY(file);
    writeDocument(**file, "new");
    QCOMPARE(read(path("x.md")), QByteArray("old"));
    QVERIFY((*file)->commit());
    QCOMPARE(read(path("x.md")), QByteArray("new"));

    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("out/assets")));
    QVERIFY(put(path("out/a.md"), "old"));
    QVERIFY(put(path("out/notes.txt"), "mine"));
    {
        const auto folder = Output::create(path("out"), Kind::Folder, true);
        QVERIFY(folder);
        writeDocument(**folder, "new");
        QVERIFY((*folder)->addAsset(QStringLiteral("c.png"), sha("c"), {}, "c"));
        QVERIFY((*folder)->commit());
    }
    QCOMPARE(read(path("out/a.md")), QByteArray("new"));
    QCOMPARE(read(path("out/notes.txt")), QByteArray("mine"));
    QCOMPARE(QDir(path("out/assets")).entryList(QDir::Files).size(), 1);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             2);
}

void OutputTest::neverOverwritesPipesAndDatabases()
{
    QCOMPARE(mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    QVERIFY(put(path("other.recollect"), "SQLite format 3\0and so on"));
    for (const char *there : {"pipe", "other.recollect"})
        QCOMPARE(codeOf(Output::create(path(there), Kind::File, true)), ErrorCode::WouldOverwrite);
    struct stat found = {};
    QCOMPARE(stat(QFile::encodeName(path("pipe")).constData(), &found), 0);
    QVERIFY(S_ISFIFO(found.st_mode));
    QVERIFY(read(path("other.recollect")).startsWith("SQLite format 3"));
}

void OutputTest::targetThatAppearsMeanwhileStays()
{
    const auto output = Output::create(path("x.md"), Kind::File, false);
    QVERIFY(output);
    writeDocument(**output, "new");
    QVERIFY(put(path("x.md"), "somebody else's"));
    const auto committed = (*output)->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, ErrorCode::WouldOverwrite);
    QCOMPARE(read(path("x.md")), QByteArray("somebody else's"));
}

void OutputTest::assetNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");

    const QString png = QStringLiteral(".png");
    QTest::newRow("plain") << QStringLiteral("My cat.PNG") << QStringLiteral("My cat-") << png;
    QTest::newRow("outside") << QStringLiteral("../../../etc/cron.d/x") << QStringLiteral("etc cron.d x-")
                             << png;
    QTest::newRow("absolute") << QStringLiteral("/etc/passwd") << QStringLiteral("etc passwd-") << png;
    QTest::newRow("drive") << QStringLiteral("C:\\x.exe") << QStringLiteral("C x-") << QStringLiteral(".exe");
    QTest::newRow("device") << QStringLiteral("CON.png") << QStringLiteral("_CON-") << png;
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral(".png") << QStringLiteral("a-")
                         << png;
    QTest::newRow("none") << QString() << QStringLiteral("file-") << png;
    QTest::newRow("dots") << QStringLiteral("..") << QStringLiteral("file-") << png;
    QTest::newRow("long") << QStringLiteral("用").repeated(300) + png << QStringLiteral("用用") << png;
}

void OutputTest::assetNames()
{
    QFETCH(QString, name);
    QFETCH(QString, start);
    QFETCH(QString, end);
    const auto output = Output::create(path("out"), Kind::Folder, false);
    QVERIFY(output);
    const auto asset = (*output)->addAsset(name, sha("x"), QStringLiteral(".png"), "x");
    QVERIFY(asset);
    QVERIFY((*output)->commit());
    QVERIFY2(asset->startsWith(QStringLiteral("assets/") + start) && asset->endsWith(end),
             qPrintable(*asset));
    QCOMPARE(asset->count(u'/'), 1);
    QVERIFY(asset->toUtf8().size() <= longestFileName);
    QCOMPARE(read(path("out/") + *asset), QByteArray("x"));
    QCOMPARE(all().size(), 3);
}

void OutputTest::equalBeginningsOfHashesAreToldApart()
{
    const auto output = Output::create(path("out"), Kind::Folder, false);
    QVERIFY(output);
    const QByteArray start(16, 'a');
    const auto one = (*output)->addAsset(QStringLiteral("x.png"), start + QByteArray(48, '1'), {}, "1");
    const auto two = (*output)->addAsset(QStringLiteral("x.png"), start + QByteArray(48, '2'), {}, "2");
    QVERIFY(one && two);
    QVERIFY((*output)->commit());
    QCOMPARE(read(path("out/") + *one), QByteArray("1"));
    QCOMPARE(read(path("out/") + *two), QByteArray("2"));
}

void OutputTest::folderThatTakesNoFiles()
{
    // Also root, whom permissions don't stop, can't make files here.
    const QString nowhere = QStringLiteral("/proc/recollect-export");
    QVERIFY(QFileInfo(QStringLiteral("/proc")).isDir());
    QCOMPARE(codeOf(Output::create(nowhere, Kind::Folder, false)), ErrorCode::PermissionDenied);
    const auto file = Output::create(nowhere, Kind::File, false);
    QVERIFY(file);
    const auto opened = (*file)->openDocument(QStringLiteral("a"), QStringLiteral(".md"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PermissionDenied);
    QVERIFY(opened.error().message.contains(nowhere));
}

void OutputTest::fullDisk_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

/// A limit on the size of files stands for a full disk: a write stops in the middle.
void OutputTest::fullDisk()
{
    QFETCH(bool, folder);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 300'000;
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    {
        auto output = Output::create(path("out"), folder ? Kind::Folder : Kind::File, false);
        QVERIFY(output);
        const auto file = (*output)->openDocument(QStringLiteral("a"), QStringLiteral(".md"));
        QVERIFY(file);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        domain::Result<domain::Done> state = (*file)->write(QByteArray(200'000, 'x'));
        for (int i = 0; i < 10 && state; ++i)
            state = (*file)->write(QByteArray(200'000, 'x'));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!state);
        QCOMPARE(state.error().code, ErrorCode::StorageFull);
        QVERIFY(state.error().message.contains(path("out")));
        QVERIFY(!(*file)->close());
    }
    std::signal(SIGXFSZ, oldHandler);
    QCOMPARE(all(), QStringList());
}

QTEST_GUILESS_MAIN(OutputTest)
#include "tst_output.moc"
