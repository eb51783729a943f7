// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

#include <QHash>

namespace domain {

QString toString(Role role)
{
    switch (role) {
    case Role::Assistant:
        return QStringLiteral("assistant");
    case Role::System:
        return QStringLiteral("system");
    case Role::Tool:
        return QStringLiteral("tool");
    case Role::User:
        break;
    }
    return QStringLiteral("user");
}

std::optional<Role> roleFromString(const QString &text)
{
    static const QHash<QString, Role> spellings = {
        {QStringLiteral("user"), Role::User},
        {QStringLiteral("human"), Role::User},
        {QStringLiteral("you"), Role::User},
        {QStringLiteral("customer"), Role::User},
        {QStringLiteral("assistant"), Role::Assistant},
        {QStringLiteral("ai"), Role::Assistant},
        {QStringLiteral("bot"), Role::Assistant},
        {QStringLiteral("gpt"), Role::Assistant},
        {QStringLiteral("model"), Role::Assistant},
        {QStringLiteral("chatbot"), Role::Assistant},
        {QStringLiteral("system"), Role::System},
        {QStringLiteral("developer"), Role::System},
        {QStringLiteral("tool"), Role::Tool},
        {QStringLiteral("function"), Role::Tool},
        {QStringLiteral("observation"), Role::Tool},
        {QStringLiteral("function_call"), Role::Assistant},
    };
    const auto found = spellings.constFind(text.trimmed().toLower());
    return found == spellings.constEnd() ? std::nullopt : std::optional<Role>(*found);
}

} // namespace domain
