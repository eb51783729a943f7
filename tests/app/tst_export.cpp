// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "sampleexport.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace support;

/// export, and what comes of it when it is imported again.
class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverReplacesTheLibrary()
    {
        QCOMPARE(m_program.fixture().open(store::Backend::Sqlite), QString());
        const QString library = m_program.fixture().options().location.file;
        m_program.fixture().conversation(QStringLiteral("Stays"));
        const QString link = m_program.path(QStringLiteral("link.json"));
        QVERIFY(QFile::link(library, link));
        for (const QString &there : {library, link}) {
            const Ran ran =
                m_program.run({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("json"),
                               QStringLiteral("--output"), there, QStringLiteral("--overwrite")});
            QCOMPARE(ran.code, 5);
        }
        QVERIFY(m_program.run(words("list")).out.contains("Stays"));
    }
    void everything_data() { addBackends(); }
    void everything()
    {
        fill();
        const QString target = m_program.path(QStringLiteral("all.json"));
        const Ran ran = exportTo(target, words("--format json --overwrite"));
        QVERIFY2(ran.code == 0, ran.all().constData());
        QCOMPARE(keys(ran.json()),
                 QStringLiteral("bytes conversations files format memories messages output problems"));
        QCOMPARE(ran.json().value(QStringLiteral("conversations")).toInt(), 2);
        QCOMPARE(ran.json().value(QStringLiteral("messages")).toInt(), 6);
        QCOMPARE(read(target).value(QStringLiteral("format")).toString(), QStringLiteral("recollect"));
    }

    void comesBackTheSame_data() { addBackends(); }
    void comesBackTheSame()
    {
        fill();
        const QString first = m_program.path(QStringLiteral("first.json"));
        const QString second = m_program.path(QStringLiteral("second.json"));
        QCOMPARE(exportTo(first, words("--format json --overwrite")).code, 0);
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        const Ran import = m_program.json({QStringLiteral("import"), first});
        QVERIFY2(import.code == 0, import.all().constData());
        QCOMPARE(exportTo(second, words("--format json --overwrite")).code, 0);
        QJsonObject before = read(first);
        QJsonObject after = read(second);
        before.remove(QStringLiteral("exported_at"));
        after.remove(QStringLiteral("exported_at"));
        QVERIFY(before.value(QStringLiteral("conversations")).toArray().size() == 2);
        QCOMPARE(after, before);
    }

    void neverOverwritesUnasked_data() { addBackends(); }
    void neverOverwritesUnasked()
    {
        fill();
        const QString target = m_program.write(QStringLiteral("mine.json"), "do not touch");
        const Ran refused = exportTo(target, words("--format json"));
        QCOMPARE(refused.code, 5);
        QCOMPARE(refused.error().value(QStringLiteral("code")).toString(), QStringLiteral("would_overwrite"));
        QCOMPARE(bytes(target), QByteArray("do not touch"));
        QCOMPARE(exportTo(target, words("--format json --overwrite")).code, 0);
        QVERIFY(bytes(target) != QByteArray("do not touch"));
    }

    void readableFormats_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("count");
        QTest::newRow("markdown") << QStringLiteral("markdown") << QStringLiteral("*.md") << 2;
        QTest::newRow("html, with an index") << QStringLiteral("html") << QStringLiteral("*.html") << 3;
    }
    void readableFormats()
    {
        QFETCH(QString, format);
        QFETCH(QString, suffix);
        QFETCH(int, count);
        fill(store::Backend::Sqlite);
        const QString folder = m_program.path(QStringLiteral("out-") + format);
        const Ran ran = exportTo(folder, {QStringLiteral("--format"), format});
        QVERIFY2(ran.code == 0, ran.all().constData());
        const QStringList files = QDir(folder).entryList({suffix}, QDir::Files);
        QCOMPARE(files.size(), count);
        QByteArray all;
        for (const QString &file : files)
            all += bytes(folder + u'/' + file);
        QVERIFY(all.contains("今天天气很好"));
    }

    void oneOrAFew_data() { addBackends(); }
    void oneOrAFew()
    {
        fill();
        const QString target = m_program.path(QStringLiteral("few.json"));
        const Ran byQuery = exportTo(target, words("--format json --overwrite title:tea"));
        QCOMPARE(byQuery.json().value(QStringLiteral("conversations")).toInt(), 1);
        const QJsonArray rows =
            m_program.json(words("list")).json().value(QStringLiteral("conversations")).toArray();
        const QString id = rows.first().toObject().value(QStringLiteral("id")).toString();
        const Ran byId = exportTo(target, words("--format json --overwrite") << id);
        QCOMPARE(byId.json().value(QStringLiteral("conversations")).toInt(), 1);
        const Ran none =
            exportTo(m_program.path(QStringLiteral("none.json")), words("--format json nowhere"));
        QCOMPARE(none.code, 2);
        QVERIFY(!QFile::exists(m_program.path(QStringLiteral("none.json"))));
    }

    void intoAFolderThatIsNotOurs()
    {
        fill(store::Backend::Sqlite);
        const Ran ran = exportTo(QStringLiteral("/proc/nowhere/x.json"), words("--format json"));
        QVERIFY2(ran.code == 5, ran.all().constData());
        QVERIFY(!ran.error().value(QStringLiteral("message")).toString().isEmpty());
    }

private:
    void fill()
    {
        QFETCH(store::Backend, backend);
        fill(backend);
    }
    void fill(store::Backend backend)
    {
        QCOMPARE(m_program.use(backend), QString());
        const QString file = m_program.write(QStringLiteral("conversations.json"), twoConversations());
        QCOMPARE(m_program.run({QStringLiteral("import"), file}).code, 0);
    }
    Ran exportTo(const QString &target, const QStringList &more)
    {
        return m_program.json(QStringList{QStringLiteral("export"), QStringLiteral("--output"), target}
                              + more);
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QJsonObject read(const QString &path) { return QJsonDocument::fromJson(bytes(path)).object(); }

    Program m_program;
};

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
