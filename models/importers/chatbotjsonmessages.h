// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/chatbotjsonrecords.h"

#include <initializer_list>

namespace importers {

/// Adds what a list of messages says to the conversation: single messages, or questions with their answers.
void addChatbotMessages(const QJsonArray &list, ChatbotConversation &result);

/// Text, a list of text blocks, or an object with text in it.
[[nodiscard]] QString chatbotContentText(const QJsonValue &value);

/// Whether one of the names has a value.
[[nodiscard]] bool hasAnyMember(const QJsonObject &object, std::initializer_list<const char *> names);

} // namespace importers
