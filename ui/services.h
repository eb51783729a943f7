// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/location.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>

#include <functional>

namespace ui {

/// A saved connection, as the dialogs show it. Holds no password.
struct Profile {
    QString name;
    store::Location location;
};

/// What the window needs of the program around it: passwords, settings. The composition root fills in every
/// member; all are called on the main thread and outlive the window. Keys of passwords are what
/// store::Location::displayName() says.
struct Services {
    /// ErrorCode::NotFound: none is kept, or it is locked away. Unreachable: there is no keychain to ask.
    std::function<QFuture<domain::Result<QString>>(const QString &key)> readPassword;
    std::function<QFuture<domain::Result<domain::Done>>(const QString &key, const QString &password)>
        keepPassword;
    std::function<void(const QString &key, const QString &password)> keepPasswordForThisRun;

    std::function<QList<Profile>()> profiles;
    std::function<domain::Result<domain::Done>(const Profile &profile)> saveProfile;

    /// Latest first.
    std::function<QList<store::Location>()> recentLibraries;
    std::function<void(const store::Location &location)> rememberLibrary;
    /// The library of a person who never chose a place.
    QString defaultLibraryFile;

    /// State of the window (sizes, positions), opaque.
    std::function<QByteArray(const QString &key)> windowState;
    std::function<void(const QString &key, const QByteArray &state)> setWindowState;
};

} // namespace ui
