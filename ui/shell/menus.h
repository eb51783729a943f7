// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;

namespace ui {

class ActionRegistry;

/// Fills the menu bar from the registry, in the present language. What was in it goes.
void fillMenus(QMenuBar &bar, const ActionRegistry &actions);

} // namespace ui
