// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace importers {

/// What a chatbot's JSON gave, and what of it nobody understood.
struct ChatbotConversation {
    domain::ConversationRecord record;
    std::vector<domain::MemoryRecord> memories; ///< that the conversation holds
    QStringList notUnderstood;
    int guessedRoles = 0;    ///< messages that do not say who wrote them
    int refusedMessages = 0; ///< elements that are no message
};

/// A conversation object. Its id is made of its title, time and first message when it has none.
[[nodiscard]] ChatbotConversation readChatbotConversation(const QJsonObject &object);

/// The messages of a file that is nothing but a list of them. title: for the conversation.
[[nodiscard]] ChatbotConversation readChatbotMessages(const QJsonArray &messages, const QString &title);

/// A memory object; nothing when it has neither a question nor an answer.
[[nodiscard]] std::optional<domain::MemoryRecord> readChatbotMemory(const QJsonObject &object);

[[nodiscard]] bool isChatbotConversation(const QJsonObject &object);
[[nodiscard]] bool isChatbotMemory(const QJsonObject &object);
[[nodiscard]] bool isChatbotMessage(const QJsonObject &object);

/// The names under which messages stand in a conversation.
[[nodiscard]] const QStringList &chatbotMessageLists();

} // namespace importers
