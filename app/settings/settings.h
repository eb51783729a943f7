// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/location.h"
#include "ui/settings/preferences.h"

#include <QByteArray>
#include <QSettings>

namespace app {

/// A connection that a person saved under a name. Its password, if any, lies in the keychain.
struct Profile {
    QString name;
    store::Location location;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// What the program remembers between runs, in an ini file of the person's. Never a password. Main thread.
class Settings {
public:
    /// file: an ini file; made with the first thing to remember.
    explicit Settings(const QString &file);
    /// The file in the config folder.
    [[nodiscard]] static QString defaultFile();

    /// By name, in alphabetical order.
    [[nodiscard]] QList<Profile> profiles() const;
    /// ErrorCode::NotFound with a sentence that says what to do when there is none of that name.
    [[nodiscard]] domain::Result<store::Location> profile(const QString &name) const;
    /// Adds or replaces. ErrorCode::InvalidArgument for a name that could be taken for an address.
    domain::Result<domain::Done> saveProfile(const Profile &profile);
    void removeProfile(const QString &name);

    /// What the window showed last; nothing on the first run or when the file says nonsense.
    [[nodiscard]] std::optional<store::Location> lastLibrary() const;
    /// The libraries opened of late, latest first, at most ten.
    [[nodiscard]] QList<store::Location> recentLibraries() const;
    /// Puts a library first among the recent ones.
    void rememberLibrary(const store::Location &location);
    /// Takes one off the list; the library itself stays as it is.
    void forgetLibrary(const store::Location &location);

    /// State of the window (sizes, positions), opaque.
    [[nodiscard]] QByteArray windowState(const QString &key) const;
    void setWindowState(const QString &key, const QByteArray &state);
    /// Forgets every state whose key begins so.
    void clearWindowState(const QString &prefix);

    /// What the person chose about the window; what the file lacks, or says wrongly, is as the program brings it.
    [[nodiscard]] ui::Preferences preferences() const;
    void setPreferences(const ui::Preferences &preferences);

private:
    [[nodiscard]] QMap<QString, QList<QKeySequence>> shortcuts() const;
    void setShortcuts(const QMap<QString, QList<QKeySequence>> &shortcuts);
    void writeRecent(const QList<store::Location> &locations);

    QSettings m_settings;
};

/// A path or a postgresql:// address as text, read back. An address that is none is an error.
[[nodiscard]] domain::Result<store::Location> locationFromText(const QString &text);

} // namespace app
