// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

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
    qsizetype listed(const QStringList &arguments)
    {
        return m_program.json(arguments).json().value(QStringLiteral("memories")).toArray().size();
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(MemoriesTest)
#include "tst_memories.moc"
