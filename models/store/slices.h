// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace store {

/// Texts of so many rows at a time are in memory.
inline constexpr qsizetype textSlice = 500;

/// work(connection, some of the ids) for all of them, a slice after the other; stops at the first error.
template <typename Ids, typename Work>
domain::Result<domain::Done> inSlices(Connection &connection, const Ids &ids, const Work &work)
{
    for (qsizetype at = 0; at < ids.size(); at += textSlice) {
        if (const auto done = work(connection, ids.mid(at, textSlice)); !done)
            return done;
    }
    return domain::Done{};
}

} // namespace store
