// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace app {

/// Passwords in the system's keychain, one for each connection. Lives in the main thread, whose event loop
/// serves the keychain; the functions may be called from any thread.
///
/// A locked keychain looks to the library below like one without the entry. So "not found" never means
/// that there is no password: callers ask the person, and nothing here overwrites an entry on its own.
class Secrets : public QObject {
    Q_OBJECT

public:
    explicit Secrets(QObject *parent = nullptr);

    /// The password kept for this run or in the keychain. ErrorCode::NotFound: none, or it is locked away;
    /// PermissionDenied: the person or the system said no; Unreachable: there is no keychain to ask.
    [[nodiscard]] QFuture<domain::Result<QString>> read(const QString &key);
    /// Only with a password that the person just gave and wants kept.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> write(const QString &key, const QString &password);
    /// Forgets it; Done also when there was none.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> remove(const QString &key);
    /// Keeps it in memory until the program ends: what to offer where the keychain doesn't work.
    void keepForThisRun(const QString &key, const QString &password);

private:
    QHash<QString, QString> m_thisRun; ///< used in the main thread only
};

} // namespace app
