// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"

namespace store {

/// What libpq is told about a place: the program's own defaults, then the location's keywords. Holds no password and no
/// word that the driver could take for another keyword.
[[nodiscard]] QMap<QString, QString> connectionKeywords(const Location &location);

} // namespace store
