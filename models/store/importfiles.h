// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"

namespace store {

/// Largest file whose bytes the library takes: PostgreSQL holds at most 1 GiB in a value, and a file passes
/// through memory whole.
inline constexpr qint64 largestFile = 512LL * 1024 * 1024;

/// The bytes of a file that has a load function; why not, in a sentence for the report, when they can't be had.
/// Whatever load does, no exception leaves.
[[nodiscard]] domain::Result<QByteArray> loadBytes(const domain::FileRecord &file);

} // namespace store
