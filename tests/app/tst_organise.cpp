// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "sampleexport.h"

using namespace support;

/// pin, archive, trash, tag, rename and their opposites; purge.
class OrganiseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data() { addBackends(); }
    void thereAndBack()
    {
        fill();
        const std::tuple<const char *, const char *, const char *> verbs[] = {
            {"pin", "pinned", "unpin"},
            {"archive", "archived", "unarchive"},
            {"trash", "trashed", "restore"}};
        for (const auto &[verb, state, opposite] : verbs) {
            const Ran there = m_program.json({QLatin1String(verb), m_tea, m_zurich});
            QVERIFY2(there.code == 0, there.all().constData());
            QCOMPARE(keys(there.json()), QStringLiteral("conversations"));
            const QJsonArray rows = there.json().value(QStringLiteral("conversations")).toArray();
            QCOMPARE(rows.size(), 2);
            QCOMPARE(rows.first().toObject().value(QStringLiteral("id")).toString(), m_tea);
            QVERIFY(rows.first().toObject().value(QLatin1String(state)).toBool());
            const QString query = QStringLiteral("is:") + QLatin1String(state);
            QCOMPARE(count({QStringLiteral("list"), query}), 2);

            QCOMPARE(m_program.json({QLatin1String(opposite), m_tea, m_zurich}).code, 0);
            QCOMPARE(count({QStringLiteral("list"), query}), 0);
        }
    }

    void theTrashIsNotListed_data() { addBackends(); }
    void theTrashIsNotListed()
    {
        fill();
        QCOMPARE(m_program.run({QStringLiteral("trash"), m_tea}).code, 0);
        QCOMPARE(count(words("list")), 1);
        QCOMPARE(m_program.run({QStringLiteral("archive"), m_zurich}).code, 0);
        QCOMPARE(count(words("list")), 1); // the archive is
    }

    void allOrNothing_data() { addBackends(); }
    void allOrNothing()
    {
        fill();
        const QString unknown = QStringLiteral("6d1f1a3c-5b0e-4d8e-9a53-3f1f6a1f0a11");
        const Ran ran = m_program.json({QStringLiteral("pin"), m_tea, unknown});
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.error().value(QStringLiteral("code")).toString(), QStringLiteral("not_found"));
        QCOMPARE(count(words("list is:pinned")), 0);
    }

    void tags_data() { addBackends(); }
    void tags()
    {
        fill();
        const Ran ran =
            m_program.json({QStringLiteral("tag"), m_tea, QStringLiteral("--add"), QStringLiteral("drinks"),
                            QStringLiteral("--add"), QStringLiteral("to do")});
        QVERIFY2(ran.code == 0, ran.all().constData());
        QCOMPARE(first(ran).value(QStringLiteral("tags")).toArray(),
                 (QJsonArray{QStringLiteral("drinks"), QStringLiteral("to do")}));
        QCOMPARE(count(words("list tag:drinks")), 1);
        const Ran removed = m_program.json(
            {QStringLiteral("tag"), m_tea, QStringLiteral("--remove"), QStringLiteral("Drinks")});
        QCOMPARE(first(removed).value(QStringLiteral("tags")).toArray(), QJsonArray{QStringLiteral("to do")});
    }

    void renames_data() { addBackends(); }
    void renames()
    {
        fill();
        const Ran ran =
            m_program.json({QStringLiteral("rename"), m_tea, QStringLiteral("Green"), QStringLiteral("tea")});
        QCOMPARE(first(ran).value(QStringLiteral("title")).toString(), QStringLiteral("Green tea"));
        QCOMPARE(count(words("list title:green")), 1);
    }

    void purgeNeedsAYes_data() { addBackends(); }
    void purgeNeedsAYes()
    {
        fill();
        QCOMPARE(m_program.run({QStringLiteral("trash"), m_tea}).code, 0);
        const Ran unasked = m_program.json(words("purge"));
        QCOMPARE(unasked.code, 2);
        QVERIFY(unasked.error().value(QStringLiteral("message")).toString().contains(QLatin1String("--yes")));
        QCOMPARE(count(words("list is:trashed")), 1);

        const Ran purged = m_program.json(words("purge --yes"));
        QVERIFY2(purged.code == 0, purged.all().constData());
        QCOMPARE(purged.json(), (QJsonObject{{QStringLiteral("purged"), QJsonArray{m_tea}}}));
        QCOMPARE(m_program.run({QStringLiteral("show"), m_tea}).code, 2);
        QCOMPARE(m_program.json(words("purge")).code, 0); // nothing there, nothing to ask
    }

    void purgeLooksAtAge_data() { addBackends(); }
    void purgeLooksAtAge()
    {
        fill();
        QCOMPARE(m_program.run({QStringLiteral("trash"), m_tea, m_zurich}).code, 0);
        QCOMPARE(purgedBy(words("purge --yes --older-than 1d")), 0);
        QCOMPARE(purgedBy({QStringLiteral("purge"), QStringLiteral("--yes"), QStringLiteral("--older-than"),
                           QStringLiteral("1d"), m_tea}),
                 0);
        QCOMPARE(purgedBy({QStringLiteral("purge"), QStringLiteral("--yes"), QStringLiteral("--older-than"),
                           QStringLiteral("0d"), m_tea}),
                 1);
        QCOMPARE(purgedBy(words("purge --yes --older-than 0d")), 1);
    }

    void purgeLeavesTheRestAlone_data() { addBackends(); }
    void purgeLeavesTheRestAlone()
    {
        fill();
        const Ran ran = m_program.json({QStringLiteral("purge"), QStringLiteral("--yes"), m_tea});
        QCOMPARE(ran.code, 2); // it is not in the trash
        QCOMPARE(count(words("list")), 2);
    }

    void refusesTagsThatCantBeMeant_data() { addBackends(); }
    void refusesTagsThatCantBeMeant()
    {
        fill();
        const QString add = QStringLiteral("--add");
        const Ran tooLong = m_program.json({QStringLiteral("tag"), m_tea, add, QString(201, u'x')});
        QCOMPARE(tooLong.code, 2);
        QCOMPARE(m_program
                     .json({QStringLiteral("tag"), m_tea, add, QStringLiteral("T"),
                            QStringLiteral("--remove"), QStringLiteral(" T ")})
                     .code,
                 2);
        QCOMPARE(m_program.json({QStringLiteral("tag"), m_tea, add, QString(200, u'x')}).code, 0);
    }

private:
    void fill()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        const QString file = m_program.write(QStringLiteral("conversations.json"), twoConversations());
        QCOMPARE(m_program.run({QStringLiteral("import"), file}).code, 0);
        m_tea = idOf(words("list title:tea"));
        m_zurich = idOf(words("list title:zurich"));
        QVERIFY(!m_tea.isEmpty() && !m_zurich.isEmpty());
    }
    static QJsonObject first(const Ran &ran)
    {
        return ran.json().value(QStringLiteral("conversations")).toArray().first().toObject();
    }
    QString idOf(const QStringList &list)
    {
        return first(m_program.json(list)).value(QStringLiteral("id")).toString();
    }
    qsizetype count(const QStringList &list)
    {
        return m_program.json(list).json().value(QStringLiteral("conversations")).toArray().size();
    }
    qsizetype purgedBy(const QStringList &purge)
    {
        const Ran ran = m_program.json(purge);
        return ran.code == 0 ? ran.json().value(QStringLiteral("purged")).toArray().size() : -1;
    }

    Program m_program;
    QString m_tea;
    QString m_zurich;
};

QTEST_GUILESS_MAIN(OrganiseTest)
#include "tst_organise.moc"
