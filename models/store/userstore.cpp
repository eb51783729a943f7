// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/userstore.h"

#include "store/statement.h"
#include "store/worker.h"

#include <QCoreApplication>

namespace store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;
using domain::User;

namespace {

constexpr int longestName = 100;
constexpr int longestEmail = 255;

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(store::UserStore)
};

User readUser(Statement &row)
{
    User user;
    user.id = row.id<domain::UserId>();
    user.name = row.text();
    user.email = row.text();
    user.fullName = row.text();
    user.role = row.text();
    user.active = row.flag();
    user.lastLogin = row.optionalTime();
    user.createdAt = row.time();
    user.updatedAt = row.time();
    return user;
}

Result<User> userByName(Connection &connection, const QString &name)
{
    Statement select(connection, QStringLiteral("user_by_name"));
    select.bind(QStringLiteral("name"), name);
    if (const auto done = select.exec(); !done)
        return done.error();
    if (select.next())
        return readUser(select);
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return Error{ErrorCode::NotFound, Words::tr("There is no person named “%1” in this library.").arg(name),
                 QString()};
}

Result<Done> checkName(const QString &name)
{
    if (!name.isEmpty() && name.size() <= longestName)
        return Done{};
    return Error{ErrorCode::InvalidArgument,
                 Words::tr("The name of a person has 1 to %1 characters.").arg(longestName), QString()};
}

/// False when the name or the e-mail address is taken.
Result<bool> insertUser(Connection &connection, const User &draft)
{
    Statement insert(connection, QStringLiteral("user_insert"));
    insert.bind(QStringLiteral("name"), draft.name);
    insert.bindOrNull(QStringLiteral("email"), draft.email);
    insert.bindOrNull(QStringLiteral("full_name"), draft.fullName.left(200));
    insert.bind(QStringLiteral("role"), draft.role.isEmpty() ? QStringLiteral("user") : draft.role.left(50));
    insert.bind(QStringLiteral("active"), draft.active);
    if (const auto done = insert.exec(); !done)
        return done.error();
    return insert.affectedRows() == 1;
}

/// The draft as it can be stored, or why it can't.
Result<User> cleaned(User draft)
{
    draft.name = draft.name.trimmed();
    draft.email = draft.email.trimmed();
    draft.fullName = draft.fullName.simplified();
    draft.role = draft.role.trimmed();
    if (const auto named = checkName(draft.name); !named)
        return named.error();
    if (draft.email.size() > longestEmail)
        return Error{ErrorCode::InvalidArgument, Words::tr("The e-mail address is too long."), QString()};
    return draft;
}

} // namespace

QFuture<Result<QList<User>>> UserStore::all()
{
    return m_worker.read([](Connection &connection) -> Result<QList<User>> {
        Statement select(connection, QStringLiteral("users_all"));
        if (const auto done = select.exec(); !done)
            return done.error();
        QList<User> users;
        while (select.next())
            users.append(readUser(select));
        if (const auto finished = select.finish(); !finished)
            return finished.error();
        return users;
    });
}

QFuture<Result<User>> UserStore::byName(const QString &name)
{
    return m_worker.read([name](Connection &connection) { return userByName(connection, name); });
}

QFuture<Result<User>> UserStore::ensure(const QString &name)
{
    return writeOne([name](Connection &connection) -> Result<User> {
        User draft;
        draft.name = name;
        const auto clean = cleaned(draft);
        if (!clean)
            return clean;
        if (const auto added = insertUser(connection, *clean); !added)
            return added.error();
        return userByName(connection, clean->name);
    });
}

QFuture<Result<User>> UserStore::add(const User &draft)
{
    return writeOne([draft](Connection &connection) -> Result<User> {
        const auto clean = cleaned(draft);
        if (!clean)
            return clean;
        const auto added = insertUser(connection, *clean);
        if (!added)
            return added.error();
        if (!*added)
            return Error{ErrorCode::Conflict,
                         Words::tr("The name “%1” or the e-mail address belongs to somebody else already.")
                             .arg(clean->name),
                         QString()};
        return userByName(connection, clean->name);
    });
}

QFuture<Result<User>> UserStore::setActive(const QString &name, bool active)
{
    return writeOne([name, active](Connection &connection) -> Result<User> {
        Statement update(connection, QStringLiteral("user_set_active"));
        update.bind(QStringLiteral("name"), name);
        update.bind(QStringLiteral("active"), active);
        if (const auto done = update.exec(); !done)
            return done.error();
        return userByName(connection, name);
    });
}

QFuture<Result<User>> UserStore::writeOne(const std::function<Result<User>(Connection &)> &task)
{
    return m_worker.write(task, [this](const User &user) {
        QMetaObject::invokeMethod(
            this, [this, user] { Q_EMIT changed(user); }, Qt::QueuedConnection);
    });
}

QString defaultUserName(const Location &location)
{
    return location.backend == Backend::Sqlite ? QStringLiteral("me") : location.user;
}

} // namespace store
