// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commands.h"
#include "ui/actions/commandtables.h"

namespace ui {

QList<Command> searchCommands()
{
    return {
        {command::searchNewest,
         QT_TRANSLATE_NOOP("ui::Commands", "Ne&west hits first"),
         nullptr,
         nullptr,
         {},
         needsLibrary},
        {command::searchBest,
         QT_TRANSLATE_NOOP("ui::Commands", "&Best hits first"),
         nullptr,
         nullptr,
         {},
         needsLibrary},
        {command::buildSearch,
         QT_TRANSLATE_NOOP("ui::Commands", "B&uild a search …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Filter"),
         "filter",
         {},
         needsLibrary},
        {command::saveSearch,
         QT_TRANSLATE_NOOP("ui::Commands", "&Keep this search …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Keep this search"),
         "saved-search",
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
         needsWriting},
        {command::clearSearchHistory,
         QT_TRANSLATE_NOOP("ui::Commands", "Clear the search &history"),
         nullptr,
         nullptr,
         {},
         needsLibrary},
        {command::openPalette,
         QT_TRANSLATE_NOOP("ui::Commands", "&Go to …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Go to"),
         "palette",
         {QKeySequence(Qt::CTRL | Qt::Key_K)}},
    };
}

} // namespace ui
