// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ui {

/// How well a text answers to what was typed, and which of its letters did.
struct FuzzyMatch {
    int score = 0;                    ///< more is better
    QList<std::pair<int, int>> marks; ///< start and length, in order, not overlapping
};

/// Every word that was typed must be found: at the beginning of a word, within one, or as letters in order of which
/// the first begins a word ("mtt" finds "Move to trash"). Case and accents don't matter. Nothing when it isn't found;
/// nothing typed is found in everything.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text);

} // namespace ui
