// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "sampleexport.h"
#include "zipwriter.h"

#include <QFile>
#include <QJsonDocument>

using namespace support;

namespace {

/// What an input is called, what is in it, and what has to become of it.
struct Case {
    const char *name = nullptr;
    QByteArray content;
    int code = 0;
    int conversations = 0;          ///< that are there afterwards
    const char *sentence = nullptr; ///< part of what is said of it; null: nothing has to be
};

QByteArray slipped()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("slip.zip"));
    if (!test::writeZip(path,
                        {{"xx/evil.json", twoConversations()}, {"conversations.json", twoConversations()}})
        || !test::renameInZip(path, "xx/evil.json", "../evil.json"))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The two conversations with something between them.
QByteArray between(const QByteArray &record)
{
    const QByteArray whole = twoConversations();
    const qsizetype second = whole.indexOf(",{\"account\"", whole.indexOf("chat_messages"));
    return whole.left(second) + ',' + record + whole.mid(second);
}

/// One conversation of ChatGPT's export whose nodes name these parents.
QByteArray tree(const std::vector<std::pair<QByteArray, QByteArray>> &parents)
{
    QByteArrayList nodes;
    for (const auto &[id, parent] : parents)
        nodes.append(
            "\"" + id + "\":{\"id\":\"" + id + "\",\"parent\":\"" + parent
            + "\",\"children\":[],\"message\":{\"id\":\"" + id
            + "\",\"author\":{\"role\":\"user\"},\"create_time\":1741000000,\"content\":{\"content_type\":"
              "\"text\",\"parts\":[\"Words of "
            + id + "\"]}}}");
    return "[{\"title\":\"Tree\",\"create_time\":1741000000,\"update_time\":1741000000,\"conversation_id\":\"tree\","
           "\"current_node\":\""
        + parents.back().first + "\",\"mapping\":{" + nodes.join(',') + "}}]";
}

std::vector<Case> cases()
{
    const QByteArray whole = twoConversations();
    const QByteArray bomb(20'000'000, ' ');
    const QByteArray deep = QByteArray(2'000'000, '[') + QByteArray(2'000'000, ']');
    return {
        {"archive that points outside", slipped(), 1, 2, "evil.json"},
        {"bomb beside good files", test::zipBytes({{"bomb.json", bomb}, {"conversations.json", whole}}), 1, 2,
         "suspicious"},
        {"nothing but a bomb", test::zipBytes({{"bomb.json", bomb}}), 4, 0, "suspicious"},
        {"encrypted archive",
         test::zipBytes({{.name = "conversations.json", .content = whole, .encrypted = true}}), 4, 0,
         "encrypted"},
        {"cut off after a good record", whole.chopped(40), 1, 1, "incomplete"},
        {"nested too deeply within a record", between("{\"uuid\":\"deep\",\"chat_messages\":" + deep + "}"),
         1, 2, "nests deeper"},
        {"the same conversation twice", between(whole.mid(1, whole.indexOf(",{\"account\"", 20) - 1)), 0, 2,
         nullptr},
        {"a tree that is a ring", tree({{"a", "c"}, {"b", "a"}, {"c", "b"}}), 0, 1, nullptr},
        {"a node that is its own parent", tree({{"a", "a"}, {"b", "a"}}), 0, 1, nullptr},
    };
}

} // namespace

/// Input that is wrong, or meant to harm, through the program: the sentence, the exit code, and that what is good in
/// it comes in.
class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSaidAndHarmsNothing_data()
    {
        QTest::addColumn<store::Backend>("backend");
        QTest::addColumn<int>("index");
        const std::vector<Case> all = cases();
        for (const auto backend : {store::Backend::Sqlite, store::Backend::PostgreSql}) {
            for (size_t i = 0; i < all.size(); ++i)
                QTest::addRow("%s, %s", all[i].name,
                              backend == store::Backend::Sqlite ? "SQLite" : "PostgreSQL")
                    << backend << int(i);
        }
    }
    void isSaidAndHarmsNothing()
    {
        QFETCH(store::Backend, backend);
        QFETCH(int, index);
        const Case wanted = cases().at(size_t(index));
        QVERIFY(!wanted.content.isEmpty());
        QCOMPARE(m_program.use(backend), QString());
        QCOMPARE(m_program.run(words("user add anna")).code, 0);
        const bool archive = wanted.content.startsWith("PK");
        const QString file = m_program.write(
            archive ? QStringLiteral("input.zip") : QStringLiteral("input.json"), wanted.content);
        const Ran ran = m_program.json({QStringLiteral("import"), file});
        QVERIFY2(ran.code == wanted.code,
                 (QByteArray::number(ran.code) + ' ' + ran.all().left(2'000)).constData());
        if (wanted.sentence)
            QVERIFY2(ran.all().contains(wanted.sentence), ran.all().left(2'000).constData());
        if (wanted.code > 1) {
            const QString sentence = ran.error().value(QStringLiteral("message")).toString();
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'\n'), qPrintable(sentence));
        }
        QCOMPARE(conversations().size(), wanted.conversations);
        QVERIFY(!QFile::exists(m_program.path(QStringLiteral("../evil.json"))));
        // Everything that is told as added is there, and can be shown.
        for (const QJsonValue &row : conversations()) {
            const Ran shown = m_program.json(words("show --branch all")
                                             << row.toObject().value(QStringLiteral("id")).toString());
            QVERIFY2(shown.code == 0, shown.all().left(2'000).constData());
            QCOMPARE(shown.json().value(QStringLiteral("messages")).toArray().size(),
                     row.toObject().value(QStringLiteral("message_count")).toInt());
        }
        if (ran.code <= 1 && wanted.conversations > 0)
            QCOMPARE(ran.json()
                         .value(QStringLiteral("conversations"))
                         .toObject()
                         .value(QStringLiteral("added"))
                         .toInt(),
                     wanted.conversations);
    }

    void aMessageOfFiftyMegabytes_data() { addBackends(); }
    void aMessageOfFiftyMegabytes()
    {
        QFETCH(store::Backend, backend);
        QCOMPARE(m_program.use(backend), QString());
        const QByteArray words50 = QByteArray("green sencha ").repeated(50'000'000 / 13);
        QByteArray content = twoConversations();
        content.replace("And in the café they use boiling water?", words50);
        const Ran ran =
            m_program.json({QStringLiteral("import"), m_program.write(QStringLiteral("long.json"), content)});
        QVERIFY2(ran.code == 0, ran.all().left(2'000).constData());
        QCOMPARE(conversations().size(), 2);
        QCOMPARE(m_program.fixture().number(backend == store::Backend::Sqlite
                                                ? "select max(length(content)) from messages"
                                                : "select max(octet_length(content)) from chatbot.messages"),
                 qint64(words50.size()));
        const Ran found = m_program.json(words("search sencha"));
        QVERIFY2(found.code == 0, found.all().left(2'000).constData());
        QCOMPARE(found.json().value(QStringLiteral("hits")).toArray().size(), 2);
    }

private:
    QJsonArray conversations()
    {
        return m_program.json(words("list")).json().value(QStringLiteral("conversations")).toArray();
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
