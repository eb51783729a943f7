// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace ui {

class ActionRegistry;

/// The ids of all commands.
namespace command {

inline constexpr QLatin1String importFiles("library.import");
inline constexpr QLatin1String importFolder("library.importFolder");
inline constexpr QLatin1String newLibrary("library.new");
inline constexpr QLatin1String openLibrary("library.open");
inline constexpr QLatin1String connectLibrary("library.connect");
inline constexpr QLatin1String closeLibrary("library.close");
inline constexpr QLatin1String quit("program.quit");
inline constexpr QLatin1String about("program.about");

inline constexpr QLatin1String undo("edit.undo");
inline constexpr QLatin1String redo("edit.redo");
inline constexpr QLatin1String copy("edit.copy");

inline constexpr QLatin1String focusSearch("search.focus");
inline constexpr QLatin1String nextHit("search.next");
inline constexpr QLatin1String previousHit("search.previous");

inline constexpr QLatin1String pin("conversation.pin");
inline constexpr QLatin1String unpin("conversation.unpin");
inline constexpr QLatin1String archive("conversation.archive");
inline constexpr QLatin1String unarchive("conversation.unarchive");
inline constexpr QLatin1String trash("conversation.trash");
inline constexpr QLatin1String restore("conversation.restore");
inline constexpr QLatin1String exportConversations("conversation.export");

inline constexpr QLatin1String showAll("view.all");
inline constexpr QLatin1String showPinned("view.pinned");
inline constexpr QLatin1String showArchived("view.archived");
inline constexpr QLatin1String showTrash("view.trash");
inline constexpr QLatin1String focusList("view.list");
inline constexpr QLatin1String focusReader("view.reader");

} // namespace command

/// Adds every command of the window to a registry.
void addCommands(ActionRegistry &registry);

} // namespace ui
