// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QString>

namespace ui {

/// What stands between two messages that are apart in time: "3 days later · 12 March 2024"; the date alone before the
/// first message (before = nothing). Empty when there is nothing to say, or a time isn't known.
[[nodiscard]] QString timeGap(const std::optional<domain::Timestamp> &before, domain::Timestamp now);

} // namespace ui
