// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "sampleexport.h"

using namespace support;

/// The family `memory`.
class MemoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lifeOfAMemory_data() { addBackends(); }
    void lifeOfAMemory()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        const Ran added =
            m_program.json({QStringLiteral("memory"), QStringLiteral("add"), QStringLiteral("--question"),
                            QStringLiteral("Which tea?"), QStringLiteral("--answer"),
                            QStringLiteral("Green sencha, from the café"), QStringLiteral("--importance"),
                            QStringLiteral("8"), QStringLiteral("--tag"), QStringLiteral("drinks"),
                            QStringLiteral("--user"), QStringLiteral("anna")});
        QVERIFY2(added.code == 0, added.all().constData());
        QCOMPARE(keys(added.json()),
                 QStringLiteral("answer context conversation_id created_at id importance message_id "
                                "public question rating source tags trashed updated_at user"));
        QCOMPARE(added.json().value(QStringLiteral("user")).toString(), QStringLiteral("anna"));
        QCOMPARE(added.json().value(QStringLiteral("importance")).toInt(), 8);
        QVERIFY(added.json().value(QStringLiteral("rating")).isNull());
        const QString id = added.json().value(QStringLiteral("id")).toString();

        const Ran edited =
            m_program.json({QStringLiteral("memory"), QStringLiteral("edit"), id, QStringLiteral("--rating"),
                            QStringLiteral("4"), QStringLiteral("--tag"), QStringLiteral("home"),
                            QStringLiteral("--remove-tag"), QStringLiteral("Drinks"),
                            QStringLiteral("--public"), QStringLiteral("yes")});
        QVERIFY2(edited.code == 0, edited.all().constData());
        QCOMPARE(edited.json().value(QStringLiteral("rating")).toInt(), 4);
        QCOMPARE(edited.json().value(QStringLiteral("tags")).toArray(), QJsonArray{QStringLiteral("home")});
        QVERIFY(edited.json().value(QStringLiteral("public")).toBool());
        QCOMPARE(edited.json().value(QStringLiteral("question")).toString(),
                 QStringLiteral("Which tea?")); // stays

        QCOMPARE(m_program.json({QStringLiteral("memory"), QStringLiteral("show"), id}).json(),
                 edited.json());
        QCOMPARE(listed(words("memory list")), 1);
        QCOMPARE(listed(words("memory list tag:home")), 1);
        QCOMPARE(listed(words("memory list tag:work")), 0);

        QCOMPARE(m_program.json({QStringLiteral("memory"), QStringLiteral("trash"), id}).code, 0);
        QCOMPARE(listed(words("memory list")), 0);
        QCOMPARE(listed(words("memory list is:trashed")), 1);
        QCOMPARE(m_program.json({QStringLiteral("memory"), QStringLiteral("restore"), id}).code, 0);
        QCOMPARE(listed(words("memory list")), 1);
    }

    void tellsWhereItComesFrom_data() { addBackends(); }
    void tellsWhereItComesFrom()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        const QString input = m_program.write(QStringLiteral("conversations.json"), twoConversations());
        QCOMPARE(m_program.run({QStringLiteral("import"), input}).code, 0);
        const QJsonArray rows =
            m_program.json(words("list")).json().value(QStringLiteral("conversations")).toArray();
        QCOMPARE(rows.size(), 2);
        const QString first = rows.at(0).toObject().value(QStringLiteral("id")).toString();
        const QString second = rows.at(1).toObject().value(QStringLiteral("id")).toString();
        const QString message = m_program.json({QStringLiteral("show"), first})
                                    .json()
                                    .value(QStringLiteral("messages"))
                                    .toArray()
                                    .first()
                                    .toObject()
                                    .value(QStringLiteral("id"))
                                    .toString();
        const QString id =
            m_program.json(words("memory add --answer Tea")).json().value(QStringLiteral("id")).toString();

        const Ran moved = edit(id, {QStringLiteral("--conversation"), second});
        QVERIFY2(moved.code == 0, moved.all().constData());
        QCOMPARE(moved.json().value(QStringLiteral("conversation_id")).toString(), second);
        const Ran exact = edit(id, {QStringLiteral("--message"), message});
        QVERIFY2(exact.code == 0, exact.all().constData());
        QCOMPARE(exact.json().value(QStringLiteral("message_id")).toString(), message);
        QCOMPARE(exact.json().value(QStringLiteral("conversation_id")).toString(), first);
        QCOMPARE(
            edit(id, {QStringLiteral("--conversation"), second, QStringLiteral("--message"), message}).code,
            2);
        QCOMPARE(m_program
                     .json({QStringLiteral("memory"), QStringLiteral("add"), QStringLiteral("--answer"),
                            QStringLiteral("Sea"), QStringLiteral("--conversation"), second,
                            QStringLiteral("--message"), message})
                     .code,
                 2);
        QCOMPARE(m_program.json({QStringLiteral("memory"), QStringLiteral("show"), id}).json(), exact.json());
    }

    void goOutAndComeBack_data() { addBackends(); }
    void goOutAndComeBack()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        const QString input = m_program.write(QStringLiteral("conversations.json"), twoConversations());
        QCOMPARE(m_program.run({QStringLiteral("import"), input}).code, 0);
        QCOMPARE(m_program.run(words("memory add --question Which? --answer Tea --tag drinks --importance 8"))
                     .code,
                 0);
        QCOMPARE(m_program.run(words("memory add --answer Bread")).code, 0);
        const QString all = m_program.path(QStringLiteral("all.json"));
        QFile::remove(all);
        const Ran written = m_program.json(words("memory export --output") << all);
        QVERIFY2(written.code == 0, written.all().constData());
        QCOMPARE(keys(written.json()),
                 QStringLiteral("bytes conversations files format memories messages output problems"));
        QCOMPARE(written.json().value(QStringLiteral("memories")).toInt(), 2);
        QCOMPARE(written.json().value(QStringLiteral("conversations")).toInt(), 0);
        const Ran again = m_program.json(words("memory export --output") << all);
        QCOMPARE(again.code, 5);
        QCOMPARE(again.error().value(QStringLiteral("code")).toString(), QStringLiteral("would_overwrite"));
        const Ran some = m_program.json(words("memory export tag:drinks --overwrite --output") << all);
        QVERIFY2(some.code == 0, some.all().constData());
        QCOMPARE(some.json().value(QStringLiteral("memories")).toInt(), 1);
        QCOMPARE(m_program.json(words("memory export coffee --overwrite --output") << all).code, 2);

        // Into another library, where the same again changes nothing.
        QCOMPARE(m_program.use(backend), QString());
        const Ran rehearsed = m_program.json(words("memory import --dry-run") << all);
        QVERIFY2(rehearsed.code == 0, rehearsed.all().constData());
        QCOMPARE(added(rehearsed, "memories"), 1);
        const Ran brought = m_program.json(words("memory import --user anna") << all);
        QVERIFY2(brought.code == 0, brought.all().constData());
        QCOMPARE(added(brought, "memories"), 1);
        const QJsonArray rows =
            m_program.json(words("memory list")).json().value(QStringLiteral("memories")).toArray();
        QCOMPARE(rows.size(), 1);
        const QJsonObject tea = rows.first().toObject();
        QCOMPARE(tea.value(QStringLiteral("question")).toString(), QStringLiteral("Which?"));
        QCOMPARE(tea.value(QStringLiteral("answer")).toString(), QStringLiteral("Tea"));
        QCOMPARE(tea.value(QStringLiteral("tags")).toArray(), QJsonArray{QStringLiteral("drinks")});
        QCOMPARE(tea.value(QStringLiteral("importance")).toInt(), 8);
        QCOMPARE(tea.value(QStringLiteral("user")).toString(), QStringLiteral("anna"));
        const Ran twice = m_program.json(words("memory import --user anna") << all);
        QVERIFY2(twice.code == 0, twice.all().constData());
        QCOMPARE(added(twice, "memories"), 0);
    }

    void onlyMemoriesComeIn_data() { addBackends(); }
    void onlyMemoriesComeIn()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        const QString input = m_program.write(QStringLiteral("conversations.json"), twoConversations());
        QCOMPARE(m_program.run({QStringLiteral("import"), input}).code, 0);
        const QString id = m_program.json(words("list"))
                               .json()
                               .value(QStringLiteral("conversations"))
                               .toArray()
                               .first()
                               .toObject()
                               .value(QStringLiteral("id"))
                               .toString();
        QCOMPARE(m_program.run(words("memory add --answer Tea --conversation") << id).code, 0);
        const QString all = m_program.path(QStringLiteral("everything.json"));
        QCOMPARE(m_program.run(words("export --format json --overwrite --output") << all).code, 0);

        QCOMPARE(m_program.use(backend), QString());
        const Ran brought = m_program.json(words("memory import") << all);
        QVERIFY2(brought.code == 0, brought.all().constData());
        QCOMPARE(added(brought, "memories"), 1);
        QCOMPARE(added(brought, "conversations"), 0);
        QVERIFY2(brought.out.contains("2 conversations were left out"), brought.out.constData());
        QVERIFY(
            m_program.json(words("list")).json().value(QStringLiteral("conversations")).toArray().isEmpty());
        QCOMPARE(listed(words("memory list")), 1);
        // The conversations may come later.
        const Ran rest = m_program.json(words("import") << all);
        QVERIFY2(rest.code == 0, rest.all().constData());
        QCOMPARE(added(rest, "conversations"), 2);
        QCOMPARE(added(rest, "memories"), 0);
        QCOMPARE(listed(words("memory list")), 1);
    }

    void areFound_data() { addBackends(); }
    void areFound()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        QCOMPARE(m_program
                     .run({QStringLiteral("memory"), QStringLiteral("add"), QStringLiteral("--answer"),
                           QStringLiteral("Meet at the café near the lake")})
                     .code,
                 0);
        const Ran found = m_program.json(words("memory search cafe"));
        QVERIFY2(found.code == 0, found.all().constData());
        QCOMPARE(keys(found.json()), QStringLiteral("hits next query"));
        const QJsonArray hits = found.json().value(QStringLiteral("hits")).toArray();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(
            keys(hits.first().toObject()),
            QStringLiteral("conversation_id created_at matches memory_id message_id role snippet title"));
        QCOMPARE(
            m_program.json(words("memory search sea")).json().value(QStringLiteral("hits")).toArray().size(),
            0);
        QVERIFY(m_program.run(words("memory search lake")).out.contains("[lake]"));
    }

    void asksWhoseItIs()
    {
        // A server's address without a name: whoever the server lets in, it is not said whose memory this is.
        QCOMPARE(m_program.use(store::Backend::PostgreSql), QString());
        const PostgresDatabase database = m_program.fixture().database();
        m_program.environment().insert(QStringLiteral("PGUSER"), database.user);
        const QStringList nobody{QStringLiteral("--json"), QStringLiteral("--profile"),
                                 database.uri().replace(database.user + u'@', QString())};
        const Ran refused = m_program.runPlain(nobody + words("memory add --answer Tea"));
        const Ran added = m_program.runPlain(nobody + words("memory add --answer Tea --user anna"));
        m_program.environment().remove(QStringLiteral("PGUSER"));
        QVERIFY2(refused.code == 2, refused.all().constData());
        QVERIFY(
            refused.error().value(QStringLiteral("message")).toString().contains(QLatin1String("--user")));
        QVERIFY2(added.code == 0, added.all().constData());
        QCOMPARE(added.json().value(QStringLiteral("user")).toString(), QStringLiteral("anna"));
    }

    void unknownOnes_data() { addBackends(); }
    void unknownOnes()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        QCOMPARE(m_program.run(words("user add anna")).code, 0); // makes the library
        for (const char *verb : {"show", "edit", "trash", "restore"}) {
            const Ran ran =
                m_program.json({QStringLiteral("memory"), QLatin1String(verb), QStringLiteral("4711")});
            QVERIFY2(ran.code == 2, ran.all().constData());
            QCOMPARE(ran.error().value(QStringLiteral("code")).toString(), QStringLiteral("not_found"));
        }
    }

private:
    Ran edit(const QString &id, const QStringList &options)
    {
        return m_program.json(QStringList{QStringLiteral("memory"), QStringLiteral("edit"), id} + options);
    }
    static int added(const Ran &ran, const char *what)
    {
        return ran.json().value(QLatin1String(what)).toObject().value(QStringLiteral("added")).toInt();
    }
    qsizetype listed(const QStringList &arguments)
    {
        return m_program.json(arguments).json().value(QStringLiteral("memories")).toArray().size();
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(MemoriesTest)
#include "tst_memories.moc"
