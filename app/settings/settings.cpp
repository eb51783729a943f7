// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include "app/settings/paths.h"

#include <QCoreApplication>

namespace app {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;
using store::Location;

namespace {

constexpr qsizetype keptRecent = 10;

class Text {
    Q_DECLARE_TR_FUNCTIONS(app::Settings)
};

QString profileKey(const QString &name)
{
    // A slash would make a group of it.
    return QStringLiteral("profiles/") + QString::fromLatin1(name.toUtf8().toPercentEncoding());
}

constexpr QLatin1String recentKey("libraries/recent");

} // namespace

Result<Location> locationFromText(const QString &text)
{
    if (text.contains(QLatin1String("://")))
        return Location::fromUrl(text);
    return Location::sqlite(text);
}

Settings::Settings(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QString Settings::defaultFile()
{
    return configFolder() + QStringLiteral("/recollect.ini");
}

QList<Profile> Settings::profiles() const
{
    QList<Profile> profiles;
    const QStringList keys = m_settings.allKeys();
    const QString prefix = profileKey(QString());
    for (const QString &key : keys) {
        if (!key.startsWith(prefix))
            continue;
        const auto location = Location::fromUrl(m_settings.value(key).toString());
        const QString name =
            QString::fromUtf8(QByteArray::fromPercentEncoding(key.mid(prefix.size()).toLatin1()));
        if (location)
            profiles.append({name, *location});
    }
    std::sort(profiles.begin(), profiles.end(), [](const Profile &a, const Profile &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return profiles;
}

Result<Location> Settings::profile(const QString &name) const
{
    const QString url = m_settings.value(profileKey(name)).toString();
    if (!url.isEmpty())
        return Location::fromUrl(url);
    return Error{ErrorCode::NotFound,
                 Text::tr("There is no connection named “%1”; save one in the window, or give its "
                          "postgresql:// address.")
                     .arg(name),
                 {}};
}

Result<Done> Settings::saveProfile(const Profile &profile)
{
    const QString name = profile.name.trimmed();
    if (name.isEmpty() || name.contains(QLatin1String("://")))
        return Error{ErrorCode::InvalidArgument, Text::tr("Give the connection a short name."), {}};
    if (profile.location.backend != store::Backend::PostgreSql)
        return Error{
            ErrorCode::InvalidArgument, Text::tr("A connection leads to a PostgreSQL database."), {}};
    m_settings.setValue(profileKey(name), profile.location.displayName());
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError)
        return Done{};
    return Error{ErrorCode::PermissionDenied,
                 Text::tr("The settings can't be written to %1.").arg(m_settings.fileName()),
                 {}};
}

void Settings::removeProfile(const QString &name)
{
    m_settings.remove(profileKey(name));
    m_settings.sync();
}

std::optional<Location> Settings::lastLibrary() const
{
    const QList<Location> recent = recentLibraries();
    return recent.isEmpty() ? std::nullopt : std::optional(recent.first());
}

QList<Location> Settings::recentLibraries() const
{
    QList<Location> locations;
    const QStringList texts = m_settings.value(recentKey).toStringList();
    for (const QString &text : texts) {
        const auto location = locationFromText(text);
        if (location && !text.isEmpty())
            locations.append(*location);
    }
    return locations;
}

void Settings::rememberLibrary(const Location &location)
{
    QList<Location> locations = recentLibraries();
    locations.removeAll(location);
    locations.prepend(location);
    writeRecent(locations);
}

void Settings::forgetLibrary(const Location &location)
{
    QList<Location> locations = recentLibraries();
    locations.removeAll(location);
    writeRecent(locations);
}

void Settings::writeRecent(const QList<Location> &locations)
{
    QStringList texts;
    for (const Location &known : locations.first(std::min(keptRecent, locations.size())))
        texts.append(known.displayName());
    m_settings.setValue(recentKey, texts);
    m_settings.sync();
}

QByteArray Settings::windowState(const QString &key) const
{
    return m_settings.value(QStringLiteral("window/") + key).toByteArray();
}

void Settings::setWindowState(const QString &key, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("window/") + key, state);
}

void Settings::clearWindowState(const QString &prefix)
{
    const QStringList keys = m_settings.allKeys();
    for (const QString &key : keys) {
        if (key.startsWith(QStringLiteral("window/") + prefix))
            m_settings.remove(key);
    }
    m_settings.sync();
}

} // namespace app
