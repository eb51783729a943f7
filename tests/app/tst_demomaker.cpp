// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demomaker.h"
#include "store/library.h"
#include "store/statisticsstore.h"
#include "support/waitfor.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace support;

class TestDemoMaker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesALibraryWithProgress();
    void leavesNothingWhenStopped();
    void removes();
    void saysWhenItCannot();

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList left() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    QTemporaryDir m_folder;
    DemoMaker m_maker;
};

void TestDemoMaker::makesALibraryWithProgress()
{
    const auto future = m_maker.make(file("demo.recollect"));
    QFutureWatcher<domain::Result<domain::Done>> watcher;
    QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
    watcher.setFuture(future);
    QCOMPARE(errorText(waitFor(future)), QString());
    QVERIFY(!progress.isEmpty());
    QCOMPARE(progress.last().first().toInt(), watcher.progressMaximum());
    QCOMPARE(left(), QStringList{QStringLiteral("demo.recollect")});
    store::ConnectionOptions options;
    options.location = store::Location::sqlite(file("demo.recollect"));
    store::Library library(options);
    QVERIFY(waitFor(library.open()));
    const auto figures = waitFor(library.statistics().collect());
    QVERIFY(figures);
    QCOMPARE(figures->conversations, qint64(watcher.progressMaximum()));
    QVERIFY(figures->memories > 0);
}

void TestDemoMaker::leavesNothingWhenStopped()
{
    const QString target = file("stopped/demo.recollect");
    auto future = m_maker.make(target);
    future.cancel();
    QVERIFY(waitUntilFinished(future));
    // The next piece of work waits for the one before.
    QCOMPARE(errorText(waitFor(m_maker.remove(file("nothing.recollect")))), QString());
    QCOMPARE(QDir(m_folder.filePath(QStringLiteral("stopped"))).entryList(QDir::Files), QStringList());
}

void TestDemoMaker::removes()
{
    QCOMPARE(errorText(waitFor(m_maker.make(file("demo.recollect")))), QString());
    QCOMPARE(errorText(waitFor(m_maker.remove(file("demo.recollect")))), QString());
    QCOMPARE(left(), QStringList());
    QCOMPARE(errorText(waitFor(m_maker.remove(file("demo.recollect")))), QString());
}

void TestDemoMaker::saysWhenItCannot()
{
    QFile blocking(file("no-folder"));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    const auto made = waitFor(m_maker.make(file("no-folder/demo.recollect")));
    QVERIFY(!made);
    QVERIFY(!made.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestDemoMaker)
#include "tst_demomaker.moc"
