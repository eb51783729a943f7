// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace ui {

/// Writes an error with its detail to the program's log; the person is shown the sentence alone.
void logError(const domain::Error &error);

} // namespace ui
