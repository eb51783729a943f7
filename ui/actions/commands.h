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
inline constexpr QLatin1String manageLibraries("library.manage");
inline constexpr QLatin1String tryDemo("library.demo");
inline constexpr QLatin1String removeDemo("library.demoRemove");
inline constexpr QLatin1String settings("program.settings");
inline constexpr QLatin1String quit("program.quit");
inline constexpr QLatin1String about("program.about");

inline constexpr QLatin1String undo("edit.undo");
inline constexpr QLatin1String redo("edit.redo");
inline constexpr QLatin1String copy("edit.copy");

inline constexpr QLatin1String focusSearch("search.focus");
inline constexpr QLatin1String nextHit("search.next");
inline constexpr QLatin1String previousHit("search.previous");
inline constexpr QLatin1String searchNewest("search.newest");
inline constexpr QLatin1String searchBest("search.best");
inline constexpr QLatin1String buildSearch("search.build");
inline constexpr QLatin1String saveSearch("search.save");
inline constexpr QLatin1String clearSearchHistory("search.clearHistory");
inline constexpr QLatin1String openPalette("palette.open");

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

inline constexpr QLatin1String importList("library.imports");
inline constexpr QLatin1String printConversation("conversation.print");

inline constexpr QLatin1String newMemory("memory.new");
inline constexpr QLatin1String remember("reader.remember");
inline constexpr QLatin1String saveMemory("memory.save");
inline constexpr QLatin1String discardMemory("memory.discard");
inline constexpr QLatin1String tagMemories("memory.tag");
inline constexpr QLatin1String weighMemories("memory.importance");
inline constexpr QLatin1String trashMemories("memory.trash");
inline constexpr QLatin1String restoreMemories("memory.restore");
inline constexpr QLatin1String purgeMemories("memory.purge");
inline constexpr QLatin1String exportMemories("memory.export");
inline constexpr QLatin1String exportAllMemories("memory.exportAll");
// Browsing: ui/actions/browsecommands.cpp.
inline constexpr QLatin1String openWindow("conversation.openWindow");
inline constexpr QLatin1String tagConversations("conversation.tag");
inline constexpr QLatin1String rename("conversation.rename");
inline constexpr QLatin1String markRead("conversation.markRead");
inline constexpr QLatin1String markUnread("conversation.markUnread");
inline constexpr QLatin1String purge("conversation.purge");
inline constexpr QLatin1String emptyTrash("library.emptyTrash");
inline constexpr QLatin1String showMemories("view.memories");
inline constexpr QLatin1String renameTag("tag.rename");
inline constexpr QLatin1String removeTag("tag.remove");
inline constexpr QLatin1String editSavedSearch("search.editSaved");
inline constexpr QLatin1String removeSavedSearch("search.removeSaved");
inline constexpr QLatin1String goBack("go.back");
inline constexpr QLatin1String goForward("go.forward");
inline constexpr QLatin1String goRecent("go.recent");
inline constexpr QLatin1String sortNewest("list.newest");
inline constexpr QLatin1String sortOldest("list.oldest");
inline constexpr QLatin1String sortTitle("list.title");
inline constexpr QLatin1String sortLongest("list.longest");

inline constexpr QLatin1String findInConversation("reader.find");
inline constexpr QLatin1String copyMarkdown("reader.copyMarkdown");
inline constexpr QLatin1String selectAllText("reader.selectAll");
inline constexpr QLatin1String copyAddress("reader.copyAddress");
inline constexpr QLatin1String outline("reader.outline");
inline constexpr QLatin1String nextQuestion("reader.nextQuestion");
inline constexpr QLatin1String previousQuestion("reader.previousQuestion");
inline constexpr QLatin1String jumpToDate("reader.jumpToDate");
inline constexpr QLatin1String zoomIn("reader.zoomIn");
inline constexpr QLatin1String zoomOut("reader.zoomOut");
inline constexpr QLatin1String zoomReset("reader.zoomReset");

} // namespace command

/// Adds every command of the window to a registry.
void addCommands(ActionRegistry &registry);

} // namespace ui
