// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conninfo.h"

namespace store {

namespace {

bool isKeyword(const QString &key)
{
    return !key.isEmpty()
        && std::all_of(key.begin(), key.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
}

/// Qt's driver turns semicolons into spaces, so a value with one can't be passed on; none is allowed in.
bool isAllowed(const QString &key, const QString &value)
{
    return isKeyword(key) && !value.contains(u';') && key != QLatin1String("password");
}

} // namespace

QMap<QString, QString> connectionKeywords(const Location &location)
{
    QMap<QString, QString> keywords = {
        {QStringLiteral("application_name"), QStringLiteral("Recollect")},
        {QStringLiteral("connect_timeout"), QStringLiteral("10")},
        {QStringLiteral("keepalives_idle"), QStringLiteral("30")},
        {QStringLiteral("tcp_user_timeout"), QStringLiteral("30000")},
        {QStringLiteral("sslmode"), location.sslMode()},
    };
    keywords.insert(location.options);
    const std::pair<QString, QString> own[] = {{QStringLiteral("host"), location.host},
                                               {QStringLiteral("port"), location.port},
                                               {QStringLiteral("dbname"), location.database},
                                               {QStringLiteral("user"), location.user}};
    for (const auto &[key, value] : own) {
        if (!value.isEmpty())
            keywords.insert(key, value);
    }
    for (auto it = keywords.begin(); it != keywords.end();)
        it = isAllowed(it.key(), it.value()) ? std::next(it) : keywords.erase(it);
    return keywords;
}

} // namespace store
