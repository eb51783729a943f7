// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace domain {

/// Where a page of a keyed list ended. Opaque text, safe to print and to give back later, also by
/// another process: it holds the last row's sort key and id. Empty means "from the start".
struct Cursor {
    QString text;

    [[nodiscard]] bool isStart() const { return text.isEmpty(); }
    friend bool operator==(const Cursor &, const Cursor &) = default;
};

/// Which page: at most limit rows after the cursor.
struct PageRequest {
    Cursor after;
    int limit = 50;
};

/// Some rows of an ordered list and the cursor of the following page (start when there is none).
template <typename T>
struct Page {
    QList<T> rows;
    Cursor next;
};

} // namespace domain
