// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "domain/memory.h"

namespace app {

/// The options with which a person gives a memory's fields.
[[nodiscard]] QList<QCommandLineOption> memoryFieldOptions();

/// Puts what the options say into a memory; fields without an option stay. ErrorCode::InvalidArgument for a
/// value that can't be.
domain::Result<domain::Done> applyMemoryFields(const CommandContext &context, domain::Memory &memory);

} // namespace app
