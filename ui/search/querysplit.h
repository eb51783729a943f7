// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// A query as the search field shows it: conditions that are complete as chips, the rest as text. Both together
/// are the query; nothing of it is kept anywhere else.
struct QuerySplit {
    QStringList chips; ///< each a part of the query, as written
    QString rest;
    int cursor = -1; ///< in rest; -1: not in the text

    /// The query: what a copy of the whole field gives, and what the store is asked.
    [[nodiscard]] QString text() const;
    friend bool operator==(const QuerySplit &, const QuerySplit &) = default;
};

/// Takes the conditions that are complete, understood and not being typed (the cursor, if any, stands elsewhere)
/// out of a text. Conditions joined by `or` stay together; those joined with words stay text.
[[nodiscard]] QuerySplit splitQuery(const QString &text, int cursor = -1);

/// True while a query ends, or has under the cursor, in something that is hardly meant yet: `from:`, `before:20`,
/// an open quote. Asking the store for it would only make the results jump.
[[nodiscard]] bool isStillTyping(const QString &text, int cursor);

} // namespace ui
