// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/librarycloser.h"
#include "store/location.h"
#include "ui/settings/preferences.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace ui {

/// A saved connection, as the dialogs show it. Holds no password.
struct Profile {
    QString name;
    store::Location location;

    friend bool operator==(const Profile &, const Profile &) = default;
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

    /// Takes a password out of the keychain; Done also when there was none.
    std::function<QFuture<domain::Result<domain::Done>>(const QString &key)> forgetPassword =
        [](const QString &) { return QtFuture::makeReadyFuture(domain::Result<domain::Done>()); };

    std::function<QList<Profile>()> profiles;
    std::function<domain::Result<domain::Done>(const Profile &profile)> saveProfile;
    std::function<void(const QString &name)> removeProfile = [](const QString &) {};

    /// Latest first.
    std::function<QList<store::Location>()> recentLibraries;
    std::function<void(const store::Location &location)> rememberLibrary;
    /// Takes one off the list of recent libraries; the library itself stays.
    std::function<void(const store::Location &location)> forgetLibrary = [](const store::Location &) {};
    /// The library of a person who never chose a place.
    QString defaultLibraryFile;

    /// Drafts: what a person was writing in a library (its displayName()), under names; kept on this machine only,
    /// opaque, in the order of the calls. An empty draft forgets the one that was kept. The answer comes when it
    /// lies safely on the disk.
    std::function<QFuture<domain::Result<domain::Done>>(const QString &library, const QString &name,
                                                        const QByteArray &draft)>
        keepDraft;
    /// All drafts of a library, by name.
    std::function<QFuture<domain::Result<QHash<QString, QByteArray>>>(const QString &library)> drafts;
    /// Makes a library of made-up conversations in that file, with progress in conversations; a cancelled or failed one
    /// leaves nothing behind. Null: there is none to be had.
    std::function<QFuture<domain::Result<domain::Done>>(const QString &file)> makeDemo;
    /// Deletes that file, which nobody has open.
    std::function<QFuture<domain::Result<domain::Done>>(const QString &file)> removeDemo;
    QString demoLibraryFile;
    /// Ends libraries that a window has left, so that no window waits for that. Windows may share it.
    std::shared_ptr<store::LibraryCloser> closer = std::make_shared<store::LibraryCloser>();

    /// State of the window (sizes, positions), opaque.
    std::function<QByteArray(const QString &key)> windowState;
    std::function<void(const QString &key, const QByteArray &state)> setWindowState;
    /// Forgets every state whose key begins so.
    std::function<void(const QString &prefix)> clearWindowState = [](const QString &) {};

    /// What the person chose about the window; shared by all windows.
    std::shared_ptr<PreferenceStore> preferences = std::make_shared<PreferenceStore>();
    /// Codes of the languages that the program carries.
    QStringList languages = {QStringLiteral("en")};
    /// Where the log lies.
    QString logFolder;
};

} // namespace ui
