// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation.h"

#include <QCoreApplication>

namespace domain {

QString toString(ConversationStatus status)
{
    switch (status) {
    case ConversationStatus::Completed:
        return QStringLiteral("completed");
    case ConversationStatus::Paused:
        return QStringLiteral("paused");
    case ConversationStatus::Active:
        break;
    }
    return QStringLiteral("active");
}

ConversationStatus conversationStatusFromString(const QString &text)
{
    if (text.compare(QLatin1String("completed"), Qt::CaseInsensitive) == 0)
        return ConversationStatus::Completed;
    if (text.compare(QLatin1String("paused"), Qt::CaseInsensitive) == 0)
        return ConversationStatus::Paused;
    return ConversationStatus::Active;
}

QString Conversation::displayTitle() const
{
    constexpr int longestFromPreview = 60;
    if (!title.trimmed().isEmpty())
        return title.simplified();
    const QString start = preview.simplified();
    if (start.isEmpty())
        return QCoreApplication::translate("domain::Conversation", "Untitled conversation");
    return start.size() > longestFromPreview ? start.left(longestFromPreview).trimmed() + u'…' : start;
}

} // namespace domain
