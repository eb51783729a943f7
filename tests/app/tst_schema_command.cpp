// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace support;

/// The family `schema`, also on databases that every other command refuses.
class SchemaCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void upAndDown_data() { addBackends(); }
    void upAndDown()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.useBare(backend), QString());
        const Ran up = m_program.json(words("schema upgrade"));
        QVERIFY2(up.code == 0, up.all().constData());
        QCOMPARE(keys(up.json()), QStringLiteral("current newest version"));
        const int newest = up.json().value(QStringLiteral("newest")).toInt();
        QVERIFY(newest >= 2);
        QCOMPARE(up.json().value(QStringLiteral("version")).toInt(), newest);
        QVERIFY(up.json().value(QStringLiteral("current")).toBool());

        const QJsonArray history =
            m_program.json(words("schema history")).json().value(QStringLiteral("history")).toArray();
        QCOMPARE(history.size(), newest);
        QCOMPARE(keys(history.first().toObject()), QStringLiteral("applied_at name program version"));
        QCOMPARE(history.first().toObject().value(QStringLiteral("version")).toInt(), 1);

        QCOMPARE(m_program.json(words("schema downgrade 1")).code, 2); // nobody there to ask
        QCOMPARE(version(words("schema status")), newest);
        QCOMPARE(version(words("schema downgrade 1 --yes")), 1);
        QCOMPARE(version(words("schema status")), 1);
        QCOMPARE(version(words("schema upgrade 2")), 2);
        QCOMPARE(version(words("schema downgrade 0 --yes")), 0);
        QCOMPARE(version(words("schema upgrade")), newest);
        QCOMPARE(m_program.run(words("user list")).code, 0);
    }

    void aDatabaseWithoutOurSchema()
    {
        QCOMPARE(m_program.useBare(store::Backend::PostgreSql), QString());
        const Ran list = m_program.json(words("list"));
        QCOMPARE(list.code, 3);
        QCOMPARE(list.error().value(QStringLiteral("code")).toString(), QStringLiteral("not_a_library"));
        QVERIFY(list.error()
                    .value(QStringLiteral("message"))
                    .toString()
                    .contains(QLatin1String("schema upgrade")));
        QCOMPARE(version(words("schema status")), 0);
        QCOMPARE(m_program.json(words("import nothing.json")).code, 3); // nor is it made by the way
        QCOMPARE(version(words("schema status")), 0);
    }

    void aNewerSchema_data() { addBackends(); }
    void aNewerSchema()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        QCOMPARE(m_program.run(words("user add anna")).code, 0);
        makeNewer();
        for (const char *command : {"list", "stats", "user add bert", "schema upgrade", "search x"}) {
            const Ran ran = m_program.json(words(command));
            QVERIFY2(ran.code == 5, ran.all().constData());
            QCOMPARE(ran.error().value(QStringLiteral("code")).toString(), QStringLiteral("newer_schema"));
        }
        const Ran status = m_program.json(words("schema status"));
        QCOMPARE(status.code, 0);
        QCOMPARE(status.json().value(QStringLiteral("version")).toInt(), 9999);
        QVERIFY(!status.json().value(QStringLiteral("current")).toBool());
    }

private:
    int version(const QStringList &arguments)
    {
        return m_program.json(arguments).json().value(QStringLiteral("version")).toInt(-1);
    }
    /// As if a later Recollect had been here.
    void makeNewer()
    {
        const bool sqlite = m_program.fixture().options().location.backend == store::Backend::Sqlite;
        const QString answer = m_program.fixture().sql(
            sqlite
                ? "insert into schema_history (number, name, program, applied_at) values (9999, 'later', '99.0', 0)"
                : "insert into chatbot.schema_history (number, name, program) values (9999, 'later', '99.0')");
        QCOMPARE(answer, QString());
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(SchemaCommandTest)
#include "tst_schema_command.moc"
