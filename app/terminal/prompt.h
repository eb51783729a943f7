// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/cancel.h"

#include <QString>

namespace app {

/// Asks the person at the terminal for a password, without showing what they type. Blocks the calling
/// thread until there is an answer or the token is cancelled (ErrorCode::Cancelled).
/// ErrorCode::InvalidArgument when nobody sits at a terminal.
[[nodiscard]] domain::Result<QString> askPassword(const QString &question, const store::CancelToken &token);

/// Asks a question of yes or no on standard error; anything but yes is no. Blocks, as above.
[[nodiscard]] domain::Result<bool> askYesNo(const QString &question, const store::CancelToken &token);

} // namespace app
