// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace domain {

/// What a character is to the search index, see domain/searchtext.h.
enum class CharacterClass : quint8 {
    Word,      ///< part of a word
    Separator, ///< between words
    Unspaced,  ///< of a script without spaces between words
    Dropped,   ///< left out as if it were not there: diacritics, what has no width
};

/// The class of a code point of folded text; lone surrogates are separators. Any thread.
[[nodiscard]] CharacterClass classOf(char32_t character);

/// True for a character that composition may join to the one before it, diacritics aside.
[[nodiscard]] bool isComposing(char32_t character);

/// True for a character that is surely no mark.
[[nodiscard]] bool isBase(char32_t character);

} // namespace domain
