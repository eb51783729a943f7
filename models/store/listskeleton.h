// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"

namespace store {

/// Rows of a list by time that stand side by side.
struct ListSection {
    int group = 0; ///< which of the groups that were asked for; their number for what is earlier than all
    qint64 firstRow = 0;

    friend bool operator==(const ListSection &, const ListSection &) = default;
};

/// How long a list is, and where each of its pages begins: what a windowed model needs to jump anywhere.
struct ListSkeleton {
    qint64 count = 0;
    QList<domain::Cursor> pageStarts; ///< give these as PageRequest::after; the first is the start
    QList<ListSection> sections;      ///< those that have rows, in the order of the list
};

} // namespace store
