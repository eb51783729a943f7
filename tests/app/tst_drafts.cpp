// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafts/drafts.h"
#include "support/waitfor.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using app::Drafts;
using support::errorText;
using support::waitFor;

namespace {

const QString library = QStringLiteral("postgresql://me@db.example.org/chat");
const QString name = QStringLiteral("memory-1");

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(entries.next());
    return files;
}

} // namespace

/// Drafts on the disk.
class TestDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAndForgets();
    void outlivesTheProgram();
    void keepsLibrariesApart();
    void isNobodyElsesToRead();
    void passesDamagedFilesOver();
    void saysWhenItCannotKeep();

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    QString freshFolder() { return m_folder.filePath(QStringLiteral("drafts-%1").arg(++m_number)); }
};

void TestDrafts::keepsAndForgets()
{
    const QString folder = freshFolder();
    Drafts drafts(folder);
    QCOMPARE(waitFor(drafts.all(library)).value(), (QHash<QString, QByteArray>{}));
    // The last one counts, though nobody waits in between.
    (void)drafts.keep(library, name, "one");
    (void)drafts.keep(library, QStringLiteral("memory-2"), "other");
    QCOMPARE(errorText(waitFor(drafts.keep(library, name, QByteArray("two\0!", 5)))), QString());
    const auto all = waitFor(drafts.all(library));
    QCOMPARE(errorText(all), QString());
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->value(name), QByteArray("two\0!", 5));
    QCOMPARE(errorText(waitFor(drafts.keep(library, name, {}))), QString());
    QCOMPARE(waitFor(drafts.all(library))->keys(), QStringList{QStringLiteral("memory-2")});
    QCOMPARE(errorText(waitFor(drafts.keep(library, name, {}))), QString()); // none is there
}

void TestDrafts::outlivesTheProgram()
{
    const QString folder = freshFolder();
    {
        Drafts drafts(folder);
        (void)drafts.keep(library, name, "written at the last moment");
    }
    Drafts again(folder);
    QCOMPARE(waitFor(again.all(library))->value(name), QByteArray("written at the last moment"));
}

void TestDrafts::keepsLibrariesApart()
{
    Drafts drafts(freshFolder());
    (void)drafts.keep(library, name, "a");
    (void)drafts.keep(QStringLiteral("/home/me/my.recollect"), name, "b");
    QCOMPARE(waitFor(drafts.all(library))->value(name), QByteArray("a"));
    QCOMPARE(waitFor(drafts.all(QStringLiteral("/home/me/my.recollect")))->value(name), QByteArray("b"));
}

void TestDrafts::isNobodyElsesToRead()
{
    const QString folder = freshFolder();
    Drafts drafts(folder);
    QVERIFY(waitFor(drafts.keep(library, name, "private")));
    const QStringList files = filesIn(folder);
    QCOMPARE(files.size(), 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(files.first()) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(files.first()).path()) & others));
    QVERIFY(!files.first().contains(QStringLiteral("example")));
}

void TestDrafts::passesDamagedFilesOver()
{
    const QString folder = freshFolder();
    Drafts drafts(folder);
    QVERIFY(waitFor(drafts.keep(library, name, "good")));
    QFile damaged(QFileInfo(filesIn(folder).first()).path() + QStringLiteral("/0123.draft"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(4096, '\0'));
    damaged.close();
    const auto all = waitFor(drafts.all(library));
    QCOMPARE(errorText(all), QString());
    QCOMPARE(all->keys(), QStringList{name});
}

void TestDrafts::saysWhenItCannotKeep()
{
    QFile inTheWay(freshFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Drafts drafts(inTheWay.fileName());
    const auto kept = waitFor(drafts.keep(library, name, "text"));
    QVERIFY(!kept);
    QVERIFY(!kept.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
