// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "sampleexport.h"

#include <QFile>
#include <QJsonDocument>

using namespace support;

/// import, analyze, imports and rollback.
class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void again_data() { addBackends(); }
    void again()
    {
        useBackend();
        const QString file = m_program.write(QStringLiteral("claude/conversations.json"), twoConversations());
        const Ran first = m_program.json({QStringLiteral("import"), file});
        QVERIFY2(first.code == 0, first.all().constData());
        QCOMPARE(keys(first.json()),
                 QStringLiteral("attachments batch conversations dry_run files memories messages "
                                "problems seconds"));
        QCOMPARE(counts(first, "conversations"), QStringLiteral("found 2, added 2"));
        QCOMPARE(counts(first, "messages"), QStringLiteral("found 6, added 6"));
        QVERIFY(first.json().value(QStringLiteral("batch")).isString());
        QCOMPARE(first.json().value(QStringLiteral("dry_run")), QJsonValue(false));

        const Ran second = m_program.json({QStringLiteral("import"), file});
        QCOMPARE(second.code, 0);
        QCOMPARE(counts(second, "conversations"), QStringLiteral("found 2, unchanged 2"));
        QCOMPARE(counts(second, "messages"), QStringLiteral("found 6, unchanged 6"));

        m_program.write(QStringLiteral("claude/conversations.json"), twoConversationsLater());
        const Ran third = m_program.json({QStringLiteral("import"), file});
        QCOMPARE(third.code, 0);
        QCOMPARE(counts(third, "conversations"), QStringLiteral("found 2, updated 1, unchanged 1"));
        QCOMPARE(counts(third, "messages"), QStringLiteral("found 8, added 2, unchanged 6"));
    }

    void rehearsalWritesNothing_data() { addBackends(); }
    void rehearsalWritesNothing()
    {
        useBackend();
        const QString file = m_program.write(QStringLiteral("conversations.json"), twoConversations());
        const Ran ran = m_program.json({QStringLiteral("import"), QStringLiteral("--dry-run"), file});
        QVERIFY2(ran.code == 0, ran.all().constData());
        QCOMPARE(counts(ran, "conversations"), QStringLiteral("found 2, added 2"));
        QCOMPARE(ran.json().value(QStringLiteral("dry_run")), QJsonValue(true));
        QVERIFY(ran.json().value(QStringLiteral("batch")).isNull());
        const Ran list = m_program.json(words("list"));
        if (list.code == 0) // a local library must not even have been made
            QCOMPARE(list.json().value(QStringLiteral("conversations")).toArray().size(), 0);
        else
            QCOMPARE(list.code, 3);
    }

    void oneBadRecordCostsOneLine_data() { addBackends(); }
    void oneBadRecordCostsOneLine()
    {
        useBackend();
        const QString file = m_program.write(QStringLiteral("bad.json"), oneBadRecord());
        const QString report = m_program.path(QStringLiteral("report.json"));
        QFile::remove(report); // of the other backend
        const Ran ran = m_program.json({QStringLiteral("import"), file, QStringLiteral("--report"), report});
        QVERIFY2(ran.code == 1, ran.all().constData());
        QCOMPARE(counts(ran, "conversations"), QStringLiteral("found 3, added 2, refused 1"));
        const QJsonArray problems = ran.json().value(QStringLiteral("problems")).toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(keys(problems.first().toObject()), QStringLiteral("file message record severity"));
        QCOMPARE(problems.first().toObject().value(QStringLiteral("severity")).toString(),
                 QStringLiteral("refused"));

        QFile written(report);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(written.readAll()).object(), ran.json());
    }

    void saysHowToTakeItBackFromThatLibrary()
    {
        const QString file = m_program.write(QStringLiteral("claude/conversations.json"), twoConversations());
        const QString library = m_program.path(QStringLiteral("Anna's tea.recollect"));
        const Ran ran =
            m_program.runPlain({QStringLiteral("--library"), library, QStringLiteral("import"), file});
        QVERIFY2(ran.code == 0, ran.all().constData());
        const QString quoted = QString(library).replace(u'\'', QStringLiteral("'\\''"));
        const QByteArray wanted =
            QStringLiteral("`recollect --library '%1' rollback 1`").arg(quoted).toUtf8();
        QVERIFY2(ran.out.contains(wanted), ran.all().constData());
    }

    void saysOneInTheSingular()
    {
        QCOMPARE(m_program.use(store::Backend::Sqlite), QString());
        const QString file = m_program.write(
            QStringLiteral("nul.json"),
            "[{\"uuid\":\"a\",\"name\":\"T\",\"chat_messages\":[{\"uuid\":\"m\",\"sender\":\"human\","
            "\"text\":\"x\\u0000y\",\"created_at\":\"2025-01-01T00:00:00Z\"}]}]");
        const Ran ran = m_program.json({QStringLiteral("import"), file});
        QVERIFY2(ran.code == 0, ran.all().constData());
        QVERIFY2(ran.out.contains("1 character that no text may hold was replaced."), ran.all().constData());
    }

    void goesToThePersonNamed_data() { addBackends(); }
    void goesToThePersonNamed()
    {
        useBackend();
        const QString file = m_program.write(QStringLiteral("conversations.json"), twoConversations());
        QCOMPARE(
            m_program.run({QStringLiteral("import"), QStringLiteral("--user"), QStringLiteral("anna"), file})
                .code,
            0);
        const Ran list = m_program.json(words("list user:anna"));
        QCOMPARE(list.json().value(QStringLiteral("conversations")).toArray().size(), 2);
    }

    void isTakenBackWhole_data() { addBackends(); }
    void isTakenBackWhole()
    {
        useBackend();
        const QString file = m_program.write(QStringLiteral("conversations.json"), twoConversations());
        const QString batch =
            m_program.json({QStringLiteral("import"), file}).json().value(QStringLiteral("batch")).toString();
        const Ran imports = m_program.json(words("imports"));
        QCOMPARE(imports.code, 0);
        const QJsonArray all = imports.json().value(QStringLiteral("imports")).toArray();
        QCOMPARE(all.size(), 1);
        QCOMPARE(keys(all.first().toObject()),
                 QStringLiteral("attachments batch conversations files finished_at formats memories messages "
                                "rolled_back_at started_at user"));
        QCOMPARE(all.first().toObject().value(QStringLiteral("batch")).toString(), batch);

        const Ran rollback = m_program.json({QStringLiteral("rollback"), batch});
        QVERIFY2(rollback.code == 0, rollback.all().constData());
        QVERIFY(rollback.json().value(QStringLiteral("rolled_back_at")).isString());
        QCOMPARE(m_program.json(words("list")).json().value(QStringLiteral("conversations")).toArray().size(),
                 0);

        QCOMPARE(m_program.json({QStringLiteral("rollback"), batch}).code, 5); // already taken back
        QCOMPARE(m_program.json(words("rollback 4711")).code, 2);
    }

    void analyzeNeedsNoLibrary()
    {
        const QString file = m_program.write(QStringLiteral("bad.json"), oneBadRecord());
        const Ran ran = m_program.runPlain({QStringLiteral("--json"), QStringLiteral("analyze"), file});
        QVERIFY2(ran.code == 1, ran.all().constData());
        QCOMPARE(keys(ran.json()),
                 QStringLiteral("attachments conversations earliest files formats latest memories "
                                "messages problems seconds"));
        const QJsonArray files = ran.json().value(QStringLiteral("files")).toArray();
        QCOMPARE(files.size(), 1);
        QCOMPARE(
            keys(files.first().toObject()),
            QStringLiteral("attachments bytes conversations earliest file format latest memories messages"));
        QCOMPARE(files.first().toObject().value(QStringLiteral("format")).toString(),
                 QStringLiteral("claude"));
        QVERIFY(ran.json().value(QStringLiteral("latest")).toString().endsWith(u'Z'));
    }

    void reportReplacesNothing()
    {
        QCOMPARE(m_program.fixture().open(store::Backend::Sqlite), QString());
        const QString file = m_program.write(QStringLiteral("kept.json"), "[]");
        const QString library = m_program.fixture().options().location.file;
        m_program.fixture().conversation(QStringLiteral("Stays"));
        for (const QString &there : {library, file}) {
            const Ran ran = m_program.json({QStringLiteral("import"), file, QStringLiteral("--dry-run"),
                                            QStringLiteral("--report"), there});
            QCOMPARE(ran.code, 5);
            QCOMPARE(ran.error().value(QStringLiteral("code")).toString(), QStringLiteral("would_overwrite"));
        }
        QVERIFY(m_program.run(words("list")).out.contains("Stays"));
    }

    void reportIsTriedBeforeTheWork()
    {
        useSqlite();
        const QString file = m_program.write(QStringLiteral("conversations.json"), twoConversations());
        const Ran ran = m_program.run({QStringLiteral("import"), file, QStringLiteral("--report"),
                                       QStringLiteral("no/such/folder.json")});
        QCOMPARE(ran.code, 5);
        QCOMPARE(m_program.run(words("list")).code, 3); // nothing was made
    }

    void speaksToPeopleToo()
    {
        useSqlite();
        const QString file = m_program.write(QStringLiteral("conversations.json"), twoConversations());
        const Ran loud = m_program.run({QStringLiteral("import"), file});
        QVERIFY2(loud.out.contains("2 added"), loud.all().constData());
        QVERIFY(loud.err.isEmpty()); // no progress without a terminal
    }

private:
    void useBackend()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
    }
    void useSqlite() { QCOMPARE(m_program.use(store::Backend::Sqlite), QString()); }

    /// "found 2, added 2": what is not 0.
    static QString counts(const Ran &ran, const char *kind)
    {
        const QJsonObject object = ran.json().value(QLatin1String(kind)).toObject();
        if (keys(object) != QLatin1String("added found refused unchanged updated"))
            return QStringLiteral("wrong keys: ") + keys(object);
        QStringList parts;
        for (const char *name : {"found", "added", "updated", "unchanged", "refused"}) {
            if (const int count = object.value(QLatin1String(name)).toInt(); count != 0)
                parts << QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(count);
        }
        return parts.join(QLatin1String(", "));
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
