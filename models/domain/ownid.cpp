// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ownid.h"

#include <QRegularExpression>

namespace domain {

QString ownId(MessageId id)
{
    return QStringLiteral("recollect-%1").arg(id.value);
}

QString ownId(MemoryId id, Timestamp createdAt)
{
    return QStringLiteral("recollect-%1-%2").arg(id.value).arg(createdAt.microseconds);
}

MessageId messageOfOwnId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^recollect-(\\d{1,18})$"));
    return {form.match(text).captured(1).toLongLong()};
}

MemoryId memoryOfOwnId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^recollect-(\\d{1,18})--?\\d{1,18}$"));
    return {form.match(text).captured(1).toLongLong()};
}

ConversationId conversationOfOwnId(const QString &text)
{
    const auto id = ConversationId::fromString(text);
    return id.isValid() && id.toString() == text ? id : ConversationId();
}

} // namespace domain
