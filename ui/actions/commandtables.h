// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionregistry.h"

#include <QList>

namespace ui {

// What a command needs, as the tables say it.
inline constexpr Needs needsLibrary = Need::Library;
inline constexpr Needs needsNoReadOnly = Need::Writing; ///< it opens a library of its own when there is none
inline constexpr Needs needsWriting = Needs(Need::Library) | Need::Writing;

// The commands of each part of the window, as addCommands() takes them together.

[[nodiscard]] QList<Command> browseCommands();
[[nodiscard]] QList<Command> searchCommands();
[[nodiscard]] QList<Command> transferCommands();
[[nodiscard]] QList<Command> memoryCommands();

void addConnectCommands(ActionRegistry &registry);
void addReaderCommands(ActionRegistry &registry);

} // namespace ui
