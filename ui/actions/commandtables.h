// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionregistry.h"

#include <QList>

namespace ui {

// The commands of each part of the window, as addCommands() takes them together.

[[nodiscard]] QList<Command> browseCommands();
[[nodiscard]] QList<Command> searchCommands();
[[nodiscard]] QList<Command> transferCommands();
[[nodiscard]] QList<Command> memoryCommands();

void addConnectCommands(ActionRegistry &registry);
void addReaderCommands(ActionRegistry &registry);

} // namespace ui
