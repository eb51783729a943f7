// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QDate>

namespace domain {

/// A day, month or year: from start up to but without end.
struct DateSpan {
    Timestamp start;
    Timestamp end;
};

/// Reads a date of the search field as a span in the person's time zone: 2026-01-31, 2026-01, 2026, today,
/// yesterday, and 7d, 3w, 2m, 1y for the day that long ago. Nothing when it is none of them.
[[nodiscard]] std::optional<DateSpan> dateSpan(const QString &text, QDate today);

} // namespace domain
