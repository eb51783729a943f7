// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>

namespace domain {

/// A moment: microseconds since 1970-01-01T00:00:00 UTC, the precision of both databases.
struct Timestamp {
    qint64 microseconds = 0;

    [[nodiscard]] static Timestamp now();
    /// Any QDateTime, whatever its zone; an invalid one gives the epoch.
    [[nodiscard]] static Timestamp fromDateTime(const QDateTime &moment);
    /// ISO 8601 with up to microseconds, with Z, an offset, or none (taken as UTC, as the services
    /// write it). Nothing when the text is no such time or lies outside the years 1 to 9999.
    [[nodiscard]] static std::optional<Timestamp> fromIso(const QString &text);
    /// A number of an export: seconds, milliseconds, microseconds or nanoseconds since the epoch,
    /// told apart by size. Nothing for a number that isn't finite or lies outside years 1 to 9999.
    [[nodiscard]] static std::optional<Timestamp> fromEpoch(double number);

    /// ISO 8601 in UTC with as many digits as needed: 2026-01-31T09:30:00Z, …00.123456Z.
    [[nodiscard]] QString toIso() const;
    /// The moment in the person's time zone, to the millisecond.
    [[nodiscard]] QDateTime toLocal() const;

    friend auto operator<=>(const Timestamp &, const Timestamp &) =
        default; // NOLINT(modernize-use-nullptr): clang-tidy 14 sees a 0
};

} // namespace domain
