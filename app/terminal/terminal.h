// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// Which of the program's standard streams a person sits at.
[[nodiscard]] bool inputIsTerminal();
[[nodiscard]] bool outputIsTerminal();
[[nodiscard]] bool errorIsTerminal();

/// Foreign text made harmless for a terminal: control characters (but tab and newline) and those that turn the
/// direction of what follows become U+FFFD, so that no message of a conversation moves the cursor, renames the
/// window, types for the person or shows words in another order.
[[nodiscard]] QString forTerminal(const QString &text);

} // namespace app
