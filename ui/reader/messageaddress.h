// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <optional>

namespace ui {

/// A message of this library as a text to keep elsewhere: recollect:CONVERSATION#MESSAGE.
[[nodiscard]] inline QString messageAddress(domain::ConversationId conversation, domain::MessageId message)
{
    return QStringLiteral("recollect:%1#%2").arg(conversation.toString(), message.toString());
}

/// Reads messageAddress()'s form; nothing when the text is none.
[[nodiscard]] inline std::optional<std::pair<domain::ConversationId, domain::MessageId>>
readMessageAddress(const QString &text)
{
    const QString scheme = QStringLiteral("recollect:");
    const QString rest = text.trimmed();
    if (!rest.startsWith(scheme))
        return std::nullopt;
    const auto conversation = domain::ConversationId::fromString(rest.mid(scheme.size()).section(u'#', 0, 0));
    const auto message = domain::MessageId::fromString(rest.section(u'#', 1));
    if (!conversation.isValid() || !message.isValid())
        return std::nullopt;
    return std::pair(conversation, message);
}

} // namespace ui
