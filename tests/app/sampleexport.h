// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace support {

/// An export in the shape of Claude's, with two small conversations: "Tea for beginners" (four messages,
/// one with an attachment's text) and "Grüße aus Zürich" (two messages).
[[nodiscard]] QByteArray twoConversations();
/// The same after the person went on: the first conversation has two more messages.
[[nodiscard]] QByteArray twoConversationsLater();
/// Three conversations, the second of which can't be read.
[[nodiscard]] QByteArray oneBadRecord();
/// Many conversations of that shape, for imports that take a while; each has so many messages.
[[nodiscard]] QByteArray manyConversations(int conversations, int messages);

} // namespace support
