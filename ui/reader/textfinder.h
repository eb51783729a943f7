// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findtext.h"

namespace ui {

/// What is marked in the reader: what a search of the library found, or what is looked for in the conversation.
struct TextFinder {
    std::vector<domain::TextTerm> terms; ///< of a search
    QString needle;                      ///< of domain::foldedNeedle(); takes precedence

    [[nodiscard]] bool isEmpty() const { return terms.empty() && needle.isEmpty(); }
    [[nodiscard]] QList<domain::TextRange> in(const QString &text) const
    {
        return needle.isEmpty() ? domain::findMatches(text, terms) : domain::findText(text, needle);
    }
    friend bool operator==(const TextFinder &, const TextFinder &) = default;
};

} // namespace ui
