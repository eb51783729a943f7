// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace store {
class Library;
}

namespace ui {

class CommandPalette;
class LibraryView;

/// Gives the palette what an open library holds: its conversations, tags and other places, saved searches. Until
/// the view is destroyed.
void offerLibrary(CommandPalette &palette, store::Library &library, LibraryView &view);

} // namespace ui
