// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/timestamp.h"

#include <vector>

namespace app {

/// How large a library to generate.
struct GeneratorOptions {
    qint64 conversations = 0;
    qint64 messages = 0; ///< in all; at least one for each conversation
    quint64 seed = 1;
};

/// What is decided of a conversation before it is written.
struct ConversationPlan {
    qint64 messages = 0;
    domain::Timestamp start;
};

/// Lengths as in life (most are short, few are long) that add up exactly, and beginnings in bursts over
/// three years. Where there is room for it, one conversation has 10,000 messages and some have 100.
/// ErrorCode::InvalidArgument for numbers that can't be.
[[nodiscard]] domain::Result<std::vector<ConversationPlan>> planLibrary(const GeneratorOptions &options);

/// No generated moment lies after this one: libraries must not depend on the day they were made.
[[nodiscard]] domain::Timestamp endOfTime();

} // namespace app
