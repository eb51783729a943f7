// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/user.h"
#include "store/location.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace store {

class Connection;
class Worker;

/// The people of a library. Password hashes are never read or written.
class UserStore : public QObject {
    Q_OBJECT

public:
    explicit UserStore(Worker &interactive) : m_worker(interactive) {}

    [[nodiscard]] QFuture<domain::Result<QList<domain::User>>> all();
    /// ErrorCode::NotFound when there is none of that name.
    [[nodiscard]] QFuture<domain::Result<domain::User>> byName(const QString &name);
    /// The one of that name, added when absent.
    [[nodiscard]] QFuture<domain::Result<domain::User>> ensure(const QString &name);
    /// ErrorCode::Conflict when the name or the e-mail address is taken.
    [[nodiscard]] QFuture<domain::Result<domain::User>> add(const domain::User &draft);
    [[nodiscard]] QFuture<domain::Result<domain::User>> setActive(const QString &name, bool active);

Q_SIGNALS:
    void changed(const domain::User &user);

private:
    QFuture<domain::Result<domain::User>>
    writeOne(const std::function<domain::Result<domain::User>(Connection &)> &task);

    Worker &m_worker;
};

/// The name under which a library keeps what its owner imports: "me" in a local library, the login's name
/// in a shared one (empty when the connection leaves it to libpq; then callers ask for one).
[[nodiscard]] QString defaultUserName(const Location &location);

} // namespace store
