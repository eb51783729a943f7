// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "store/librarycopy.h"
#include "store/searchindex.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Locks out other programs that migrate. PostgreSQL: until the transaction ends, and the table of the history
/// must not be the lock, since it may not exist yet. SQLite: BEGIN IMMEDIATE has done it.
Result<Done> lock(Connection &connection)
{
    return connection.backend() == Backend::Sqlite
        ? Result<Done>(Done{})
        : connection.execute(connection.catalogue().sql(QStringLiteral("schema_lock")));
}

/// What a step up needs that SQL can't do: on SQLite only the program makes the tokens of the text index.
Result<Done> fill(Connection &connection, const Migration &migration)
{
    return migration.name == QLatin1String("search") ? indexEverything(connection) : Result<Done>(Done{});
}

} // namespace

QStringList splitScript(const QString &script)
{
    QStringList statements;
    QString current;
    bool inBody = false;    // between $$ and $$
    bool inTrigger = false; // between the "begin" that ends a line of a SQLite trigger and its "end;"
    const QStringList lines = script.split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(QLatin1String("--")) || (trimmed.isEmpty() && current.isEmpty()))
            continue;
        current += line + u'\n';
        if (line.count(QLatin1String("$$")) % 2 == 1)
            inBody = !inBody;
        if (!inBody && current.startsWith(QLatin1String("create trigger"))
            && trimmed.endsWith(QLatin1String("begin")))
            inTrigger = true;
        const bool ends =
            !inBody && trimmed.endsWith(u';') && (!inTrigger || trimmed == QLatin1String("end;"));
        if (!ends)
            continue;
        inTrigger = false;
        statements.append(current.trimmed());
        current.clear();
    }
    if (!current.trimmed().isEmpty())
        statements.append(current.trimmed());
    return statements;
}

QList<Migration> Migrator::migrations(Backend backend)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(\d{4})_([a-z0-9_]+)\.up\.sql$)"));
    QList<Migration> list;
    const QDir folder(QStringLiteral(":/sql/%1/migrations").arg(backendFolder(backend)));
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const auto match = pattern.match(file);
        if (!match.hasMatch())
            continue;
        const QString base = match.captured(1) + u'_' + match.captured(2);
        list.append({match.captured(1).toInt(), match.captured(2), readAll(folder.filePath(file)),
                     readAll(folder.filePath(base + QStringLiteral(".down.sql")))});
    }
    return list;
}

Result<SchemaStatus> Migrator::status()
{
    SchemaStatus status;
    status.newest = int(migrations(m_connection.backend()).size());
    Statement exists(m_connection, QStringLiteral("schema_exists"));
    if (const auto done = exists.exec(); !done)
        return done.error();
    if (!exists.next() || !exists.flag())
        return status;
    Statement history(m_connection, QStringLiteral("schema_history"));
    if (const auto done = history.exec(); !done)
        return done.error();
    while (history.next()) {
        AppliedMigration applied;
        applied.number = int(history.integer());
        applied.name = history.text();
        applied.program = history.text();
        applied.appliedAt = history.time();
        status.version = std::max(status.version, applied.number);
        status.history.append(applied);
    }
    return status;
}

Error Migrator::newerSchema(const SchemaStatus &status)
{
    return {
        ErrorCode::NewerSchema,
        QCoreApplication::translate(
            "store::Migrator", "This library was written by a newer Recollect; update Recollect to open it."),
        QStringLiteral("schema %1, this program knows %2").arg(status.version).arg(status.newest)};
}

Result<Done> Migrator::runScript(const QString &script)
{
    const QStringList statements = splitScript(script);
    for (const QString &statement : statements) {
        if (const auto done = m_connection.execute(statement); !done)
            return done;
    }
    return Done{};
}

Result<Done> Migrator::step(const Migration &migration, bool up)
{
    Transaction transaction(m_connection);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    if (const auto allowed = allowLongWork(m_connection); !allowed)
        return allowed;
    if (const auto locked = lock(m_connection); !locked)
        return locked;
    // Another program may have taken this very step while we waited for the lock.
    const auto now = status();
    if (!now)
        return now.error();
    if (now->isNewer())
        return newerSchema(*now);
    if (up ? now->version >= migration.number : now->version < migration.number)
        return Done{};
    if (up && now->version == 0) {
        if (const auto made = runScript(m_connection.catalogue().sql(QStringLiteral("schema_create"))); !made)
            return made;
    }
    if (const auto done = runScript(up ? migration.up : migration.down); !done)
        return done;
    if (const auto filled = up ? fill(m_connection, migration) : Result<Done>(Done{}); !filled)
        return filled;
    {
        Statement record(m_connection,
                         up ? QStringLiteral("schema_record") : QStringLiteral("schema_forget"));
        record.bind(QStringLiteral("number"), migration.number);
        if (up) {
            record.bind(QStringLiteral("name"), migration.name);
            record.bind(QStringLiteral("program"), QStringLiteral(RECOLLECT_VERSION));
        }
        if (const auto done = record.exec(); !done)
            return done;
    }
    if (!up && migration.number == 1) {
        if (const auto dropped = runScript(m_connection.catalogue().sql(QStringLiteral("schema_drop")));
            !dropped)
            return dropped;
    }
    return transaction.commit();
}

Result<SchemaStatus> Migrator::moveTo(int target, bool up)
{
    QList<Migration> steps = migrations(m_connection.backend());
    if (!up)
        std::reverse(steps.begin(), steps.end());
    for (const Migration &migration : std::as_const(steps)) {
        if (up ? migration.number > target : migration.number <= target)
            continue;
        if (const auto done = step(migration, up); !done)
            return done.error();
    }
    return status();
}

Result<SchemaStatus> Migrator::upgrade(int target)
{
    const auto now = status();
    if (!now)
        return now;
    if (now->isNewer())
        return newerSchema(*now);
    const int goal = target == 0 ? now->newest : target;
    if (goal < now->version || goal > now->newest)
        return Error{
            ErrorCode::InvalidArgument,
            QCoreApplication::translate(
                "store::Migrator",
                "There is no upgrade to version %1: the library has version %2 and this program knows up to %3.")
                .arg(goal)
                .arg(now->version)
                .arg(now->newest),
            QString()};
    if (now->version > 0 && goal != now->version) {
        if (const auto copied = copyBeforeVersion(m_connection, now->version + 1); !copied)
            return copied.error();
    }
    return moveTo(goal, true);
}

Result<SchemaStatus> Migrator::downgrade(int target)
{
    const auto now = status();
    if (!now)
        return now;
    if (now->isNewer())
        return newerSchema(*now);
    if (target < 0 || target > now->version)
        return Error{
            ErrorCode::InvalidArgument,
            QCoreApplication::translate("store::Migrator",
                                        "There is no downgrade to version %1: the library has version %2.")
                .arg(target)
                .arg(now->version),
            QString()};
    if (target != now->version) {
        if (const auto copied = copyBeforeVersion(m_connection, target); !copied)
            return copied.error();
    }
    return moveTo(target, false);
}

} // namespace store
