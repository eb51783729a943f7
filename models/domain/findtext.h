// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snippet.h"

namespace domain {

/// What a person typed to find in a text, as it is compared: letters folded as the search index folds them.
/// Empty when there is nothing to look for.
[[nodiscard]] QString foldedNeedle(const QString &typed);

/// Whether a text holds a needle of foldedNeedle() anywhere: quick, also in long texts.
[[nodiscard]] bool holdsText(const QString &text, const QString &needle);

/// Where the needle stands in a text, also within words: ranges of the text itself, in order, not overlapping.
[[nodiscard]] QList<TextRange> findText(const QString &text, const QString &needle);

} // namespace domain
