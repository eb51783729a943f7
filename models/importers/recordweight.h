// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"

namespace importers {

/// About what a record takes in memory while it waits, in bytes.
[[nodiscard]] qint64 weightOf(const domain::ConversationRecord &record);
[[nodiscard]] qint64 weightOf(const domain::MemoryRecord &memory);

} // namespace importers
