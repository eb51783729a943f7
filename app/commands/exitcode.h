// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace app {

/// What the program tells its caller when it ends. Part of the interface: numbers never change meaning.
enum class ExitCode {
    Done = 0,
    SomeRefused = 1,     ///< done, but some records were refused
    WrongUsage = 2,      ///< also: an id or a name that the library doesn't have
    Unreachable = 3,     ///< the library or server can't be reached or opened
    UnreadableInput = 4, ///< the input can't be read at all
    Refused = 5,         ///< newer schema, no permission, no space, would overwrite, changed meanwhile
    Interrupted = 130,   ///< Ctrl-C: what the shell expects of a program that was asked to stop
};

[[nodiscard]] ExitCode exitCodeFor(domain::ErrorCode code);

/// The code's name in `{"error": {"code": …}}`, such as "would_overwrite".
[[nodiscard]] QString errorCodeName(domain::ErrorCode code);

} // namespace app
