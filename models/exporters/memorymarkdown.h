// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/writer.h"

namespace exporters {

/// The title of a document of memories.
[[nodiscard]] QString markdownMemoriesHead(domain::Timestamp exportedAt);
/// One memory under its heading: what is known about it, the answer, the context.
[[nodiscard]] QString markdownMemory(const ExportedMemory &exported);

} // namespace exporters
