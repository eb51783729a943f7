// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"

namespace store {

/// Where in a column's value a text is looked for.
enum class TextPlace { Whole, Beginning, Anywhere };

/// The text as a pattern of the database (GLOB in SQLite, a regular expression on PostgreSQL) in which each letter
/// stands in all its cases. For text beyond ASCII: of such letters SQLite's lower() knows nothing, and PostgreSQL's
/// only what the database's locale does.
[[nodiscard]] QString casePattern(const QString &text, TextPlace place, Backend backend);

/// "column GLOB value" in the words of the database.
[[nodiscard]] QString matchesPattern(const QString &column, const QString &boundPattern, Backend backend);

} // namespace store
