// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/location.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace store {

using domain::Error;
using domain::ErrorCode;

namespace {

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(store::Location)
};

/// libpq takes several hosts before the database, each with a port; QUrl takes one. Without them, and what they were.
QString withoutHostList(QString text, QStringList *hosts, QStringList *ports)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\w+://(?:[^@/?#]*@)?)([^/?#,]+(?:,[^/?#,]+)+)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return text;
    const QStringList parts = match.captured(2).split(u',');
    for (const QString &part : parts) {
        const qsizetype colon = part.indexOf(u':', part.lastIndexOf(u']') + 1);
        hosts->append(colon < 0 ? part : part.left(colon));
        ports->append(colon < 0 ? QString() : part.mid(colon + 1));
    }
    return text.remove(match.capturedStart(2), match.capturedLength(2));
}

} // namespace

Location Location::sqlite(const QString &path)
{
    Location location;
    location.file = QFileInfo(path).absoluteFilePath();
    return location;
}

domain::Result<Location> Location::fromUrl(const QString &text)
{
    QStringList hosts;
    QStringList ports;
    const QUrl url(withoutHostList(text, &hosts, &ports), QUrl::StrictMode);
    const bool known =
        url.scheme() == QLatin1String("postgresql") || url.scheme() == QLatin1String("postgres");
    if (!known || !url.isValid())
        return Error{
            ErrorCode::InvalidArgument,
            Words::tr(
                "This is not an address of a PostgreSQL database; write postgresql://user@host:port/database."),
            url.errorString()};
    if (!url.password().isEmpty())
        return Error{
            ErrorCode::InvalidArgument,
            Words::tr(
                "Leave the password out of the address; Recollect asks for it and keeps it in the keychain."),
            QString()};
    Location location;
    location.backend = Backend::PostgreSql;
    location.host = url.host(QUrl::FullyDecoded);
    location.port = url.port() > 0 ? QString::number(url.port()) : QString();
    location.user = url.userName(QUrl::FullyDecoded);
    location.database = url.path(QUrl::FullyDecoded).mid(1);
    if (!hosts.isEmpty()) {
        location.host = hosts.join(u',');
        location.port = ports.join(QString()).isEmpty() ? QString() : ports.join(u',');
    }
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == QLatin1String("password") || key == QLatin1String("sslpassword"))
            return Error{
                ErrorCode::InvalidArgument,
                Words::tr(
                    "Leave the password out of the address; Recollect asks for it and keeps it in the keychain."),
                QString()};
        if (key == QLatin1String("host"))
            location.host = value;
        else if (key == QLatin1String("port"))
            location.port = value;
        else if (key == QLatin1String("user"))
            location.user = value;
        else if (key == QLatin1String("dbname"))
            location.database = value;
        else
            location.options.insert(key, value);
    }
    return location;
}

bool Location::isLocal() const
{
    if (backend == Backend::Sqlite)
        return true;
    const QStringList hosts = host.split(u',');
    return std::all_of(hosts.begin(), hosts.end(), [this](const QString &name) {
        const bool none = name.isEmpty() && !options.contains(QStringLiteral("service"))
            && !options.contains(QStringLiteral("hostaddr"));
        return none || name.startsWith(u'/') || name == QLatin1String("localhost")
            || name == QLatin1String("127.0.0.1") || name == QLatin1String("::1");
    });
}

QString Location::sslMode() const
{
    const QString given = options.value(QStringLiteral("sslmode"));
    if (!given.isEmpty())
        return given;
    return isLocal() ? QStringLiteral("prefer") : QStringLiteral("verify-full");
}

QString Location::displayName() const
{
    if (backend == Backend::Sqlite)
        return file;
    QUrlQuery query;
    for (auto it = options.begin(); it != options.end(); ++it)
        query.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    QString text = QStringLiteral("postgresql://");
    if (!user.isEmpty())
        text += QString::fromLatin1(QUrl::toPercentEncoding(user)) + u'@';
    const bool plainHost = !host.contains(u'/') && !host.contains(u',');
    if (plainHost)
        text += host + (port.isEmpty() ? QString() : u':' + port);
    else
        query.addQueryItem(QStringLiteral("host"), QString::fromLatin1(QUrl::toPercentEncoding(host)));
    if (!plainHost && !port.isEmpty())
        query.addQueryItem(QStringLiteral("port"), port);
    text += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(database));
    return query.isEmpty() ? text : text + u'?' + query.toString(QUrl::FullyEncoded);
}

} // namespace store
