// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "sampleexport.h"

using namespace support;

/// list, search, show and stats over a small imported library.
class BrowseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void list_data() { addBackends(); }
    void list()
    {
        fill();
        const Ran ran = m_program.json(words("list"));
        QVERIFY2(ran.code == 0, ran.all().constData());
        QCOMPARE(keys(ran.json()), QStringLiteral("conversations next"));
        QVERIFY(ran.json().value(QStringLiteral("next")).isNull());
        const QJsonArray rows = ran.json().value(QStringLiteral("conversations")).toArray();
        QCOMPARE(rows.size(), 2);
        const QJsonObject row = rows.first().toObject();
        QCOMPARE(keys(row),
                 QStringLiteral("archived created_at id message_count model pinned source status tags title "
                                "token_count trashed updated_at user"));
        QCOMPARE(row.value(QStringLiteral("title")).toString(),
                 QStringLiteral("Grüße aus Zürich")); // newest first
        QVERIFY(row.value(QStringLiteral("id")).isString());
        QVERIFY(row.value(QStringLiteral("updated_at")).toString().endsWith(u'Z'));
        QCOMPARE(row.value(QStringLiteral("message_count")).toInt(), 2);
        QCOMPARE(row.value(QStringLiteral("source")).toString(), QStringLiteral("claude"));
    }

    void pagesFollowOneAnother_data() { addBackends(); }
    void pagesFollowOneAnother()
    {
        fill();
        const QJsonObject first = m_program.json(words("list --limit 1")).json();
        const QString next = first.value(QStringLiteral("next")).toString();
        QVERIFY(!next.isEmpty());
        const QJsonObject second = m_program.json(words("list --limit 1 --after") << next).json();
        QCOMPARE(titles(first), QStringLiteral("Grüße aus Zürich"));
        QCOMPARE(titles(second), QStringLiteral("Tea for beginners"));
        QVERIFY(second.value(QStringLiteral("next")).isNull());
        QCOMPARE(m_program.json(words("list --after nonsense")).code, 2);
    }

    void listTakesAQuery_data() { addBackends(); }
    void listTakesAQuery()
    {
        fill();
        QCOMPARE(titles(m_program.json(words("list sencha")).json()), QStringLiteral("Tea for beginners"));
        QCOMPARE(titles(m_program.json(words("list has:code")).json()), QStringLiteral("Tea for beginners"));
        QCOMPARE(titles(m_program.json(words("list title:zurich")).json()),
                 QStringLiteral("Grüße aus Zürich"));
        QCOMPARE(titles(m_program.json(words("list before:2020")).json()), QString());
    }

    void search_data() { addBackends(); }
    void search()
    {
        fill();
        const Ran ran = m_program.json(words("search cafe"));
        QVERIFY2(ran.code == 0, ran.all().constData());
        QCOMPARE(keys(ran.json()), QStringLiteral("hits next query"));
        QCOMPARE(ran.json().value(QStringLiteral("query")).toString(), QStringLiteral("cafe"));
        const QJsonArray hits = ran.json().value(QStringLiteral("hits")).toArray();
        QCOMPARE(hits.size(), 1);
        const QJsonObject hit = hits.first().toObject();
        QCOMPARE(keys(hit),
                 QStringLiteral("conversation_id created_at matches message_id role snippet title"));
        const QString snippet = hit.value(QStringLiteral("snippet")).toString();
        const QJsonArray match = hit.value(QStringLiteral("matches")).toArray().first().toArray();
        QCOMPARE(snippet.mid(match.at(0).toInt(), match.at(1).toInt()), QStringLiteral("café"));
        QVERIFY(hit.value(QStringLiteral("message_id")).isString());

        QCOMPARE(hitCount(words("search boiling water")), 2);
        QCOMPARE(hitCount(words("search -- boiling -bitter")), 1);
        QCOMPARE(hitCount({QStringLiteral("search"), QStringLiteral("天气")}), 1);
        QCOMPARE(hitCount(words("search nowhere")), 0);
        QCOMPARE(hitCount(words("search sencha --order relevance")), 1);
    }

    void searchPages_data() { addBackends(); }
    void searchPages()
    {
        fill();
        const QJsonObject first = m_program.json(words("search water --limit 1")).json();
        const QString next = first.value(QStringLiteral("next")).toString();
        QVERIFY(!next.isEmpty());
        const QJsonObject second = m_program.json(words("search water --limit 1 --after") << next).json();
        QCOMPARE(second.value(QStringLiteral("hits")).toArray().size(), 1);
        QVERIFY(first.value(QStringLiteral("hits")) != second.value(QStringLiteral("hits")));
    }

    void show_data() { addBackends(); }
    void show()
    {
        fill();
        const QString id = idOf(QStringLiteral("Tea for beginners"));
        const Ran ran = m_program.json({QStringLiteral("show"), id});
        QVERIFY2(ran.code == 0, ran.all().constData());
        QCOMPARE(ran.json().value(QStringLiteral("id")).toString(), id);
        const QJsonArray messages = ran.json().value(QStringLiteral("messages")).toArray();
        QCOMPARE(messages.size(), 4);
        const QJsonObject message = messages.first().toObject();
        QCOMPARE(keys(message),
                 QStringLiteral("attachments author content created_at edited id latency_ms model "
                                "on_active_branch parent_id reasoning role sequence token_count "
                                "tool_calls updated_at version"));
        QCOMPARE(message.value(QStringLiteral("sequence")).toInt(), 1);
        QCOMPARE(message.value(QStringLiteral("content")).toString(),
                 QStringLiteral("Which **tea** is good for beginners?"));

        const Ran markdown = m_program.run({QStringLiteral("show"), id});
        QVERIFY(markdown.out.startsWith("---\n"));
        QVERIFY(markdown.out.contains("Which **tea** is good"));
        const Ran text =
            m_program.run({QStringLiteral("show"), id, QStringLiteral("--format"), QStringLiteral("text")});
        QVERIFY(text.out.contains("Tea for beginners"));
        QVERIFY(!text.out.startsWith("---\n"));
        const Ran formatted =
            m_program.run({QStringLiteral("show"), id, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(formatted.json(), ran.json());
        const Ran unknown = m_program.json(words("show 6d1f1a3c-5b0e-4d8e-9a53-3f1f6a1f0a11"));
        QCOMPARE(unknown.code, 2);
        QCOMPARE(unknown.error().value(QStringLiteral("code")).toString(), QStringLiteral("not_found"));
    }

    void showsWhatAServiceNumbered_data() { addBackends(); }
    void showsWhatAServiceNumbered()
    {
        fill();
        QCOMPARE(
            m_program.fixture().sql("insert into messages (conversation_id, role, content, sequence_number) "
                                    "select id, 'user', 'number zero', 0 from conversations "
                                    "where title = 'Tea for beginners'"),
            QString());
        const Ran ran = m_program.json({QStringLiteral("show"), idOf(QStringLiteral("Tea for beginners")),
                                        QStringLiteral("--branch"), QStringLiteral("all")});
        QVERIFY2(ran.code == 0, ran.all().constData());
        const QJsonArray messages = ran.json().value(QStringLiteral("messages")).toArray();
        QCOMPARE(messages.first().toObject().value(QStringLiteral("content")).toString(),
                 QStringLiteral("number zero"));
    }

    void stats_data() { addBackends(); }
    void stats()
    {
        fill();
        const Ran ran = m_program.json(words("stats"));
        QVERIFY2(ran.code == 0, ran.all().constData());
        const QJsonObject stats = ran.json();
        QCOMPARE(
            keys(stats),
            QStringLiteral("active archived average_messages average_response_ms by_day by_model by_source "
                           "bytes conversations files memories messages pinned tokens trashed users"));
        QCOMPARE(stats.value(QStringLiteral("conversations")).toInt(), 2);
        QCOMPARE(stats.value(QStringLiteral("messages")).toInt(), 6);
        QCOMPARE(stats.value(QStringLiteral("average_messages")).toDouble(), 3.0);
        const QJsonObject source = stats.value(QStringLiteral("by_source")).toArray().first().toObject();
        QCOMPARE(keys(source), QStringLiteral("conversations messages name tokens"));
        QCOMPARE(source.value(QStringLiteral("name")).toString(), QStringLiteral("claude"));
        const QJsonObject day = stats.value(QStringLiteral("by_day")).toArray().first().toObject();
        QCOMPARE(keys(day), QStringLiteral("day messages"));
        QCOMPARE(day.value(QStringLiteral("day")).toString(), QStringLiteral("2025-03-01"));
        QVERIFY(m_program.run(words("stats")).out.contains("Messages"));
    }

    void linesForPeople()
    {
        QCOMPARE(m_program.use(store::Backend::Sqlite), QString());
        importSample();
        const Ran list = m_program.run(words("list"));
        QCOMPARE(list.out.count('\n'), 2);
        QVERIFY(list.out.contains(idOf(QStringLiteral("Tea for beginners")).toUtf8()));
        const Ran hits = m_program.run(words("search cafe"));
        QVERIFY(hits.out.contains("[café]"));
        const Ran none = m_program.run(words("search nowhere"));
        QCOMPARE(none.code, 0);
        QVERIFY(!none.out.isEmpty());
        QVERIFY(m_program.run(words("--quiet search nowhere")).out.isEmpty());
    }

private:
    void importSample()
    {
        const QString file = m_program.write(QStringLiteral("conversations.json"), twoConversations());
        const Ran ran = m_program.run({QStringLiteral("import"), file});
        QVERIFY2(ran.code == 0, ran.all().constData());
    }
    void fill()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        importSample();
    }
    QString idOf(const QString &title)
    {
        const QJsonArray rows =
            m_program.json(words("list")).json().value(QStringLiteral("conversations")).toArray();
        for (const QJsonValue &row : rows) {
            if (row.toObject().value(QStringLiteral("title")).toString() == title)
                return row.toObject().value(QStringLiteral("id")).toString();
        }
        return {};
    }
    static QString titles(const QJsonObject &list)
    {
        QStringList all;
        const QJsonArray rows = list.value(QStringLiteral("conversations")).toArray();
        for (const QJsonValue &row : rows)
            all << row.toObject().value(QStringLiteral("title")).toString();
        return all.join(QLatin1String(", "));
    }
    qsizetype hitCount(const QStringList &arguments)
    {
        const Ran ran = m_program.json(arguments);
        return ran.code == 0 ? ran.json().value(QStringLiteral("hits")).toArray().size() : -1;
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(BrowseTest)
#include "tst_browse.moc"
