// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"

#include <functional>

namespace store {

/// Replaces each @macro(argument) by what the backend writes for it; see resources/sql/README.md.
/// include gives the text of another named statement for @include(name).
[[nodiscard]] QString expandMacros(const QString &text, Backend backend,
                                   const std::function<QString(const QString &)> &include);

} // namespace store
