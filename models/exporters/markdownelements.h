// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <md4c.h>

namespace exporters {

/// The HTML element for what the Markdown parser found; a neutral one for what has no element of its own.
[[nodiscard]] QByteArray elementName(MD_SPANTYPE type);
[[nodiscard]] QByteArray elementName(MD_BLOCKTYPE type);

} // namespace exporters
