// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connectionerror.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlError>

#include <sqlite3.h>

#include <cerrno>

namespace store {

using domain::Error;
using domain::ErrorCode;

namespace {

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(store::Connection)
};

ErrorCode sqliteCode(int code)
{
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CONSTRAINT:
        return ErrorCode::Conflict;
    case SQLITE_FULL:
        return ErrorCode::StorageFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::PermissionDenied;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return ErrorCode::Unreachable;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return ErrorCode::NotALibrary;
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return ErrorCode::InvalidData;
    default:
        return ErrorCode::Internal;
    }
}

/// From SQLSTATE (PostgreSQL manual, appendix A).
ErrorCode postgresCode(const QString &state)
{
    static const std::pair<const char *, ErrorCode> table[] = {
        {"57014", ErrorCode::Cancelled},
        {"42501", ErrorCode::PermissionDenied},
        {"25006", ErrorCode::PermissionDenied},
        {"53100", ErrorCode::StorageFull},
        {"54000", ErrorCode::InvalidData},
        {"42P01", ErrorCode::NotALibrary},
        {"42P07", ErrorCode::WouldOverwrite},
        {"3F000", ErrorCode::NotALibrary},
        {"55P03", ErrorCode::Conflict},
        {"57P", ErrorCode::ConnectionLost},
        {"08", ErrorCode::ConnectionLost},
        {"28", ErrorCode::LoginFailed},
        {"22", ErrorCode::InvalidData},
        {"23", ErrorCode::Conflict},
        {"40", ErrorCode::Conflict},
        {"53", ErrorCode::Unreachable},
    };
    for (const auto &[prefix, code] : table) {
        if (state.startsWith(QLatin1String(prefix)))
            return code;
    }
    return ErrorCode::Internal;
}

QString sentence(ErrorCode code, const Location &location)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return Words::tr("The request was cancelled.");
    case ErrorCode::Conflict:
        return Words::tr("Somebody else is changing the same thing; nothing was changed here. Try again.");
    case ErrorCode::StorageFull:
        return Words::tr(
            "There is no space left where the library is kept; what was being written was not saved. Free some space and try again.");
    case ErrorCode::PermissionDenied:
        return Words::tr("You have no permission to do this in %1.").arg(location.displayName());
    case ErrorCode::ConnectionLost:
        return Words::tr("The connection to %1 was lost; what was being written was not saved.")
            .arg(location.displayName());
    case ErrorCode::NotALibrary:
        return Words::tr("%1 is not a Recollect library, or it is damaged.").arg(location.displayName());
    case ErrorCode::Unreachable:
        return Words::tr("The library %1 can't be reached.").arg(location.displayName());
    case ErrorCode::InvalidData:
        return Words::tr("The database can't hold this value; nothing was changed.");
    case ErrorCode::WouldOverwrite:
        return Words::
            tr("The database %1 has tables of another program with the names that Recollect needs; nothing was changed.")
                .arg(location.displayName());
    case ErrorCode::LoginFailed:
        return Words::tr("The server refused the login for %1; check the name and the password.")
            .arg(location.displayName());
    default:
        return Words::tr("The database reported an error; nothing was changed. The details are in the log.");
    }
}

bool says(const QString &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&text](const char *word) {
        return text.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

} // namespace

Error openingError(const ConnectionOptions &options, const QSqlError &error)
{
    const Location &location = options.location;
    const QString detail = error.databaseText().trimmed();
    if (location.backend == Backend::Sqlite) {
        const ErrorCode code = sqliteCode(error.nativeErrorCode().toInt());
        return {code == ErrorCode::Internal ? ErrorCode::Unreachable : code,
                Words::tr("The library %1 can't be opened.").arg(location.file), detail};
    }
    // libpq gives no code for a connection that failed, only the server's or its own words.
    static const QRegularExpression unknownOption(QStringLiteral("invalid connection option \"([^\"]*)\""));
    if (const auto match = unknownOption.match(detail); match.hasMatch())
        return {
            ErrorCode::InvalidArgument,
            Words::tr(
                "The address has an option “%1” that PostgreSQL doesn't know; leave it out or correct it.")
                .arg(match.captured(1)),
            detail};
    if (says(detail, {"password", "authentication", "pg_hba.conf", "role \""}))
        return {ErrorCode::LoginFailed, sentence(ErrorCode::LoginFailed, location), detail};
    if (says(detail, {"certificate", "SSL", "TLS"}))
        return {ErrorCode::Unreachable,
                Words::tr("The server of %1 offers no connection that is as safe as asked for (TLS mode %2).")
                    .arg(location.displayName(), location.sslMode()),
                detail};
    if (says(detail, {"database \""}) && says(detail, {"exist"}))
        return {ErrorCode::Unreachable,
                Words::tr("The server has no database named %1; create it first, or correct the name.")
                    .arg(location.database),
                detail};
    return {ErrorCode::Unreachable,
            Words::tr("The server of %1 can't be reached; check the address, the network and that it runs.")
                .arg(location.displayName()),
            detail};
}

Error queryError(const Location &location, bool open, const QSqlError &error, const QString &what)
{
    const QString native = error.nativeErrorCode();
    ErrorCode code = ErrorCode::Internal;
    if (!open)
        code = ErrorCode::ConnectionLost;
    else if (location.backend == Backend::Sqlite)
        code = sqliteCode(native.toInt());
    else
        code = postgresCode(native);
    // Reading waits for it too, so that this is no matter of who changes what.
    const bool busy = code == ErrorCode::Conflict && location.backend == Backend::Sqlite
        && (native.toInt() & 0xff) != SQLITE_CONSTRAINT;
    const QString message = busy
        ? Words::tr("Another program keeps %1 busy; nothing was changed here. Try again when it is done.")
              .arg(location.displayName())
        : sentence(code, location);
    return {code, message, QStringLiteral("%1: [%2] %3").arg(what, native, error.databaseText().trimmed())};
}

Error brokenOff(const Location &location, const QString &detail)
{
    return {
        ErrorCode::Internal,
        Words::tr(
            "The server of %1 broke this off before it was done, since it took too long; nothing was changed.")
            .arg(location.displayName()),
        detail};
}

Error withSystemError(Error error, const Location &location, int systemError)
{
    bool noRoom = systemError == ENOSPC || systemError == EFBIG;
#ifdef EDQUOT
    noRoom = noRoom || systemError == EDQUOT;
#endif
    const bool forbidden = systemError == EACCES || systemError == EPERM || systemError == EROFS;
    if (error.code != ErrorCode::Unreachable || !(noRoom || forbidden))
        return error;
    const ErrorCode code = noRoom ? ErrorCode::StorageFull : ErrorCode::PermissionDenied;
    return {code, sentence(code, location), error.detail};
}

} // namespace store
