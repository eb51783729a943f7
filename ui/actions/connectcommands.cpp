// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/actions/commandtables.h"

#include <QCoreApplication>

namespace ui {

void addConnectCommands(ActionRegistry &registry)
{
    registry.add({command::manageLibraries,
                  QT_TRANSLATE_NOOP("ui::Commands", "&Libraries and connections …"),
                  QT_TRANSLATE_NOOP("ui::Commands", "Libraries"),
                  "library",
                  {}});
    registry.add({command::tryDemo,
                  QT_TRANSLATE_NOOP("ui::Commands", "Try the &demo library"),
                  QT_TRANSLATE_NOOP("ui::Commands", "Demo"),
                  "read",
                  {}});
    registry.add({command::removeDemo,
                  QT_TRANSLATE_NOOP("ui::Commands", "&Remove the demo library …"),
                  QT_TRANSLATE_NOOP("ui::Commands", "Remove demo"),
                  "trash",
                  {}});
    registry.add({command::settings,
                  QT_TRANSLATE_NOOP("ui::Commands", "&Settings …"),
                  QT_TRANSLATE_NOOP("ui::Commands", "Settings"),
                  "system",
                  {QKeySequence(QStringLiteral("Ctrl+,"))}});
}

} // namespace ui
