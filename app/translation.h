// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace app {

/// Loads the texts of the person's language, English (with its plurals) where there are none.
void installTranslations(QCoreApplication &application);

} // namespace app
