// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace support {

namespace {

QString uuid(int conversation, int message)
{
    return QStringLiteral("00000000-0000-4000-8000-%1%2")
        .arg(conversation, 6, 10, QLatin1Char('0'))
        .arg(message, 6, 10, QLatin1Char('0'));
}

QString moment(int conversation, int message)
{
    const int minutes = conversation * 3 + message;
    return QStringLiteral("2025-03-%1T%2:%3:00.000000Z")
        .arg(1 + minutes / 1440 % 28, 2, 10, QLatin1Char('0'))
        .arg(minutes / 60 % 24, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QJsonObject message(int conversation, int number, const QString &text)
{
    const QJsonObject block{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), text}};
    return {{QStringLiteral("uuid"), uuid(conversation, number)},
            {QStringLiteral("sender"), number % 2 ? QStringLiteral("human") : QStringLiteral("assistant")},
            {QStringLiteral("text"), text},
            {QStringLiteral("content"), QJsonArray{block}},
            {QStringLiteral("attachments"), QJsonArray()},
            {QStringLiteral("files"), QJsonArray()},
            {QStringLiteral("created_at"), moment(conversation, number)},
            {QStringLiteral("updated_at"), moment(conversation, number)}};
}

QJsonObject conversation(int number, const QString &title, const QStringList &texts)
{
    QJsonArray messages;
    for (const QString &text : texts)
        messages.append(message(number, int(messages.size()) + 1, text));
    return {{QStringLiteral("uuid"), uuid(number, 0)},
            {QStringLiteral("name"), title},
            {QStringLiteral("created_at"), moment(number, 0)},
            {QStringLiteral("updated_at"), moment(number, int(messages.size()))},
            {QStringLiteral("account"), QJsonObject{{QStringLiteral("uuid"), uuid(0, 0)}}},
            {QStringLiteral("chat_messages"), messages}};
}

QStringList teaTexts()
{
    return {QStringLiteral("Which **tea** is good for beginners?"),
            QStringLiteral("Start with a green sencha; brew it at 70 °C."),
            QStringLiteral("And in the café they use boiling water?"),
            QStringLiteral("```python\nprint('boiling water makes it bitter')\n```")};
}

QJsonObject zurich()
{
    return conversation(2, QStringLiteral("Grüße aus Zürich"),
                        {QStringLiteral("今天天气很好，我们去湖边。"), QStringLiteral("Viel Spaß am See!")});
}

QByteArray bytes(const QJsonArray &conversations)
{
    return QJsonDocument(conversations).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray twoConversations()
{
    return bytes({conversation(1, QStringLiteral("Tea for beginners"), teaTexts()), zurich()});
}

QByteArray twoConversationsLater()
{
    const QStringList more{QStringLiteral("Thank you, the sencha was great."),
                           QStringLiteral("You are welcome.")};
    return bytes({conversation(1, QStringLiteral("Tea for beginners"), teaTexts() + more), zurich()});
}

QByteArray oneBadRecord()
{
    return bytes({conversation(1, QStringLiteral("Tea for beginners"), teaTexts()), 42, zurich()});
}

QByteArray manyConversations(int conversations, int messages)
{
    QJsonArray all;
    for (int i = 1; i <= conversations; ++i) {
        QStringList texts;
        for (int k = 1; k <= messages; ++k)
            texts << QStringLiteral("Message %1 of conversation %2 speaks about the weather at some length.")
                         .arg(k)
                         .arg(i);
        all.append(conversation(i, QStringLiteral("Conversation %1").arg(i), texts));
    }
    return bytes(all);
}

} // namespace support
