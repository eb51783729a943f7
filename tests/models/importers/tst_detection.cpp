// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/detection.h"
#include "importers/readers.h"
#include "readfiles.h"

#include <QTest>

using namespace importers;

namespace {

/// "chatgpt", or in brackets what else the file is.
QString detected(const QByteArray &content, const QString &name = QStringLiteral("file.json"))
{
    const auto folder = test::makeFolder({{name, content}});
    const auto set = walkInput({folder->path()}, {});
    const auto probe = probeFile(set.groups.at(0).files->files().at(0));
    if (!probe)
        return QStringLiteral("[unreadable]");
    const Detection detection = detectFormat(*probe);
    switch (detection.kind) {
    case Detection::Kind::Records:
        return detection.reader->name();
    case Detection::Kind::Companion:
        return QStringLiteral("[companion]");
    case Detection::Kind::Empty:
        return QStringLiteral("[empty]");
    case Detection::Kind::Unknown:
        return QStringLiteral("[unknown]");
    case Detection::Kind::Other:
        break;
    }
    return QStringLiteral("[other]");
}

} // namespace

class TestDetection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void detects_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &content, const char *expected) {
            QTest::newRow(name) << QByteArray(content).replace('\'', '"') << QString::fromLatin1(expected);
        };
        row("chatgpt", "[{'title':'x','create_time':1,'mapping':{}}]", "chatgpt");
        row("chatgpt wrapped", "{'conversations':[{'mapping':{}}]}", "chatgpt");
        row("chatgpt single", "{'title':'x','mapping':{'a':{}}}", "chatgpt");
        row("chatgpt without mapping",
            "[{'title':'x','create_time':1,'update_time':2,'conversation_id':'c','current_node':null}]",
            "chatgpt");
        row("chatgpt, only the beginning", "[{'title':'x','mapping':{'a':" + QByteArray(400'000, ' '),
            "chatgpt");
        row("claude", "[{'uuid':'x','name':'','chat_messages':[]}]", "claude");
        row("claude captured", "{'uuid':'x','chat_messages':[{'sender':'human'}]}", "claude");
        row("claude projects", "[{'uuid':'x','name':'n','prompt_template':'','docs':[]}]", "claude");
        row("claude memories", "[{'conversations_memory':'x','project_memories':{}}]", "claude");
        row("recollect", "{'format':'recollect','version':1,'conversations':[]}", "recollect");
        row("chatbot", "{'id':'x','messages':[{'role':'user','content':'Hi'}]}", "chatbot-json");
        row("chatbot memory", "{'question':'x','answer':'y'}", "chatbot-json");
        row("chatbot messages", "[{'role':'user','content':'Hi'}]", "chatbot-json");
        row("empty list", "[]", "[empty]");
        row("cut off at once", "[", "[unknown]");
        row("other JSON", "{'compilerOptions':{'strict':true}}", "[unknown]");
        row("numbers", "[1,2,3]", "[unknown]");
        row("nested without end", QByteArray(2'000'000, '['), "[unknown]");
        row("page", "<!DOCTYPE html><html>", "[other]");
        row("prose", "Dear diary", "[other]");
        row("NULs", QByteArray(5000, '\0'), "[other]");
        row("nothing", "", "[other]");
    }
    void detects()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        QCOMPARE(detected(content), expected);
    }

    void knowsCompanions()
    {
        QCOMPARE(detected(R"({"id":"u","email":"x"})", QStringLiteral("user.json")),
                 QStringLiteral("[companion]"));
        QCOMPARE(detected(R"([{"uuid":"u"}])", QStringLiteral("users.json")), QStringLiteral("[companion]"));
        QCOMPARE(detected(R"([{"id":"u","conversation_id":"x","title":"y"}])",
                          QStringLiteral("shared_conversations.json")),
                 QStringLiteral("[companion]"));
        // The name alone does not hide conversations.
        QCOMPARE(detected(R"([{"mapping":{}}])", QStringLiteral("user.json")), QStringLiteral("chatgpt"));
    }

    void doesNotOpenPictures()
    {
        QCOMPARE(detected(R"([{"mapping":{}}])", QStringLiteral("picture.png")), QStringLiteral("[other]"));
    }

    void readsUtf16()
    {
        QByteArray content("\xff\xfe", 2);
        for (const char c : QByteArray(R"([{"mapping":{}}])"))
            content.append(c).append('\0');
        QCOMPARE(detected(content), QStringLiteral("chatgpt"));
    }

    void namesReaders()
    {
        for (const QString &name : formatNames())
            QCOMPARE(readerNamed(name)->name(), name);
        QVERIFY(!readerNamed(QStringLiteral("nonsense")));
    }
};

QTEST_GUILESS_MAIN(TestDetection)
#include "tst_detection.moc"
