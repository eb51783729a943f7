// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/timestamp.h"

#include <QFontMetrics>
#include <QString>

namespace ui {

/// A moment as short as a list wants it, in the person's zone and language: "14:03" today, "12 Mar" this
/// year, "12 Mar 2024" before.
[[nodiscard]] QString shortMoment(domain::Timestamp moment);
/// The whole of it: "Tuesday, 12 March 2024 14:03".
[[nodiscard]] QString longMoment(domain::Timestamp moment);
/// "2.4 MB" in the person's language.
[[nodiscard]] QString fileSize(qint64 bytes);
/// The name of a source as people write it: "ChatGPT" for "chatgpt"; as it is when unknown.
[[nodiscard]] QString sourceName(const QString &source);
/// "You", "Assistant", "System", "Tool".
[[nodiscard]] QString roleName(domain::Role role);
/// The text on one line, without control and direction characters that could disguise it, not longer than
/// mostCharacters.
[[nodiscard]] QString plainLine(const QString &text, int mostCharacters = 300);

} // namespace ui
