// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QDate>
#include <QList>

namespace domain {

/// A stretch of days under one heading of a list; it ends where the one before it in dateGroups() begins.
struct DateGroup {
    enum class Kind { Today, Yesterday, Week, Month, Year };

    Kind kind = Kind::Today;
    QDate first;
    Timestamp start; ///< of first, in the person's time zone

    friend bool operator==(const DateGroup &, const DateGroup &) = default;
};

/// Today, yesterday, the week before, then months, then years, the latest first. What is earlier than the last
/// belongs to none.
[[nodiscard]] QList<DateGroup> dateGroups(const QDate &today);

} // namespace domain
