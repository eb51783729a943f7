// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"
#include "store/importstore.h"

#include <memory>

/// Records for the tests of the import: small, with everything that matters set.
namespace records {

/// A moment of 2024, so many seconds in.
inline domain::Timestamp at(qint64 seconds)
{
    return {(1'704'067'200LL + seconds) * 1'000'000};
}

inline domain::MessageRecord message(const QString &id, const QString &content, const QString &parent = {},
                                     domain::Role role = domain::Role::User)
{
    domain::MessageRecord record;
    record.externalId = id;
    record.parentExternalId = parent;
    record.content = content;
    record.role = role;
    record.createdAt = at(10);
    record.tokenCount = content.size();
    return record;
}

/// Messages m1, m2 … each following the one before, alternately of the person and the assistant.
inline domain::ConversationRecord conversation(const QString &id, int messages,
                                               const QString &title = QStringLiteral("A title"))
{
    domain::ConversationRecord record;
    record.externalId = id;
    record.title = title;
    record.model = QStringLiteral("model-1");
    record.createdAt = at(0);
    record.updatedAt = at(100);
    for (int i = 1; i <= messages; ++i) {
        record.messages.push_back(message(QStringLiteral("m%1").arg(i),
                                          QStringLiteral("%1 text %2").arg(id).arg(i),
                                          i > 1 ? QStringLiteral("m%1").arg(i - 1) : QString(),
                                          i % 2 ? domain::Role::User : domain::Role::Assistant));
        record.messages.back().createdAt = at(i);
    }
    return record;
}

inline domain::MemoryRecord memory(const QString &id, const QString &question,
                                   const QString &conversation = {}, const QString &message = {})
{
    domain::MemoryRecord record;
    record.externalId = id;
    record.question = question;
    record.answer = QStringLiteral("answer to ") + question;
    record.conversationExternalId = conversation;
    record.messageExternalId = message;
    record.tags = {QStringLiteral("b \"quoted\""), QStringLiteral("a\\b,c")};
    record.createdAt = at(5);
    record.updatedAt = at(6);
    return record;
}

inline domain::FileRecord file(const QString &id, const QString &name, const QByteArray &bytes)
{
    domain::FileRecord record;
    record.externalId = id;
    record.name = name;
    record.mimeType = QStringLiteral("image/png");
    record.size = bytes.size();
    record.load = [bytes] { return domain::Result<QByteArray>(bytes); };
    return record;
}

inline std::shared_ptr<store::ImportChunk> chunk(std::vector<domain::ConversationRecord> conversations,
                                                 std::vector<domain::MemoryRecord> memories = {})
{
    auto result = std::make_shared<store::ImportChunk>();
    result->source = QStringLiteral("chatgpt");
    result->file = QStringLiteral("conversations.json");
    result->conversations = std::move(conversations);
    result->memories = std::move(memories);
    return result;
}

} // namespace records
