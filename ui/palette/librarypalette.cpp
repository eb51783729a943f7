// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/librarypalette.h"

#include "store/library.h"
#include "ui/library/libraryview.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/conversationprovider.h"
#include "ui/palette/placeprovider.h"
#include "ui/palette/savedsearchprovider.h"
#include "ui/search/searchcontroller.h"

namespace ui {

void offerLibrary(CommandPalette &palette, store::Library &library, LibraryView &view)
{
    palette.addProvider(new PlaceProvider(
        library.facets(), [&view](const Place &place) { view.showPlace(place); }, &view));
    palette.addProvider(new SavedSearchProvider(
        view.searchController().savedSearches(),
        [&view](const domain::SavedSearch &search) { view.searchController().show(search); }, &view));
    palette.addProvider(new ConversationProvider(
        library.conversations(), [&view](domain::ConversationId id) { view.showConversation(id); }, &view));
}

} // namespace ui
