// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory.h"

#include <QString>

namespace ui {

/// An importance in words: "7 of 10 – important".
[[nodiscard]] QString importanceText(int importance);
/// How a memory is named in a sentence: the beginning of its question or answer.
[[nodiscard]] QString memoryName(const domain::Memory &memory);
/// True when a person would see no difference: the fields that an editor shows are the same.
[[nodiscard]] bool readTheSame(const domain::Memory &a, const domain::Memory &b);
/// A memory with the fields that a person writes taken from another.
[[nodiscard]] domain::Memory rewritten(domain::Memory memory, const domain::Memory &text);
/// True when nothing was written yet.
[[nodiscard]] bool isBlank(const domain::Memory &memory);

} // namespace ui
