// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging/log.h"
#include "app/logging/redact.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace app;
using namespace Qt::StringLiterals;

class LogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesOneLineForEachMessage()
    {
        {
            const Log log(folder(), Log::Console::Silent);
            qWarning("first\nforged line");
            logError(
                {domain::ErrorCode::Unreachable, QStringLiteral("It is gone."), QStringLiteral("08006")});
        }
        qWarning("after the log has gone");
        const QStringList lines = read(QStringLiteral("recollect.log"));
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).contains(QLatin1String("[warning]")));
        QVERIFY(lines.at(0).endsWith(QLatin1String("first\\nforged line")));
        QVERIFY(lines.at(1).contains(QLatin1String("recollect.app: It is gone. | 08006")));
    }

    void staysSmall()
    {
        {
            const Log log(folder(), Log::Console::Silent);
            const QString line(1000, u'x');
            for (qint64 i = 0; i < 5 * Log::fileBytes / 1000; ++i)
                qInfo().noquote() << line;
        }
        const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), Log::keptFiles);
        for (const QFileInfo &file : files)
            QVERIFY(file.size() <= Log::fileBytes + 2000);
    }

    void isReadableByItsOwnerOnly()
    {
        const Log log(folder(), Log::Console::Silent);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile(log.file()).permissions() & others));
    }

    void servesManyThreads()
    {
        {
            const Log log(folder(), Log::Console::Silent);
            std::vector<std::thread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([] {
                    for (int i = 0; i < 200; ++i)
                        qInfo("some words of one thread");
                });
            for (std::thread &thread : threads)
                thread.join();
        }
        const QStringList lines = read(QStringLiteral("recollect.log"));
        QCOMPARE(lines.size(), 800);
        for (const QString &line : lines)
            QVERIFY(line.endsWith(QLatin1String("some words of one thread")));
    }

    void worksWithoutAFolder()
    {
        const Log log(QStringLiteral("/proc/nowhere"), Log::Console::Silent);
        qWarning("nobody reads this");
    }

    void keepsSecretsOut_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("keyword") << u"host=db password=hunter2 user=anna"_s;
        QTest::newRow("quoted keyword") << u"host='db' password='hunt\\'er2 hunter2' user='anna'"_s;
        QTest::newRow("address") << u"postgresql://anna:hunter2@db/chat"_s;
        QTest::newRow("query of an address")
            << u"postgresql://anna@db/chat?password=hunter2&sslmode=require"_s;
        QTest::newRow("variable") << u"PGPASSWORD=hunter2 psql"_s;
        QTest::newRow("JSON") << u"{\"api_key\": \"hunter2\"}"_s;
        QTest::newRow("header") << u"Authorization: Bearer hunter2hunter2"_s;
    }
    void keepsSecretsOut()
    {
        QFETCH(QString, line);
        const QString written = withoutSecrets(line);
        QVERIFY2(!written.contains(QLatin1String("hunter2")), qPrintable(written));
        QVERIFY2(written.contains(QLatin1String("***")), qPrintable(written));
    }

    void leavesOtherWordsAlone()
    {
        const QString line =
            QStringLiteral("FATAL: password authentication failed for user \"anna\" at https://h:443/x");
        QCOMPARE(withoutSecrets(line), line);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("state")); }
    QStringList read(const QString &name) const
    {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
            : QStringList();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
