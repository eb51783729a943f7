// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

/// "3/12/24 – 2/3/26" as the person's country writes dates; one date when both are of one day; empty without.
[[nodiscard]] QString periodText(const std::optional<domain::Timestamp> &from,
                                 const std::optional<domain::Timestamp> &to);

/// A path for people, when there is one; else how many there are. Never empty.
[[nodiscard]] QString filesText(const QStringList &paths);

/// "ChatGPT, Claude".
[[nodiscard]] QString formatsText(const QStringList &formats);
/// What can be imported, as a sentence.
[[nodiscard]] QString supportedFormatsText();

/// How bad a line of a report is, in one word.
[[nodiscard]] QString severityText(domain::Severity severity);

} // namespace ui
