// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exitcode.h"

namespace app {

using domain::ErrorCode;

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::NotFound:
    case ErrorCode::InvalidData:
        return ExitCode::WrongUsage;
    case ErrorCode::Unreachable:
    case ErrorCode::LoginFailed:
    case ErrorCode::NotALibrary:
    case ErrorCode::ConnectionLost:
    case ErrorCode::Internal:
        return ExitCode::Unreachable;
    case ErrorCode::UnreadableInput:
        return ExitCode::UnreadableInput;
    case ErrorCode::NewerSchema:
    case ErrorCode::PermissionDenied:
    case ErrorCode::WouldOverwrite:
    case ErrorCode::Conflict:
    case ErrorCode::StorageFull:
        return ExitCode::Refused;
    case ErrorCode::Cancelled:
        return ExitCode::Interrupted;
    }
    return ExitCode::Unreachable;
}

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return QStringLiteral("invalid_argument");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Unreachable:
        return QStringLiteral("unreachable");
    case ErrorCode::LoginFailed:
        return QStringLiteral("login_failed");
    case ErrorCode::NotALibrary:
        return QStringLiteral("not_a_library");
    case ErrorCode::ConnectionLost:
        return QStringLiteral("connection_lost");
    case ErrorCode::UnreadableInput:
        return QStringLiteral("unreadable_input");
    case ErrorCode::InvalidData:
        return QStringLiteral("invalid_data");
    case ErrorCode::NewerSchema:
        return QStringLiteral("newer_schema");
    case ErrorCode::PermissionDenied:
        return QStringLiteral("permission_denied");
    case ErrorCode::WouldOverwrite:
        return QStringLiteral("would_overwrite");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::StorageFull:
        return QStringLiteral("storage_full");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace app
