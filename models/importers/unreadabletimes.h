// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"

namespace importers {

/// How many times of a conversation and of its messages no reader could make a time of: they stand in the metadata as
/// the source wrote them.
[[nodiscard]] qint64 unreadableTimesIn(const domain::ConversationRecord &record);

} // namespace importers
