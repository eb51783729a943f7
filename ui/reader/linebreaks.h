// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// Markdown in which a line break within a paragraph is one that shows, as people expect of what they typed.
/// Code, tables, lists, quotations and headings keep theirs.
[[nodiscard]] QString withHardLineBreaks(const QString &markdown);

/// Markdown in which images of the web have a description: one without is dropped by Qt's reader, and nobody
/// would know that there was something.
[[nodiscard]] QString withDescribedImages(const QString &markdown);

/// Markdown in which a table of very many rows is several, each under the same heads: the time to read one grows
/// with the square of its rows.
[[nodiscard]] QString withShortTables(const QString &markdown);

} // namespace ui
