// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/memory.h"
#include "domain/timestamp.h"

#include <QString>

namespace app {

// Lines for a person at a terminal.

/// Local time to the minute: 2026-01-31 09:30.
[[nodiscard]] QString localTime(domain::Timestamp moment);
/// One line, at most length characters, "…" where something was left out.
[[nodiscard]] QString shortened(const QString &text, qsizetype length);
/// Id, time, title, and what sets it apart.
[[nodiscard]] QString describe(const domain::Conversation &conversation);
[[nodiscard]] QString describe(const domain::Memory &memory);
/// "12.3 MB", powers of ten.
[[nodiscard]] QString byteCount(qint64 bytes);

} // namespace app
